import type { Guide } from '../guide/guide';
import { COLOUR, PAPER, TYPE, type Type } from './design';
import { splitGraphemes, tidyText } from './itemise';
import type { Colour, NodeId, Paper, Placed, PlacedLink } from './layout';
import { setOneLine, withSpace } from './one-line';
import { countMinutes } from './plan';
import { LEFT, type Setter, type Slab, say, setLine, setParagraph } from './slab';
import type { PdfWords } from './wording';
import { fitText, type Line, measureText, wrapSpans } from './wrap';

const BLOCK_PART = 0.42;
const MONOGRAM_PT = 52;
const MAX_TITLE_LINES = 3;
const TITLE_SIZES = [32, 28, 24, 20];

export interface CoverPart {
  readonly placed: readonly Placed[];
  readonly links: readonly PlacedLink[];
  /** Where what follows may begin. */
  readonly bottom: number;
}

/** The navy block: monogram, role, company, place; and below it the counts. */
export function setCover(guide: Guide, setter: Setter, paper: Paper, parent: NodeId): CoverPart {
  const { widthPt, heightPt } = PAPER[paper];
  const blockHeight = Math.round(heightPt * BLOCK_PART);
  const placed: Placed[] = [
    box(0, 0, widthPt, blockHeight, COLOUR.navy),
    box(0, blockHeight, widthPt, 3.5, COLOUR.accent),
    { ...box(LEFT, 58, MONOGRAM_PT, MONOGRAM_PT, COLOUR.white), radius: 13 },
    ...setOneLine(monogramOf(guide), monogramType(guide, setter), COLOUR.navy, setter, {
      x: LEFT + MONOGRAM_PT / 2,
      y: 58 + MONOGRAM_PT / 2 + 20 * 0.36,
      align: 'centre',
    }),
  ];
  const title = setTitle(guide, setter, parent);
  const lower = setLowerLines(guide, setter, parent);
  // The text stands at the foot of the block, however many lines it has.
  let y = blockHeight - 34 - title.height - lower.height;
  const label = setter.tree.add('P', parent);
  placed.push(
    ...withSpace(
      setOneLine(setter.words.PDF_TEXT.coverLabel, TYPE.coverLabel, COLOUR.coverMuted, setter, {
        x: LEFT,
        y: y - 12,
        node: label,
      }),
    ),
  );
  const links: PlacedLink[] = [];
  for (const slab of [...title.slabs, ...lower.slabs]) {
    placed.push(...slab.placed.map((item) => ({ ...item, y: item.y + y + slab.gap })));
    links.push(...slab.links.map((link) => ({ ...link, y: link.y + y + slab.gap })));
    y += slab.gap + slab.height;
  }
  const numbers = setNumbers(guide, setter, parent, blockHeight + 30);
  return { placed: [...placed, ...numbers], links, bottom: blockHeight + 30 + 50 };
}

function box(x: number, y: number, width: number, height: number, fill: Colour) {
  return { kind: 'box', x, y, width, height, radius: 0, fill } as const;
}

interface Stack {
  readonly slabs: readonly Slab[];
  readonly height: number;
}

function stack(slabs: readonly Slab[]): Stack {
  return { slabs, height: slabs.reduce((sum, slab) => sum + slab.gap + slab.height, 0) };
}

/** The role, as large as three lines allow; what is longer still is cut with an ellipsis. */
function setTitle(guide: Guide, setter: Setter, parent: NodeId): Stack {
  const node = setter.tree.add('H1', parent);
  const text =
    tidyText(guide.posting.title).trim() || guide.occupation.name || setter.words.PDF_TEXT.coverLabel;
  const typeOf = (sizePt: number): Type => ({ weight: 'semibold', sizePt, leadPt: sizePt * 1.2 });
  const linesAt = (words: string, sizePt: number): readonly Line[] =>
    wrapSpans([say(words, typeOf(sizePt), node, COLOUR.white)], setter.widthPt, setter);
  const smallest = TITLE_SIZES.at(-1) ?? 20;
  const size = TITLE_SIZES.find((sizePt) => linesAt(text, sizePt).length <= MAX_TITLE_LINES) ?? smallest;
  let lines = linesAt(text, size);
  if (lines.length > MAX_TITLE_LINES) {
    const room = setter.widthPt * (MAX_TITLE_LINES - 0.35);
    lines = linesAt(fitText(text, typeOf(size), room, setter), size).slice(0, MAX_TITLE_LINES);
  }
  return stack(lines.map((line) => setLine(line, LEFT)));
}

