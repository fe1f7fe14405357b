import { PANEL_WIDTH, type RoomPlan } from '../../data/page/room/plan-room.ts';

/** A panel that has not said it lives after so many milliseconds is on a page that forbids its frame. */
const PATIENCE = 5_000;

export interface FrameOptions {
  /** Address of the panel's page. */
  address: string;
  title: string;
  /** The panel does not answer; a frame's load event would come for an error page too. */
  onSilence(): void;
}

/**
 * The panel's frame in the page. While hidden it has its size, so that the panel is laid out when it is
 * shown, but is inert: not seen, not in the tab order.
 */
export class Frame {
  readonly #shadow: ShadowRoot;
  readonly #place: HTMLElement;
  readonly #frame: HTMLIFrameElement;
  readonly #onSilence: () => void;
  #isAlive = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** Puts the frame in, hidden, and begins to load the panel. */
  constructor(shadow: ShadowRoot, { address, title, onSilence }: FrameOptions) {
    this.#shadow = shadow;
    this.#onSilence = onSilence;
    this.#place = document.createElement('div');
    this.#place.className = 'frame';
    this.#frame = document.createElement('iframe');
    this.#frame.title = title;
    // Copying a quote is done inside the frame, and a page's frames may not unless it is said.
    // With an address of its own for each session the frame's origin can't be named; the page can't reach it.
    this.#frame.allow = 'clipboard-write *';
    this.#frame.src = address;
    this.#place.append(this.#frame);
    this.#fit(0, 0);
    shadow.append(this.#place);
    this.rouse();
  }

  /** Whether the panel has drawn itself. */
  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** The panel is being loaded, for the first time or anew: hidden until it says that it lives. */
  rouse(): void {
    this.#isAlive = false;
    this.hide();
    clearTimeout(this.#patience);
    this.#patience = setTimeout(this.#onSilence, PATIENCE);
  }

  /** The panel has said that it lives. */
  live(): void {
    clearTimeout(this.#patience);
    this.#isAlive = true;
  }

  /** Whether the keyboard's focus is inside the panel. */
  get hasFocus(): boolean {
    return this.#shadow.activeElement === this.#frame;
  }

  /** Shows the frame beside the page. */
  showBeside(plan: Extract<RoomPlan, { kind: 'beside' }>): void {
    this.#fit(plan.top, plan.bottom);
    this.#show(false);
  }

  /** Lays the frame over the page, over its whole height. */
  showOver(): void {
    this.#fit(0, 0);
    this.#show(true);
  }

  hide(): void {
    this.#place.inert = true;
  }

  focus(): void {
    this.#frame.focus();
  }

  remove(): void {
    clearTimeout(this.#patience);
    this.#place.remove();
  }

  #fit(top: number, bottom: number): void {
    const { style } = this.#place;
    style.top = `${top}px`;
    style.bottom = `${bottom}px`;
    style.width = `min(${PANEL_WIDTH}px, 100%)`;
  }

  #show(isOver: boolean): void {
    this.#place.classList.toggle('over', isOver);
    // The class stays, so the movement plays once.
    this.#place.classList.add('dawn');
    this.#place.inert = false;
  }
}
