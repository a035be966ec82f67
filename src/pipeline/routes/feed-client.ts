import { AppError } from '../../core/errors';
import { FEED_PACE } from '../../core/reddit/pace';
import { type AtomReading, readAtom } from '../../core/reddit/read-atom';
import type { PlannedSearch } from '../../core/research/plan-searches';
import { attempt, type Failure, type RedditReader } from '../reddit-client';
import { type ClientOptions, createAsker, unwrap } from '../reddit-request';

/**
 * Reads Reddit's public feeds: without cookies, one answer a minute, without votes and numbers of comments. It refuses to
 * wait in a promise: the next answer is due when the stored pace says so, and until then the run waits as a state.
 */
export function createFeedClient(options: ClientOptions): RedditReader {
  const signal = options.signal ?? new AbortController().signal;
  const asker = createAsker({ ...options, pace: FEED_PACE, identity: 'nobody', expects: 'atom' }, signal);

  const read = async (path: string): Promise<AtomReading | Failure> => {
    const asked = await asker.ask(path);
    const feed = unwrap(asked);
    if (!feed.ok) return feed.failure;
    return attempt(() => readAtom('answer' in asked ? asked.answer.body : ''));
  };

  return {
    async search(planned) {
      const reading = await read(toFeedPath(planned));
      if ('status' in reading) return reading;
      const { posts } = reading;
      return { status: posts.length > 0 ? 'ok' : 'empty', posts, unavailable: [] };
    },
    async thread(id) {
      if (!/^[a-z0-9]{1,13}$/.test(id)) throw new AppError('unexpected', 'not the id of a thread');
      const reading = await read(`/comments/${id}/.rss?limit=200&sort=top`);
      if ('status' in reading) return reading;
      const post = reading.posts.find((candidate) => candidate.id === id);
      if (!post) return { status: 'schema', detail: 'a thread without its post' };
      const { comments } = reading;
      return { status: 'ok', thread: { post, comments }, commentsRead: reading.read.comments };
    },
    expect: asker.expect,
    requests: asker.requests,
  };
}

/** The same search as a feed: the places and words stay, what only JSON knows goes. */
function toFeedPath({ url }: PlannedSearch): string {
  return url.replace('/search.json?', '/search.rss?').replace(/&(?:raw_json|type)=[^&]*/g, '');
}
