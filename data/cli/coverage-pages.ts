import type { Municipality } from '../model/gazetteer.ts';

/** A page that every municipality has, and the theme that it is about; none of a front page. */
export interface SubjectPage {
  name: string;
  theme: string | null;
  path: string;
  title: (place: string) => string;
  /** The main text as HTML; nothing in it comes from a record. */
  main: (place: string) => string;
}

const MENU = [
  'Barn och utbildning',
  'Omsorg och stöd',
  'Bygga, bo och miljö',
  'Uppleva och göra',
  'Trafik och resor',
  'Näringsliv och arbete',
  'Kommun och politik',
];

/** What stands on every page of such a site: the way there above, how to reach the municipality below. */
function inFrame({ name, officialName }: Municipality, page: SubjectPage): string {
  const links = MENU.map((item, at) => `<li><a href="/${at}">${item}</a></li>`).join('');
  return `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>${page.title(name)} - ${officialName}</title>
<meta property="og:site_name" content="${officialName}"></head>
<body>
<header><a href="/">${officialName}</a>
<nav aria-label="Huvudmeny"><ul>${links}<li><a href="/e-tjanster">E-tjänster</a></li></ul></nav>
<form role="search"><label>Sök <input type="search" name="q"></label></form></header>
<nav aria-label="Brödsmulor"><a href="/">Start</a> / ${page.title(name)}</nav>
<main>${page.main(name)}<p>Sidan granskades senast i oktober.</p></main>
<footer><h2>Kontakta oss</h2><p>${officialName}, kontaktcenter. Telefon och e-post vardagar 8–16.</p>
<ul><li><a href="/tillganglighet">Tillgänglighetsredogörelse</a></li><li><a href="/kakor">Om kakor</a></li>
<li><a href="/lediga-jobb">Lediga jobb</a></li><li><a href="/press">Press</a></li></ul></footer>
</body></html>`;
}

/** The page's HTML and address on a municipality's own site. */
export function pageOn(
  municipality: Municipality,
  page: SubjectPage,
): { html: string; url: string } | undefined {
  const [host] = municipality.hosts;
  return host === undefined
    ? undefined
    : { html: inFrame(municipality, page), url: `https://${host}${page.path}` };
}

