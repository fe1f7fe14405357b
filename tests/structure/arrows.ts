import { posix } from 'node:path';
import type { Fault, SourceFile } from './fault.ts';
import { type Import, importsOf } from './imports.ts';
import {
  ANY_PACKAGE,
  ARROWS,
  entryOf,
  PACKAGES,
  type Room,
  roomOf,
  SHARED_WITH_CLI,
  TYPES_ONLY,
} from './rooms.ts';

/** By such a file WXT would take the folder for a script of the package. */
const WIRING_AS_ENTRY = /^entrypoints\/(?:wiring|in-page)\/index\./;

/** Every import of the files that goes against the arrows or hides where it goes. */
export function arrowFaults(files: readonly SourceFile[]): Fault[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    if (!room) return [noSuchRoom(file.path)];
    if (WIRING_AS_ENTRY.test(file.path)) return [entryInWiring(file.path)];
    return importsOf(file).flatMap((found) => {
      const breach = breachOf(file.path, room, found);
      return breach ? [{ path: file.path, line: found.line, ...breach }] : [];
    });
  });
}

type Breach = Pick<Fault, 'what' | 'mend'>;

function noSuchRoom(path: string): Fault {
  const mend =
    'move it into a room of the design, or add the room and its arrows to tests/structure/rooms.ts';
  return { path, line: 1, what: 'stands in no room', mend };
}

function entryInWiring(path: string): Fault {
  return { path, line: 1, what: 'would be an entry to WXT', mend: 'name it for what it knows' };
}

function breachOf(path: string, room: Room, found: Import): Breach | undefined {
  const { specifier, kind } = found;
  if (specifier === undefined) {
    if (room === 'tests') return undefined;
    return {
      what: `${kind} import of a computed path`,
      mend: 'write the path as one literal, or a map of literals',
    };
  }
  if (kind === 'glob' && room !== 'tests') {
    return {
      what: `import.meta.glob('${specifier}') hides its arrows`,
      mend: 'import each file by its name',
    };
  }
  return specifier.startsWith('.')
    ? relativeBreach(path, room, found, specifier)
    : packageBreach(room, specifier);
}

function relativeBreach(path: string, room: Room, found: Import, specifier: string): Breach | undefined {
  const bare = specifier.replace(/\?.*$/, '');
  const target = posix.join(posix.dirname(path), bare);
  if (!/\.[a-z]+$/i.test(bare)) {
    return {
      what: `'${specifier}' has no extension`,
      mend: 'write the file as it is called, with .ts or .tsx',
    };
  }
  const to = roomOf(target);
  if (!to) {
    return {
      what: `'${specifier}' leads to no room`,
      mend: 'import from a room of tests/structure/rooms.ts',
    };
  }
  if (!isAllowed(room, to, target)) return forbidden(room, to, specifier);
  return entryBreach(path, target, specifier) ?? typesBreach(room, to, found, specifier);
}

/** An entry is opened by the browser, on its own: what another needs of it would come with all of it. */
function entryBreach(path: string, target: string, specifier: string): Breach | undefined {
  if (roomOf(path) !== 'entrypoints' || roomOf(target) !== 'entrypoints') return undefined;
  const [from, to] = [entryOf(path), entryOf(target)];
  if (from === to) return undefined;
  return {
    what: `the entry ${from} must not import the entry ${to} ('${specifier}')`,
    mend: 'move what both need into entrypoints/wiring (our own pages) or entrypoints/in-page (scripts in pages)',
  };
}

function isAllowed(room: Room, to: Room, target: string): boolean {
  if (room === to || ARROWS[room].includes(to)) return true;
  return room === 'cli' && SHARED_WITH_CLI.some((folder) => target.startsWith(folder));
}

function typesBreach(room: Room, to: Room, found: Import, specifier: string): Breach | undefined {
  const bound = TYPES_ONLY.some(([from, target]) => from === room && target === to);
  if (!bound || found.typeOnly) return undefined;
  return {
    what: `${room} import more than types of ${to} ('${specifier}')`,
    mend: `write "import type", and let an entry point hand over the value as a prop`,
  };
}

function forbidden(room: Room, to: Room, specifier: string): Breach {
  const allowed = ARROWS[room].length > 0 ? ARROWS[room].join(', ') : 'no other room';
  const joins = to === 'entrypoints' || to === 'cli' || to === 'tests';
  return {
    what: `${room} must not import ${to} ('${specifier}')`,
    mend: joins
      ? `nobody imports ${to}: move what is shared into a room below (entrypoints/wiring for our own pages, entrypoints/in-page for scripts in pages)`
      : `${room} may import ${allowed}; take the value as a parameter and let an entry point join the two, or move it down`,
  };
}

function packageBreach(room: Room, specifier: string): Breach | undefined {
  const name = packageName(specifier);
  if (/^(~{1,2}|@{1,2})$|^#imports$|^$/.test(name)) {
    return { what: `'${specifier}' is an alias`, mend: 'import by a relative path: aliases hide the arrows' };
  }
  if (ANY_PACKAGE.includes(room)) return undefined;
  const rooms = Object.hasOwn(PACKAGES, name) ? PACKAGES[name] : undefined;
  if (rooms?.includes(room)) return undefined;
  return {
    what: `${room} must not import the package ${name} ('${specifier}')`,
    mend: rooms
      ? `${name} is for ${rooms.join(', ')}: keep what needs it there and take its result as a value`
      : 'a new dependency is a decision: add it with its rooms to PACKAGES in tests/structure/rooms.ts',
  };
}

/** `preact/hooks` → `preact`, `@orama/stemmers/swedish` → `@orama/stemmers`, `node:fs` → `node`, `@/x` → `@`. */
function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  const [first = '', second] = specifier.split('/');
  return /^@[a-z0-9]/.test(first) && second ? `${first}/${second}` : first;
}
