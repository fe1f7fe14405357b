import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';

/** What a record says, or our summary of an article; names, dates and buttons need no source. */
const WORDS = 'blockquote, .summary';

/** A single word, copied to be looked up or typed elsewhere, is no quotation. */
const isPassage = (text: string): boolean => /\S\s+\S/.test(text);

/** The sources of all records whose words the selection touches, each once, in the page's order. */
export function sourcesOf(selection: Selection): string[] {
  const touched = [...document.querySelectorAll<HTMLElement>('[data-source]')].filter((one) =>
    [...one.querySelectorAll(WORDS)].some((words) => selection.containsNode(words, true)),
  );
  return [...new Set(touched.flatMap(({ dataset }) => dataset.source ?? []))];
}

function onCopy(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  // What is selected in a field is the reader's own, or a text that bears its source.
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
  const selection = getSelection();
  const text = selection?.toString().trim() ?? '';
  if (!selection || !clipboardData || !isPassage(text)) return;
  const sources = sourcesOf(selection);
  if (sources.length === 0) return;
  const lines = sources.map((source) => i18n.t('copy.source', { source }));
  clipboardData.setData('text/plain', `${text}\n\n${lines.join('\n')}\n`);
  event.preventDefault();
}

/** Lets a passage that is selected in the library and copied bear its source. */
export function useSourcedCopy(): void {
  useEffect(() => {
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, []);
}
