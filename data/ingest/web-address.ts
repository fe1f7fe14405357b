/** An address as an article states its own: absolute, http or https; undefined for anything else. */
export function webAddress(text: string | null | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return URL.canParse(trimmed) && /^https?:$/.test(new URL(trimmed).protocol) ? trimmed : undefined;
}
