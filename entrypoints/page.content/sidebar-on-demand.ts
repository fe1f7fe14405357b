import type { PageVerdict } from '../../data/model/verdict.ts';
import type { PageSidebar } from '../in-page/offer.ts';

type Act = (sidebar: PageSidebar) => void;

/** Gives what makes the sidebar; nothing where none is to be had now. */
type Load = () => Promise<(() => PageSidebar) | undefined>;

/**
 * The sidebar of a page, which is loaded only when there is something to show. What is told while it is on its way
 * waits for it, and only what was told last counts.
 */
export class SidebarOnDemand implements PageSidebar {
  readonly #load: Load;
  #sidebar: PageSidebar | undefined;
  #waiting: Act | undefined;

  constructor(load: Load) {
    this.#load = load;
  }

  show(verdict: PageVerdict): void {
    const act: Act = (sidebar) => sidebar.show(verdict);
    if (verdict.show === 'none') this.#takeAway(act);
    else this.#draw(act);
  }

  fail(): void {
    this.#draw((sidebar) => sidebar.fail());
  }

  leave(): void {
    this.#takeAway((sidebar) => sidebar.leave());
  }

  clear(): void {
    this.#takeAway((sidebar) => sidebar.clear());
  }

  panelLives(): void {
    this.#sidebar?.panelLives();
  }

  close(): void {
    this.#sidebar?.close();
  }

  /** Where nothing was drawn there is nothing to take away. */
  #takeAway(act: Act): void {
    this.#waiting = undefined;
    if (this.#sidebar) act(this.#sidebar);
  }

  #draw(act: Act): void {
    if (this.#sidebar) {
      act(this.#sidebar);
      return;
    }
    this.#waiting = act;
    // Asked for each time: in a page that sleeps in the back/forward cache, an answer may be lost for ever.
    this.#load()
      .then((make) => make && this.#begin(make))
      // What a page can make go wrong here is unknown, and its console is not ours.
      .catch(() => this.#sidebar?.fail());
  }

  #begin(make: () => PageSidebar): void {
    const act = this.#waiting;
    if (!act) return;
    this.#waiting = undefined;
    this.#sidebar ??= make();
    act(this.#sidebar);
  }
}
