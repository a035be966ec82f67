import { isRightToLeft, splitGraphemes } from './itemise';

const RIGHT_TO_LEFT_LETTER =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{Nd}/u;

type Direction = 'right' | 'left';

/**
 * The graphemes of a line in the order in which they stand from left to right: what a PDF's text has to be written in, as
 * its readers turn right-to-left text around. Numbers keep their own order; punctuation goes with its neighbours.
 */
export function toVisualOrder(line: string): readonly string[] {
  const graphemes = splitGraphemes(line);
  if (!graphemes.some((grapheme) => RIGHT_TO_LEFT_LETTER.test(grapheme))) return graphemes;
  const base: Direction = isRightToLeft(line) ? 'left' : 'right';
  const directions = resolve(graphemes, base);
  const stretches: { direction: Direction; items: string[] }[] = [];
  graphemes.forEach((grapheme, i) => {
    const direction = directions[i] ?? base;
    const last = stretches.at(-1);
    if (last?.direction === direction) last.items.push(grapheme);
    else stretches.push({ direction, items: [grapheme] });
  });
  const visual = stretches.map(({ direction, items }) =>
    direction === 'left' ? [...items].reverse() : items,
  );
  return (base === 'left' ? visual.reverse() : visual).flat();
}

/** `left`: runs towards the left. */
function resolve(graphemes: readonly string[], base: Direction): readonly Direction[] {
  const strong = graphemes.map((grapheme): Direction | null => {
    if (RIGHT_TO_LEFT_LETTER.test(grapheme)) return 'left';
    return LETTER.test(grapheme) || DIGIT.test(grapheme) ? 'right' : null;
  });
  const after: (Direction | null)[] = [];
  for (let i = strong.length - 1, next: Direction | null = null; i >= 0; i--) {
    next = strong[i] ?? next;
    after[i] = next;
  }
  let before: Direction | null = null;
  return strong.map((direction, i) => {
    if (direction !== null) {
      before = direction;
      return direction;
    }
    return before !== null && before === after[i] ? before : base;
  });
}
