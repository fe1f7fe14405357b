import * as v from 'valibot';
import type { OwnPlace } from '../../components/library/addresses.ts';
import { ImportJob } from '../../data/model/import.ts';

const From = v.pipe(v.string(), v.regex(/^\d{1,7}$/), v.transform(Number));

/** What an address asks to see of the user's articles; what it says wrongly is as if it were not said. */
export const ownPlace = (params: URLSearchParams): OwnPlace => ({
  show: v.parse(v.fallback(v.picklist(['all', 'drafts', 'doubtful']), 'all'), params.get('show')),
  job: v.parse(v.fallback(v.nullable(ImportJob.entries.id), null), params.get('job')),
  from: v.parse(v.fallback(From, 0), params.get('from')),
});
