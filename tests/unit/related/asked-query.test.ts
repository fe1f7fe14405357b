import { describe, expect, test } from 'vitest';
import { nodeCorpus } from '../../../data/cli/node-corpus.ts';
import { askQuery } from '../../../data/related/asked-query.ts';

const CORPUS = nodeCorpus();

/** The corpus, and what is read of it: one entry for each time. */
function watched() {
  const read: (readonly string[])[] = [];
  const shelf: typeof CORPUS.shelf = {
    ...CORPUS.shelf,
    records: (ids) => {
      read.push(ids);
      return CORPUS.shelf.records(ids);
    },
  };
  return { known: { ...CORPUS, shelf }, read };
}

describe('a query that was asked', () => {
  test('answers with the same records in either order, and the words by which they do', async () => {
    const answer = askQuery('öppen källkod', CORPUS);
    const [first, ranked] = [await answer('first'), await answer('ranked')];
    expect([first.order, ranked.order]).toEqual(['first', 'ranked']);
    expect(first.hits.length).toBeGreaterThan(0);
    expect(first.terms).toContain('kallkod');
    expect(ranked.names).toEqual(first.names);
  });

  test('says which records are only near what was asked, the same in either order and never a row', async () => {
    const answer = askQuery('125 på 75', CORPUS);
    const told = async (order: 'first' | 'ranked') =>
      new Map((await answer(order)).hits.map(({ shown, further }) => [shown.record.id, further]));
    const [first, ranked] = [await told('first'), await told('ranked')];
    expect([...ranked.values()].slice(0, 3)).toEqual([false, false, true]);
    for (const [id, further] of ranked) expect(first.get(id) ?? further).toBe(further);
    const rows = (await askQuery('fiber', CORPUS)('ranked')).hits.filter(
      ({ shown }) => shown.article.origin === 'register',
    );
    expect(rows.map(({ further }) => further)).not.toContain(true);
  });

  test('reads nothing more for the ranked order', async () => {
    const { known, read } = watched();
    const answer = askQuery('upphandling', known);
    await answer('first');
    const times = read.length;
    expect(times).toBeGreaterThan(0);
    await answer('ranked');
    expect(read.length).toBe(times);
  });

  test('offers help where nothing answers, and else none', async () => {
    expect((await askQuery('zzyzzq', CORPUS)('first')).help.unknown).toEqual(['zzyzzq']);
    expect((await askQuery('upphandling', CORPUS)('first')).help.unknown).toEqual([]);
  });

  test.each(['-boden', '-plats:Boden', 'fiber -boden'])(
    'has no name of what is to be left out: %s',
    async (query) => {
      const names = (await askQuery(query, CORPUS)('first')).names.map(({ entry }) => entry.name.sv);
      expect(names).not.toContain('Boden');
    },
  );

  test('has the names of what is asked for, also beside limits', async () => {
    const names = (await askQuery('boden år:2015.. -fiber', CORPUS)('first')).names;
    expect(names[0]?.entry.name.sv).toBe('Boden');
  });

  test.each([
    ['plats:boden app', ['Pulsen', 'Apple']],
    ['vem:Frank moln', ['Mölndal']],
    ['who:Frank cloud', ['Google']],
  ])('has no name that the records which its limits leave are not of: %s', async (query, others) => {
    const names = (await askQuery(query, CORPUS)('first')).names.map(({ entry }) => entry.name.sv);
    for (const other of others) expect(names).not.toContain(other);
  });

  test('has the names that these records are of', async () => {
    const names = (await askQuery('år:2015.. boden', CORPUS)('first')).names;
    expect(names[0]?.entry.name.sv).toBe('Boden');
  });

  test('tells what goes wrong each time it is asked', async () => {
    const shelf = { ...CORPUS.shelf, records: () => Promise.reject(new Error('away')) };
    const answer = askQuery('upphandling', { ...CORPUS, shelf });
    await expect(answer('first')).rejects.toThrow('away');
    await expect(answer('ranked')).rejects.toThrow('away');
  });
});
