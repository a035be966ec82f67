import type { Guide } from '../guide/guide';
import { isAllowedLink } from '../guide/link-rule';
import { type Chapter, setChapters, setLastChapters } from './chapters';
import { setContents } from './contents';
import { type Context, type Entry, makeContext, PLACE } from './context';
import { setCover } from './cover';
import { MARGIN, PAPER } from './design';
import { setEvening } from './evening';
import { type Flow, heightOf, makeFlow, type OpenPage } from './flow';
import { setFurniture, titleOf } from './furniture';
import { setChapterHead } from './headings';
import type { HasGlyph } from './itemise';
import type { Measure, Paper, PdfLayout, PdfPage } from './layout';
import { setMinute } from './minute';
import type { Setter } from './slab';
import { setSources } from './sources';
import { DOCUMENT_NODE, makeStructureTree } from './structure';
import { pdfWordsOf } from './wording';

export type GuidePart = 'all' | 'evening';

export interface LayoutOptions {
  readonly paper: Paper;
  /** Only the sheet for the evening before, on a page of its own; the whole guide unless told otherwise. */
  readonly part?: GuidePart;
  /** The user's own notes, under the items they are on; left out when false. */
  readonly hasNotes?: boolean;
  readonly measure: Measure;
  /** Whether the embedded font draws this grapheme. */
  readonly hasGlyph: HasGlyph;
}

/** A chapter begins on the same page when at least this part of the page is left. */
const ENOUGH_ROOM = 0.16;

const EVENING_PLACE = 'evening';
const SOURCES_PLACE = 'sources';

/** Lays a guide out on pages. The same guide and options give the same layout. */
export function layoutGuide(guide: Guide, options: LayoutOptions): PdfLayout {
  const { paper, measure, hasGlyph } = options;
  const { widthPt, heightPt } = PAPER[paper];
  const tree = makeStructureTree();
  const mayLink = (url: string) => isAllowedLink(url, guide.posting);
  const setter: Setter = {
    measure,
    hasGlyph,
    tree,
    words: pdfWordsOf(guide),
    widthPt: widthPt - 2 * MARGIN.side,
    mayLink,
  };
  const context = makeContext(guide, setter, options.hasNotes ?? true);
  const flow = makeFlow(paper);

  if (options.part === 'evening') {
    const bookmarks = putEvening(context, flow);
    return finishLayout(context, flow, paper, bookmarks, {});
  }
  putCover(context, flow, paper);
  const evening = putEvening(context, flow);
  const chapters = setChapters(context);
  const last = setLastChapters(context);
  const entries = listEntries(context, evening, chapters, last);

  const contentsAt = flow.pages.length;
  const {
    rows,
    pages: contentsPages,
    room,
  } = chooseRows(context, entries, paper, heightOf(chapters[0]?.slabs ?? [], false));
  for (let i = 0; i < contentsPages; i++) flow.breakPage(setter.words.PDF_TEXT.contents);
  // The rows themselves are set last, when the pages of all chapters are known.
  flow.putFixed([], [], heightPt - MARGIN.bottom - room);
  for (const chapter of chapters) putChapter(flow, chapter, heightPt);
  if (context.citations.sources.length > 0) putSources(context, flow, heightPt);
  for (const chapter of last) putChapter(flow, chapter, heightPt);
  fillContents(context, rows, flow, paper).pages.forEach((page, i) => {
    // Read before whatever chapter begins below them.
    flow.pages[contentsAt + i]?.placed.unshift(...page.placed);
    flow.pages[contentsAt + i]?.links.unshift(...page.links);
  });
  const bookmarks: readonly Entry[] = [
    { title: setter.words.SECTION_TITLE.minute, level: 1, place: 'minute' },
    ...evening,
    { title: setter.words.PDF_TEXT.contents, level: 1, place: PLACE.contents },
    ...entries.slice(evening.length),
  ];
  return finishLayout(context, flow, paper, bookmarks, {
    [PLACE.contents]: { page: contentsAt, y: MARGIN.top },
  });
}

function finishLayout(
  context: Context,
  flow: Flow,
  paper: Paper,
  bookmarks: readonly Entry[],
  places: PdfLayout['places'],
): PdfLayout {
  const { guide, setter } = context;
  const { widthPt, heightPt } = PAPER[paper];
  return {
    widthPt,
    heightPt,
    title:
      titleOf(guide) === ''
        ? setter.words.MARKDOWN.fileTitle
        : `${setter.words.MARKDOWN.fileTitle}: ${titleOf(guide)}`,
    subject: setter.words.MARKDOWN.people(guide.counts.peopleHere, guide.counts.peopleElsewhere),
    language: guide.language,
    pages: finishPages(context, flow, paper),
    structure: setter.tree.nodes,
    bookmarks,
    places: { ...flow.places, ...places },
  };
}

