import { type ComparedPlace, type Comparison, MOST_COMPARED } from '../../model/library.ts';
import { countMembers, facet } from '../../search/facets.ts';
import type { Corpus } from '../prepare.ts';
import { shownDocuments, themeLabels } from './browse.ts';
import { countIn, dateOf, nothingCounted, ownTeller } from './columns.ts';
import { ownFirst } from './own-first.ts';
import { select } from './select.ts';

/** So many records of a municipality stand in its column; all are a link away. */
const MOST_IN_COLUMN = 12;

async function comparedPlace(corpus: Corpus, municipality: string, theme: string): Promise<ComparedPlace> {
  const selection = select(corpus, { municipality, theme });
  const { columns } = selection;
  const owned = new Set<number>();
  ownTeller(corpus.index, columns)(municipality, (document) => owned.add(document));
  const all = await ownFirst(corpus, selection, municipality);
  const own = all.filter((document) => owned.has(document));
  const named = all.filter((document) => !owned.has(document));
  const counts = nothingCounted();
  for (const document of own) countIn(counts, columns, document);
  const latest = own.reduce((last, document) => Math.max(last, columns.dates[document] ?? 0), 0);
  const shownOf = (documents: readonly number[]) =>
    shownDocuments(corpus, documents.slice(0, MOST_IN_COLUMN));
  return {
    code: municipality,
    name: corpus.gazetteer.municipality(municipality)?.name ?? municipality,
    ...counts,
    latest: dateOf(latest),
    onAnything: owned.size,
    namedOnAnything: countMembers(corpus.index, facet('place', municipality)) - owned.size,
    shown: await shownOf(own),
    named: { total: named.length, shown: await shownOf(named) },
  };
}

const themesOf = ({ themes, index }: Corpus): Comparison['themes'] =>
  themes.map(({ id, label }) => ({ id, name: label, records: countMembers(index, facet('theme', id)) }));

/** All municipalities, with how many records of its own each has on the theme; those with most first, equal ones by name. */
function choicesOn(corpus: Corpus, theme: string | null): Comparison['choices'] {
  const { failed, columns } = select(corpus, theme === null ? {} : { theme });
  const eachOwn = ownTeller(corpus.index, columns);
  const inSwedish = new Intl.Collator('sv');
  return corpus
    .namesToFind()
    .names.flatMap(({ thing: { kind, id, name } }) => {
      if (kind !== 'municipality') return [];
      let records = 0;
      eachOwn(id, (document) => {
        if (failed[document] === 0) records += 1;
      });
      return [{ id, name, records }];
    })
    .sort((a, b) => b.records - a.records || inSwedish.compare(a.name.sv, b.name.sv));
}

/**
 * What municipalities say on a theme, side by side in the order given; apart from it what others say that names them. A
 * code of no municipality is left out before it is counted how many fit.
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
