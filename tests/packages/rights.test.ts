import { describe, expect, it } from 'vitest';
import {
  builtRights,
  isRelease,
  lastTag,
  recordedRights,
  releasedRights,
} from '../../data/cli/release-history.ts';
import { newDemands } from '../../data/cli/release-rights.ts';

const since = lastTag() ?? 'the record of the first release';

describe.each(['chrome', 'firefox'] as const)('an update in %s', (browser) => {
  it(`asks no user for consent again, compared with ${since}`, () => {
    const demands = newDemands(releasedRights()[browser], builtRights()[browser]);
    const mend =
      'make them optional (optional_host_permissions, optional_permissions) and ask for them where they are used: a ' +
      'new required right disables the extension for every user until they consent';
    expect(demands, mend).toEqual([]);
  });
});

it('a commit that is tagged as a release has recorded its own rights (npm run record-rights)', () => {
  if (isRelease()) expect(recordedRights()).toEqual(builtRights());
});
