import * as v from 'valibot';
import { parse, YAMLError } from 'yaml';
import type { CorpusFile } from '../model/corpus.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import { Theme } from '../model/records.ts';
import { checkDuplicates, checkLinks, knownIds } from './check-links.ts';
import { CorpusError, type Fault, parseOrFault } from './fault.ts';
import { Interview } from './interview.ts';
import { checkHashes, collapseWhiteSpace } from './quotation-hash.ts';

/** A YAML file by its name and text. */
export interface SourceFile {
  file: string;
  text: string;
}

export interface CorpusSources {
  interviews: readonly SourceFile[];
  themes: SourceFile;
  gazetteer: Gazetteer;
  /** Committed SHA-256 of each quotation, by quote id. */
  hashes: ReadonlyMap<string, string>;
}

function parseYaml<S extends v.GenericSchema>(source: SourceFile, schema: S, faults: Fault[]) {
  try {
    return parseOrFault(schema, parse(source.text), source.file, faults);
  } catch (error) {
    if (!(error instanceof YAMLError)) throw error;
    faults.push({ file: source.file, record: '(file)', field: '(whole)', problem: error.message });
    return undefined;
  }
}

function recordsOf(interview: Interview): Omit<CorpusFile, 'themes' | 'gazetteer'> {
  const { people, quotes, initiatives, ...article } = interview;
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    articles: [article],
    quotes: quotes.flatMap((quote) => {
      const speaker = byId.get(quote.speaker);
      return speaker
        ? [{ ...quote, text: collapseWhiteSpace(quote.text), speaker, article: article.id }]
        : [];
    }),
    initiatives: initiatives.map((initiative) => ({ ...initiative, article: article.id })),
  };
}

/**
 * Compiles the corpus's YAML files to the one file of the package.
 * @throws CorpusError with every fault (file, record, field, problem) where there is any.
 */
export function compileCorpus(sources: CorpusSources): CorpusFile {
  const faults: Fault[] = [];
  const themes = parseYaml(sources.themes, v.array(Theme), faults) ?? [];
  const interviews = sources.interviews.flatMap((source) => {
    const interview = parseYaml(source, Interview, faults);
    return interview ? [{ file: source.file, interview }] : [];
  });
  const known = knownIds(themes, sources.gazetteer);
  for (const { file, interview } of interviews) {
    faults.push(
      ...checkLinks(file, interview, known),
      ...checkHashes(file, interview.quotes, sources.hashes),
    );
  }
  faults.push(...checkDuplicates(interviews));
  if (faults.length > 0) throw new CorpusError(faults);
  const records = interviews.map(({ interview }) => recordsOf(interview));
  return {
    articles: records.flatMap((part) => part.articles),
    quotes: records.flatMap((part) => part.quotes),
    initiatives: records.flatMap((part) => part.initiatives),
    themes,
    gazetteer: sources.gazetteer,
  };
}
