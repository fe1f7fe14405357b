const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A silence as it was kept before sites had openings of their own: for good, or to the end of a day. */
const choiceOf = (silence: unknown) =>
  silence === 'always' ? { opening: 'off', mutedOn: null } : { opening: null, mutedOn: silence };

/** Sites that were muted: first a list, each for good, later each with how long. */
function sitesOf(muted: unknown): unknown {
  if (Array.isArray(muted)) return Object.fromEntries(muted.map((site) => [site, choiceOf('always')]));
  if (!isObject(muted)) return muted;
  return Object.fromEntries(Object.entries(muted).map(([site, silence]) => [site, choiceOf(silence)]));
}

/** One opening for every kind of site, before there were kinds. */
const openingOf = (opening: unknown): unknown =>
  typeof opening === 'string' ? { municipality: opening, vendor: opening } : opening;

/**
 * Stored settings of any version in the shape of today's; what is no settings at all becomes an empty object.
 * Nothing is checked here: whoever calls parses each part.
 */
export function fromOlder(stored: unknown): Record<string, unknown> {
  if (!isObject(stored)) return {};
  const { muted, ...rest } = stored;
  if ('opening' in rest) rest.opening = openingOf(rest.opening);
  return muted === undefined || 'sites' in rest ? rest : { ...rest, sites: sitesOf(muted) };
}
