import { expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

/** The quotes of an article of some paragraphs ("//") in which Bo Falk and Eva Ek are known. */
const read = (said: string) =>
  ingest(
    textSource(
      `Rubriken här om något\n\nBo Falk är it-chef i Mora. Eva Ek är rektor.\n\n${said.replaceAll(' // ', '\n\n')}\n`,
    ),
  ).article.quotes;
const reasons = (said: string) => read(said).map(({ certainty }) => certainty.reason.code);
const levels = (said: string) => read(said).map(({ speaker }) => speaker.certainty.level);

it('a second dash within a quote is in doubt, since it may be another’s', () => {
  expect(reasons('– Jag väntade hela dagen. – Vi får väl se om det går, säger Bo Falk.')).toEqual(['border']);
});

it('what looks like an attribution and was read as none is in doubt', () => {
  expect(
    reasons('– Vi börjar nu, säger Bo Falk. // – När vi är klara, flyttar han till det nya huset.'),
  ).toEqual(['dash', 'border']);
});

it('a paragraph without attribution that ends without any sign is in doubt', () => {
  expect(reasons('– Vi börjar nu, säger Bo Falk. // Hur går det? // – Vi tar det som vi har')[1]).toBe(
    'border',
  );
});

it('what is told plainly is in no doubt', () => {
  expect(
    reasons('– Vi börjar nu – om alla vill, säger Bo Falk. // – Det är bra. // – Så är det, säger han.'),
  ).toEqual(['dash', 'dash', 'dash']);
});

it('a turn without attribution in an exchange of questions may be another’s', () => {
  expect(levels('– Är du där, säger Bo Falk. // – Hur mycket har vi kvar? // – Inget alls.')).toEqual([
    'certain',
    'uncertain',
    'uncertain',
  ]);
});

it('a turn after narration may be another’s, where two have just spoken', () => {
  expect(
    levels(
      '– Jag går nu, säger Bo Falk. // – Jag stannar, säger Eva Ek. // Klockan slår halv fyra. // – Det blir sent.',
    ),
  ).toEqual(['certain', 'certain', 'uncertain']);
});
