import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { stepWords, traceWords } from '../../data/locales/finding-words.ts';
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
          <dl>
            {trace.slice(0, most).map((line, place) => (
              <div key={place}>
                <dt>{stepWords(i18n.t, line.step)}</dt>
                <dd>{traceWords(i18n.t, line)}</dd>
              </div>
            ))}
          </dl>
          {trace.length > most && <Act onClick={() => setMost(most + PAGE)} label={i18n.t('list.more')} />}
        </>
      )}
    </details>
  );
}
