import { useCallback, useState } from 'preact/hooks';
import type { Saving } from '../../components/SavePage.tsx';
import { ask } from '../../data/bridge/ask.ts';

/**
 * Has the interview on the tab's page saved because the reader asks for it. Where it was, the background opens it in a
 * tab of its own, and `onSaved` is called.
 */
export function useSavePage(tabId: number | undefined, onSaved: () => void) {
  const [saving, setSaving] = useState<Saving>({ phase: 'idle' });
  const savePage = useCallback(async () => {
    if (tabId === undefined) return;
    setSaving({ phase: 'saving' });
    const answer = await ask('save-page', { tabId });
    if (answer.ok) onSaved();
    else setSaving({ phase: 'failed', failure: answer.failure });
  }, [tabId, onSaved]);
  return { saving, savePage };
}
