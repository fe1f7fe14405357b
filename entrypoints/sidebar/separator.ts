import { PANEL_WIDTHS } from '../../data/model/panel-widths.ts';
import { clampWidth, widthByDrag, widthByKey } from '../../data/page/room/panel-width.ts';
import type { Berth } from '../../data/page/room/strip.ts';
import { widthText } from './wording.ts';

/** The panel as it stands, and how wide it may become (CSS pixels). */
interface Stand extends Berth {
  most: number;
}

interface SeparatorEvents {
  /** The edge is being dragged, and is not let go yet. */
  dragged(width: number): void;
  /** The user has chosen a width, by pointer or key. */
  chosen(width: number): void;
}

/** The panel's inner edge, by which one makes it wider or narrower: a window splitter, by pointer and by keys. */
export class Separator {
  readonly #edge = document.createElement('div');
  readonly #events: SeparatorEvents;
  #stand: Stand = { side: 'right', width: PANEL_WIDTHS.usual, most: PANEL_WIDTHS.most };
  /** Where the pointer took hold of the edge, and how wide the panel is by it; undefined while it does not. */
  #drag: { from: number; width: number } | undefined;

  constructor(place: HTMLElement, name: string, events: SeparatorEvents) {
    this.#events = events;
    const edge = this.#edge;
    edge.className = 'edge';
    edge.role = 'separator';
    edge.tabIndex = 0;
    edge.ariaOrientation = 'vertical';
    edge.ariaLabel = name;
    edge.ariaValueMin = `${PANEL_WIDTHS.least}`;
    edge.addEventListener('pointerdown', (event) => this.#take(event));
    edge.addEventListener('pointermove', (event) => this.#move(event));
    edge.addEventListener('pointerup', () => this.#letGo(true));
    edge.addEventListener('lostpointercapture', () => this.#letGo(false));
    edge.addEventListener('dblclick', () => events.chosen(PANEL_WIDTHS.usual));
    edge.addEventListener('keydown', (event) => this.#key(event));
    place.append(edge);
  }

  /** Tells where and how wide the panel stands now. */
  stand(stand: Stand): void {
    this.#stand = stand;
    this.#edge.ariaValueNow = `${stand.width}`;
    this.#edge.ariaValueText = widthText(stand.width);
    this.#edge.ariaValueMax = `${stand.most}`;
  }

  #take(event: PointerEvent): void {
    if (event.button !== 0) return;
    // Else the page's text would be marked on the way.
    event.preventDefault();
    this.#edge.focus();
    this.#edge.setPointerCapture(event.pointerId);
    this.#drag = { from: event.clientX, width: this.#stand.width };
  }

  #move({ clientX }: PointerEvent): void {
    if (!this.#drag) return;
    const { side, width, most } = this.#stand;
    this.#drag.width = clampWidth(widthByDrag(width, side, this.#drag.from, clientX), most);
    this.#events.dragged(this.#drag.width);
  }

  /** A drag that was cut short leaves the panel as it was. */
  #letGo(isChosen: boolean): void {
    if (!this.#drag) return;
    const { width } = isChosen ? this.#drag : this.#stand;
    this.#drag = undefined;
    this.#events.chosen(width);
  }

  #key(event: KeyboardEvent): void {
    const { side, width, most } = this.#stand;
    const wished = widthByKey(event.key, width, side, most);
    if (wished === undefined) return;
    // Neither may the page scroll by it, nor take it for a key of its own.
    event.preventDefault();
    event.stopPropagation();
    this.#events.chosen(wished);
  }
}
