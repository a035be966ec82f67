import type { WorldComment, WorldPost } from '../world/world';
import { escapeHtml } from './things';

/** What a person sees who opens Reddit's pages, and what programs see who are not welcome. */

const STYLE =
  'body{font:15px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1b}' +
  'article,details{border-left:2px solid #ddd;padding-left:.8rem;margin:.8rem 0}:target{background:#fff6d6}small{color:#666}';

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>`;
}

const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part)}</p>`)
    .join('');

/** The 403 page, in the wording that anonymous `.json` requests get since May 2026. */
export const BLOCK_PAGE = page(
  'Blocked',
  "<h1>whoa there, pardner!</h1><p>You've been blocked by network security.</p>" +
    '<p>To continue, log in to your Reddit account or use your developer token.</p>' +
    "<p>If you think you've been blocked by mistake, file a ticket below and we'll look into it.</p>" +
    '<p><a href="https://www.reddit.com/login/">Log in</a> <a href="https://support.reddithelp.com/">File a ticket</a></p>',
);

/** A page of the site where JSON was asked for. */
export const SHELL_PAGE = page(
  'Reddit - The heart of the internet',
  '<div id="main-content"></div><p>Loading…</p>',
);

/** The challenge that comes with status 200. */
export const CHALLENGE_PAGE = page(
  'Reddit - Please wait for verification',
  '<p>Please wait for verification</p><form hidden><input name="js_challenge" value="1"></form>',
);

export const LOGIN_PAGE = page(
  'Log In',
  '<h1>Log In</h1><form method="post" action="/login"><label>Username <input name="username"></label> ' +
    '<button>Log In</button></form>',
);

export const LOGGED_IN_PAGE = page(
  'Reddit',
  '<h1>Welcome back</h1><p>You are logged in as <b>stand_in_user</b>.</p>',
);

export const HOME_PAGE = page('Reddit', '<h1>Reddit</h1><p><a href="/login">Log In</a></p>');

function commentHtml(comment: WorldComment, removed: ReadonlySet<string>, depth = 0): string {
  const body = removed.has(`t1_${comment.id}`) ? '[removed]' : comment.body;
  const replies = comment.replies.map((reply) => commentHtml(reply, removed, depth + 1)).join('');
  const facts = `thingid="t1_${comment.id}" author="${escapeHtml(comment.author)}" score="${comment.score}" depth="${depth}" created="${new Date(comment.at).toISOString()}"`;
  return `<shreddit-comment ${facts}><article id="t1_${comment.id}"><small>u/${escapeHtml(comment.author)} · ${comment.score} points</small></article><div slot="comment">${paragraphs(body)}</div>${replies}</shreddit-comment>`;
}

export function threadPage(post: WorldPost, removed: ReadonlySet<string>): string {
  const text = removed.has(`t3_${post.id}`) ? '[removed]' : post.text;
  const head = `<small>r/${escapeHtml(post.subreddit)} · u/${escapeHtml(post.author)} · ${post.score} points</small>`;
  const comments = post.comments.map((comment) => commentHtml(comment, removed)).join('');
  return page(
    `${post.title} : r/${post.subreddit}`,
    `<shreddit-post post-title="${escapeHtml(post.title).replaceAll('"', '&quot;')}" author="${escapeHtml(post.author)}" score="${post.score}" created-timestamp="${new Date(post.at).toISOString()}">${head}<h1>${escapeHtml(post.title)}</h1><div slot="text-body">${paragraphs(text)}</div></shreddit-post><h2>${post.commentCount} comments</h2>${comments}`,
  );
}

export function listPage(
  title: string,
  posts: readonly WorldPost[],
  link: (post: WorldPost) => string,
): string {
  const items = posts
    .map((post) => `<li><a href="${link(post)}">${escapeHtml(post.title)}</a></li>`)
    .join('');
  return page(title, `<h1>${escapeHtml(title)}</h1><ul>${items}</ul>`);
}
