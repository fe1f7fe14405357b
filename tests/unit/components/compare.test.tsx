import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { CompareColumn } from '../../../components/collection/CompareColumn.tsx';
import { ComparePage } from '../../../components/collection/ComparePage.tsx';
import type { PickDesk } from '../../../components/collection/PickBar.tsx';
import { usePicks } from '../../../components/collection/use-picks.ts';
import type { ComparedPlace } from '../../../data/model/library.ts';
import { mount, texts } from './mount.ts';
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
    const place = { ...NOTHING, code: '0180', name: 'Stockholm', latest: null, onAnything: 3, ...told };
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
});
