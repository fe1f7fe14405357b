import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { CompareColumn } from '../../../components/collection/CompareColumn.tsx';
import { ComparePage } from '../../../components/collection/ComparePage.tsx';
import type { PickDesk } from '../../../components/collection/PickBar.tsx';
import { usePicks } from '../../../components/collection/use-picks.ts';
import type { ComparedPlace } from '../../../data/model/library.ts';
import { doing, mount, one, texts } from './mount.ts';
import { desk, hit } from './records.ts';

const DESK: PickDesk = {
  ...desk({ language: 'sv', site: null }),
  ...{
    onCopyAll: async () => ({ copied: true, text: '' }),
    onPrint: () => {},
    gathering: false,
    creditOf: () => '',
  },
};

describe('a comparison', () => {
  const draw = (left: string[]) => {
    function Comparing() {
      const value = { theme: null, places: [], beyond: [], themes: [], choices: [], themeLabels: {} };
      return (
        <ComparePage
          answer={{ phase: 'shown', fresh: true, value }}
          place={{ places: [], theme: null }}
          {...{ most: 5, faults: [], left, picks: usePicks(), desk: DESK }}
          onPlace={() => {}}
          onRetry={() => {}}
        />
      );
    }
    mount(<Comparing />);
    return texts(document, '.said');
  };

  it('of more than five says that five fit, and names those left out', () => {
    expect(draw(['Boden', 'Åre'])).toContain('Högst fem kommuner jämförs. Utelämnat: Boden och Åre.');
    expect(draw([]).join()).not.toContain('Högst fem');
  });
});

describe('the column of a municipality that is compared', () => {
  const NOTHING = { shown: [], named: { total: 0, shown: [] }, quotes: 0, initiatives: 0, register: 0 };
  const draw = (told: Partial<ComparedPlace>) => {
    const place = {
      ...NOTHING,
      code: '0180',
      name: 'Stockholm',
      latest: null,
      onAnything: 3,
      namedOnAnything: 0,
      ...told,
    };
    function Column() {
      return <CompareColumn place={place} theme="samverkan" picks={usePicks()} desk={DESK} />;
    }
    mount(<Column />);
  };
  const named = { total: 1, shown: [hit('are-3', ['named']).shown] };

  it('with nothing of its own says so, and sets what others say that name it under a heading', () => {
    draw({ named });
    expect(texts(document, '.gap b')).toEqual(['Inget om ämnet']);
    expect(texts(document, 'h3')).toEqual(['Nämns av andra']);
    expect(document.querySelectorAll('.item')).toHaveLength(1);
    expect(document.querySelector('.column > a')).toBeNull();
  });

  it('begins with its own, and leads to all of both where not all is there', () => {
    draw({ quotes: 1, shown: [hit('sthlm-1', ['own']).shown], named: { ...named, total: 5 } });
    expect(document.querySelector('.gap')).toBeNull();
    const order = [...document.querySelectorAll('article, h3')].map(
      (each) => each.getAttribute('data-record') ?? each.textContent,
    );
    expect(order).toEqual(['sthlm-1', 'Nämns av andra', 'are-3']);
    expect(texts(document, '.column > a')).toEqual(['Visa alla 6']);
  });

  it('that nobody else names has no such heading', () => {
    draw({});
    expect(texts(document, '.gap .hint')).toEqual(['Om annat har samlingen 3 poster från Stockholm.']);
    expect(document.querySelector('h3')).toBeNull();
  });

  it('with nothing of its own on anything says so, and leads to those that name it', () => {
    draw({ onAnything: 0, namedOnAnything: 6 });
    expect(texts(document, '.gap b')).toEqual(['Inget eget; nämns av andra']);
    expect(texts(document, '.gap a')).toEqual(['Andra som nämner Stockholm (6)']);
    expect(one(document, '.gap a').getAttribute('href')).toBe('?view=browse&plats=0180');
  });

  it('that there is nothing of says so, with the ways on', () => {
    draw({ onAnything: 0 });
    expect(texts(document, '.said')).toEqual(['Samlingen har inget från Stockholm ännu.']);
    expect(texts(document, '.notice a')).toEqual([
      'Visa hela länet',
      'Visa länet på kartan',
      'Ta in en intervju',
    ]);
  });
});

describe('a municipality to compare with', () => {
  const BODEN = { id: '2582', name: { sv: 'Boden', en: 'Boden' }, records: 2 };
  const draw = async () => {
    const asked: string[] = [];
    function Comparing() {
      const value = { theme: null, places: [], beyond: [], themes: [], choices: [BODEN], themeLabels: {} };
      return (
        <ComparePage
          answer={{ phase: 'shown', fresh: true, value }}
          place={{ places: [], theme: null }}
          {...{ most: 5, faults: [], left: [], picks: usePicks(), desk: DESK }}
          onPlace={({ places }) => asked.push(places.join())}
          onRetry={() => {}}
        />
      );
    }
    mount(<Comparing />);
    await vi.waitFor(() => expect(document.querySelector('option[value="2582"]')).not.toBeNull());
    const field = one<HTMLSelectElement>(document, '#compare-place');
    const choose = () =>
      doing(() => {
        field.value = BODEN.id;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    return { asked, field, choose };
  };

  it('is added as soon as it is chosen by pointer', async () => {
    const { asked, field, choose } = await draw();
    field.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await choose();
    expect(asked).toEqual(['2582']);
  });

  it('is only chosen by keys, until one adds it', async () => {
    const { asked, field, choose } = await draw();
    field.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await choose();
    expect(asked).toEqual([]);
    await doing(() => field.form?.requestSubmit());
    expect(asked).toEqual(['2582']);
  });
});
