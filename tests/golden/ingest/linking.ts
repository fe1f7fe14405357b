import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import { articleTexts } from '../../../data/cli/articles.ts';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';
import { storedRecords } from '../../../data/related/corpus-index.ts';
import { digest } from '../../../data/related/digest.ts';
import { prepareKnown } from '../../../data/related/known.ts';
import { linkDraft } from '../../../data/related/link-draft.ts';

/** How the five bundled interviews are linked to the corpus that was made of them by hand. */
export interface LinkingFigures {
  speakers: number;
  /** Linked to the corpus's own person and employer, and certainly so. */
  people: number;
  employers: number;
  /** By the article alone, when nobody is known. */
  employersUnknown: number;
  quotes: number;
  /** With one of the corpus's themes for the quote among those suggested, as the first one, and among the certain. */
  themes: number;
  firstTheme: number;
  certainThemes: number;
  certainThemesRight: number;
  /** With all of the corpus's places, and no other, among the certain ones. */
  places: number;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Links the five interviews; undefined where their texts are not at hand. */
export function linkingFigures(): LinkingFigures | undefined {
  const texts = articleTexts();
  if (!texts) return undefined;
  const corpus = readCorpus();
  const known = prepareKnown(digest(storedRecords(corpus)).people, corpus.gazetteer, corpus.themes);
  const unknown = prepareKnown([], corpus.gazetteer, corpus.themes);
  const sums: LinkingFigures = {
    ...{ speakers: 0, people: 0, employers: 0, employersUnknown: 0, quotes: 0, themes: 0, firstTheme: 0 },
    ...{ certainThemes: 0, certainThemesRight: 0, places: 0 },
  };
  for (const { text: raw } of texts) {
    const { article, text } = ingest(textSource(raw));
    const draft = { title: article.title, text, quotes: article.quotes };
    const { speakers, quotes } = linkDraft(draft, known);
    const alone = linkDraft(draft, unknown);
    speakers.forEach(({ speaker, person, employer }, at) => {
      const own = corpus.quotes.find((quote) => quote.speaker?.name === speaker.name)?.speaker;
      sums.speakers += 1;
      if (person?.level === 'certain' && person.value.id === own?.id) sums.people += 1;
      if (employer?.level === 'certain' && isSame(employer.value, own?.employer)) sums.employers += 1;
      if (isSame(alone.speakers[at]?.employer?.value, own?.employer)) sums.employersUnknown += 1;
    });
    quotes.forEach(({ themes, places }, at) => {
      const own = corpus.quotes.find((quote) => quote.text === article.quotes[at]?.text);
      const isRight = ({ value }: { value: string }) => own?.themes.includes(value) === true;
      const certain = themes.filter(({ level }) => level === 'certain');
      sums.quotes += 1;
      if (themes.some(isRight)) sums.themes += 1;
      if (themes.slice(0, 1).some(isRight)) sums.firstTheme += 1;
      sums.certainThemes += certain.length;
      sums.certainThemesRight += certain.filter(isRight).length;
      const sure = places.flatMap(({ value, level }) => (level === 'certain' ? [value] : []));
      if (isSame([...sure].sort(), [...(own?.places ?? [])].sort())) sums.places += 1;
    });
  }
  return sums;
}
