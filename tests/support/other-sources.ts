import type { StandInCertificate } from './certificate';
import { type Incoming, type LoggedRequest, type Outgoing, startLoopbackServer } from './loopback-server';
import { subredditsOf } from './reddit/bad-days';
import { searchPosts } from './reddit/search';
import { writeCommentThing, writeListing, writePostThing } from './reddit/things';
import type { World, WorldComment, WorldPost } from './world/world';

export const NEWS_HOST = 'hn.algolia.com';
export const ARCHIVE_HOST = 'arctic-shift.photon-reddit.com';
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' };

/** An invented story of Hacker News about an interview at Northwind. */
const STORIES = [
  {
    id: 41000001,
    title: 'Ask HN: How does Northwind Robotics interview engineers?',
    text: 'I have an interview at Northwind Robotics next week. In the phone screen they asked me &quot;How would you find a memory leak in a service you did not write?&quot;<p>What comes after that?',
    author: 'quietpixel',
    at: 1_780_000_000,
    comments: [
      {
        id: 41000002,
        author: 'oldlathe',
        text: 'I interviewed at Northwind Robotics in spring. They asked: &quot;Design a queue that survives a restart.&quot;',
      },
      { id: 41000003, author: 'tidalmap', text: 'Same here, two rounds, then an offer.' },
      { id: 41000004, author: 'fernway', text: 'They were kind and quick.' },
    ],
  },
] as const;

export interface OtherSources {
  readonly port: number;
  readonly requests: readonly LoggedRequest[];
  /** Whether Hacker News has its story, or nothing at all (as it begins). */
  setHasStories(hasStories: boolean): void;
  /** Answers every request to this host with this status from now on; 200 is the normal answer. */
  setStatus(host: string, status: number): void;
  close(): Promise<void>;
}

function answerNews({ url }: Incoming, hasStories: boolean): object {
  if (url.pathname.startsWith('/api/v1/items/')) {
    const story = STORIES.find(({ id }) => url.pathname.endsWith(`/${id}`));
    if (!story) return { status: 404, error: 'Not Found' };
    const { at: created_at_i, comments, ...rest } = story;
    const children = comments.map((comment) => ({ ...comment, created_at_i, type: 'comment', children: [] }));
    return { ...rest, created_at_i, points: 12, type: 'story', children };
  }
  const query = (url.searchParams.get('query') ?? '').toLowerCase();
  const phrase = /"([^"]+)"/.exec(query)?.[1] ?? query;
  const stories = !hasStories
    ? []
    : STORIES.filter(({ title, text }) => `${title} ${text}`.toLowerCase().includes(phrase));
  const hits = url.searchParams.get('tags') === 'story' ? stories : [];
  return {
    hits: hits.map(({ id, title, text, author, at, comments }) => ({
      objectID: String(id),
      title,
      story_text: text,
      author,
      points: 12,
      num_comments: comments.length,
      created_at_i: at,
    })),
    nbHits: hits.length,
  };
}

const RAW = { isRaw: true, removed: new Set<string>() };

/** The archive's trees are Reddit's own things, without a listing around the first level. */
function writeTree(
  post: WorldPost,
  comments: readonly WorldComment[],
  parent: string,
  depth: number,
): object[] {
  return comments.map((comment) => {
    const below = writeTree(post, comment.replies, `t1_${comment.id}`, depth + 1);
    const replies = below.length > 0 ? writeListing(below as never, null, null) : '';
    return writeCommentThing(comment, { post, parent, depth }, replies as never, RAW);
  });
}

function answerArchive(world: World, { url }: Incoming): object {
  if (url.pathname === '/api/comments/tree') {
    const post = world.posts.find(({ id }) => id === url.searchParams.get('link_id'));
    return { data: post ? writeTree(post, post.comments, `t3_${post.id}`, 0) : [] };
  }
  const subreddits = subredditsOf(`/r/${url.searchParams.get('subreddit') ?? ''}`);
  const q = url.searchParams.get('query') ?? '';
  const found = searchPosts(world.posts, { q, subreddits, sort: 'new', within: 'all', now: Date.now() });
  return { data: found.slice(0, 100).map((post) => (writePostThing(post, RAW) as { data: object }).data) };
}

/** Hacker News' search and the archive of Reddit, on one port under their own names. */
export async function startOtherSources(
  world: World,
  certificate?: StandInCertificate,
): Promise<OtherSources> {
  const statuses = new Map<string, number>();
  let hasStories = false;
  const handle = (request: Incoming, answer: Outgoing): void => {
    const status = statuses.get(request.host) ?? 200;
    const isNews = request.host === NEWS_HOST;
    const json = isNews ? answerNews(request, hasStories) : answerArchive(world, request);
    answer.send(status, JSON_TYPE, status === 200 ? JSON.stringify(json) : '{"data":null,"error":"busy"}');
  };
  const server = await startLoopbackServer(handle, certificate);
  return {
    port: server.port,
    requests: server.requests,
    setHasStories: (has) => {
      hasStories = has;
    },
    setStatus: (host, status) => {
      statuses.set(host, status);
    },
    close: () => server.close(),
  };
}
