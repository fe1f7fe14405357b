/** A rectangle in CSS pixels; unless said otherwise from the top left corner of what the window shows. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Something of the page that stands in the strip where the frame would stand, once the page is narrowed.
 * `content` is true where text or a control of it would lie under the frame, false for mere surfaces.
 */
export type Obstacle =
  /** Scrolls with the page, or inside it: its box says where it is now, its columns are what counts. */
  | { position: 'flow'; box: Box; content: boolean }
  /** Stays where it is while the page scrolls. */
  | { position: 'fixed'; box: Box; content: boolean }
  /** Scrolls until it reaches an edge. `rest` is where it stands in an unscrolled page. */
  | { position: 'sticky'; edge: 'top' | 'bottom'; box: Box; rest: Box; content: boolean };

/** What is measured while the page has the margin. */
export interface RoomMeasures {
  /** `width` is the window's, scroll bar included, as media queries see it; `height` without scroll bars. */
  window: { width: number; height: number };
  panelWidth: number;
  obstacles: readonly Obstacle[];
  /** By how much the page can be scrolled sideways, without and with the margin. */
  sideways: { before: number; after: number };
  /** Whether text or a control that could be seen before is cut off by the page itself now. */
  cutsOff: boolean;
  /** False where the page has more elements than were looked at. */
  complete: boolean;
}
