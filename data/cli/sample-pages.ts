import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const FOLDER = new URL('../../tests/fixtures/pages/e2e/', import.meta.url);

const SamplePage = v.object({
  /** File in the folder of the samples. */
  file: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.html$/)),
  /** The address under which it is served: a real host, a made-up page. */
  url: v.pipe(v.string(), v.url()),
  subject: v.string(),
  /** Whether the sidebar is meant to open by itself. */
  opens: v.boolean(),
  because: v.string(),
});

/** A page written for the tests, with the address it is shown under. */
export type SamplePage = v.InferOutput<typeof SamplePage>;

/** The sample pages, in the order of their list. */
export function readSamples(): SamplePage[] {
  return v.parse(v.array(SamplePage), JSON.parse(readFileSync(new URL('manifest.json', FOLDER), 'utf8')));
}

/** What a server needs to serve the pages under their addresses. */
export function routesOf(samples: readonly SamplePage[]): Record<string, { html: string }> {
  const pages = samples.map(
    ({ file, url }) => [url, { html: readFileSync(new URL(file, FOLDER), 'utf8') }] as const,
  );
  return Object.fromEntries(pages);
}
