import type { LinkedDraft, Suggestion } from '../model/draft-links.ts';
import type { Employer } from '../model/records.ts';
import { type Finding, finding, type TraceLine } from '../model/trace.ts';
import type { Known } from './known.ts';

type Named = Suggestion<unknown, unknown>;

const traced = (found: Finding, text: string, { level }: Named): TraceLine => ({
  ...{ step: 'links', finding: found, text, doubtful: level === 'uncertain' },
});

const keyOf = (employer: Employer): string =>
  'vendor' in employer ? `vendor ${employer.vendor}` : `municipality ${employer.municipality}`;

/**
 * What a draft was linked to, a line each: people and employers of its speakers, the municipalities that it is about,
 * and for every quote, by its number from 1, the words of its themes, its places and vendors. What is only suggested is doubtful.
 */
export function linkTrace({ speakers, quotes, about }: LinkedDraft, { employers }: Known): TraceLine[] {
  const names = new Map([...employers.values()].map(({ employer, called }) => [keyOf(employer), called]));
  const nameOf = (employer: Employer) => names.get(keyOf(employer)) ?? '';
  const lines: TraceLine[] = about.map((one) =>
    traced(finding('link-about'), nameOf({ municipality: one.value }), one),
  );
  for (const { person, employer } of speakers) {
    if (person) lines.push(traced(finding('link-person'), person.value.name, person));
    if (employer) lines.push(traced(finding('link-employer'), nameOf(employer.value), employer));
  }
  quotes.forEach(({ themes, places, vendors }, at) => {
    const values = { number: `${at + 1}` };
    for (const one of themes)
      lines.push(traced(finding('link-theme', values), one.reason.words.join(', '), one));
    for (const one of places)
      lines.push(traced(finding('link-place', values), nameOf({ municipality: one.value }), one));
    for (const one of vendors)
      lines.push(traced(finding('link-vendor', values), nameOf({ vendor: one.value }), one));
  });
  return lines;
}
