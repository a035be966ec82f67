import type { Debrief } from '../debrief/debrief';
import type { EvidenceUnit } from '../evidence/unit';
import type { Insight } from '../insights/insight';
import type { Pack } from '../packs/pack';
import type { InterviewDetails } from '../posting/interview';
import type { JobPosting } from '../posting/job-posting';
import type { Occupation } from '../posting/role-family';
import { listExperiences } from './experiences';
import { type Freshness, listFreshness } from './freshness';
import type { Guide, GuideCounts, GuideEngine, OwnMarks, SourceReport } from './guide';
import { withInvitation } from './invitation-items';
import { listNotFound, type SearchedFor } from './not-found';
import { makeMinute } from './one-minute';
import { listOwn, type OwnContent } from './own-items';
import { NO_MARKS } from './own-marks';
import { makePlan } from './plan';
import { listHours, listPay } from './posting-facts';
import { listPostingQuestions } from './posting-questions';
import { orderQuestions } from './question-order';
import { type Checked, checkInsights, listStatements, toQuestionItem } from './reported-items';
import { listRounds } from './rounds';
import { listSaidByFirm } from './said-by-firm';
import { countPeople, listCited, listItems, makeScorecard, pickUnits } from './scorecard';
import { peopleBehind, type Units } from './tally';
import { listAfterwards, listDay, listEvening, listTypical, listTypicalQuestions } from './typical-items';
import { wordingIn } from './wording';

export interface GuideInput {
  /** The run's id. */
  readonly id: string;
  readonly revision: number;
  /** ms since the Unix epoch. */
  readonly now: number;
  /** The user's local date, ISO `YYYY-MM-DD`: what the plan counts from. */
  readonly today: string;
  readonly posting: JobPosting;
  readonly interview: InterviewDetails;
  readonly occupation: Occupation & { readonly name: string };
  readonly pack: Pack;
  /** None for the first guide. */
  readonly insights: readonly Insight[];
  /** At least every unit that the insights cite. */
  readonly units: Readonly<Record<string, EvidenceUnit>>;
  /** People are counted here, from what is cited. */
  readonly counts: Omit<GuideCounts, 'peopleHere' | 'peopleElsewhere'>;
  readonly sources: readonly SourceReport[];
  readonly engine: GuideEngine;
  /** What a later look at the sources found. */
  readonly freshness?: Freshness;
  /** Claims dropped before, because the sentences they cited did not support them. */
  readonly dropped: number;
  /** What the user has added to an earlier revision. */
  readonly own?: OwnMarks;
  /** What he wrote down after interviews of his own with this employer, newest first. */
  readonly debriefs?: readonly Debrief[];
}

/** With fewer people on this employer, what was reported for the role elsewhere is shown after them. */
const ENOUGH_PEOPLE_HERE = 8;

/**
 * Makes a guide of what there is. With no insights it is the first guide, from posting and pack alone; the same function makes every
 * later revision. Nothing is padded: a section without content is empty.
 */
export function buildGuide(input: GuideInput): Guide {
  const { units, now, pack, posting, interview } = input;
  const say = wordingIn(pack.language);
  const shown = chooseRings(checkInsights(input.insights, units), units);
  const reported = shown.flatMap((insight) =>
    insight.type === 'question' ? (toQuestionItem(insight, units, now, pack.cards) ?? []) : [],
  );
  const fromPosting = listPostingQuestions(posting, input.occupation.family, pack);
  const unreported = [...fromPosting, ...listTypicalQuestions(pack, [...reported, ...fromPosting])];
  const own = listOwn(input.debriefs ?? [], input.id, pack, unreported);
  const asked = new Set(own.questions.map(({ id }) => id));
  const questions = [...own.questions, ...reported, ...unreported.filter(({ id }) => !asked.has(id))];
  const content = {
    rounds: [...own.rounds, ...listRounds(shown, pack, units, now)],
    timeline: [
      ...own.timeline,
      ...listSaidByFirm(posting, say),
      ...listStatements(shown, ['timeline'], units, now),
    ],
    questions: orderQuestions(questions, interview.round),
    experiences: listExperiences(shown, units, now),
    helped: [...own.surprises, ...listStatements(shown, ['advice', 'surprise'], units, now)],
    sank: [...listStatements(shown, ['mistake'], units, now), ...listTypical('sinks', pack.sinks, say)],
    evening: listEvening(pack, interview),
    day: listDay(pack, interview),
    afterwards: listAfterwards(pack),
    pay: [...listStatements(shown, ['pay'], units, now), ...listPay(posting, say)],
    culture: [...listStatements(shown, ['culture'], units, now), ...listHours(posting, say)],
    ask: listTypical('ask', pack.ask, say),
  };
  return finishGuide(input, { ...content, ...withInvitation(content, interview, say.language) }, own.again);
}

/** The occupation as it is called in the guide's language; where only its English name is known, as the posting calls it. */
function nameOccupation({ occupation, pack, posting }: GuideInput): string {
  if (pack.language === 'en') return occupation.name;
  if (occupation.id === pack.id && occupation.name === pack.englishName) return pack.name;
  return posting.title.trim() || pack.name;
}

type Content = Omit<Parameters<typeof listItems>[0], 'notFound'>;

/** What looks at the whole: counts, the plan, the first minute, what was not found, the scorecard, the units. */
function finishGuide(input: GuideInput, content: Content, again: OwnContent['again']): Guide {
  const { id, revision, now, posting, occupation, interview, sources, engine } = input;
  const items = listItems({ ...content, notFound: [] });
  const counts: GuideCounts = { ...input.counts, ...countPeople(items, input.units) };
  const scorecard = makeScorecard(items, input.units, input.dropped);
  const say = wordingIn(input.pack.language);
  const search: SearchedFor = { company: posting.company, sources, counts, now, today: input.today, say };
  const newestAt = scorecard.newestAt ?? 0;
  const isToldOf = (input.debriefs ?? []).some(
    (debrief) => debrief.runId === id && debrief.date === interview.date,
  );
  const minute = makeMinute({ ...search, ...content, interview, newestAt, isToldOf });
  const searched = listNotFound({
    ...search,
    ...content,
    newestAt,
    hasPay: content.pay.length > 0,
    hasDescription: posting.description.trim() !== '',
  });
  const notFound = [...searched, ...listFreshness(input.freshness, now, say)];
  const { today, pack } = input;
  const plan = makePlan({ ...content, ...minute, again, interview, today, pack, say });
  const cited = listCited({ ...content, notFound, minute });
  return {
    schema: 2,
    id,
    revision,
    createdAt: now,
    engine,
    language: say.language,
    posting,
    occupation: { ...occupation, name: nameOccupation(input) },
    interview,
    sources,
    counts,
    minute,
    ...content,
    plan,
    notFound,
    scorecard,
    own: input.own ?? NO_MARKS,
    ...(input.freshness ? { freshness: input.freshness } : {}),
    units: pickUnits(cited, input.units),
  };
}

/** Ring 2 stands beside ring 1 only where ring 1 is thin, and is never added to it. */
function chooseRings(insights: readonly Checked[], units: Units): readonly Checked[] {
  const here = insights.filter((insight) => insight.ring === 1);
  const peopleHere = peopleBehind(
    here.flatMap((insight) => insight.evidence),
    units,
  ).size;
  return peopleHere >= ENOUGH_PEOPLE_HERE ? here : insights;
}
