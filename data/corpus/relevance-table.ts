import * as v from 'valibot';
import { packRelevance } from '../model/pack-relevance.ts';
import { LEAD_STEP, PackedRelevance, type Relevance } from '../model/relevance.ts';
import type { SourceFile } from './compile-corpus.ts';
import type { Fault } from './fault.ts';

/*
 * What judgments taught, as a table that one can look things up in: how words begin, in how many of the judged such a word
 * stands, how much it speaks for a matter of ours, and the records that it leads to, each with the grades by which it speaks
 * for it. Written by `npm run learn`, and by nobody else.
 */

const HEAD = 'beginning\tjudged\tmatter\tleads to';
/** In the place of a beginning: what holds of any page, and how many were judged. */
const ANY = '*';

/** Writes the table. */
export function relevanceTable({ records, judged, beginnings, counts, leads, matter }: Relevance): string {
  const decimal = (hundredths = 0) => (hundredths / 100).toFixed(2);
  const rows = beginnings.map((beginning, at) => {
    const pairs = leads[at] ?? [];
    const told = pairs.flatMap((record, place) =>
      place % 2 === 0 ? [`${records[record]}:${decimal((pairs[place + 1] ?? 0) * LEAD_STEP)}`] : [],
    );
    return [beginning, counts[at], decimal(matter.adds[at]), told.join(' ')].join('\t');
  });
  return `${[HEAD, [ANY, judged, decimal(matter.any), ''].join('\t'), ...rows].join('\n')}\n`;
}

const hundredths = (decimal: string | undefined) => Math.round(Number(decimal) * 100);

function parsedTable(text: string): Relevance {
  const [any, ...rows] = text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const told = rows.map(([, , , leads = '']) =>
    leads.split(' ').flatMap((lead) => {
      const [record = '', grades] = lead.split(':');
      return lead === '' ? [] : [{ record, steps: hundredths(grades) / LEAD_STEP }];
    }),
  );
  const records = [...new Set(told.flat().map(({ record }) => record))].sort();
  const pairs = (leads: (typeof told)[number]) =>
    leads
      .map(({ record, steps }) => [records.indexOf(record), steps])
      .sort(([a = 0], [b = 0]) => a - b)
      .flat();
  return {
    records,
    judged: Number(any?.[1]),
    beginnings: rows.map(([beginning = '']) => beginning),
    counts: rows.map(([, count]) => Number(count)),
    leads: told.map(pairs),
    matter: { any: hundredths(any?.[2]), adds: rows.map(([, , adds]) => hundredths(adds)) },
  };
}

/** Reads the table and packs it. Where it can't be read there is one fault, for each of its lines would have the same. */
export function readRelevance({ file, text }: SourceFile, faults: Fault[]): PackedRelevance {
  const packed = packRelevance(parsedTable(text));
  const { issues } = v.safeParse(PackedRelevance, packed);
  if (issues) faults.push({ file, record: '(file)', field: '(whole)', problem: issues[0].message });
  return packed;
}
