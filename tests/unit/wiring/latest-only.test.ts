import { describe, expect, it } from 'vitest';
import { latestOnly } from '../../../entrypoints/wiring/latest-only.ts';

/** Work that ends when the test says so. */
function slowWork() {
  const done: string[] = [];
  const ends: (() => void)[] = [];
  const ask = latestOnly(
    (input: string) => new Promise<string>((resolve) => ends.push(() => resolve(input.toUpperCase()))),
  );
  return { done, ends, ask: (input: string) => ask(input, (answer) => done.push(answer)) };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('one piece of work at a time', () => {
  it('answers the first, and of those that came meanwhile only the last', async () => {
    const { done, ends, ask } = slowWork();
    for (const letters of ['m', 'mo', 'mol', 'moln']) ask(letters);
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await turn();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await turn();
    expect(done).toEqual(['M', 'MOLN']);
  });

  it('begins again after a rest', async () => {
    const { done, ends, ask } = slowWork();
    ask('a');
    ends[0]?.();
    await turn();
    ask('b');
    ends[1]?.();
    await turn();
    expect(done).toEqual(['A', 'B']);
  });
});
