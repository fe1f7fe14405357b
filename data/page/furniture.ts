/** Elements that never hold a page's own text. */
const NEVER_TEXT = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS IFRAME OBJECT AUDIO VIDEO MATH SELECT BUTTON TEXTAREA
   INPUT DATALIST DIALOG NAV FOOTER ASIDE MENU SEARCH`.split(/\s+/),
);

/** WAI-ARIA landmarks and widgets (WAI-ARIA 1.2, 5.3) that surround a page's text. */
const FURNITURE_ROLES = new Set(
  `navigation banner contentinfo search dialog alertdialog complementary menu menubar toolbar alert
   status`.split(/\s+/),
);

/** Names by which older sites, without landmarks, mark their furniture in class and id. */
const FURNITURE_NAME =
  /^(?:(?:site|page|main|top|global|mobile|sub|side|left|right|sv|env|c|m)?[-_]?)(?:nav|navbar|navigation|menu|meny|huvudmeny|undermeny|footer|sidfot|header|sidhuvud|topbar|cookie|cookies|kakor|consent|breadcrumbs?|brodsmul(?:a|or)|sidebar|sidokolumn|relatedlinks|related|relaterat|share|social|puffar|skiplinks?|searchbox|sok|sokruta|contactbox|kontakt(?:box|ruta|kort)?|feedback)(?:[-_]?(?:bar|box|list|wrapper|container|banner|area|notice|links|block|inner|row|main|menu|nav))?$/i;

function hasFurnitureName(element: Element): boolean {
  const names = [element.id, ...element.classList];
  return names.some((name) => FURNITURE_NAME.test(name));
}

/**
 * Whether an element is furniture: menus, banners, footers, notices, controls, and whatever is hidden.
 * A `header` counts as furniture only outside `main` and `article`, where it is the site's and not the text's.
 * @param insideContent whether the element lies in `main` or `article`
 */
export function isFurniture(element: Element, insideContent: boolean): boolean {
  if (NEVER_TEXT.has(element.tagName.toUpperCase())) return true;
  if (element.tagName === 'HEADER' && !insideContent) return true;
  const role = element.getAttribute('role');
  if (role !== null && FURNITURE_ROLES.has(role)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (element.getAttribute('aria-modal') === 'true') return true;
  return /^(?:DIV|SECTION|UL|OL|P|HEADER|FORM)$/.test(element.tagName) && hasFurnitureName(element);
}
