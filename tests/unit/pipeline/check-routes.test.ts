import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RouteCheck, writeChecks } from '../../../src/core/reddit/route-check';
import { checkRoutes } from '../../../src/pipeline/check-routes';
import { type PipelineHost, startPipelineHost } from '../../support/pipeline-host';
import { ACCOUNT_TOKEN } from '../../support/reddit-server';

let host: PipelineHost;
beforeEach(async () => {
  host = await startPipelineHost();
});
afterEach(() => host.close());

const check = async () => {
  const { http, clock, budget, situation } = host;
  const deps = { http, clock, budget, token: async () => situation.token };
  return checkRoutes(deps, new AbortController().signal);
};
const verdicts = (checks: readonly RouteCheck[]) => checks.map(({ route, verdict }) => `${route} ${verdict}`);

describe('checkRoutes', () => {
  it('asks each way once, and tells of all', async () => {
    host.situation.token = ACCOUNT_TOKEN;
    const checks = await check();
    expect(verdicts(checks)).toEqual([
      'session loggedIn',
      'session ok',
      'session ok',
      'session ok',
      'feed ok',
      'news ok',
      'archive ok',
      'account ok',
    ]);
    expect(checks[0]?.answer?.pace).toHaveProperty('x-ratelimit-remaining');
    expect(host.reddit.requests.length + host.others.requests.length).toBe(8);
  });

  it('can be copied without anything that says who asked', async () => {
    host.situation.token = ACCOUNT_TOKEN;
    const text = writeChecks(await check(), '1.0', 'Browser/1');
    expect(text.split('\n')).toHaveLength(10);
    expect(text).not.toMatch(/stand_in_user|stand-in|cookie|bearer|\?/i);
  });

  it('tells logged out, blocked and limited apart', async () => {
    host.situation.isLoggedIn = false;
    host.reddit.setMode('blocked403');
    expect(verdicts(await check()).slice(0, 3)).toEqual([
      'session notLoggedIn',
      'session blocked',
      'feed blocked',
    ]);
    host.reddit.setMode('normal');
    host.situation.mayReadReddit = false;
    expect(verdicts(await check())).toContain('session notAllowed');
  });

  it('keeps to the pace', async () => {
    await check();
    expect(verdicts(await check())).toContain('feed waits');
  });
});
