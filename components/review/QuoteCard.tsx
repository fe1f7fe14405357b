import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Language } from '../../data/locales/language.ts';
import type { Choices, DraftDoubt, OwnQuote } from '../../data/model/import.ts';
import { type FaultKind, isDoubtful, type QuoteDraft, quoteField } from './draft.ts';
import type { Option } from './options.ts';
import { PlacesField } from './PlacesField.tsx';
import { SpeakerFields } from './SpeakerFields.tsx';
import { TextField } from './TextField.tsx';
import { ThemesField } from './ThemesField.tsx';

export interface QuoteCardProps {
  quote: QuoteDraft;
  /** Its number in the article, from 1. */
  number: number;
  doubts: readonly DraftDoubt[];
  suggested: OwnQuote['suggested'];
  choices: Choices;
  municipalities: readonly Option[];
  employers: readonly Option[];
  language: Language;
  /** One is in it, or at its mark in the text. */
  active: boolean;
  /** Its words were found in the article. */
  found: boolean;
  /** The article says of itself that its characters are garbled. */
  garbled: boolean;
  faultOf: (field: string) => FaultKind | undefined;
  onChange: (change: Partial<QuoteDraft>) => void;
  onActive: () => void;
}

/** What the quote is about and where; folded in unless there is something to choose from. */
function Subjects({ card }: { card: QuoteCardProps }) {
  const { quote, doubts, suggested, onChange } = card;
  const [open, setOpen] = useState(suggested.themes.length + suggested.places.length > 0);
  const { themes, places } = quote;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{i18n.t('review.subjects', { themes: themes.length, places: places.length })}</summary>
      {open && (
        <>
          <ThemesField
            id={quoteField(quote.key, 'themes')}
            themes={card.choices.themes}
            chosen={themes}
            suggested={suggested.themes}
            language={card.language}
            doubt={doubts.find((doubt) => doubt === 'themes')}
            onThemes={(chosen) => onChange({ themes: chosen })}
          />
          <PlacesField
            id={quoteField(quote.key, 'places')}
            label={i18n.t('review.places')}
            options={card.municipalities}
            places={places}
            suggested={suggested.places}
            doubt={doubts.find((doubt) => doubt === 'places')}
            onPlaces={(chosen) => onChange({ places: chosen })}
          />
        </>
      )}
    </details>
  );
}

/** A quote that is not to be kept, with the way back. */
function RemovedCard({ quote, number, onChange, onActive }: QuoteCardProps) {
  return (
    <div class="card removed" role="status" onFocusCapture={onActive}>
      <span>{i18n.t('review.removed', { number })}</span>
      <button
        type="button"
        class="quiet"
        id={quoteField(quote.key, 'undo')}
        onClick={() => onChange({ removed: false })}
      >
        {i18n.t('list.undo')}
      </button>
    </div>
  );
}

/** A quote with all that is known of it, to be put right. */
export function QuoteCard(card: QuoteCardProps) {
  const { quote, number, doubts, onChange } = card;
  const { key } = quote;
  const heading = `quote-${key}`;
  if (quote.removed) return <RemovedCard {...card} />;
  return (
    <section
      class={card.active ? 'card active' : 'card'}
      aria-labelledby={heading}
      data-quote={key}
      onFocusCapture={card.onActive}
    >
      <h3 id={heading}>
        {i18n.t('review.quote', { number })}
        {isDoubtful(doubts) && <span class="old">{i18n.t('review.uncertain')}</span>}
      </h3>
      <TextField
        long
        id={quoteField(key, 'text')}
        label={i18n.t('review.text')}
        value={quote.text}
        fault={card.faultOf(quoteField(key, 'text'))}
        doubt={card.garbled ? undefined : doubts.find((doubt) => doubt === 'text')}
        hint={card.found || quote.text.trim() === '' ? undefined : i18n.t('review.notFound')}
        onInput={(text) => onChange({ text })}
      />
      <TextField
        long
        id={quoteField(key, 'question')}
        label={i18n.t('review.question')}
        value={quote.question}
        onInput={(question) => onChange({ question })}
      />
      <SpeakerFields card={card} />
      <Subjects card={card} />
      <div class="deeds">
        <button
          type="button"
          class="quiet"
          aria-label={i18n.t('review.removeOf', { number })}
          onClick={() => onChange({ removed: true })}
        >
          {i18n.t('review.remove')}
        </button>
      </div>
    </section>
  );
}
