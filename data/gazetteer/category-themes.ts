/**
 * What a vendor's whole category says about the subject of its pages. A hint beside the page's own words,
 * never the only evidence: consultants and hardware are bought for everything, so theirs is the weakest.
 */
const THEMES_OF_CATEGORY: ReadonlyMap<string, readonly string[]> = new Map([
  ['AI & automation', ['ai-data', 'innovation']],
  ['GIS & samhällsbyggnad', ['ai-data', 'e-tjanster']],
  ['IoT & smart stad', ['iot']],
  ['beslutsstöd', ['ai-data', 'ekonomi']],
  ['drift & infrastruktur', ['it-drift', 'moln']],
  ['e-tjänster', ['e-tjanster']],
  ['ekonomi & HR', ['ekonomi', 'kompetens']],
  ['hårdvara', ['it-drift']],
  ['inköp & upphandling', ['upphandling']],
  ['konsult', ['it-styrning']],
  ['moln & plattform', ['moln', 'it-drift']],
  ['skola', ['skola']],
  ['säkerhet & identitet', ['sakerhet']],
  ['telekom & fiber', ['infrastruktur']],
  ['vård & omsorg', ['valfardsteknik']],
  ['välfärdsteknik', ['valfardsteknik']],
  ['webb & kommunikation', ['e-tjanster']],
  ['ärende & dokument', ['e-tjanster']],
]);

/** Theme ids that a vendor category hints at, strongest first; none for an unknown category. */
export function themesOfCategory(category: string): readonly string[] {
  return THEMES_OF_CATEGORY.get(category) ?? [];
}
