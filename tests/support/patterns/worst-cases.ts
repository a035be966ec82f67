import { type Part, parsePattern } from './parse-pattern';

/** A text that grows by repeating its middle. */
export interface WorstCase {
  readonly before: string;
  readonly pump: string;
  readonly after: string;
}

/** Below this a repetition is no way to make a text long. */
const MANY = 8;
const MOST_CASES = 48;
const AFTER = ['\u0000', '', '\n', 'a'] as const;
/** Against patterns whose trouble lies in no repetition of their own. */
const GENERAL = [
  ' ',
  'a',
  'a ',
  '\n',
  '"',
  '(',
  '1',
  '-',
  'A',
  '.',
  ',',
  '* a\n',
  '> ',
  'why? ',
  'é',
  '日',
] as const;

/** The shortest text of a part, by the `nth` choice and character where there are several. */
function writeText(part: Part, nth = 0): string {
  switch (part.kind) {
    case 'chars':
      return part.samples[nth % Math.max(1, part.samples.length)] ?? '';
    case 'nothing':
      return '';
    case 'sequence':
      return part.parts.map((inner) => writeText(inner, nth)).join('');
    case 'choice':
      return part.parts.map((inner) => writeText(inner, nth))[nth % part.parts.length] ?? '';
    case 'repeat':
      return writeText(part.part, nth).repeat(Math.min(part.min, 40));
  }
}

interface Pumped {
  readonly before: string;
  readonly part: Part;
}

/** Every repetition of a pattern with a text that leads up to it. */
function* findPumps(part: Part, before: string): Generator<Pumped> {
  if (part.kind === 'sequence') {
    let led = before;
    for (const inner of part.parts) {
      yield* findPumps(inner, led);
      led += writeText(inner);
    }
  } else if (part.kind === 'choice') {
    for (const inner of part.parts) yield* findPumps(inner, before);
  } else if (part.kind === 'repeat') {
    if (part.max >= MANY) yield { before, part: part.part };
    yield* findPumps(part.part, before);
  }
}

function countChoices(part: Part): number {
  if (part.kind === 'chars') return Math.max(1, part.samples.length);
  if (part.kind === 'nothing') return 1;
  if (part.kind === 'repeat') return countChoices(part.part);
  return Math.max(part.kind === 'choice' ? part.parts.length : 1, ...part.parts.map(countChoices));
}

/**
 * Texts made to cost a pattern as much as it can be made to: each of its repetitions pumped with each character it takes,
 * alone and with what leads up to it, so that a match is begun again and again, and an end that makes it fail.
 */
export function listWorstCases(source: string, flags: string): readonly WorstCase[] {
  const part = parsePattern(source, flags);
  const cases: WorstCase[] = [];
  const pumps = [...findPumps(part, '')];
  const each = Math.max(2, Math.floor(MOST_CASES / Math.max(1, pumps.length * 2)));
  for (const { before, part: pumped } of pumps) {
    const many = Math.min(each, countChoices(pumped));
    for (let nth = 0; nth < many; nth++) {
      const pump = writeText(pumped, nth);
      if (pump === '') continue;
      const after = AFTER[nth % AFTER.length] ?? '';
      cases.push({ before, pump, after });
      if (before !== '') cases.push({ before: '', pump: before + pump, after });
    }
    // Only the lead: `a.*b` against a text of many a's begins at each of them and runs to the end.
    if (before !== '') cases.push({ before: '', pump: before, after: '\u0000' });
  }
  const whole = writeText(part);
  if (whole !== '') cases.push({ before: '', pump: whole, after: '\u0000' });
  // Behind something else, as what is only looked for at the end is not tried at the beginning.
  for (const pump of GENERAL)
    cases.push({ before: '', pump, after: '\u0000' }, { before: '\u0001', pump, after: '\u0000' });
  const seen = new Set<string>();
  return cases.filter((each) => {
    const key = JSON.stringify(each);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

export function writeCase({ before, pump, after }: WorstCase, chars: number): string {
  const room = Math.max(1, chars - before.length - after.length);
  return `${before}${pump.repeat(Math.ceil(room / pump.length)).slice(0, room)}${after}`;
}