/** Everything the contents and the bookmarks list, in order. */
function listEntries(
  context: Context,
  evening: readonly Entry[],
  chapters: readonly Chapter[],
  last: readonly Chapter[],
): readonly Entry[] {
  const sources: Entry = {
    title: context.setter.words.SECTION_TITLE.sources,
    level: 1,
    place: SOURCES_PLACE,
  };
  return [
    ...evening,
    ...chapters.flatMap((chapter) => chapter.entries),
    ...(context.citations.sources.length > 0 ? [sources] : []),
    ...last.flatMap((chapter) => chapter.entries),
  ];
}

/** Head and foot, now that the number of pages is known; links to places that were left out are dropped. */
function finishPages(context: Context, flow: Flow, paper: Paper): readonly PdfPage[] {
  const of = flow.pages.length;
  return flow.pages.map(({ placed, links, section }, i) => ({
    placed: [
      ...placed,
      ...setFurniture(context.guide, context.setter, paper, { number: i + 1, of, section }),
    ],
    links: links.filter(({ target }) => target.kind === 'url' || flow.places[target.place] !== undefined),
  }));
}

function putCover(context: Context, flow: Flow, paper: Paper): void {
  const section = context.setter.tree.add('Sect', DOCUMENT_NODE);
  flow.breakPage('');
  const cover = setCover(context.guide, context.setter, paper, section);
  flow.putFixed(cover.placed, cover.links, cover.bottom);
  flow.put(setMinute(context, section));
}

function putEvening(context: Context, flow: Flow): readonly Entry[] {
  const { guide, setter } = context;
  if (guide.evening.length === 0) return [];
  const section = setter.tree.add('Sect', DOCUMENT_NODE);
  const title = setter.words.SECTION_TITLE.evening;
  flow.breakPage(title);
  flow.put(setChapterHead(setter, title, setter.words.PDF_TEXT.eveningIntro, section, EVENING_PLACE));
  flow.put(setEvening(context, section));
  return [{ title, level: 1, place: EVENING_PLACE }];
}

function putChapter(flow: Flow, chapter: Chapter, heightPt: number): void {
  const whole = heightPt - MARGIN.top - MARGIN.bottom;
  const fits = heightOf(chapter.slabs, false) <= flow.room();
  const isAtHand = fits || flow.room() >= whole * ENOUGH_ROOM;
  if (chapter.isOnNewPage || !isAtHand) flow.breakPage(chapter.title);
  else flow.enter(chapter.title);
  flow.put(chapter.slabs);
}

/** Set last of all that cites, as its ways back need the pages of the rest. */
function putSources(context: Context, flow: Flow, heightPt: number): void {
  const section = context.setter.tree.add('Sect', DOCUMENT_NODE);
  const title = context.setter.words.SECTION_TITLE.sources;
  const head = setChapterHead(
    context.setter,
    title,
    context.setter.words.PDF_TEXT.sourcesIntro,
    section,
    SOURCES_PLACE,
  );
  const slabs = [...head, ...setSources(context, section, flow.places)];
  putChapter(flow, { title, isOnNewPage: false, entries: [], slabs }, heightPt);
}

/**
 * The rows of the contents, and how many pages they take, which their own page numbers depend on. Lesser rows are left to the bookmarks,
 * which list everything, where the first chapter then stands below, or where all would not fit on one page.
 *
 * @param wanted Height of the first chapter.
 */
function chooseRows(
  context: Context,
  entries: readonly Entry[],
  paper: Paper,
  wanted: number,
): { readonly rows: readonly Entry[]; readonly pages: number; readonly room: number } {
  const variants = [
    entries,
    entries.filter(({ level, place }) => level === 1 || place.startsWith('questions:')),
    entries.filter(({ level }) => level === 1),
  ];
  const counted = variants.map((rows) => {
    const scratch = { ...context, setter: { ...context.setter, tree: makeStructureTree() } };
    const { pages, room } = fillContents(scratch, rows, null, paper);
    return { rows, pages: pages.length, room };
  });
  const whole = counted[0] ?? { rows: entries, pages: 1, room: 0 };
  const short = counted.filter(({ pages }) => pages === 1);
  return short.find(({ room }) => room >= wanted) ?? short[0] ?? whole;
}

function fillContents(
  context: Context,
  entries: readonly Entry[],
  flow: Flow | null,
  paper: Paper,
): { readonly pages: readonly OpenPage[]; readonly room: number } {
  const own = makeFlow(paper);
  const section = context.setter.tree.add('Sect', DOCUMENT_NODE);
  own.breakPage(context.setter.words.PDF_TEXT.contents);
  own.put(setContents(context, entries, section, flow?.places ?? {}));
  return { pages: own.pages, room: own.room() };
}
