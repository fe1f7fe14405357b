import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import type { PickDesk } from '../../../components/collection/PickBar.tsx';
import { usePicks } from '../../../components/collection/use-picks.ts';
import { VendorPart } from '../../../components/collection/VendorPart.tsx';
import type { Shown } from '../../../components/desk.ts';
import type { Language } from '../../../data/locales/language.ts';
import type { Stance, VendorRecord } from '../../../data/model/library.ts';
import { mount, texts } from './mount.ts';
import { article, desk, hit, shownInitiative } from './records.ts';

const WORDS = 'molnet tills vidare är problematiskt';

const STANCE: Stance = { code: 'criticises', words: WORDS, span: [0, WORDS.length] };

const bearing = (shown: Shown): VendorRecord => ({
  shown,
  place: null,
  products: [],
  stance: STANCE,
  byVendor: false,
  bySource: false,
});

function draw(records: VendorRecord[], language: Language) {
  const pickDesk: PickDesk = {
    ...desk({ language, site: null }),
    ...{
      onCopyAll: async () => ({ copied: true, text: '' }),
      onPrint: () => {},
      gathering: false,
      creditOf: () => '',
    },
  };
  function Part() {
    const part = { total: records.length, from: 0, records };
    return <VendorPart id="p" heading="Om" vendor="Atea" part={part} picks={usePicks()} desk={pickDesk} />;
  }
  mount(<Part />);
}

const row = (): Shown => ({ ...shownInitiative(), article: article({ publication: 'Ale kommun' }) });

describe('a stance', () => {
  it('of a quote stands with the words of the quote, as a quotation', () => {
    draw([bearing(hit('q-1', ['own']).shown)], 'sv');
    expect(texts(document, '.bearing q')).toEqual([WORDS]);
  });

  it('of an initiative stands with our words, never as a quotation, and with what says so', () => {
    draw([bearing(row())], 'sv');
    expect(document.querySelector('.bearing q')).toBeNull();
    expect(texts(document, '.bearing')).toEqual([`Kritiserar ${WORDS}. Enligt Ale kommun`]);
  });

  it('of an initiative stands in English without the words of the Swedish summary', () => {
    draw([bearing(row())], 'en');
    expect(texts(document, '.bearing')).toEqual(['Kritiserar · Enligt Ale kommun']);
  });

  it('where none was found nothing is said, for the text may hold one all the same', () => {
    draw([{ ...bearing(row()), stance: null }], 'sv');
    expect(document.querySelectorAll('.item')).toHaveLength(1);
    expect(document.querySelector('.bearing')).toBeNull();
  });

  it('of an initiative that only the vendor’s own people told of is by the vendor', () => {
    draw([{ ...bearing(row()), byVendor: true }], 'sv');
    expect(texts(document, '.bearing')).toEqual([`Kritiserar ${WORDS}. Enligt Atea`]);
  });

  it('is missing where only the source names the vendor, which is said', () => {
    draw([{ ...bearing(row()), stance: null, bySource: true }], 'sv');
    expect(texts(document, '.bearing')).toEqual(['Källan nämner Atea']);
  });

  it('leaves room for the products that are named', () => {
    draw([{ ...bearing(row()), stance: null, products: ['Giraff'] }], 'sv');
    expect(texts(document, '.bearing')).toEqual(['Nämner Giraff']);
  });
});

describe('a part of what there is on a vendor', () => {
  it('has one heading for each municipality, however its records follow each other', () => {
    const of = (id: string, code: string, name: string): VendorRecord => ({
      ...bearing(hit(id, ['own']).shown),
      place: { code, name },
    });
    draw([of('q-1', '1440', 'Ale'), of('q-2', '2582', 'Boden'), of('q-3', '1440', 'Ale')], 'sv');
    expect(texts(document, 'h3.place-name')).toEqual(['Ale', 'Boden']);
    expect(
      [...document.querySelectorAll('.of-place')].map((group) => group.querySelectorAll('.item').length),
    ).toEqual([2, 1]);
  });
});
