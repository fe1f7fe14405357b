import { expect, test } from 'vitest';
import { correctionLink } from '../../../data/dossier/correction-link.ts';
import { article } from '../components/records.ts';

const bodyOf = (link: string | null) => new URL(link ?? '').searchParams.get('body') ?? '';

test('a correction opens the publisher’s issue page with the record and its source filled in', () => {
  const link = correctionLink('r-kalix', article({ origin: 'register', title: 'Läget & mer #1' }), 'sv');
  const url = new URL(link ?? '');
  expect(`${url.origin}${url.pathname}`).toBe('https://github.com/sidoljus/sidoljus/issues/new');
  expect(url.searchParams.get('title')).toBe('Rättelse: r-kalix');
  expect(bodyOf(link)).toContain('Post: r-kalix\nKälla: Voister, Läget & mer #1, https://www.voister.se/');
  expect(url.hash).toBe('');
});

test('it is worded in the reader’s language, and without what the source lacks', () => {
  const link = correctionLink('boden-1', article({ publication: null, title: 'Om Boden' }), 'en');
  expect(bodyOf(link)).toContain('Record: boden-1\nSource: Om Boden, https://');
});

test('an article that the user imported is nobody else’s business', () => {
  expect(correctionLink('own-1', article({ origin: 'own' }), 'sv')).toBeNull();
});
