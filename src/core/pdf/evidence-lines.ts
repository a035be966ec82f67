import type { EvidenceRef, EvidenceUnit } from '../evidence/unit';
import type { Item } from '../guide/guide';
import { findUnit, quoteOf } from '../guide/tally';
import { clipQuote } from '../guide/wording-text';
import { type Context, noteCitation, PLACE } from './context';
import { COLOUR, TYPE } from './design';
import { tidyText } from './itemise';
import type { NodeId } from './layout';
import {
  LEFT,
  type ParagraphOptions,
  type Slab,
  say,
  sayLink,
  setParagraph,
  withPlace,
  withRail,
} from './slab';
import { PDF_TEXT, saySource } from './wording';
import type { Span } from './wrap';

/** Quoted in full below an item; the other passages are named by their source. */
const MAX_QUOTES = 3;
const RAIL_WIDTH_PT = 2.6;
const RAIL_TO_TEXT_PT = 12;

/**
 * What people wrote, word for word, each with a link to the exact post or comment and one to the list of sources. A
 * passage that is itself the item's text is not repeated, only its source is named.
 */
export function setEvidence(
  context: Context,
  item: Pick<Item, 'text' | 'evidence'>,
  parent: NodeId,
  options: { readonly indent: number; readonly maxQuotes?: number },
): readonly Slab[] {
  const { guide, setter } = context;
  const known = item.evidence.flatMap((ref) => {
    const unit = findUnit(ref.unitId, guide.units);
    return unit ? [{ ref, unit }] : [];
  });
  const passages = known.map(({ ref, unit }) => ({ unit, words: wordsOf(context, ref, item.text) }));
  const quoted = passages.filter(({ words }) => words !== '').slice(0, options.maxQuotes ?? MAX_QUOTES);
  const named = passages.filter((passage) => !quoted.includes(passage));
  if (passages.length === 0) return [];

  const quote = setter.tree.add('BlockQuote', parent);
  const indent = options.indent + RAIL_TO_TEXT_PT;
  // Sources already under a quotation are not named again.
  const units = new Set(quoted.map(({ unit }) => unit));
  const rest = [...new Set(named.map(({ unit }) => unit))].filter((unit) => !units.has(unit));
  const isRepeated = quoted.length === 0 || rest.length === 0 || (passages[0]?.words ?? '') === '';
  const slabs = [
    ...(isRepeated ? setSourceRow(context, rest, '', quote, { indent, gap: 3 }) : []),
    ...quoted.flatMap((passage, i) => {
      const isLast = quoted[i + 1]?.unit !== passage.unit;
      return setPassage(context, passage, isLast, quote, { indent, gap: i === 0 ? 3 : 4 });
    }),
    ...(isRepeated ? [] : setSourceRow(context, rest, PDF_TEXT.alsoIn, quote, { indent, gap: 4 })),
  ];
  return withRail(slabs, { x: LEFT + options.indent, width: RAIL_WIDTH_PT, colour: COLOUR.accentSoft });
}

/** The passage word for word; '' when the item's text already says it. */
function wordsOf(context: Context, ref: EvidenceRef, itemText: string): string {
  const words = tidyText(clipQuote(quoteOf(ref, context.guide.units))).trim();
  return fold(words) === fold(itemText) ? '' : words;
}

interface Passage {
  readonly unit: EvidenceUnit;
  readonly words: string;
}

/** A quotation; its source follows the last one of the same post or comment. */
function setPassage(
  context: Context,
  { unit, words }: Passage,
  hasSource: boolean,
  parent: NodeId,
  options: ParagraphOptions,
): readonly Slab[] {
  const node = context.setter.tree.add('P', parent);
  const text = say(`“${words}” `, TYPE.body, node);
  if (!hasSource) return setParagraph(context.setter, [text], options);
  const source = saySources(context, unit, node);
  const places = source.place === null ? [] : [source.place];
  return withPlace(setParagraph(context.setter, [text, ...source.spans], options), ...places);
}

/** Sources without their words: "r/nursing, Mar 2026 [4]; …" */
function setSourceRow(
  context: Context,
  units: readonly EvidenceUnit[],
  lead: string,
  parent: NodeId,
  options: ParagraphOptions,
): readonly Slab[] {
  if (units.length === 0) return [];
  const node = context.setter.tree.add('P', parent);
  const places: string[] = [];
  const spans = units.flatMap((unit, i) => {
    const source = saySources(context, unit, node);
    if (source.place !== null) places.push(source.place);
    return [...(i > 0 ? [say('; ', TYPE.small, node, COLOUR.muted)] : []), ...source.spans];
  });
  const first = lead === '' ? [] : [say(`${lead} `, TYPE.small, node, COLOUR.muted)];
  return withPlace(setParagraph(context.setter, [...first, ...spans], options), ...places);
}

/** "r/nursing, Mar 2026 [4]": the first leads to the exact comment, the second to the list of sources. */
function saySources(
  context: Context,
  unit: EvidenceUnit,
  node: NodeId,
): { readonly spans: readonly Span[]; readonly place: string | null } {
  const { setter, citations } = context;
  const name = saySource(unit.subreddit, unit.at);
  const target = { kind: 'url' as const, url: unit.permalink };
  const link = sayLink(
    setter,
    name.replace(/ /g, '\u00A0'),
    TYPE.small,
    node,
    target,
    PDF_TEXT.openSource(name),
  );
  const source = citations.sourceOf({ unitId: unit.id, start: 0, end: 0 });
  if (!source) return { spans: [link], place: null };
  const number = sayLink(
    setter,
    `[${source.number}]`,
    TYPE.smallStrong,
    node,
    { kind: 'place', place: PLACE.source(source.number) },
    PDF_TEXT.toSource(source.number),
  );
  return {
    spans: [link, say('\u00A0', TYPE.small, node), number],
    place: noteCitation(context, source),
  };
}

function fold(text: string): string {
  return text
    .replace(/[\s"“”'’.…]+/g, ' ')
    .trim()
    .toLowerCase();
}
