import type { HitRef, Related } from '../model/hit.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { markRecord } from './mark-record.ts';
import { pageSubject } from './page-subject.ts';
import type { Corpus } from './prepare.ts';
import { namesOnPage } from './record-names.ts';
import { selectHits, type Weighed } from './select-hits.ts';
import { selectRows } from './select-rows.ts';
import { weighRecords } from './weigh-records.ts';

function hitRef({ stored, score, by, evidence, ofRegister }: Weighed, corpus: Corpus): HitRef {
  const { marks, bare } = markRecord(stored, score, corpus);
  const group = stored.type === 'initiative' ? (stored.record.group ?? null) : null;
  return {
    id: stored.record.id,
    type: stored.type,
    by,
    score: Math.round(score.score * 1000) / 1000,
    onSubject: score.onSubject !== null,
    evidence: bare ? { ...evidence, words: [...score.names, ...score.mentioned] } : evidence,
    ...(ofRegister ? { register: { group } } : {}),
    marks,
  };
}

/**
 * What the corpus has to say beside a page: every record of the site, and those of others that are on the
 * page's subject, each under its first reason, in the panel's order: what was told in interviews, then the rows of
 * the register, then what is near the site and on no subject of the page's. It opens by itself only when at least one
 * record passes the subject threshold, on a site where the extension runs by itself; of the register's, only one of
 * the site's own. Reads nothing but its arguments, and of these only the records that may be shown.
 */
export async function related(facts: PageFacts, corpus: Corpus): Promise<Related> {
  const site = corpus.gazetteer.byUrl(facts.url)?.site ?? null;
  const subject = pageSubject(facts, site, corpus);
  const { stretches, themes } = subject;
  const names = namesOnPage(corpus.names(), stretches, new Set(themes.map((theme) => theme.id)));
  const [told, rows] = await Promise.all([
    weighRecords(subject, corpus, names),
    weighRecords(subject, { ...corpus, index: corpus.register }, []),
  ]);
  const { onSubject, hits } = selectHits(told, selectRows(rows));
  const opens = onSubject && corpus.gazetteer.runsByItself(facts.url);
  return {
    site,
    themes: themes.map((theme) => theme.id),
    opens,
    hits: hits.map((each) => hitRef(each, corpus)),
  };
}
