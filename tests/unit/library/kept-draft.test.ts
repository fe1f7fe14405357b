import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../entrypoints/library/review/draft-steps.ts';
import { keepDraft, keptDraft } from '../../../entrypoints/library/review/kept-draft.ts';
import { ownArticle } from './own-articles.ts';

/** A tab's storage that holds at most so many characters. */
function cupboard(most = Number.POSITIVE_INFINITY) {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > most) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key: string) => held.delete(key),
  };
}

const begun = draftOf(ownArticle());
const changed = { ...begun, title: 'En annan rubrik' };

describe('what is not saved yet', () => {
  it('is kept in the tab, and comes back', () => {
    const tab = cupboard();
    expect(keepDraft(tab, 'own-boden', begun, changed)).toBe(true);
    expect(keptDraft(tab, 'own-boden', begun)).toEqual(changed);
    expect(keptDraft(tab, 'own-annan', begun)).toBeNull();
  });

  it('is forgotten once nothing of it differs from what is kept', () => {
    const tab = cupboard();
    keepDraft(tab, 'own-boden', begun, changed);
    keepDraft(tab, 'own-boden', begun, begun);
    expect(tab.held.size).toBe(0);
  });

  it('does not come back to an article that has changed since', () => {
    const tab = cupboard();
    keepDraft(tab, 'own-boden', begun, changed);
    expect(keptDraft(tab, 'own-boden', { ...begun, reporter: 'Någon' })).toBeNull();
  });

  it.each(['', 'null', '{"begun":"x"}', '{"begun":"x","draft":{"title":1}}'])(
    'is nothing out of %j',
    (text) => {
      const tab = cupboard();
      tab.held.set('review:own-boden', text);
      expect(keptDraft(tab, 'own-boden', begun)).toBeNull();
    },
  );

  it('says so where it does not fit', () => {
    expect(keepDraft(cupboard(10), 'own-boden', begun, changed)).toBe(false);
  });
});
