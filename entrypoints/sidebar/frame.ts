import { PANEL_WIDTHS } from '../../data/model/panel-widths.ts';
import { widestBeside } from '../../data/page/room/panel-width.ts';
import type { RoomPlan } from '../../data/page/room/plan-room.ts';
import type { Berth } from '../../data/page/room/strip.ts';
import { Separator } from './separator.ts';
import { edgeName } from './wording.ts';

/** A panel that has not said it lives after so many milliseconds is on a page that forbids its frame. */
const PATIENCE = 5_000;

export interface FrameOptions {
  /** Address of the panel's page. */
  address: string;
  title: string;
  /** The panel does not answer; a frame's load event would come for an error page too. */
  onSilence(): void;
  /** The user has chosen a width, in CSS pixels. */
  onWidth(width: number): void;
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
  readonly #separator: Separator;
  #isAlive = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** Puts the frame in, hidden, and begins to load the panel. */
  constructor(shadow: ShadowRoot, { address, title, onSilence, onWidth }: FrameOptions) {
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
    this.#separator = new Separator(this.#place, edgeName(), {
      dragged: (width) => this.#widen(width),
      chosen: onWidth,
    });
    this.#fit(0, 0, PANEL_WIDTHS.usual);
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
    // A page that is isolated by COOP and COEP lets no frame in but those that ask to be (HTML, cross-origin isolation).
    this.#patience = setTimeout(this.#onSilence, self.crossOriginIsolated ? 0 : PATIENCE);
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
  showBeside(plan: Extract<RoomPlan, { kind: 'beside' }>, { side }: Berth): void {
    this.#fit(plan.top, plan.bottom, plan.margin);
    this.#separator.stand({ side, width: plan.margin, most: widestBeside(window.innerWidth) });
    this.#show(false);
  }

  /** Lays the frame over the page, over its whole height. */
  showOver({ side, width }: Berth): void {
    this.#fit(0, 0, width);
    this.#separator.stand({ side, width, most: PANEL_WIDTHS.most });
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

  #fit(top: number, bottom: number, width: number): void {
    const { style } = this.#place;
    style.top = `${top}px`;
    style.bottom = `${bottom}px`;
    this.#widen(width);
  }

  #widen(width: number): void {
    this.#place.style.width = `min(${width}px, 100%)`;
  }

  #show(isOver: boolean): void {
    this.#place.classList.toggle('over', isOver);
    // The class stays, so the movement plays once.
    this.#place.classList.add('dawn');
    this.#place.inert = false;
  }
}
