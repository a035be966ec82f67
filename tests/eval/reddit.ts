import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { AppError } from '../../src/core/errors';
import { type AnswerLike, classifyAnswer } from '../../src/core/reddit/classify-answer';
import { isRecord, type JsonRecord, readField, readString } from '../../src/core/reddit/json';
import { readAtom } from '../../src/core/reddit/read-atom';
import { type ReadCounts, readListing } from '../../src/core/reddit/read-listing';
import { readThread } from '../../src/core/reddit/read-thread';
import type { RedditComment, RedditPost } from '../../src/core/reddit/thread';

type Status = 'ok' | 'empty' | 'loggedOut' | 'limited' | 'blocked' | 'forbidden' | 'schema' | 'failed';

interface Outcome {
  readonly status: Status;
  /** Before anything is left out. */
  readonly read: ReadCounts;
  /** What a run may use. */
  readonly kept: ReadCounts;
}

const NOTHING: ReadCounts = { posts: 0, comments: 0 };

/**
 * Runs the product's own reading over recorded answers: one JSON line a file of `DIR/manifest.json` on standard output.
 *
 * An entry gives `id`, `file`, `kind` and, where recorded, `status` (else 200), `headers`, `url` and `redirected`.
 */
export async function main(args: readonly string[]): Promise<void> {
  const [dir = '.'] = args;
  const manifest: unknown = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  if (!Array.isArray(manifest)) throw new Error('manifest.json is not a list');
  for (const entry of manifest.filter(isRecord)) {
    const answer = await loadAnswer(dir, entry);
    const startedAt = performance.now();
    const outcome = readAnswer(answer, isFeed(entry) ? 'atom' : 'json');
    const ms = Math.round((performance.now() - startedAt) * 10) / 10;
    console.log(JSON.stringify({ id: readString(entry, 'id'), ...outcome, ms }));
  }
}

async function loadAnswer(dir: string, entry: JsonRecord): Promise<AnswerLike> {
  const path = resolve(dir, readString(entry, 'file'));
  if (!path.startsWith(resolve(dir) + sep))
    throw new Error(`${readString(entry, 'file')} is outside the folder`);
  const status = readField(entry, 'status');
  return {
    status: typeof status === 'number' ? status : 200,
    redirected: readField(entry, 'redirected') === true,
    url: readString(entry, 'url'),
    headers: readHeaders(readField(entry, 'headers')),
    body: await readFile(path, 'utf8'),
  };
}

function readHeaders(headers: unknown): Record<string, string> {
  const entries = isRecord(headers) ? Object.entries(headers) : [];
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function isFeed(entry: JsonRecord): boolean {
  return ['atom', 'rss'].includes(readString(entry, 'kind')) || readString(entry, 'file').endsWith('.xml');
}

function readAnswer(answer: AnswerLike, expect: 'json' | 'atom'): Outcome {
  const classified = classifyAnswer(answer, expect);
  switch (classified.status) {
    case 'ok':
      return readBody(() => (expect === 'atom' ? readFeed(answer.body) : readJson(classified.json)));
    case 'softLimit':
      return { status: 'limited', read: NOTHING, kept: NOTHING };
    case 'subredditUnavailable':
      return { status: 'forbidden', read: NOTHING, kept: NOTHING };
    default:
      return { status: classified.status, read: NOTHING, kept: NOTHING };
  }
}

interface Reading {
  readonly posts: readonly RedditPost[];
  readonly comments: readonly RedditComment[];
  readonly read: ReadCounts;
}

function readBody(read: () => Reading): Outcome {
  try {
    const { posts, comments, read: counts } = read();
    const usable = posts.filter((post) => !post.isRemoved && !post.isAdult);
    const isEmpty = counts.posts + counts.comments === 0;
    return {
      status: isEmpty ? 'empty' : 'ok',
      read: counts,
      kept: { posts: usable.length, comments: comments.length },
    };
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    return { status: 'schema', read: NOTHING, kept: NOTHING };
  }
}

function readFeed(body: string): Reading {
  return readAtom(body);
}

/** A thread is a pair of listings; everything else is one. */
function readJson(json: unknown): Reading {
  if (!Array.isArray(json)) return readListing(json);
  const thread = readThread(json);
  return { posts: [thread.post], comments: thread.comments, read: thread.read };
}
