import { AppError } from '../errors';
import { buildUnits } from '../evidence/build-units';
import { extractInsights, type RingedUnit, type RingOf } from '../evidence/extract-insights';
import { givesOrders, withoutOrders } from '../evidence/orders';
import type { Insight } from '../insights/insight';
import type { Pack } from '../packs/pack';
import { recogniseOccupation } from '../posting/occupation';
import type { Occupation } from '../posting/role-family';
import type { RedditThread } from '../reddit/thread';
import { judgePost, type RingReader, readUnit } from '../research/relevance';
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
  const { now } = input;
  const posting = calmPosting(input.posting);
  const occupation = recogniseOccupation(posting);
  const readers = new Map<string, RingReader>();
  const units = threads.flatMap((thread) => ringUnits(thread, posting, occupation, readers));
  const { searchTerms: occupationTerms } = occupation;
  const ringOf: RingOf = (unit, start, end) => readers.get(unit.id)?.(start, end) ?? unit.ring;
  const { insights } = extractInsights({ units, company: posting.company, occupationTerms, now, ringOf });
  const guide = buildGuide({
    ...input,
    posting,
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

/** A posting without what in it speaks to machines: everything that follows from it is read from this. */
function calmPosting(posting: MakeGuideInput['posting']): MakeGuideInput['posting'] {
  const { title, company, description, requiredSkills, preferredSkills } = posting;
  const isCalm = (skill: string) => !givesOrders(skill);
  return {
    ...posting,
    title: withoutOrders(title),
    company: withoutOrders(company),
    description: withoutOrders(description),
    requiredSkills: requiredSkills.filter(isCalm),
    preferredSkills: preferredSkills.filter(isCalm),
  };
}

/**
 * Every unit of a relevant thread with its ring; none of another one. A text that gives orders to machines is left out
 * whole: what else stands in it was written to be believed. The same holds for a thread under such a title.
 */
function ringUnits(
  thread: RedditThread,
  posting: MakeGuideInput['posting'],
  occupation: Occupation,
  readers: Map<string, RingReader>,
): RingedUnit[] {
  const { ring } = judgePost(thread.post, posting, occupation);
  if (ring === null || givesOrders(thread.post.title)) return [];
  // Names were hashed when the answer came in: `author` is the person already.
  return buildUnits(thread, (person) => person)
    .filter((unit) => !givesOrders(unit.text))
    .map((unit) => {
      const read = readUnit(unit.text, ring, posting);
      readers.set(unit.id, read.ringOf);
      return { ...unit, ring: read.ring };
    });
}
