/** A sign that our own query language reads and others do not: "…", -word, field:value. */
const OPERATOR = /["“”»]|(?:^|\s)-|\p{L}:/u;

/** Of so many queries one is typed letter by letter. */
const TYPED_ONE_IN = 10;
const SHORTEST_PREFIX = 2;

/** Whether a query means the same to every engine. */
export const isPlain = (query: string): boolean => !OPERATOR.test(query);

/** Queries as people ask them: whole ones, and of some every beginning, as the letters come. */
export function queryMix(queries: readonly string[]): string[] {
  const plain = queries.filter(isPlain);
  const typed = plain
    .filter((_, at) => at % TYPED_ONE_IN === 0)
    .flatMap((query) =>
      Array.from({ length: Math.max(0, query.length - SHORTEST_PREFIX) }, (_, at) =>
        query.slice(0, SHORTEST_PREFIX + at),
      ),
    );
  return [...new Set([...plain, ...typed.map((query) => query.trimEnd())])];
}
