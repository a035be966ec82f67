import { type FieldCandidate, type PageSnapshot, SNAPSHOT_MAX } from '../core/posting/page-snapshot';
import { readApplyUrl, readLogoImage } from './apply-and-logo';
import { readText } from './element-text';
import { findBoardFrame } from './frames';
import { readGenericFields } from './generic-fields';
import { readJsonLdBlocks } from './json-ld-blocks';
import { readMicrodata } from './microdata';
import { findRegions } from './page-regions';
import { readPageState } from './page-state';
import { findApplyControl, readSignals } from './signals';
import { readSiteFields } from './site-readers';

/** Below this the main part may stand in a frame of the same site. */
const SHORT_TEXT_CHARS = 600;

/**
 * Everything a posting could be read from, as plain data of at most about a megabyte. Reads the live document and writes
 * nothing to it; meant for `scripting.executeScript`, so what it returns survives a structured clone and JSON.
 */
export function readPage(document: Document): PageSnapshot {
  const regions = findRegions(document);
  const { nodes, otherTypes } = readJsonLdBlocks(document);
  const own = readText(regions.body, { maxChars: SNAPSHOT_MAX.textChars, skip: regions.isSkipped });
  const applyControl = findApplyControl(document);
  const text = own.length >= SHORT_TEXT_CHARS ? own : `${own}\n\n${readFrames(document)}`.trim();
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
    ...findBoardFrame(document),
  };
}

/** Postings embedded in a frame: only frames of the same site can be looked into. */
function readFrames(document: Document): string {
  let text = '';
  for (const frame of [...document.querySelectorAll('iframe')].slice(0, 5)) {
    const inner = innerDocument(frame);
    if (inner?.body)
      text += `\n\n${readText(inner.body, { maxChars: SNAPSHOT_MAX.textChars / 2, skip: findRegions(inner).isSkipped })}`;
  }
  return text.trim().slice(0, SNAPSHOT_MAX.textChars / 2);
}

function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument ?? null;
  } catch {
    return null;
  }
}

/** At most three long texts travel: the rest of a snapshot is small. */
function limit(candidates: readonly FieldCandidate[]): FieldCandidate[] {
  let descriptions = 0;
  return candidates
    .filter(({ field }) => field !== 'description' || ++descriptions <= 3)
    .slice(0, SNAPSHOT_MAX.candidates);
}
