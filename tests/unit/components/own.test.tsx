import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { ArticleHead } from '../../../components/ArticleHead.tsx';
import type { PanelState } from '../../../components/PanelBody.tsx';
import { QuoteArticle } from '../../../components/QuoteArticle.tsx';
import { QuoteRow } from '../../../components/QuoteRow.tsx';
import { SavePage, type Saving } from '../../../components/SavePage.tsx';
import type { Article } from '../../../data/model/records.ts';
import { button, doing, mount, texts } from './mount.ts';
import { article, desk, quote, view } from './records.ts';

const NO_MARKS = { sv: [], en: [] };
const shown = (from: Article) => ({ type: 'quote', record: quote(), article: from }) as const;

describe('what the reader brought in', () => {
  it.each([
    ['own', ['din import']],
    ['interview', []],
  ] as const)('bears a mark wherever it is shown, and nothing else does: %s', (origin, marks) => {
    const from = article({ origin });
    mount(<QuoteArticle shown={shown(from)} marks={NO_MARKS} desk={desk()} />);
    expect(texts(document, '.own-mark')).toEqual(marks);
    mount(<QuoteRow shown={shown(from)} entry={{ shown: shown(from), marks: NO_MARKS }} desk={desk()} />);
    expect(texts(document, '.own-mark')).toEqual(marks);
    mount(<ArticleHead article={from} desk={desk()} />);
    expect(texts(document, '.own-mark')).toEqual(marks);
  });

  it('leads from its article to its review', () => {
    mount(<ArticleHead article={article({ origin: 'own' })} desk={desk()} />);
    const [link] = document.querySelectorAll('a[href^="?"]');
    expect([link?.textContent, link?.getAttribute('href')]).toEqual(['Granska', '?view=review&article=fem']);
  });
});

describe('the popup’s offer to save the page’s interview', () => {
  const draw = (page: PanelState, saving: Saving, onSave = () => {}) =>
    mount(<SavePage page={page} saving={saving} onSave={onSave} />);
  const IDLE = { phase: 'idle' } as const;

  it('stands where the page may be read', async () => {
    const onSave = vi.fn();
    for (const page of [{ phase: 'unread' }, { phase: 'shown', view: view() }] satisfies PanelState[]) {
      draw(page, IDLE, onSave);
      await doing(() => button(document, 'Spara intervjun från den här sidan').click());
    }
    expect(onSave).toHaveBeenCalledTimes(2);
  });

  it.each(['page-forbidden', 'page-private', 'tab-unknown'] as const)(
    'is not made of a page that is %s',
    (failure) => {
      draw({ phase: 'failed', failure }, IDLE);
      expect(document.querySelector('button')).toBeNull();
    },
  );

  it('says that it is at work, and why it failed, with the way to try again', () => {
    draw({ phase: 'unread' }, { phase: 'saving' });
    expect(texts(document, '[role=status]')).toEqual(['Läser intervjun …']);
    expect(document.querySelector('button')).toBeNull();
    draw({ phase: 'unread' }, { phase: 'failed', failure: 'page-forbidden' });
    expect(texts(document, '[role=alert]')[0]).toMatch(
      /^Intervjun sparades inte\. Webbläsaren låter inga tillägg/,
    );
    button(document, 'Spara intervjun från den här sidan');
  });
});
