import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ensureFirefox } from '../../../../data/cli/ensure-firefox.ts';
import { type Bidi, connectBidi, type Send } from './bidi.ts';
import { EXTENSION_HOST, homeWithPolicy, writeProfile } from './profile.ts';
import { startProxy } from './proxy.ts';
import { Tab, until } from './tab.ts';

export interface FirefoxLaunch {
  /** Folder of the unpacked extension. */
  extension: string;
  /** Port of the server that answers for every host. */
  port: number;
  lang?: 'sv' | 'en';
  /** What an IT department has laid down for the extension. */
  policy?: object;
}

export interface Firefox {
  /** Installs the extension, for as long as the browser runs. */
  install: () => Promise<void>;
  /** An empty tab, in front of the others or behind them. */
  openTab: (place?: 'in front' | 'behind') => Promise<Tab>;
  /** The tabs of all windows, whoever opened them. */
  tabs: () => Promise<Tab[]>;
  /** The browser's own window, whose programs may do what a user does by its menus. */
  ownWindow: () => Promise<Tab>;
  /** The address of a page of the extension. */
  pageOfExtension: (file: string) => string;
  close: () => Promise<void>;
}

const Manifest = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});
const Created = v.object({ context: v.string() });
const Opened = v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) });
const Tree = v.object({ contexts: v.tupleWithRest([Created], Created) });

const START_PATIENCE_MS = 20_000;

/**
 * Opens a headless Firefox, in a new profile, in which every host name leads to `port` on loopback.
 * @throws Error with a sentence on what to do, if there is no build or no browser
 */
export async function launchFirefox({
  extension,
  port,
  lang = 'sv',
  policy,
}: FirefoxLaunch): Promise<Firefox> {
  const manifest = join(extension, 'manifest.json');
  if (!existsSync(manifest)) throw new Error(`There is no extension in ${extension}: build it first.`);
  const { id } = v.parse(Manifest, JSON.parse(readFileSync(manifest, 'utf8'))).browser_specific_settings
    .gecko;
  const program = ensureFirefox();
  const proxy = await startProxy(port);
  const profile = writeProfile({ extensionId: id, proxyPort: proxy.port, lang });
  const home = policy && homeWithPolicy(id, policy);
  const child = spawn(
    program,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], ...(home && { env: { ...process.env, HOME: home } }) },
  );
  const exited = once(child, 'exit');
  const close = async () => {
    child.kill();
    await exited;
    await proxy.close();
    for (const folder of [profile, home ?? profile])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bidi = await connectBidi(`${await agentOf(child)}/session`);
    await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    return firefoxOf(bidi, extension, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function firefoxOf({ send, close: hangUp }: Bidi, extension: string, close: () => Promise<void>): Firefox {
  return {
    install: async () => {
      await send('webExtension.install', { extensionData: { type: 'path', path: extension } });
      await closeWelcome(send);
    },
    openTab: async (place) => new Tab(send, await contextOf(send, place === 'behind')),
    tabs: async () => {
      const { contexts } = v.parse(Tree, await send('browsingContext.getTree', {}));
      return contexts.map(({ context }) => new Tab(send, context));
    },
    ownWindow: async () => {
      const tree = v.parse(Tree, await send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
      return new Tab(send, tree.contexts[0].context);
    },
    pageOfExtension: (file) => `moz-extension://${EXTENSION_HOST}/${file}`,
    close: async () => {
      hangUp();
      await close();
    },
  };
}

/** Closes the page that comes after an install, or tests would count it. */
async function closeWelcome(send: Send): Promise<void> {
  const context = await until('the page after the install is shown', async () => {
    const { contexts } = v.parse(Opened, await send('browsingContext.getTree', {}));
    return contexts.find(({ url }) => url.endsWith('?view=welcome'))?.context;
  });
  await send('browsingContext.close', { context });
}

async function contextOf(send: Send, background: boolean): Promise<string> {
  return v.parse(Created, await send('browsingContext.create', { type: 'tab', background })).context;
}

/** The address of the remote agent, which Firefox tells on its standard error as soon as it listens. */
function agentOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`Firefox did not start: ${why}.\n${said}`));
    const late = setTimeout(
      () => fail(`it is silent after ${START_PATIENCE_MS / 1000} s`),
      START_PATIENCE_MS,
    );
    child.once('error', ({ message }) => fail(message));
    child.once('exit', (code) => fail(`it ended with exit code ${code}`));
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
  });
}
