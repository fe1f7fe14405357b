import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ArchiveEntry, zipEntries } from '../../../data/ingest/unzip.ts';
import { zipDirectory } from '../../../data/ingest/zip-directory.ts';

const LIMITS = { file: 100_000, all: 1_000_000 };

async function entriesOf(zip: Uint8Array, cuts: readonly number[] = []): Promise<ArchiveEntry[]> {
  async function* parts() {
    let from = 0;
    for (const to of [...cuts, zip.length]) {
      yield zip.slice(from, to);
      from = to;
    }
  }
  const entries: ArchiveEntry[] = [];
  const listed = await zipDirectory(new Blob([new Uint8Array(zip)]));
  for await (const entry of zipEntries(parts(), 'arkiv.zip', LIMITS, listed)) entries.push(entry);
  return entries;
}

const outcome = (entry: ArchiveEntry) =>
  'fault' in entry
    ? `${entry.path}: ${entry.fault}`
    : `${entry.path}: ${new TextDecoder().decode(entry.bytes)}`;

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.txt`, strToU8(`text ${at}`)]));

describe('an archive', () => {
  test('of thousands of small files that comes in one piece gives them all', async () => {
    expect(await entriesOf(zipSync(many(5_000)))).toHaveLength(5_000);
  });

  test('gives the same files wherever its bytes are parted', async () => {
    const zip = zipSync(many(40));
    const expected = (await entriesOf(zip)).map(outcome);
    const cuts = fc.array(fc.nat(zip.length), { maxLength: 5 }).map((all) => all.toSorted((a, b) => a - b));
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        expect((await entriesOf(zip, at)).map(outcome)).toEqual(expected);
      }),
    );
  });

  test('gives the file and no path that leads out of it, and nothing that systems put beside files', async () => {
    const odd = ['../ut.txt', '/rot.txt', 'a/../../ut.txt', 'C:/ut.txt', '__MACOSX/a.txt', 'b/.DS_Store'];
    const zip = zipSync({
      ...Object.fromEntries(odd.map((path) => [path, strToU8('x')])),
      'a..b.txt': strToU8('ja'),
    });
    expect((await entriesOf(zip)).map(outcome)).toEqual([
      ...odd.slice(0, 4).map((path) => `${path}: archive-path`),
      'a..b.txt: ja',
    ]);
  });

  test('gives no more of a file, nor of all, than there are bounds for', async () => {
    const bomb = new Uint8Array(99_000);
    const all = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.txt`, bomb]));
    const entries = await entriesOf(zipSync({ 'stor.txt': new Uint8Array(5_000_000), ...all }));
    expect(outcome(entries[0] as ArchiveEntry)).toBe('stor.txt: archive-too-large');
    const taken = entries.reduce((sum, entry) => sum + ('bytes' in entry ? entry.bytes.length : 0), 0);
    expect(taken).toBeLessThanOrEqual(LIMITS.all);
    expect(entries.at(-1)).toEqual({ path: 'arkiv.zip', fault: 'archive-too-large' });
  });

  test('whatever its bytes, is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (noise) => {
        const entries = await entriesOf(noise);
        expect(entries.at(-1)).toEqual({ path: 'arkiv.zip', fault: 'archive-damaged' });
      }),
    );
    const zip = zipSync(many(9));
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(255), async (at, byte) => {
        const changed = zip.slice();
        changed[at] = byte;
        expect((await entriesOf(changed)).length).toBeLessThanOrEqual(11);
      }),
    );
  });

  test.each([0, 6] as const)(
    'tells of each file whether its bytes are as they were, packed at level %i',
    async (level) => {
      const text = '– Vi är klara nu, säger Bo Falk, it-chef i Mora. '.repeat(3);
      const zip = zipSync({ 'å.txt': strToU8(text), 'b.txt': strToU8('ja') }, { level });
      expect((await entriesOf(zip)).map(outcome)).toEqual([`å.txt: ${text}`, 'b.txt: ja']);
      // The directory's checksum of the first file (APPNOTE 4.3.12), which its bytes then no longer have.
      const row = zip.findIndex((_, at) => zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1);
      const damaged = zip.with(row + 16, (zip[row + 16] ?? 0) ^ 1);
      expect((await entriesOf(damaged)).map(outcome)).toEqual(['å.txt: archive-damaged', 'b.txt: ja']);
      const locked = zip.with(row + 8, (zip[row + 8] ?? 0) | 1);
      expect((await entriesOf(locked)).map(outcome)).toEqual(['å.txt: archive-locked', 'b.txt: ja']);
    },
  );
});
