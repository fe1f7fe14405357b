import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '../../../data/cli/browser-places.ts';
import { ensureBrowser } from '../../../data/cli/ensure-browser.ts';
import { EXTENSION } from '../../../data/cli/tools.ts';
import { idOf } from './browser.ts';

/** Where Debian's Chromium looks for what an administrator has laid down. */
const CHROMIUMS = '/etc/chromium';

/**
 * Why no policy can be given to the browser here; undefined where one can. It must stand in a folder of the machine's,
 * and a test that wrote there would change the browser of whoever runs it: it is put over that folder, for this
 * browser alone, which the kernel lets only some do.
 */
export function whyNoPolicy(): string | undefined {
  if (!existsSync(CHROMIUMS)) return `there is no ${CHROMIUMS}`;
  const tried = spawnSync('unshare', ['--mount', 'mount', '--bind', CHROMIUMS, CHROMIUMS]);
  return tried.status === 0 ? undefined : 'this user may not lay one folder over another (unshare, mount)';
}

/** A browser that is told the given policy for the extension; what it needs is written to `folder`. */
export function browserUnder(policy: object, folder: string): Browser {
  const { path } = ensureBrowser();
  const settings = join(folder, 'chromium');
  cpSync(CHROMIUMS, settings, { recursive: true });
  mkdirSync(join(settings, 'policies/managed'), { recursive: true });
  writeFileSync(
    join(settings, 'policies/managed/sidoljus.json'),
    JSON.stringify({ '3rdparty': { extensions: { [idOf(EXTENSION)]: policy } } }),
  );
  const program = join(folder, 'browser-under-policy');
  writeFileSync(
    program,
    `#!/bin/sh\nexec unshare --mount sh -c 'mount --bind ${settings} ${CHROMIUMS} && exec "$0" "$@"' '${path}' "$@"\n`,
  );
  chmodSync(program, 0o755);
  return { path: program, kind: 'open' };
}
