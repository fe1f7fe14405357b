import { i18n } from '#i18n';
import { Act } from './Act.tsx';
import type { Look } from './look.ts';
import { newsWords } from './news-words.ts';

/** What an update has brought, and how to tell about it no more. */
export interface News {
  version: string;
  onTold: () => void;
}

/** One line on what is new after an update, until it is put away; nothing where there is nothing to tell. */
export function NewsLine({ news: { version, onTold }, look }: { news: News; look: Look }) {
  const words = newsWords(version, look);
  if (words === null) return null;
  return (
    <div class="aside-line news">
      <span>{words}</span>
      <Act onClick={onTold} label={i18n.t('news.told')} />
    </div>
  );
}
