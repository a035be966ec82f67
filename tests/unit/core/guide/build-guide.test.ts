import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGuide } from '../../../../src/core/guide/build-guide';
import { checkGuide } from '../../../../src/core/guide/check-guide';
import { SOURCE_STATUSES } from '../../../../src/core/reddit/thread';
import {
  askedQuestion,
  bigGuide,
  ENGINEER_POSTING,
  engineerGuide,
  engineerInput,
  makeUnits,
  nurseFirstGuide,
  obscureGuide,
  SAMPLE_NOW,
  sampleInput,
  statedThing,
} from '../../../support/sample-guides';

describe('a guide with reports', () => {
  const guide = engineerGuide();

  it('holds every promise that is checked', () => {
    expect(checkGuide(guide)).toEqual([]);
  });

  it('groups by label and puts the next round first', () => {
    const labels = guide.questions.map((question) => question.label);
    expect([...new Set(labels)]).toEqual(['reported', 'reportedElsewhere', 'posting', 'typical']);
    expect(labels).toEqual([...labels].sort((a, b) => labels.indexOf(a) - labels.indexOf(b)));
    expect(guide.questions.slice(0, 2).map((question) => question.round)).toEqual(['technical', 'technical']);
    expect(guide.minute.likeliest).toEqual(['q-ledger', 'q-limiter', 'q-twice']);
  });

  it('shows a reported question in the words it was reported in', () => {
    const why = guide.questions.find((question) => question.id === 'q-why');
    expect(why?.text).toBe('Why Kestrel Ledger and not a bank?');
    expect(why).toMatchObject({ people: 3, strength: 'strong' });
  });

  it('counts a deleted account once a thread and never adds ring 2 to ring 1', () => {
    expect(guide.counts).toMatchObject({ peopleHere: 5, peopleElsewhere: 1 });
    expect(guide.scorecard).toMatchObject({ people: 6, reportsUsed: 6, dropped: 1 });
  });

  it('tells one experience a thread, with nothing in it that its author did not say', () => {
    expect(guide.experiences.map((told) => [told.outcome, told.rounds, told.label])).toEqual([
      ['offer', ['recruiter'], 'reported'],
      ['rejected', ['technical'], 'reported'],
      [undefined, [], 'reportedElsewhere'],
    ]);
    const authors = guide.experiences.map((told) =>
      told.evidence.map((ref) => guide.units[ref.unitId]?.person),
    );
    expect(authors.map((people) => new Set(people).size)).toEqual([1, 1, 1]);
  });

  it('says what one mistake to avoid, as reported', () => {
    expect(guide.minute.avoid).toMatchObject({ label: 'reported', people: 1 });
    expect(guide.minute.nextStep).toContain('in 3 days, on Thursday 26 November');
  });
});

describe('the rings', () => {
  const reports = Array.from({ length: 8 }, (_, i) => ({
    thread: `r${i}`,
    at: 'post' as const,
    person: `p${i}`,
    daysAgo: 10,
    text: 'They asked why this firm and not another.',
  }));

  it('leaves ring 2 out where eight people reported here', () => {
    const elsewhere = { thread: 'z', at: 'post' as const, person: 'q', daysAgo: 5, text: 'Why this trade?' };
    const units = makeUnits([...reports, elsewhere]);
    const here = askedQuestion(units, 'company', {
      id: 'here',
      from: reports.map(({ thread }) => [`t3_${thread}`, 'why this firm and not another']),
    });
    const there = askedQuestion(units, 'company', {
      id: 'there',
      ring: 2,
      from: [['t3_z', 'Why this trade?']],
    });
    const enough = buildGuide(sampleInput({ units, insights: [here, there] }));
    expect(enough.counts).toMatchObject({ peopleHere: 8, peopleElsewhere: 0 });
    expect(enough.questions.some((question) => question.label === 'reportedElsewhere')).toBe(false);
    expect(enough.units['t3_z']).toBeUndefined();
    const few = buildGuide(
      sampleInput({ units, insights: [{ ...here, evidence: here.evidence.slice(0, 7) }, there] }),
    );
    expect(few.counts).toMatchObject({ peopleHere: 7, peopleElsewhere: 1 });
  });
});

