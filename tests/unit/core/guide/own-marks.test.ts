import { describe, expect, it } from 'vitest';
import {
  arrangeGuide,
  changeMarks,
  countHidden,
  NO_MARKS,
  noteOn,
  readMarks,
} from '../../../../src/core/guide/own-marks';
import { readStoredGuide } from '../../../../src/core/guide/stored-guide';
import { engineerGuide } from '../../../support/sample-guides';

describe('changeMarks', () => {
  it('keeps a note, changes it and takes it away', () => {
    const one = changeMarks(NO_MARKS, { itemId: 'a', note: '  My story  ' });
    expect(one.notes).toEqual([{ itemId: 'a', text: 'My story' }]);
    const two = changeMarks(one, { itemId: 'a', note: 'Another' });
    expect(two.notes).toEqual([{ itemId: 'a', text: 'Another' }]);
    expect(changeMarks(two, { itemId: 'a', note: ' ' }).notes).toEqual([]);
  });

  it('changes only what it names', () => {
    const marks = changeMarks(changeMarks(NO_MARKS, { itemId: 'a', isPinned: true }), {
      itemId: 'a',
      isHidden: true,
    });
    expect(marks).toEqual({ notes: [], pinned: ['a'], hidden: ['a'] });
    expect(changeMarks(marks, { itemId: 'a', isPinned: false })).toEqual({
      notes: [],
      pinned: [],
      hidden: ['a'],
    });
  });

  it('caps what a page may store', () => {
    const note = changeMarks(NO_MARKS, { itemId: 'a', note: 'x'.repeat(50_000) }).notes[0]?.text ?? '';
    expect(note.length).toBe(8000);
    expect(changeMarks(NO_MARKS, { itemId: '', isPinned: true })).toBe(NO_MARKS);
    expect(changeMarks(NO_MARKS, { itemId: 'y'.repeat(500), isPinned: true })).toBe(NO_MARKS);
    let marks = NO_MARKS;
    for (let i = 0; i < 1010; i++) marks = changeMarks(marks, { itemId: `i${i}`, isHidden: true });
    expect(marks.hidden.length).toBe(1000);
  });
});

describe('readMarks', () => {
  it.each([null, 7, 'x', [], { notes: 3 }, { notes: [{ itemId: 1 }], pinned: [2] }])(
    'takes %j for none',
    (value) => {
      expect(readMarks(value)).toEqual(NO_MARKS);
    },
  );
});

describe('arrangeGuide', () => {
  const guide = engineerGuide();
  const [first, second, third] = guide.questions;
  if (!first || !second || !third) throw new Error('the sample has too few questions');

  it('leaves an unmarked guide as it is', () => {
    expect(arrangeGuide(guide)).toBe(guide);
  });

  it('takes hidden items out everywhere, and tasks that were only for them', () => {
    const hidden = { ...guide, own: { ...NO_MARKS, hidden: [first.id] } };
    const shown = arrangeGuide(hidden);
    expect(shown.questions.some(({ id }) => id === first.id)).toBe(false);
    expect(shown.minute.likeliest).not.toContain(first.id);
    const tasks = shown.plan.flatMap((day) => day.tasks);
    expect(tasks.some(({ itemIds }) => itemIds.length === 1 && itemIds[0] === first.id)).toBe(false);
    expect(countHidden(hidden)).toBe(1);
    expect(countHidden({ ...guide, own: { ...NO_MARKS, hidden: ['gone'] } })).toBe(0);
  });

  it('puts pinned items first and loses none', () => {
    const shown = arrangeGuide({ ...guide, own: { ...NO_MARKS, pinned: [third.id] } });
    expect(shown.questions[0]?.id).toBe(third.id);
    expect(new Set(shown.questions)).toEqual(new Set(guide.questions));
  });

  it('finds the note on an item', () => {
    const noted = { ...guide, own: changeMarks(NO_MARKS, { itemId: first.id, note: 'Lisbon' }) };
    expect(noteOn(noted, first.id)).toBe('Lisbon');
    expect(noteOn(noted, second.id)).toBe('');
  });
});

describe('readStoredGuide', () => {
  const guide = engineerGuide();

  it('takes a guide of the first form to the newest', () => {
    const { own: _, ...rest } = guide;
    expect(readStoredGuide({ ...rest, schema: 1 })).toEqual(guide);
  });

  it('reads its own form and refuses newer and damaged ones', () => {
    expect(readStoredGuide(structuredClone(guide))).toEqual(guide);
    expect(readStoredGuide({ ...guide, schema: 3 })).toBeNull();
    expect(readStoredGuide({ ...guide, schema: '1' })).toBeNull();
    expect(readStoredGuide({ ...guide, own: { notes: [{}], pinned: [], hidden: [] } })).toBeNull();
    expect(readStoredGuide(null)).toBeNull();
  });
});
