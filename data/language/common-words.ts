import { fold } from './fold.ts';
import { stem } from './stem.ts';

/*
 * Words of municipal business that stand on any municipality's pages and in any interview. In a corpus of a
 * few hundred records each looks rare; they would tie a page on bathing places to one on fibre.
 */
const COMMON = `
kommun kommunal stad region län invånare medborgare boende människor personer barn unga ungdomar vuxna familj
kund användare besökare företag föreningar verksamhet arbete jobb medarbetare personal chef ansvar uppdrag roll
hjälp stöd stötta service tjänst insats behov möjlighet möjliggöra krav regler lag beslut ansökan söka avgift
kostnad pris betala pengar projekt satsning satsa plan mål arbetssätt process uppgift fråga svar information
område plats hus hem väg mark byggnad bygga bygglov lokal samhälle utveckling utveckla förbättra förändring
förändra framtid utmaning resultat kvalitet effekt problem lösning börja hjälpmedel användning skapa hålla följa
visa visar komma hitta höst sommar vår vinter natt dag timme kväll morgon ekonomi politik politisk nämnd
styrelse fullmäktige förvaltning avdelning enhet organisation grupp team ledning ledare samarbete tillsammans
gemensam nära tydlig viktig enkel lätt svårt snabbt säker säkra trygg stabil bättre bäst klar klart öppet
stänger fullt aktuell typ sort form liv bil vatten mat skola elev lärare utbildning kurs verktyg system data
digital teknik teknisk it sverige svensk land procent miljoner kronor antal fler färre flesta första sista per
ändra minst gång prov lägga lämna fram före utanför bo bor ske sker ofta beställa nästa grund varannan stå står
start hänga länge tolv ställa skriva namn närmare slut senaste förra räkna enligt skydda ingå ingår klass höra
hör tiden gärna vänta fatta post ligga sätta vardag flytta samtidigt hända lock avstånd tillåta placera lunch
innebära lära lär känna försöka tro tror berätta tala talar säga säger veta vet tycka vilja skilja driva gälla
byta byter köra kör leda leder därför oftast litet lite sådan sådant kallas innan genom redan direkt people work
working help need support public sector customer solution municipality municipalities local every make makes
better future time year today use using used
`;

/*
 * Words of public prose: those of the corpus that also stand again and again in the press releases of the Swedish
 * government of 2022 and 2023, but for those that name a subject of ours.
 */
const PUBLIC_PROSE = `
agendan aktivt aktörer allmänna ambition analysera anpassas anser avgörande avser befintliga befolkningen
begränsa beroende bidra bistå bred brister central civila delen dessutom direktivet därmed effektiv
effektivisera efterfrågan eftersom ekonomiska enskilda etablera exempelvis fall fast fick finnas fokus fortsatt
framför framöver främst fungerar funktion färdigheter förenade förenkla föreslås förhållande förmåga förslag
förväntas gedigen genomföra göras görs hamn handlar hushåll hållbar hög höga höja identifiera inför initiativ
intervjuer kommittén konkret kontroll kraft kring kunna led lever lika lägre lämpliga längre metoder minska
motståndskraft mängder möta mötet nationella nivå nytta omställningen parter planering prioriterad privata
programmet relationer resan resurser riktade riskerar rättigheter saknas samtliga sikt själva skillnad skärps
skärpta statens stolt stort strategi strategiska styrning stödja såväl särskild tackat tagit takt tas tillgång
tillträder totalt trots träffa typer tänkta uppnå utbilda utformas utföra utgångspunkt utredaren uttryck verka
våld välja vända årets års äger ökad överens övergripande övriga gått ihop passar varandra anställd nämligen
egentligen ganska precis självklart
`;

/* Words that order records a little where page and record share many, and by themselves are no reason to show one. */
const NO_REASON = `
just hundra gjorde gjort dåligt räcker erbjuda upptäcka tyst sönder dyr nog one two new also day every other more our
via hos annan kvar når rapportera betydande slippa titta bestämma samband fel offentlig yngre äldre släppa får sett
samman ordning riktning våga fri mil ner båda ensam modern underlag kort val låter sköt ungefär tog taget jämför
vanlig enda omkring gamla igen trettio tjugo fjorton allvarlig steg uppleva hälften bedöma lät sitt samla
`;

/* Words of asking, of leaving and taking, and for who answers: a question has them, whatever it is about. */
const ASKING = `
kommun municipality municipalities säga säger say said tala berätta tell tycka think anse mena fråga ask lämna lämnat
leave left sluta använda use hantera göra gör gjort do vill veta vet know
`;

const stemsOf = (words: string): Set<string> =>
  new Set(
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => stem(fold(word))),
  );

const STEMS = stemsOf(`${COMMON} ${PUBLIC_PROSE}`);
const ASKING_STEMS = stemsOf(ASKING);
const WITHOUT_REASON = stemsOf(NO_REASON);

/** Whether a stem is a word by which one asks, and hardly one of what is asked for. */
export function isAskingStem(stemmed: string): boolean {
  return ASKING_STEMS.has(stemmed);
}

/** Whether a stem is a word of everyday municipal business, which tells nothing of a page's subject. */
export function isCommonStem(stemmed: string): boolean {
  return STEMS.has(stemmed);
}

/** Whether a stem that page and record share tells a reader why the record is shown: *kamera* does, *via* does not. */
export function isReason(stemmed: string): boolean {
  return !STEMS.has(stemmed) && !WITHOUT_REASON.has(stemmed);
}
