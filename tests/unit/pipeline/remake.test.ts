import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Debrief, makeDebrief } from '../../../src/core/debrief/debrief';
import { checkGuide } from '../../../src/core/guide/check-guide';
import type { JobPosting } from '../../../src/core/posting/job-posting';
import { createLedger } from '../../../src/pipeline/ledger';
import type { Material } from '../../../src/pipeline/model-step';
import { remakeGuides } from '../../../src/pipeline/remake';
import { mountDisk } from '../../support/memory-ports';
import { type PipelineHost, startPipelineHost } from '../../support/pipeline-host';

const POSTING: JobPosting = {
  title: 'Senior Backend Engineer',
  company: 'Northwind Robotics',
  requiredSkills: ['Go'],
  preferredSkills: [],
  description: 'You design services in Go and take part in an on-call rotation.',
  language: 'en',
  url: 'https://careers.northwind-robotics.example/jobs/1',
  readFrom: {},
};
const SECRET = 'Which robot would you retire first?';

let host: PipelineHost;
let written: Debrief[];
let material: Material[];
beforeEach(async () => {
  host = await startPipelineHost();
  written = [];
  material = [];
});
afterEach(() => host.close());

function start() {
  return host.startWorker({
    debriefs: { list: async () => written },
    model: {
      improve: async (given) => {
        material.push(given);
        return { kind: 'off' };
      },
    },
  });
}

async function prepare(posting = POSTING) {
  const runner = start();
  const runId = await runner.start(posting, { date: '2026-11-20', round: 'phone', hoursADay: 2 }, false);
  await runner.drive();
  return { runner, runId };
}

function tell(runId: string): Debrief {
  const debrief = makeDebrief(
    {
      runId,
      date: '2026-11-20',
      round: 'phone',
      questions: [{ text: SECRET, kind: 'behavioural', isHard: true }],
      surprised: '',
      next: 'A panel.',
    },
    POSTING,
    host.clock.now(),
  );
  written = [debrief];
  return debrief;
}

function depsOf(runner: ReturnType<typeof start>) {
  const { runs, artifacts, guides } = mountDisk(host.disk);
  return {
    runner,
    ledger: createLedger(runs, () => undefined),
    clock: host.clock,
    artifacts,
    guides,
    debriefs: { list: async () => written },
    today: () => '2026-11-24',
  };
}

describe('guides made anew from what the user was asked', () => {
  it('the next round’s guide shows it and plans for it, and nothing is asked or sent', async () => {
    const { runner, runId } = await prepare();
    const asked = host.reddit.requests.length;
    const interview = { date: '2026-11-30', round: 'panel' as const, hoursADay: 2 };
    await remakeGuides(depsOf(runner), { ...tell(runId), interview });
    await runner.drive();
    const guide = host.disk.guides.get(runId);
    if (!guide) throw new Error('no guide');
    expect(checkGuide(guide)).toEqual([]);
    expect(guide.interview).toEqual(interview);
    expect(guide.questions[0]).toMatchObject({ label: 'own', text: SECRET, basis: 'You, 20 Nov', people: 0 });
    expect(guide.plan[0]).toMatchObject({ date: '2026-11-24' });
    expect(guide.plan[0]?.tasks[0]?.text).toContain(SECRET);
    expect(host.disk.runs.get(runId)?.status).toBe('completed');
    expect(host.reddit.requests.length).toBe(asked);
    expect(material.length).toBeGreaterThan(1);
    expect(JSON.stringify(material)).not.toContain(SECRET);
  });

  it('a later guide of the same employer shows it, one of another employer does not', async () => {
    const { runId } = await prepare();
    tell(runId);
    const later = await prepare({ ...POSTING, title: 'Staff Engineer', url: 'https://x.example/2' });
    const other = await prepare({ ...POSTING, company: 'Someone Else', url: 'https://x.example/3' });
    const own = (id: string) => host.disk.guides.get(id)?.questions.filter(({ label }) => label === 'own');
    expect(own(later.runId)?.[0]?.basis).toBe('You, 20 Nov, when you applied for Senior Backend Engineer');
    expect(own(other.runId)).toEqual([]);
  });

  it('a run that was stopped shows it and stays stopped', async () => {
    const { runner, runId } = await prepare();
    await runner.retry(runId);
    await runner.tell(runId, { type: 'cancelled', now: host.clock.now() });
    await runner.drive();
    const before = host.reddit.requests.length;
    await remakeGuides(depsOf(runner), tell(runId));
    await runner.drive();
    const run = host.disk.runs.get(runId);
    expect(run?.status).toBe('cancelled');
    expect(run?.guideRevision).toBe(host.disk.guides.get(runId)?.revision);
    expect(host.disk.guides.get(runId)?.questions[0]?.text).toBe(SECRET);
    expect(host.reddit.requests.length).toBe(before);
  });

  it('is gone from the guides when it is deleted', async () => {
    const { runner, runId } = await prepare();
    const debrief = tell(runId);
    await remakeGuides(depsOf(runner), debrief);
    await runner.drive();
    written = [];
    await remakeGuides(depsOf(runner), debrief);
    await runner.drive();
    expect(JSON.stringify([...host.disk.guides])).not.toContain(SECRET);
  });
});
