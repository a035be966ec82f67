import { describe, expect, it } from 'vitest';
import { QUESTION_KINDS, type QuestionKind } from '../../../../src/core/evidence/finding';
import { ALL_PACKS } from '../../../../src/core/packs/all';
import { cardFor, cardForAny } from '../../../../src/core/packs/cards';
import { listPackWords, meetQuestion } from '../../../../src/core/packs/coverage';

const packOf = (id: string) => ALL_PACKS.find((pack) => pack.id === id) ?? expect.fail();

describe('the card of a question', () => {
  it.each<[string, QuestionKind, string]>([
    ['Are you married? Do you have kids?', 'behavioural', 'privateQuestion'],
    ['Haben Sie Kinderwunsch?', 'behavioural', 'privateQuestion'],
    ['What is the difference between an inner and an outer join?', 'technical', 'computing'],
    ['Which tools have you used for testing?', 'technical', 'tools'],
    ['Haben Sie Erfahrung mit SAP?', 'skill', 'tools'],
    ['What was your role in your last project?', 'technical', 'projectStory'],
    ['Do you have a licence, and when does it run out?', 'logistical', 'credentials'],
    ['Erzählen Sie von einem Konflikt im Team.', 'behavioural', 'conflict'],
    ['Was sind Ihre Stärken und Schwächen?', 'behavioural', 'strengthsWeaknesses'],
    ['Sign-ups dropped by a third. Why could that be?', 'case', 'dataAnalysis'],
  ])('%s', (text, kind, id) => {
    expect(cardFor(text, kind)?.id).toBe(id);
  });

  it('is never missing, whatever is asked', () => {
    for (const kind of QUESTION_KINDS) {
      expect(cardForAny('Purple monkey dishwasher', kind)).not.toBeNull();
      expect(cardForAny('', kind)).not.toBeNull();
    }
  });
});

describe('whether a pack prepares for a question', () => {
  it('says by which: an item, a card it practises, or nothing', () => {
    const nurse = packOf('registeredNurse');
    const words = listPackWords(nurse);
    expect(meetQuestion('What would you do if you noticed a medication error?', 'skill', nurse, words)).toBe(
      'item',
    );
    expect(meetQuestion('Tell me about a rude relative who shouted.', 'behavioural', nurse, words)).toBe(
      'none',
    );
    expect(meetQuestion('Tell me about a conflict with a coworker.', 'behavioural', nurse, words)).toBe(
      'card',
    );
    expect(meetQuestion('Invert a binary tree.', 'technical', nurse, words)).toBe('none');
  });

  it('finds a question of one trade in its own pack and not in another’s', () => {
    const cook = packOf('cook');
    const accountant = packOf('accountant');
    const question = 'How do you set up your station before the service begins?';
    expect(meetQuestion(question, 'skill', cook, listPackWords(cook))).toBe('item');
    expect(meetQuestion(question, 'skill', accountant, listPackWords(accountant))).toBe('none');
  });
});
