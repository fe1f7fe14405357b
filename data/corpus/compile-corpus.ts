import * as v from 'valibot';
import { parse } from 'yaml';
import type { CorpusFile } from '../model/corpus.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import { Theme } from '../model/records.ts';
import { checkDuplicates, checkLinks, checkUnique, type Known, knownIds, linkFaults } from './check-links.ts';
import { checkRegister } from './check-register.ts';
import { CorpusError, type Fault, parseOrFault } from './fault.ts';
import { Interview } from './interview.ts';
import { checkHashes, collapseWhiteSpace } from './quotation-hash.ts';
import { type ReadRegister, RegisterFile, registerRecords } from './register.ts';
import { readRelevance } from './relevance-table.ts';

/** A YAML file by its name and text. */
export interface SourceFile {
  file: string;
  text: string;
}

export interface CorpusSources {
  interviews: readonly SourceFile[];
  register: readonly SourceFile[];
  themes: SourceFile;
  gazetteer: Gazetteer;
  relevance: SourceFile;
  /** Committed SHA-256 of each quotation, by quote id. */
  hashes: ReadonlyMap<string, string>;
}

function parseYaml<S extends v.GenericSchema>(source: SourceFile, schema: S, faults: Fault[]) {
  let value: unknown;
  try {
    value = parse(source.text);
  } catch (error) {
    // A YAMLError for what can't be read, a ReferenceError for an alias of nothing (`*rut`).
    const problem = error instanceof Error ? error.message : String(error);
    faults.push({ file: source.file, record: '(file)', field: '(whole)', problem });
    return undefined;
  }
  return parseOrFault(schema, value, source.file, faults);
}

function recordsOf(interview: Interview): Pick<CorpusFile, 'articles' | 'quotes' | 'initiatives'> {
  const { people, quotes, initiatives, ...article } = interview;
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    articles: [{ ...article, origin: 'interview' }],
    quotes: quotes.flatMap((quote) => {
      const speaker = byId.get(quote.speaker);
      return speaker
        ? [{ ...quote, text: collapseWhiteSpace(quote.text), speaker, article: article.id }]
        : [];
    }),
    initiatives: initiatives.map((initiative) => ({ ...initiative, article: article.id })),
  };
}

function readRegister(sources: readonly SourceFile[], known: Known, faults: Fault[]): ReadRegister[] {
  const registers = sources.flatMap((source) => {
    const rows = parseYaml(source, RegisterFile, faults);
    return rows ? [{ file: source.file, rows }] : [];
  });
  for (const { file, rows } of registers) faults.push(...rows.flatMap((row) => linkFaults(file, row, known)));
  faults.push(...checkRegister(registers));
  return registers;
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
  const registers = readRegister(sources.register, known, faults);
  const rowIds = registers.flatMap(({ file, rows }) => rows.map(({ id }) => ({ file, id })));
  faults.push(...checkDuplicates(interviews, rowIds), ...checkUnique(sources.themes.file, themes));
  const relevance = readRelevance(sources.relevance, faults);
  if (faults.length > 0) throw new CorpusError(faults);
  const records = [
    ...interviews.map(({ interview }) => recordsOf(interview)),
    { quotes: [], ...registerRecords(registers.flatMap(({ rows }) => rows)) },
  ];
  return {
    articles: records.flatMap((part) => part.articles),
    quotes: records.flatMap((part) => part.quotes),
    initiatives: records.flatMap((part) => part.initiatives),
    themes,
    gazetteer: sources.gazetteer,
    relevance,
  };
}
