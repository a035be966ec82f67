import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RedditPost } from '../../../../src/core/reddit/thread';
import {
  chooseThreads,
  judgePost,
  MAX_THREADS,
  ringOfPassage,
  ringOfText,
  ringOfUnit,
  USUAL_THREADS,
} from '../../../../src/core/research/relevance';
import { MONTH_MS } from '../../../../src/core/time';
import { CASHIER, ENGINEER, makePost, makePosting, NURSE } from './cases';

const NOW = 1_767_225_600_000;

describe('judgePost, an employer with a name of its own', () => {
  const posting = makePosting({ company: 'Larkfield Health Inc.' });

  it.each<[string, 1 | 2 | null, Partial<RedditPost>]>([
    ['names both in the title', 1, { title: 'Larkfield Health interview, what to expect?' }],
    [
      'names the employer in capitals of any kind',
      1,
      { title: 'interview at LARKFIELD HEALTH tomorrow', text: 'any tips?' },
    ],
    [
      'names the employer far from the word',
      1,
      {
        text: 'I have an interview next Tuesday for a night shift position on the third floor at Larkfield Health. I am nervous.',
      },
    ],
    [
      'names the employer only in the title',
      1,
      { title: 'Larkfield Health', text: 'I interviewed on Monday and they asked about a conflict.' },
    ],
    [
      'tells how the employer hired',
      1,
      { text: 'Larkfield Health rejected me after two interviews. I asked for feedback.' },
    ],
    [
      'is about the occupation, another employer',
      2,
      { title: 'Registered nurse interview at Tidewater Clinic', text: 'They asked me about triage.' },
    ],
    [
      'is about the occupation, no employer',
      2,
      { title: 'Nursing interview tips', text: 'I was asked about a difficult patient.' },
    ],
    [
      'has the occupation from its place',
      2,
      { subreddit: 'nursing', title: 'Interview tomorrow', text: 'What did they ask you?' },
    ],
    [
      'left the employer and interviews elsewhere',
      2,
      {
        subreddit: 'nursing',
        text: 'I left Larkfield Health in May. Now I have an interview at Tidewater Clinic as a nurse.',
      },
    ],
    [
      'works for the employer and interviews elsewhere',
      2,
      {
        subreddit: 'nursing',
        text: 'I currently work at Larkfield Health as a nurse. I have an interview at another hospital.',
      },
    ],
    [
      'is about working there',
      null,
      { title: 'Larkfield Health parking', text: 'Where do the night shifts park?' },
    ],
    [
      'interviews for another occupation',
      null,
      { title: 'Barista interview', text: 'They asked me to make a drink.' },
    ],
    [
      'is an interview of the press',
      null,
      { title: 'Exclusive interview with the CEO of Larkfield Health', text: 'The podcast is out.' },
    ],
    [
      'is a vacancy',
      null,
      { title: '[Hiring] Registered nurse, interview this week', text: 'We are a hospital. Apply now.' },
    ],
    [
      'is a part of another name',
      2,
      { title: 'Registered nurse interview at Larkfields Healthcare', text: 'I was asked about triage.' },
    ],
  ])('%s', (_, ring, part) => {
    expect(judgePost(makePost(part), posting, NURSE).ring).toBe(ring);
  });

  it.each<[string, 1 | 2 | null, Partial<RedditPost>]>([
    [
      'offers something to customers',
      null,
      { title: 'Larkfield Health to offer free flu shots in the city' },
    ],
    ['is news of hiring', null, { title: 'Larkfield Health pauses hiring', text: 'Who has heard more?' }],
    [
      'is named once and late in a long story about another job',
      null,
      {
        title: 'I quit my dream job',
        text: `${'My manager moved the desks again and I wrote it down. '.repeat(40)}My cousin had an interview at Larkfield Health. ${'Then it rained. '.repeat(40)}`,
      },
    ],
    [
      'names a friend by where he works',
      2,
      {
        title: 'Registered nurse interview tips',
        text: 'A friend at Larkfield Health says to bring questions. What did they ask you?',
      },
    ],
  ])('%s', (_, ring, part) => {
    expect(judgePost(makePost(part), posting, NURSE).ring).toBe(ring);
  });

  it('takes nothing for ring 1 when the posting names no employer', () => {
    const post = makePost({ title: 'Registered nurse interview', text: 'They asked me about triage.' });
    expect(judgePost(post, makePosting({ company: '' }), NURSE).ring).toBe(2);
  });

  it('scores a title above a mention in passing', () => {
    const title = judgePost(
      makePost({ title: 'Larkfield Health nurse interview', text: 'They asked five questions.' }),
      posting,
      NURSE,
    );
    const passing = judgePost(makePost({ text: 'I had an interview at Larkfield Health.' }), posting, NURSE);
    expect(title.score).toBeGreaterThan(passing.score);
  });
});

