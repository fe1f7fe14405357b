import { i18n } from '#i18n';
import { Act } from './Act.tsx';
import type { Following } from './section-order.ts';

/** Says after which section of the page the records are ordered, with the way back to the page's own order. */
export function SectionLine({ following: { order, isHeld, onHold } }: { following: Following }) {
  return (
    <div class="aside-line order">
      <span role="status">
        {order && !isHeld ? i18n.t('section.ordered', { heading: order.heading }) : i18n.t('section.asPage')}
      </span>
      {order && (
        <Act
          onClick={() => onHold(!isHeld)}
          label={i18n.t(isHeld ? 'section.follow' : 'section.back')}
          name={i18n.t(isHeld ? 'section.followName' : 'section.backName')}
        />
      )}
    </div>
  );
}
