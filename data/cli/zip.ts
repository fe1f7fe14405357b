import { relative } from 'node:path';
import { inKilobytes, makePackages } from './packages.ts';
import { ROOT } from './tools.ts';

for (const { path, size } of await makePackages()) {
  console.log(`${inKilobytes(size).padStart(10)}  ${relative(ROOT, path)}`);
}
