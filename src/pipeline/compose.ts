import { AppError } from '../core/errors';
import { buildUnits } from '../core/evidence/build-units';
import { extractInsights, type RingedUnit } from '../core/evidence/extract-insights';
import { buildGuide } from '../core/guide/build-guide';
import { checkGuide } from '../core/guide/check-guide';
import type { Guide, GuideCounts, GuideEngine, SourceReport } from '../core/guide/guide';
import type { Insight } from '../core/insights/insight';
import { packFor } from '../core/packs';
import { recogniseOccupation } from '../core/posting/occupation';
import type { RedditThread } from '../core/reddit/thread';
import { judgePost, ringOfUnit } from '../core/research/relevance';
import type { Gathered } from './gather';
import type { Material } from './model-step';
import type { StepContext, Tell } from './steps';

/** What a model made of the material, in place of the extractive insights. */
export interface Improvement {
  readonly insights: readonly Insight[];
  readonly dropped: number;
  readonly engine: GuideEngine;
}

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
  context: StepContext,
  tell: Tell,
  gathered: Gathered,
  improvement?: Improvement,
): Promise<Composed> {
  const run = (await context.ledger.get(context.run.id)) ?? context.run;
  const now = context.clock.now();
  const occupation = recogniseOccupation(run.posting);
  const units = ringUnits(gathered, run.posting, occupation);
  const extracted = extractInsights({
    units,
    company: run.posting.company,
    occupationTerms: occupation.searchTerms,
    now,
  });
  const guide = buildGuide({
    id: run.id,
    revision: run.guideRevision + 1,
    now,
    today: context.today(),
    posting: run.posting,
    interview: run.interview,
    occupation,
    pack: packFor(occupation.id, occupation.family),
    insights: improvement?.insights ?? extracted.insights,
    units: Object.fromEntries(units.map((unit) => [unit.id, unit])),
    counts: countGathered(run.counts, gathered),
    sources: run.sources as readonly SourceReport[],
    engine: improvement?.engine ?? { kind: 'extractive' },
    dropped: improvement?.dropped ?? 0,
  });
  const problems = checkGuide(guide);
  if (problems.length > 0) throw new AppError('unexpected', `guide: ${problems[0]}`);
  context.signal.throwIfAborted();
  await context.guides.put(guide);
  await tell({
    type: 'counted',
    counts: {
      questionsFound: extracted.insights.filter(({ type }) => type === 'question').length,
      people: guide.counts.peopleHere + guide.counts.peopleElsewhere,
    },
  });
  await tell({ type: 'guideStored', revision: guide.revision });
  const { posting, id: runId, consent } = run;
  const material = { runId, posting, occupation, units, insights: extracted.insights, consent: consent.cost };
  return { guide, material };
}

/** Every unit of the relevant posts and threads with its ring; a post that was read as a thread counts once. */
function ringUnits(
  gathered: Gathered,
  posting: Material['posting'],
  occupation: Material['occupation'],
): RingedUnit[] {
  const threads = new Map<string, RedditThread>();
  for (const post of gathered.posts) threads.set(post.id, { post, comments: [] });
  for (const thread of gathered.threads) threads.set(thread.post.id, thread);
  return [...threads.values()].flatMap((thread) => {
    const { ring } = judgePost(thread.post, posting, occupation);
    if (ring === null) return [];
    // Names were hashed when the answer came in: `author` is the person already.
    return buildUnits(thread, (person) => person).map((unit) => ({
      ...unit,
      ring: ringOfUnit(unit.text, ring, posting),
    }));
  });
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
