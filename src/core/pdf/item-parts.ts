import type { Context } from './context';
import { COLOUR, TYPE } from './design';
import type { NodeId } from './layout';
import { type Slab, say, setParagraph } from './slab';
import type { Span } from './wrap';

/** A name in front of what it names; absent or empty facts are left out. */
export type Fact = readonly [lead: string, text: string | undefined];

/** "Outcome: offer · Difficulty: hard" in one small paragraph. */
export function setFacts(
  context: Context,
  facts: readonly Fact[],
  parent: NodeId,
  indent: number,
  gap = 2.5,
): readonly Slab[] {
  if (!facts.some(([, text]) => hasText(text))) return [];
  const node = context.setter.tree.add('P', parent);
  return setParagraph(context.setter, sayFacts(facts, node), { indent, gap });
}

/** The user's own words on an item, line by line as he wrote them. */
export function setNote(context: Context, itemId: string, parent: NodeId, indent: number): readonly Slab[] {
  const text = context.notes.get(itemId) ?? '';
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line, i) => {
      const node = context.setter.tree.add('P', parent);
      const lead =
        i === 0
          ? [say(`${context.setter.words.PDF_TEXT.yourNotes}: `, TYPE.smallStrong, node, COLOUR.ink)]
          : [];
      return setParagraph(context.setter, [...lead, say(line, TYPE.small, node, COLOUR.ink)], {
        indent,
        gap: i === 0 ? 2.5 : 0,
      });
    });
}

export function sayFacts(facts: readonly Fact[], node: NodeId): readonly Span[] {
  const known = facts.filter(([, text]) => hasText(text));
  return known.flatMap(([lead, text], i) => [
    ...(i > 0 ? [say(' · ', TYPE.small, node, COLOUR.muted)] : []),
    say(`${lead}: `, TYPE.smallStrong, node, COLOUR.muted),
    say(text ?? '', TYPE.small, node, COLOUR.body),
  ]);
}

function hasText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
