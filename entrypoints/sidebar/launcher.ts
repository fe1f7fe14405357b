import { placeLauncher } from './launcher-place.ts';
import type { LauncherWords } from './wording.ts';

/** The small tab at the page's edge that says how much there is, and opens the panel. */
export class Launcher {
  readonly #button: HTMLButtonElement;
  readonly #host: HTMLElement;

  constructor(shadow: ShadowRoot, host: HTMLElement, onClick: () => void, signal: AbortSignal) {
    this.#host = host;
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.hidden = true;
    // A page's own listeners on the document must not see clicks that aren't meant for it.
    const click = (event: Event) => {
      event.stopPropagation();
      onClick();
    };
    this.#button.addEventListener('click', click, { signal });
    shadow.append(this.#button);
  }

  /** Shows the launcher with these words, where it covers nothing; one that stands moves only for need. */
  show({ text, name }: LauncherWords): void {
    if (this.#button.textContent !== text) this.#button.textContent = text;
    // What a window has room for in which a line is a fifth of its height: the number, or that something is wrong.
    this.#button.dataset.short = /^\d+/.exec(text)?.[0] ?? '!';
    this.#button.ariaLabel = name;
    this.#button.hidden = false;
    placeLauncher(this.#button, this.#host);
    this.#button.classList.add('dawn');
  }

  hide(): void {
    this.#button.hidden = true;
    this.forgetPlace();
  }

  /** The next place is looked for from the bottom again. */
  forgetPlace(): void {
    this.#button.style.bottom = '';
  }

  focus(): void {
    this.#button.focus();
  }
}
