import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OwnArticle } from '../../data/model/import.ts';
import { Act } from '../Act.tsx';

/** As many steps as are drawn at once. */
const PAGE = 100;

/** How the article was read, step by step, for who wonders. */
export function Trace({ trace }: Pick<OwnArticle, 'trace'>) {
  const [open, setOpen] = useState(false);
  const [most, setMost] = useState(PAGE);
  if (trace.length === 0) return null;
  return (
    <details class="trace" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{i18n.t('review.trace')}</summary>
      {open && (
        <>
          <dl lang="en">
            {trace.slice(0, most).map(({ step, says }, place) => (
              <div key={place}>
                <dt>{step}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
          {trace.length > most && <Act onClick={() => setMost(most + PAGE)} label={i18n.t('list.more')} />}
        </>
      )}
    </details>
  );
}
