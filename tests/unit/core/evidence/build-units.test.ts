import { describe, expect, it } from 'vitest';
import { buildUnits } from '../../../../src/core/evidence/build-units';
import type { RedditComment, RedditThread } from '../../../../src/core/reddit/thread';

const comment = (id: string, text: string, author = 'someone'): RedditComment => ({
  id,
  text,
  author,
  score: 2,
  at: 5,
  permalink: `https://www.reddit.com/r/jobs/comments/abc/_/${id}`,
  depth: 0,
});

function makeThread(post: Partial<RedditThread['post']>, comments: RedditComment[] = []): RedditThread {
  return {
    post: {
      id: 'abc',
      subreddit: 'jobs',
      title: 'My interview',
      text: 'It went well.',
      author: 'poster',
      score: 7,
      commentCount: 1,
      at: 4,
      permalink: 'https://www.reddit.com/r/jobs/comments/abc/',
      isRemoved: false,
      isAdult: false,
      ...post,
    },
    comments,
  };
}

const hash = (author: string) => `#${author}`;

describe('buildUnits', () => {
  it('puts the title above the text and names people by their hash', () => {
    const [post, reply] = buildUnits(makeThread({}, [comment('d1', 'Good\u200B luck')]), hash);
    expect(post).toMatchObject({
      id: 't3_abc',
      threadId: 'abc',
      text: 'My interview\n\nIt went well.',
      person: '#poster',
      score: 7,
    });
    expect(reply).toMatchObject({
      id: 't1_d1',
      threadId: 'abc',
      threadTitle: 'My interview',
      text: 'Good luck',
      person: '#someone',
    });
  });
  it('leaves out what was taken away, what is empty and what robots wrote', () => {
    const comments = [
      comment('a', '[deleted]'),
      comment('b', '[removed]'),
      comment('c', ' \u200B\n'),
      comment('d', 'Read the rules', 'AutoModerator'),
      comment('e', 'Kept', '[deleted]'),
      comment('e', 'Twice'),
    ];
    const units = buildUnits(makeThread({ text: '[removed]' }, comments), hash);
    expect(units.map(({ id, person }) => [id, person])).toEqual([['t1_e', '']]);
    expect(buildUnits(makeThread({ isRemoved: true }), hash)).toEqual([]);
  });
  it('keeps a post that is only a title, and does not repeat one', () => {
    expect(buildUnits(makeThread({ text: '' }), hash)[0]?.text).toBe('My interview');
    expect(buildUnits(makeThread({ text: 'My interview was odd.' }), hash)[0]?.text).toBe(
      'My interview was odd.',
    );
  });
  it('caps the text', () => {
    expect(buildUnits(makeThread({ text: '😀'.repeat(9_000) }), hash)[0]?.text.length).toBeLessThanOrEqual(
      10_000,
    );
  });
});
