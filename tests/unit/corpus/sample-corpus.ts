import { expect } from 'vitest';
import { type CorpusSources, compileCorpus } from '../../../data/corpus/compile-corpus.ts';
import { CorpusError, type Fault } from '../../../data/corpus/fault.ts';
import { quotationHash } from '../../../data/corpus/quotation-hash.ts';
import type { Gazetteer, Municipality } from '../../../data/model/gazetteer.ts';

const municipality = (code: string, name: string): Municipality => ({
  ...{
    code,
    name,
    officialName: `${name}s kommun`,
    genitive: `${name}s`,
    skrGroup: 'C8',
    centre: [66, 21],
    countyCode: code.slice(0, 2),
  },
  ...{ county: 'Norrbottens län', hosts: [], hostedElsewhere: [], neighbours: [] },
});

const GAZETTEER: Gazetteer = {
  municipalities: [municipality('2582', 'Boden'), municipality('2581', 'Piteå')],
  vendors: [
    { id: 'atea', name: 'Atea', aliases: [], hosts: [], autoHosts: [], category: 'drift', products: [] },
  ],
  bodies: [],
};

const THEMES = `- id: it-drift
  label: { sv: IT-drift, en: IT operations }
  short: { sv: it-drift, en: IT operations }
  strong: [it-drift*]
  weak: [drift]
`;

const QUOTATION = 'Vi äger våra servrar men flyttade driften.';

const BODEN = `id: boden
title: Så gör Boden
publication: Tidningen
address: https://example.se/boden
published: "2016-10-18"
reporter: Rut Skrivare
about: ["2582"]
summary: { sv: Om driften, en: About operations }
people:
  - id: per-olsson
    name: Per Olsson
    role: it-chef
    organisation: Boden kommun
    employer: { municipality: "2582" }
quotes:
  - id: boden-1
    speaker: per-olsson
    text: ${QUOTATION}
    asked: { sv: Om servrar, en: About servers }
    themes: [it-drift]
    places: ["2582"]
    vendors: [atea]
initiatives:
  - id: i-boden-1
    name: { sv: Flytten, en: The move }
    kind: organisation
    status: { state: i drift, asOf: "2016-10-18" }
    summary: { sv: Driften ligger ute, en: Operations are outside }
    places: ["2582", "2581"]
    themes: [it-drift]
    evidence: [boden-1]
`;

/** A second interview, so that an id can stand in two files. */
const PITEA = BODEN.replaceAll('boden', 'pitea')
  .replaceAll('2582', '2581')
  .replaceAll('per-olsson', 'eva-berg');

const REGISTER = `- id: r-boden-fiber
  name: { sv: Fiber i Boden, en: Fibre in Boden }
  kind: infrastruktur
  status: { state: pågår, asOf: "2019" }
  summary: { sv: Boden bygger fiber, en: Boden builds fibre }
  places: ["2582"]
  vendors: [atea]
  themes: [it-drift]
  group: fiber
  source: { title: Mer fiber, publication: Bladet, address: https://example.se/fiber, published: "2019-05" }
- id: r-pitea-fiber
  name: { sv: Fiber i Piteå, en: Fibre in Piteå }
  kind: infrastruktur
  status: { state: okänt, asOf: null }
  summary: { sv: Piteå bygger fiber, en: Piteå builds fibre }
  places: ["2581"]
  themes: [it-drift]
  confidence: medium
  group: fiber
  source: { title: Mer fiber, publication: Bladet, address: https://example.se/fiber, published: "2019-05" }
`;

/** Small and sound: two interviews, two rows on one initiative from one source, one theme, and a gazetteer. */
export const SOURCES: CorpusSources = {
  interviews: [
    { file: 'boden.yaml', text: BODEN },
    { file: 'pitea.yaml', text: PITEA },
  ],
  register: [{ file: 'register/norrbotten.yaml', text: REGISTER }],
  themes: { file: 'themes.yaml', text: THEMES },
  gazetteer: GAZETTEER,
  relevance: {
    file: 'relevance.tsv',
    text: 'beginning\tjudged\tmatter\tleads to\n*\t20\t0.70\t\nfiber\t4\t0.12\tboden-1:0.85\n',
  },
  hashes: new Map([
    ['boden-1', quotationHash(QUOTATION)],
    ['pitea-1', quotationHash(QUOTATION)],
  ]),
};

/** The sound sources with one thing changed in one file, at its first place. */
export function changed(
  file: 'boden.yaml' | 'pitea.yaml' | 'themes.yaml' | 'register/norrbotten.yaml',
  from: string,
  to: string,
): CorpusSources {
  const change = (source: { file: string; text: string }) => {
    if (source.file !== file) return source;
    if (!source.text.includes(from)) throw new Error(`${from} does not stand in ${file}`);
    return { file, text: source.text.replace(from, () => to) };
  };
  return {
    ...SOURCES,
    interviews: SOURCES.interviews.map(change),
    register: SOURCES.register.map(change),
    themes: change(SOURCES.themes),
  };
}

/** Every fault for which the sources are refused; none where they compile. */
export function faultsOf(sources: CorpusSources): readonly Fault[] {
  try {
    compileCorpus(sources);
    return [];
  } catch (error) {
    if (error instanceof CorpusError) return error.faults;
    throw error;
  }
}

/** Expects the change to be told, among whatever else it breaks, at this place; `problem` is a part of it. */
export function expectFault(
  file: Parameters<typeof changed>[0],
  from: string,
  to: string,
  { record, field, problem }: Omit<Fault, 'file'>,
): void {
  const fault = { file, record, field, problem: expect.stringContaining(problem) };
  expect(faultsOf(changed(file, from, to))).toContainEqual(fault);
}
