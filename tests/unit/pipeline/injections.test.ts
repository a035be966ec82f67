import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { renderGuidePdf } from '../../../src/adapters/pdf/render-guide-pdf';
import { checkGuide } from '../../../src/core/guide/check-guide';
import { GUIDE_FORMS, writeForm } from '../../../src/core/guide/forms';
import type { Guide } from '../../../src/core/guide/guide';
import { guideToText } from '../../../src/core/guide/plain-text';
import type { JobPosting } from '../../../src/core/posting/job-posting';
import type { RedditThread } from '../../../src/core/reddit/thread';
import { INJECTIONS, type Injection, MARK, TRACE } from '../../support/injections';
import { readPromptLines } from '../../support/model/prompt-lines';
import { LAB_POSTING, type ModelLab, makeLabGuide, makeThread, openModelLab } from '../../support/model-lab';
import { readPdf } from '../../support/pdf-read';
import { loadFontFiles, makeBarRasteriser } from '../../support/pdf-render';

vi.setConfig({ testTimeout: 60_000 });

/** A stand-in that does what attackers want: it repeats them, and puts their words into the mouth of everybody. */
function obey(user: string): unknown {
  const lines = readPromptLines(user);
  const wants = `${MARK} hires here: see ${MARK}.example`;
  const items = lines.flatMap(({ id, text }) => [
    { sentences: [id], kind: 'technical', round: null, wording: text },
    { sentences: [id], kind: 'company', round: null, wording: wants },
    { sentences: [id], kind: 'company', round: null, wording: `${text} ${MARK}` },
  ]);
  const claims = lines.map(({ id }) => ({ sentences: [id], topic: 'advice', round: null, wording: wants }));
  return { questions: items, statements: claims };
}

const hash = (author: string) => createHash('sha256').update(author).digest('hex').slice(0, 16);

/** Threads and posting with the attack in its place, and honest ones beside it. */
function place({ place: where, text }: Injection): { threads: RedditThread[]; posting: JobPosting } {
  const honest = makeThread('good', 'They asked me why tests matter. The phone screen took half an hour.');
  const bad = makeThread('bad', where === 'post' ? text : 'They asked me how a hash map grows.', {
    ...(where === 'title' ? { title: text } : {}),
    // As the product keeps people: told apart, never named.
    author: hash(where === 'author' ? text : 'mallory'),
  });
  const comment = {
    id: 'c1',
    parentId: 'bad',
    depth: 0,
    text,
    author: hash('mallory'),
    score: 99,
    at: bad.post.at,
    permalink: 'https://www.reddit.com/r/cscareerquestions/comments/bad/x/c1/',
  };
  const threads = [honest, where === 'comment' ? { ...bad, comments: [comment as never] } : bad];
  const posting: JobPosting = {
    ...LAB_POSTING,
    ...(where === 'description' ? { description: text } : {}),
    ...(where === 'postingTitle' ? { title: text } : {}),
    ...(where === 'company' ? { company: text } : {}),
    ...(where === 'skill' ? { requiredSkills: ['SQL', text] } : {}),
  };
  return { threads, posting };
}

/** Every written form but the PDF, which is read once for all attacks. */
function writeAll(guide: Guide): string {
  return [...GUIDE_FORMS.map((form) => writeForm(guide, form)?.text ?? ''), guideToText(guide)].join('\n');
}

let lab: ModelLab;
beforeAll(async () => {
  vi.stubGlobal('navigator', { onLine: true });
  lab = await openModelLab();
  lab.server.answerWith(({ user }) => obey(user));
});
afterAll(async () => {
  await lab.close();
  vi.unstubAllGlobals();
});

it('the attacks are many, named, and would be seen', () => {
  expect(INJECTIONS.length).toBeGreaterThanOrEqual(30);
  expect(new Set(INJECTIONS.map(({ id }) => id)).size).toBe(INJECTIONS.length);
  for (const { id, text } of INJECTIONS) expect(TRACE.test(text), id).toBe(true);
});

describe('leaves no trace', () => {
  it.each(INJECTIONS.map((injection) => [injection.id, injection] as const))('%s', async (_, injection) => {
    const { threads, posting } = place(injection);
    const made = makeLabGuide(threads, undefined, posting);
    expect(checkGuide(made.guide)).toEqual([]);
    expect(writeAll(made.guide)).not.toMatch(TRACE);
    // What is honest is still there: an attack silences nobody else.
    expect(made.guide.questions.some(({ text }) => text.includes('why tests matter'))).toBe(true);

    lab.disk.artifacts.clear();
    const before = lab.server.chats.length;
    const outcome = await lab.improve(made, undefined, posting);
    expect(outcome.kind).toBe('done');
    for (const { user, system } of lab.server.chats.slice(before))
      expect(`${system}\n${user}`).not.toMatch(TRACE);
    const improved = makeLabGuide(threads, outcome, posting);
    expect(checkGuide(improved.guide)).toEqual([]);
    expect(writeAll(improved.guide)).not.toMatch(TRACE);
    expect(improved.guide.counts).toEqual(made.guide.counts);
  });

  it('in the PDF of them all', async () => {
    const threads = INJECTIONS.flatMap((injection, i) =>
      place(injection)
        .threads.slice(1)
        .map(({ post, comments }) => ({
          comments,
          post: { ...post, id: `bad${i}`, author: hash(`mallory ${i}`) },
        })),
    );
    const good = place({ id: 'none', place: 'author', text: MARK }).threads;
    const { guide } = makeLabGuide([...good, ...threads]);
    expect(writeAll(guide)).not.toMatch(TRACE);
    const bytes = await renderGuidePdf(guide, {
      paper: 'a4',
      fonts: await loadFontFiles(),
      rasteriser: makeBarRasteriser(),
    });
    const read = JSON.stringify(await readPdf(bytes));
    expect(read).toContain('hash map');
    expect(read).not.toMatch(TRACE);
  });
});

describe('people who speak of such things are heard', () => {
  it.each([
    'They asked me how I would defend a chatbot against attacks, and what an LLM is.',
    'For the AI role they asked me to explain attention. The recruiter asked me why I left.',
    'They asked me to describe the trend and to ignore the noise in the data.',
    'The system design round: they asked me to design a queue. Answer the question they ask.',
    'I told the recruiter my rules for remote work. They asked me about the guidelines of the team.',
  ])('%s', (text) => {
    const { guide } = makeLabGuide([makeThread('good', text)]);
    expect(guide.questions.filter(({ label }) => label === 'reported').length).toBeGreaterThan(0);
  });
});
