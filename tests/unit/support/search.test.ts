import { describe, expect, it } from 'vitest';
import { searchPosts } from '../../support/reddit/search';
import { parseSearchQuery } from '../../support/reddit/search-query';
import type { WorldPost } from '../../support/world/world';
import { writePost } from '../../support/world/write-post';

const NOW = Date.UTC(2026, 10, 24);
const post = (title: string, text = '', sub = 'jobs', on = '2026-11-01', score = 5): WorldPost =>
  writePost({ title, text, sub, on, score, by: 'someone' });

const POSTS = [
  post('Northwind Robotics interview', 'They asked about robots.'),
  post('Robotics interviews', 'Not at Northwind but elsewhere', 'ExperiencedDevs', '2026-10-01', 300),
  post('Salary at Northwind', 'Robotics pays well', 'cscareerquestions', '2024-01-01'),
  post("St. Aldhelm's nurse", 'Interviewing on Thursday', 'nursing'),
];

function find(
  q: string,
  subreddits: readonly string[] = [],
  within = 'all',
  sort: 'relevance' | 'top' | 'new' = 'relevance',
) {
  return searchPosts(POSTS, { q, subreddits, sort, within, now: NOW }).map(({ title }) => title);
}

describe('searchPosts', () => {
  it.each([
    ['"northwind robotics"', 1],
    ['northwind robotics', 3],
    ['northwind AND robotics AND interview', 2],
    ['"northwind robotics" OR nurse', 2],
    ['(northwind OR aldhelm) interview', 3],
    ['northwind -robotics', 0],
    ['northwind NOT interview', 1],
    ['title:northwind', 2],
    ['title:(northwind OR nurse)', 3],
    ['northwind subreddit:experienceddevs', 1],
    ['(subreddit:nursing OR subreddit:jobs) interviewed', 2],
    ['selftext:"robotics pays"', 1],
    ['((northwind "robotics', 3],
    ['unheard-of', 0],
  ])('%s finds %i', (q, count) => {
    expect(find(q)).toHaveLength(count);
  });

  it('keeps to subreddits and to the time asked for', () => {
    expect(find('northwind', ['jobs'])).toEqual(['Northwind Robotics interview']);
    expect(find('northwind', [], 'month')).toEqual(['Northwind Robotics interview']);
    expect(find('northwind', [], 'year')).toHaveLength(2);
  });

  it('sorts by votes, by date and by how well a post fits', () => {
    expect(find('northwind', [], 'all', 'top')[0]).toBe('Robotics interviews');
    expect(find('northwind', [], 'all', 'new').at(-1)).toBe('Salary at Northwind');
    expect(find('"northwind robotics" interview')[0]).toBe('Northwind Robotics interview');
  });
});

describe('parseSearchQuery', () => {
  it('reads nesting and lets a bracket too many pass', () => {
    expect(parseSearchQuery('a (b OR "c d"))')).toEqual({
      type: 'and',
      parts: [
        { type: 'words', field: 'any', words: ['a'] },
        {
          type: 'or',
          parts: [
            { type: 'words', field: 'any', words: ['b'] },
            { type: 'words', field: 'any', words: ['c', 'd'] },
          ],
        },
      ],
    });
    expect(parseSearchQuery('   ')).toEqual({ type: 'all' });
  });
});
