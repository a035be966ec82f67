/** The parts of a URL, as far as postings need them; the core has no `URL`. */
export interface WebAddress {
  /** Lower case, without the colon; '' when the text is no absolute URL. */
  readonly scheme: string;
  /** Lower case, without user, port and trailing dot. */
  readonly host: string;
  /** Port with its colon, '' for the default. */
  readonly port: string;
  readonly path: string;
  /** In order, undecoded. */
  readonly params: readonly (readonly [string, string])[];
}

const URL_PARTS = /^([a-z][a-z0-9+.-]{0,30}):(?:\/\/([^/?#\\]*))?([^?#]*)(?:\?([^#]*))?/i;
const MAX_URL_CHARS = 8_000;

export function splitUrl(url: string): WebAddress {
  const parts = URL_PARTS.exec(url.trim().slice(0, MAX_URL_CHARS));
  const scheme = parts?.[1]?.toLowerCase() ?? '';
  const authority = parts?.[2] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  const port = /:\d{1,5}$/.exec(host)?.[0] ?? '';
  return {
    scheme,
    host: host.slice(0, host.length - port.length).replace(/\.$/, ''),
    port: port === (scheme === 'https' ? ':443' : ':80') ? '' : port,
    path: parts?.[3] ?? '',
    params: splitParams(parts?.[4] ?? ''),
  };
}

function splitParams(query: string): (readonly [string, string])[] {
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? ([part, ''] as const) : ([part.slice(0, at), part.slice(at + 1)] as const);
    });
}

/** `decodeURIComponent` that lets broken escapes stand. */
export function decodeUrlPart(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
}
