import { AppError } from '../core/errors';
import type { Http, HttpAnswer, HttpIdentity } from '../pipeline/ports';
import { hasOrigin, originPattern } from './browser-ui';

/** A Reddit page of 2.6 MB was seen; anything far beyond is not an answer to what we asked. */
const MAX_BODY_CHARS = 12_000_000;

/** What each host is asked as; the CSP cannot narrow this, as the user may name a model endpoint of his own. */
type Kind = 'user' | 'nobody' | 'bearer';
const ALLOWED: ReadonlyMap<string, readonly Kind[]> = new Map([
  ['https://www.reddit.com', ['user', 'nobody']],
  ['https://oauth.reddit.com', ['bearer']],
  ['https://arctic-shift.photon-reddit.com', ['nobody']],
  ['https://hn.algolia.com', ['nobody']],
]);
/** Answers every origin, so nobody has to be asked for it. */
const OPEN_TO_ALL: ReadonlySet<string> = new Set(['https://hn.algolia.com']);

/** GET to the hosts above only, each in the one way that is meant for it, and only while the browser allows it. */
export function createHttp(): Http {
  return {
    async get(url, signal, as = 'user') {
      const { origin, hostname } = new URL(url);
      const kind: Kind = typeof as === 'string' ? as : 'bearer';
      if (!ALLOWED.get(origin)?.includes(kind)) throw new AppError('commandRefused', 'host');
      // Asked each time: a permission can be taken back in the browser's settings while a run is at it.
      if (!OPEN_TO_ALL.has(origin) && !(await hasOrigin(originPattern(url)))) {
        throw new AppError('accessDenied', hostname);
      }
      try {
        return await readAnswer(await fetch(url, { ...optionsFor(as), cache: 'no-store', signal }));
      } catch (cause) {
        // An abort is the caller's own doing and keeps its name.
        if (signal.aborted) throw cause;
        throw new AppError('offline', hostname, { cause });
      }
    },
  };
}

/** Cookies go with the user's own session only, and a token is never carried on to where a redirect leads. */
function optionsFor(as: HttpIdentity): RequestInit {
  if (as === 'user') return { credentials: 'include' };
  if (as === 'nobody') return { credentials: 'omit', referrerPolicy: 'no-referrer' };
  return { credentials: 'omit', redirect: 'error', headers: { authorization: `Bearer ${as.bearer}` } };
}

async function readAnswer(response: Response): Promise<HttpAnswer> {
  const body = await response.text();
  return {
    status: response.status,
    redirected: response.redirected,
    url: response.url,
    headers: Object.fromEntries(response.headers),
    body: body.length > MAX_BODY_CHARS ? '' : body,
  };
}
