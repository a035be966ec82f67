import type { CollapsedCheck } from './collapsed';
import { parentOf } from './open-roots';

/** Text that is displayed and yet seen by nobody: it is no part of what the reader of the page was shown. */

/** Text shorter than this is decoration at worst; asking for styles costs time. */
export const MIN_ASKED_CHARS = 24;
const MAX_ANCESTORS = 60;
const ALMOST_CLEAR = 0.05;
const ALMOST_NOTHING_PX = 1.5;

/** Is the text directly in this element without size, colour or place? Made once a reading: ancestors are judged once. */
export type UnseenCheck = (parent: Element) => boolean;

export function makeUnseenCheck(document: Document, isCollapsed: CollapsedCheck): UnseenCheck {
  const view = document.defaultView;
  if (typeof view?.getComputedStyle !== 'function') return () => false;
  const styleOf = (element: Element) => view.getComputedStyle(element);
  const body = readColour(document.body ? styleOf(document.body).color : '');
  const isDarkOnLight = body !== undefined && distance(body, WHITE) > 100;
  const bare: Ground = isDarkOnLight ? WHITE : 'unknown';
  const groundOf = inherit<Ground>(bare, (element, above) => readGround(styleOf(element), above));
  const isClipped = inherit<boolean>(
    false,
    (element, above) => above || showsNothing(element, styleOf(element), isCollapsed),
  );
  return remember((parent) => isColourless(styleOf(parent), () => groundOf(parent)) || isClipped(parent));
}

function remember<T>(judge: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    const judged = known.get(element);
    if (judged !== undefined) return judged;
    const verdict = judge(element);
    known.set(element, verdict);
    return verdict;
  };
}

/** What an element has from those above it: each is judged once, from the root down. */
function inherit<T>(atTheRoot: T, judge: (element: Element, above: T) => T): (element: Element | null) => T {
  const known = new Map<Element, T>();
  return (element) => {
    const path: Element[] = [];
    let verdict = atTheRoot;
    for (let at = element; at && path.length < MAX_ANCESTORS; at = parentOf(at)) {
      const judged = known.get(at);
      if (judged !== undefined) {
        verdict = judged;
        break;
      }
      path.push(at);
    }
    for (const at of path.reverse()) {
      verdict = judge(at, verdict);
      known.set(at, verdict);
    }
    return verdict;
  };
}

/** What an animation may yet bring in is read: long pages fade their parts in, accordions slide. */
export function mayAppear(style: CSSStyleDeclaration): boolean {
  const lasts = (list: string) => list.split(',').some((time) => Number.parseFloat(time) > 0);
  return lasts(style.transitionDuration ?? '') || lasts(style.animationDuration ?? '');
}

/** No letters: too small, pulled out of the box, clear, or of the colour they stand on. */
function isColourless(style: CSSStyleDeclaration, groundOf: () => Ground): boolean {
  if (Number.parseFloat(style.fontSize) < 2 || Number.parseFloat(style.textIndent) < -900) return true;
  // Letters filled with a picture are clear by design.
  if (/text/.test(style.backgroundClip ?? '')) return false;
  const colour = readColour(style.color);
  if (!colour) return false;
  if (colour.alpha < ALMOST_CLEAR) return true;
  const ground = groundOf();
  return ground !== 'unknown' && distance(ground, colour) <= 6;
}

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Computed colours are `rgb(r, g, b)` or `rgba(r, g, b, a)`; newer notations are left alone. */
function readColour(text: string): Colour | undefined {
  const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(text);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1, 4).map(Number);
  return { red, green, blue, alpha: parts[4] === undefined ? 1 : Number(parts[4]) };
}

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
/** The one colour that certainly lies below an element's letters. */
type Ground = Colour | 'unknown';

/**
 * As far as styles can tell: a picture, a half-clear colour, or a box put on top of others may show anything. Nothing
 * painted up to the root is the browser's own white, unless the page writes in light letters.
 */
function readGround(style: CSSStyleDeclaration, above: Ground): Ground {
  if (style.backgroundImage !== 'none') return 'unknown';
  const colour = readColour(style.backgroundColor);
  if (!colour) return 'unknown';
  if (colour.alpha === 1) return colour;
  return colour.alpha > ALMOST_CLEAR || style.position !== 'static' ? 'unknown' : above;
}

function distance(a: Colour, b: Colour): number {
  return Math.max(Math.abs(a.red - b.red), Math.abs(a.green - b.green), Math.abs(a.blue - b.blue));
}

/** A box that cuts off all it holds, or that stands beside the page. */
function showsNothing(element: Element, style: CSSStyleDeclaration, isCollapsed: CollapsedCheck): boolean {
  if (style.display === 'contents' || element.tagName === 'BODY' || element.tagName === 'HTML') return false;
  const cuts = /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);
  const isAbsolute = style.position === 'absolute' || style.position === 'fixed';
  const isCutOut =
    isAbsolute &&
    (/^inset\((?:50|100)%/.test(style.clipPath ?? '') ||
      /^rect\([01]px, [01]px, [01]px, [01]px\)$/.test(style.clip ?? ''));
  if (isCutOut) return true;
  if (!cuts && !isAbsolute) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (isAbsolute && (right < -900 || bottom + pageTop(element) < -900)) return true;
  const isNothing = width <= ALMOST_NOTHING_PX || height <= ALMOST_NOTHING_PX;
  return cuts && isNothing && !mayAppear(style) && !isCollapsed(element);
}

function pageTop(element: Element): number {
  return element.ownerDocument.defaultView?.scrollY ?? 0;
}
