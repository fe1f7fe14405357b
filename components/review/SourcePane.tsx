import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OwnArticle } from '../../data/model/import.ts';
import { Act } from '../Act.tsx';
import { ArticleText } from './ArticleText.tsx';
import { marksByBlock } from './block-parts.ts';
import type { Place } from './quote-places.ts';
import { Trace } from './Trace.tsx';
import { useSelectedText } from './use-selected-text.ts';

interface SourcePaneProps {
  blocks: OwnArticle['blocks'];
  /** Where each quote stands, in the article's order. */
  places: ReadonlyMap<string, readonly Place[]>;
  numbers: ReadonlyMap<string, number>;
  active: string | null;
  onPick: (quote: string) => void;
  /** Adds a quote of this text; an empty one is to be written. */
  onAdd: (text: string) => void;
  trace: OwnArticle['trace'];
}

/** The article's text with its quotes, and how to add one that was not found. */
export function SourcePane({ blocks, places, numbers, active, onPick, onAdd, trace }: SourcePaneProps) {
  const region = useRef<HTMLElement>(null);
  const selected = useSelectedText(region);
  const [missing, setMissing] = useState(false);
  const marks = useMemo(() => marksByBlock(places), [places]);
  const pick = useRef(onPick);
  pick.current = onPick;
  // The same element as before is not looked into again: a letter typed in a card costs the text nothing.
  const text = useMemo(
    () => (
      <ArticleText
        region={region}
        blocks={blocks}
        marks={marks}
        numbers={numbers}
        active={active}
        onPick={(quote) => pick.current(quote)}
      />
    ),
    [blocks, marks, numbers, active],
  );
  const addSelected = () => {
    setMissing(selected.current === '');
    if (selected.current !== '') onAdd(selected.current);
  };
  return (
    <div class="source">
      <h2>{i18n.t('review.source')}</h2>
      {blocks.length === 0 ? <p class="hint">{i18n.t('review.noSource')}</p> : text}
      <div class="deeds">
        {blocks.length > 0 && <Act onClick={addSelected} label={i18n.t('review.addSelected')} />}
        <Act onClick={() => onAdd('')} label={i18n.t('review.addEmpty')} />
      </div>
      <p class="hint" role="status">
        {missing ? i18n.t('review.nothingSelected') : ''}
      </p>
      <Trace trace={trace} />
    </div>
  );
}
