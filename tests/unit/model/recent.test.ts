import { expect, test } from 'vitest';
import { Recent } from '../../../data/model/recent.ts';

/** What was made, in the order of the making. */
function watched(most: number) {
  const made: string[] = [];
  const recent = new Recent<string>(most);
  const get = (key: string) =>
    recent.take(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  return { made, get };
}

test('a value is made once, and given again while others are asked for between', () => {
  const { made, get } = watched(8);
  for (const key of ['fiber', 'moln', 'fiber', 'moln', 'fiber']) expect(get(key)).toBe(key.toUpperCase());
  expect(made).toEqual(['fiber', 'moln']);
});

test('what nobody asks for any more is let go of, and made anew when it is asked for', () => {
  const { made, get } = watched(8);
  get('fiber');
  for (let number = 0; number < 20; number++) get(`ord${number}`);
  expect(get('fiber')).toBe('FIBER');
  expect(made.filter((key) => key === 'fiber')).toHaveLength(2);
});

test('what is asked for again and again stays, however many others come', () => {
  const { made, get } = watched(8);
  for (let number = 0; number < 100; number++) {
    get('fiber');
    get(`ord${number}`);
  }
  expect(made.filter((key) => key === 'fiber')).toHaveLength(1);
});
