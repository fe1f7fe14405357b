/** What one may type without meaning to find anything: what it is, and the letters. */
export const ODD_QUERIES: readonly (readonly [what: string, query: string])[] = [
  ['ten thousand letters', 'leverantör '.repeat(1_000).slice(0, 10_000)],
  ['one word of ten thousand letters', 'å'.repeat(10_000)],
  ['only punctuation', '?!.,;:–—“”()[]{}/\\|*+^$'],
  ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈🧑🏽‍💻'],
  ['half an emoji', '\ud83d'],
  ['letters from right to left', '‮نظام البلدية‬ עירייה'],
  ['markup', '<img src=x onerror="document.body.dataset.taken=1"><script>1</script>&lt;'],
  ['control characters', '\u0000\u0007\u001b[31m'],
  ['blank', '   \t  '],
];

/** What the popup may say to any of them: what it found, that it found nothing, or what it says of the page. */
export const ONE_CLEAR_ANSWER = /Ingen träff|Citat|Initiativ|läser av sig självt|låter inga tillägg/i;
