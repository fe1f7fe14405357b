import { afterAll } from 'vitest';
import { builtinEnvironments } from 'vitest/runtime';

// jsdom with modules resolved as for Node. A test file that names jsdom as its environment resolves imports
// as a browser would, before a mock can stand in; and `#i18n` exists only inside an extension's build.
const environment = await builtinEnvironments.jsdom.setup(globalThis, {});
afterAll(() => environment.teardown(globalThis));
