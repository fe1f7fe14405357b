/*
 * Verbs of attribution (anföringsverb; Svenska Akademiens grammatik 4, § 49), present and past. Verbs that also
 * often stand in speech itself are told apart by what follows: an attribution has another subject than the speaker.
 */
const SAYING = `
säger sa sade säjer berättar berättade menar menade konstaterar konstaterade förklarar förklarade tycker tyckte tror
trodde anser ansåg hävdar hävdade påpekar påpekade understryker underströk betonar betonade framhåller framhöll
tillägger tillade lägger fortsätter fortsatte avslutar avslutade inleder inledde börjar frågar frågade undrar undrade svarar
svarade replikerar replikerade invänder invände kommenterar kommenterade skriver skrev uppger uppgav meddelar meddelade
lovar lovade utbrister utbrast ropar ropade viskar viskade skrattar skrattade ler log suckar suckade skämtar skämtade
slår minns mindes medger medgav erkänner erkände varnar varnade uppmanar uppmanade råder resonerar resonerade
sammanfattar sammanfattade poängterar poängterade beskriver beskrev summerar summerade flikar inflikar kontrar kontrade
spår bekräftar bekräftade försäkrar försäkrade hälsar hälsade hoppas hoppades funderar funderade upplyser upprepar
upprepade exemplifierar förtydligar intygar intygade vittnar konkluderar reflekterar muttrar muttrade utropar utropade
bedömer bedömde önskar önskade kräver krävde tipsar rapporterar noterar noterade deklarerar deklarerade lyder löd
proklamerar filosoferar påminner påminde framför kritiserar avfärdar instämmer instämde vädjar vädjade mumlar jublar
lyfter avrundar fastslår slog gissar gissade ryter fnissar fnyser preciserar utvecklar fyller fyllde inflikade flikade avslöjar avslöjade hojtar klargör klargjorde
skjuter sköt bad ber skrek röt fnös skriker började rättar rättade uttrycker uttryckte
`;

const VERBS = new Set(SAYING.split(/\s+/).filter((word) => word !== ''));

/** Subjects that are the speaker himself or nobody: "säger jag alltid" is part of the speech. */
const OWN = new Set(
  `jag vi du ni man den det de dom detta dessa många alla ingen någon några folk sig att om mig oss er dig`.split(
    ' ',
  ),
);

/** Pronouns that stand for somebody named before. */
const PRONOUN = new Set(['hon', 'han', 'hen']);

/** Whether a word, in lower case, may be the verb of an attribution. */
export const isSpeechVerb = (lower: string) => VERBS.has(lower);

/** Whether a word after such a verb shows that the verb belongs to the speech. */
export const isOwnSubject = (lower: string) => OWN.has(lower);

/** Whether a word is a personal pronoun of the third person. */
export const isPronoun = (lower: string) => PRONOUN.has(lower);

/*
 * Finite verbs that are not also nouns. Few, but hardly a spoken sentence is without one; an item of a list mostly is.
 */
const FINITE = new Set(
  `är var har hade ska skall skulle kan kunde vill ville måste får fick blir blev kommer kom går gick finns fanns gör
  gjorde ser såg tror trodde tycker tyckte vet visste behöver behövde bör borde ger gav tar tog håller höll står stod
  säger sa ligger låg känner kände hoppas handlar handlade betyder innebär innebar börjar började visar visade leder
  ledde bidrar bidrog möjliggör vågar fungerar gäller gällde krävs krävde saknas saknade lever levde jobbar arbetar
  arbetade räknade räknar hittade vann vinner lär slutade bygger byggde köper köpte ringer ringde märker märkte skapar
  utgör utgjorde välkomnar tackar ville lyssnar lyssnade hjälper hjälpte pratar talade talar frågar svarar läser läste
  skriver väljer väntar väntade vänder sitter satt heter hette används klarar hinner hann drömmer skrattar välkomnar
  stärker minskar ökar ökade satsar följer följde förstår förstod fattar tänker tänkte upplever driver förändras`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether one of the words is surely a finite verb. */
export const hasFiniteVerb = (words: readonly string[]) => words.some((word) => FINITE.has(word));

const FIRST_PERSON = new Set(
  'jag mig min mitt mina vi oss vår vårt våra du dig din ditt dina ni er ert era'.split(' '),
);

/** Whether somebody says I, we or you. */
export const hasFirstPerson = (words: readonly string[]) => words.some((word) => FIRST_PERSON.has(word));
