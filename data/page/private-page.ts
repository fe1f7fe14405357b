/** Words by which forms ask for a Swedish personal or coordination number. */
const PERSONAL_NUMBER =
  /person-?(?:nummer|nr)|\bpnr\b|samordnings(?:nummer|nr)|personal.?(?:identity|id).?number|[åa]{2,4}mmdd[-\s]?[xn]{4}/i;

const SECRET_FIELDS =
  'input[type=password], input[autocomplete~=current-password], input[autocomplete~=new-password], input[autocomplete~=one-time-code]';

function asksForPersonalNumber(field: Element): boolean {
  const own = ['name', 'id', 'placeholder', 'aria-label', 'title'].map(
    (name) => field.getAttribute(name) ?? '',
  );
  const labels = 'labels' in field && field.labels ? Array.from(field.labels as NodeListOf<HTMLElement>) : [];
  return PERSONAL_NUMBER.test([...own, ...labels.map((label) => label.textContent ?? '')].join(' '));
}

/**
 * Whether a page is one where a person logs in or fills in who they are: it holds a field for a password,
 * a one-time code or a personal number. Such a page is left alone: nothing of it is read.
 */
export function isPrivatePage(document: Document): boolean {
  if (document.querySelector(SECRET_FIELDS) !== null) return true;
  return Array.from(document.querySelectorAll('input:not([type=hidden])')).some(asksForPersonalNumber);
}
