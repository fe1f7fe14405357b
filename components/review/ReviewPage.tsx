import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Language } from '../../data/locales/language.ts';
import type { FailureKind } from '../../data/model/errors.ts';
import type { Choices, OwnArticle } from '../../data/model/import.ts';
import { Act } from '../Act.tsx';
import { failureWords } from '../failure-words.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { ArticleFields } from './ArticleFields.tsx';
import { type ArticleDraft, type DraftStep, type Fault, type QuoteDraft, quoteField } from './draft.ts';
import { employerOptions, municipalityOptions } from './options.ts';
import { QuoteCard } from './QuoteCard.tsx';
import { placeAmong, quotePlaces } from './quote-places.ts';
import { ReviewBar } from './ReviewBar.tsx';
import { SourcePane } from './SourcePane.tsx';
import { useCards } from './use-cards.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useSettled } from './use-settled.ts';
import { absentQuotes } from './verbatim.ts';

/** Where a quote stands is looked for once one has stopped typing in it. */
const STILL_MS = 300;

const NOTHING: OwnArticle['quotes'][number]['suggested'] = { themes: [], places: [] };

export interface ReviewPageProps {
  own: OwnArticle;
  draft: ArticleDraft;
  choices: Choices;
  language: Language;
  isMac: boolean;
  /** Made anew by each attempt to save. */
  faults: readonly Fault[];
  saving: boolean;
  /**
   * What was done last: it was saved, or the one before it; that was undone, or could not be; what was not saved before
   * was brought back; it can't be kept meanwhile.
   */
  said: 'saved' | 'savedBefore' | 'undone' | 'tooLate' | 'restored' | 'unkept' | null;
  failure: FailureKind | null;
  hasNext: boolean;
  onStep: (step: DraftStep) => void;
  onSave: () => void;
  onSaveAndNext: () => void;
  onSkip: () => void;
  onRemove: () => void;
  /** Brings back what was saved last to what it was. */
  onUndoSave: () => void;
  /** Gives up what was brought back. */
  onDiscard: () => void;
}

/** What there is to say of the review as a whole. */
function Said({ page, noneLeft }: { page: ReviewPageProps; noneLeft: boolean }) {
  const { said, failure, faults } = page;
  return (
    <>
      <div class="review-said" role="status">
        {said !== null && <span>{i18n.t(`review.said.${said}`)}</span>}
        {noneLeft && <span>{i18n.t('review.noDoubtful')}</span>}
        {(said === 'saved' || said === 'savedBefore') && (
          <Act onClick={page.onUndoSave} label={i18n.t('review.undoSave')} />
        )}
        {said === 'restored' && <Act onClick={page.onDiscard} label={i18n.t('review.discard')} />}
      </div>
      <p class="fault" role="alert">
        {failure !== null && `${i18n.t('review.notSaved')} ${failureWords(failure)}`}
        {faults.length > 0 && i18n.t('review.faults', faults.length, { count: faults.length })}
      </p>
    </>
  );
}

/** Where the quotes stand in the article, whose words do not stand so there, and their numbers. */
function useSource({ draft, own }: ReviewPageProps) {
  const quotes = useSettled(draft.quotes, STILL_MS);
  const kept = quotes.filter(({ removed }) => !removed);
  const words = kept.map(({ key, text }) => `${key} ${text}`).join('\n');
  const places = useMemo(() => quotePlaces(own.blocks, kept), [own.blocks, words]);
  const absent = useMemo(() => absentQuotes(own, kept), [own, words]);
  // What is saved gets ids anew, which the text has once it is settled: until then those before have their numbers.
  const keys = [quotes, draft.quotes].map((each) => each.map(({ key }) => key));
  const numbers = useMemo(
    () => new Map(keys.flatMap((each) => each.map((key, place): [string, number] => [key, place + 1]))),
    [keys.join()],
  );
  return { places, absent, numbers };
}

/** Whether the article's characters are garbled: said once above it, and not at each quote. */
const isGarbled = ({ trace }: OwnArticle): boolean => trace.some(({ finding }) => finding.code === 'garbled');

/** Where the article was published, if that was only read from a line of it. */
const guessedPublication = ({ trace }: OwnArticle): string | null =>
  trace.find(({ finding, doubtful }) => finding.code === 'publication' && doubtful)?.text ?? null;

