import type { Source } from './citations';
import { type Context, PLACE } from './context';
import { COLOUR, TYPE } from './design';
import { tidyText } from './itemise';
import type { NodeId, Place } from './layout';
import { setOneLine, withSpace } from './one-line';
import {
  baselineOf,
  beside,
  keepTogether,
  LEFT,
  type Slab,
  say,
  sayLink,
  setParagraph,
  withGap,
  withPlace,
} from './slab';
import type { Span } from './wrap';

const INDENT_PT = 26;
const MAX_BACK_LINKS = 12;

/** The numbered list of sources, each with its way back to where it is cited. `places` knows all that was set before. */
export function setSources(
  context: Context,
  parent: NodeId,
  places: Readonly<Record<string, Place>>,
): readonly Slab[] {
  const list = context.setter.tree.add('L', parent);
  return context.citations.sources.flatMap((source, i) =>
    withGap(setSource(context, source, context.setter.tree.add('LI', list), places), i === 0 ? 2 : 5),
  );
}

function setSource(
  context: Context,
  source: Source,
  parent: NodeId,
  places: Readonly<Record<string, Place>>,
): readonly Slab[] {
  const { setter } = context;
  const label = setter.tree.add('Lbl', parent);
  const body = setter.tree.add('LBody', parent);
  const name = setter.words.saySource(source.subreddit, source.newestAt);
  const title = tidyText(source.title).trim() || name;
  const target = { kind: 'url', url: source.permalink } as const;
  const link = sayLink(
    setter,
    title,
    TYPE.smallStrong,
    setter.tree.add('P', body),
    target,
    setter.words.PDF_TEXT.openSource(name),
  );
  const number = setOneLine(`[${source.number}]`, TYPE.smallStrong, COLOUR.muted, setter, {
    x: LEFT,
    y: baselineOf(TYPE.small),
    node: label,
  });
  const node = setter.tree.add('P', body);
  const meta = [say(name, TYPE.meta, node, COLOUR.muted), ...sayBack(context, source, node, places)];
  return keepTogether([
    ...withPlace(
      beside(setParagraph(setter, [link], { indent: INDENT_PT }), withSpace(number)),
      PLACE.source(source.number),
    ),
    ...setParagraph(setter, meta, { indent: INDENT_PT }),
  ]);
}

/** " · Cited on page 5, 7": one link for each page, to the first citation there. */
function sayBack(
  context: Context,
  source: Source,
  node: NodeId,
  places: Readonly<Record<string, Place>>,
): readonly Span[] {
  const byPage = new Map<number, string>();
  for (const name of context.citedAt.get(source.number) ?? []) {
    const place = places[name];
    if (place && !byPage.has(place.page)) byPage.set(place.page, name);
  }
  const pages = [...byPage].slice(0, MAX_BACK_LINKS);
  if (pages.length === 0) return [];
  const spans = pages.flatMap(([page, place], i) => [
    ...(i > 0 ? [say(', ', TYPE.meta, node, COLOUR.muted)] : []),
    sayLink(
      context.setter,
      String(page + 1),
      TYPE.metaStrong,
      node,
      { kind: 'place', place },
      context.setter.words.PDF_TEXT.toPage(page + 1),
    ),
  ]);
  return [say(` · ${context.setter.words.PDF_TEXT.citedOn} `, TYPE.meta, node, COLOUR.muted), ...spans];
}
