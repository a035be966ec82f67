import { AppError } from '../../core/errors';
import type { BudgetStore } from '../../core/reddit/budget';
import { ARCHIVE_SEARCH_PACE, ARCHIVE_TREE_PACE } from '../../core/reddit/pace';
import { readArchiveComments, readArchivePosts } from '../../core/reddit/read-archive';
import type { RedditPost } from '../../core/reddit/thread';
import { attempt, type Failure, type RedditReader, type SearchResult } from '../reddit-client';
import { type ClientOptions, createAsker, unwrap } from '../reddit-request';

export const ARCHIVE_ORIGIN = 'https://arctic-shift.photon-reddit.com';
/** The archive searches one subreddit at a time, so a planned search over many asks the first only. */
const FIELDS =
  'id,subreddit,title,selftext,author,score,num_comments,created_utc,over_18,removed_by_category,author_fullname';

type Options = Omit<ClientOptions, 'budget'> & {
  readonly searchBudget: BudgetStore;
  readonly treeBudget: BudgetStore;
};

/** Reads Arctic Shift, an archive of Reddit that others keep: only if the user has chosen so, slowly, and always named as such. */
export function createArchiveClient({ searchBudget, treeBudget, ...options }: Options): RedditReader {
  const signal = options.signal ?? new AbortController().signal;
  const shared = { ...options, origin: ARCHIVE_ORIGIN, identity: 'nobody' } as const;
  const searches = createAsker({ ...shared, budget: searchBudget, pace: ARCHIVE_SEARCH_PACE }, signal);
  const trees = createAsker({ ...shared, budget: treeBudget, pace: ARCHIVE_TREE_PACE }, signal);
  const known = new Map<string, RedditPost>();

  return {
    async search({ subreddits, queries }): Promise<SearchResult> {
      const [place] = subreddits;
      const [query] = queries;
      // It refuses to search all of Reddit by words.
      if (!place || !query) return { status: 'empty', posts: [], unavailable: [] };
      const asked = { subreddit: place, query, limit: '100', sort: 'desc', fields: FIELDS };
      const json = unwrap(await searches.ask(`/api/posts/search?${new URLSearchParams(asked)}`));
      if (!json.ok) return json.failure;
      const reading = attempt(() => readArchivePosts(json.value));
      if ('status' in reading) return reading;
      for (const post of reading.posts) known.set(post.id, post);
      return { status: reading.posts.length > 0 ? 'ok' : 'empty', posts: reading.posts, unavailable: [] };
    },
    async thread(id) {
      if (!/^[a-z0-9]{1,13}$/.test(id)) throw new AppError('unexpected', 'not the id of a thread');
      const post = known.get(id) ?? (await askPost(id));
      if ('status' in post) return post;
      const json = unwrap(await trees.ask(`/api/comments/tree?link_id=${id}&limit=500`));
      if (!json.ok) return json.failure;
      const reading = attempt(() => readArchiveComments(json.value, post));
      if ('status' in reading) return reading;
      const { comments, read } = reading;
      return { status: 'ok', thread: { post, comments }, commentsRead: read.comments };
    },
    expect: () => undefined,
    requests: () => searches.requests() + trees.requests(),
  };

  async function askPost(id: string): Promise<RedditPost | Failure> {
    const json = unwrap(await trees.ask(`/api/posts/ids?ids=${id}&fields=${FIELDS}`));
    if (!json.ok) return json.failure;
    const reading = attempt(() => readArchivePosts(json.value));
    if ('status' in reading) return reading;
    return reading.posts[0] ?? { status: 'failed', detail: 'not in the archive' };
  }
}
