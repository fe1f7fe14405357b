import { useState } from 'preact/hooks';
import { type Language, listed } from '../data/locales/language.ts';
import { firstAndMore, nearestFirst } from './place-names.ts';

/** As many names as are read at a glance; more are folded behind one. */
const MOST_NAMES = 4;

interface PlaceListProps {
  names: readonly string[];
  /** The place one is reading about, named first where it is among them. */
  first?: string | undefined;
  /** What stands for them all while they are folded; else the first of them and how many more. */
  folded?: string | undefined;
  language: Language;
}

/** The municipalities of an initiative: all of them, or "Boden och 13 till" that unfolds; on paper it has. */
export function PlaceList({ names, first, folded, language }: PlaceListProps) {
  const [all, setAll] = useState(false);
  const ordered = nearestFirst(names, first);
  if (ordered.length <= MOST_NAMES) return <p class="places">{listed(ordered, language)}</p>;
  return (
    <p class="places">
      <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? listed(ordered, language) : (folded ?? firstAndMore(ordered))}
      </button>
      <span class="printed">{listed(ordered, language)}</span>
    </p>
  );
}
