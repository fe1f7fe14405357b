import { themesOfCategory } from '../gazetteer/category-themes.ts';
import type { Site } from '../model/gazetteer.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { type Expected, expectedGrades } from '../search/expected-grades.ts';
import { isAboutSite } from './page-about-site.ts';
import { type Mentioned, mentionedOnPage } from './page-mentions.ts';
import { type PageTheme, subjectThemes, tellsMatter, themeEvidence } from './page-themes.ts';
import { type PageWord, pageVocabulary } from './page-vocabulary.ts';
import { bodyDamping, type PageStretch, pageStretches } from './page-words.ts';
import type { Corpus } from './prepare.ts';
import { LEARNED } from './weights.ts';

/** What a page is about, as far as records can be held against it. */
export interface PageSubject {
  site: Site | null;
  stretches: PageStretch[];
  themes: readonly PageTheme[];
  /** Whether it tells of a matter of ours; where not, only what is the site's own is on the subject. */
  tellsMatter: boolean;
  vocabulary: Map<string, PageWord>;
  mentioned: Mentioned[];
  /** What judgments taught of its words. */
  expected: Expected<PageWord>;
}

/** Of a page about its site: nobody judged whole sites. */
const NOTHING_EXPECTED: PageSubject['expected'] = { grades: new Map(), matter: 0 };

function siteNames(site: Site | null, facts: PageFacts, corpus: Corpus): Set<string> {
  const names = [facts.siteName];
  if (site?.kind === 'municipality') {
    const municipality = corpus.gazetteer.municipality(site.id);
    const { name = '', officialName = '', genitive = '' } = municipality ?? {};
    names.push(name, officialName, `${name} kommun`, `${genitive} kommun`, `${genitive} stad`, `${name}.se`);
  } else if (site) names.push(site.name, ...(corpus.gazetteer.vendor(site.id)?.aliases ?? []));
  return new Set(names.filter((name) => name !== '').map((name) => name.toLowerCase()));
}

/** Reads a page's subject out of its text. */
export function pageSubject(facts: PageFacts, site: Site | null, corpus: Corpus): PageSubject {
  const stretches = pageStretches(facts, siteNames(site, facts, corpus));
  const damping = bodyDamping(stretches);
  const hinted =
    site?.kind === 'vendor' ? themesOfCategory(corpus.gazetteer.vendor(site.id)?.category ?? '') : null;
  const evidence = themeEvidence(stretches, corpus.lexicon, damping);
  const aboutSite = isAboutSite(facts);
  const themes = subjectThemes(evidence, hinted, aboutSite);
  const mentioned = mentionedOnPage(corpus.mentions(), stretches, damping, site);
  const vocabulary = pageVocabulary(stretches, damping);
  return {
    site,
    stretches,
    themes,
    tellsMatter: tellsMatter(evidence, corpus.lexicon.manners),
    vocabulary,
    mentioned,
    expected: aboutSite
      ? NOTHING_EXPECTED
      : expectedGrades(corpus.relevance(), vocabulary.values(), LEARNED.leastLength),
  };
}
