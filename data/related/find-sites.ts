import type { FoundSite } from '../model/hit.ts';
import { findNames } from '../search/find-names.ts';
import { siteKey } from './decide-verdict.ts';
import type { Corpus } from './prepare.ts';

const MOST = 6;
/** An address, with its scheme or without: a dot between letters, and no space. */
const ADDRESS = /^(?:https?:\/\/)?[^\s/]+\.\p{L}{2,}(?:[/:?#]\S*)?$/iu;

function atAddress(address: string, { gazetteer }: Pick<Corpus, 'gazetteer'>): FoundSite[] {
  const site = gazetteer.byUrl(/^https?:/i.test(address) ? address : `https://${address}`)?.site;
  return site ? [{ site: siteKey(site), name: site.name }] : [];
}

/**
 * The sites that a text means, best first: the one at an address, or municipalities and vendors by name. None where it
 * is nobody's name, or an address that is nobody's or is never read.
 */
export function findSites(text: string, corpus: Pick<Corpus, 'gazetteer' | 'namesToFind'>): FoundSite[] {
  const asked = text.trim();
  if (ADDRESS.test(asked)) return atAddress(asked, corpus);
  const names = corpus.namesToFind();
  const found = (['municipality', 'vendor'] as const).flatMap((kind) => findNames(names, asked, MOST, kind));
  return found
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST)
    .map(({ entry: { kind, id, name } }) => ({ site: `${kind}:${id}`, name: name.sv }));
}
