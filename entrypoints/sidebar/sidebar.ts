import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Manner } from '../../data/model/manner.ts';
import { PANEL_WIDTHS } from '../../data/model/panel-widths.ts';
import type { PageVerdict } from '../../data/model/verdict.ts';
import type { PageSidebar, SidebarOptions } from '../in-page/offer.ts';
import { EMPTY_SCENE, type Scene } from './scene.ts';
import { Stage } from './stage.ts';
import { failedWords, foundWords } from './wording.ts';

/** How it stands where no answer has said otherwise. */
const USUAL: Manner = { side: 'right', width: PANEL_WIDTHS.usual, theme: 'system' };

/** The sidebar of one page: turns answers, orders and clicks into what is to be seen. */
export class Sidebar implements PageSidebar {
  readonly #options: SidebarOptions;
  readonly #stage: Stage;
  #scene: Scene = EMPTY_SCENE;
  /** The page has gone over to another one that is still to be asked about. */
  #isAwaiting = false;
  #isRetired = false;
  /** No frame of ours lives in this page: the launcher opens the browser's own panel. */
  #isFrameForbidden = false;

  constructor(ctx: ContentScriptContext, options: SidebarOptions) {
    this.#options = options;
    this.#stage = new Stage(ctx, {
      address: options.address,
      manner: USUAL,
      onWidth: (width) => options.rememberWidth(width),
      onLaunch: () => this.#launch(),
      onFrameForbidden: () => this.#forbidFrame(),
      onUnwanted: () => this.retire(),
    });
    ctx.onInvalidated(() => this.retire());
  }

  /** Shows what the background has answered for this page. */
  show(verdict: PageVerdict): void {
    const panel = this.#isFrameForbidden ? 'no' : this.#panelFor(verdict);
    this.#isAwaiting = false;
    this.#stage.forgetRoom();
    this.#stage.behave(verdict.manner);
    this.#set({ words: verdict.show === 'none' ? undefined : foundWords(verdict), panel });
  }

  /** Says that something went wrong; the panel, opened by a click, says what. */
  fail(): void {
    this.#set({ ...this.#scene, words: failedWords() });
  }

  /** Takes away what is no longer true while another page comes; an open panel says itself that it waits. */
  leave(): void {
    this.#isAwaiting = true;
    this.#scene = { ...this.#scene, words: undefined };
    this.#stage.leave();
  }

  /** Takes everything away until there is another answer. */
  clear(): void {
    this.#set(EMPTY_SCENE);
  }

  /** The panel in the frame has drawn itself. */
  panelLives(): void {
    this.#stage.panelLives();
  }

  /** The user has closed the panel: it stays closed in this tab, and the focus goes to the launcher. */
  close(): void {
    if (this.#scene.panel === 'no') return;
    const hadFocus = this.#stage.panelHasFocus;
    this.#set({ ...this.#scene, panel: 'no' });
    if (hadFocus) this.#stage.focusLauncher();
    this.#options.remember(false);
  }

  /** Leaves the page as it was, for good. */
  retire(): void {
    this.clear();
    this.#isRetired = true;
  }

  #panelFor({ show }: PageVerdict): Scene['panel'] {
    const { panel } = this.#scene;
    // A setting was changed or the site muted inside the panel, which must not vanish under the hand.
    const isInUse = document.visibilityState === 'visible' && this.#stage.panelHasFocus;
    if (panel !== 'no' && isInUse && !this.#isAwaiting) return 'click';
    if (show === 'none') return 'no';
    // What the user has asked for stays until the user closes it.
    return panel === 'click' ? 'click' : show === 'open' ? 'auto' : 'no';
  }

  #set(scene: Scene): void {
    if (this.#isRetired) return;
    this.#scene = scene;
    this.#stage.set(scene);
  }

  #launch(): void {
    if (this.#isFrameForbidden) {
      this.#options.openSidePanel();
      return;
    }
    this.#stage.focusPanel();
    this.#set({ ...this.#scene, panel: 'click' });
    this.#options.remember(true);
  }

  #forbidFrame(): void {
    this.#isFrameForbidden = true;
    this.#set({ ...this.#scene, panel: 'no' });
  }
}
