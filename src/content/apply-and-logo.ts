import { readJobHost } from '../core/posting/job-hosts';
import type { FieldCandidate } from '../core/posting/page-snapshot';

/** Where the control that starts an application leads, if it is a link to another address. */
export function readApplyUrl(control: Element | undefined, document: Document): FieldCandidate[] {
  const href = control?.closest('a[href]')?.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#') || /^(?:javascript|mailto|tel):/i.test(href)) return [];
  try {
    const value = new URL(href, document.baseURI || document.URL).href;
    return /^https?:/.test(value) ? [{ field: 'applyUrl', value, source: 'page', from: 'label' }] : [];
  } catch {
    return [];
  }
}

const LOGOS =
  'header img, [class*="logo" i] img, img[class*="logo" i], img[id*="logo" i], img[alt*="logo" i]';
const MAX_LOGO_PX = 96;
const MAX_LOGO_CHARS = 32_000;

/**
 * The employer's logo, small, where it needs no request: already decoded and of the page's own origin. On boards the
 * logo in the header is the board's, so none is taken there.
 */
export function readLogoImage(document: Document): FieldCandidate[] {
  const images = [...document.querySelectorAll<HTMLImageElement>(LOGOS)].slice(0, 8);
  const image = images.find(
    (candidate) => isOwn(candidate, document) && candidate.closest('footer') === null,
  );
  const value = image && !readJobHost(document.URL).isBoard ? draw(image, document) : '';
  return value === '' ? [] : [{ field: 'logo', value, source: 'page', from: 'logo' }];
}

function isOwn(image: HTMLImageElement, document: Document): boolean {
  if (image.complete !== true || !(image.naturalWidth > 15) || !(image.naturalHeight > 7)) return false;
  try {
    const { protocol, origin } = new URL(image.currentSrc || image.src, document.URL);
    return protocol === 'data:' || origin === new URL(document.URL).origin;
  } catch {
    return false;
  }
}

/** On a canvas that never joins the page. A picture that may not be read back is left alone. */
function draw(image: HTMLImageElement, document: Document): string {
  try {
    const scale = Math.min(1, MAX_LOGO_PX / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const url = canvas.toDataURL('image/png');
    return url.length <= MAX_LOGO_CHARS ? url : '';
  } catch {
    return '';
  }
}
