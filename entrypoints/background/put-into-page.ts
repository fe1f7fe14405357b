import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isPrivateHost } from '../../data/gazetteer/private-hosts.ts';
import { ExpectedError } from '../../data/model/errors.ts';

/** A page that asks who one is, or stands where people do their own business, is never read. */
export const isPrivateAddress = (address: string): boolean => isPrivateHost(new URL(address).hostname);

export const refused = () => new ExpectedError('page-private', 'the page is one of personal matters');

/**
 * Runs one of our scripts in a tab's page because the user asked for it, by `activeTab`, and parses what it gives.
 * @throws ExpectedError `page-forbidden` where the browser lets no extension read the page
 */
export async function putIntoPage<S extends v.GenericSchema>(
  tabId: number,
  file: '/read-page.js' | '/read-article.js',
  schema: S,
): Promise<v.InferOutput<S>> {
  const results = await browser.scripting
    .executeScript({ target: { tabId }, files: [file] })
    .catch((error: unknown) => {
      throw new ExpectedError('page-forbidden', 'the browser lets no extension read this page', {
        cause: error,
      });
    });
  const reading = v.safeParse(schema, results[0]?.result);
  if (!reading.success) throw new ExpectedError('page-forbidden', 'the page gave nothing to read');
  return reading.output;
}
