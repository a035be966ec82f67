import { isBlockText, isLimitText } from './block-phrases';
import { isRecord, readArray, readRecord, readString } from './json';

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

const LOGIN_URL =
  /^(?:https?:\/\/[^/?#]*)?\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:account\/)?(?:login|register)(?:[/?#]|$)/i;
const ACCOUNTS_URL = /^https?:\/\/accounts\.reddit\.com(?:[/?#]|$)/i;
/** Reasons that speak of the asker, not of a subreddit. */
const LOGIN_REASON = /^(?:user_required|login_required|not_logged_in|authentication_required)$/i;
const LIMIT_REASON = /^rate_?limit(?:ed)?$/i;
const MESSAGE_CHARS = 1000;

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
  const parsed = isJsonText(body) ? parseJson(body) : undefined;
  if (isBlockPage(body, expect)) return { status: 'blocked' };
  const told = readRefusal(parsed?.json);
  if (isBlockText(told.message)) return { status: 'blocked' };
  if (status === 401 || LOGIN_REASON.test(told.reason)) return { status: 'loggedOut' };
  if (LIMIT_REASON.test(told.reason) || (status === 200 && isLimitSentence(body)))
    return { status: 'limited' };

  const { reason } = told;
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
  const target = isUnfollowed ? location : redirected ? url : '';
  return LOGIN_URL.test(target) || ACCOUNTS_URL.test(target);
}

/** Users write about captchas and network security too: in data those words mean nothing. */
function isBlockPage(body: string, expect: 'json' | 'atom'): boolean {
  if (isJsonText(body)) return false;
  const isMarkup = body.startsWith('<');
  if (isMarkup && expect === 'json') return true;
  if (isMarkup)
    return (
      !/^<\?xml|^<feed\b|^<rss\b/i.test(body) ||
      /^<\?xml[^>]{0,200}>\s{0,200}<(?:!doctype )?html\b/i.test(body)
    );
  return isBlockText(body);
}

/** Reddit's limit told in words under a status that says nothing. */
function isLimitSentence(body: string): boolean {
  return !isJsonText(body) && !body.startsWith('<') && isLimitText(body);
}

function isJsonText(body: string): boolean {
  return body.startsWith('{') || body.startsWith('[');
}

/**
 * What an error's JSON says of itself: `{"message":…,"reason":…}`, or the form's `{"json":{"errors":[["CODE","words",…]]}}`.
 * A listing or a thread says nothing.
 */
function readRefusal(json: unknown): { readonly message: string; readonly reason: string } {
  const none = { message: '', reason: '' };
  if (!isRecord(json) || readString(json, 'kind') !== '') return none;
  const error = readRecord(json, 'error') ?? json;
  const form = readRecord(json, 'json');
  const [first] = form ? readArray(form, 'errors') : [];
  const [code, words] = Array.isArray(first) ? first : [];
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, MESSAGE_CHARS) : '');
  const parts = [readString(error, 'message'), readString(error, 'explanation'), text(words)];
  return {
    message: parts.join(' ').slice(0, MESSAGE_CHARS),
    reason: text(code) || readString(error, 'reason').slice(0, MESSAGE_CHARS),
  };
}

function parseJson(body: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(body) };
  } catch {
    return undefined;
  }
}
