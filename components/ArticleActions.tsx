import { i18n } from '#i18n';
import { fullDate } from '../data/locales/age.ts';
import type { HitRef } from '../data/model/hit.ts';
import { CopyByHand } from './CopyByHand.tsx';
import type { Desk, Hiding, Shown } from './desk.ts';
import { leadsOut, OutsideLink } from './OutsideLink.tsx';
import { useCopy } from './use-copy.ts';

/** What the button to copy a record is called for those who listen. */
export const copyLabel = (shown: Shown, { language }: Pick<Desk, 'language'>): string =>
  shown.type === 'quote'
    ? i18n.t('copy.quote', { name: shown.record.speaker?.name ?? i18n.t('quote.unknownSpeaker') })
    : i18n.t('copy.initiative', { name: shown.record.name[language] });

function Hide({ shown, desk, hiding }: { shown: Shown; desk: Desk; hiding: Hiding }) {
  const name =
    shown.type === 'quote'
      ? i18n.t('hide.quote', { name: shown.record.speaker?.name ?? i18n.t('quote.unknownSpeaker') })
      : i18n.t('hide.initiative', { name: shown.record.name[desk.language] });
  return (
    <button
      type="button"
      class="quiet soft"
      aria-label={name}
      title={i18n.t('hide.meaning')}
      onClick={() => hiding.set(shown.record.id, true)}
    >
      {i18n.t('hide.action')}
    </button>
  );
}

/** Where the record comes from: a link that opens beside the page, or words where there is no address. */
function Source({ shown, desk }: { shown: Shown; desk: Desk }) {
  const { title, publication, published } = shown.article;
  const name = publication ?? title;
  const href = desk.sourceLink(shown);
  if (!leadsOut(href)) {
    const date = fullDate(published, desk.language) || i18n.t('source.undated');
    return <span class="source">{`${name}, ${date}`}</span>;
  }
  return <OutsideLink href={href}>{name}</OutsideLink>;
}

/** The way to the publisher with what is wrong: a page to write on, which the reader opens and sends. */
function Correction({ shown, desk }: { shown: Shown; desk: Desk }) {
  const href = desk.correctionLink(shown);
  return leadsOut(href) ? <OutsideLink href={href}>{i18n.t('source.correct')}</OutsideLink> : null;
}

/** What one can do with a record: copy it, say that it does not belong here, go to the source, say what is wrong. */
export function ArticleActions({ shown, hit, desk }: { shown: Shown; hit?: HitRef | undefined; desk: Desk }) {
  const { outcome, copy } = useCopy(desk.onCopy);
  return (
    <>
      <div class="acts">
        <button type="button" class="quiet" aria-label={copyLabel(shown, desk)} onClick={() => copy(shown)}>
          {i18n.t('copy.action')}
        </button>
        {hit && desk.hiding && <Hide shown={shown} desk={desk} hiding={desk.hiding} />}
        <Correction shown={shown} desk={desk} />
        <Source shown={shown} desk={desk} />
        <span class="said" role="status">
          {outcome?.copied ? i18n.t('copy.done') : ''}
        </span>
      </div>
      {outcome && !outcome.copied && <CopyByHand text={outcome.text} />}
    </>
  );
}
