import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SourceBlock } from '../../data/model/import.ts';
import { Act } from '../Act.tsx';
import { type BlockPart, blockParts, type Marks } from './block-parts.ts';

/** As many blocks as are drawn at once. */
const PAGE = 200;

interface ArticleTextProps {
  region: RefObject<HTMLElement | null>;
  blocks: readonly SourceBlock[];
  marks: Marks;
  /** The quotes' numbers, by key. */
  numbers: ReadonlyMap<string, number>;
  /** The quote whose card one is in. */
  active: string | null;
  /** Leads to the card of a quote. */
  onPick: (quote: string) => void;
}

type PartProps = Pick<ArticleTextProps, 'numbers' | 'active' | 'onPick'> & {
  part: BlockPart;
  focusable: boolean;
};

function Part({ part: { text, quote, begins }, numbers, active, focusable, onPick }: PartProps) {
  if (quote === null) return text;
  const number = numbers.get(quote) ?? 0;
  return (
    <>
      {begins && (
        <button
          type="button"
          class="number"
          data-number={number}
          data-to={quote}
          tabIndex={focusable ? 0 : -1}
          aria-label={i18n.t('review.toCard', { number })}
          onClick={() => onPick(quote)}
        />
      )}
      <mark data-mark={quote} class={quote === active ? 'now' : undefined}>
        {text}
      </mark>
    </>
  );
}

/** Moves between the numbers in the text by the arrow keys; they are one stop of the Tab key. */
function moveAmongNumbers(event: KeyboardEvent): void {
  const { currentTarget, target, key } = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLButtonElement)) return;
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
  if (step === undefined) return;
  const all = [...currentTarget.querySelectorAll<HTMLButtonElement>('.number')];
  const next = all[all.indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Scrolls the text, and not the page, so that a quote's mark is seen. */
function showMark(region: HTMLElement, quote: string): void {
  const mark = region.querySelector(`[data-mark="${CSS.escape(quote)}"]`);
  if (!mark) return;
  const [inner, outer] = [mark.getBoundingClientRect(), region.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  region.scrollTop += inner.top - outer.top - outer.height / 4;
}

/** The article as it was read, block by block, with each quote marked in place and numbered. */
export function ArticleText({ region, blocks, marks, numbers, active, onPick }: ArticleTextProps) {
  const [most, setMost] = useState(PAGE);
  const firstNumbered = useRef<string | null>(null);
  firstNumbered.current = active ?? [...numbers.keys()][0] ?? null;
  useEffect(() => {
    if (active === null || !region.current) return;
    const block = [...marks].find(([, all]) => all.some(({ quote }) => quote === active))?.[0] ?? 0;
    if (block >= most) setMost(Math.ceil((block + 1) / PAGE) * PAGE);
    showMark(region.current, active);
  }, [active, most]);
  return (
    <section
      ref={region}
      class="source-text"
      aria-label={i18n.t('review.source')}
      lang="sv"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
      tabIndex={0}
      onKeyDown={moveAmongNumbers}
      onClick={({ target }) => {
        const mark = target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null;
        const isSelecting = (getSelection()?.toString() ?? '') !== '';
        if (mark?.dataset.mark !== undefined && !isSelecting) onPick(mark.dataset.mark);
      }}
    >
      {blocks.slice(0, most).map(({ kind, text }, block) =>
        kind === 'rule' ? (
          <hr key={block} />
        ) : (
          <p key={block} data-kind={kind}>
            {blockParts(text, marks.get(block) ?? []).map((part) => (
              <Part
                key={part.at}
                part={part}
                numbers={numbers}
                active={active}
                focusable={part.quote === firstNumbered.current}
                onPick={onPick}
              />
            ))}
          </p>
        ),
      )}
      {blocks.length > most && <Act onClick={() => setMost(most + PAGE)} label={i18n.t('review.moreText')} />}
    </section>
  );
}
