import { type ComparedPlace, type Comparison, MOST_COMPARED } from '../../model/library.ts';
import { countMembers, facet } from '../../search/facets.ts';
import type { Corpus } from '../prepare.ts';
import { pageOf, shownDocuments, themeLabels } from './browse.ts';
import { countIn, dateOf, nothingCounted } from './columns.ts';
import { everyMunicipality, facetCounts } from './facet-counts.ts';
import { select } from './select.ts';

/** So many records of a municipality stand in its column; all are a link away. */
const MOST_IN_COLUMN = 12;

async function comparedPlace(corpus: Corpus, municipality: string, theme: string): Promise<ComparedPlace> {
  const selection = select(corpus, { municipality, theme });
  const counts = nothingCounted();
  let latest = 0;
  selection.failed.forEach((fails, document) => {
    if (fails !== 0) return;
    countIn(counts, selection.columns, document);
    latest = Math.max(latest, selection.columns.dates[document] ?? 0);
  });
  const documents = await pageOf(corpus, selection, 'own', 0, MOST_IN_COLUMN);
  return {
    code: municipality,
    name: corpus.gazetteer.municipality(municipality)?.name ?? municipality,
    ...counts,
    latest: dateOf(latest),
    onAnything: countMembers(corpus.index, facet('place', municipality)),
    shown: await shownDocuments(corpus, documents),
  };
}

const themesOf = ({ themes, index }: Corpus): Comparison['themes'] =>
  themes.map(({ id, label }) => ({ id, name: label, records: countMembers(index, facet('theme', id)) }));

/** All municipalities, with how many records each has on the theme; those with most first, equal ones by name. */
function choicesOn(corpus: Corpus, theme: string | null): Comparison['choices'] {
  const counts = facetCounts(corpus, select(corpus, theme === null ? {} : { theme }), 'municipality');
  return everyMunicipality(corpus, counts).sort((a, b) => b.records - a.records);
}

/**
 * What municipalities say on a theme, side by side in the order given. A code of no municipality is left out before it
 * is counted how many fit.
 * @param theme `null`, or one that there is not, gives the municipalities without records, and all to choose from
 */
export async function comparison(
  corpus: Corpus,
  codes: readonly string[],
  theme: string | null,
): Promise<Comparison> {
  const known = corpus.themes.find(({ id }) => id === theme)?.id ?? null;
  const all = [...new Set(codes)].flatMap((code) => corpus.gazetteer.municipality(code) ?? []);
  const places = all.slice(0, MOST_COMPARED);
  return {
    theme: known,
    // The id of no theme: a column with its name and nothing in it.
    places: await Promise.all(places.map(({ code }) => comparedPlace(corpus, code, known ?? ''))),
    beyond: all.slice(MOST_COMPARED).map(({ name }) => name),
    themes: themesOf(corpus),
    choices: choicesOn(corpus, known),
    themeLabels: themeLabels(corpus),
  };
}
