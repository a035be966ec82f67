import { describe, expect, it } from 'vitest';
import { makeGuide } from '../../../../src/core/guide/make-guide';
import { packFor } from '../../../../src/core/packs/all';
import { recogniseOccupation } from '../../../../src/core/posting/occupation';
import { postingFromText } from '../../../../src/core/posting/typed-posting';

const NOW = Date.UTC(2026, 10, 24);
const posting = postingFromText({
  title: 'Software Engineer',
  company: 'Kestrel Ledger',
  text: 'You design services and take part in an on-call rotation.',
  url: '',
});

/** What a guide reports of this employer and of others, from one post. */
function report(title: string, text: string) {
  const post = {
    id: 'p1',
    subreddit: 'cscareerquestions',
    title,
    text,
    author: 'h-anna',
    at: NOW - 86_400_000,
    score: 12,
    commentCount: 0,
    permalink: 'https://www.reddit.com/r/cscareerquestions/comments/p1/x/',
    isRemoved: false,
    isAdult: false,
  };
  const { guide } = makeGuide({
    id: 'g',
    revision: 1,
    now: NOW,
    today: '2026-11-24',
    posting,
    pack: packFor(recogniseOccupation(posting).id),
    interview: {},
    threads: [{ post, comments: [] }],
    counts: { queries: 1, postsFound: 1, postsRelevant: 1, threadsRead: 1, commentsRead: 0 },
    sources: [],
  });
  const texts = (label: string) =>
    guide.questions.filter((question) => question.label === label).map((question) => question.text);
  return { here: texts('reported').join(' | '), elsewhere: texts('reportedElsewhere').join(' | ') };
}

describe('a post that tells of two employers', () => {
  it.each([
    [
      'one after the other',
      'At Kestrel Ledger they asked me how a hash map grows. At Globex they asked me why tests matter.',
    ],
    [
      'in paragraphs',
      'I interviewed at Kestrel Ledger on Monday. It was friendly.\n\nThey asked me how a hash map grows.\n\nThen I interviewed at Globex. It was long.\n\nThey asked me why tests matter.',
    ],
    [
      'under headings',
      '**Kestrel Ledger**\n\nThey asked me how a hash map grows.\n\n**Globex**\n\nThey asked me why tests matter.',
    ],
    [
      'in lists with labels',
      'Kestrel Ledger: they asked me how a hash map grows.\n\nGlobex: they asked me why tests matter.',
    ],
    [
      'under Markdown headings, the other one first',
      '# Globex\n\nThey asked me why tests matter.\n\n# Kestrel Ledger\n\nThey asked me how a hash map grows.',
    ],
    [
      'and goes back to the first',
      'At Globex they asked me why tests matter. Back at Kestrel Ledger in the interview they asked me how a hash map grows.',
    ],
    [
      'in one sentence',
      'At Kestrel Ledger they asked me how a hash map grows, and at Globex they asked me why tests matter.',
    ],
  ])('%s: each keeps its own', (_, text) => {
    const { here, elsewhere } = report('My Kestrel Ledger interview, and another one', text);
    expect(here).toContain('hash map');
    expect(here).not.toContain('why tests matter');
    expect(elsewhere).toContain('why tests matter');
    expect(elsewhere).not.toContain('hash map');
  });

  it('a comparison leaves the passage with the employer it is about', () => {
    const { here } = report(
      'Kestrel Ledger interview',
      'My Kestrel Ledger interview was harder than what others do. They asked me how a hash map grows.\n\n**Technical round**\n\nThey asked me why tests matter.',
    );
    expect(here).toContain('hash map');
    expect(here).toContain('why tests matter');
  });
});
