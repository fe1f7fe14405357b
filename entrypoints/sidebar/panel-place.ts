import type { Berth } from '../../data/page/room/strip.ts';
import { Frame, type FrameOptions } from './frame.ts';
import type { Host } from './host.ts';
import { Room } from './room.ts';

/** `shown`; `waking`: the panel is being loaded; `no-room`: beside the page there is none. */
export type Placed = 'shown' | 'waking' | 'no-room';

/** The panel's frame and the room it has in the page: beside it, over it, or none. */
export class PanelPlace {
  readonly #host: Host;
  readonly #room: Room;
  readonly #frameOptions: () => FrameOptions;
  #frame: Frame | undefined;
  #takesFocus = false;
  #berth: Berth;

  constructor(host: Host, berth: Berth, frameOptions: () => FrameOptions) {
    this.#host = host;
    this.#berth = berth;
    this.#room = new Room(host, berth);
    this.#frameOptions = frameOptions;
  }

  /** Whether the keyboard's focus is inside the panel. */
  get hasFocus(): boolean {
    return this.#frame?.hasFocus ?? false;
  }

  /**
   * Shows the panel where there is room for it, and loads it first where it must be.
   * @param mayLieOver whether it may be laid over a page that has no room beside it
   */
  show(mayLieOver: boolean): Placed {
    const frame = this.#frame?.isAlive ? this.#frame : undefined;
    const plan = this.#room.plan(frame !== undefined);
    if (plan.kind === 'launcher-only' && !mayLieOver) {
      this.#frame?.hide();
      return 'no-room';
    }
    if (!frame) {
      this.#wake();
      return 'waking';
    }
    if (plan.kind === 'beside') frame.showBeside(plan, this.#berth);
    else frame.showOver(this.#berth);
    if (this.#takesFocus) frame.focus();
    this.#takesFocus = false;
    return 'shown';
  }

  /** Where the panel is to stand, and how wide. */
  moveTo(berth: Berth): void {
    this.#berth = berth;
    this.#room.wish(berth);
  }

  /**
   * Makes the panel so wide (CSS pixels), unless it stands beside a page that has no room for that.
   * @returns whether it is so wide now
   */
  resize(width: number): boolean {
    const before = this.#berth;
    const wasBeside = this.#room.isTaken;
    this.moveTo({ ...before, width });
    if (!wasBeside || this.#room.plan(true).kind === 'beside') return true;
    this.moveTo(before);
    return false;
  }

  /** Hides the panel and gives its room back for a while. */
  withdraw(): void {
    this.#room.giveBack();
    this.#frame?.hide();
  }

  /** Unloads the panel and gives its room back. */
  drop(): void {
    this.#room.giveBack();
    this.#frame?.remove();
    this.#frame = undefined;
    this.#takesFocus = false;
  }

  /** Gives the focus to the panel as soon as it is shown. */
  focusWhenShown(): void {
    this.#takesFocus = true;
  }

  /** The page or the window is another one: what was planned for it counts no longer. */
  forgetRoom(): void {
    this.#room.forget();
  }

  /** The frame's document is being loaded anew. */
  rouse(): void {
    this.#frame?.rouse();
  }

  /** The panel has drawn itself; whether that is news. */
  live(): boolean {
    if (!this.#frame || this.#frame.isAlive) return false;
    this.#frame.live();
    return true;
  }

  #wake(): void {
    // In a hidden tab nothing is drawn, and the panel's silence would prove nothing.
    if (this.#frame || document.visibilityState !== 'visible') return;
    this.#frame = new Frame(this.#host.shadow, this.#frameOptions());
  }
}