/** The front page and five subjects that visitors come for, in the words that such pages are usually written in. */
export const SUBJECT_PAGES: readonly SubjectPage[] = [
  {
    name: 'startsida',
    theme: null,
    path: '/',
    title: (place) => `Välkommen till ${place}`,
    main: (place) => `<h1>Välkommen till ${place}</h1>
<h2>Genvägar</h2><ul><li>Ansök om förskoleplats</li><li>Matsedel</li><li>Bygglov</li><li>Sophämtning</li></ul>
<h2>Nyheter</h2><article><h3>Vägarbete på Storgatan</h3><p>Gatan stängs av i två veckor medan ledningar byts.</p></article>
<article><h3>Nu öppnar isbanan</h3><p>Kylan har kommit, och banan på idrottsplatsen är spolad.</p></article>
<article><h3>Så röstade fullmäktige</h3><p>Budgeten för nästa år antogs på måndagens möte.</p></article>
<h2>Kalender</h2><p>Bokprat på biblioteket, öppet hus på kulturskolan och julmarknad i ${place}.</p>`,
  },
  {
    name: 'hemtjänst',
    theme: 'valfardsteknik',
    path: '/omsorg/hemtjanst',
    title: () => 'Hemtjänst och trygghetslarm',
    main: (place) => `<h1>Hemtjänst och trygghetslarm</h1>
<p>Du som bor i ${place} och behöver stöd i vardagen kan ansöka om hemtjänst. Hjälpen kan gälla städning, tvätt, inköp,
dusch och påklädning, och anpassas efter vad du själv klarar.</p>
<h2>Ansök om hjälp i hemmet</h2><p>En biståndshandläggare kommer hem till dig, går igenom vad du behöver och fattar ett
beslut. Är du inte nöjd kan du överklaga.</p>
<h2>Trygghetslarm</h2><p>Med ett trygghetslarm når du personal dygnet runt. Du bär larmknappen på armen eller runt
halsen. Larmet är digitalt och går över mobilnätet.</p>
<h2>Digital tillsyn på natten</h2><p>I stället för ett besök kan personalen titta till dig via en kamera, så att du får
sova ostört. Du bestämmer själv om du vill ha det.</p>
<h2>Avgift</h2><p>Vad du betalar beror på dina inkomster och på hur mycket hjälp du har.</p>`,
  },
  {
    name: 'e-tjänster',
    theme: 'e-tjanster',
    path: '/e-tjanster-och-blanketter',
    title: () => 'E-tjänster och blanketter',
    main: (place) => `<h1>E-tjänster och blanketter</h1>
<p>Här hittar du kommunens e-tjänster. Du kan ansöka, anmäla och lämna synpunkter när det passar dig. I de flesta e-tjänster
legitimerar du dig med BankID eller annan e-legitimation.</p>
<h2>Följ ditt ärende</h2><p>Under Mina sidor ser du de ärenden du har skickat in och vad som händer med dem.</p>
<h2>Blanketter</h2><p>Till några ärenden finns ännu ingen e-tjänst. Skriv då ut blanketten och skicka den med post.</p>
<h2>Behöver du hjälp?</h2><p>Kontaktcenter svarar på frågor om hur du använder tjänsterna. Du är också välkommen till
medborgarkontoret i ${place}.</p>`,
  },
  {
    name: 'bredband',
    theme: 'infrastruktur',
    path: '/bygga-bo/bredband',
    title: () => 'Bredband och fiber',
    main: (place) => `<h1>Bredband och fiber</h1>
<p>Ett snabbt bredband är en förutsättning för att bo och driva företag i hela ${place}. Utbyggnaden av fiber sköts av
flera nätägare, på landsbygden ofta tillsammans med fiberföreningar.</p>
<h2>Anslut dig till fiber</h2><p>Kontakta en nätägare för att få veta om fibernätet finns där du bor och vad en anslutning
kostar. Sedan väljer du själv operatör.</p>
<h2>Bredbandsstrategi</h2><p>Kommunen följer de nationella bredbandsmålen. Vita fläckar, där ingen bygger på egen hand,
kan få stöd från Post- och telestyrelsen.</p>
<h2>Mobiltäckning</h2><p>Har du dålig täckning där du bor kan du anmäla det till din operatör.</p>`,
  },
  {
    name: 'upphandling',
    theme: 'upphandling',
    path: '/naringsliv/upphandling',
    title: () => 'Upphandling och inköp',
    main: (place) => `<h1>Upphandling och inköp</h1>
<p>Kommunen köper varor, tjänster och byggentreprenader för stora belopp varje år. Alla inköp följer lagen om offentlig
upphandling, LOU, och ska ge företag i ${place} och på andra håll samma chans.</p>
<h2>Pågående upphandlingar</h2><p>Våra upphandlingar annonseras i en databas där du laddar ned underlaget och lämnar
anbud utan kostnad.</p>
<h2>Direktupphandling</h2><p>Köp under tröskelvärdet kan göras direkt. Är du leverantör får du gärna berätta vad du
erbjuder.</p>
<h2>Ramavtal och fakturor</h2><p>Förvaltningarna avropar från ramavtal. Fakturan ska vara elektronisk.</p>`,
  },
  {
    name: 'säkerhet',
    theme: 'sakerhet',
    path: '/kommun/informationssakerhet',
    title: () => 'Säkerhet och informationssäkerhet',
    main: (place) => `<h1>Säkerhet och informationssäkerhet</h1>
<p>De uppgifter som kommunen hanterar ska vara riktiga, finnas till hands och bara nås av den som har rätt till dem.
Informationssäkerhet är därför en del av det dagliga arbetet i ${place}.</p>
<h2>It-säkerhet</h2><p>System uppdateras, säkerhetskopior tas och behörigheter ses över. Medarbetarna utbildas i att känna
igen nätfiske och falska mejl.</p>
<h2>Om något händer</h2><p>Kommunen övar för cyberangrepp och längre avbrott. Incidenter anmäls till den myndighet som har
tillsyn.</p>
<h2>Skydda dig själv</h2><p>Lämna aldrig ut koder på telefon, och klicka inte på länkar du inte väntat dig.</p>`,
  },
];
