import type { Article, Bilingual } from '../model/records.ts';

/** The publisher's page for what is wrong; CONTRIBUTING.md says what else a publisher changes. */
const ISSUE_PAGE = 'https://github.com/sidoljus/sidoljus/issues/new';

const TITLE: Bilingual = { sv: 'Rättelse', en: 'Correction' };
const RECORD: Bilingual = { sv: 'Post', en: 'Record' };
const SOURCE: Bilingual = { sv: 'Källa', en: 'Source' };
const WRONG: Bilingual = { sv: 'Vad som är fel:', en: 'What is wrong:' };
const RIGHT: Bilingual = {
  sv: 'Hur det ska vara, och var det står:',
  en: 'How it should be, and where it says so:',
};

/**
 * An address at which the publisher's issue page opens with the record's id and its source filled in; nothing is sent
 * until the reader does so there. `null` for an article that the user imported, which is nobody else's business.
 * @param language of the words that are filled in
 */
export function correctionLink(record: string, article: Article, language: keyof Bilingual): string | null {
  if (article.origin === 'own') return null;
  const { title, publication, address } = article;
  const source = [publication, title, address].filter(Boolean).join(', ');
  const url = new URL(ISSUE_PAGE);
  url.searchParams.set('title', `${TITLE[language]}: ${record}`);
  url.searchParams.set(
    'body',
    [
      `${RECORD[language]}: ${record}`,
      `${SOURCE[language]}: ${source}`,
      '',
      WRONG[language],
      '',
      RIGHT[language],
      '',
    ].join('\n'),
  );
  return url.href;
}
