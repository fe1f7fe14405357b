import type { ComponentChildren } from 'preact';

/** A table that scrolls by itself where the window is narrower than it, by keys too. */
export function Wide({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls by the arrow keys
    <section class="wide" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
