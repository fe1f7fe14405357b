import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { FIREFOX_EXTENSION } from './packages.ts';
import { Rights, rightsOf } from './release-rights.ts';
import { EXTENSION, ROOT } from './tools.ts';

/** Where the rights of a release are recorded, from the root. */
export const RECORD = 'tests/fixtures/released-rights.json';

/** The rights of both browsers' packages. */
const Record = v.strictObject({ chrome: Rights, firefox: Rights });
export type ReleasedRights = v.InferOutput<typeof Record>;

const parseRecord = (json: string): ReleasedRights => v.parse(Record, JSON.parse(json));

/** What git says, without line end; undefined where it fails. */
function git(...words: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** The rights of the packages that were built last. @throws Error where there is no build */
export function builtRights(): ReleasedRights {
  const read = (folder: string) => rightsOf(JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')));
  return { chrome: read(EXTENSION), firefox: read(FIREFOX_EXTENSION) };
}

/** The last release's tag (v…) that this commit follows; undefined before the first. */
export const lastTag = (): string | undefined =>
  git('describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*');

/** Whether this commit is itself a release. */
export const isRelease = (): boolean => Boolean(git('tag', '--points-at', 'HEAD', '--list', 'v[0-9]*'));

/** The rights recorded in the working tree. */
export const recordedRights = (): ReleasedRights => parseRecord(readFileSync(`${ROOT}${RECORD}`, 'utf8'));

/** The rights of the last release: as recorded at its tag, or before the first release in the working tree. */
export function releasedRights(): ReleasedRights {
  const tag = lastTag();
  const atTag = tag === undefined ? undefined : git('show', `${tag}:${RECORD}`);
  return atTag === undefined ? recordedRights() : parseRecord(atTag);
}
