import type { Incoming } from '../loopback-server';
import type { World, WorldComment, WorldPost } from '../world/world';
import { subredditsOf } from './bad-days';
import { searchPosts } from './search';
import { escapeHtml, permalinkOf, type RemovedNames } from './things';

/** Reddit's Atom feeds: no votes, no numbers of comments, text escaped twice, removed things by their placeholder. */

const HEAD = '<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">';
const MAX_ENTRIES = 100;

function entry(id: string, author: string, title: string, text: string, link: string, at: number): string {
  const md = `<!-- SC_OFF --><div class="md">${text
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part)}</p>`)
    .join(
      '\n\n',
    )}</div><!-- SC_ON --> &#32; submitted by &#32; <a href="https://www.reddit.com/user/${author}"> /u/${author} </a>`;
  const time = new Date(at).toISOString();
  return `<entry><author><name>/u/${escapeHtml(author)}</name></author><content type="html">${escapeHtml(md)}</content><id>${id}</id><link href="${link}" /><updated>${time}</updated><published>${time}</published><title>${escapeHtml(title)}</title></entry>`;
}

const linkOf = (post: WorldPost, comment = ''): string =>
  new URL(permalinkOf(post) + (comment === '' ? '' : `${comment}/`), 'https://www.reddit.com').href;

function postEntry(post: WorldPost, removed: RemovedNames): string {
  const isGone = removed.has(`t3_${post.id}`);
  const text = isGone ? '[removed]' : post.text;
  return entry(`t3_${post.id}`, post.author, post.title, text, linkOf(post), post.at);
}

function commentEntries(post: WorldPost, comments: readonly WorldComment[], removed: RemovedNames): string[] {
  return comments.flatMap((comment) => {
    const text = removed.has(`t1_${comment.id}`) ? '[removed]' : comment.body;
    const title = `/u/${comment.author} on ${post.title}`;
    const own = entry(`t1_${comment.id}`, comment.author, title, text, linkOf(post, comment.id), comment.at);
    return [own, ...commentEntries(post, comment.replies, removed)];
  });
}

/** The feed of a search, a subreddit or a thread; null for one that is not there. */
export function answerFeed(
  world: World,
  { url }: Incoming,
  removed: RemovedNames,
  now: number,
): string | null {
  const path = url.pathname.replace(/\/?\.rss$/, '');
  const id = /\/comments\/([a-z0-9]+)/.exec(path)?.[1];
  if (id !== undefined) {
    const post = world.posts.find((candidate) => candidate.id === id);
    if (!post) return null;
    return `${HEAD}${postEntry(post, removed)}${commentEntries(post, post.comments, removed).join('')}</feed>`;
  }
  const subreddits = subredditsOf(path);
  const limit = Math.min(MAX_ENTRIES, Number(url.searchParams.get('limit') ?? 25) || 25);
  const q = url.searchParams.get('q') ?? '';
  const found = path.endsWith('/search')
    ? searchPosts(q === '' ? [] : world.posts, { q, subreddits, sort: 'relevance', within: 'all', now })
    : world.posts.filter((post) => subreddits.includes(post.subreddit.toLowerCase()));
  const usable = found.filter(({ isAdult }) => !isAdult).slice(0, limit);
  return `${HEAD}${usable.map((post) => postEntry(post, removed)).join('')}</feed>`;
}
