import { AppError } from '../core/errors';
import type { Http, HttpAnswer } from '../pipeline/ports';

/** A Reddit page of 2.6 MB was seen; anything far beyond is not an answer to what we asked. */
const MAX_BODY_CHARS = 12_000_000;

/** The hosts that the pipeline may ask; the CSP cannot narrow this, as the user may name a model endpoint of his own. */
const ALLOWED_ORIGINS: readonly string[] = ['https://www.reddit.com'];

/** GET with the user's own cookies, to the hosts above only. */
export function createHttp(): Http {
  return {
    async get(url, signal) {
      if (!ALLOWED_ORIGINS.includes(new URL(url).origin)) throw new AppError('commandRefused', 'host');
      try {
        const response = await fetch(url, { credentials: 'include', cache: 'no-store', signal });
        return await readAnswer(response);
      } catch (cause) {
        // An abort is the caller's own doing and keeps its name.
        if (signal.aborted) throw cause;
        throw new AppError('offline', new URL(url).hostname, { cause });
      }
    },
  };
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
