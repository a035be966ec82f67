import { describeText } from './reddit-text';

/** What a Reddit page shows, as plain data; judged and cleaned by `readPageThread`. */
export interface RedditPageSnapshot {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly author: string;
  readonly score: number;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly comments: readonly {
    readonly id: string;
    readonly author: string;
    readonly text: string;
    readonly score: number;
    readonly depth: number;
    readonly createdAt: string;
  }[];
}

const MAX_COMMENTS = 1000;
const MAX_CHARS = 60_000;

/** Reads the thread that is open: the site of today (`shreddit-…` elements) or the old one (`.thing`). Writes nothing. */
export function readRedditPage(page: Document): RedditPageSnapshot {
  const post = page.querySelector('shreddit-post');
  return post ? readToday(page, post) : readOld(page);
}

/** Attribute names as seen in saved pages and public readers of 2024 to 2026. */
function readToday(page: Document, post: Element): RedditPageSnapshot {
  const title = post.getAttribute('post-title') ?? post.querySelector('[slot="title"]')?.textContent ?? '';
  const comments = [...page.querySelectorAll('shreddit-comment')].slice(0, MAX_COMMENTS).map((comment) => ({
    id: comment.getAttribute('thingid') ?? comment.getAttribute('thingId') ?? '',
    author: comment.getAttribute('author') ?? '',
    text: readText(comment.querySelector(':scope > [slot="comment"]')),
    score: Number(comment.getAttribute('score') ?? 0) || 0,
    depth: Number(comment.getAttribute('depth') ?? 0) || 0,
    createdAt:
      comment.getAttribute('created') ?? comment.querySelector('time')?.getAttribute('datetime') ?? '',
  }));
  return {
    url: page.location.href.slice(0, 2000),
    title: title.trim().slice(0, 1000),
    text: readText(post.querySelector('[slot="text-body"]')),
    author: post.getAttribute('author') ?? '',
    score: Number(post.getAttribute('score') ?? 0) || 0,
    createdAt: post.getAttribute('created-timestamp') ?? '',
    comments,
  };
}

function readOld(page: Document): RedditPageSnapshot {
  const post = page.querySelector('#siteTable .thing.link');
  const comments = [...page.querySelectorAll('.commentarea .thing.comment')]
    .slice(0, MAX_COMMENTS)
    .map((comment) => {
      const entry = comment.querySelector(':scope > .entry');
      return {
        id: comment.getAttribute('data-fullname') ?? '',
        author: comment.getAttribute('data-author') ?? '',
        text: readText(entry?.querySelector('.usertext-body .md') ?? null),
        score: Number(entry?.querySelector('.score.unvoted')?.getAttribute('title') ?? 0) || 0,
        depth: countAbove(comment),
        createdAt: entry?.querySelector('time')?.getAttribute('datetime') ?? '',
      };
    });
  return {
    url: page.location.href.slice(0, 2000),
    title: (post?.querySelector('a.title')?.textContent ?? '').trim().slice(0, 1000),
    text: readText(post?.querySelector('.usertext-body .md') ?? null),
    author: post?.getAttribute('data-author') ?? '',
    score: Number(post?.getAttribute('data-score') ?? 0) || 0,
    createdAt: post?.querySelector('time')?.getAttribute('datetime') ?? '',
    comments,
  };
}

function countAbove(comment: Element): number {
  let depth = 0;
  for (let above = comment.parentElement?.closest('.thing.comment'); above; depth++) {
    above = above.parentElement?.closest('.thing.comment');
  }
  return depth;
}

function readText(element: Element | null): string {
  return element ? describeText(element).slice(0, MAX_CHARS) : '';
}
