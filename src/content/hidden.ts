import { mayAppear } from './painted';

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
]);

const COOKIE_NOTICE =
  /(?:^|[\s_-])(?:cookie|cookies|gdpr|onetrust|usercentrics|didomi|cookiebot|cybotcookiebot\w*|cookieconsent|cookie-?banner|consent-?(?:banner|manager|modal|popup)|cmp-?(?:banner|container)|truste|qc-cmp\w*|borlabs\w*)(?:$|[\s_-])/i;
const RELATED_BLOCK =
  /(?:similar|related|relevant|recommended|recommendation|suggested|other|more|also-?viewed|hot|latest|featured)[-_]{0,2}(?:jobs?|positions?|vacanc(?:y|ies)|openings?|offers?|postings?|listings?|searches)(?![a-z]*description)/i;
const ACCESSIBLE_ONLY =
  /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|a11y-hidden|offscreen|visuallyhidden)(?:$|\s)/;

type VisibilityCheck = (options?: Readonly<Record<string, boolean>>) => boolean;
/** Both spellings: browsers before 2024 know the second only. */
const SEEN = {
  opacityProperty: true,
  visibilityProperty: true,
  checkOpacity: true,
  checkVisibilityCSS: true,
};

/** Not displayed, not visible, clear for good, or never text. Styles are asked only of what the browser calls unseen. */
export function isHidden(element: Element): boolean {
  if (isHiddenByMarkup(element)) return true;
  // Chrome 105, Firefox 106, Safari 17.4; absent outside browsers.
  const check = (element as { checkVisibility?: VisibilityCheck }).checkVisibility;
  if (check === undefined || element.tagName === 'BODY' || check.call(element, SEEN)) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || style.display === 'none' || style.visibility !== 'visible') return true;
  if (style.opacity === '0') return !mayAppear(style);
  // Without a box of its own (`display: contents`) its children may show; an ancestor's opacity was judged there.
  return !check.call(element) && style.display !== 'contents';
}

/** Inside a part that a click unfolds nothing has a box yet: what an element says of itself decides. */
export function isHiddenByItself(element: Element): boolean {
  if (isHiddenByMarkup(element)) return true;
  const view = element.ownerDocument.defaultView;
  return typeof view?.getComputedStyle === 'function' && view.getComputedStyle(element).display === 'none';
}

/** Script, style, controls: whatever their look, they hold no text of the page. */
export function isNeverText(element: Element): boolean {
  return NEVER_TEXT.has(element.tagName);
}

function isHiddenByMarkup(element: Element): boolean {
  if (isNeverText(element)) return true;
  if (element.tagName === 'DIALOG' && !element.hasAttribute('open')) return true;
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Hidden from assistive technology: decoration, unless a modal has put the whole page behind itself. */
export function isDecoration(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' && element.querySelector('h1, h2, main') === null;
}

/** Navigation, footers, notices, side matter: whatever frames a posting. `keep` is never framed out. */
export function isFrame(element: Element, keep: ReadonlySet<Element>): boolean {
  return isFrameByName(element) && !holdsAny(element, keep) && !isOpenedOnTop(element);
}

const MIN_OPENED_CHARS = 800;

/** A window over a list with a heading and a long text: some sites open a posting that way. */
function isOpenedOnTop(element: Element): boolean {
  const isDialog =
    element.tagName === 'DIALOG' || /^(?:alert)?dialog$/.test(element.getAttribute('role') ?? '');
  if (!isDialog && element.getAttribute('aria-modal') !== 'true') return false;
  if (COOKIE_NOTICE.test(`${element.id} ${element.getAttribute('class') ?? ''}`)) return false;
  const heading = element.querySelector('h1, h2, [role="heading"]');
  return (
    heading !== null &&
    (element.textContent ?? '').length >= MIN_OPENED_CHARS &&
    !/cookie|datenschutz|privacy|consent/i.test(heading.textContent ?? '')
  );
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
