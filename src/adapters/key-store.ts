import { clear, get, set, setMany } from 'idb-keyval';
import { type KeyState, NO_KEY } from '../core/key-state';
import { openStore } from './database';

interface StoredKey {
  readonly cipher: ArrayBuffer;
  readonly iv: Uint8Array<ArrayBuffer>;
  /** The endpoint it was entered for: it is sent nowhere else. */
  readonly baseUrl: string;
  readonly state: KeyState;
}

/**
 * The model key, encrypted by a key that cannot be extracted, in the extension's own IndexedDB, which no page and no
 * content script can reach. Read by the worker only. Against malware on this computer it is no protection: the
 * wrapping key lies beside it.
 */
export interface KeyStore {
  readState(): Promise<KeyState>;
  save(key: string, baseUrl: string): Promise<KeyState>;
  noteChecked(checkedAt: number): Promise<KeyState>;
  forget(): Promise<KeyState>;
  /** The key, if it was entered for this endpoint. */
  reveal(baseUrl: string): Promise<string | undefined>;
}

export function createKeyStore(database = 'debrief-key'): KeyStore {
  const store = openStore({ database, store: 'key' });
  const readStored = () => get<StoredKey>('key', store);
  return {
    readState: async () => (await readStored())?.state ?? NO_KEY,
    async save(key, baseUrl) {
      const wrapping = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
        'encrypt',
        'decrypt',
      ]);
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const cipher = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv },
        wrapping,
        new TextEncoder().encode(key),
      );
      const state = { present: true, last4: key.slice(-4), checkedAt: 0 };
      const stored: StoredKey = { cipher, iv, baseUrl, state };
      await setMany(
        [
          ['wrapping', wrapping],
          ['key', stored],
        ],
        store,
      );
      return state;
    },
    async noteChecked(checkedAt) {
      const stored = await readStored();
      if (!stored) return NO_KEY;
      const state = { ...stored.state, checkedAt };
      await set('key', { ...stored, state }, store);
      return state;
    },
    async forget() {
      await clear(store);
      return NO_KEY;
    },
    async reveal(baseUrl) {
      const [stored, wrapping] = await Promise.all([readStored(), get<CryptoKey>('wrapping', store)]);
      if (!stored || !wrapping || stored.baseUrl !== baseUrl) return undefined;
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: stored.iv }, wrapping, stored.cipher);
      return new TextDecoder().decode(plain);
    },
  };
}
