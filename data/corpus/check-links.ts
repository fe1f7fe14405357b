import type { Gazetteer } from '../model/gazetteer.ts';
import type { Theme } from '../model/records.ts';
import type { Fault } from './fault.ts';
import type { Interview } from './interview.ts';

/** What the records of an interview may point to. */
export interface Known {
  themes: ReadonlySet<string>;
  municipalities: ReadonlySet<string>;
  vendors: ReadonlySet<string>;
}

/** Gathers the ids that records may point to. */
export function knownIds(themes: readonly Theme[], gazetteer: Gazetteer): Known {
  return {
    themes: new Set(themes.map((theme) => theme.id)),
    municipalities: new Set(gazetteer.municipalities.map((municipality) => municipality.code)),
    vendors: new Set(gazetteer.vendors.map((vendor) => vendor.id)),
  };
}

interface Linked {
  id: string;
  themes: readonly string[];
  places: readonly string[];
  vendors: readonly string[];
}

function unknown(ids: readonly string[], known: ReadonlySet<string>, what: string): string[] {
  return ids.filter((id) => !known.has(id)).map((id) => `unknown ${what} “${id}”`);
}

/** Faults in the themes, municipalities and vendors that a record points to. */
export function linkFaults(file: string, record: Linked, known: Known): Fault[] {
  const at = (field: string) => (problem: string) => ({ file, record: record.id, field, problem });
  return [
    ...unknown(record.themes, known.themes, 'theme').map(at('themes')),
    ...unknown(record.places, known.municipalities, 'municipality').map(at('places')),
    ...unknown(record.vendors, known.vendors, 'vendor').map(at('vendors')),
  ];
}

/** Faults in what one interview's records point to: people, evidence, themes, municipalities, vendors. */
export function checkLinks(file: string, interview: Interview, known: Known): Fault[] {
  const people = new Set(interview.people.map((person) => person.id));
  const quotes = new Set(interview.quotes.map((quote) => quote.id));
  const fault = (record: string, field: string, problem: string): Fault => ({ file, record, field, problem });
  return [
    ...unknown(interview.about, known.municipalities, 'municipality').map((problem) =>
      fault(interview.id, 'about', problem),
    ),
    ...interview.people.flatMap(({ id, employer }) =>
      ('municipality' in employer
        ? unknown([employer.municipality], known.municipalities, 'municipality')
        : unknown([employer.vendor], known.vendors, 'vendor')
      ).map((problem) => fault(id, 'employer', problem)),
    ),
    ...interview.quotes.flatMap((quote) => [
      ...unknown([quote.speaker], people, 'speaker').map((problem) => fault(quote.id, 'speaker', problem)),
      ...linkFaults(file, quote, known),
    ]),
    ...interview.initiatives.flatMap((initiative) => [
      ...unknown(initiative.evidence === 'article' ? [] : initiative.evidence, quotes, 'quote').map(
        (problem) => fault(initiative.id, 'evidence', problem),
      ),
      ...linkFaults(file, initiative, known),
    ]),
  ];
}

interface Placed {
  file: string;
  id: string;
}

function repeated(placed: readonly Placed[]): Fault[] {
  const seen = new Map<string, string>();
  return placed.flatMap(({ file, id }) => {
    const first = seen.get(id);
    if (first !== undefined)
      return [{ file, record: id, field: 'id', problem: `stands in ${first} as well` }];
    seen.set(id, file);
    return [];
  });
}

/** Faults where an id stands twice in one file, of things that are known within it. */
export function checkUnique(file: string, things: readonly { id: string }[]): Fault[] {
  return repeated(things.map(({ id }) => ({ file, id })));
}

/**
 * Faults where a record's id stands twice, in one file or in two, or a person's in one: people recur.
 * @param rows those of the register, whose ids may be no interview's either
 */
export function checkDuplicates(
  interviews: readonly { file: string; interview: Interview }[],
  rows: readonly Placed[] = [],
): Fault[] {
  const records = interviews.flatMap(({ file, interview }) =>
    [interview, ...interview.quotes, ...interview.initiatives].map(({ id }) => ({ file, id })),
  );
  return [
    ...repeated([...records, ...rows]),
    ...interviews.flatMap(({ file, interview }) => checkUnique(file, interview.people)),
  ];
}
