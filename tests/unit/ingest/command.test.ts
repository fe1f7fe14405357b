import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command on a file of these bytes. */
function run(name: string, content: string | Uint8Array, ...options: string[]) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return call(path, ...options);
}

function call(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'data/cli/ingest.ts', ...args],
    { cwd: ROOT, encoding: 'utf8', timeout: 60_000 },
  );
  return { status, stdout, stderr };
}

const ARTICLE = 'Åtta nya tjänster\n\n22 maj 2024\n\n– Det går bättre än väntat, säger it-chef Åsa Öberg.\n';
const SPOKEN = 'Det går bättre än väntat';
const PAGE = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Åtta nya tjänster</title></head><body><article><h1>Åtta nya tjänster</h1><p>${'Kommunen har byggt nya tjänster hela våren. '.repeat(8)}</p><p>– ${SPOKEN}, säger it-chef Åsa Öberg.</p>`;

const quoted = (stdout: string) =>
  JSON.parse(stdout).quotes.map(({ text, speaker }: { text: string; speaker: { name: string } }) => [
    text,
    speaker.name,
  ]);

/** UTF-16 in the other order of bytes. */
const bigEndian = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

describe('the command ingest', { timeout: 60_000 }, () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(ARTICLE)],
    ['UTF-8 with a mark of byte order', Buffer.from(`\uFEFF${ARTICLE}`)],
    ['Latin-1', Buffer.from(ARTICLE.replaceAll('–', '-'), 'latin1')],
    ['UTF-16 with a mark of byte order', Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(ARTICLE, 'utf16le')],
    ['UTF-16, high byte first, with a mark', bigEndian(`\uFEFF${ARTICLE}`)],
    ['UTF-16, high byte first, without one', bigEndian(ARTICLE)],
  ])('reads an article in %s', (name, bytes) => {
    const { status, stdout } = run(`${name}.txt`, bytes);
    expect(status).toBe(0);
    expect(quoted(stdout)).toEqual([[SPOKEN, 'Åsa Öberg']]);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Åtta nya tjänster', published: '2024-05-22' });
  });

  it.each<[what: string, name: string, content: string | Uint8Array, says: RegExp]>([
    ['an empty file', 'empty.txt', '', /there is nothing in the file/],
    ['white space', 'blank.txt', ' \n\n\t', /nothing in the file but white space/],
    ['a binary file', 'image.txt', new Uint8Array([0x89, 0x50, 0, 0, 0, 13, 0, 1, 2, 3]), /binary file/],
    ['20 MB on one line', 'line.txt', 'a'.repeat(20_000_000), /a paragraph is longer than/],
    ['JSON of another schema', 'other.json', '{"hits":[{"text":"– Ja, säger X."}]}', /this is JSON/],
    ['a page nested too deep', 'deep.html', `<html><body>${'<div>'.repeat(4000)}Ja`, /nested deeper/],
  ])('refuses %s in a sentence, without a stack', (_, name, content, says) => {
    const { status, stdout, stderr } = run(name, content);
    expect(stdout).toBe('');
    expect(stderr).toMatch(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });

  it('reads a page that was cut off', () => {
    const { status, stdout } = run('cut.html', PAGE);
    expect(status).toBe(0);
    expect(quoted(stdout)).toEqual([[SPOKEN, 'Åsa Öberg']]);
  });

  it('reads the other files of a folder where one is refused, and ends with 1', () => {
    const both = join(folder, 'both');
    mkdirSync(both);
    writeFileSync(join(both, 'a.txt'), '');
    writeFileSync(join(both, 'b.txt'), ARTICLE);
    const { status, stdout, stderr } = call(both);
    expect(quoted(stdout)).toEqual([[SPOKEN, 'Åsa Öberg']]);
    expect(stderr).toContain('a.txt: there is nothing in the file');
    expect(status).toBe(1);
  });

  it('writes a draft in the form of the corpus, with what is left to write', () => {
    const { stdout } = run('2024-05-22-boden.txt', ARTICLE, '--yaml');
    expect(parse(stdout)).toMatchObject({
      id: '2024-05-22-boden'.slice(11),
      title: 'Åtta nya tjänster',
      published: '2024-05-22',
      reporter: 'ATT SKRIVA',
      people: [{ id: 'asa-oberg', name: 'Åsa Öberg', role: 'it-chef', organisation: 'ATT SKRIVA' }],
      quotes: [{ id: 'boden-1', speaker: 'asa-oberg', text: SPOKEN }],
    });
  });

  it('tells each step on stderr when asked', () => {
    const { stderr } = run('trace.txt', ARTICLE, '--trace');
    for (const step of ['blocks', 'metadata', 'turns', 'attribution', 'speakers', 'records'])
      expect(stderr).toContain(` ${step}: `);
  });

  it('tells what it was linked to', () => {
    const { stderr } = run(
      'links.txt',
      'Nytt i Boden\n\n– Vi bytte alla larm, säger Åsa Öberg, it-chef på Bodens kommun.\n',
      '--trace',
    );
    expect(stderr).toContain(' links: Employer: Bodens kommun');
    expect(stderr).toContain(' links: Quote 1 concerns: Bodens kommun');
  });

  it('says how it is called when it is asked, and that is no fault', () => {
    const { status, stdout, stderr } = call('--help');
    expect(stdout).toContain('npm run -s ingest -- FILE|FOLDER');
    expect([status, stderr]).toEqual([0, '']);
  });

  it('says how it is called when it is given nothing, or a path that is not there', () => {
    expect(call().stderr).toContain('npm run -s ingest -- FILE|FOLDER');
    expect(call(join(folder, 'nowhere.txt')).stderr).toContain('there is no such file or folder');
  });
});
