import { browser } from 'wxt/browser';
import { ArticleReading } from '../../data/model/import.ts';
import { jobOf } from '../../data/store/job-log.ts';
import { isPrivateAddress, putIntoPage, refused } from './put-into-page.ts';
import { db } from './store.ts';

/**
 * Takes in the interview on a tab's page because the user asked for it, and opens the library, where it is read and
 * reviewed. @returns the import's id @throws ExpectedError
 */
export async function savePage(tabId: number): Promise<string> {
  const reading = await putIntoPage(tabId, '/read-article.js', ArticleReading);
  if (reading.private || isPrivateAddress(reading.address)) throw refused();
  const { html, title, address } = reading;
  const name = title.trim() || new URL(address).hostname;
  const job = await jobOf(db, { path: `${name}.html`, bytes: new TextEncoder().encode(html), address });
  await browser.tabs.create({ url: `/library.html?view=import&job=${job}` });
  return job;
}
