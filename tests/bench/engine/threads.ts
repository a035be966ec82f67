import type { RedditThread } from '../../../src/core/reddit/thread';
import { drawFrom, seedRandom } from '../reddit/random';

const NOW = Date.UTC(2026, 10, 24);
const COMMENTS = 27;

/** What is asked and told of an interview; `{n}` and `{w}` make each its own. */
const REPORTS = [
  'The recruiter called after {n} days and we talked for {n} minutes.',
  'They asked me how a {w} works and why I would choose it over a {w}.',
  'Then I was asked to design a {w} for {n} million users.',
  '"Tell me about a time you fixed a {w}" was the first question.',
  'Phone screen, then a take-home about a {w}, then the onsite with {n} people.',
  'I heard back in {n} days with a rejection.',
  'My advice is to practise the {w} and to speak while you code.',
  'What would you do if the {w} is down and nobody answers?',
] as const;
/** What people write besides. */
const TALK = [
  'I answered with my last {w} and it went fine.',
  'Honestly the {w} was harder than I expected.',
  'Did anybody else see the {w}, or was that only me?',
  'I moved cities, sold the {w} and started to cook more, which has nothing to do with it.',
  'The office was nice, and the coffee came from a {w}.',
  'For {n} years I have worked with a {w} and a {w}, mostly alone, and I liked it.',
  'My friend says that every {w} is the same, but I do not believe him.',
  'It rained, the train with the {w} was late, and I thought of going home.',
] as const;
/** Of this many sentences one tells of an interview: more than in posts that were looked at. */
const ONE_REPORT_IN = 4;
const SYLLABLES = 'ba ke li mo nu pa re si to vu da fe gi ho ju la me ni po ru sa te vi wo'.split(' ');

/** `posts` threads of about 29 KB each with their comments. The same every time. */
export function makeThreads(posts: number): RedditThread[] {
  const random = seedRandom(7);
  const pick = <T>(list: readonly T[]): T => drawFrom(list, random);
  const write = (count: number) =>
    Array.from({ length: count }, (_, i) => {
      const sentence = pick(random() * ONE_REPORT_IN < 1 ? REPORTS : TALK)
        .replaceAll('{w}', () => `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`)
        .replaceAll('{n}', () => String(2 + Math.floor(random() * 60)));
      return i % 6 === 5 ? `${sentence}\n\n${i % 12 === 5 ? '- ' : ''}` : `${sentence} `;
    }).join('');
  return Array.from({ length: posts }, (_, p) => ({
    post: {
      id: `p${p}`,
      subreddit: 'cscareerquestions',
      title: `Kestrel Ledger interview experience for software engineer, number ${p}`,
      text: write(60),
      author: `a${p}`,
      score: p,
      commentCount: COMMENTS,
      at: NOW - p * 86_400_000,
      permalink: `https://www.reddit.com/r/cscareerquestions/comments/p${p}/x/`,
      isRemoved: false,
      isAdult: false,
    },
    comments: Array.from({ length: COMMENTS }, (_unused, c) => ({
      id: `p${p}c${c}`,
      depth: 0,
      text: write(14),
      author: `a${p}-${c}`,
      score: c,
      at: NOW - p * 86_400_000 + c,
      permalink: `https://www.reddit.com/r/cscareerquestions/comments/p${p}/x/c${c}/`,
    })),
  }));
}

export function countChars(threads: readonly RedditThread[]): number {
  return threads.reduce(
    (sum, { post, comments }) =>
      sum + post.title.length + post.text.length + comments.reduce((all, { text }) => all + text.length, 0),
    0,
  );
}
