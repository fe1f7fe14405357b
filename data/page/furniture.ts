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
  /^(?:(?:site|page|main|top|global|mobile|sub|side|left|right|sv|env|c|m)?[-_]?)(?:nav|navbar|navigation|menu|meny|huvudmeny|undermeny|footer|sidfot|header|sidhuvud|topbar|breadcrumbs?|brodsmul(?:a|or)|sidebar|sidokolumn|relatedlinks|related|relaterat|share|social|puffar|skiplinks?|searchbox|sok|sokruta|contactbox|kontakt(?:box|ruta|kort)?|feedback)(?:[-_]?(?:bar|box|list|wrapper|container|banner|area|notice|links|block|inner|row|main|menu|nav))?$/i;

/**
 * Notices of cookies are named after them, whatever comes before: sol-cookies, onetrust-consent-sdk. A page
 * that "has-cookies" is no notice.
 */
const COOKIE_NAME =
  /(?<!(?:has|no|accept|allow)[-_]?)(?:cookies?|kakor|consent)(?:bot)?(?:[-_]?(?:bar|box|banner|notice|consent|dialog|modal|popup|message|info|overlay|wrapper|container|sdk))*$/i;

/** Of the furniture's names, those of what bears the heading when it stands in the text itself (Bootstrap's page-header). */
const HEADER_NAME = /(?:header|sidhuvud)(?:[-_]?(?:wrapper|container|area|inner|row))?$/i;

const UNDRAWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;

/** Whether an element's own attributes hide it, from everybody or from screen readers. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return UNDRAWN.test(element.getAttribute('style') ?? '');
}

function isFurnitureName(name: string, insideContent: boolean): boolean {
  if (COOKIE_NAME.test(name)) return true;
  return FURNITURE_NAME.test(name) && !(insideContent && HEADER_NAME.test(name));
}

function hasFurnitureName(element: Element, insideContent: boolean): boolean {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`.split(/\s+/);
  return names.some((name) => name !== '' && isFurnitureName(name, insideContent));
}

/**
 * Whether an element is furniture: menus, banners, footers, notices, controls, and whatever is hidden.
 * A header counts as furniture only outside `main` and `article`, where it is the site's and not the text's.
 * @param insideContent whether the element lies in `main` or `article`, by tag or role
 */
export function isFurniture(element: Element, insideContent: boolean): boolean {
  if (NEVER_TEXT.has(element.tagName.toUpperCase())) return true;
  if (element.tagName === 'HEADER' && !insideContent) return true;
  const role = element.getAttribute('role');
  if (role !== null && FURNITURE_ROLES.has(role)) return true;
  if (isHidden(element) || element.getAttribute('aria-modal') === 'true') return true;
  return (
    /^(?:DIV|SECTION|UL|OL|P|HEADER|FORM)$/.test(element.tagName) && hasFurnitureName(element, insideContent)
  );
}
