/**
 * The `most` best of many documents, best first; of equal ones the lower number first. One pass over a small
 * binary heap (Floyd 1964): sorting them all would cost more than finding them.
 */
export function bestOf(
  documents: Iterable<number>,
  scoreOf: (document: number) => number,
  most: number,
): number[] {
  const heap: { document: number; score: number }[] = [];
  const isWorse = (a: number, b: number) => {
    const [x, y] = [heap[a], heap[b]];
    return !!x && !!y && (x.score < y.score || (x.score === y.score && x.document > y.document));
  };
  const swap = (a: number, b: number) => {
    const [x, y] = [heap[a], heap[b]];
    if (x && y) [heap[a], heap[b]] = [y, x];
  };
  const sink = () => {
    for (let at = 0; ; ) {
      const child = isWorse(2 * at + 2, 2 * at + 1) ? 2 * at + 2 : 2 * at + 1;
      if (child >= heap.length || !isWorse(child, at)) return;
      swap(child, at);
      at = child;
    }
  };
  for (const document of documents) {
    const score = scoreOf(document);
    const worst = heap[0];
    if (heap.length < most) {
      heap.push({ document, score });
      for (let at = heap.length - 1; at > 0 && isWorse(at, (at - 1) >> 1); at = (at - 1) >> 1)
        swap(at, (at - 1) >> 1);
    } else if (worst && (score > worst.score || (score === worst.score && document < worst.document))) {
      heap[0] = { document, score };
      sink();
    }
  }
  return heap.sort((a, b) => b.score - a.score || a.document - b.document).map(({ document }) => document);
}
