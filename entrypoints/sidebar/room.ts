import { ChangeBudget } from '../../data/page/room/change-budget.ts';
import { widestBeside } from '../../data/page/room/panel-width.ts';
import { planRoom, planSize, planWindow, type RoomPlan, steadyPlan } from '../../data/page/room/plan-room.ts';
import type { Berth } from '../../data/page/room/strip.ts';
import { Margin } from '../in-page/margin.ts';
import type { Host } from './host.ts';
import { measurePage } from './measure-page.ts';
import { sizeOf, viewportOf } from './viewport.ts';

/** So many times in so many milliseconds the frame may come back beside, then the page is left in peace. */
const RETURNS = { limit: 3, withinMs: 60_000 };
/** So many times a page without room is tried again when something of it changes. */
const TRIALS = 10;
const RESTLESS: RoomPlan = { kind: 'launcher-only', why: 'restless' };

/** The room in the page: makes it, plans it anew, and gives it back exactly. */
export class Room {
  readonly #host: Host;
  readonly #margin: Margin;
  readonly #budget = new ChangeBudget(RETURNS.limit, RETURNS.withinMs);
  #cleared = new WeakSet<Element>();
  #plan: RoomPlan | undefined;
  #trials = 0;
  #wished: Berth;

  constructor(host: Host, berth: Berth) {
    this.#host = host;
    this.#wished = berth;
    this.#margin = new Margin(document, host.element);
  }

  /**
   * Plans the room by trying it: the page is narrowed and measured in one go, before anything is drawn.
   * @param take whether to take the room when there is some; else the page is left as it was
   */
  plan(take: boolean): RoomPlan {
    const hadRoom = this.#margin.isTaken;
    const plan = this.#spend(steadyPlan(this.#plan, this.#isSettled() ? RESTLESS : this.#measure()));
    this.#plan = plan;
    if (plan.kind !== 'beside' || !(take || hadRoom)) this.#margin.giveBack();
    return plan;
  }

  /** Whether the panel stands beside the page. */
  get isTaken(): boolean {
    return this.#margin.isTaken;
  }

  /** Where the panel is to stand from now on, and how wide where there is room; `plan` does it. */
  wish(berth: Berth): void {
    if (berth.side === this.#wished.side && berth.width === this.#wished.width) return;
    this.#wished = berth;
    this.forget();
  }

  /** Gives the room back; the page is as it was. */
  giveBack(): void {
    this.#margin.giveBack();
  }

  /** Forgets what was planned: the page or the window is another one. */
  forget(): void {
    this.#plan = undefined;
    this.#trials = 0;
    this.#cleared = new WeakSet();
    this.#budget.reset();
  }

  #isSettled(): boolean {
    return this.#plan === RESTLESS || this.#trials >= TRIALS;
  }

  #measure(): RoomPlan {
    const view = viewportOf(document);
    const known = planWindow({ width: view.outerWidth, height: view.height }) ?? planSize(sizeOf(document));
    if (known) return known;
    const { side, width } = this.#wished;
    const berth = { side, width: Math.min(width, widestBeside(view.outerWidth)) };
    this.#margin.take(berth);
    const withoutMargin = <T>(read: () => T): T => {
      this.#margin.giveBack();
      try {
        return read();
      } finally {
        this.#margin.take(berth);
      }
    };
    const plan = planRoom(
      measurePage(document, { berth, host: this.#host.element, withoutMargin, cleared: this.#cleared }),
    );
    this.#trials = plan.kind === 'beside' ? 0 : this.#trials + 1;
    return plan;
  }

  /** Each return moves the whole page; a page that answers with a change of its own gets the last word. */
  #spend(plan: RoomPlan): RoomPlan {
    const isReturn = this.#plan?.kind === 'launcher-only' && plan.kind === 'beside';
    return isReturn && !this.#budget.spend(performance.now()) ? RESTLESS : plan;
  }
}
