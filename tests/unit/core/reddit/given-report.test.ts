import { describe, expect, it } from 'vitest';
import { findThreadLink, readPageThread, readPastedReport } from '../../../../src/core/reddit/given-report';

const NOW = Date.UTC(2026, 10, 24);
const WORDS =
  'My interview at Northwind Robotics\n\nThey asked: "How would you find a memory leak?" It took an hour.';

describe('findThreadLink', () => {
  it.each([
    [
      'https://www.reddit.com/r/cscareers/comments/1abc9/some_title/',
      { id: '1abc9', subreddit: 'cscareers' },
    ],
    ['see https://old.reddit.com/r/jobs/comments/1ABC9?sort=top', { id: '1abc9', subreddit: 'jobs' }],
    ['https://reddit.com/comments/1abc9', { id: '1abc9', subreddit: '' }],
    ['https://redd.it/1abc9', { id: '1abc9', subreddit: '' }],
  ])('finds the thread in %s', (text, link) => expect(findThreadLink(text)).toEqual(link));

  it.each([
    'https://www.reddit.com/r/jobs/',
    'https://evil.example/www.reddit.com/comments/1abc9',
    'https://www.reddit.com.evil.example/r/jobs/comments/1abc9/',
    'http://www.reddit.com/r/jobs/comments/1abc9/',
    '',
  ])('finds none in %s', (text) => expect(findThreadLink(text)).toBeUndefined());
});

describe('readPastedReport', () => {
  it('makes a post of one unknown person, linked to a search for its title', () => {
    expect(readPastedReport(WORDS, NOW)).toMatchObject({
      post: {
        title: 'My interview at Northwind Robotics',
        text: 'They asked: "How would you find a memory leak?" It took an hour.',
        author: '',
        permalink: 'https://www.reddit.com/search/?q=%22My%20interview%20at%20Northwind%20Robotics%22',
      },
      comments: [],
    });
  });

  it('links to the thread when the text holds its address', () => {
    const pasted = `${WORDS}\nhttps://www.reddit.com/r/jobs/comments/1abc9/x/`;
    expect(readPastedReport(pasted, NOW)).toMatchObject({
      post: { id: '1abc9', permalink: 'https://www.reddit.com/r/jobs/comments/1abc9/' },
    });
  });

  it('gives only the link when there is nothing else', () => {
    expect(readPastedReport(' https://redd.it/1abc9 ', NOW)).toEqual({ id: '1abc9', subreddit: '' });
  });

  it('refuses what is too short to tell anything', () => {
    expect(() => readPastedReport('hello', NOW)).toThrow(/reportTooShort/);
  });

  it('takes no time over a hostile text', () => {
    const startedAt = performance.now();
    readPastedReport(`${'https://reddit.com/r/'.repeat(3000)} and words enough to be a report`, NOW);
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});

describe('readPageThread', () => {
  const page = {
    url: 'https://www.reddit.com/r/jobs/comments/1abc9/x/',
    title: 'My interview',
    text: 'It went well.',
    author: 'anna',
    score: 4,
    createdAt: '2026-05-01T10:00:00.000Z',
    comments: [
      {
        id: 't1_c1',
        author: 'ben',
        text: 'What did they ask?',
        score: 2,
        depth: 0,
        createdAt: '2026-05-01T11:00:00Z',
      },
      { id: 't1_c2', author: 'AutoModerator', text: 'Rules', score: 1, depth: 0, createdAt: '' },
      { id: 't1_c3', author: '[deleted]', text: '[removed]', score: 1, depth: 1, createdAt: '' },
      { id: '../x', author: 'eve', text: 'words', score: 1, depth: 0, createdAt: '' },
      null,
    ],
  };

  it('gives the same thread as the answers do', () => {
    expect(readPageThread(page)).toMatchObject({
      post: { id: '1abc9', subreddit: 'jobs', title: 'My interview', at: Date.UTC(2026, 4, 1, 10) },
      comments: [
        {
          id: 'c1',
          text: 'What did they ask?',
          permalink: 'https://www.reddit.com/r/jobs/comments/1abc9/comment/c1/',
        },
      ],
    });
    expect(readPageThread(page).comments).toHaveLength(1);
  });

  it.each([null, {}, { ...page, url: 'https://www.reddit.com/r/jobs/' }, { ...page, title: '' }])(
    'says of %j that it is no thread',
    (snapshot) => expect(() => readPageThread(snapshot)).toThrow(/notAThread/),
  );
});
