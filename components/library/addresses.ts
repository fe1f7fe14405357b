/** Which of the user's articles a list shows. */
export type OwnShow = 'all' | 'drafts' | 'doubtful';

export interface OwnPlace {
  show: OwnShow;
  /** Only those that this import brought. */
  job: string | null;
  /** How many stand on the pages before. */
  from: number;
}

/** What says nothing is left out of an address. */
function address(parts: Readonly<Record<string, string | number | null>>): string {
  const said = Object.entries(parts).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return `?${new URLSearchParams(said)}`;
}

/** The library's addresses, relative to its page: an article, by the id of it or of one of its records. */
export const articleAddress = (record: string): string => address({ record });

export const startAddress = (): string => '?';

export const importAddress = (): string => address({ view: 'import' });

/** All settings. */
export const settingsAddress = (): string => address({ view: 'settings' });

/** The page that is shown after an install. */
export const welcomeAddress = (): string => address({ view: 'welcome' });

/** What is granted and what is kept. */
export const privacyAddress = (): string => address({ view: 'privacy' });

/** The user's articles, or a part of them. */
export const ownAddress = ({ show = 'all', job = null, from = 0 }: Partial<OwnPlace> = {}): string =>
  address({ view: 'own', show: show === 'all' ? null : show, job, from });

/** The review of an article; with an import, it goes on to that import's others. */
export const reviewAddress = (article: string, job: string | null = null): string =>
  address({ view: 'review', article, job });
