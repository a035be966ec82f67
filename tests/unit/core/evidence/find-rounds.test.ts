import { describe, expect, it } from 'vitest';
import { mineUnit } from '../../../../src/core/evidence/mine';

/** The round of the one question that holds `words`. */
function roundFor(words: string, text: string): string | undefined {
  const whole = `My interview at a small firm\n\n${text}`;
  const found = mineUnit(
    { id: 't3_x', text: whole },
    { threadTitle: 'My interview at a small firm', isPost: true },
  );
  const questions = found.flatMap((finding) =>
    finding.type === 'question' && whole.slice(finding.start, finding.end).includes(words) ? [finding] : [],
  );
  expect(questions).toHaveLength(1);
  return questions[0]?.round;
}

describe('the round of a question', () => {
  it.each<[string, string, string, string | undefined]>([
    ['named in its sentence', 'hash map', 'In the phone screen they asked me how a hash map grows.', 'phone'],
    [
      'named in its paragraph',
      'hash map',
      'The phone screen took an hour. They asked me how a hash map grows.',
      'phone',
    ],
    [
      'named in the line that leads into its list',
      'a cache',
      'In the phone screen they asked:\n\n- What is a cache?\n- How would you test it?',
      'phone',
    ],
    [
      'named by a heading',
      'a hash map',
      '**Phone screen**\n\nThe man was kind.\n\nHe asked me how a hash map grows.',
      'phone',
    ],
    [
      'the last one named',
      'hash map',
      'The phone screen was short. The onsite was long, they asked me how a hash map grows.',
      'onsite',
    ],
    [
      'not the one of a paragraph about something else',
      'useful document',
      'The take-home was long and I liked it.\n\nMuch later I sat with the founder in a garden.\n\nShe asked "What is the most useful document you have ever written?"',
      undefined,
    ],
    [
      'not the one before a list that somebody else begins',
      'useful document',
      'The take-home was long.\n\nSome things that the founder asked me over lunch:\n\n- What is the most useful document you have ever written?\n- Why do you want to leave?',
      undefined,
    ],
    [
      'not the one before a heading that names none',
      'useful document',
      'The phone screen was short.\n\n**Lunch**\n\nShe asked me what the most useful document is that I wrote.',
      undefined,
    ],
  ])('is %s', (_, words, text, round) => {
    expect(roundFor(words, text)).toBe(round);
  });
});
