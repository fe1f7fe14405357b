import { i18n } from '#i18n';
import type { Settings } from '../../data/model/settings.ts';

const NAMES = {
  opening: 'settings.legend.all',
  sites: 'settings.part.sites',
  hidden: 'settings.part.sites',
  theme: 'settings.theme.legend',
  side: 'settings.side.legend',
  width: 'settings.width',
  follows: 'settings.follows',
} as const satisfies Record<keyof Settings, string>;

const isSetting = (key: string): key is keyof Settings => Object.hasOwn(NAMES, key);

/**
 * What the page calls a part of a file of settings, by its path (`opening.vendor`), with the site where it is one site's;
 * the path itself where it is no setting.
 */
export function settingWords(path: string): string {
  const [key = '', within] = path.split('.');
  if (!isSetting(key)) return path;
  if (key === 'opening' && (within === 'municipality' || within === 'vendor')) {
    return i18n.t(`settings.legend.${within}`);
  }
  return within === undefined ? i18n.t(NAMES[key]) : `${i18n.t(NAMES[key])} (${within})`;
}
