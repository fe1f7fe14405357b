import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HOSTS = ['https://www.boden.se/*'];

const MANIFEST = {
  manifest_version: 3,
  name: 'Tiny',
  version: '1.0',
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: HOSTS, js: ['page.js'] }],
  web_accessible_resources: [{ resources: ['panel.html'], matches: HOSTS, use_dynamic_url: true }],
};

/** A launcher in a closed shadow root; clicked by a user, it gives way to the panel's frame. */
const PAGE = `
const host = document.createElement('div');
const root = host.attachShadow({ mode: 'closed' });
const launcher = document.createElement('button');
launcher.style.cssText = 'position: fixed; right: 8px; bottom: 8px';
launcher.textContent = navigator.language.startsWith('sv') ? '2 från Boden' : '2 from Boden';
launcher.onclick = (event) => {
  if (!event.isTrusted) return;
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('panel.html');
  launcher.replaceWith(frame);
};
root.append(launcher);
document.documentElement.append(host);
`;

const PANEL = `<!doctype html><meta charset="utf-8"><h1>Boden</h1>
<section aria-labelledby="own"><h2 id="own">Härifrån <span>1</span></h2>
<article data-record="boden-1" data-by="own theme"><blockquote>Ett citat.</blockquote><p>Per Olsson</p></article></section>
<section aria-label="Om det här ämnet"><article data-record="are-6" data-by="theme">Ett till.</article></section>`;

/**
 * Writes a small extension of the same shape as ours, for tests of the harness itself.
 * @param background its service worker; `undefined` leaves the file out, so that the worker can't start
 */
export function writeTinyExtension(background: string | undefined = ''): {
  folder: string;
  remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-extension-'));
  const files = { 'manifest.json': JSON.stringify(MANIFEST), 'page.js': PAGE, 'panel.html': PANEL };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  if (background !== undefined) writeFileSync(join(folder, 'background.js'), background);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