describe('evidence that does not hold', () => {
  const units = makeUnits([
    {
      thread: 'a',
      at: 'post',
      person: 'p',
      daysAgo: 1,
      text: 'Asked me: Why us? See https://evil.example/x for more of the same, it was long.',
    },
  ]);

  it('is dropped, and a claim with nothing else goes with it', () => {
    const good = askedQuestion(units, 'company', { id: 'ok', from: [['t3_a', 'Why us?']] });
    const bad = { ...good, id: 'bad', evidence: [{ unitId: 't3_a', start: 10, end: 99_999 }] };
    const lost = { ...good, id: 'lost', evidence: [{ unitId: 'constructor', start: 0, end: 3 }] };
    const guide = buildGuide(sampleInput({ units, insights: [bad, lost, good] }));
    expect(guide.questions.filter((question) => question.label === 'reported').map(({ id }) => id)).toEqual([
      'ok',
    ]);
    expect(checkGuide(guide)).toEqual([]);
  });

  it('never brings an address into wording', () => {
    const advice = statedThing(units, 'advice', {
      id: 'advice',
      from: [['t3_a', 'See https://evil.example/x for more of the same, it was long.']],
    });
    const worded = {
      ...advice,
      id: 'worded',
      wording: 'More of the same https://evil.example it was long\u202e',
    };
    // What a wording adds to its passage is not shown: the passage is.
    const invented = { ...advice, id: 'invented', wording: 'Read the handbook of 2019 by Globex' };
    const guide = buildGuide(sampleInput({ units, insights: [advice, worded, invented] }));
    expect(guide.helped.map((item) => item.text)).toEqual([
      'for more of the same, it was long.',
      'More of the same it was long',
      'for more of the same, it was long.',
    ]);
    expect(checkGuide(guide)).toEqual([]);
  });
});

describe('the first guide', () => {
  const guide = nurseFirstGuide();

  it('stands on posting and pack alone', () => {
    expect(checkGuide(guide)).toEqual([]);
    expect(guide.scorecard).toMatchObject({ reported: 0, reportedElsewhere: 0, people: 0 });
    expect(guide.units).toEqual({});
    expect(guide.questions[0]).toMatchObject({
      label: 'posting',
      text: 'How would you recognise and escalate deteriorating patients using NEWS2?',
      basis: 'You will recognise and escalate deteriorating patients using NEWS2',
    });
    expect(guide.minute.likeliest).toHaveLength(3);
    expect(guide.evening.some((item) => item.text.startsWith('Bring: '))).toBe(true);
  });

  it('says that nothing was searched, and not that nothing was found', () => {
    expect(guide.minute.unknown).toContain('not searched');
    expect(guide.notFound[0]?.text).toContain('have not searched');
    expect(JSON.stringify(guide.notFound)).not.toContain('Nobody');
  });
});

describe('a firm nobody writes about', () => {
  it('gets a guide with zero reports that says who was asked and when', () => {
    const guide = obscureGuide();
    expect(checkGuide(guide)).toEqual([]);
    expect(guide.questions.every((question) => question.label !== 'reported')).toBe(true);
    expect(guide.questions.filter((question) => question.label === 'posting').length).toBeGreaterThan(2);
    const texts = guide.notFound.map((item) => item.text);
    expect(texts[0]).toContain('Nobody who wrote about interviews at Werkhof Lindner GmbH was found');
    expect(texts[1]).toContain('Monday 23 November');
    expect(texts[2]).toBe('Reddit answered and had nothing on this.');
  });

  it.each(['blocked', 'loggedOut', 'forbidden', 'failed', 'schema', 'offline'] as const)(
    'never takes a source that is %s for one with nothing in it',
    (status) => {
      const guide = buildGuide(sampleInput({ sources: [{ source: 'reddit', status, at: SAMPLE_NOW }] }));
      const said = `${guide.minute.unknown} ${guide.notFound.map((item) => item.text).join(' ')}`;
      expect(said).not.toMatch(/nobody|had nothing|was found\b/i);
      expect(said).toContain('may have written');
    },
  );
});

describe('large guides', () => {
  it('keeps every question of two hundred', () => {
    const guide = bigGuide(200);
    expect(guide.questions.filter((question) => question.label === 'reported')).toHaveLength(200);
    expect(checkGuide(guide)).toEqual([]);
  });
});

it('is built from any posting, and keeps its promises', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.constantFrom(
      'Requirements',
      'What you will do:',
      '- Manage a team of six, with care',
      'You will design things. You will be paid.',
      '- https://evil.example/?q=1',
      '- 5+ years of experience with C++',
      'About us',
      '$90,000 a year',
    ),
  );
  fc.assert(
    fc.property(
      fc.record({
        title: fc.string({ unit: 'grapheme' }),
        company: fc.string({ unit: 'grapheme' }),
        description: fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n')),
        requiredSkills: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }),
      }),
      fc.record(
        {
          date: fc.oneof(
            fc.string(),
            fc.constantFrom('2026-11-23', '2026-11-24', '2027-02-30', '2027-06-01'),
          ),
          time: fc.string(),
          hoursADay: fc.oneof(fc.double(), fc.double({ min: 0.01, max: 12 })),
        },
        { requiredKeys: [] },
      ),
      fc.constantFrom(...SOURCE_STATUSES),
      (posting, interview, status) => {
        const guide = buildGuide(
          engineerInput({
            posting: { ...ENGINEER_POSTING, ...posting },
            interview,
            sources: [{ source: 'reddit', status, at: SAMPLE_NOW }],
          }),
        );
        expect(checkGuide(guide)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
