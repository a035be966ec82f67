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
  | '503'
  /** As `429`, without a word on when to come back. */
  | '429bare'
  /** JSON that breaks off in the middle, with a length that fits. */
  | 'truncated'
  /** The connection breaks in the middle of the body. */
  | 'reset'
  /** JSON called HTML. */
  | 'wrongType'
  /** Searches over several subreddits lead to the search for subreddits. */
  | 'multiRedirect'
  | 'offline'
  /** This one subreddit is private, and spoils every multireddit it is in. */
  | `private:${string}`
  /** The same for one that is quarantined. */
  | `quarantined:${string}`;

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
  if (mode.includes(':')) {
    const [reason = '', name = ''] = mode.split(':');
    if (!subredditsOf(request.url.pathname).includes(name.toLowerCase())) return false;
    answer.send(403, JSON_TYPE, JSON.stringify({ reason, message: 'Forbidden', error: 403 }));
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
    case '429bare':
      answer.send(429, JSON_TYPE, JSON.stringify({ message: 'Too Many Requests', error: 429 }));
      return true;
    case '503':
      answer.send(503, JSON_TYPE, '');
      return true;
    case 'truncated':
      answer.send(200, JSON_TYPE, '{"kind": "Listing", "data": {"children": [{"kind": "t3", "da');
      return true;
    case 'reset': {
      answer.open(200, { ...JSON_TYPE, 'content-length': '90000' }).write('{"kind": "Listing", ');
      setTimeout(() => answer.drop(), 20);
      return true;
    }
    case 'multiRedirect':
      if (subredditsOf(request.url.pathname).length < 2) return false;
      answer.send(302, { location: `/subreddits/search.json${request.url.search}` });
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
