import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import type { PickDesk } from '../../../components/collection/PickBar.tsx';
import { usePicks } from '../../../components/collection/use-picks.ts';
import { VendorPart } from '../../../components/collection/VendorPart.tsx';
import type { Shown } from '../../../components/desk.ts';
import type { Language } from '../../../data/locales/language.ts';
import type { VendorRecord } from '../../../data/model/library.ts';
import { mount, texts } from './mount.ts';
import { article, desk, hit, shownInitiative } from './records.ts';

const WORDS = 'molnet tills vidare är problematiskt';

function draw(shown: Shown, language: Language) {
  const record: VendorRecord = {
    ...{ shown, place: null, products: [] },
    stance: { code: 'criticises', words: WORDS, span: [0, WORDS.length] },
  };
  const pickDesk: PickDesk = {
    ...desk({ language, site: null }),
    ...{ onCopyAll: async () => ({ copied: true, text: '' }), onPrint: () => {}, creditOf: () => '' },
  };
  function Part() {
    const part = { total: 1, from: 0, records: [record] };
    return <VendorPart id="p" heading="Om" part={part} stances picks={usePicks()} desk={pickDesk} />;
  }
  mount(<Part />);
}

const row = (): Shown => ({ ...shownInitiative(), article: article({ publication: 'Ale kommun' }) });

describe('a stance', () => {
  it('of a quote stands with the words of the quote, as a quotation', () => {
    draw(hit('q-1', ['own']).shown, 'sv');
    expect(texts(document, '.bearing q')).toEqual([WORDS]);
  });

  it('of an initiative stands with our words, never as a quotation, and with what says so', () => {
    draw(row(), 'sv');
    expect(document.querySelector('.bearing q')).toBeNull();
    expect(texts(document, '.bearing')).toEqual([`Kritiserar ${WORDS}. Enligt Ale kommun`]);
  });

  it('of an initiative stands in English without the words of the Swedish summary', () => {
    draw(row(), 'en');
    expect(texts(document, '.bearing')).toEqual(['Kritiserar · Enligt Ale kommun']);
  });
});
