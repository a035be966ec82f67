import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGuide } from '../../../../src/core/guide/check-guide';
import { guideToMarkdown } from '../../../../src/core/guide/markdown';
import { withoutOwn } from '../../../../src/core/guide/own-items';
import { cardById } from '../../../../src/core/packs/cards';
import { addGaps, listAboutChange } from '../../../../src/core/practice/gaps-in-plan';
import {
  changeChecklist,
  listGaps,
  listRequirements,
  NO_CHECKLIST,
  readChecklist,
} from '../../../../src/core/practice/requirements';
import {
  changeStory,
  isTopHeavy,
  listFitting,
  listMissing,
  readStory,
  STORY_CARDS,
  type Story,
  suggestCards,
} from '../../../../src/core/practice/story';
import { engineerGuide, nurseFirstGuide } from '../../../support/sample-guides';

const STORY: Story = {
  id: 's1',
  title: 'The night the ledger stood still',
  situation: 'Two teams blamed each other for a stopped ledger on a Friday night.',
  action: 'I had a conflict with the other lead, asked for ten minutes with both logs, and found the lock.',
  result: '',
  cards: [],
  questionIds: [],
  updatedAt: 5,
};

describe('a story', () => {
  it('is read back as it was, capped, with known competencies only', () => {
    const stored = { ...STORY, cards: ['conflict', 'nonsense', 'conflict'], title: 'x'.repeat(900) };
    const read = readStory(JSON.parse(JSON.stringify(stored)));
    expect(read?.title).toHaveLength(200);
    expect(read?.cards.every((id) => cardById(id) !== null)).toBe(true);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readStory(value)).toBeUndefined();
      }),
    );
  });

  it('points out what is missing, and a situation that is told too long', () => {
    expect(listMissing(STORY)).toEqual(['result']);
    expect(listMissing({ ...STORY, action: 'I helped.' })).toEqual(['action', 'result']);
    expect(isTopHeavy(STORY)).toBe(false);
    expect(isTopHeavy({ ...STORY, situation: `${STORY.situation} `.repeat(4) })).toBe(true);
    expect(isTopHeavy({ ...STORY, situation: 'Short.', action: '', result: '' })).toBe(false);
  });

  it('is changed field by field, and not brought back by what is written late', () => {
    const now = { now: 9, isNew: false };
    expect(changeStory(STORY, 's1', { result: 'It ran by midnight.' }, now)).toEqual({
      ...STORY,
      result: 'It ran by midnight.',
      updatedAt: 9,
    });
    expect(changeStory(undefined, 's1', { result: 'late' }, now)).toBeUndefined();
    expect(changeStory(undefined, 's1', {}, { now: 9, isNew: true })).toMatchObject({ id: 's1', title: '' });
  });

  it('fits a question that he chose, then by competency, then by its own words', () => {
    const [card = ''] = suggestCards(STORY);
    expect(STORY_CARDS).toContain(card);
    const question = { id: 'q', kind: 'behavioural' as const, tests: cardById(card)?.tests ?? '' };
    const chosen = { ...STORY, id: 'chosen', title: '', action: '', questionIds: ['q'] };
    const marked = { ...STORY, id: 'marked', title: '', action: '', cards: [card] };
    const other = { ...STORY, id: 'other', title: '', situation: '', action: '' };
    expect(
      listFitting(question, [STORY, other, marked, chosen]).map(({ story, fit }) => [story.id, fit]),
    ).toEqual([
      ['chosen', 'chosen'],
      ['marked', 'competency'],
      ['s1', 'words'],
    ]);
  });
});

describe('what the posting wants', () => {
  it('is listed in its own words, each once, skills last', () => {
    for (const guide of [engineerGuide(), nurseFirstGuide()]) {
      const requirements = listRequirements(guide.posting);
      expect(requirements.length).toBeGreaterThan(1);
      expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
      const { description, requiredSkills, preferredSkills } = guide.posting;
      for (const { text } of requirements) {
        expect(description.includes(text) || [...requiredSkills, ...preferredSkills].includes(text)).toBe(
          true,
        );
      }
    }
    const skills = { requiredSkills: ['Go', 'Kafka'], preferredSkills: ['Rust'] };
    expect(
      listRequirements({ description: '- Experience with Go in production systems', ...skills }),
    ).toMatchObject([
      { text: 'Experience with Go in production systems', isWish: false },
      { text: 'Kafka', isWish: false },
      { text: 'Rust', isWish: true },
    ]);
  });

  it('keeps answers through storage, and drops what is none', () => {
    const requirementId = 'req-abc';
    const once = changeChecklist(NO_CHECKLIST, { requirementId, have: 'partly', example: ' A ledger ' });
    expect(once.answers[requirementId]).toEqual({ have: 'partly', example: 'A ledger' });
    expect(readChecklist(JSON.parse(JSON.stringify({ ...once, isChange: true })))).toEqual({
      ...once,
      isChange: true,
    });
    expect(changeChecklist(once, { requirementId, have: null, example: '' }).answers).toEqual({});
    expect(changeChecklist(once, { requirementId: '__proto__', have: 'have' }).answers).toEqual(once.answers);
    for (const wrong of [null, 4, [], { answers: [1], isChange: 'yes' }]) {
      expect(readChecklist(wrong)).toEqual(NO_CHECKLIST);
    }
  });

  it('puts its gaps into the plan, the widest first, within the minutes of a day', () => {
    const guide = engineerGuide();
    const [first, second, third] = listRequirements(guide.posting);
    if (!first || !second || !third) throw new Error('the sample wants too little');
    let checklist = { ...NO_CHECKLIST, isChange: true };
    const set = (requirementId: string, have: 'have' | 'partly' | 'not', example = '') => {
      checklist = { ...changeChecklist(checklist, { requirementId, have, example }), isChange: true };
    };
    set(first.id, 'partly', 'A little');
    set(second.id, 'not');
    set(third.id, 'have', 'An example');
    expect(listGaps(listRequirements(guide.posting), checklist).map(({ have }) => have)).toEqual([
      'not',
      'partly',
    ]);
    const planned = addGaps(guide, checklist);
    expect(checkGuide(planned)).toEqual([]);
    const gaps = planned.plan.flatMap(({ tasks }) => tasks.filter(({ id }) => id.startsWith('gap-')));
    expect(gaps.map(({ label }) => label)).toEqual(['own', 'own', 'own']);
    const texts = gaps.map(({ text }) => text).join('\n');
    expect(texts).toContain(`You said you do not have this: “${second.text}”`);
    expect(texts).toContain('You change field.');
    expect(texts).not.toContain(third.text);
    const aDay = (guide.interview.hoursADay ?? 1) * 60;
    for (const { tasks } of planned.plan) {
      expect(tasks.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(aDay);
    }
    expect(guideToMarkdown(planned)).toContain(second.text);
    expect(JSON.stringify(withoutOwn(planned).plan)).not.toContain('do not have this');
    expect(addGaps(guide, NO_CHECKLIST)).toBe(guide);
  });

  it('shows on the change itself only what somebody reported', () => {
    const guide = engineerGuide();
    expect(listAboutChange(guide)).toEqual([]);
    const [reported] = guide.questions;
    if (!reported) throw new Error('no question');
    const asked = { ...reported, id: 'change', text: 'Why did you switch careers?' };
    const typical = { ...asked, id: 'typical', label: 'typical' as const, evidence: [] };
    expect(listAboutChange({ ...guide, questions: [asked, typical] }).map(({ id }) => id)).toEqual([
      'change',
    ]);
  });
});
