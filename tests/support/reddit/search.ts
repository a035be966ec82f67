import type { WorldPost } from '../world/world';
import { parseSearchQuery, type SearchField, type SearchQuery, splitWords } from './search-query';

export type SearchSort = 'relevance' | 'hot' | 'top' | 'new' | 'comments';

export interface SearchRequest {
  readonly q: string;
  /** Lower case; empty searches the whole site. */
  readonly subreddits: readonly string[];
  readonly sort: SearchSort;
  /** Reddit's `t`. */
  readonly within: string;
  /** ms since the Unix epoch. */
  readonly now: number;
}

const DAY_MS = 86_400_000;
const WITHIN_MS: Readonly<Record<string, number>> = {
  hour: DAY_MS / 24,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 31 * DAY_MS,
  year: 366 * DAY_MS,
};
const TITLE_WEIGHT = 3;

type Indexed = Readonly<Record<SearchField, readonly string[]>>;
const indexes = new WeakMap<WorldPost, Indexed>();

/** As on Reddit, comments are not searched. */
function indexPost(post: WorldPost): Indexed {
  const known = indexes.get(post);
  if (known) return known;
  const title = splitWords(post.title);
  const selftext = splitWords(post.text);
  const index: Indexed = {
    // The gap keeps a phrase from reaching from the title into the text.
    any: [...title, '', ...selftext],
    title,
    selftext,
    subreddit: splitWords(post.subreddit),
    author: splitWords(post.author),
    self: ['true', 'yes', '1'],
    flair: splitWords(post.flair ?? ''),
  };
  indexes.set(post, index);
  return index;
}

function countPhrase(haystack: readonly string[], words: readonly string[]): number {
  let count = 0;
  for (
    let start = haystack.indexOf(words[0] ?? '');
    start >= 0;
    start = haystack.indexOf(words[0] ?? '', start + 1)
  ) {
    if (words.every((word, i) => haystack[start + i] === word)) count++;
  }
  return count;
}

/** 0 when the post does not match, else the more the better. */
function scoreMatch(query: SearchQuery, index: Indexed): number {
  switch (query.type) {
    case 'all':
      return 1;
    case 'not':
      return scoreMatch(query.part, index) > 0 ? 0 : 1;
    case 'or':
      return query.parts.reduce((sum, part) => sum + scoreMatch(part, index), 0);
    case 'and': {
      const scores = query.parts.map((part) => scoreMatch(part, index));
      return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
    }
    case 'words': {
      const inTitle = query.field === 'any' ? countPhrase(index.title, query.words) : 0;
      const found = countPhrase(index[query.field], query.words);
      return Math.log2(1 + found) + TITLE_WEIGHT * Math.min(inTitle, 1);
    }
  }
}

function rankBy(sort: SearchSort, match: number, post: WorldPost): number {
  if (sort === 'new') return post.at;
  if (sort === 'top') return post.score;
  if (sort === 'comments') return post.commentCount;
  const popularity = Math.log10(1 + Math.max(post.score, 0)) + Math.log10(1 + post.commentCount);
  return sort === 'hot' ? popularity + post.at / (45_000 * 1000) : match * 2 + popularity;
}

/** All matching posts, best first. */
export function searchPosts(posts: readonly WorldPost[], request: SearchRequest): WorldPost[] {
  const query = parseSearchQuery(request.q);
  const since = request.now - (WITHIN_MS[request.within] ?? Number.POSITIVE_INFINITY);
  const wanted = new Set(request.subreddits);
  const ranked: { post: WorldPost; rank: number }[] = [];
  for (const post of posts) {
    if (wanted.size > 0 && !wanted.has(post.subreddit.toLowerCase())) continue;
    if (post.at < since) continue;
    const match = scoreMatch(query, indexPost(post));
    if (match > 0) ranked.push({ post, rank: rankBy(request.sort, match, post) });
  }
  ranked.sort((a, b) => b.rank - a.rank || b.post.at - a.post.at);
  return ranked.map((entry) => entry.post);
}
