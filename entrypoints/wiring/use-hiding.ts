import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Hiding } from '../../components/desk.ts';
import { ask } from '../../data/bridge/ask.ts';
import type { PanelView } from '../../data/model/hit.ts';
import { isHidden, type Settings } from '../../data/model/settings.ts';

/** A view without the records that were taken away from its site, but for those that keep their place. */
export function withoutHiddenHits(
  view: PanelView,
  settings: Settings,
  keep: ReadonlySet<string> = new Set(),
): PanelView {
  const hits = view.hits.filter(({ ref: { id } }) => keep.has(id) || !isHidden(settings, view.siteKey, id));
  return { ...view, hits };
}

/**
 * Takes records away from the site of a view. One that was taken away here keeps its place, with the way back,
 * for as long as this page of ours stands open; all others are gone.
 */
export function useHiding(view: PanelView | null, settings: Settings | null) {
  const [keep, setKeep] = useState<ReadonlySet<string>>(new Set());
  const site = view?.siteKey ?? null;
  const set = useCallback(
    (record: string, hidden: boolean) => {
      if (site === null) return;
      setKeep((before) => new Set([...before, record]));
      void ask('hide-record', { site, record, hidden });
    },
    [site],
  );
  const showAll = useCallback(() => {
    if (site !== null) void ask('show-hidden', { site });
  }, [site]);
  const hiding: Hiding | null =
    site === null || !settings ? null : { has: (record) => isHidden(settings, site, record), set };
  const shown = useMemo(
    () => view && (settings ? withoutHiddenHits(view, settings, keep) : view),
    [view, settings, keep],
  );
  return { shown, hiding, showAll };
}
