import type { Incoming, Outgoing } from '../loopback-server';
import { BLOCK_PAGE, CHALLENGE_PAGE, SHELL_PAGE } from './pages';

/** How the stand-in behaves towards programs; people's pages and the login keep working, except offline. */
export type RedditMode =
  | 'normal'
  /** The session has ended: `me.json` names nobody, everything else is the 403 page. */
  | 'loggedOut'
  /** Every data request is sent to the login page. */
  | 'loginRedirect'
  /** Found nothing, everywhere. */
  | 'empty'
  /** The site's own page where JSON was asked for, status 200. */
  | 'html'
  | '429'
  /** Every answer takes `slowMs`. */
  | 'slow'
  /** The challenge page, status 200. */
  | 'blocked200'
  /** The block page although logged in. */
  | 'blocked403'
  /** Status 200, no body: Reddit's soft limit. */
  | 'emptyBody'
  /** JSON of another shape. */
  | 'schema'
  | '500'
  | 'offline'
  /** This one subreddit is private, and spoils every multireddit it is in. */
  | `private:${string}`;

export const HTML = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'private, no-store',
} as const;
export const JSON_TYPE = {
  'content-type': 'application/json; charset=UTF-8',
  'cache-control': 'private',
} as const;

export function subredditsOf(pathname: string): string[] {
  const names = /^\/r\/([^/]+)/.exec(pathname)?.[1] ?? '';
  return names === '' || names.toLowerCase() === 'all'
    ? []
    : decodeURIComponent(names).toLowerCase().split(/[+ ]/);
}

/** Sends what `mode` makes of the request; false when the mode leaves it to the normal answer. */
export function answerBadDay(
  mode: RedditMode,
  request: Incoming,
  answer: Outgoing,
  limit: Readonly<Record<string, string>>,
): boolean {
  if (mode.startsWith('private:')) {
    if (!subredditsOf(request.url.pathname).includes(mode.slice('private:'.length).toLowerCase()))
      return false;
    answer.send(403, JSON_TYPE, JSON.stringify({ reason: 'private', message: 'Forbidden', error: 403 }));
    return true;
  }
  switch (mode) {
    case 'loggedOut':
      answerLoggedOut(request, answer);
      return true;
    case 'loginRedirect':
      answer.send(302, { location: `/login/?dest=${encodeURIComponent(request.url.href)}` });
      return true;
    case 'html':
      answer.send(200, HTML, SHELL_PAGE);
      return true;
    case '429':
      answer.send(
        429,
        { ...JSON_TYPE, ...limit, 'x-ratelimit-remaining': '0.0' },
        JSON.stringify({ message: 'Too Many Requests', error: 429 }),
      );
      return true;
    case 'blocked200':
      answer.send(200, HTML, CHALLENGE_PAGE);
      return true;
    case 'blocked403':
      answer.send(403, HTML, BLOCK_PAGE);
      return true;
    case 'emptyBody':
      answer.send(200, JSON_TYPE, '');
      return true;
    case 'schema':
      answer.send(200, JSON_TYPE, JSON.stringify({ kind: 'wiki', data: { content_md: 'moved' } }));
      return true;
    case '500':
      answer.send(500, JSON_TYPE, JSON.stringify({ message: 'Internal Server Error', error: 500 }));
      return true;
    case 'offline':
      answer.drop();
      return true;
    default:
      return false;
  }
}

export function answerLoggedOut(request: Incoming, answer: Outgoing): void {
  if (request.url.pathname === '/api/me.json') {
    answer.send(
      200,
      JSON_TYPE,
      JSON.stringify({ kind: 't2', data: { features: { is_email_permission_required: true } } }),
    );
  } else {
    answer.send(403, HTML, BLOCK_PAGE);
  }
}
