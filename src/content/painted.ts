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
  const known = new Map<Element, boolean>();
  const clipped = new Map<Element, boolean>();
  const isClipped = (element: Element): boolean => {
    const path: Element[] = [];
    let verdict = false;
    for (let at: Element | null = element; at && path.length < MAX_ANCESTORS; at = parentOf(at)) {
      const judged = clipped.get(at);
      if (judged !== undefined) {
        verdict = judged;
        break;
      }
      path.push(at);
    }
    for (const at of path.reverse()) {
      verdict ||=
        at.tagName !== 'BODY' && at.tagName !== 'HTML' && showsNothing(at, styleOf(at), isCollapsed);
      clipped.set(at, verdict);
    }
    return verdict;
  };
  return (parent) => {
    const judged = known.get(parent);
    if (judged !== undefined) return judged;
    const unseen = isColourless(parent, styleOf) || isClipped(parent);
    known.set(parent, unseen);
    return unseen;
  };
}

/** What an animation may yet bring in is read: long pages fade their parts in, accordions slide. */
export function mayAppear(style: CSSStyleDeclaration): boolean {
  const lasts = (list: string) => list.split(',').some((time) => Number.parseFloat(time) > 0);
  return lasts(style.transitionDuration ?? '') || lasts(style.animationDuration ?? '');
}

/** No letters: too small, clear, or of the colour they stand on. */
function isColourless(element: Element, styleOf: (element: Element) => CSSStyleDeclaration): boolean {
  const style = styleOf(element);
  if (Number.parseFloat(style.fontSize) < 2) return true;
  // Letters filled with a picture are clear by design.
  if (/text/.test(style.backgroundClip ?? '')) return false;
  const colour = readColour(style.color);
  if (!colour) return false;
  return colour.alpha < ALMOST_CLEAR || isOnItsOwnColour(element, colour, styleOf);
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

/**
 * White on white, as far as styles can tell: up to the first box with a colour, nothing is positioned (text over a
 * picture is) and no picture is in the way.
 */
function isOnItsOwnColour(
  element: Element,
  colour: Colour,
  styleOf: (element: Element) => CSSStyleDeclaration,
): boolean {
  let up = 0;
  for (let at: Element | null = element; at && up < MAX_ANCESTORS; at = parentOf(at), up++) {
    const style = styleOf(at);
    if (style.backgroundImage !== 'none') return false;
    const ground = readColour(style.backgroundColor);
    if (!ground) return false;
    if (ground.alpha > ALMOST_CLEAR) return ground.alpha === 1 && distance(ground, colour) <= 6;
    if (style.position !== 'static') return false;
  }
  // Nothing is painted below it but the browser's own white, unless the page writes in light letters anyway.
  const body = readColour(styleOf(element.ownerDocument.body).color);
  return body !== undefined && distance(colour, WHITE) <= 6 && distance(body, WHITE) > 100;
}

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

function distance(a: Colour, b: Colour): number {
  return Math.max(Math.abs(a.red - b.red), Math.abs(a.green - b.green), Math.abs(a.blue - b.blue));
}

/** A box that cuts off all it holds, or that stands beside the page. */
function showsNothing(element: Element, style: CSSStyleDeclaration, isCollapsed: CollapsedCheck): boolean {
  if (style.display === 'contents') return false;
  const cuts = /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);
  const isAbsolute = style.position === 'absolute' || style.position === 'fixed';
  const isCutOut =
    isAbsolute &&
    (/^inset\((?:50|100)%/.test(style.clipPath ?? '') ||
      /^rect\([01]px, [01]px, [01]px, [01]px\)$/.test(style.clip ?? ''));
  const isPulledOut = Number.parseFloat(style.textIndent) < -900;
  if (isCutOut || isPulledOut) return true;
  if (!cuts && !isAbsolute) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (isAbsolute && (right < -900 || bottom + pageTop(element) < -900)) return true;
  const isNothing = width <= ALMOST_NOTHING_PX || height <= ALMOST_NOTHING_PX;
  return cuts && isNothing && !mayAppear(style) && !isCollapsed(element);
}

function pageTop(element: Element): number {
  return element.ownerDocument.defaultView?.scrollY ?? 0;
}
