import { type FieldCandidate, type PageSnapshot, SNAPSHOT_MAX } from '../core/posting/page-snapshot';
import { readApplyUrl, readLogoImage } from './apply-and-logo';
import { readText } from './element-text';
import { findBoardFrame, findFrameWithText } from './frames';
import { readGenericFields } from './generic-fields';
import { readJsonLdBlocks } from './json-ld-blocks';
import { readMicrodata } from './microdata';
import { findOpenRoots } from './open-roots';
import { findRegions } from './page-regions';
import { readPageState } from './page-state';
import { findApplyControl, readSignals } from './signals';
import { readSiteFields } from './site-readers';

/** From here on a page says enough itself: a frame in it is an extra unless it says more. */
const OWN_TEXT_CHARS = 600;

/**
 * Everything a posting could be read from, as plain data of at most about a megabyte. Reads the live document and writes
 * nothing to it; meant for `scripting.executeScript`, so what it returns survives a structured clone and JSON.
 */
export function readPage(document: Document): PageSnapshot {
  const roots = findOpenRoots(document);
  const own = readDocument(document, roots);
  const frame = findFrameWithText(roots);
  const inner = frame && readDocument(frame, findOpenRoots(frame));
  const isInFrame =
    inner !== undefined && (own.text.length < OWN_TEXT_CHARS || inner.text.length > own.text.length);
  return { ...(isInFrame ? withFrame(own, inner) : own), ...findBoardFrame(document, roots) };
}

function readDocument(document: Document, roots: readonly ParentNode[]): PageSnapshot {
  const regions = findRegions(document, roots);
  const { nodes, otherTypes } = readJsonLdBlocks(document);
  const text = readText(regions.body, { maxChars: SNAPSHOT_MAX.textChars, skip: regions.isSkipped });
  const applyControl = findApplyControl(roots);
  return {
    url: document.URL.slice(0, 8_000),
    title: document.title.replace(/\s+/g, ' ').trim().slice(0, 500),
    lang: (document.documentElement.getAttribute('lang') ?? '').slice(0, 35),
    jsonLd: nodes,
    microdata: readMicrodata(document),
    candidates: limit([
      ...readSiteFields(document),
      ...readPageState(document),
      ...readGenericFields(document, regions),
      ...readApplyUrl(applyControl, document),
      ...readLogoImage(document),
    ]),
    text,
    signals: readSignals(document, regions, text, otherTypes, applyControl),
  };
}

/** A posting embedded in a frame of the same site: what the frame says of it comes first, the page around it next. */
function withFrame(own: PageSnapshot, inner: PageSnapshot): PageSnapshot {
  const half = SNAPSHOT_MAX.textChars / 2;
  const text = `${own.text.slice(0, half)}\n\n${inner.text.slice(0, half)}`.trim();
  return {
    ...own,
    lang: own.lang || inner.lang,
    jsonLd: own.jsonLd.length > 0 ? own.jsonLd : inner.jsonLd,
    microdata: own.microdata.length > 0 ? own.microdata : inner.microdata,
    candidates: limit([...inner.candidates, ...own.candidates]),
    text,
    signals: {
      ...own.signals,
      bodyChars: text.length,
      headings: [...own.signals.headings, ...inner.signals.headings].slice(0, SNAPSHOT_MAX.headings),
      hasApplyControl: own.signals.hasApplyControl || inner.signals.hasApplyControl,
      paragraphs: own.signals.paragraphs + inner.signals.paragraphs,
      jobLinks: own.signals.jobLinks + inner.signals.jobLinks,
      applicationFields: [...new Set([...own.signals.applicationFields, ...inner.signals.applicationFields])],
    },
  };
}

/** At most three long texts travel: the rest of a snapshot is small. */
function limit(candidates: readonly FieldCandidate[]): FieldCandidate[] {
  let descriptions = 0;
  return candidates
    .filter(({ field }) => field !== 'description' || ++descriptions <= 3)
    .slice(0, SNAPSHOT_MAX.candidates);
}
