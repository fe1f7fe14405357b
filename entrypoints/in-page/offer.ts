import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { PageVerdict } from '../../data/model/verdict.ts';

/** What the page's script tells the sidebar. */
export interface PageSidebar {
  /** Shows what the background has answered for this page. */
  show(verdict: PageVerdict): void;
  /** Says that something went wrong; the panel, opened by a click, says what. */
  fail(): void;
  /** Takes away what is no longer true while another page comes; an open panel says itself that it waits. */
  leave(): void;
  /** Takes everything away until there is another answer. */
  clear(): void;
  /** The panel in the frame has drawn itself. */
  panelLives(): void;
  /** The user has closed the panel. */
  close(): void;
}

/** What the sidebar needs of the page's script. */
export interface SidebarOptions {
  /** Address of the panel's page. */
  address: string;
  /** The user has opened or closed the panel. */
  remember(isOpen: boolean): void;
  /** The user has made the panel so wide, in CSS pixels. */
  rememberWidth(width: number): void;
  /** Opens the browser's own panel; called within the user's click. */
  openSidePanel(): void;
}

/** Makes the sidebar of a page; it ends with the given context. */
export type MakeSidebar = (ctx: ContentScriptContext, options: SidebarOptions) => PageSidebar;

/**
 * Where one script leaves this for the other: they share the global object of the extension's own world, which
 * the page does not see. A symbol, since a name might be that of an element of the page.
 */
const PLACE = Symbol.for('sidoljus.make-sidebar');
const world = globalThis as { [PLACE]?: MakeSidebar };

/** Leaves it to the page's script to make a sidebar. */
export function offerSidebar(make: MakeSidebar): void {
  world[PLACE] = make;
}

/** What the sidebar's script has left in this document; undefined where it was not put in. */
export function offeredSidebar(): MakeSidebar | undefined {
  return world[PLACE];
}
