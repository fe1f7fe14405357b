import { reportError } from '../../data/bridge/report-error.ts';
import { onSettingsChanged, readSettings } from '../../data/bridge/settings-area.ts';
import type { Settings } from '../../data/model/settings.ts';

const wear = ({ theme }: Settings): void => {
  document.documentElement.dataset.theme = theme;
};

/**
 * Gives one of our own pages the colours that the reader has chosen, and keeps them true for as long as it stands.
 * To be awaited before anything is drawn, or the wrong ones would flash.
 */
export async function followTheme(): Promise<void> {
  onSettingsChanged(wear, new AbortController().signal);
  try {
    wear(await readSettings());
  } catch (error) {
    reportError(error, 'reading which colours are wished');
  }
}
