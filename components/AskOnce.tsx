import { useEffect, useRef, useState } from 'preact/hooks';
import { Act } from './Act.tsx';

interface AskOnceProps {
  /** What is done, on the button. */
  label: string;
  /** What is asked before it is done, and the two answers. */
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
}

/** Something that takes much away: it asks once, and the answer is under the reader's fingers. */
export function AskOnce({ label, question, yes, no, onYes }: AskOnceProps) {
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const before = useRef(false);
  useEffect(() => {
    // The button that had the focus is gone, whichever way.
    if (asking !== before.current) box.current?.querySelector('button')?.focus();
    before.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <span ref={box}>
        <Act onClick={() => setAsking(true)} label={label} />
      </span>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <span
      ref={box}
      class="ask-once"
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <span>{question}</span>
      <Act
        onClick={() => {
          setAsking(false);
          onYes();
        }}
        label={yes}
      />
      <Act onClick={() => setAsking(false)} label={no} />
    </span>
  );
}
