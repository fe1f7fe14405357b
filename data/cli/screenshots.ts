import { mkdirSync, rmSync } from 'node:fs';
import { launch } from '../../tests/e2e/harness/browser.ts';
import { waitForPanel } from '../../tests/e2e/harness/panel.ts';
import { startTlsServer } from '../../tests/e2e/harness/tls-server.ts';
import { readSamples, routesOf, type SamplePage } from './sample-pages.ts';
import { EXTENSION, ROOT, runTool } from './tools.ts';

const FOLDER = `${ROOT}.output/screenshots`;

/** One municipality on welfare, one on IT, one vendor. */
const SHOWN = [
  'vasteras-e-hemtjanst.html',
  'skovde-digitalisering.html',
  'phoniro-digitala-las-och-tillsyn.html',
];

/** The panel's motion is over by then. */
const SETTLED_MS = 400;

/** Pictures of the sidebar on some of the sample pages, in a browser of one language, light and dark. */
async function takePictures(lang: 'sv' | 'en', port: number, samples: readonly SamplePage[]): Promise<void> {
  const { context, close } = await launch({ extension: EXTENSION, port, lang });
  try {
    const page = await context.newPage();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const { url, file } of samples) {
        await page.goto(url);
        await waitForPanel(page);
        await page.waitForTimeout(SETTLED_MS);
        const name = `${file.replace(/\.html$/, '')}-${lang}-${colorScheme}.png`;
        await page.screenshot({ path: `${FOLDER}/${name}` });
        console.log(`${FOLDER}/${name}`);
      }
    }
  } finally {
    await close();
  }
}

console.error('Building the extension …');
if ((await runTool('wxt', ['build'], 'stderr')) !== 0) process.exit(1);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const samples = readSamples().filter(({ file }) => SHOWN.includes(file));
const server = await startTlsServer(routesOf(samples));
try {
  for (const lang of ['sv', 'en'] as const) await takePictures(lang, server.port, samples);
} finally {
  await server.close();
}
