import { fold } from '../language/fold.ts';
import type { LinkedDraft, Suggestion } from '../model/draft-links.ts';
import type { Finding } from '../model/trace.ts';
import type { DraftArticle, DraftQuote, Speaker } from './draft.ts';

/** What an editor has to write stands so in a draft; the corpus refuses a file in which one is left. */
const TO_WRITE = 'ATT SKRIVA';

/** What stands in a draft of a list of suggestions: those that are certain, or that it is to be written. */
function certainOf<T>(suggestions: readonly Suggestion<T, unknown>[]): (T | typeof TO_WRITE)[] {
  const certain = suggestions.filter(({ level }) => level === 'certain').map(({ value }) => value);
  return certain.length > 0 ? certain : [TO_WRITE];
}

/**
 * A draft in the form of `data/corpus/interviews/*.yaml`, keys in its order. What the article does not tell is
 * marked; doubts stand under `doubts`, a key that the corpus does not know, so that they can't be overlooked.
 * @param id the file's id in the corpus, such as "boden"
 * @param links what the draft is linked to: certain ones are filled in, the others stand among the doubts
 * @param says a doubt's reason in words
 */
export function corpusForm(
  article: DraftArticle,
  id: string,
  links: LinkedDraft,
  says: (reason: Finding) => string,
): Record<string, unknown> {
  return {
    id,
    title: article.title ?? TO_WRITE,
    publication: article.publication ?? TO_WRITE,
    published: article.published ?? TO_WRITE,
    ...(article.inferred ? { inferred: article.inferred } : {}),
    ...(article.updated ? { updated: article.updated } : {}),
    reporter: article.reporter ?? TO_WRITE,
    ...(article.photographer ? { photographer: article.photographer } : {}),
    about: certainOf(links.about),
    summary: { sv: TO_WRITE, en: TO_WRITE },
    people: distinctSpeakers(article.quotes).map((speaker) => person(speaker, links)),
    quotes: article.quotes.map((quote, at) => quoteForm(quote, `${id}-${at + 1}`, links.quotes[at])),
    initiatives: [],
    ...doubtsOf(article, id, links, says),
  };
}

function quoteForm(
  { speaker, text }: DraftQuote,
  id: string,
  linked: LinkedDraft['quotes'][number] | undefined,
) {
  const vendors = linked?.vendors.map(({ value }) => value) ?? [];
  return {
    id,
    speaker: personId(speaker),
    text,
    asked: { sv: TO_WRITE, en: TO_WRITE },
    themes: certainOf(linked?.themes ?? []),
    places: certainOf(linked?.places ?? []),
    ...(vendors.length > 0 ? { vendors } : {}),
    keywords: { sv: [], en: [] },
  };
}

function person(speaker: Speaker, { speakers }: LinkedDraft) {
  const id = personId(speaker);
  const employer = speakers.find((linked) => personId(linked.speaker) === id)?.employer;
  return {
    id,
    name: speaker.name ?? TO_WRITE,
    role: speaker.role ?? TO_WRITE,
    organisation: speaker.organisation ?? TO_WRITE,
    employer: employer?.level === 'certain' ? employer.value : { municipality: TO_WRITE },
  };
}

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

function doubtsOf(
  { quotes, inferred }: DraftArticle,
  id: string,
  links: LinkedDraft,
  says: (reason: Finding) => string,
): { doubts?: string[] } {
  const doubts = quotes.flatMap(({ speaker, certainty }, at) =>
    [speaker.certainty, certainty]
      .filter(({ level }) => level === 'uncertain')
      .map(({ reason }) => `${id}-${at + 1}: ${says(reason)}`),
  );
  if (inferred) doubts.unshift(`published: the ${inferred} is inferred`);
  doubts.push(...doubtfulLinks(id, links));
  return doubts.length > 0 ? { doubts } : {};
}

/** The suggestions that are not certain, with their reasons' codes and values. */
function doubtfulLinks(id: string, { about, speakers, quotes }: LinkedDraft): string[] {
  const say = (where: string, suggestions: readonly (Suggestion<unknown, object> | null)[]) =>
    suggestions.flatMap((one) =>
      one?.level === 'uncertain'
        ? [`${where} ${JSON.stringify(one.value)}? ${JSON.stringify(one.reason)}`]
        : [],
    );
  return [
    ...say('about:', about),
    ...speakers.flatMap(({ speaker, person: known, employer }) => [
      ...say(`${personId(speaker)}: known as`, [known && { ...known, value: known.value.id }]),
      ...say(`${personId(speaker)}: employer`, [employer]),
    ]),
    ...quotes.flatMap(({ themes, places }, at) => [
      ...say(`${id}-${at + 1}: theme`, themes),
      ...say(`${id}-${at + 1}: place`, places),
    ]),
  ];
}
