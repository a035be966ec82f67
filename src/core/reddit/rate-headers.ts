import { SECOND_MS } from '../time';

/** What an answer's headers say about the pace. */
export interface RateHeaders {
  readonly remaining?: number;
  readonly used?: number;
  readonly resetMs?: number;
  readonly retryAfterMs?: number;
}

/** Reads `x-ratelimit-remaining` (a float as text), `-used`, `-reset` and `retry-after` (both seconds). Nonsense is absent. */
export function readRateHeaders(headers: Readonly<Record<string, string>>): RateHeaders {
  const remaining = readAmount(headers, 'x-ratelimit-remaining');
  const used = readAmount(headers, 'x-ratelimit-used');
  const reset = readAmount(headers, 'x-ratelimit-reset');
  const retryAfter = readAmount(headers, 'retry-after');
  return {
    ...(remaining === undefined ? {} : { remaining }),
    ...(used === undefined ? {} : { used }),
    ...(reset === undefined ? {} : { resetMs: reset * SECOND_MS }),
    ...(retryAfter === undefined ? {} : { retryAfterMs: retryAfter * SECOND_MS }),
  };
}

function readAmount(headers: Readonly<Record<string, string>>, name: string): number | undefined {
  const text = Object.hasOwn(headers, name) ? (headers[name] ?? '').trim() : '';
  return /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}
