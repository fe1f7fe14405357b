import type { LauncherWords } from './wording.ts';

/** What is to be seen in the page. */
export interface Scene {
  /** What the launcher says; without words there is none. */
  words: LauncherWords | undefined;
  /** Whether the panel is wanted: beside the page only (`auto`), or over it where it must (`click`). */
  panel: 'no' | 'auto' | 'click';
}

export const EMPTY_SCENE: Scene = { words: undefined, panel: 'no' };
