import { listDebriefsFor } from '../core/debrief/debrief';
import type { Guide, GuideCounts, SourceReport } from '../core/guide/guide';
import { guideLanguageOf } from '../core/guide/guide-language';
import { type Improvement, makeGuide } from '../core/guide/make-guide';
import { loadPack } from '../core/packs';
import { recogniseOccupation } from '../core/posting/occupation';
import type { RedditThread } from '../core/reddit/thread';
import type { Gathered } from './gather';
import type { Material } from './model-step';
import type { StepContext, Tell } from './steps';
import { readFreshness } from './stored-freshness';

/** What composing needs of a step's surroundings. */
type ComposeContext = Pick<
  StepContext,
  'run' | 'signal' | 'ledger' | 'clock' | 'artifacts' | 'guides' | 'debriefs' | 'today'
>;

export interface Composed {
  readonly guide: Guide;
  readonly material: Material;
}

/**
 * Makes the guide from what has been gathered so far and stores it as the next revision: first the guide, then the
 * record that points at it.
 *
 * @throws {AppError} `unexpected` if the guide fails its own check: a guide that cites wrongly is never shown.
 */
export async function composeGuide(
  context: ComposeContext,
  tell: Tell,
  gathered: Gathered,
  improvement?: Improvement,
): Promise<Composed> {
  const runId = context.run.id;
  const [stored, written, freshness] = await Promise.all([
    context.ledger.get(runId),
    context.debriefs?.list() ?? [],
    readFreshness(context.artifacts, runId),
  ]);
  const run = stored ?? context.run;
  const { posting, consent } = run;
  const pack = await loadPack(recogniseOccupation(posting).id, guideLanguageOf(posting));
  const debriefs = listDebriefsFor(written, runId, posting.company);
  const { guide, units, insights, occupation } = makeGuide({
    id: runId,
    revision: run.guideRevision + 1,
    now: context.clock.now(),
    today: context.today(),
    posting,
    pack,
    interview: run.interview,
    threads: joinThreads(gathered),
    counts: countGathered(run.counts, gathered),
    sources: run.sources as readonly SourceReport[],
    debriefs,
    ...(freshness ? { freshness } : {}),
    ...(improvement ? { improvement } : {}),
  });
  context.signal.throwIfAborted();
  await context.guides.put(guide);
  const counts = {
    questionsFound: insights.filter(({ type }) => type === 'question').length,
    people: guide.counts.peopleHere + guide.counts.peopleElsewhere,
  };
  await tell({ type: 'counted', counts }, { type: 'guideStored', revision: guide.revision });
  const material = { runId, posting, occupation, units, insights, consent: consent.cost };
  return { guide, material };
}

/**
 * Posts and threads as one: a post that was read as a thread counts once. In an order of their own, whatever the order in
 * which they came: a run that was killed makes the same guide, and its paid calls are known again by their prompts.
 */
function joinThreads({ posts, threads }: Gathered): readonly RedditThread[] {
  const byId = new Map<string, RedditThread>();
  for (const post of posts) byId.set(post.id, { post, comments: [] });
  for (const thread of threads) byId.set(thread.post.id, thread);
  return [...byId.values()].sort((a, b) => (a.post.id < b.post.id ? -1 : 1));
}

function countGathered(
  counts: { queriesDone: number; postsFound: number; postsRelevant: number },
  gathered: Gathered,
): Omit<GuideCounts, 'peopleHere' | 'peopleElsewhere'> {
  return {
    queries: counts.queriesDone,
    postsFound: counts.postsFound,
    postsRelevant: counts.postsRelevant,
    threadsRead: gathered.threads.length,
    commentsRead: gathered.threads.reduce((sum, { comments }) => sum + comments.length, 0),
  };
}
