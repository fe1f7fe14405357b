/** A file that was given, with its way there in the folder it stood in. */
export interface GivenFile {
  path: string;
  file: File;
}

/** What was given at once. */
export interface Given {
  /** Of the folder or the file; `null` where there are several of them. */
  name: string | null;
  files: GivenFile[];
}

/** What the reader of articles takes, by the endings of names. */
const ENDINGS = ['.txt', '.md', '.markdown', '.html', '.htm', '.json', '.json.gz', '.zip'];

/** The same for the browser's dialogue, which knows one dot only. */
export const ACCEPT = [...ENDINGS.filter((ending) => ending !== '.json.gz'), '.gz'].join(',');

/** What holds an article that cannot be read out of it: its import says what to do instead. */
const EXPLAINED = ['.docx', '.doc', '.rtf', '.odt'];

const isReadable = ({ path }: GivenFile): boolean =>
  [...ENDINGS, ...EXPLAINED].some((ending) => path.toLowerCase().endsWith(ending));

/** Whether any of it can be an article, or hold one: a drop of pictures is no import, one picture among articles is a part of it. */
export const holdsArticles = ({ files }: Given): boolean => files.some(isReadable);

function given(roots: readonly string[], files: GivenFile[]): Given {
  const [root] = roots;
  return {
    name: roots.length === 1 && root !== undefined ? root : null,
    files,
  };
}

/** So many files are looked at in one task: the browser asks for each one's way by itself. */
const SLICE = 500;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Files as a dialogue gives them; those of a folder tell their way there. A slice at a time, so that the page stays awake. */
export async function chosenFiles(files: ArrayLike<File>): Promise<Given> {
  const all: GivenFile[] = [];
  const roots = new Set<string>();
  for (let from = 0; from < files.length; from += SLICE) {
    await pause();
    for (let at = from; at < Math.min(from + SLICE, files.length); at += 1) {
      const file = files[at];
      if (!file) continue;
      const path = file.webkitRelativePath || file.name;
      roots.add(path.split('/')[0] ?? path);
      all.push({ path, file });
    }
  }
  return given([...roots], all);
}

/** A folder tells at most a hundred of its entries at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A folder that is dropped on a page may hold folders to any depth, so they are walked and not called. */
async function filesUnder(root: FileSystemEntry): Promise<GivenFile[]> {
  const found: GivenFile[] = [];
  const waiting = [root];
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    if (isFolder(entry)) {
      waiting.push(...(await entriesIn(entry)).reverse());
      continue;
    }
    const one = entry as FileSystemFileEntry;
    const file = await new Promise<File>((resolve, reject) => one.file(resolve, reject));
    found.push({ path: one.fullPath.replace(/^\//, ''), file });
  }
  return found;
}

/**
 * Files and folders as they were dropped, folders with all that is in them. What is dropped is told in the turn of
 * the drop only, and so is asked for before anything is awaited. Rejects where something can't be read.
 */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Given> {
  const entries = [...items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  const loose = [...files];
  if (entries.length === 0) return chosenFiles(loose);
  const found: GivenFile[] = [];
  for (const entry of entries) found.push(...(await filesUnder(entry)));
  return given(
    entries.map(({ name }) => name),
    found,
  );
}

/** A text's first words, without the signs by which Markdown marks them; '' where it has none. */
function firstWords(text: string): string {
  const line = /^.*[\p{L}\p{N}].*$/mu.exec(text)?.[0] ?? '';
  return line.slice(0, 200).replace(/^(?:[\s#>*_-]|title:)+|[\s#*_]+$/gi, '');
}

/** A text that was pasted; what begins as a page is taken for one. */
export function pastedText(text: string, unnamed: string): Given {
  const isPage = /^\s*<(?:!doctype html|html|head|body|article)\b/i.test(text);
  const first = isPage ? '' : firstWords(text);
  const name = first === '' ? unnamed : [...first].slice(0, 80).join('');
  const path = `${unnamed}${isPage ? '.html' : '.txt'}`;
  return { name, files: [{ path, file: new File([text.toWellFormed()], path, { type: 'text/plain' }) }] };
}
