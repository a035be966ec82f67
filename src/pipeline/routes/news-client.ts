import { AppError } from '../../core/errors';
import { NEWS_PACE } from '../../core/reddit/pace';
import { readNewsHits, readNewsNumber, readNewsThread } from '../../core/reddit/read-news';
import { attempt } from '../reddit-client';
import { type ClientOptions, createAsker, unwrap } from '../reddit-request';
import type { NewsReader } from './connections';

export const NEWS_ORIGIN = 'https://hn.algolia.com';

/** Reads Hacker News through its public search, which lets every origin in: no permission, no login, no cookies. */
export function createNewsClient(options: ClientOptions): NewsReader {
  const signal = options.signal ?? new AbortController().signal;
  const asker = createAsker({ ...options, origin: NEWS_ORIGIN, pace: NEWS_PACE, identity: 'nobody' }, signal);
  return {
    async search(path) {
      const json = unwrap(await asker.ask(path));
      if (!json.ok) return json.failure;
      const reading = attempt(() => readNewsHits(json.value));
      return 'status' in reading ? reading : { status: 'ok', posts: reading.posts };
    },
    async thread(id) {
      const number = readNewsNumber(id);
      if (number === undefined) throw new AppError('unexpected', 'not the id of a story');
      const json = unwrap(await asker.ask(`/api/v1/items/${number}`));
      if (!json.ok) return json.failure;
      const thread = attempt(() => readNewsThread(json.value));
      return 'status' in thread ? thread : { status: 'ok', thread };
    },
    requests: asker.requests,
  };
}
