/** A page of a municipality without an interview, and the row of the register that is to stand beside it. */
export interface RegisterPage {
  address: string;
  html: string;
  record: string;
  /** Where the row was read. */
  source: string;
  publication: string;
}

const page = (municipality: string, title: string, main: string): string => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>${title} - ${municipality}</title>
<meta property="og:site_name" content="${municipality}"></head>
<body><header><a href="/">${municipality}</a><nav><ul><li><a href="/omsorg">Omsorg</a></li>
<li><a href="/skola">Skola</a></li><li><a href="/bygga">Bygga och bo</a></li></ul></nav></header>
<main><h1>${title}</h1>${main}</main>
<footer><p>Kontaktcenter, vardagar 8–16</p><a href="/kakor">Om kakor</a></footer></body></html>`;

/** Four municipalities that nobody was interviewed about. */
export const REGISTER_PAGES: readonly RegisterPage[] = [
  {
    address: 'https://www.kalix.se/kommun/informationssakerhet',
    html: page(
      'Kalix kommun',
      'Informationssäkerhet och cyberangrepp',
      `<p>Vi övar för cyberangrepp och ser över våra säkerhetskopior. It-säkerhet angår alla som arbetar här.</p>
      <h2>Om it-systemen ligger nere</h2><p>Ring växeln. Hemtjänst och skola har rutiner på papper.</p>`,
    ),
    record: 'r-kalix-it-angrepp-2021',
    source:
      'https://www.kalix.se/Samhalle/samhallsskydd--beredskap/Krisinformation/information-om-driftstorningar-pa-it-system/',
    publication: 'Kalix kommun',
  },
  {
    address: 'https://www.trelleborg.se/omsorg/ekonomiskt-bistand',
    html: page(
      'Trelleborgs kommun',
      'Digital ansökan om ekonomiskt bistånd',
      `<p>Du ansöker i vår e-tjänst och legitimerar dig med BankID. En del beslut fattas automatiskt av en robot, med
      digital handläggning från början till slut.</p><h2>E-tjänst</h2><p>Följ ditt ärende på Mina sidor.</p>`,
    ),
    record: 'r-trelleborgsmodellen',
    source: 'https://kvalitetsmagasinet.se/i-trelleborg-fattar-roboten-besluten/',
    publication: 'Kvalitetsmagasinet',
  },
  {
    address: 'https://www.hoor.se/omsorg/ekonomiskt-bistand/e-tjanst',
    html: page(
      'Höörs kommun',
      'E-tjänst för ekonomiskt bistånd',
      `<p>Ansök varje månad i e-tjänsten. Digital handläggning gör att du får besked snabbare.</p>
      <h2>Så går det till</h2><p>Logga in med e-legitimation och fyll i dina uppgifter.</p>`,
    ),
    record: 'r-hoor-rpa-ekonomiskt-bistand',
    source: 'https://www.hoor.se/nyheter/robot-hjalper-till-att-granska-bistandsansokningar/',
    publication: 'Höörs kommun',
  },
  {
    address: 'https://www.lund.se/trafik/smarta-sensorer',
    html: page(
      'Lunds kommun',
      'Sensorer och sakernas internet i staden',
      `<p>Uppkopplade sensorer räknar cyklar och mäter fukt i planteringar. Sakernas internet, IoT, ger oss bättre
      underlag.</p><h2>IoT i Lund</h2><p>Sensorerna sänder över ett LoRa-nät.</p>`,
    ),
    record: 'r-lund-malmo-smarta-offentliga-miljoer',
    source: 'https://www.futurebylund.se/project/smarta-offentliga-miljoer',
    publication: 'Future by Lund',
  },
];

/** A page of the first, about nothing that the register has. */
export const UNRELATED = {
  address: 'https://www.kalix.se/fritid/badplatser',
  html: page('Kalix kommun', 'Badplatser', '<p>Här kan du bada. Hundar är inte välkomna på stranden.</p>'),
};
