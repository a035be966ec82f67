import { AppError } from './errors';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether requests to `baseUrl` stay on this computer. */
export function isLoopback(baseUrl: string): boolean {
  return URL.canParse(baseUrl) && LOOPBACK.has(new URL(baseUrl).hostname);
}

/**
 * The base URL of a model endpoint as it may be used: https, or http on this computer; no user-info, query or fragment,
 * no trailing slash.
 *
 * @throws {AppError} `endpointInvalid`
 */
export function readEndpoint(typed: string): string {
  const trimmed = typed.trim();
  if (!URL.canParse(trimmed)) throw new AppError('endpointInvalid', 'no URL');
  const url = new URL(trimmed);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
  if (!isSafe) throw new AppError('endpointInvalid', 'not https');
  if (url.username !== '' || url.password !== '') throw new AppError('endpointInvalid', 'user-info');
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/**
 * A key as it may be sent in a header. Spaces and line ends around it come from copying and are dropped.
 *
 * @throws {AppError} `keyInvalid` when it is empty, or holds anything a key cannot hold.
 */
export function readKey(typed: string): string {
  const key = typed.trim();
  if (!/^[\x21-\x7e]{8,400}$/.test(key)) throw new AppError('keyInvalid', 'shape');
  return key;
}
