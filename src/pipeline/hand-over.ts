import { AppError, type ErrorCode } from '../core/errors';
import { recogniseOccupation } from '../core/posting/occupation';
import { readPageThread, readPastedReport } from '../core/reddit/given-report';
import type { RedditThread } from '../core/reddit/thread';
import { judgePost } from '../core/research/relevance';
import { hashThread } from './anonymous';
import type { Ledger } from './ledger';
import type { ArtifactStore, Clock, People } from './ports';
import type { Failure, RedditClient } from './reddit-client';
import type { Runner } from './runner';

export interface HandOverDeps {
  readonly runner: Pick<Runner, 'tell'>;
  readonly ledger: Pick<Ledger, 'get'>;
  readonly artifacts: ArtifactStore;
  readonly people: People;
  readonly clock: Clock;
  readonly connectReddit: (signal: AbortSignal) => RedditClient;
}

/** Whether what was handed over counts: about this employer, about the occupation elsewhere, or about neither. */
export interface Handed {
  readonly counts: 'here' | 'elsewhere' | 'nowhere';
}

const ASK_MS = 30_000;

/** What the user pasted: a thread's text, or only its link, which takes one request. */
export async function handOverText(deps: HandOverDeps, runId: string, text: string): Promise<Handed> {
  const given = readPastedReport(text, deps.clock.now());
  if ('post' in given) return keep(deps, runId, given);
  const result = await deps.connectReddit(AbortSignal.timeout(ASK_MS)).thread(given.id);
  if (!('thread' in result)) throw toError(result);
  return keep(deps, runId, result.thread);
}

/** What the content script saw on the page in front of the user. */
export function handOverPage(deps: HandOverDeps, runId: string, snapshot: unknown): Promise<Handed> {
  return keep(deps, runId, readPageThread(snapshot));
}

/** Stored like any other thread, names hashed; the guide is made anew from what there is, nothing is searched again. */
async function keep(deps: HandOverDeps, runId: string, read: RedditThread): Promise<Handed> {
  const run = await deps.ledger.get(runId);
  if (!run) throw new AppError('runNotFound', 'report');
  const thread = await hashThread(read, deps.people);
  const { ring } = judgePost(thread.post, run.posting, recogniseOccupation(run.posting));
  if (ring === null) return { counts: 'nowhere' };
  await deps.artifacts.put(`${runId}/given/${thread.post.id}`, thread);
  const { posting, interview } = run;
  await deps.runner.tell(runId, { type: 'edited', posting, interview, now: deps.clock.now() });
  return { counts: ring === 1 ? 'here' : 'elsewhere' };
}

const CODES: Partial<Record<Failure['status'], ErrorCode>> = {
  loggedOut: 'redditLoggedOut',
  blocked: 'redditBlocked',
  forbidden: 'redditForbidden',
  limited: 'redditLimited',
  offline: 'offline',
  schema: 'redditSchema',
  notAsked: 'accessDenied',
};

function toError(failure: Failure): AppError {
  return new AppError(CODES[failure.status] ?? 'redditFailed', failure.status);
}
