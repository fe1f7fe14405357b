import { describe, expect, it } from 'vitest';
import { htmlSource } from '../../../data/ingest/html-source.ts';
import { ingest } from '../../../data/ingest/ingest.ts';
import { parseHtml } from '../../../data/ingest/parse-html.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

const said = (source: Parameters<typeof ingest>[0]) =>
  ingest(source).article.quotes.map(({ speaker: { name, role, organisation, certainty }, question }) => [
    name,
    role,
    organisation,
    certainty.level,
    question,
  ]);

const ANSWERS = `**Grattis! Hur känns det?**

– Tack! Skönt. Ingen har ringt på två dagar.

**Vad var svårast – tekniken eller folk?**

– Folk, alltid folk. Tekniken gör som man säger.

**Berätta om framtiden.**

– Nästa år tar vi bort telefonnumren.
`;

const QUESTIONS = [
  'Grattis! Hur känns det?',
  'Vad var svårast – tekniken eller folk?',
  'Berätta om framtiden.',
];
const ofWern = (...known: unknown[]) => QUESTIONS.map((question) => ['Camilla Wern', ...known, question]);

describe('whom an interview in questions and answers is with', () => {
  it('is told by a title that greets', () => {
    expect(said(textSource(`# Hallå där, Camilla Wern!\n\n${ANSWERS}`))).toEqual(
      ofWern(null, null, 'certain'),
    );
    expect(
      said(
        textSource(
          `# Hallå där Camilla Wern…\n\n…ny it-chef på Sigtuna kommun, som har bytt allt.\n\n${ANSWERS}`,
        ),
      ),
    ).toEqual(ofWern('it-chef', 'Sigtuna kommun', 'certain'));
  });

  it('is told by a box of facts about the person', () => {
    expect(
      said(
        textSource(
          `# Nya tag i Sigtuna\n\n${ANSWERS}\n**Fakta/Camilla Wern**\n\nÅlder: 44\n\nFamilj: man, två barn\n`,
        ),
      ),
    ).toEqual(ofWern(null, null, 'certain'));
  });

  it('is told by a page whose title its reader takes away', () => {
    const source = htmlSource(
      parseHtml(
        `<html><head><title>Hallå där, Camilla Wern!</title></head><body><article><h1>Hallå där, Camilla Wern!</h1>
        <p><em>…ny it-chef på Sigtuna kommun, som precis har infört lösenordsfri inloggning.</em></p>
        <p><strong>Grattis! Hur känns det?</strong><br>– Tack! Skönt. Ingen har ringt på två dagar.</p>
        <p><strong>Vad var svårast – tekniken eller folk?</strong><br>– Folk, alltid folk. Tekniken gör som man säger.</p>
        <p><strong>Berätta om framtiden.</strong></p><p>– Nästa år tar vi bort telefonnumren.</p></article></body></html>`,
      ),
    );
    if ('fault' in source) throw new Error(source.fault.code);
    expect(said(source)).toEqual(ofWern('it-chef', 'Sigtuna kommun', 'certain'));
  });

  it.each(['Hallå där, Region Skåne!', 'Hallå där, alla lärare!', 'Fakta/Region Skåne'])(
    'is nobody where no person is named: %s',
    (line) => {
      expect(said(textSource(`# ${line}\n\n${ANSWERS}`)).map(([name]) => name)).toEqual([null, null, null]);
    },
  );
});

describe('a line in bold that bids one tell', () => {
  it('is a question between answers, also where the answers have no dash', () => {
    const plain = ANSWERS.replaceAll('\n– ', '\n').replace('Nästa år', 'Jag tror att vi nästa år');
    const source = textSource(
      `# Nya tag\n\nCamilla Wern är it-chef i Sigtuna kommun.\n\n${plain}\n\n**Hur blir det?**\n\nJag vet inte.\n`,
    );
    expect(ingest(source).article.quotes.map(({ question }) => question)).toEqual([
      ...QUESTIONS,
      'Hur blir det?',
    ]);
  });

  it('is none where nobody asks in that article', () => {
    const source = textSource(
      `# Nya tag\n\n– Vi är klara, säger Lisa Holm, it-chef i Boden.\n\n**Berätta mer.**\n\n– Vi börjar om, säger Lisa Holm.\n`,
    );
    expect(ingest(source).article.quotes.map(({ question }) => question)).toEqual([null, null]);
  });
});
