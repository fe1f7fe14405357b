import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

/** The quotes of an article of some paragraphs ("//") in which Ingvar Stenkvist and Sofia Rask are known. */
const read = (said: string) =>
  ingest(
    textSource(
      `Rubriken här om något\n\nIngvar Stenkvist är it-strateg i Ljusdal. Han gillar inte molnet.\n\n${said.replaceAll(' // ', '\n\n')}\n`,
    ),
  ).article.quotes;
const only = (said: string) => {
  const [quote] = read(said);
  return [quote?.text, quote?.speaker.name, quote?.certainty.reason.code];
};

describe('a verb that no list has says who speaks, by its form and place,', () => {
  it.each([
    ['– Det är någon annans dator, mullrar han.', 'Det är någon annans dator'],
    ['– Det är någon annans dator, dundrade han för sig själv.', 'Det är någon annans dator'],
    ['– Jag vill veta var den står, gnäller Stenkvist och flyttar koppen.', 'Jag vill veta var den står'],
    [
      '– Det är skillnad, protesterar han. En telefon kan jag slå sönder.',
      'Det är skillnad. En telefon kan jag slå sönder.',
    ],
    ['– Och du då, kvittrar Stenkvist, du har ju tre!', 'Och du då, du har ju tre!'],
  ])('with a doubt: %s', (said, text) => {
    expect(only(said)).toEqual([text, 'Ingvar Stenkvist', 'unlisted-verb']);
  });

  it('without any after a question mark, where no sentence goes on in small letters', () => {
    expect(only('– Har du sett den? himlade han.')).toEqual(['Har du sett den?', 'Ingvar Stenkvist', 'dash']);
  });

  it.each([
    '– Om det blir dyrt, vägrar han.',
    '– När vi har byggt klart, flyttar han.',
    '– Vi bygger nytt, vägrar han att hjälpa oss så är det så.',
    '– Vi har datorer, servrar och skärmar.',
  ])('and is the speech’s own elsewhere: %s', (said) => {
    expect(only(`${said} // – Så är det, säger Stenkvist.`)[0]).toBe(said.slice(2));
  });

  it('and is the speech’s own where a verb of saying tells who speaks', () => {
    expect(only('– Han är likadan, hamrar han inte så målar han, säger Stenkvist.')[0]).toBe(
      'Han är likadan, hamrar han inte så målar han',
    );
  });
});

it('a pronoun is who the same attribution names after it', () => {
  const [quote] = read('– Den ser ju bara värme, suckar hon bredvid, driftingenjören Sofia Rask.');
  expect(quote?.speaker).toMatchObject({ name: 'Sofia Rask', role: 'driftingenjör' });
});

describe('several people or somebody nameless', () => {
  it.each([
    ['– Nu får det vara nog, säger de boende.', 'Nu får det vara nog', 'boende'],
    ['– Vi har ringt varje dag! ropar någon från balkongen.', 'Vi har ringt varje dag!', null],
    ['– Vi har inget annat val, säger de flesta vi talar med.', 'Vi har inget annat val', null],
  ])('speak: %s', (said, text, role) => {
    const [quote] = read(said);
    expect([quote?.text, quote?.speaker.name, quote?.speaker.role]).toEqual([text, null, role]);
    expect(quote?.speaker.certainty.level).toBe('uncertain');
  });

  it('do not where the speech goes on of them', () => {
    expect(read('– Det går inte, säger någon att det gör det så tror jag inte på det.')[0]?.text).toMatch(
      /^Det går inte, säger någon/,
    );
  });
});