describe('judgePost, an employer whose name is a word', () => {
  it.each<[string, 1 | null, string]>([
    ['Target', 1, 'I have an interview at target tomorrow, any tips?'],
    ['Target', 1, 'Target interview tomorrow! What questions did they ask you?'],
    ['Target', 1, 'Applied to Target last week and got the job after one interview.'],
    ['Target', null, 'My target salary came up in the interview and I said more.'],
    ['Target', null, 'Is it fair to ask for a target date at an interview? I want the job.'],
    ['Target', null, 'I got offers from target companies after the interview.'],
    ['Indeed', 1, 'I had my onsite interview at Indeed last week, they asked a graph question.'],
    ['Indeed', null, 'Indeed, my interview went well and I was asked about teamwork.'],
    ['Indeed', null, 'I applied on Indeed and got an interview request from Indeed.'],
    ['Apple', 1, 'A recruiter from Apple reached out, I have a phone screen next week.'],
    ['Apple', null, 'I ate an apple before my interview and was asked why I want the job.'],
    ['Meta', 1, 'I interviewed with Meta for E5, they asked two coding questions.'],
    ['Meta', null, 'This is so meta: my interview was about interviewing and I got rejected.'],
    ['Block', 1, 'Block interview process: recruiter, pairing, design. I got the offer.'],
    ['Block', null, 'They asked me to block two hours for the interview.'],
    ['Gap', 1, 'I got hired at Gap after a group interview.'],
    ['Gap', null, 'They asked about the gap in my resume in the interview.'],
    ['Next', null, 'My Next interview is on Monday, what should I ask?'],
  ])('%s: %j', (company, ring, text) => {
    // An occupation that none of these texts names, so that only ring 1 is left.
    expect(
      ringOfText(text.replace(/^/, ''), makePosting({ company, title: 'Falconer' }), {
        id: 'general',
        family: 'other',
        searchTerms: [],
      }),
    ).toBe(ring);
  });
});

describe('judgePost, in German', () => {
  const posting = makePosting({
    title: 'Pflegefachkraft (m/w/d)',
    company: 'Klinikum Erlental gGmbH',
    language: 'de',
  });

  it('reads German words for the interview, the employer and the occupation', () => {
    const here = makePost({
      subreddit: 'Pflege',
      title: 'Vorstellungsgespräch beim Klinikum Erlental',
      text: 'Was wurdet ihr gefragt?',
    });
    const there = makePost({
      subreddit: 'arbeitsleben',
      title: 'Probearbeiten als Pflegefachkraft',
      text: 'Ich wurde nach Dienstplänen gefragt.',
    });
    expect(judgePost(here, posting, NURSE).ring).toBe(1);
    expect(judgePost(there, posting, NURSE).ring).toBe(2);
  });
});

