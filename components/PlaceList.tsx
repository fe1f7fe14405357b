import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Language, listed } from '../data/locales/language.ts';

/** As many names as are read at a glance; more are folded behind one. */
const MOST_NAMES = 4;

interface PlaceListProps {
  names: readonly string[];
  /** The place one is reading about, named first where it is among them. */
  first?: string | undefined;
  language: Language;
}

/** The municipalities of an initiative: all of them, or "Boden och 13 till" that unfolds. */
export function PlaceList({ names, first, language }: PlaceListProps) {
  const [all, setAll] = useState(false);
  const ordered = [...names].sort((a, b) => Number(b === first) - Number(a === first));
  if (ordered.length <= MOST_NAMES) return <p class="places">{listed(ordered, language)}</p>;
  const count = ordered.length - 1;
  return (
    <p class="places">
      <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
        {all
          ? listed(ordered, language)
          : i18n.t('initiative.morePlaces', count, { count, name: ordered[0] ?? '' })}
      </button>
    </p>
  );
}
