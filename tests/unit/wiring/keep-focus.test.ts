import '../components/jsdom.ts';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from '../../../entrypoints/wiring/keep-focus.ts';

const PAGE = `<main><h1>Inställningar</h1>
<section id="sites"><h2>Webbplatser</h2><ul><li><button id="a">Visa igen</button></li><li><button id="b">Visa igen</button></li></ul></section>
<p><button id="alone">Ångra</button></p></main>`;

const at = (selector: string) => document.querySelector<HTMLElement>(selector);
const focused = () => document.activeElement?.id || document.activeElement?.tagName;

describe('the focus of what is taken away', () => {
  beforeAll(() => keepFocus(document, 'h1'));
  beforeEach(() => {
    document.body.innerHTML = PAGE;
  });

  it('goes to the nearest place that is left', async () => {
    at('#a')?.focus();
    at('li')?.remove();
    await wait(150);
    expect(focused()).toBe('UL');
    at('ul')?.remove();
    await wait(150);
    expect(focused()).toBe('sites');
  });

  it('goes to the page’s heading where no place is left', async () => {
    at('#alone')?.focus();
    at('p')?.remove();
    await wait(150);
    expect(focused()).toBe('H1');
  });

  it('goes where the one who took it away sends it', async () => {
    at('#a')?.focus();
    at('li')?.remove();
    await wait(20);
    at('#b')?.focus();
    await wait(150);
    expect(focused()).toBe('b');
  });

  it('stays nowhere where it was nowhere', async () => {
    at('#a')?.focus();
    at('#a')?.blur();
    at('p')?.remove();
    await wait(150);
    expect(focused()).toBe('BODY');
  });

  it('leaves nothing in the tab order behind', async () => {
    at('#a')?.focus();
    at('li')?.remove();
    await wait(150);
    at('#b')?.focus();
    expect(at('ul')?.hasAttribute('tabindex')).toBe(false);
  });
});
