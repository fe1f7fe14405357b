import { i18n } from '#i18n';
import { fullDate } from '../data/locales/age.ts';
import { CopyByHand } from './CopyByHand.tsx';
import type { Desk, Shown } from './desk.ts';
import { leadsOut, OutsideLink } from './OutsideLink.tsx';
import { useCopy } from './use-copy.ts';

/** What the button to copy a record is called for those who listen. */
export const copyLabel = (shown: Shown, { language }: Pick<Desk, 'language'>): string =>
  shown.type === 'quote'
    ? i18n.t('copy.quote', { name: shown.record.speaker?.name ?? i18n.t('quote.unknownSpeaker') })
    : i18n.t('copy.initiative', { name: shown.record.name[language] });

/** Where the record comes from: a link that opens beside the page, or words where there is no address. */
function Source({ shown, desk }: { shown: Shown; desk: Desk }) {
  const { title, publication, published, inferred } = shown.article;
  const name = publication ?? title;
  const href = desk.sourceLink(shown);
  if (!leadsOut(href)) {
    const caveat = inferred === 'year' ? ` (${i18n.t('source.inferredYear')})` : '';
    const date = fullDate(published, desk.language) || i18n.t('source.undated');
    return <span class="source">{`${name}, ${date}${caveat}`}</span>;
  }
  return <OutsideLink href={href}>{name}</OutsideLink>;
}

/** The way to the publisher with what is wrong: a page to write on, which the reader opens and sends. */
function Correction({ shown, desk }: { shown: Shown; desk: Desk }) {
  const href = desk.correctionLink(shown);
  return leadsOut(href) ? <OutsideLink href={href}>{i18n.t('source.correct')}</OutsideLink> : null;
}

/** What one can do with a record: copy it with its source, go to the source, say what is wrong. */
export function ArticleActions({ shown, desk }: { shown: Shown; desk: Desk }) {
  const { outcome, copy } = useCopy(desk.onCopy);
  return (
    <>
      <div class="acts">
        <button type="button" class="quiet" aria-label={copyLabel(shown, desk)} onClick={() => copy(shown)}>
          {i18n.t('copy.action')}
        </button>
        <Source shown={shown} desk={desk} />
        <Correction shown={shown} desk={desk} />
        <span class="said" role="status">
          {outcome?.copied ? i18n.t('copy.done') : ''}
        </span>
      </div>
      {outcome && !outcome.copied && <CopyByHand text={outcome.text} />}
    </>
  );
}
