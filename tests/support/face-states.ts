import { ERROR_CODES, type ErrorCode } from '../../src/core/errors';
import type { SourceReport } from '../../src/core/guide/guide';
import { postingKey } from '../../src/core/posting/posting-key';
import type { SourceStatus } from '../../src/core/reddit/thread';
import { createRun, reduceRun } from '../../src/core/run/reduce-run';
import type { Run, RunEvent, RunSummary } from '../../src/core/run/run';
import { summariseRun } from '../../src/core/run/summarise-run';
import { engineerGuide, nurseFirstGuide, obscureGuide } from './sample-guides';

/** Every state that a run can show, made by the real reducer from the events that lead there. */

const NOW = Date.now();
const POSTING = engineerGuide().posting;

export interface FaceState {
  readonly name: string;
  readonly runs: readonly RunSummary[];
}

function runAfter(events: readonly RunEvent[], id = engineerGuide().id, posting = POSTING): RunSummary {
  const start: Run = createRun({
    id,
    posting,
    postingKey: postingKey(posting),
    interview: { date: '2026-12-03', round: 'panel', hoursADay: 1.5 },
    now: NOW - 60_000,
  });
  return summariseRun(events.reduce(reduceRun, start));
}

const now = NOW;
const PICKED: RunEvent = { type: 'pickedUp', now };
const FIRST_GUIDE: readonly RunEvent[] = [
  PICKED,
  { type: 'stepOpened', step: 'posting', now },
  { type: 'guideStored', revision: 1, now },
  { type: 'stepDone', step: 'posting', now },
];
const ALLOWED: readonly RunEvent[] = [...FIRST_GUIDE, { type: 'accessAnswered', granted: true, now }];
const SEARCHING: readonly RunEvent[] = [
  ...ALLOWED,
  { type: 'stepOpened', step: 'queries', now },
  { type: 'counted', counts: { queriesPlanned: 6, queriesDone: 3, postsFound: 11, requests: 3 }, now },
];
const READING: readonly RunEvent[] = [
  ...SEARCHING,
  { type: 'counted', counts: { queriesDone: 6, postsFound: 17, postsRelevant: 15, requests: 9 }, now },
  { type: 'stepDone', step: 'queries', now: now + 900 },
  { type: 'stepOpened', step: 'threads', now },
  { type: 'stepOpened', step: 'evidence', now },
  {
    type: 'counted',
    counts: { threadsPlanned: 15, threadsDone: 6, commentsRead: 31, questionsFound: 9, people: 8 },
    now,
  },
];
const READ: readonly RunEvent[] = [
  ...READING,
  { type: 'counted', counts: { threadsDone: 15, commentsRead: 59, questionsFound: 32, people: 20 }, now },
  { type: 'stepDone', step: 'threads', now: now + 2100 },
  { type: 'stepDone', step: 'evidence', now: now + 2200 },
];

const report = (status: SourceStatus, until?: number): RunEvent => ({
  type: 'sourceReported',
  report: { source: 'reddit', status, at: now, ...(until === undefined ? {} : { until }) } as SourceReport,
  now,
});
const END: readonly RunEvent[] = [
  { type: 'stepDone', step: 'insights', now },
  { type: 'guideStored', revision: 3, now },
  { type: 'stepDone', step: 'guide', now },
  { type: 'completed', now },
];

const ended = (status: SourceStatus): readonly RunEvent[] => [
  ...SEARCHING,
  report(status),
  { type: 'stepDegraded', step: 'queries', reason: 'redditFailed' as never, now },
  ...END,
];

const TROUBLES: readonly SourceStatus[] = ['loggedOut', 'limited', 'blocked', 'offline', 'failed'] as const;

/** The guide below a run looks the same in every state: it is shown, and looked at, in these. */
const WITH_GUIDE: ReadonlySet<string> = new Set(['asking-access', 'reading', 'completed']);

/** Failures look alike: these differ in what they offer. The others are told by `listFailures`. */
const LOOKED_AT: ReadonlySet<ErrorCode> = new Set([
  'stepCrashed',
  'storageFull',
  'redditBlocked',
  'keyRefused',
  'unexpected',
]);

/** A run that each error has ended, after something was paid for. */
export function listFailures(): readonly FaceState[] {
  const spent: RunEvent = { type: 'spent', inputTokens: 9000, outputTokens: 1200, usd: 0.03, now };
  return ERROR_CODES.map((code) => ({
    name: `failed-${code}`,
    runs: [
      runAfter([...SEARCHING, spent, { type: 'failed', error: { code, detail: '' }, now }], `run-${code}`),
    ],
  }));
}

/** The side panel with one run in it, in each of its states. */
export function listRunStates(): readonly FaceState[] {
  const one = (name: string, events: readonly RunEvent[]): FaceState => ({
    name,
    runs: [runAfter(events, WITH_GUIDE.has(name) ? engineerGuide().id : `run-${name}`)],
  });
  const failed = (code: ErrorCode): FaceState =>
    one(`failed-${code}`, [...SEARCHING, { type: 'failed', error: { code, detail: '' }, now }]);
  return [
    one('queued', []),
    one('asking-access', [...FIRST_GUIDE, { type: 'blocked', needs: 'access', now }]),
    one('searching', SEARCHING),
    one('reading', READING),
    one('waiting', [...READING, { type: 'delayed', why: 'redditLimited', resumeAt: now + 95_000, now }]),
    one('asking-cost', [...READ, { type: 'blocked', needs: 'cost', estimateUsd: 0.042, now }]),
    one('uncertain-call', [...READ, { type: 'blocked', needs: 'uncertainCall', estimateUsd: 0.011, now }]),
    one('attention', [...READ, { type: 'blocked', needs: 'attention', now }]),
    one('completed', [...READ, report('ok'), ...END]),
    one('cancelled', [...READING, { type: 'cancelled', now }]),
    ...TROUBLES.map((status) => one(`completed-${status}`, ended(status))),
    one('completed-empty', [
      ...SEARCHING,
      report('empty'),
      { type: 'stepDone', step: 'queries', now },
      ...END,
    ]),
    one('denied', [
      ...FIRST_GUIDE,
      { type: 'blocked', needs: 'access', now },
      { type: 'accessAnswered', granted: false, now },
      ...END,
    ]),
    one('model-failed', [
      ...READ,
      report('ok'),
      { type: 'spent', inputTokens: 9000, outputTokens: 1200, usd: 0.03, now },
      { type: 'stepDegraded', step: 'insights', reason: 'modelFailed', now },
      ...END,
    ]),
    ...ERROR_CODES.filter((code) => LOOKED_AT.has(code)).map(failed),
  ];
}

/** Several guides and runs beside each other, for the library. */
export function listLibrary(): readonly RunSummary[] {
  const [nurse, obscure] = [nurseFirstGuide(), obscureGuide()];
  return [
    runAfter([...READ, report('ok'), ...END]),
    runAfter([...FIRST_GUIDE, { type: 'blocked', needs: 'access', now }], nurse.id, nurse.posting),
    runAfter(ended('empty'), obscure.id, obscure.posting),
  ];
}

/** The guides that these runs point at. */
export const listGuides = () => [engineerGuide(), nurseFirstGuide(), obscureGuide()];
