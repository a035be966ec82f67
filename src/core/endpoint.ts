import { AppError } from './errors';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
/** Scheme, host, port and path; no user-info, query or fragment has a place in it. */
const ENDPOINT = /^(https?):\/\/(\[::1\]|[a-z0-9.-]{1,253})(:\d{1,5})?(\/[^?#\s\\]{0,400})?$/i;

/** Whether requests to `baseUrl` stay on this computer. */
export function isLoopback(baseUrl: string): boolean {
  return LOOPBACK.has((ENDPOINT.exec(baseUrl)?.[2] ?? '').toLowerCase());
}

/**
 * The base URL of a model endpoint as it may be used: https, or http on this computer; no user-info, query or fragment,
 * no trailing slash.
 *
 * @throws {AppError} `endpointInvalid`
 */
export function readEndpoint(typed: string): string {
  const [whole, scheme = '', host = '', port = '', path = ''] = ENDPOINT.exec(typed.trim()) ?? [];
  if (whole === undefined) throw new AppError('endpointInvalid', 'no address');
  const isSafe = scheme.toLowerCase() === 'https' || isLoopback(typed.trim());
  if (!isSafe) throw new AppError('endpointInvalid', 'not https');
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${port}${path.replace(/(?<!\/)\/+$/, '')}`;
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
