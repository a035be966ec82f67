/** What one request on one way told: nothing in it says who asked, or what for. */
export interface RouteCheck {
  readonly route: 'session' | 'feed' | 'account' | 'archive' | 'news';
  /** Host and path; the query is the same for everybody. */
  readonly address: string;
  readonly verdict: CheckVerdict;
  /** Absent when no answer came. */
  readonly answer?: {
    readonly status: number;
    readonly contentType: string;
    /** Host and path of where it was redirected to; '' when it was not. */
    readonly redirectedTo: string;
    /** The headers on the pace, as they came. */
    readonly pace: Readonly<Record<string, string>>;
    readonly chars: number;
    readonly tookMs: number;
  };
}

export const CHECK_VERDICTS = [
  'ok',
  'loggedIn',
  'notLoggedIn',
  'empty',
  'loggedOut',
  'limited',
  'softLimit',
  'blocked',
  'forbidden',
  'subredditUnavailable',
  'schema',
  'failed',
  'offline',
  'notAllowed',
  'waits',
  'notSetUp',
] as const;
export type CheckVerdict = (typeof CHECK_VERDICTS)[number];

/** The check as text to pass on. */
export function writeChecks(checks: readonly RouteCheck[], version: string, agent: string): string {
  const rows = checks.map(({ route, address, verdict, answer }) => {
    if (!answer) return `${route}\t${address}\t${verdict}`;
    const pace = Object.entries(answer.pace).map(([name, value]) => `${name}: ${value}`);
    const redirect = answer.redirectedTo === '' ? [] : [`to ${answer.redirectedTo}`];
    const facts = [String(answer.status), answer.contentType, ...redirect, ...pace];
    return [route, address, verdict, ...facts, `${answer.chars} chars`, `${answer.tookMs} ms`].join('\t');
  });
  return [`Debrief ${version}`, agent, ...rows].join('\n');
}
