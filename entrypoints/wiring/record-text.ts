import type { Shown } from '../../components/desk.ts';
import { citation, initiativeCitation, initiativeCredit, quoteCredit } from '../../data/dossier/citation.ts';
import { correctionLink } from '../../data/dossier/correction-link.ts';
import type { Language } from '../../data/locales/language.ts';

/** A record with its source, as text to be pasted. */
export const citationOf = (shown: Shown, language: Language): string =>
  shown.type === 'quote'
    ? citation(shown.record, shown.article, language)
    : initiativeCitation(shown.record, shown.article, language);

/** Where a record's words are from, as a line under them. */
export const creditOf = (shown: Shown, language: Language): string =>
  shown.type === 'quote'
    ? quoteCredit(shown.record, shown.article, language)
    : initiativeCredit(shown.record, shown.article, language);

/** Where one can say what is wrong with a record. */
export const correctionOf = ({ record, article }: Shown, language: Language): string | null =>
  correctionLink(record.id, article, language);
