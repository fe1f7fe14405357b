import { expect, test } from 'vitest';
import { onRecordsChanged, tellRecordsChanged } from '../../../data/bridge/records-changed.ts';

const heard = () => new Promise((resolve) => setTimeout(resolve, 30));

test('a change is told to all who listen, until they are done', async () => {
  const told: string[] = [];
  const end = new AbortController();
  const other = new AbortController();
  onRecordsChanged(() => told.push('one'), end.signal);
  onRecordsChanged(() => told.push('other'), other.signal);
  tellRecordsChanged();
  await heard();
  end.abort();
  tellRecordsChanged();
  await heard();
  other.abort();
  expect(told.sort()).toEqual(['one', 'other', 'other']);
});
