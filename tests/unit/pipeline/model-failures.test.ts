import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkGuide } from '../../../src/core/guide/check-guide';
import { type ModelLab, makeLabGuide, openModelLab } from '../../support/model-lab';
import type { ModelMode } from '../../support/model-server';

let lab: ModelLab;
beforeEach(async () => {
  // Node 20 has no `navigator`; the adapter asks it whether there is a network at all.
  vi.stubGlobal('navigator', { onLine: true });
  lab = await openModelLab();
});
afterEach(async () => {
  await lab.close();
  vi.unstubAllGlobals();
});

/** Whatever the model did, what code made is there word for word. */
function expectWhole(outcome: Awaited<ReturnType<ModelLab['improve']>>): void {
  const before = lab.made.guide;
  const { guide } = makeLabGuide(lab.threads, outcome);
  expect(checkGuide(guide)).toEqual([]);
  const texts = new Set(guide.questions.flatMap(({ text, evidence }) => [text, JSON.stringify(evidence[0])]));
  for (const { label, evidence } of before.questions)
    if (label === 'reported') expect([...texts]).toContain(JSON.stringify(evidence[0]));
  expect(guide.counts.peopleHere).toBeGreaterThanOrEqual(before.counts.peopleHere);
}

const chats = () => lab.server.requests().filter(({ method }) => method === 'POST').length;

describe('every call of the model fails', () => {
  it.each<[ModelMode, object, number]>([
    ['refusal', { kind: 'failed', error: { code: 'modelFailed' } }, 3],
    ['contentFilter', { kind: 'failed', error: { code: 'modelFailed' } }, 3],
    ['notJson', { kind: 'failed', error: { code: 'modelFailed' } }, 3],
    ['streamError', { kind: 'failed', error: { code: 'modelFailed' } }, 3],
    ['401', { kind: 'failed', error: { code: 'keyRefused' } }, 3],
    ['403', { kind: 'failed', error: { code: 'keyRefused' } }, 3],
    ['modelNotFound', { kind: 'failed', error: { code: 'modelNotFound' } }, 3],
    ['insufficient_quota', { kind: 'failed', error: { code: 'quotaExhausted' } }, 3],
    // Two more tries each, then later.
    ['429', { kind: 'later' }, 9],
    ['500', { kind: 'failed', error: { code: 'modelFailed' } }, 9],
    ['html502', { kind: 'failed', error: { code: 'modelFailed' } }, 9],
    // What became of it nobody knows: asked by nobody but the user again.
    ['truncated', { kind: 'uncertain' }, 3],
    ['reset', { kind: 'uncertain' }, 3],
    ['stall', { kind: 'uncertain' }, 3],
    ['hang', { kind: 'uncertain' }, 3],
    ['offline', { kind: 'uncertain' }, 3],
    // Each batch once, and its two halves.
    ['contextTooLong', { kind: 'failed', error: { code: 'modelFailed', detail: 'context' } }, 9],
    // All rungs of the ladder but the last name the format.
    ['noSchema', { kind: 'failed', error: { code: 'modelFailed' } }, 12],
  ])('%s', async (mode, expected, requests) => {
    lab.server.setMode(mode);
    const outcome = await lab.improve(lab.made);
    expect(outcome).toMatchObject(expected);
    expect(chats()).toBe(requests);
    expectWhole(outcome);
  });

  it('a key, a prompt or an answer never stands in what is told of a failure', async () => {
    lab.server.setMode('html502');
    const told = JSON.stringify(await lab.improve(lab.made));
    expect(told).not.toMatch(/sk-|Bad Gateway|hash map/);
  });
});

/** What a lab of its own sends, in characters. */
async function promptLengths(): Promise<number[]> {
  const other = await openModelLab();
  await other.improve(other.made);
  await other.close();
  return other.server.chats.map(({ user }) => user.length);
}

