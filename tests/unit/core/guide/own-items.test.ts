import { describe, expect, it } from 'vitest';
import { type DebriefDraft, makeDebrief } from '../../../../src/core/debrief/debrief';
import { guideToAnki } from '../../../../src/core/guide/anki';
import { buildGuide, type GuideInput } from '../../../../src/core/guide/build-guide';
import { checkGuide } from '../../../../src/core/guide/check-guide';
import type { QuestionItem } from '../../../../src/core/guide/guide';
import { guideToMarkdown } from '../../../../src/core/guide/markdown';
import { withoutOwn } from '../../../../src/core/guide/own-items';
import { packFor } from '../../../../src/core/packs/all';
import { engineerInput, SAMPLE_NOW } from '../../../support/sample-guides';

const ODD = 'How do you keep a ledger honest when two clocks differ? See https://secret.example/x';

function tell(change: Partial<DebriefDraft> = {}, company = 'Kestrel Ledger') {
  const draft: DebriefDraft = {
    runId: engineerInput().id,
    date: '2026-11-20',
    round: 'phone',
    questions: [
      { text: ODD, kind: 'technical', isHard: true },
      { text: 'Do you like birds?', kind: 'behavioural', isHard: false },
    ],
    went: 'mixed',
    surprised: 'They asked for a whiteboard.',
    next: 'A panel with the payments team.',
    ...change,
  };
  return makeDebrief(draft, { company, title: 'Backend engineer' }, SAMPLE_NOW);
}

const guideWith = (change: Partial<GuideInput>) => buildGuide(engineerInput(change));
const findOwn = (questions: readonly QuestionItem[]) => questions.filter(({ label }) => label === 'own');

describe('what the user was asked himself', () => {
  const plain = guideWith({});
  const guide = guideWith({ debriefs: [tell()] });

  it('stands first, as his own, with the day, and never as a report', () => {
    expect(checkGuide(guide)).toEqual([]);
    const own = findOwn(guide.questions);
    expect(own).toHaveLength(2);
    expect(guide.questions.slice(0, 2)).toEqual(own);
    expect(own[0]).toMatchObject({ basis: 'You, 20 Nov', people: 0, evidence: [], round: 'phone' });
    expect(own[0]?.text).not.toContain('secret.example');
    expect(own[0]?.tests).toBeDefined();
    expect(guide.counts).toEqual(plain.counts);
    expect({ ...guide.scorecard }).toMatchObject({
      people: plain.scorecard.people,
      reported: plain.scorecard.reported,
      reportsUsed: plain.scorecard.reportsUsed,
    });
  });

  it('remakes the plan: what went badly first, and what was told of the next round', () => {
    const tasks = guide.plan.flatMap((day) => day.tasks);
    expect(tasks[0]).toMatchObject({ label: 'own' });
    expect(tasks[0]?.text).toContain('wanted a better answer');
    expect(tasks.filter(({ text }) => text.includes('birds'))).toEqual([]);
    expect(guide.timeline[0]?.text).toContain('A panel with the payments team.');
    expect(guide.helped[0]).toMatchObject({ label: 'own', basis: 'You, 20 Nov' });
    expect(guide.rounds[0]).toMatchObject({ label: 'own', kind: 'phone' });
    const phone = guideWith({
      debriefs: [tell({ runId: 'other' })],
      interview: { round: 'phone', date: '2026-11-26' },
    });
    expect(phone.plan.flatMap((day) => day.tasks).some(({ text }) => text.includes('birds'))).toBe(true);
    expect(phone.minute.likeliest).toContain(findOwn(phone.questions)[0]?.id);
  });

  it('says what to do next once it is written down', () => {
    const interview = { date: '2026-11-20', round: 'phone' as const };
    expect(guideWith({ interview }).minute.nextStep).toContain('Write down what you were asked');
    expect(guideWith({ interview, debriefs: [tell()] }).minute.nextStep).toContain('You wrote down');
    expect(guideWith({ interview, debriefs: [tell({ runId: 'other' })] }).minute.nextStep).not.toContain(
      'You wrote down',
    );
  });

  it('takes the place of a typical question, with its id, and stands beside a reported one', () => {
    const typical = plain.questions.find(({ label }) => label === 'typical');
    const reported = plain.questions.find(({ label }) => label === 'reported');
    if (!typical || !reported) throw new Error('the sample has neither');
    const questions = [typical, reported].map(({ text, kind, id }) => ({
      text,
      kind,
      knownId: id,
      isHard: false,
    }));
    const told = guideWith({ debriefs: [tell({ questions })] });
    expect(checkGuide(told)).toEqual([]);
    expect(told.questions.filter(({ id }) => id === typical.id).map(({ label }) => label)).toEqual(['own']);
    expect(told.questions.find(({ id }) => id === reported.id)).toEqual(reported);
  });

  it('joins the same question of two interviews, and says of which application', () => {
    const later = tell({ runId: 'other', date: '2026-11-22', surprised: '', next: 'x' });
    const both = guideWith({ debriefs: [later, tell()] });
    expect(checkGuide(both)).toEqual([]);
    expect(findOwn(both.questions)[0]?.basis).toBe(
      'You, 22 Nov, 20 Nov, when you applied for Backend engineer',
    );
    // What was said to come next there is of no use here.
    expect(both.timeline.filter(({ label }) => label === 'own')).toHaveLength(1);
  });

  it('is told in German in a German guide', () => {
    const german = guideWith({ debriefs: [tell()], pack: packFor('softwareEngineer', 'de') });
    expect(checkGuide(german)).toEqual([]);
    expect(findOwn(german.questions)[0]?.basis).toBe('Sie, 20. Nov.');
    expect(german.rounds[0]?.text).toBe('Diese Runde hatten Sie schon. Einiges davon lief gut.');
  });

  it('is in the written forms, and out of what is given to others', () => {
    expect(guideToMarkdown(guide)).toContain('You, 20 Nov');
    expect(guideToMarkdown(guide)).toContain('Questions you were asked yourself');
    const shared = withoutOwn(guide);
    expect(checkGuide(shared)).toEqual([]);
    const written = guideToMarkdown(shared) + guideToAnki(shared) + JSON.stringify(shared);
    for (const secret of ['two clocks', 'birds', 'whiteboard', 'payments team', 'You, 20 Nov']) {
      expect(written).not.toContain(secret);
    }
  });
});
