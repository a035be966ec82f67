import { describe, expect, it } from 'vitest';
import type { Guide } from '../../../../src/core/guide/guide';
import { isAllowedLink } from '../../../../src/core/guide/link-rule';
import {
  type LayoutOptions,
  layoutGuide,
  type Paper,
  type PdfLayout,
  type PlacedText,
} from '../../../../src/core/pdf';
import { PLACE } from '../../../../src/core/pdf/context';
import { splitGraphemes, tidyText } from '../../../../src/core/pdf/itemise';
import { hostileGuide } from '../../../support/pdf-hostile';
import { bigGuide, engineerGuide, nurseFirstGuide, obscureGuide } from '../../../support/sample-guides';

const OPTIONS = {
  paper: 'a4',
  hasGlyph: (grapheme) => /^[\u0020-\u052f\u1e00-\u22ff\u25a0-\u27ff]$/u.test(grapheme),
  measure: (text, style) => splitGraphemes(text).length * style.sizePt * 0.52,
} as const satisfies LayoutOptions;

function lay(guide: Guide, paper: Paper = 'a4'): PdfLayout {
  return layoutGuide(guide, { ...OPTIONS, paper });
}

const textsOf = (page: PdfLayout['pages'][number] | undefined): readonly PlacedText[] =>
  (page?.placed ?? []).filter((item) => item.kind === 'text');
/** What is read aloud on each page: without head and foot. */
const wordsOf = (layout: PdfLayout) =>
  layout.pages.map((page) =>
    textsOf(page)
      .flatMap(({ node, text }) => (node === undefined ? [] : [text]))
      .join('')
      .replace(/\s/g, ''),
  );
const bare = (text: string) => tidyText(text).replace(/\s/g, '');

const expectIn = (all: string | undefined, part: string) => expect(all?.includes(part), part).toBe(true);

const GUIDES: Readonly<Record<string, () => Guide>> = {
  engineer: engineerGuide,
  nurse: nurseFirstGuide,
  obscure: obscureGuide,
  hostile: hostileGuide,
  one: () => bigGuide(1),
  hundred: () => bigGuide(100),
};

describe.each(Object.entries(GUIDES))('layoutGuide: %s', (_, make) => {
  const guide = make();
  const layout = lay(guide);

  it('keeps everything on the paper', () => {
    for (const page of layout.pages) {
      for (const item of page.placed) {
        const isFull = item.kind === 'box' && item.x === 0;
        const width = item.kind === 'text' ? item.width : item.width;
        expect(item.x + width).toBeLessThanOrEqual(layout.widthPt - (isFull ? 0 : 55));
        expect(item.x).toBeGreaterThanOrEqual(isFull ? 0 : 55.9);
        expect(item.y).toBeGreaterThanOrEqual(0);
        expect(item.y).toBeLessThan(layout.heightPt - 30);
      }
    }
  });

  it('shows every item of the guide', () => {
    const all = wordsOf(layout).join('');
    const items = [
      ...guide.questions,
      ...guide.evening,
      ...guide.day,
      ...guide.afterwards,
      ...guide.helped,
      ...guide.sank,
      ...guide.pay,
      ...guide.culture,
      ...guide.ask,
      ...guide.notFound,
      ...guide.timeline,
      ...guide.plan.flatMap((day) => day.tasks),
    ];
    for (const item of items) expectIn(all, bare(item.text));
    for (const question of guide.questions) {
      if (question.tests) expectIn(all, bare(question.tests));
      if (question.shows) expectIn(all, bare(question.shows));
    }
  });

  it('links only where a link may lead, and inside only to places there are', () => {
    for (const page of layout.pages) {
      for (const { target } of page.links) {
        if (target.kind === 'url') expect(isAllowedLink(target.url, guide.posting)).toBe(true);
        else expect(layout.places[target.place]).toBeDefined();
      }
    }
  });

  it('has bookmarks and places on pages there are', () => {
    for (const bookmark of layout.bookmarks) {
      const place = layout.places[bookmark.place];
      expect(place, bookmark.place).toBeDefined();
      expect(place?.page).toBeLessThan(layout.pages.length);
    }
  });

  it('leaves no page with a head and foot only', () => {
    layout.pages.forEach((page, i) => {
      const tagged = textsOf(page).filter((item) => item.node !== undefined);
      expect(tagged.length, `page ${i + 1}`).toBeGreaterThan(0);
    });
  });

  it('leaves no heading at the foot of a page', () => {
    for (const page of layout.pages) {
      const tagged = textsOf(page).filter((item) => item.node !== undefined);
      const lowest = tagged.reduce((a, b) => (b.y > a.y ? b : a));
      const tag = layout.structure[lowest.node ?? 0]?.tag;
      expect(tag === 'H1' || tag === 'H2').toBe(false);
    }
  });

  it('gives every node a parent before it', () => {
    layout.structure.forEach((node, i) => {
      if (i > 0) expect(node.parent ?? -1).toBeLessThan(i);
    });
  });
});

