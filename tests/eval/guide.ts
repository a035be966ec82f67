import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../src/core/errors';
import { guideLanguageOf } from '../../src/core/guide/guide-language';
import { makeGuide } from '../../src/core/guide/make-guide';
import { packFor } from '../../src/core/packs/all';
import type { InterviewDetails } from '../../src/core/posting/interview';
import type { JobPosting } from '../../src/core/posting/job-posting';
import { recogniseOccupation } from '../../src/core/posting/occupation';
import { editPosting, postingFromText } from '../../src/core/posting/typed-posting';
import { isRecord } from '../../src/core/reddit/json';
import { readThread } from '../../src/core/reddit/read-thread';
import type { RedditThread } from '../../src/core/reddit/thread';
import { rankPosts } from '../../src/core/research/relevance';

/**
 * Makes the guide of `DIR/posting.json` (title, company, description; what else a posting has may be given, and
 * `interview`) and `DIR/threads/*.json` (as Reddit sends them; there may be none), without a model, as the product does.
 * Prints it as one line of JSON.
 */
export async function main(args: readonly string[]): Promise<void> {
  const [dir] = args;
  if (dir === undefined) throw new Error('Give a folder with posting.json and threads/.');
  const { posting, interview } = readPostingFile(join(dir, 'posting.json'));
  const threads = readThreads(join(dir, 'threads'));
  // The newest word is now: files do not age.
  const now = Math.max(
    Date.now(),
    ...threads.flatMap(({ post, comments }) => [post.at, ...comments.map(({ at }) => at)]),
  );
  const occupation = recogniseOccupation(posting);
  const posts = threads.map(({ post }) => post);
  const relevant = new Set(rankPosts(posts, posting, occupation, now).map(({ post }) => post.id));
  const read = threads.filter(({ post }) => relevant.has(post.id));
  const { guide } = makeGuide({
    id: `eval-${createHash('sha256').update(JSON.stringify(posting)).digest('hex').slice(0, 12)}`,
    revision: 1,
    now,
    today: new Date(now).toISOString().slice(0, 10),
    posting,
    pack: packFor(occupation.id, guideLanguageOf(posting)),
    interview,
    threads,
    counts: {
      queries: 0,
      postsFound: posts.length,
      postsRelevant: read.length,
      threadsRead: read.length,
      commentsRead: read.reduce((sum, { comments }) => sum + comments.length, 0),
    },
    sources: [{ source: 'reddit', status: posts.length > 0 ? 'ok' : 'empty', at: now }],
  });
  process.stdout.write(`${JSON.stringify(guide)}\n`);
}

/** The fields that text alone gives, with those that the file states in their place. */
function readPostingFile(path: string): { posting: JobPosting; interview: InterviewDetails } {
  const given: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isRecord(given)) throw new Error(`${path} is no object.`);
  const text = (key: string) => (typeof given[key] === 'string' ? given[key] : '');
  const { interview = {}, ...stated } = given;
  const read = postingFromText({
    title: text('title'),
    company: text('company'),
    text: text('description'),
    url: text('url'),
  });
  const {
    title: _title,
    company: _company,
    description: _description,
    url: _url,
    readFrom: _from,
    ...rest
  } = stated;
  return { posting: editPosting(read, rest), interview: interview as InterviewDetails };
}

/** A file that is no thread is said to be none, and the rest is read. */
function readThreads(folder: string): RedditThread[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    try {
      const { post, comments } = readThread(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      return [{ post: withPerson(post), comments: comments.map(withPerson) }];
    } catch (error) {
      const why = error instanceof AppError ? `${error.code}: ${error.detail}` : String(error);
      console.error(`${name} is not read: ${why}`);
      return [];
    }
  });
}

/** As the product keeps people: told apart, never named. */
function withPerson<T extends { readonly author: string }>(told: T): T {
  if (told.author === '' || told.author === '[deleted]') return told;
  return { ...told, author: createHash('sha256').update(told.author).digest('hex').slice(0, 16) };
}
