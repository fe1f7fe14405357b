import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

/** Where a program is to run. */
export type Target = 'node' | 'page';

const LIBRARY = { node: { formats: ['es'] }, page: { formats: ['iife'], name: 'sidoljusBench' } } as const;

/**
 * A program in one piece. Run from its sources it would be measured with what the loader adds to every function.
 * @param entry path from the folder of this file's parent
 */
export async function bundle(entry: string, target: Target): Promise<string> {
  const { formats, ...name } = LIBRARY[target];
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'silent',
    ...(target === 'node' && { ssr: { noExternal: true } }),
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      ssr: target === 'node',
      lib: { entry: fileURLToPath(new URL(`../${entry}`, import.meta.url)), formats: [...formats], ...name },
    },
  };
  const built = await build(config);
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not built`);
  return chunk.code;
}