describe('chooseThreads', () => {
  const posting = makePosting();
  const report = (id: string, part: Partial<RedditPost> = {}) =>
    makePost({ id, title: 'Larkfield Health interview', text: 'They asked me three questions.', ...part });

  it('leaves out what is removed, adult, irrelevant, not answered, or there already', () => {
    const posts = [
      report('a'),
      report('a'),
      report('b', { isRemoved: true }),
      report('c', { isAdult: true }),
      report('d', { commentCount: 0 }),
      makePost({ id: 'e', title: 'Parking' }),
    ];
    expect(chooseThreads(posts, posting, NURSE, NOW).map(({ post }) => post.id)).toEqual(['a']);
  });

  it('takes threads with a comment or two only from here, and only where there is room left', () => {
    const short = report('short', { commentCount: 1, score: 900 });
    const far = makePost({ id: 'far', title: 'Nurse interview, what did they ask you?', commentCount: 2 });
    const ids = (posts: readonly RedditPost[]) =>
      chooseThreads(posts, posting, NURSE, NOW).map(({ post }) => post.id);
    expect(ids([short, far, report('long')])).toEqual(['long', 'short']);
    const many = Array.from({ length: 40 }, (_, index) => report(`p${index}`));
    expect(ids([short, ...many])).not.toContain('short');
  });

  it('takes posts from a feed, which tells no counts', () => {
    const fed = report('a', { commentCount: 0, score: 0, countsUnknown: true });
    expect(chooseThreads([fed], posting, NURSE, NOW)).toHaveLength(1);
  });

  it('orders by relevance, age and votes together, whatever the order of the posts', () => {
    const posts = [
      report('old', { at: NOW - 60 * MONTH_MS }),
      report('new', { at: NOW - MONTH_MS }),
      report('loved', { at: NOW - MONTH_MS, score: 900 }),
      makePost({
        id: 'else',
        subreddit: 'nursing',
        title: 'Nurse interview',
        text: 'What did they ask you?',
        score: 900,
      }),
    ];
    const ids = (list: readonly RedditPost[]) =>
      chooseThreads(list, posting, NURSE, NOW).map(({ post }) => post.id);
    expect(ids(posts)).toEqual(['loved', 'new', 'old', 'else']);
    expect(ids([...posts].reverse())).toEqual(ids(posts));
  });

  it('is at most 25 where little was found, the best 10 where there is plenty', () => {
    const posts = (count: number) => Array.from({ length: count }, (_, index) => report(`p${index}`));
    expect(chooseThreads(posts(34), posting, NURSE, NOW)).toHaveLength(MAX_THREADS);
    expect(chooseThreads(posts(40), posting, NURSE, NOW)).toHaveLength(USUAL_THREADS);
  });

  it('opens threads from elsewhere only while few people report from here', () => {
    const elsewhere = makePost({
      id: 'else',
      subreddit: 'nursing',
      title: 'Nurse interview, what did they ask you?',
    });
    const people = (count: number) =>
      Array.from({ length: count }, (_, index) => report(`p${index}`, { author: `person ${index}` }));
    const ids = (posts: readonly RedditPost[]) =>
      chooseThreads(posts, posting, NURSE, NOW).map(({ post }) => post.id);
    expect(ids([elsewhere, ...people(7)])).toContain('else');
    expect(ids([elsewhere, ...people(8)])).not.toContain('else');
  });
});

describe('ringOfUnit', () => {
  const posting = makePosting({ company: 'Acme Tools', title: 'Software Engineer' });

  it.each<[1 | 2, 1 | 2, string]>([
    [1, 1, 'They asked me about trees and then a design round.'],
    [1, 1, 'Acme Tools asked harder things than Google did.'],
    [1, 1, 'I worked at the London office, the interview was fine.'],
    [1, 1, 'I interviewed at NYC, four rounds.'],
    [2, 1, 'At Google they asked me two hard ones.'],
    [2, 1, 'when i interviewed at google it was five rounds'],
    [2, 1, 'My Amazon interview was all about principles.'],
    [2, 1, 'I interviewed at Globex and they only wanted SQL.'],
    [2, 2, 'They asked me about trees.'],
    [2, 2, 'Places like Acme Tools pay more.'],
    [1, 2, 'I interviewed at Acme Tools last week and they asked for my notice period.'],
  ])('is %i in a thread of ring %i: %j', (ring, threadRing, text) => {
    expect(ringOfUnit(text, threadRing, posting)).toBe(ring);
  });

  it('tells passages of one comment apart by the employer they follow', () => {
    const text =
      'Acme Tools was easy, they asked me about queues. At Globex they asked about trees. Then a panel.';
    const ringAt = (passage: string) =>
      ringOfPassage(text, text.indexOf(passage), text.indexOf(passage) + passage.length, 1, posting);
    expect(ringAt('they asked me about queues')).toBe(1);
    expect(ringAt('they asked about trees')).toBe(2);
    expect(ringAt('Then a panel')).toBe(2);
  });
});

describe('foreign texts', () => {
  it('are judged without an exception', () => {
    const posting = makePosting({ company: 'Acme (x', title: '' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, text) => {
        judgePost(makePost({ title, text }), posting, ENGINEER);
        ringOfUnit(text, 1, makePosting({ company: title }));
        judgePost(makePost({ text }), makePosting({ company: text, title: text }), CASHIER);
      }),
    );
  });

  it('take no time, however long and odd', () => {
    const startedAt = performance.now();
    for (const text of [
      'at '.repeat(15_000),
      'A'.repeat(40_000),
      `${' '.repeat(40_000)}x`,
      'interview at Google '.repeat(2000),
      '(["'.repeat(15_000),
    ]) {
      judgePost(makePost({ title: text, text }), makePosting({ company: text, title: text }), ENGINEER);
      ringOfUnit(text, 1, makePosting());
    }
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