function setLowerLines(guide: Guide, setter: Setter, parent: NodeId): Stack {
  const { posting } = guide;
  const company = fitCompany(posting.company, setter);
  const where = [posting.location, posting.remote && setter.words.PDF_TEXT.remotePolicy[posting.remote]]
    .flatMap((part) => (part ? [tidyText(part).trim()] : []))
    .join(' · ');
  const slabs: Slab[] = [];
  const add = (text: string, type: Type, colour: Colour, gap: number) => {
    const node = setter.tree.add('P', parent);
    slabs.push(...setParagraph(setter, [say(text, type, node, colour)], { gap }));
  };
  if (company.text !== '') add(company.text, company.type, COLOUR.white, 8);
  if (where !== '')
    add(fitText(where, TYPE.coverLine, setter.widthPt, setter), TYPE.coverLine, COLOUR.coverMuted, 4);
  if (posting.url !== '' && setter.mayLink(posting.url)) {
    const node = setter.tree.add('Link', setter.tree.add('P', parent));
    const link = {
      target: { kind: 'url', url: posting.url },
      title: setter.words.PDF_TEXT.openPosting,
    } as const;
    const host = /^https:\/\/([^/?#]+)/i.exec(posting.url)?.[1] ?? setter.words.PDF_TEXT.openPosting;
    const text = fitText(`${host} ↗`, TYPE.small, setter.widthPt, setter);
    const span = { text, type: TYPE.small, colour: COLOUR.coverMuted, node, link };
    slabs.push(...setParagraph(setter, [span], { gap: 6 }));
  }
  return stack(slabs);
}

/** A long name shrinks first, then takes a second and third line; what is longer still is cut with an ellipsis. */
function fitCompany(company: string, setter: Setter): { readonly text: string; readonly type: Type } {
  const text = tidyText(company).trim();
  const typeOf = (sizePt: number): Type => ({ weight: 'semibold', sizePt, leadPt: sizePt * 1.35 });
  const fitting = [TYPE.coverCompany.sizePt, 13, 11].find(
    (sizePt) => measureText(text, typeOf(sizePt), setter) <= setter.widthPt,
  );
  if (fitting !== undefined) return { text, type: typeOf(fitting) };
  return { text: fitText(text, typeOf(11), setter.widthPt * 2.6, setter), type: typeOf(11) };
}

function monogramType(guide: Guide, setter: Setter): Type {
  const wide = fitText(
    monogramOf(guide),
    { weight: 'semibold', sizePt: 22, leadPt: 24 },
    MONOGRAM_PT - 12,
    setter,
  );
  return { weight: 'semibold', sizePt: wide === monogramOf(guide) ? 22 : 15, leadPt: 24 };
}

/** The first letters of the employer's first two words, or of the role's. */
export function monogramOf(guide: Guide): string {
  const name = tidyText(guide.posting.company).trim() || tidyText(guide.posting.title).trim();
  const words = name.split(/[^\p{L}\p{N}\p{M}&]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = words.slice(0, 2).map((word) => splitGraphemes(word)[0] ?? '');
  return letters.join('').toUpperCase() || '·';
}

/** What was counted; before anything was searched for, what there is to do instead of noughts. */
function listCells(guide: Guide, words: PdfWords): readonly (readonly [string, string])[] {
  const { counts } = guide;
  const made = [words.sayShortDay(guide.createdAt), words.PDF_TEXT.madeOn] as const;
  if (counts.queries === 0 && counts.threadsRead === 0 && counts.peopleHere === 0) {
    const hours = words.sayMinutes(countMinutes(guide.plan));
    return [
      [String(guide.questions.length), words.PDF_TEXT.questionsToPrepare],
      ...(hours === '' ? [] : [[hours, words.PDF_TEXT.ofPreparation] as const]),
      made,
    ];
  }
  return [
    [
      String(counts.peopleHere),
      counts.peopleHere === 1 ? words.PDF_TEXT.reportedHereOne : words.PDF_TEXT.reportedHere,
    ],
    [String(counts.peopleElsewhere), words.PDF_TEXT.elsewhere],
    [String(counts.threadsRead + counts.commentsRead), words.PDF_TEXT.reportsRead],
    made,
  ];
}

function setNumbers(guide: Guide, setter: Setter, parent: NodeId, top: number): readonly Placed[] {
  const cells = listCells(guide, setter.words);
  const width = setter.widthPt / cells.length;
  return cells.flatMap(([value, name], i): Placed[] => {
    const x = LEFT + i * width + (i === 0 ? 0 : 10);
    const node = setter.tree.add('P', parent);
    const maxWidth = width - 14;
    const number = setOneLine(value, TYPE.coverNumber, COLOUR.ink, setter, {
      x,
      y: top + 16,
      maxWidth,
      node,
    });
    const words = setOneLine(name, TYPE.meta, COLOUR.muted, setter, { x, y: top + 32, maxWidth, node });
    const line = i === 0 ? [] : [box(LEFT + i * width, top - 2, 0.7, 40, COLOUR.rule)];
    return [...line, ...withSpace(number), ...withSpace(words)];
  });
}
