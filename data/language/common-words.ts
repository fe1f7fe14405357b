import { fold } from './fold.ts';
import { stem } from './stem.ts';

/*
 * Words of municipal business that stand on any municipality's pages and in any interview. In a corpus of a
 * few hundred records each looks rare; they would tie a page on bathing places to one on fibre.
 */
const COMMON = `
kommun kommuner kommunal kommunen stad staden region län invånare medborgare boende människor personer person barn unga ungdomar
vuxna familj kund kunder användare besökare företag företagare föreningar verksamhet verksamheter arbete arbeta jobb jobba jobbar
medarbetare personal chef ansvar ansvarig uppdrag roll hjälp hjälpa hjälper stöd stötta service tjänst tjänster insats insatser
behov möjlighet möjligheter möjliggöra krav regler lag lagar beslut besluta ansökan ansöka söka avgift kostnad pris betala pengar
projekt satsning satsa satsar plan planera planerar mål målet arbetssätt process uppgift uppgifter fråga frågor svar information
område områden plats platser hus hem väg vägar mark byggnad bygga bygger bygglov lokal lokaler samhälle samhället utveckling utveckla
förbättra förändring förändra förändringar framtid framtiden utmaning utmaningar resultat kvalitet effekt effekter problem lösning
lösningar börja börjar hjälpmedel använda använder användning skapa skapar hålla håller följa följer visa visar komma hitta hittar
höst hösten sommar sommaren vår våren vinter vintern natt dag dagen timme timmar kväll morgon
ekonomi politik politiker politisk nämnd nämnden nämnder styrelse fullmäktige förvaltning förvaltningar förvaltningarna avdelning
enhet organisation grupp team ledning ledare samarbete samarbeta tillsammans gemensam gemensamma nära tydlig tydliga viktig viktigt
enkel enklare lätt svårt snabbt snabb säker säkra trygg trygga stabil bättre bäst klar klart öppet öppen stänger fullt aktuell
typ sort form liv livet bil vatten mat skola skolor elev elever lärare utbildning kurs verktyg system data digital digitala digitalt
teknik teknisk tekniska it sverige svensk svenska land landet procent miljoner kronor antal fler färre flesta första sista
per ändra ändrar minst minsta gång gånger prov lägga lägger lämna lämnar fram framåt före utanför bo bor ske sker hemma ofta
beställa beställer nästa grund grunden varannan stå står start starta startar hänga hänger länge långt tolv ställa ställer
skriva skriver namn nära närmare slut sluta slutar senaste förra räkna räknar enligt skydda skyddar ingå ingår klass höra hör
tiden gärna vänta väntar fatta fattar post posten ligga ligger sätta sätter vardag vardagar flytta flyttar samtidigt hända händer
hand lock avstånd tillåta tillåter placera lunch kväll innebära innebär lära lär känna känner försöka försöker tro tror berätta
berättar tala talar säga säger veta vet tycka tycker vilja skilja skiljer driva driver gälla byta byter köra kör leda leder
därför oftast ofta litet lite sådan sådant sådana kallas innan genom redan direkt
people work working help need needs support public sector organisation customer customers solution solutions service services
municipality municipalities local every make makes better future time year years today use using used
`;

/*
 * Words of public prose: those of the corpus that also stand again and again in the press releases of the Swedish
 * government of 2022 and 2023, but for those that name a subject of ours.
 */
const PUBLIC_PROSE = `
agendan aktivt aktörer allmänna ambition analysera anpassas anser avgörande avser befintliga befolkningen begränsa
beroende bidra bistå bred brister central centralt civila delen dessutom direktivet därmed effektiv effektivisera
efterfrågan eftersom ekonomiska enskilda etablera exempelvis fall fast fick finnas fokus fortsatt framför framöver
främst fungerar funktion färdigheter förenade förenkla föreslås förhållande förmåga förslag förväntas gedigen
gemensamt genomföra göras görs hamn handlar hushåll hållbar hög höga höja identifiera inför initiativ intervjuer
kommittén konkret kontroll kraft kring kunna led lever lika lägre lämpliga längre metoder minska motståndskraft
mängder möjligt möta mötet nationella nationellt nivå nytta omställningen parter planering prioriterad privata
programmet relationer resan resurser riktade riskerar rättigheter saknas samtliga sikt själva skillnad skärps skärpta
statens stolt stort strategi strategiska styrning stödja såväl särskild särskilt tackat tagit takt tas tillgång
tillträder totalt trots träffa tydligare typer tänkta uppnå utbilda utformas utföra utgångspunkt utredaren uttryck
verka våld välja vända årets års äger ökad öppna överens övergripande övriga väldigt riktigt gått ihop passar passa
många tanke tänka tänkt varandra anställd anställda nämligen egentligen ganska precis självklart
`;

const STEMS = new Set(
  `${COMMON} ${PUBLIC_PROSE}`
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => stem(fold(word))),
);

/** Whether a stem is a word of everyday municipal business, which tells nothing of a page's subject. */
export function isCommonStem(stemmed: string): boolean {
  return STEMS.has(stemmed);
}
