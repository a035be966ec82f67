import { splitUrl } from '../core/posting/web-address';
import { isHidden } from './hidden';
import { findOpenRoots, parentOf, queryAll } from './open-roots';

/** Boards that employers embed in their own pages, by what the frame's address says of one posting. */
const BOARD_FRAMES: readonly RegExp[] = [
  /^https:\/\/(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io\/embed\/job_app\b/i,
  /^https:\/\/(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io\/[\w-]+\/jobs\/\d+/i,
  /^https:\/\/jobs\.(?:eu\.)?lever\.co\/[\w.-]+\/[0-9a-f-]{36}/i,
  /^https:\/\/jobs\.ashbyhq\.com\/[^/]+\/[0-9a-f-]{36}/i,
  /^https:\/\/[\w.-]+\.icims\.com\/jobs\/\d+/i,
  /^https:\/\/apply\.workable\.com\/[\w-]+\/j\/\w+/i,
  /^https:\/\/jobs\.smartrecruiters\.com\/[\w.-]+\/\d+/i,
  /^https:\/\/jobs\.jobvite\.com\/[\w-]+\/job\/\w+/i,
  /^https:\/\/[\w-]+\.(?:jobs\.)?personio\.(?:de|com)\/job\/\d+/i,
  /^https:\/\/[\w-]+\.(?:recruitee\.com\/o|bamboohr\.com\/(?:careers|jobs)|breezy\.hr\/p|teamtailor\.com\/jobs)\/[\w-]+/i,
  /^https:\/\/[\w.-]+\.myworkdayjobs\.com\/.+\/job\/.+/i,
];

/** A posting in a frame of another site, which a click on our icon does not open to us: its address can be offered. */
export function findBoardFrame(
  document: Document,
  roots: readonly ParentNode[],
): { readonly frameUrl?: string } {
  const here = splitUrl(document.URL).host;
  for (const frame of queryAll(roots, 'iframe[src]', 40)) {
    const src = frame.getAttribute('src') ?? '';
    const url = src.startsWith('//') ? `https:${src}` : src;
    if (url.length < 2_000 && splitUrl(url).host !== here && BOARD_FRAMES.some((board) => board.test(url)))
      return { frameUrl: url };
  }
  return {};
}

const MAX_FRAMES = 20;
/** A posting is longer; advertising and log-in frames are shorter. */
const MIN_FRAME_CHARS = 300;

/** The visible frame of the same site, `srcdoc` included, that holds most text, down to one frame inside another. */
export function findFrameWithText(roots: readonly ParentNode[], depth = 0): Document | undefined {
  let best: Document | undefined;
  let most = MIN_FRAME_CHARS;
  for (const frame of queryAll(roots, 'iframe, frame', MAX_FRAMES)) {
    const inner = isShown(frame) ? innerDocument(frame) : undefined;
    if (!inner?.body) continue;
    const found = depth < 2 ? (findFrameWithText(findOpenRoots(inner), depth + 1) ?? inner) : inner;
    const chars = countChars(found);
    if (chars < most) continue;
    best = found;
    most = chars;
  }
  return best;
}

/** Of text, not of scripts: advertising frames are full of those. */
function countChars({ body }: Document): number {
  let chars = (body?.textContent ?? '').trim().length;
  for (const code of body?.querySelectorAll('script, style, template') ?? [])
    chars -= (code.textContent ?? '').length;
  return chars;
}

function isShown(frame: Element): boolean {
  for (let at: Element | null = frame; at && at.tagName !== 'BODY'; at = parentOf(at)) {
    // A frame is no text itself, so only what is around it can hide it.
    if (at !== frame && isHidden(at)) return false;
  }
  const { width, height } = frame.getBoundingClientRect?.() ?? { width: 0, height: 0 };
  return width > 50 && height > 50;
}

/** Out of reach for other sites' frames and sandboxed ones. */
function innerDocument(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
