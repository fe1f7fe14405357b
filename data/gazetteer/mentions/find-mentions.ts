import type { Gazetteer, Site } from '../../model/gazetteer.ts';
import { type Judged, judgeLists, judgeProducts, judgeRepeated } from './evidence-of-others.ts';
import { candidatesIn } from './name-candidates.ts';
import { evidenceBeside, isOtherBody, type NameEvidence } from './name-evidence.ts';
import { type NameForms, nameForms } from './name-forms.ts';
import type { Stretch } from './sentences.ts';

/** A municipality or a vendor that a text names. */
export interface NameMention {
  kind: 'municipality' | 'vendor';
  /** SCB code, or the gazetteer's id; a product is its vendor's. */
  id: string;
  /** As the text spells it: "Bodens". */
  name: string;
  /** As the gazetteer spells it: "Boden"; of a product, the product. */
  called: string;
  /** Number of the stretch, and where in its text: [start, end) in UTF-16 code units. */
  stretch: number;
  start: number;
  end: number;
  evidence: NameEvidence;
}

/** Prepared once from the gazetteer; then asked about one page after another. */
export type MentionFinder = (stretches: readonly Stretch[], site?: Site | null) => NameMention[];

function mentionsIn(forms: NameForms, stretches: readonly Stretch[], site: Site | null): NameMention[] {
  const judged = stretches
    .flatMap((stretch, number) => candidatesIn(stretch, number, forms))
    .filter((candidate) => !isOtherBody(candidate))
    .map((candidate): Judged => ({ candidate, evidence: evidenceBeside(candidate) }));
  judgeLists(judged, stretches);
  judgeProducts(judged);
  judgeRepeated(judged, site ? `${site.kind} ${site.id}` : '');
  return judged.flatMap(({ candidate: { form, stretch, start, end }, evidence }): NameMention[] => {
    if (evidence === null) return [];
    const name = stretches[stretch]?.text.slice(start, end) ?? '';
    return [{ kind: form.kind, id: form.id, name, called: form.called, stretch, start, end, evidence }];
  });
}

/**
 * Finds the municipalities and vendors that a text names. A name counts by its capital letter; one that is also an
 * everyday word, a first name or a few letters (Vara, Stella, NE) only with evidence beside it or elsewhere in the
 * text. Diacritics count: Hjo is not Håbo, and "Are" is not Åre. Total on any text; time grows as its length.
 */
export function mentionFinder(gazetteer: Pick<Gazetteer, 'municipalities' | 'vendors'>): MentionFinder {
  const forms = nameForms(gazetteer);
  return (stretches, site = null) => mentionsIn(forms, stretches, site);
}
