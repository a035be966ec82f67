import { AppError } from '../errors';
import { buildUnits } from '../evidence/build-units';
import { extractInsights, type RingedUnit } from '../evidence/extract-insights';
import type { Insight } from '../insights/insight';
import type { Pack } from '../packs/pack';
import { recogniseOccupation } from '../posting/occupation';
import type { Occupation } from '../posting/role-family';
import type { RedditThread } from '../reddit/thread';
import { judgePost, ringOfUnit, ringsOfPassages } from '../research/relevance';
import { buildGuide, type GuideInput } from './build-guide';
import { checkGuide } from './check-guide';
import type { Guide, GuideEngine } from './guide';

/** What a model made of the material, in place of the extractive insights. */
export interface Improvement {
  readonly insights: readonly Insight[];
  readonly dropped: number;
  readonly engine: GuideEngine;
}

type Given =
  | 'id'
  | 'revision'
  | 'now'
  | 'today'
  | 'posting'
  | 'interview'
  | 'counts'
  | 'sources'
  | 'own'
  | 'freshness'
  | 'debriefs';

export interface MakeGuideInput extends Pick<GuideInput, Given> {
  /** With authors as keyed hashes, '' or '[deleted]' for a deleted account; the relevant ones are chosen here. */
  readonly threads: readonly RedditThread[];
  /** Of the posting's occupation, in the guide's language: loaded by whoever makes the guide, as only one is needed. */
  readonly pack: Pack;
  readonly improvement?: Improvement;
}

export interface MadeGuide {
  readonly guide: Guide;
  /** What a model may read: every unit of the relevant threads, and what was mined from them. */
  readonly units: readonly RingedUnit[];
  readonly insights: readonly Insight[];
  readonly occupation: Occupation & { readonly name: string };
}

/**
 * From the threads to the guide, without any model but the one whose improvement is given.
 *
 * @throws {AppError} `unexpected` if the guide fails its own check: a guide that cites wrongly is never shown.
 */
export function makeGuide({ threads, improvement, ...input }: MakeGuideInput): MadeGuide {
  const { posting, now } = input;
  const occupation = recogniseOccupation(posting);
  const units = threads.flatMap((thread) => ringUnits(thread, posting, occupation));
  const { searchTerms: occupationTerms } = occupation;
  const ringOf = ringsOfPassages(posting);
  const { insights } = extractInsights({ units, company: posting.company, occupationTerms, now, ringOf });
  const guide = buildGuide({
    ...input,
    occupation,
    insights: improvement?.insights ?? insights,
    units: Object.fromEntries(units.map((unit) => [unit.id, unit])),
    engine: improvement?.engine ?? { kind: 'extractive' },
    dropped: improvement?.dropped ?? 0,
  });
  const [problem] = checkGuide(guide);
  if (problem !== undefined) throw new AppError('unexpected', `guide: ${problem}`);
  return { guide, units, insights, occupation };
}

/** Every unit of a relevant thread with its ring; none of another one. */
function ringUnits(
  thread: RedditThread,
  posting: MakeGuideInput['posting'],
  occupation: Occupation,
): RingedUnit[] {
  const { ring } = judgePost(thread.post, posting, occupation);
  if (ring === null) return [];
  // Names were hashed when the answer came in: `author` is the person already.
  return buildUnits(thread, (person) => person).map((unit) => ({
    ...unit,
    ring: ringOfUnit(unit.text, ring, posting),
  }));
}
