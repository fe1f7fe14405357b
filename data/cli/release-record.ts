import { writeFileSync } from 'node:fs';
import { FOR_FIREFOX } from './packages.ts';
import { builtRights, RECORD } from './release-history.ts';
import { ROOT, runTool } from './tools.ts';

/**
 * Builds both packages and records what they may do, in the commit that is tagged as a release: the next update is
 * compared with it.
 */
async function record(): Promise<void> {
  for (const args of [['build'], ['build', ...FOR_FIREFOX]]) {
    if ((await runTool('wxt', args, 'stderr')) !== 0) throw new Error('The build failed: see above.');
  }
  const rights = builtRights();
  writeFileSync(`${ROOT}${RECORD}`, `${JSON.stringify(rights, null, 2)}\n`);
  await runTool('biome', ['format', '--write', RECORD], 'stderr');
  const { hosts, permissions } = rights.chrome;
  console.log(`${RECORD}: ${hosts.length} hosts; ${permissions.join(', ')}`);
}

await record();
