import { i18n } from '#i18n';
import type { Hit } from '../data/model/hit.ts';
import { Act } from './Act.tsx';
import { effectOf, type Following } from './section-order.ts';

const ORDERED = { leads: 'section.ordered', below: 'section.orderedBelow' } as const;

interface SectionLineProps {
  following: Following;
  hits: readonly Hit[];
}

/**
 * Says after which section of the page the records are ordered and what that changes, with the way back; nothing where the
 * section changes nothing.
 */
export function SectionLine({ following: { order, isHeld, onHold }, hits }: SectionLineProps) {
  const effect = order ? effectOf(order, hits) : 'none';
  const tells = order !== null && effect !== 'none';
  // What is to be said aloud needs a place that stands before there are words in it.
  return (
    <div class={tells ? 'aside-line order' : 'order'}>
      <span role="status">
        {tells && (isHeld ? i18n.t('section.asPage') : i18n.t(ORDERED[effect], { heading: order.heading }))}
      </span>
      {tells && (
        <Act
          onClick={() => onHold(!isHeld)}
          label={i18n.t(isHeld ? 'section.follow' : 'section.back')}
          name={i18n.t(isHeld ? 'section.followName' : 'section.backName')}
        />
      )}
    </div>
  );
}
