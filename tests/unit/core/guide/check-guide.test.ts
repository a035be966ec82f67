import { describe, expect, it } from 'vitest';
import { checkGuide, readStoredGuide } from '../../../../src/core/guide/check-guide';
import type { Guide, Item, Label } from '../../../../src/core/guide/guide';
import { bigGuide, engineerGuide, nurseFirstGuide, obscureGuide } from '../../../support/sample-guides';

const guide = engineerGuide();

/** The guide with one question changed. */
function withQuestion(id: string, change: Partial<Item>): Guide {
  return {
    ...guide,
    questions: guide.questions.map((question) =>
      question.id === id ? { ...question, ...change } : question,
    ),
  };
}

const unit = guide.units['t3_k1aa'];
const typical = guide.questions.find((question) => question.label === 'typical')?.id ?? '';
const posting = guide.questions.find((question) => question.label === 'posting')?.id ?? '';
const why = guide.questions.find((question) => question.id === 'q-why');

const CORRUPTIONS: readonly (readonly [string, Guide, RegExp])[] = [
  [
    'a passage beyond its unit',
    withQuestion('q-why', { evidence: [{ unitId: 't3_k1aa', start: 0, end: 9999 }] }),
    /no passage/,
  ],
  [
    'an unknown unit',
    withQuestion('q-why', { evidence: [{ unitId: 't1_none', start: 0, end: 5 }] }),
    /unknown unit/,
  ],
  [
    'a report without evidence',
    withQuestion('q-why', { evidence: [], people: 0 }),
    /reported without evidence/,
  ],
  ['an inflated count', withQuestion('q-why', { people: 30 }), /says 30 people/],
  [
    'a typical item with evidence',
    withQuestion(typical, { evidence: why?.evidence ?? [], people: 3 }),
    /evidence on an item labelled typical/,
  ],
  [
    'a basis the posting does not hold',
    withQuestion(posting, { basis: 'Ten years at sea' }),
    /basis is not in the posting/,
  ],
  ['an invented label', withQuestion('q-why', { label: 'rumour' as Label }), /does not exist/],
  ['the same id twice', withQuestion('q-ledger', { id: 'q-why' }), /stands twice/],
  [
    'an address in wording',
    withQuestion('q-why', { text: 'See https://evil.example' }),
    /address in its wording/,
  ],
  ...(
    [
      ['number', 'Why do you want to work here, in 7 words?'],
      ['name', 'Why do you want to leave Globex?'],
      ['date', 'Why do you want to work here since May 2019?'],
      ['sentence of its own', 'What did the handbook of the firm teach about painting?'],
    ] as const
  ).map(
    ([what, text]) =>
      [
        `a ${what} that its evidence does not hold`,
        withQuestion('q-why', { text }),
        /says what its evidence does not/,
      ] as const,
  ),
  ['no text', withQuestion('q-why', { text: ' ' }), /no text/],
  [
    'a unit that nothing cites',
    {
      ...guide,
      units: { ...guide.units, t1_extra: { ...(unit as NonNullable<typeof unit>), id: 't1_extra' } },
    },
    /cited by nothing/,
  ],
  [
    'a permalink elsewhere',
    {
      ...guide,
      units: {
        ...guide.units,
        t3_k1aa: { ...(unit as NonNullable<typeof unit>), permalink: 'https://reddit.com.evil.example/r/x' },
      },
    },
    /no permalink of a source/,
  ],
  [
    'an experience that links elsewhere',
    {
      ...guide,
      experiences: guide.experiences.map((told) => ({ ...told, permalink: 'http://www.reddit.com/r/x' })),
    },
    /permalink is not of a source/,
  ],
  ['people added together', { ...guide, counts: { ...guide.counts, peopleHere: 6 } }, /people here/],
  [
    'a plan for a question that is not there',
    {
      ...guide,
      plan: [
        { title: 'x', tasks: [{ id: 't', label: 'typical', text: 'x', minutes: 1, itemIds: ['gone'] }] },
      ],
    },
    /item gone does not exist/,
  ],
  [
    'a likeliest question that is not there',
    { ...guide, minute: { ...guide.minute, likeliest: ['gone'] } },
    /likeliest/,
  ],
];

describe('checkGuide', () => {
  it('finds nothing in guides that hold', () => {
    for (const sound of [guide, nurseFirstGuide(), obscureGuide(), bigGuide(50)])
      expect(checkGuide(sound)).toEqual([]);
  });

  it.each(CORRUPTIONS)('finds %s', (_, corrupt, problem) => {
    expect(checkGuide(corrupt).join('\n')).toMatch(problem);
  });
});

describe('readStoredGuide', () => {
  it('reads back what was stored', () => {
    for (const stored of [guide, nurseFirstGuide(), obscureGuide()]) {
      expect(readStoredGuide(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
    }
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['a newer form', { ...guide, schema: 3 }],
    ['a missing section', { ...guide, plan: undefined }],
    ['a wrong label', { ...guide, sank: [{ ...guide.sank[0], label: 'rumour' }] }],
    ['a damaged passage', { ...guide, helped: [{ ...guide.helped[0], evidence: [{ unitId: 1 }] }] }],
    ['a unit without its text', { ...guide, units: { a: { id: 'a' } } }],
    ['text in place of a date', { ...guide, createdAt: '2026' }],
  ])('refuses %s', (_, value) => {
    expect(readStoredGuide(value)).toBeNull();
  });
});
