import { i18n } from '#i18n';
import { Combobox } from './Combobox.tsx';
import { quoteField } from './draft.ts';
import { employerOf, employerValue } from './options.ts';
import type { QuoteCardProps } from './QuoteCard.tsx';
import { TextField } from './TextField.tsx';

/** Who speaks, in which role and for whom. */
export function SpeakerFields({ card }: { card: QuoteCardProps }) {
  const { quote, doubts, onChange } = card;
  const { key, employer } = quote;
  const value = employerValue(employer);
  const doubt = doubts.find((each) => each === 'speaker');
  return (
    <>
      <TextField
        id={quoteField(key, 'name')}
        label={i18n.t('review.speaker')}
        value={quote.name}
        fault={card.faultOf(quoteField(key, 'name'))}
        doubt={doubt}
        hint={quote.name.trim() === '' && doubt === undefined ? i18n.t('review.nobody') : undefined}
        onInput={(name) => onChange({ name })}
      />
      <div class="pair">
        <TextField
          id={quoteField(key, 'role')}
          label={i18n.t('review.role')}
          value={quote.role}
          doubt={doubts.find((doubt) => doubt === 'role')}
          onInput={(role) => onChange({ role })}
        />
        <TextField
          id={quoteField(key, 'organisation')}
          label={i18n.t('review.organisation')}
          value={quote.organisation}
          onInput={(organisation) => onChange({ organisation })}
        />
      </div>
      <Combobox
        id={quoteField(key, 'employer')}
        label={i18n.t('review.employer')}
        options={card.employers}
        chosen={card.employers.find((option) => option.value === value)?.name ?? ''}
        doubt={doubts.find((doubt) => doubt === 'employer')}
        onChoose={(chosen) => onChange({ employer: employerOf(chosen) })}
      />
    </>
  );
}
