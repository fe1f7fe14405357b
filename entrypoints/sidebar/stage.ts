import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Manner } from '../../data/model/manner.ts';
import { Host } from './host.ts';
import { Launcher } from './launcher.ts';
import { PageWatch } from './page-watch.ts';
import { PanelPlace } from './panel-place.ts';
import { EMPTY_SCENE, type Scene } from './scene.ts';
import { watchSuspension } from './suspension.ts';
import { frameTitle, wordsLanguage } from './wording.ts';

export interface StageOptions {
  /** Address of the panel's page. */
  address: string;
  /** Where and how to stand until something else is wished. */
  manner: Manner;
  /** The user has chosen a width, in CSS pixels, and has it. */
  onWidth(width: number): void;
  /** The launcher was clicked; called within the click. */
  onLaunch(): void;
  /** The page lets no frame of ours live. */
  onFrameForbidden(): void;
  /** The page takes away whatever we put in. */
  onUnwanted(): void;
}

/**
 * Launcher and panel in the page. Whatever happens, `#layOut` makes the page as the scene wants it: it may
 * run at any time and any number of times.
 */
export class Stage {
  readonly #host: Host;
  readonly #launcher: Launcher;
  readonly #panel: PanelPlace;
  readonly #watch: PageWatch;
  #scene = EMPTY_SCENE;
  #isSuspended = false;

  constructor(ctx: ContentScriptContext, options: StageOptions) {
    const { signal } = ctx;
    const { address, manner, onFrameForbidden: onSilence, onUnwanted: unwanted } = options;
    this.#host = new Host(document, { returned: () => this.#returned(), unwanted }, signal);
    this.#host.element.lang = wordsLanguage();
    this.#launcher = new Launcher(this.#host.shadow, this.#host.element, options.onLaunch, signal);
    this.#panel = new PanelPlace(this.#host, manner, () => ({
      address,
      title: frameTitle(),
      onSilence,
      onWidth: (width) => this.#resize(width, options.onWidth),
    }));
    this.behave(manner);
    this.#watch = new PageWatch(ctx, { resized: () => this.#resized(), settled: () => this.#layOut() });
    document.addEventListener('visibilitychange', () => this.#layOut(), { signal });
    watchSuspension((isSuspended) => {
      this.#isSuspended = isSuspended;
      this.#layOut();
    }, signal);
  }

  /** Whether the keyboard's focus is inside the panel. */
  get panelHasFocus(): boolean {
    return this.#panel.hasFocus;
  }

  /** Stands from now on at this side, so wide, in these colours; `set` does it. */
  behave(manner: Manner): void {
    this.#host.dress(manner);
    this.#panel.moveTo(manner);
  }

  /** Makes the page so. A panel that is put away is unloaded. */
  set(scene: Scene): void {
    this.#scene = scene;
    this.#layOut();
  }

  /** Takes away the launcher's words; an open panel stays, and so does its room. */
  leave(): void {
    this.#scene = { ...this.#scene, words: undefined };
    this.#launcher.hide();
  }

  /** The page is another one: what was planned for it counts no longer. */
  forgetRoom(): void {
    this.#panel.forgetRoom();
  }

  /** The panel in the frame has drawn itself. */
  panelLives(): void {
    if (this.#panel.live()) this.#layOut();
  }

  /** Gives the focus to the panel as soon as it is shown. */
  focusPanel(): void {
    this.#panel.focusWhenShown();
  }

  focusLauncher(): void {
    this.#launcher.focus();
  }

  #layOut(): void {
    const { words, panel } = this.#scene;
    if (panel === 'no') this.#panel.drop();
    if (words || panel !== 'no') {
      this.#host.show();
      this.#watch.start();
      if (this.#isSuspended) this.#withdraw();
      else if (panel === 'no') this.#showLauncher();
      else this.#showPanel(panel === 'click');
    } else this.#strike();
    this.#watch.skipOwn();
  }

  #showPanel(mayLieOver: boolean): void {
    const hadFocus = this.#panel.hasFocus;
    const placed = this.#panel.show(mayLieOver);
    if (placed === 'shown') this.#launcher.hide();
    if (placed !== 'no-room') return;
    this.#showLauncher();
    if (hadFocus) this.#launcher.focus();
  }

  #showLauncher(): void {
    const { words } = this.#scene;
    if (words) this.#launcher.show(words);
    else this.#launcher.hide();
  }

  /** For as long as the page is to stand alone. */
  #withdraw(): void {
    this.#panel.withdraw();
    this.#launcher.hide();
  }

  /** Leaves nothing in the page. */
  #strike(): void {
    this.#watch.stop();
    this.#launcher.hide();
    this.#host.hide();
  }

  #resized(): void {
    this.#panel.forgetRoom();
    this.#launcher.forgetPlace();
    this.#layOut();
  }

  #resize(width: number, tell: (width: number) => void): void {
    if (this.#panel.resize(width)) tell(width);
    this.#layOut();
  }

  /** Out of the page and in again: the frame loads its document anew. */
  #returned(): void {
    this.#panel.rouse();
    this.#layOut();
  }
}
