import { browser } from 'wxt/browser';
import { AppError } from '../core/errors';
import { isRecord, readNumber, readString } from '../core/reddit/json';
import { SECOND_MS } from '../core/time';
import type { Clock } from '../pipeline/ports';
import { createKeyStore } from './key-store';

const AUTHORIZE_URL = 'https://www.reddit.com/api/v1/authorize';
const TOKEN_URL = 'https://www.reddit.com/api/v1/access_token';
/** A token that ends within this is not begun with. */
const MARGIN_MS = 60 * SECOND_MS;

/** Reading Reddit as an app that the user has registered: an installed app, which has a client id and no secret. */
export interface RedditAccount {
  /** Where Reddit sends the user back to; to be entered with the client id at Reddit. */
  redirectUrl(): string;
  isConnected(clientId: string): Promise<boolean>;
  /** Shows Reddit's own page, on which the user agrees to reading. */
  connect(clientId: string): Promise<void>;
  /** A token that is good for some minutes, or undefined when there is none and none is to be had. */
  readToken(clientId: string): Promise<string | undefined>;
  forget(): Promise<void>;
}

/** The refresh token is kept like the model's key, encrypted in a database of its own; the access token in memory only. */
export function createRedditAccount(clock: Clock): RedditAccount {
  const store = createKeyStore('debrief-account');
  let held: { readonly clientId: string; readonly token: string; readonly endsAt: number } | undefined;

  const exchange = async (clientId: string, form: Record<string, string>): Promise<string | undefined> => {
    const answer = await postForm(clientId, form);
    const token = readString(answer, 'access_token');
    if (token === '') return undefined;
    const lifeMs = Math.min(86_400, readNumber(answer, 'expires_in')) * SECOND_MS;
    held = { clientId, token, endsAt: clock.now() + lifeMs };
    const refresh = readString(answer, 'refresh_token');
    if (refresh !== '') await store.save(refresh, clientId);
    return token;
  };

  return {
    redirectUrl,
    isConnected: async (clientId) => clientId !== '' && (await store.reveal(clientId)) !== undefined,
    async connect(clientId) {
      const state = crypto.randomUUID();
      const asked = {
        client_id: clientId,
        response_type: 'code',
        state,
        redirect_uri: redirectUrl(),
        duration: 'permanent',
        scope: 'read',
      };
      const url = `${AUTHORIZE_URL}?${new URLSearchParams(asked)}`;
      const landed = await browser.identity
        .launchWebAuthFlow({ url, interactive: true })
        .catch((cause: unknown) => {
          throw new AppError('accountRefused', 'flow', { cause });
        });
      const answer = new URL(landed ?? 'about:blank').searchParams;
      const code = answer.get('code') ?? '';
      // An answer to a question that was not ours is nobody's.
      if (answer.get('state') !== state || code === '') throw new AppError('accountRefused', 'answer');
      const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUrl() };
      if ((await exchange(clientId, form)) === undefined) throw new AppError('accountRefused', 'token');
    },
    async readToken(clientId) {
      if (clientId === '') return undefined;
      if (held?.clientId === clientId && held.endsAt - MARGIN_MS > clock.now()) return held.token;
      const refresh = await store.reveal(clientId);
      if (refresh === undefined) return undefined;
      return exchange(clientId, { grant_type: 'refresh_token', refresh_token: refresh });
    },
    async forget() {
      held = undefined;
      await store.forget();
    },
  };
}

/** `identity` is there only once it is allowed; the address is known before. Firefox has another one, known only then. */
function redirectUrl(): string {
  return (
    browser.identity?.getRedirectURL?.('reddit') ?? `https://${browser.runtime.id}.chromiumapp.org/reddit`
  );
}

async function postForm(clientId: string, form: Record<string, string>): Promise<Record<string, unknown>> {
  try {
    const response = await fetch(TOKEN_URL, {
      method: 'POST',
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      headers: { authorization: `Basic ${btoa(`${clientId}:`)}` },
      body: new URLSearchParams(form),
    });
    const json: unknown = await response.json();
    return isRecord(json) ? json : {};
  } catch {
    // Refused, offline or another shape: the way is not open now, and the next one down is taken.
    return {};
  }
}
