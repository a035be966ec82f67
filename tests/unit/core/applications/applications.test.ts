import { describe, expect, it } from 'vitest';
import { listApplications, readStages } from '../../../../src/core/applications/application';
import { listShared } from '../../../../src/core/applications/shared-questions';
import { planWeek } from '../../../../src/core/applications/week';
import { buildGuide } from '../../../../src/core/guide/build-guide';
import { guidesToCalendar, guideToCalendar } from '../../../../src/core/guide/calendar';
import type { Guide, QuestionItem } from '../../../../src/core/guide/guide';
import { ENGINEER_POSTING, engineerGuide, engineerInput, SAMPLE_TODAY } from '../../../support/sample-guides';

const run = (id: string, interview = {}, updatedAt = 1) => ({
  id,
  postingKey: `key-${id}`,
  posting: { title: `Role ${id}`, company: 'Acme', url: '' },
  interview,
  updatedAt,
});
const saved = (key: string) => ({ key, posting: ENGINEER_POSTING, savedAt: 7 });

function guideFor(
  id: string,
  company: string,
  questions: readonly Partial<QuestionItem>[],
  interview = {},
): Guide {
  const guide = engineerGuide();
  const [first] = guide.questions;
  if (!first) throw new Error('no question');
  return {
    ...guide,
    id,
    posting: { ...guide.posting, company },
    interview,
    questions: questions.map((change, i) => ({ ...first, id: `${id}-${i}`, ...change })),
  };
}

describe('applications', () => {
  it('are saved postings and guides, each once, nearest interview first, what is done last', () => {
    const runs = [
      run('a'),
      run('b', { date: '2026-12-02' }),
      run('c', { date: '2026-11-26' }),
      run('d', {}, 9),
    ];
    const list = listApplications(
      runs,
      [saved('key-a'), saved('only')],
      [{ runId: 'c' }],
      new Map([['key-b', 'done']]),
    );
    expect(list.map(({ key, stage }) => [key, stage])).toEqual([
      ['key-c', 'round'],
      ['key-d', 'saved'],
      ['only', 'saved'],
      ['key-a', 'saved'],
      ['key-b', 'done'],
    ]);
    expect(list.find(({ key }) => key === 'only')).not.toHaveProperty('runId');
  });

  it('have the stage the user set, else the one that is known', () => {
    const stageOf = (interview: object, chosen: string | null = null) =>
      listApplications([run('a', interview)], [], [], readStages([['key-a', chosen]]))[0]?.stage;
    expect(stageOf({})).toBe('saved');
    expect(stageOf({ hoursADay: 2 })).toBe('saved');
    expect(stageOf({ date: '2026-12-02' })).toBe('invited');
    expect(stageOf({ date: '2026-12-02' }, 'applied')).toBe('applied');
    expect(stageOf({}, 'hired')).toBe('saved');
  });
});

describe('questions asked at several firms', () => {
  const conflict = { text: 'Tell me about a conflict with a difficult colleague' };
  it('are those reported of more than one employer, or asked of the user', () => {
    const guides = [
      guideFor('a', 'Acme GmbH', [conflict, { text: 'Why Acme?' }]),
      guideFor('b', 'ACME', [conflict]),
      guideFor('c', 'Birch', [{ text: 'A conflict with a difficult colleague?', label: 'own' }]),
      guideFor('d', 'Cedar', [{ ...conflict, label: 'typical' }]),
      guideFor('e', '', [conflict]),
    ];
    expect(listShared(guides)).toEqual([
      {
        text: conflict.text,
        companies: ['ACME', 'Birch'],
        places: [
          { runId: 'a', itemId: 'a-0' },
          { runId: 'b', itemId: 'b-0' },
          { runId: 'c', itemId: 'c-0' },
        ],
      },
    ]);
    expect(listShared(guides.slice(0, 2))).toEqual([]);
  });

  it('are found in sixty guides without a wait', () => {
    const guides = Array.from({ length: 60 }, (_, g) =>
      guideFor(
        `g${g}`,
        `Firm ${g}`,
        Array.from({ length: 60 }, (_, i) => ({
          text: `Tell me how you would handle task number ${i * (g + 1)}`,
        })),
      ),
    );
    const started = performance.now();
    expect(listShared(guides).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('the week over all applications', () => {
  const near = buildGuide(engineerInput({ id: 'near', interview: { date: '2026-11-25', time: '10:00' } }));
  const far = buildGuide(engineerInput({ id: 'far', interview: { date: '2026-12-18' } }));
  const past = buildGuide(engineerInput({ id: 'past', interview: { date: '2026-11-20' } }));
  const open = buildGuide(engineerInput({ id: 'open', interview: {} }));

  it('is seven days with each guide’s tasks, interviews first, nothing of the past', () => {
    const week = planWeek([far, open, past, near], SAMPLE_TODAY);
    expect(week).toHaveLength(7);
    expect(week[0]?.parts.map(({ runId }) => runId)).toEqual(['near', 'far']);
    expect(week[2]?.parts[0]).toMatchObject({ runId: 'near', isInterview: true, time: '10:00' });
    for (const { minutes, parts } of week) {
      expect(minutes).toBe(parts.flatMap(({ tasks }) => tasks).reduce((sum, task) => sum + task.minutes, 0));
    }
  });

  it('shares out what is planned by the week, each task once', () => {
    const tasks = planWeek([far], SAMPLE_TODAY).flatMap(({ parts }) => parts.flatMap((part) => part.tasks));
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
    expect(tasks.length).toBeGreaterThan(0);
    const days = planWeek([far], SAMPLE_TODAY).filter(({ parts }) => parts.length > 0);
    expect(days.length).toBeGreaterThan(3);
  });

  it('is one calendar file, the same entries as each guide’s own', () => {
    const all = guidesToCalendar([near, far, open]) ?? '';
    const uids = (text: string) => text.match(/^UID:.*$/gm) ?? [];
    expect(uids(all)).toEqual([...uids(guideToCalendar(near) ?? ''), ...uids(guideToCalendar(far) ?? '')]);
    expect(new Set(uids(all)).size).toBe(uids(all).length);
    expect(all.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
    expect(guidesToCalendar([open])).toBeNull();
  });
});
