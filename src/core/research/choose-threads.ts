import type { Ring } from '../evidence/finding';
import type { JobPosting } from '../posting/job-posting';
import type { Occupation } from '../posting/role-family';
import type { RedditPost } from '../reddit/thread';
import { MONTH_MS } from '../time';
import { judgePost } from './judge-post';

/** With so many relevant posts at hand, no further search is sent. */
export const ENOUGH_RELEVANT_POSTS = 35;
export const MAX_THREADS = 25;
/** Where the searches brought plenty, the texts of the posts are most of what there is to know: the best threads will do. */
export const USUAL_THREADS = 10;
/** With so many people's reports from here, nothing from elsewhere is opened: it would only be shown below them. */
export const ENOUGH_PEOPLE = 8;
const THREADS_FROM_ELSEWHERE = 8;
/** A thread with fewer has little to add to the post, which the search has already brought. */
export const MIN_COMMENTS = 3;

const HALF_LIFE_MS = 12 * MONTH_MS;
/** Any report from here goes before one from elsewhere, unless it is much weaker. */
const RING_1_BONUS = 6;

export interface ChosenThread {
  readonly post: RedditPost;
  readonly ring: Ring;
  /** Of the judgement, 0 to 10. */
  readonly score: number;
  /** Relevance, recency and votes together; the order of the list. */
  readonly rank: number;
}

/** All relevant posts that may be used, best first, each once: those whose threads are worth a request or not. */
export function rankPosts(
  posts: readonly RedditPost[],
  posting: JobPosting,
  occupation: Occupation,
  now: number,
): readonly ChosenThread[] {
  const seen = new Set<string>();
  const ranked: ChosenThread[] = [];
  for (const post of posts) {
    if (seen.has(post.id) || post.isRemoved || post.isAdult) continue;
    seen.add(post.id);
    const { ring, score } = judgePost(post, posting, occupation);
    if (ring !== null) ranked.push({ post, ring, score, rank: rankPost(post, ring, score, now) });
  }
  // Ids settle ties, so that the same posts in another order give the same list.
  return ranked.sort((a, b) => b.rank - a.rank || (a.post.id < b.post.id ? -1 : 1));
}

/**
 * The threads to fetch, best first: relevant, not removed, not adult, with comments enough. Those from elsewhere only while
 * few people report from here. At most 10, or 25 where so little was found that every thread counts; where these are not
 * used up, threads from here with a comment or two follow.
 *
 * @param now ms since the Unix epoch.
 */
export function chooseThreads(
  posts: readonly RedditPost[],
  posting: JobPosting,
  occupation: Occupation,
  now: number,
): readonly ChosenThread[] {
  const ranked = rankPosts(posts, posting, occupation, now);
  const here = ranked.filter(({ ring }) => ring === 1);
  const people = new Set(here.map(({ post }) => post.author || post.id)).size;
  const elsewhere =
    people < ENOUGH_PEOPLE
      ? ranked.filter((one) => one.ring === 2 && pays(one)).slice(0, THREADS_FROM_ELSEWHERE)
      : [];
  const found = new Set(posts.map(({ id }) => id)).size;
  const most = found < ENOUGH_RELEVANT_POSTS ? MAX_THREADS : USUAL_THREADS;
  const order = new Map(ranked.map((one, index) => [one.post.id, index]));
  const place = ({ post }: ChosenThread) => order.get(post.id) ?? 0;
  const best = [...here.filter(pays), ...elsewhere].sort((a, b) => place(a) - place(b)).slice(0, most);
  const short = here.filter((one) => !pays(one) && one.post.commentCount > 0);
  return [...best, ...short.slice(0, most - best.length)];
}

function pays({ post }: ChosenThread): boolean {
  return post.commentCount >= MIN_COMMENTS || post.countsUnknown === true;
}

function rankPost(post: RedditPost, ring: Ring, score: number, now: number): number {
  const ageMs = Math.max(0, now - post.at);
  const recency = 3 * 0.5 ** (ageMs / HALF_LIFE_MS);
  const votes = Math.min(2, Math.log10(1 + Math.max(0, post.score)) * 0.6);
  const talk = Math.min(1.5, Math.log10(1 + post.commentCount) * 0.6);
  return (ring === 1 ? RING_1_BONUS : 0) + score + recency + votes + talk;
}
