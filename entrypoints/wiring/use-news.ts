import { useEffect, useState } from 'preact/hooks';
import type { News } from '../../components/NewsLine.tsx';
import { forgetNews, onNewsChanged, untoldVersion } from '../../data/bridge/news-area.ts';
import { reportError } from '../../data/bridge/report-error.ts';

const told = () => void forgetNews().catch((error: unknown) => reportError(error, 'putting the news away'));

/** What an update has brought, while the reader has not put it away; `null` where there is nothing. */
export function useNews(): News | null {
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const look = () => {
      untoldVersion().then(setVersion, (error: unknown) => reportError(error, 'asking what is new'));
    };
    look();
    onNewsChanged(look, end.signal);
    return () => end.abort();
  }, []);
  return version === null ? null : { version, onTold: told };
}
