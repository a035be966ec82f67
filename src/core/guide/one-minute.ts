import type { InterviewDetails } from '../posting/interview';
import { countDays } from './dates';
import type { Item, OneMinute, QuestionItem, RoundItem } from './guide';
import { nameCompany, type SearchedFor, tellSearchState } from './not-found';
import { pickLikeliest } from './question-order';

/** With fewer people behind it, how far the guide holds is what one has to know first. */
const FEW_PEOPLE = 3;

export interface MinuteInput extends SearchedFor {
  readonly interview: InterviewDetails;
  /** In display order. */
  readonly questions: readonly QuestionItem[];
  readonly rounds: readonly RoundItem[];
  readonly sank: readonly Item[];
  readonly newestAt: number;
  /** The user has written down what he was asked on the date that is entered. */
  readonly isToldOf: boolean;
}

export function makeMinute(input: MinuteInput): OneMinute {
  return {
    nextStep: sayNextStep(input),
    likeliest: pickLikeliest(input.questions, input.interview.round),
    avoid: pickAvoid(input.sank),
    unknown: sayUnknown(input),
  };
}

function sayNextStep({ interview, today, say, isToldOf }: MinuteInput): string {
  const { MINUTE } = say;
  const { date, round, time } = interview;
  const days = countDays(today, date);
  if (days === null || date === undefined) return MINUTE.noDate(round);
  if (days <= 0 && isToldOf) return MINUTE.toldOf(date);
  if (days < 0) return MINUTE.past(date);
  if (days === 0) return MINUTE.today(round, time);
  return days === 1 ? MINUTE.tomorrow(round, time) : MINUTE.inDays(round, days, date);
}

/** The mistake most people told of, here before elsewhere; else the pack's first. The copy has an id of its own. */
function pickAvoid(sank: readonly Item[]): Item | null {
  const rank = (item: Item) => (item.label === 'reported' ? 0 : item.label === 'reportedElsewhere' ? 1 : 2);
  const [worst] = [...sank].sort((a, b) => rank(a) - rank(b) || b.people - a.people);
  return worst ? { ...worst, id: `avoid-${worst.id}` } : null;
}

function sayUnknown(input: MinuteInput): string {
  const { counts, rounds, say } = input;
  const { MINUTE } = say;
  const company = nameCompany(input.company, say);
  const state = tellSearchState(input.sources);
  if (counts.peopleHere === 0) {
    if (state === 'notSearched' && counts.peopleElsewhere === 0) return MINUTE.notSearched;
    if (state === 'noAnswer') return MINUTE.noAnswer;
    return state === 'partly' ? MINUTE.nobodyHereYet(company) : MINUTE.nobodyHere(company);
  }
  const hasRound = rounds.some((round) => round.label === 'reported');
  if (counts.peopleHere >= FEW_PEOPLE && !hasRound) return MINUTE.noRounds(company);
  return MINUTE.holds(counts.peopleHere, input.newestAt);
}
