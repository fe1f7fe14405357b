import '../components/jsdom.ts';
import { describe, expect, it } from 'vitest';
import {
  chosenFiles,
  droppedFiles,
  holdsArticles,
  pastedText,
} from '../../../entrypoints/library/given-files.ts';

const file = (name: string, way = '') => {
  const made = new File(['x'], name);
  Object.defineProperty(made, 'webkitRelativePath', { value: way });
  return made;
};

const paths = ({ files }: { files: { path: string }[] }) => files.map(({ path }) => path);

describe('files that were chosen', () => {
  it('have the name of the one file, of the folder, or none', async () => {
    expect((await chosenFiles([file('a.txt')])).name).toBe('a.txt');
    expect((await chosenFiles([file('a.txt', 'mapp/a.txt'), file('b.txt', 'mapp/under/b.txt')])).name).toBe(
      'mapp',
    );
    expect((await chosenFiles([file('a.txt'), file('b.txt')])).name).toBeNull();
  });

  it('keep their way in the folder', async () => {
    const given = await chosenFiles([file('a.txt', 'mapp/a.txt'), file('b.txt', 'mapp/under/b.txt')]);
    expect(paths(given)).toEqual(['mapp/a.txt', 'mapp/under/b.txt']);
  });

  it('are looked at a slice at a time, however many there are', async () => {
    const looked: number[] = [];
    let count = 0;
    const one = { name: 'a.txt' };
    Object.defineProperty(one, 'webkitRelativePath', {
      get: () => {
        count += 1;
        return `mapp/${count}.txt`;
      },
    });
    const beat = setInterval(() => looked.push(count));
    const { files } = await chosenFiles(Array.from({ length: 2_000 }, () => one as File));
    clearInterval(beat);
    expect(files).toHaveLength(2_000);
    expect(looked.some((seen) => seen > 0 && seen < 2_000)).toBe(true);
  });

  it.each([
    ['a.TXT', true],
    ['b.json.gz', true],
    ['c.markdown', true],
    ['d.docx', true],
    ['d.doc', true],
    ['d.rtf', true],
    ['d.png', false],
    ['e.gz', false],
  ])('%s can be an article or hold one: %s', async (name, expected) => {
    expect(holdsArticles(await chosenFiles([file(name)]))).toBe(expected);
  });
});

type Tree = { [name: string]: Tree | string };

/** A folder as a drop gives it, which tells a hundred of its entries at a time. */
function entry(name: string, below: Tree | string, way = ''): FileSystemEntry {
  const fullPath = `${way}/${name}`;
  if (typeof below === 'string') {
    const one = { isDirectory: false, name, fullPath, file: (done: FileCallback) => done(file(name)) };
    return one as unknown as FileSystemEntry;
  }
  const all = Object.entries(below).map(([each, under]) => entry(each, under, fullPath));
  const createReader = () => ({
    readEntries: (done: FileSystemEntriesCallback) => done(all.splice(0, 100)),
  });
  return { isDirectory: true, name, fullPath, createReader } as unknown as FileSystemEntry;
}

const dropped = (...entries: FileSystemEntry[]) =>
  droppedFiles({
    items: entries.map((each) => ({ kind: 'file', webkitGetAsEntry: () => each })),
    files: [],
  } as unknown as DataTransfer);

describe('files that were dropped', () => {
  it('are all that a folder holds, to any depth, in its order', async () => {
    const given = await dropped(entry('mapp', { 'a.txt': 'x', under: { 'b.md': 'x' }, 'c.html': 'x' }));
    expect(given.name).toBe('mapp');
    expect(paths(given)).toEqual(['mapp/a.txt', 'mapp/under/b.md', 'mapp/c.html']);
  });

  it('are more than a folder tells at once', async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, n) => [`${n}.txt`, 'x']));
    expect((await dropped(entry('mapp', many))).files).toHaveLength(250);
  });

  it('are refused as a whole where one can’t be read', async () => {
    const broken = {
      isDirectory: false,
      name: 'a.txt',
      fullPath: '/a.txt',
    } as unknown as FileSystemFileEntry;
    broken.file = (_, refused) => refused?.(new DOMException('gone', 'NotFoundError'));
    await expect(dropped(broken)).rejects.toThrow('gone');
  });
});

describe('a text that was pasted', () => {
  it('is named by its first line', async () => {
    const { name, files } = pastedText('\n  En rubrik \n\n– Ett citat.', 'Inklistrad text');
    expect(name).toBe('En rubrik');
    expect(files[0]?.path).toBe('Inklistrad text.txt');
    expect(files[0]?.file.size).toBeGreaterThan(20);
  });

  it.each([
    ['# ”Molnet är ett val”\n\nText.', '”Molnet är ett val”'],
    ['---\ntitle: Så gör Kalix\n---\n\n# Rubrik', 'Så gör Kalix'],
    ['***\n\n**Fet rubrik**\n\nText.', 'Fet rubrik'],
    ['– Ett citat, säger hon.', '– Ett citat, säger hon.'],
    ['---', 'Inklistrad text'],
  ])('is named without the signs of Markdown: %j', (text, name) => {
    expect(pastedText(text, 'Inklistrad text').name).toBe(name);
  });

  it('is taken for a page where it begins as one', () => {
    const { name, files } = pastedText(' <!DOCTYPE html><html><p>x', 'Inklistrad text');
    expect([name, files[0]?.path]).toEqual(['Inklistrad text', 'Inklistrad text.html']);
  });
});
