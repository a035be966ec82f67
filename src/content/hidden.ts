/** Which parts of a page nobody reads, or are not the page's own matter. Reads only; no layout is forced per element. */

const NEVER_TEXT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'svg',
  'HEAD',
  'LINK',
  'META',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'SELECT',
  'OPTION',
  'DATALIST',
  'TEXTAREA',
  'MAP',
  'MATH',
  'DIALOG',
]);

const COOKIE_NOTICE =
  /(?:^|[\s_-])(?:cookie|cookies|gdpr|onetrust|usercentrics|didomi|cookiebot|cybotcookiebot\w*|cookieconsent|cookie-?banner|consent-?(?:banner|manager|modal|popup)|cmp-?(?:banner|container)|truste|qc-cmp\w*|borlabs\w*)(?:$|[\s_-])/i;
const RELATED_BLOCK =
  /(?:similar|related|relevant|recommended|recommendation|suggested|other|more|also-?viewed|hot|latest|featured)[-_]{0,2}(?:jobs?|positions?|vacanc(?:y|ies)|openings?|offers?|postings?|listings?|searches)(?![a-z]*description)/i;
const ACCESSIBLE_ONLY =
  /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|a11y-hidden|offscreen|visuallyhidden)(?:$|\s)/;

type VisibilityCheck = (options?: { visibilityProperty?: boolean }) => boolean;

/** Not displayed, or never text. `checkVisibility` (Chrome 105, Firefox 106) reads styles the page already has. */
export function isHidden(element: Element): boolean {
  if (NEVER_TEXT.has(element.tagName)) return true;
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  const check = (element as { checkVisibility?: VisibilityCheck }).checkVisibility;
  return check !== undefined && element.tagName !== 'BODY' && !check.call(element) && !hasNoBox(element);
}

/** `display: contents` has no box of its own, which `checkVisibility` calls invisible, but its children show. */
function hasNoBox(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

/** Hidden from assistive technology: decoration, unless a modal has put the whole page behind itself. */
export function isDecoration(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' && element.querySelector('h1, h2, main') === null;
}

/** Navigation, footers, notices, side matter: whatever frames a posting. `keep` is never framed out. */
export function isFrame(element: Element, keep: ReadonlySet<Element>): boolean {
  return isFrameByName(element) && !holdsAny(element, keep);
}

function isFrameByName(element: Element): boolean {
  const tag = element.tagName;
  if (tag === 'NAV' || tag === 'FOOTER' || tag === 'ASIDE' || tag === 'HEADER') return true;
  const role = element.getAttribute('role');
  if (
    role &&
    /^(?:navigation|contentinfo|banner|complementary|search|dialog|alertdialog|alert|menu|menubar|tooltip)$/.test(
      role,
    )
  ) {
    return true;
  }
  if (element.getAttribute('aria-modal') === 'true') return true;
  if (tag === 'BODY' || tag === 'MAIN' || tag === 'HTML') return false;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (names.length < 3) return false;
  return COOKIE_NOTICE.test(names) || RELATED_BLOCK.test(names) || ACCESSIBLE_ONLY.test(names);
}

function holdsAny(element: Element, keep: ReadonlySet<Element>): boolean {
  for (const kept of keep) if (element.contains(kept)) return true;
  return false;
}

/** "Similar jobs" blocks found by their class or id alone. */
export function isRelatedBlock(element: Element): boolean {
  return RELATED_BLOCK.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
}