describe('layoutGuide', () => {
  it('is the same every time', () => {
    expect(lay(engineerGuide())).toEqual(lay(engineerGuide()));
  });

  it('says the page of each chapter in the contents', () => {
    const layout = lay(engineerGuide());
    const contents = layout.places[PLACE.contents]?.page ?? -1;
    const words = textsOf(layout.pages[contents]).map((item) => item.text.trim());
    for (const bookmark of layout.bookmarks.filter(
      ({ level, place }) => level === 1 && place !== PLACE.contents,
    )) {
      const at = words.indexOf(bookmark.title);
      const page = (layout.places[bookmark.place]?.page ?? -2) + 1;
      if (bookmark.place !== 'minute') expect(words[at + 1], bookmark.title).toBe(String(page));
    }
  });

  it('keeps a question with all that belongs to it on one page', () => {
    const guide = engineerGuide();
    const layout = lay(guide);
    const pages = wordsOf(layout);
    for (const question of guide.questions) {
      const page = layout.places[`question:${question.id}`]?.page ?? -1;
      expectIn(pages[page], bare(question.text));
    }
    const cards = new Map(guide.questions.flatMap(({ shows, id }) => (shows ? [[shows, id] as const] : [])));
    // A card stands once in full, with the question that it was first needed for.
    for (const [shows] of cards) {
      const at = pages.findIndex((page) => page.includes(bare(shows)));
      const owners = guide.questions.filter((question) => question.shows === shows);
      expect(owners.some(({ id }) => layout.places[`question:${id}`]?.page === at)).toBe(true);
    }
  });

  it('sets the sheet for the evening before alone, on one page', () => {
    const guide = engineerGuide();
    const sheet = layoutGuide(guide, { ...OPTIONS, part: 'evening' });
    expect(sheet.pages).toHaveLength(1);
    const [words] = wordsOf(sheet);
    for (const item of guide.evening) expectIn(words, bare(item.text));
    for (const id of guide.minute.likeliest) {
      expectIn(words, bare(guide.questions.find((question) => question.id === id)?.text ?? '-'));
    }
    expect(sheet.pages[0]?.links.every(({ target }) => target.kind === 'url')).toBe(true);
  });

  it('prints notes unless told not to, and nothing that was hidden', () => {
    const guide = engineerGuide();
    const [first, second] = guide.questions;
    if (!first || !second) throw new Error('the sample has no questions');
    const own = {
      notes: [{ itemId: first.id, text: 'The Lisbon story\nwith numbers' }],
      pinned: [],
      hidden: [],
    };
    const noted = wordsOf(layoutGuide({ ...guide, own }, OPTIONS)).join('');
    expectIn(noted, 'TheLisbonstorywithnumbers');
    const bareWords = wordsOf(layoutGuide({ ...guide, own }, { ...OPTIONS, hasNotes: false })).join('');
    expect(bareWords.includes('Lisbon')).toBe(false);
  });

  it('leads from each citation to its source and back', () => {
    const layout = lay(engineerGuide());
    const targets = layout.pages.flatMap((page, at) =>
      page.links.flatMap(({ target }) => (target.kind === 'place' ? [{ at, place: target.place }] : [])),
    );
    const there = targets.filter(({ place }) => place.startsWith('source:'));
    const back = targets.filter(({ place }) => place.startsWith('cite:'));
    expect(there.length).toBeGreaterThan(3);
    for (const { place } of there) {
      const number = place.slice('source:'.length);
      expect(back.some((link) => link.place.startsWith(`cite:${number}:`))).toBe(true);
    }
  });

  it('quotes only what stands in the sources, word for word', () => {
    const guide = engineerGuide();
    const sources = Object.values(guide.units).map((unit) => bare(unit.text));
    const layout = lay(guide);
    const quotes = layout.pages.flatMap((page) =>
      textsOf(page).filter((item) => item.text.startsWith('“') && item.text.trim().endsWith('”')),
    );
    const shown = quotes.filter(({ node }) => {
      const parent = layout.structure[node ?? 0]?.parent;
      return parent !== null && parent !== undefined && layout.structure[parent]?.tag === 'BlockQuote';
    });
    expect(shown.length).toBeGreaterThan(0);
    for (const { text } of shown) {
      const words = bare(text).replace(/^“|”$/g, '');
      expect(sources.some((source) => source.includes(words))).toBe(true);
    }
  });

  it('grows with the number of questions, in reason', () => {
    expect(lay(bigGuide(1)).pages.length).toBeLessThan(30);
    expect(lay(bigGuide(200), 'letter').pages.length).toBeLessThan(120);
  });
});
