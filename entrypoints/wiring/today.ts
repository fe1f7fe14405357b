/** The reader's own day; Swedish dates are written as ISO 8601 has them. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());
