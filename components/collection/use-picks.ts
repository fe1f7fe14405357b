import { useCallback, useState } from 'preact/hooks';
import type { Shown } from '../desk.ts';

/** The records that the reader has picked out, in the order of picking; they stay picked from page to page. */
export interface Picks {
  all: readonly Shown[];
  has: (id: string) => boolean;
  set: (records: readonly Shown[], picked: boolean) => void;
  clear: () => void;
}

export function usePicks(): Picks {
  const [picked, setPicked] = useState<ReadonlyMap<string, Shown>>(new Map());
  const set = useCallback((records: readonly Shown[], isPicked: boolean) => {
    setPicked((before) => {
      const after = new Map(before);
      for (const shown of records) {
        if (isPicked) after.set(shown.record.id, shown);
        else after.delete(shown.record.id);
      }
      return after;
    });
  }, []);
  return {
    all: [...picked.values()],
    has: (id) => picked.has(id),
    set,
    clear: () => setPicked(new Map()),
  };
}
