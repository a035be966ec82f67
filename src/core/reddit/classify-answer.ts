import { isRecord, readString } from './json';

/** An HTTP answer as far as classifying needs it; the pipeline's `HttpAnswer` is one. */
export interface AnswerLike {
  readonly status: number;
  readonly redirected: boolean;
  /** Final URL. */
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Classified =
  | { readonly status: 'ok'; readonly json: unknown }
  | { readonly status: 'loggedOut' | 'limited' | 'blocked' | 'forbidden' | 'softLimit' }
  /** Only this subreddit: private, quarantined or banned. */
  | { readonly status: 'subredditUnavailable'; readonly reason: string }
  | { readonly status: 'schema' | 'failed'; readonly detail: string };

/** Longer bodies are data; a block's text is a page or a sentence. Characters. */
const BLOCK_TEXT_CHARS = 20_000;
const BLOCK_TEXT =
  /network security|network policy|whoa there|\bblocked\b|captcha|js_challenge|wait for verification|are you a (?:human|robot)/i;
const LOGIN_URL = /^(?:https?:\/\/[^/?#]*)?\/(?:account\/)?login(?:[/?#]|$)/i;

/**
 * Says what an answer of Reddit's is, in the one order that keeps a block or a login page from being read as data.
 *
 * For `expect: 'json'` an `ok` carries the parsed body, whose shape the readers judge; for `'atom'` `json` is undefined
 * and the body is the feed. A network error never gets here.
 */
export function classifyAnswer(answer: AnswerLike, expect: 'json' | 'atom'): Classified {
  const { status } = answer;
  if (isLoginRedirect(answer)) return { status: 'loggedOut' };
  if (status === 429) return { status: 'limited' };

  const body = answer.body.replace(/^\uFEFF/, '').trimStart();
  const parsed = body.startsWith('{') || body.startsWith('[') ? parseJson(body) : undefined;
  if (isBlockPage(body, expect) || isBlockMessage(parsed?.json)) return { status: 'blocked' };
  if (status === 401) return { status: 'loggedOut' };

  const reason = isRecord(parsed?.json) ? readString(parsed.json, 'reason') : '';
  if ((status === 403 || status === 404) && reason !== '') {
    return { status: 'subredditUnavailable', reason: reason.slice(0, 40) };
  }
  if (status === 403 || status === 451) return { status: 'forbidden' };
  if (status !== 200) return { status: 'failed', detail: `HTTP ${status}` };
  if (body === '') return { status: 'softLimit' };
  if (expect === 'atom') {
    return /^<\?xml|^<feed\b/.test(body)
      ? { status: 'ok', json: undefined }
      : { status: 'schema', detail: 'not XML' };
  }
  return parsed ? { status: 'ok', json: parsed.json } : { status: 'schema', detail: 'not JSON' };
}

function isLoginRedirect({ status, redirected, url, headers }: AnswerLike): boolean {
  const { location = '' } = headers;
  const isUnfollowed = status >= 300 && status < 400;
  return LOGIN_URL.test(isUnfollowed ? location : redirected ? url : '');
}

/** Users write about captchas and network security too: in data those words mean nothing. */
function isBlockPage(body: string, expect: 'json' | 'atom'): boolean {
  if (body.startsWith('{') || body.startsWith('[')) return false;
  const isMarkup = body.startsWith('<');
  if (isMarkup && expect === 'json') return true;
  if (isMarkup) return !/^<\?xml|^<feed\b|^<rss\b/.test(body);
  return BLOCK_TEXT.test(body.slice(0, BLOCK_TEXT_CHARS));
}

/** A block told in JSON: `{"message": "…blocked by network security…"}`, never a listing. */
function isBlockMessage(json: unknown): boolean {
  return isRecord(json) && BLOCK_TEXT.test(readString(json, 'message').slice(0, 1000));
}

function parseJson(body: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(body) };
  } catch {
    return undefined;
  }
}
