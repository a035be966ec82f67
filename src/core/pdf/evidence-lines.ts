import type { EvidenceRef, EvidenceUnit } from '../evidence/unit';
import type { Item } from '../guide/guide';
import { findUnit, quoteOf } from '../guide/tally';
import { clipQuote } from '../guide/wording-text';
import { CHIP_HEIGHT_PT, setLabelChip } from './chip';
import { type Context, noteCitation, PLACE } from './context';
import { COLOUR, TYPE } from './design';
import { tidyText } from './itemise';
import type { NodeId } from './layout';
import {
  beside,
  emptySlab,
  LEFT,
  lower,
  type ParagraphOptions,
  type Slab,
  say,
  sayLink,
  setParagraph,
  withPlace,
  withRail,
} from './slab';
import type { Span } from './wrap';

/** Quoted below an item; the other passages are named by their source. */
const MAX_QUOTES = 2;
const RAIL_WIDTH_PT = 2.4;
const RAIL_TO_TEXT_PT = 10;
const CHIP_TO_TEXT_PT = 7;

export interface OriginOptions {
  readonly indent: number;
  readonly maxQuotes?: number;
  /** False where a heading has named the label already. */
  readonly hasChip: boolean;
  /** Said at the end of the row. */
  readonly facts?: (node: NodeId) => readonly Span[];
}

type Told = Pick<Item, 'label' | 'text' | 'evidence' | 'people' | 'lastReportedAt'>;

interface Passage {
  readonly unit: EvidenceUnit;
  /** '' when the item's text already says it. */
  readonly words: string;
}

/**
 * Where an item comes from, in one row: its label, how many people, and the exact posts and comments. Below it what they wrote,
 * word for word, where that is not the item's text itself.
 */
export function setOrigin(
  context: Context,
  item: Told,
  parent: NodeId,
  options: OriginOptions,
): readonly Slab[] {
  const passages = listPassages(context, item);
  const quoted = passages.filter(({ words }) => words !== '').slice(0, options.maxQuotes ?? MAX_QUOTES);
  // A source that stands under its quotation is not named again.
  const units = new Set(quoted.map(({ unit }) => unit));
  const named = [...new Set(passages.map(({ unit }) => unit))].filter((unit) => !units.has(unit));
  return [
    ...setRow(context, item, named, parent, options),
    ...setQuotes(context, quoted, parent, options.indent),
  ];
}

function listPassages(context: Context, item: Told): readonly Passage[] {
  return item.evidence.flatMap((ref) => {
    const unit = findUnit(ref.unitId, context.guide.units);
    return unit ? [{ unit, words: wordsOf(context, ref, item.text) }] : [];
  });
}

function wordsOf(context: Context, ref: EvidenceRef, itemText: string): string {
  const words = tidyText(clipQuote(quoteOf(ref, context.guide.units))).trim();
  return fold(words) === fold(itemText) ? '' : words;
}

/** "[Reported here] 3 people · r/nursing, Mar 2026 [4]; r/NursingUK, Jan 2026 [5]" */
function setRow(
  context: Context,
  item: Told,
  named: readonly EvidenceUnit[],
  parent: NodeId,
  options: OriginOptions,
): readonly Slab[] {
  const { setter } = context;
  const node = setter.tree.add('P', parent);
  const chip = options.hasChip
    ? setLabelChip(item.label, LEFT + options.indent, 0, node, setter)
    : { placed: [], width: 0 };
  const month = named.length > 0 ? '' : setter.words.sayShortMonth(item.lastReportedAt);
  const counted = [item.people > 0 ? setter.words.sayPeople(item.people) : '', month].filter(
    (part) => part !== '',
  );
  const { spans: sources, places } = saySourceList(context, named, node);
  const parts: (readonly Span[])[] = [
    ...counted.map((text) => [say(text, TYPE.meta, node, COLOUR.muted)]),
    ...(sources.length > 0 ? [sources] : []),
    ...(options.facts ? [options.facts(node)] : []),
  ];
  const spans = parts.flatMap((part, i) =>
    i === 0 ? part : [say(' · ', TYPE.meta, node, COLOUR.muted), ...part],
  );
  if (spans.length === 0 && !options.hasChip) return [];
  const indent = options.indent + (options.hasChip ? chip.width + CHIP_TO_TEXT_PT : 0);
  const lines = setParagraph(setter, spans, { indent });
  const [first = emptySlab(CHIP_HEIGHT_PT), ...rest] = lines;
  if (!options.hasChip) return withPlace([{ ...first, gap: 1 }, ...rest], ...places);
  const head = lower(first, (CHIP_HEIGHT_PT - first.height) / 2);
  const row = { ...head, height: Math.max(CHIP_HEIGHT_PT, head.height), gap: 2.5 };
  return withPlace(beside([row, ...rest], chip.placed), ...places);
}

