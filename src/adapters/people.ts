import { del, get, set } from 'idb-keyval';
import type { People } from '../pipeline/ports';
import { openStore } from './database';

const NAME = 'people-key';
/** 48 bits tell some 10^5 people apart with odds of a clash below 1 in 10^4. */
const HASH_BYTES = 6;

/**
 * Author names become keyed hashes before anything is stored: enough to count independent people across runs, useless
 * to anyone else, as the key is made here, cannot be extracted and never leaves this profile.
 */
export function createPeople(): People & { forget(): Promise<void> } {
  const store = openStore({ database: 'debrief-people', store: 'keys' });
  let key: Promise<CryptoKey> | undefined;
  const readKey = async (): Promise<CryptoKey> => {
    const stored = await get<CryptoKey>(NAME, store);
    if (stored instanceof CryptoKey) return stored;
    const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    await set(NAME, made, store);
    return made;
  };
  return {
    async hash(author) {
      if (author === '' || author === '[deleted]') return '';
      key ??= readKey();
      const bytes = new TextEncoder().encode(author.toLowerCase());
      const signature = await crypto.subtle.sign('HMAC', await key, bytes);
      return [...new Uint8Array(signature, 0, HASH_BYTES)]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    },
    async forget() {
      key = undefined;
      await del(NAME, store);
    },
  };
}