/** The cards, those with something doubtful first. */
function Cards({ page, cards, absent, numbers }: CardsProps) {
  const { own, choices, onStep } = page;
  const municipalities = useMemo(() => municipalityOptions(choices), [choices]);
  const employers = useMemo(() => employerOptions(choices), [choices]);
  const read = useMemo(() => new Map(own.quotes.map((each) => [each.quote.id, each])), [own.quotes]);
  const faultOf = (field: string) => page.faults.find((fault) => fault.field === field)?.kind;
  const onChange = (key: string, change: Partial<QuoteDraft>) => {
    onStep({ step: 'quote', key, change });
    // The button that did it is gone: the focus goes to the way back, and on the way back to the quote.
    if ('removed' in change) cards.leadTo(quoteField(key, change.removed ? 'undo' : 'text'), key);
  };
  return (
    <div class="fields">
      <ArticleFields
        draft={page.draft}
        municipalities={municipalities}
        guessed={guessedPublication(own)}
        faultOf={faultOf}
        onChange={(change) => onStep({ step: 'article', change })}
      />
      <h2>{i18n.t('review.quotes')}</h2>
      {page.draft.quotes.length === 0 && <p class="hint">{i18n.t('review.noQuotes')}</p>}
      {cards.shown.map((quote) => (
        <QuoteCard
          key={quote.key}
          quote={quote}
          number={numbers.get(quote.key) ?? 0}
          doubts={read.get(quote.key)?.doubts ?? []}
          suggested={read.get(quote.key)?.suggested ?? NOTHING}
          choices={choices}
          municipalities={municipalities}
          employers={employers}
          language={page.language}
          active={quote.key === cards.active}
          found={!absent.has(quote.key)}
          garbled={isGarbled(own)}
          faultOf={faultOf}
          onChange={(change) => onChange(quote.key, change)}
          onActive={() => cards.setActive(quote.key)}
        />
      ))}
      <div class="deeds">
        {cards.before && <Act onClick={cards.before} label={i18n.t('review.quotesBefore')} />}
        {cards.after && <Act onClick={cards.after} label={i18n.t('review.quotesAfter')} />}
      </div>
    </div>
  );
}

interface CardsProps extends Omit<ReturnType<typeof useSource>, 'places'> {
  page: ReviewPageProps;
  cards: ReturnType<typeof useCards>;
}

/** An article beside the fields of what was read in it, for a person to put right and to keep. */
export function ReviewPage(page: ReviewPageProps) {
  const { own, draft, faults } = page;
  const cards = useCards(draft, own);
  const { places, absent, numbers } = useSource(page);
  useReviewKeys({ onSave: page.onSave, onNextDoubtful: cards.nextDoubtful });
  const told = useRef<readonly Fault[]>([]);
  useEffect(() => {
    const [first] = faults;
    // An attempt to save makes them anew; of those that are left nobody who mends another is led back.
    if (first && !told.current.includes(first)) cards.toFault(first);
    told.current = faults;
  }, [faults]);
  const add = (text: string) => {
    const key = `new-${crypto.randomUUID()}`;
    const mine = quotePlaces(own.blocks, [{ key, text }]).get(key) ?? [];
    const at = placeAmong(
      draft.quotes.map((quote) => places.get(quote.key) ?? []),
      mine,
    );
    page.onStep({ step: 'add', key, text, at });
    cards.pick(key);
  };
  return (
    <LibraryPage view="review">
      <h1 lang="sv">{own.article.title}</h1>
      <Said page={page} noneLeft={cards.noneLeft} />
      {isGarbled(own) && <p class="doubt whole">{i18n.t('review.garbled')}</p>}
      <div class="sides">
        <SourcePane
          blocks={own.blocks}
          places={places}
          numbers={numbers}
          active={cards.active}
          onPick={cards.pick}
          onAdd={add}
          trace={own.trace}
        />
        <Cards page={page} cards={cards} absent={absent} numbers={numbers} />
      </div>
      <ReviewBar
        quotes={draft.quotes.filter(({ removed }) => !removed).length}
        doubtful={cards.doubtful}
        isMac={page.isMac}
        saving={page.saving}
        isDraft={own.state === 'draft'}
        hasNext={page.hasNext}
        onNextDoubtful={cards.nextDoubtful}
        onSave={page.onSave}
        onSaveAndNext={page.onSaveAndNext}
        onSkip={page.onSkip}
        onRemove={page.onRemove}
      />
    </LibraryPage>
  );
}
