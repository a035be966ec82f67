import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { makeTestCopy } from '../../../scripts/manifest-copy.mjs';
import { OPENAI_BASE_URL } from '../../../src/core/settings';
import { type ExtensionSession, launchExtension } from '../../support/extension';
import { STAND_IN_KEY } from '../../support/model-server';
import type { RateLimitSettings } from '../../support/reddit/rate-limit';
import type { Draws } from '../../support/reddit-server';
import { type StandIns, startStandIns } from '../../support/stand-ins';
import type { Contest } from '../reddit/contest';
import { MODEL } from './draws';
import { forgetRuns, type Seen, startRun, useModel, watchRuns, watchToEnd } from './in-page';
import type { Sent } from './models';

/** One run of the real extension, as its side panel saw it; ms from the moment its command left. */
export interface MeasuredRun {
  readonly completedMs: number;
  /** The first revision of the guide that holds somebody's report. */
  readonly firstEvidenceMs: number;
  /** The guide made without a model; the same as `completedMs` without one. */
  readonly extractiveMs: number;
  /** From the last thread's answer to the guide made without a model. */
  readonly afterLastThreadMs: number;
  readonly requests: number;
  readonly sent: Sent;
}

const MAX_RUN_MS = 300_000;
export const PLENTY: RateLimitSettings = { limit: 601, windowMs: 600_000 };

/** The built extension in a real browser against the stand-ins, its panel open, a user logged in to Reddit. */
export class RunLab {
  private constructor(
    readonly session: ExtensionSession,
    readonly standIns: StandIns,
    private readonly panel: Page,
  ) {}

  static async open(): Promise<RunLab> {
    const extensionPath = makeTestCopy(resolve('.output/chrome-mv3'), resolve('out/bench/extension'));
    const standIns = await startStandIns();
    const session = await launchExtension({ extensionPath, standIns });
    const [page = await session.context.newPage()] = session.context.pages();
    await session.logInToReddit(page);
    const panel = await session.openPage('sidepanel.html');
    await panel.evaluate(watchRuns);
    return new RunLab(session, standIns, panel);
  }

  async close(): Promise<void> {
    await this.session.close();
    await this.standIns.close();
  }

  async useModel(): Promise<void> {
    await this.panel.evaluate(useModel, { key: STAND_IN_KEY, baseUrl: OPENAI_BASE_URL });
  }

  /** As somebody else's browser: no run, no guide, and with `cache` no answer of an earlier one. */
  async forget(cache: boolean): Promise<void> {
    await this.panel.evaluate(forgetRuns, cache);
  }

  async run({ world, posting }: Contest, draws: Draws, limit: RateLimitSettings): Promise<MeasuredRun> {
    const { reddit, model } = this.standIns;
    reddit.setWorld(world);
    reddit.setDraws(draws);
    reddit.setRateLimit(limit);
    model.setLatency(MODEL.firstTokenMs);
    model.setSpeed(MODEL.tokensPerSecond, MODEL.ourTokensPerCall);
    const before = { reddit: reddit.dataRequests().length, calls: model.chats.length };
    const startedAt = await this.panel.evaluate(startRun, posting);
    const seen = await this.waitForEnd();
    const asked = reddit.dataRequests().slice(before.reddit);
    const threads = asked.filter(({ url }) => url.pathname.startsWith('/comments/'));
    const searches = asked.filter(({ url }) => url.pathname.endsWith('/search.json'));
    const find = (is: (one: Seen) => boolean) => seen.find(is)?.at ?? Number.NaN;
    const extractiveAt = find(({ run }) => run.steps.evidence.state === 'done');
    const lastThreadAt = Math.max(0, ...threads.map(({ answeredAt }) => answeredAt));
    return {
      completedMs: (seen.at(-1)?.at ?? Number.NaN) - startedAt,
      firstEvidenceMs: find(({ run }) => run.counts.people > 0) - startedAt,
      extractiveMs: extractiveAt - startedAt,
      afterLastThreadMs: lastThreadAt > 0 ? extractiveAt - lastThreadAt : Number.NaN,
      requests: asked.length,
      sent: {
        searches: searches.length,
        threads: threads.length,
        calls: model.chats.length - before.calls,
      },
    };
  }

  private async waitForEnd(): Promise<readonly Seen[]> {
    const seen = await this.panel.evaluate(watchToEnd, MAX_RUN_MS);
    const last = seen.at(-1)?.run;
    if (last?.status !== 'completed') throw new Error(`The run is ${JSON.stringify(last)}.`);
    return seen;
  }
}
