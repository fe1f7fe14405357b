import type { Span } from '../data/model/hit.ts';
import { markedParts } from './marked-parts.ts';

/** A text with its matching words marked. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  return (
    <>
      {markedParts(text, spans).map((part) =>
        part.marked ? <mark key={part.at}>{part.text}</mark> : part.text,
      )}
    </>
  );
}
