import { i18n } from '#i18n';
import type { Hit } from '../data/model/hit.ts';
import { Act } from './Act.tsx';
import { effectOf, type Following } from './section-order.ts';

const ORDERED = { leads: 'section.ordered', below: 'section.orderedBelow', none: 'section.same' } as const;

interface SectionLineProps {
  following: Following;
  hits: readonly Hit[];
}

/** Says after which section of the page the records are ordered and what that changes, with the way back. */
export function SectionLine({ following: { order, isHeld, onHold }, hits }: SectionLineProps) {
  const effect = order && effectOf(order, hits);
  return (
    <div class="aside-line order">
      <span role="status">
        {order && effect && !isHeld
          ? i18n.t(ORDERED[effect], { heading: order.heading })
          : i18n.t('section.asPage')}
      </span>
      {effect && effect !== 'none' && (
        <Act
          onClick={() => onHold(!isHeld)}
          label={i18n.t(isHeld ? 'section.follow' : 'section.back')}
          name={i18n.t(isHeld ? 'section.followName' : 'section.backName')}
        />
      )}
    </div>
  );
}
