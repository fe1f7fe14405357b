import type { PickDesk } from '../../components/collection/PickBar.tsx';
import type { Desk } from '../../components/desk.ts';
import type { Language } from '../../data/locales/language.ts';
import { copyText } from '../wiring/clipboard.ts';
import { copyRecord } from '../wiring/copy-record.ts';
import { sourceOf } from '../wiring/record-address.ts';
import { citationOf, correctionOf, creditOf } from '../wiring/record-text.ts';
import { today } from '../wiring/today.ts';
import type { Whole } from './use-whole.ts';

/** What the records of the library's views can ask of the page. @param whole what is printed where it is more than stands there */
export const pickDesk = (
  language: Language,
  themeLabels: Desk['themeLabels'] = {},
  whole: Pick<Whole<unknown>, 'gathering' | 'print'> = { gathering: false, print },
): PickDesk => ({
  language,
  today: today(),
  site: null,
  themeLabels,
  onCopy: (shown) => copyRecord(shown, language),
  onCopyAll: async (all) => {
    const text = all.map((shown) => citationOf(shown, language)).join('\n\n');
    return { copied: await copyText(text), text };
  },
  hiding: null,
  onPrint: () => whole.print(),
  gathering: whole.gathering,
  creditOf: (shown) => creditOf(shown, language),
  sourceLink: sourceOf,
  correctionLink: (shown) => correctionOf(shown, language),
});
