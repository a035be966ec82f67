import { readFileSync } from 'node:fs';
import type { World, WorldComment, WorldPost } from './world';
import { DELETED_TEXT, makeId, REMOVED_TEXT } from './write-post';

/** Lines without a date are given this one: 1 June 2026. */
const UNKNOWN_DATE_MS = Date.UTC(2026, 5, 1);
const HOUR_MS = 3_600_000;

type Json = Readonly<Record<string, unknown>>;

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asNumber = (value: unknown, fallback: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : fallback;

function asRecord(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

const isGone = (text: string): boolean => text.trim() === DELETED_TEXT || text.trim() === REMOVED_TEXT;

/** Everybody in a file is a person of their own, unless the line names an author. */
function nameAuthor(given: unknown, id: string, body: string): string {
  if (isGone(body)) return DELETED_TEXT;
  return asText(given) || `person_${id}`;
}

function readComment(value: unknown, postId: string, postAt: number, index: number): WorldComment {
  const line = asRecord(value);
  const body = asText(line['body']);
  const id = makeId('m', `${postId}/${index}/${body}`);
  return {
    id,
    author: nameAuthor(line['author'], id, body),
    body,
    score: asNumber(line['score'], 1),
    at: asNumber(line['created_utc'], postAt / 1000 + index + 1) * 1000,
    isStickied: false,
    replies: [],
  };
}

function readPost(line: Json, index: number, taken: Set<string>): WorldPost {
  const title = asText(line['title']);
  const text = asText(line['selftext']);
  let id = asText(line['id']).replace(/^t3_/, '');
  if (!/^[a-z0-9]{1,10}$/.test(id) || taken.has(id)) id = makeId('1', `${index}/${title}`);
  taken.add(id);
  const at = asNumber(line['created_utc'], (UNKNOWN_DATE_MS + index * HOUR_MS) / 1000) * 1000;
  const listed: readonly unknown[] = Array.isArray(line['comments']) ? line['comments'] : [];
  const comments = listed.map((comment, i) => readComment(comment, id, at, i));
  const deletedBy = text.trim() === DELETED_TEXT ? 'deleted' : 'moderator';
  return {
    id,
    subreddit: asText(line['subreddit']).replace(/^\/?r\//, '') || 'jobs',
    author: nameAuthor(line['author'], id, text),
    title,
    text,
    score: asNumber(line['score'], 1),
    at,
    flair: null,
    isAdult: line['over_18'] === true,
    removedBy: isGone(text) ? deletedBy : null,
    commentCount: Math.max(asNumber(line['num_comments'], comments.length), comments.length),
    comments,
  };
}

/**
 * Lines `{id, subreddit, title, selftext, score, created_utc, num_comments, comments: [{body, score}]}`; whatever is
 * missing or null is filled in the same way every time. Throws on a line that is not JSON, naming it.
 */
export function parseWorld(jsonl: string): World {
  const taken = new Set<string>();
  const posts: WorldPost[] = [];
  for (const [index, line] of jsonl.split('\n').entries()) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      throw new Error(`Line ${index + 1} of the world file is not JSON.`, { cause });
    }
    posts.push(readPost(asRecord(value), index, taken));
  }
  return { posts };
}

export function readWorldFile(path: string): World {
  return parseWorld(readFileSync(path, 'utf8'));
}