describe('some calls fail', () => {
  it.each<ModelMode>(['refusal', 'contentFilter', 'streamError', '401', 'notJson'])(
    'one %s costs one batch only',
    async (mode) => {
      lab.server.failNext(mode, 1);
      const outcome = await lab.improve(lab.made);
      expect(outcome.kind).toBe('done');
      expectWhole(outcome);
    },
  );

  it.each<ModelMode>(['429', '500', 'html502'])('%s passes when it is asked again', async (mode) => {
    lab.server.failNext(mode, 2);
    const outcome = await lab.improve(lab.made);
    expect(outcome.kind).toBe('done');
    expect(chats()).toBe(5);
    expectWhole(outcome);
  });

  it('a prompt that is too long is cut in two once, every sentence is asked about, and no half is paid twice', async () => {
    const [longest = 0] = (await promptLengths()).sort((a, b) => b - a);
    lab.server.refuseLongerThan(longest - 1);
    const outcome = await lab.improve(lab.made);
    expect(outcome.kind).toBe('done');
    const asked = lab.server.chats.flatMap(({ user }) => user.match(/^S\d+: .*$/gm) ?? []);
    for (const sentence of ['hash map grows', 'want to leave my job', 'two million messages'])
      expect(asked.filter((line) => line.includes(sentence))).toHaveLength(1);
    expectWhole(outcome);
    const answered = lab.server.chats.length;
    expect(answered).toBeGreaterThan(lab.threads.length);
    expect((await lab.improve(lab.made)).kind).toBe('done');
    // The whole is refused again, for nothing; everything else is recalled.
    expect(lab.server.chats).toHaveLength(answered);
  });

  it('an answer that was cut off keeps the items that were whole', async () => {
    lab.server.answerWith(() => ({
      questions: [
        { sentences: ['S2'], kind: 'technical', round: null, wording: 'They asked me how a hash map grows.' },
        {
          sentences: ['S3'],
          kind: 'technical',
          round: null,
          wording: `Then a panel ${'with three engineers '.repeat(40)}`,
        },
      ],
      statements: [],
    }));
    lab.server.setMode('length');
    const outcome = await lab.improve(lab.made);
    expect(outcome.kind).toBe('done');
    expectWhole(outcome);
  });

  it('a server without schemas is asked in plainer ways, and the way is remembered', async () => {
    lab.server.refuseFormats(['json_schema']);
    lab.server.answerWith(() => ({ questions: [], statements: [] }));
    expect((await lab.improve(lab.made)).kind).toBe('done');
    expect([...lab.rungs.values()]).toEqual(['object']);
    // Without a schema of its own the request carries it in words.
    const last = lab.server.chats.at(-1);
    expect(last?.format).toBe('json_object');
    expect(last?.system).toContain('"behavioural"');
    expect(last?.user).not.toContain('"behavioural"');
  });

  it('a stop in the middle leaves what code made, and says so', async () => {
    lab.server.setMode('stall');
    const stop = new AbortController();
    const improving = lab.improve(lab.made, stop.signal);
    setTimeout(() => stop.abort(), 60);
    await expect(improving).rejects.toThrow();
    expectWhole({ kind: 'off' });
  });
});

describe('an answer that is not what was asked for', () => {
  const item = {
    sentences: ['S2'],
    kind: 'technical',
    round: null,
    wording: 'They asked me how a hash map grows.',
  };
  it.each<[string, unknown]>([
    ['a list', [item]],
    ['one list missing', { questions: [item] }],
    ['text in place of lists', { questions: 'S1', statements: 'S2' }],
    ['a number', 7],
    ['nothing', null],
    ['an error as the answer', { error: { message: 'no' } }],
  ])('%s is no answer', async (_, answer) => {
    lab.server.answerWith(() => answer);
    const outcome = await lab.improve(lab.made);
    expect(outcome).toMatchObject({ kind: 'failed', error: { code: 'modelFailed' } });
    expectWhole(outcome);
  });

  it.each<[string, object, number]>([
    ['an id that does not exist', { ...item, sentences: ['S900'] }, 3],
    ['the id of a post', { ...item, sentences: ['t3_p0'] }, 3],
    ['an id of a prototype', { ...item, sentences: ['__proto__', 'constructor'] }, 3],
    ['ids that are no text', { ...item, sentences: [{}, null, 3] }, 3],
    ['a kind nobody knows', { ...item, kind: 'secret' }, 3],
    // True where it was said, and there only.
    [
      'what a sentence of another batch says',
      { ...item, wording: 'Design a queue for two million messages.' },
      2,
    ],
    ['a number that was not said', { ...item, wording: 'They asked me how a hash map grows in 5 steps.' }, 3],
    ['a name that was not said', { ...item, wording: 'At Globex they asked me how a hash map grows.' }, 3],
    ['a negation that was not said', { ...item, wording: 'They never asked me how a hash map grows.' }, 3],
    ['a link', { ...item, wording: 'They asked me how a hash map grows, see evil.example/x' }, 3],
  ])('%s is dropped and counted', async (_, wrong, dropped) => {
    lab.server.answerWith(() => ({ questions: [wrong], statements: [] }));
    const outcome = await lab.improve(lab.made);
    expect(outcome).toMatchObject({ kind: 'done', dropped });
    if (outcome.kind !== 'done') return;
    expect(outcome.insights.filter(({ wording }) => wording !== undefined)).toHaveLength(3 - dropped);
    expect(makeLabGuide(lab.threads, outcome).guide.scorecard.dropped).toBe(dropped);
    expectWhole(outcome);
  });
});