/** Sources without their words: "r/nursing, Mar 2026 [4]; …" */
function saySourceList(
  context: Context,
  units: readonly EvidenceUnit[],
  node: NodeId,
): { readonly spans: readonly Span[]; readonly places: readonly string[] } {
  const places: string[] = [];
  const spans = units.flatMap((unit, i) => {
    const source = saySources(context, unit, node);
    if (source.place !== null) places.push(source.place);
    return [...(i > 0 ? [say('; ', TYPE.meta, node, COLOUR.muted)] : []), ...source.spans];
  });
  return { spans, places };
}

function setQuotes(
  context: Context,
  quoted: readonly Passage[],
  parent: NodeId,
  indent: number,
): readonly Slab[] {
  if (quoted.length === 0) return [];
  const quote = context.setter.tree.add('BlockQuote', parent);
  const slabs = quoted.flatMap((passage, i) => {
    const isLast = quoted[i + 1]?.unit !== passage.unit;
    return setPassage(context, passage, isLast, quote, { indent: indent + RAIL_TO_TEXT_PT, gap: 2.5 });
  });
  return withRail(slabs, { x: LEFT + indent, width: RAIL_WIDTH_PT, colour: COLOUR.accentSoft });
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
  const text = say(`${context.setter.words.quote(words)} `, TYPE.small, node);
  if (!hasSource) return setParagraph(context.setter, [text], options);
  const source = saySources(context, unit, node);
  const places = source.place === null ? [] : [source.place];
  return withPlace(setParagraph(context.setter, [text, ...source.spans], options), ...places);
}

/** What one person wrote, passage after passage in one paragraph, with the source at its end. */
export function setTelling(
  context: Context,
  refs: readonly EvidenceRef[],
  parent: NodeId,
  maxQuotes: number,
): readonly Slab[] {
  const passages = listPassages(context, {
    label: 'reported',
    text: '',
    people: 1,
    evidence: refs.slice(0, maxQuotes),
  });
  if (passages.length === 0) return [];
  const node = context.setter.tree.add('P', context.setter.tree.add('BlockQuote', parent));
  const places: string[] = [];
  const spans = passages.flatMap(({ unit, words }, i) => {
    const text = say(`${context.setter.words.quote(words)} `, TYPE.small, node);
    if (passages[i + 1]?.unit === unit) return [text];
    const source = saySources(context, unit, node);
    if (source.place !== null) places.push(source.place);
    return [text, ...source.spans, ...(i < passages.length - 1 ? [say(' ', TYPE.small, node)] : [])];
  });
  const slabs = withPlace(
    setParagraph(context.setter, spans, { indent: RAIL_TO_TEXT_PT, gap: 3 }),
    ...places,
  );
  return withRail(slabs, { x: LEFT, width: RAIL_WIDTH_PT, colour: COLOUR.accentSoft });
}

/** "r/nursing, Mar 2026 [4]": the first leads to the exact comment, the second to the list of sources. */
function saySources(
  context: Context,
  unit: EvidenceUnit,
  node: NodeId,
): { readonly spans: readonly Span[]; readonly place: string | null } {
  const { setter, citations } = context;
  const name = setter.words.saySource(unit.subreddit, unit.at);
  const target = { kind: 'url' as const, url: unit.permalink };
  const words = name.replace(/ /g, '\u00A0');
  const link = sayLink(setter, words, TYPE.meta, node, target, setter.words.PDF_TEXT.openSource(name));
  const source = citations.sourceOf({ unitId: unit.id, start: 0, end: 0 });
  if (!source) return { spans: [link], place: null };
  const number = sayLink(
    setter,
    `[${source.number}]`,
    TYPE.metaStrong,
    node,
    { kind: 'place', place: PLACE.source(source.number) },
    setter.words.PDF_TEXT.toSource(source.number),
  );
  return {
    spans: [link, say('\u00A0', TYPE.meta, node), number],
    place: noteCitation(context, source),
  };
}

function fold(text: string): string {
  return text
    .replace(/[\s"“”'’.…]+/g, ' ')
    .trim()
    .toLowerCase();
}
