/** Words by which forms ask for a Swedish personal or coordination number, and the forms in which they show it. */
const PERSONAL_NUMBER = new RegExp(
  [
    String.raw`person(?:al)?[-_\s]?(?:(?:identity|id)[-_\s]?)?(?:nummer|numret|nr|number)`,
    '(?<![a-zåäö])(?:pnr|ssn)(?![a-zåäö])',
    String.raw`samordnings(?:nummer|numret|nr)|social[-_\s]security`,
    String.raw`[åay]{2,4}mmdd[-–\s]?[xn]{4}|(?<!\d)(?:19|20)\d{6}[-–]\d{4}(?!\d)`,
  ].join('|'),
  'i',
);

const SECRET_FIELDS = [
  'input[type=password i]',
  ...['current-password', 'new-password', 'one-time-code'].map((hint) => `input[autocomplete~=${hint} i]`),
].join();

const NAMING = ['name', 'id', 'placeholder', 'aria-label', 'title'] as const;

/** All that a field is called, a word in camel case as its parts: txtPersonNr is txt Person Nr. */
function namesOf(field: Element): string {
  const own = NAMING.map((name) => field.getAttribute(name) ?? '');
  const labels = 'labels' in field && field.labels ? Array.from(field.labels as NodeListOf<HTMLElement>) : [];
  const elsewhere = (field.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .flatMap((id) => field.ownerDocument.getElementById(id) ?? []);
  return [...own, ...[...labels, ...elsewhere].map((label) => label.textContent ?? '')]
    .join(' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

/**
 * Whether a page is one where a person logs in or fills in who they are: it holds a field for a password,
 * a one-time code or a personal number. Such a page is left alone: nothing of it is read.
 */
export function isPrivatePage(document: Document): boolean {
  if (document.querySelector(SECRET_FIELDS) !== null) return true;
  return Array.from(document.querySelectorAll('input:not([type=hidden])')).some((field) =>
    PERSONAL_NUMBER.test(namesOf(field)),
  );
}
