import type { Theme } from '../../data/model/manner.ts';

const PAPERS: Record<Theme, readonly ('light' | 'dark')[]> = {
  system: ['light', 'dark'],
  light: ['light'],
  dark: ['dark'],
};

/** A letter on the paper of a choice of colours; on both, where the system chooses. */
export function ThemePicture({ theme }: { theme: Theme }) {
  return (
    <span class="papers" aria-hidden="true">
      {PAPERS[theme].map((paper) => (
        <span key={paper} class={paper}>
          a
        </span>
      ))}
    </span>
  );
}
