import { describe, expect, it } from 'vitest';
import { forbiddenFaults } from './forbidden.ts';

const whats = (path: string, text: string) => forbiddenFaults([{ path, text }]).map(({ what }) => what);

describe('HTML out of strings', () => {
  it.each([
    'a.innerHTML = b;',
    `a['innerHTML'] = b;`,
    'a.outerHTML = b;',
    `a.insertAdjacentHTML('beforeend', b);`,
    'a.setHTMLUnsafe(b);',
    'range.createContextualFragment(b);',
    'Object.assign(a, { innerHTML: b });',
    'const c = <div dangerouslySetInnerHTML={{ __html: b }} />;',
    'const c = <iframe srcdoc={b} />;',
    'document.write(b);',
  ])('is found in %s', (text) => {
    expect(whats('components/a.tsx', text)).not.toEqual([]);
    expect(whats('data/cli/a.tsx', text)).toEqual([]);
  });

  it('is not found where only a text speaks of it', () => {
    expect(
      whats('components/a.tsx', `// no innerHTML\nconst why = 'innerHTML';\na.textContent = b;`),
    ).toEqual([]);
  });
});

describe('chance and programs out of strings', () => {
  it.each(['Math.random()', `eval('1')`, `new Function('return 1')`])('%s is found', (text) => {
    expect(whats('data/related/a.ts', `${text};`)).toHaveLength(1);
  });
});

describe('the extension API', () => {
  it.each(['chrome.tabs.query({})', 'browser.runtime.id', `chrome['storage']`])(
    '%s is for two rooms',
    (text) => {
      expect(whats('data/related/a.ts', `${text};`)).toHaveLength(1);
      expect(whats('components/a.tsx', `${text};`)).toHaveLength(1);
      expect(whats('data/bridge/a.ts', `${text};`)).toEqual([]);
      expect(whats('entrypoints/panel/a.ts', `${text};`)).toEqual([]);
    },
  );
});
