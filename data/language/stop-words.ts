import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as swedish } from '@orama/stopwords/swedish';

/** Months, weekdays and page furniture: they meet on every site and tell nothing of its subject. */
const CALENDAR_AND_FURNITURE = `
januari februari mars april maj juni juli augusti september oktober november december
måndag tisdag onsdag torsdag fredag lördag söndag idag igår vecka veckor månad månader år året datum tid tider
läs mer sida sidan sidor webbplats webbplatsen klicka länk länkar kontakt kontakta telefon mejl e-post epost
publicerad uppdaterad senast dela skriv ut lyssna meny sök innehåll startsida cookies kakor
bara finns får ska kommer också samt genom mellan efter innan även både bland annat andra hela flera många
ingen inget inga vidare vill ville velat
gör göra gäller ger ta tar se ser vill behöver måste kanske alltid aldrig här där hit dit ja nej
ett två tre fyra fem sex sju åtta nio tio första andra tredje del delar sätt exempel
går gå gick fått haft varit blivit blir bli bra stor stora större största liten små mindre ny nya nytt
olika viss vissa egen eget egna själv rätt helt mest mer mycket lite väl redan ännu nu sedan dock
read more page website click contact phone share search menu about our your you we us they their have has
`;

const STOP = new Set(
  [...swedish, ...english, ...CALENDAR_AND_FURNITURE.split(/\s+/)].filter((word) => word !== ''),
);

/**
 * Whether a word is too common to tell anything of a text's subject. Takes it in lower case as it is spelt, with
 * its diacritics: "läs" is one, "lås" is not. Never ask it about names: "Vara" is a municipality and a stop word.
 */
export function isStopWord(lower: string): boolean {
  return STOP.has(lower);
}
