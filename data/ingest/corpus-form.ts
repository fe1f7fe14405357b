import { fold } from '../language/fold.ts';
import type { DraftArticle, DraftQuote, Speaker } from './draft.ts';

/** What an editor has to write stands so in a draft; the corpus refuses a file in which one is left. */
const TO_WRITE = 'ATT SKRIVA';

/**
 * A draft in the form of `data/corpus/interviews/*.yaml`, keys in its order. What the article does not tell is
 * marked; doubts stand under `doubts`, a key that the corpus does not know, so that they can't be overlooked.
 * @param id the file's id in the corpus, such as "boden"
 */
export function corpusForm(article: DraftArticle, id: string): Record<string, unknown> {
  const speakers = distinctSpeakers(article.quotes);
  return {
    id,
    title: article.title ?? TO_WRITE,
    publication: article.publication ?? TO_WRITE,
    published: article.published ?? TO_WRITE,
    ...(article.inferred ? { inferred: article.inferred } : {}),
    ...(article.updated ? { updated: article.updated } : {}),
    reporter: article.reporter ?? TO_WRITE,
    ...(article.photographer ? { photographer: article.photographer } : {}),
    about: [TO_WRITE],
    summary: { sv: TO_WRITE, en: TO_WRITE },
    people: speakers.map(person),
    quotes: article.quotes.map((quote, at) => ({
      id: `${id}-${at + 1}`,
      speaker: personId(quote.speaker),
      text: quote.text,
      asked: { sv: TO_WRITE, en: TO_WRITE },
      themes: [TO_WRITE],
      places: [TO_WRITE],
      keywords: { sv: [], en: [] },
    })),
    initiatives: [],
    ...doubtsOf(article, id),
  };
}

const person = (speaker: Speaker) => ({
  id: personId(speaker),
  name: speaker.name ?? TO_WRITE,
  role: speaker.role ?? TO_WRITE,
  organisation: speaker.organisation ?? TO_WRITE,
  employer: { municipality: TO_WRITE },
});

/** A name as an id of the corpus: lower-case ASCII, joined by hyphens. */
export function personId({ name, role }: Pick<Speaker, 'name' | 'role'>): string {
  const id = fold(name ?? role ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? 'okand' : id;
}

function distinctSpeakers(quotes: readonly DraftQuote[]): Speaker[] {
  return [...new Map(quotes.map(({ speaker }) => [personId(speaker), speaker])).values()];
}

function doubtsOf({ quotes, inferred }: DraftArticle, id: string): { doubts?: string[] } {
  const doubts = quotes.flatMap(({ speaker, certainty }, at) =>
    [speaker.certainty, certainty]
      .filter(({ level }) => level === 'uncertain')
      .map(({ reason }) => `${id}-${at + 1}: ${reason}`),
  );
  if (inferred) doubts.unshift(`published: the ${inferred} is inferred`);
  return doubts.length > 0 ? { doubts } : {};
}
