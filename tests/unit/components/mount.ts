import './jsdom.ts';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

afterEach(() => {
  act(() => render(null, document.body));
});

/** Renders into the document's body, effects included, and gives the body. */
export function mount(element: ComponentChild): HTMLElement {
  act(() => render(element, document.body));
  return document.body;
}

/** Does something a reader does, and waits until what follows from it has been drawn. */
export async function doing(deed: () => void): Promise<void> {
  await act(async () => deed());
}

/** The first element that fits. @throws Error where there is none, with what was there instead */
export function one<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in ${document.body.innerHTML.slice(0, 400)}`);
  return found;
}

/** The button with these words or this accessible name. */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** What the elements say, one string each, with white space collapsed. */
export const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim());
