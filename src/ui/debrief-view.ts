import type { AskedQuestion, Debrief, DebriefDraft, Went } from '../core/debrief/debrief';
import { isDebriefDue, type LocalNow } from '../core/debrief/debrief-due';
import { findSame, splitQuestions } from '../core/debrief/match-questions';
import { kindOfQuestion } from '../core/evidence/kind-of-question';
import type { QuestionItem } from '../core/guide/guide';
import type { InterviewDetails, RoundKind } from '../core/posting/interview';
import type { RunSummary } from '../core/run/run';

/** The form *What were you asked?* as it stands, and what becomes of it. */
export interface DebriefFields {
  readonly date: string;
  readonly round: RoundKind | undefined;
  readonly questions: readonly AskedQuestion[];
  readonly went: Went | undefined;
  readonly surprised: string;
  readonly next: string;
  readonly nextRound: RoundKind | undefined;
  readonly nextDate: string;
  readonly nextTime: string;
}

/** What the form begins with: what was written before, else what is known of the interview. */
export function beginDebrief(
  { interview }: Pick<RunSummary, 'interview'>,
  today: string,
  before?: Debrief,
): DebriefFields {
  const isPast = interview.date !== undefined && interview.date <= today;
  return {
    date: before?.date ?? (isPast && interview.date ? interview.date : today),
    round: before ? before.round : interview.round,
    questions: before?.questions ?? [],
    went: before?.went,
    surprised: before?.surprised ?? '',
    next: before?.next ?? '',
    nextRound: undefined,
    nextDate: '',
    nextTime: '',
  };
}

type Known = Pick<QuestionItem, 'id' | 'text' | 'kind'>;

/** With the questions in what was typed or pasted; each that the guide knows is told to be that one. */
export function addAsked(fields: DebriefFields, typed: string, known: readonly Known[]): DebriefFields {
  const questions = splitQuestions(typed).map((text) => toAsked(text, findSame(text, known), fields.round));
  return withAsked(fields, questions);
}

/** With a question of the guide. */
export function addKnown(fields: DebriefFields, known: Known): DebriefFields {
  return withAsked(fields, [toAsked(known.text, known, fields.round)]);
}

function toAsked(text: string, known: Known | undefined, round: RoundKind | undefined): AskedQuestion {
  const kind = known?.kind ?? kindOfQuestion(text, round);
  return { text, kind, ...(known ? { knownId: known.id } : {}), isHard: false };
}

function withAsked(fields: DebriefFields, added: readonly AskedQuestion[]): DebriefFields {
  const isNew = ({ text }: AskedQuestion) => !fields.questions.some((question) => question.text === text);
  return { ...fields, questions: [...fields.questions, ...added.filter(isNew)] };
}

/** Undefined while there is nothing worth keeping in it, or no date. */
export function toDraft(fields: DebriefFields, runId: string): DebriefDraft | undefined {
  const { date, round, questions, went, surprised, next } = fields;
  const isEmpty = questions.length === 0 && went === undefined && `${surprised}${next}`.trim() === '';
  if (isEmpty || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  return {
    runId,
    date,
    ...(round === undefined ? {} : { round }),
    questions,
    ...(went === undefined ? {} : { went }),
    surprised,
    next,
  };
}

/** The next round's details when something of it was entered; of the last round's only the hours a day hold for it. */
export function readNextInterview(
  { nextRound, nextDate, nextTime }: DebriefFields,
  { hoursADay }: InterviewDetails,
): InterviewDetails | undefined {
  if (nextRound === undefined && nextDate === '') return undefined;
  return {
    ...(nextDate === '' ? {} : { date: nextDate }),
    ...(nextDate === '' || nextTime === '' ? {} : { time: nextTime }),
    ...(nextRound === undefined ? {} : { round: nextRound }),
    ...(hoursADay === undefined ? {} : { hoursADay }),
  };
}

/** Runs whose interview is over and not yet written about. */
export function listDue<R extends Pick<RunSummary, 'id' | 'interview'>>(
  runs: readonly R[],
  now: LocalNow,
  debriefs: readonly Debrief[],
  skipped: ReadonlyMap<string, string>,
): readonly R[] {
  return runs.filter(({ id, interview }) =>
    isDebriefDue(
      interview,
      now,
      debriefs.filter(({ runId }) => runId === id),
      skipped.get(id),
    ),
  );
}
