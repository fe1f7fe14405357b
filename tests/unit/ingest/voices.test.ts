import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

const read = (text: string) => ingest(textSource(`# Rubriken här om något\n\n${text}\n`)).article.quotes;
const said = (text: string) =>
  read(text).map((quote) => [quote.speaker.name, quote.speaker.role, quote.text, quote.question]);

describe('what stands under headings that name people is theirs', () => {
  it('with a title, dashed or not', () => {
    expect(
      said(
        '## Maria Cederholm, registrator, Mörbylånga\n\nAI hjälper mig. Men jag litar inte på den.\n\n## Eva Gran, jurist, Region Blekinge\n\n– Man måste fråga vem som har ansvaret.\n\n– I slutändan är det jag.\n\n## Fakta\n\nKommunen vill öka takten.',
      ),
    ).toEqual([
      ['Maria Cederholm', 'registrator', 'AI hjälper mig. Men jag litar inte på den.', null],
      ['Eva Gran', 'jurist', 'Man måste fråga vem som har ansvaret.', null],
      ['Eva Gran', 'jurist', 'I slutändan är det jag.', null],
    ]);
  });

  it('with an age in bold', () => {
    expect(
      said(
        '**Roger, brukare, 83 år:**\n– Den är bra när den fungerar. Men batteriet räcker inte.\n\n**Olle, 91:**\nJag rör den inte.',
      ).map(([name, , text]) => [name, text]),
    ).toEqual([
      ['Roger', 'Den är bra när den fungerar. Men batteriet räcker inte.'],
      ['Olle', 'Jag rör den inte.'],
    ]);
  });

  it('and not what is told of them there', () => {
    expect(
      said(
        '## Maria Ek, registrator\n\nMaria har arbetat i tio år.\n\n## Bo Falk, it-chef\n\nBo började i fjol.',
      ),
    ).toEqual([]);
  });
});

describe('in a transcript', () => {
  it('first names in capitals are those of the people presented, and presenting them is no speech', () => {
    expect(
      said(
        'Programledare: Simon Tell\nGäst: Nora Ask, it-chef i Huddinge\n\nSIMON: Välkommen, Nora!\n\nNORA: Tack.\n\nSIMON: Varför det?\n\nNORA: Jag lyfte på tangentborden.',
      ),
    ).toEqual([
      ['Nora Ask', 'it-chef', 'Tack.', 'Välkommen, Nora!'],
      ['Nora Ask', 'it-chef', 'Jag lyfte på tangentborden.', 'Varför det?'],
    ]);
  });

  it('whoever writes under a signature asks', () => {
    expect(
      said(
        'Henrik Lööf, it-chef i Gällivare, svarade i en timme.\n\nSignaturen Undrande: Varför är nätet långsamt?\nHenrik Lööf: Vi har en gammal kabel.\n\nSignaturen Arg pappa: Varför får barnen inga datorer?\nHenrik Lööf: De kommer i augusti.\n\nSignaturen Lotta: Tack!\nHenrik Lööf: Tack själv!\n\nChatten är nu stängd.',
      ),
    ).toEqual([
      ['Henrik Lööf', 'it-chef', 'Vi har en gammal kabel.', 'Varför är nätet långsamt?'],
      ['Henrik Lööf', 'it-chef', 'De kommer i augusti.', 'Varför får barnen inga datorer?'],
      ['Henrik Lööf', 'it-chef', 'Tack själv!', 'Tack!'],
    ]);
  });
});

it('a company is nobody who speaks', () => {
  const BO = 'Bo Falk är it-chef i Mora.\n\n– Vi beklagar, säger Bo Falk.\n\n';
  expect(said(`${BO}– Vi hade rätt, säger leverantören Telekomma i ett pressmeddelande.`)[1]).toEqual([
    null,
    null,
    'Vi hade rätt',
    null,
  ]);
  expect(
    said(`${BO}Leverantören svarar i ett mejl: ”Vi följer avtalet.”`).map(([name]) => name),
  ).not.toContain('Leverantören');
});

it('whom something was said to is no part of it', () => {
  expect(read('– Det är alarmerande, säger Eva Ek, expert, till Sveriges Radio Ekot.')[0]?.text).toBe(
    'Det är alarmerande',
  );
});

it('speech begins at its dash, where the paragraph begins with what is told', () => {
  expect(said('– Alla, svarar Bo Falk.\n\nTystnad. – Jag kommer, säger Stina Ahl och lägger på.')).toEqual([
    ['Bo Falk', null, 'Alla', null],
    ['Stina Ahl', null, 'Jag kommer', null],
  ]);
});

it('bold sentences above the lines that sign them are theirs', () => {
  expect(
    said(
      '**Ja – det är 2024!**\n\n*Lina Roos, 23, student*\n\n**Nej, jag har nog med appar.**\n\n*Gert Frisk, 71, pensionär*',
    ).map(([name, role, text]) => [name, role, text]),
  ).toEqual([
    ['Lina Roos', 'student', 'Ja – det är 2024!'],
    ['Gert Frisk', 'pensionär', 'Nej, jag har nog med appar.'],
  ]);
});

it('several lines in marks after one announcement are of the same speaker', () => {
  expect(
    said(
      'Kommundirektör Annika Strömberg kommenterar:\n\n”Det här är allvarligt. Vi beklagar djupt.”\n\n”Vi går nu igenom alla våra rutiner.”',
    ).map(([name, , text]) => [name, text]),
  ).toEqual([
    ['Annika Strömberg', 'Det här är allvarligt. Vi beklagar djupt.'],
    ['Annika Strömberg', 'Vi går nu igenom alla våra rutiner.'],
  ]);
});

it('who is agreed with is no reporter', () => {
  expect(
    said(
      '– Vi betalar mer, säger it-chefen Bo Falk.\n\nHan får medhåll av Pernilla Vik, ekonomichef: ”Siffrorna talar för sig själva.”',
    ).map(([name, , text]) => [name, text])[1],
  ).toEqual(['Pernilla Vik', 'Siffrorna talar för sig själva.']);
});

it('a noun in the definite form is nobody’s name', () => {
  expect(
    said(
      'Undersköterskan Rosita Lång går in. Roboten svarar: ”God morgon, Rosita.”\n\n– Den är som en möbel, säger hon.',
    ).map(([name, , text]) => [name, text]),
  ).toEqual([['Rosita Lång', 'Den är som en möbel']]);
});

it('what a speaker does after a clause about him is no part of the quote', () => {
  expect(
    read('– Jag blev paff, säger Bo Falk, som kom från scenen i Umeå, och håller upp statyetten.')[0]?.text,
  ).toBe('Jag blev paff');
});
