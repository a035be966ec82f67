import { QUESTION_KINDS, type QuestionKind } from '../evidence/finding';
import { companyKey } from '../posting/company-name';
import { ROUND_KINDS, type RoundKind } from '../posting/interview';
import { cleanText, cutAtCodePoint } from '../text';

/**
 * What the user wrote down after an interview of his own. The best report there is about a firm's next round, and nobody
 * else's: it never counts as a report and never leaves this computer.
 */
export interface Debrief {
  /** One for each run, day and round: writing it down again replaces it. */
  readonly id: string;
  /** The run whose guide he had prepared with. */
  readonly runId: string;
  readonly company: string;
  /** The posting's title. */
  readonly title: string;
  /** Local calendar date of the interview, ISO. */
  readonly date: string;
  readonly round?: RoundKind;
  readonly questions: readonly AskedQuestion[];
  readonly went?: Went;
  /** In his own words; '' when he said nothing. */
  readonly surprised: string;
  readonly next: string;
  /** ms since the Unix epoch. */
  readonly writtenAt: number;
}

export const WENT = ['well', 'mixed', 'badly'] as const;
export type Went = (typeof WENT)[number];

export interface AskedQuestion {
  readonly text: string;
  readonly kind: QuestionKind;
  /** The question of the guide that it was. */
  readonly knownId?: string;
  /** He wants a better answer to it. */
  readonly isHard: boolean;
}

/** What the form hands over; everything else is known already. */
export type DebriefDraft = Pick<
  Debrief,
  'runId' | 'date' | 'round' | 'questions' | 'went' | 'surprised' | 'next'
>;

export const MAX_ASKED = 60;
export const MAX_ASKED_CHARS = 500;
export const MAX_TOLD_CHARS = 2000;
const MAX_ID_CHARS = 200;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The record of a draft: cleaned, capped, and with the posting it belongs to. */
export function makeDebrief(
  draft: DebriefDraft,
  posting: { readonly company: string; readonly title: string },
  writtenAt: number,
): Debrief {
  const { runId, date, round, went } = draft;
  const questions = draft.questions.slice(0, MAX_ASKED).flatMap((question) => {
    const text = tidy(question.text, MAX_ASKED_CHARS).replace(/\s+/g, ' ');
    return text === '' ? [] : [{ ...question, text }];
  });
  return {
    id: debriefId(draft),
    runId,
    company: tidy(posting.company, 500),
    title: tidy(posting.title, 500),
    date,
    ...(round === undefined ? {} : { round }),
    questions,
    ...(went === undefined ? {} : { went }),
    surprised: tidy(draft.surprised, MAX_TOLD_CHARS),
    next: tidy(draft.next, MAX_TOLD_CHARS),
    writtenAt,
  };
}

export function debriefId({ runId, date, round }: Pick<Debrief, 'runId' | 'date' | 'round'>): string {
  return `${runId}/${date}/${round ?? ''}`;
}

function tidy(text: string, maxChars: number): string {
  return cutAtCodePoint(cleanText(text, maxChars * 2).trim(), maxChars);
}

/** A stored or imported record; undefined when it is of another shape. */
export function readDebrief(value: unknown): Debrief | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { runId, company, title, date, round, questions, went, surprised, next, writtenAt } =
    value as Partial<Record<keyof Debrief, unknown>>;
  const isWhole =
    isText(runId, MAX_ID_CHARS) &&
    isText(company, 500) &&
    isText(title, 500) &&
    isText(date, 10) &&
    ISO_DATE.test(date) &&
    isText(surprised, MAX_TOLD_CHARS) &&
    isText(next, MAX_TOLD_CHARS) &&
    typeof writtenAt === 'number' &&
    Number.isFinite(writtenAt) &&
    Array.isArray(questions);
  if (!isWhole) return undefined;
  const kind = ROUND_KINDS.find((known) => known === round);
  const how = WENT.find((known) => known === went);
  const draft: DebriefDraft = {
    runId,
    date,
    ...(kind === undefined ? {} : { round: kind }),
    questions: questions.flatMap((question) => readAsked(question) ?? []),
    ...(how === undefined ? {} : { went: how }),
    surprised,
    next,
  };
  // Made anew, so that the id says what the record says.
  return makeDebrief(draft, { company, title }, writtenAt);
}

function readAsked(value: unknown): AskedQuestion | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, kind, knownId, isHard } = value as Partial<Record<keyof AskedQuestion, unknown>>;
  const known = QUESTION_KINDS.find((one) => one === kind);
  if (!isText(text, MAX_ASKED_CHARS) || known === undefined) return undefined;
  return {
    text,
    kind: known,
    ...(isText(knownId, MAX_ID_CHARS) ? { knownId } : {}),
    isHard: isHard === true,
  };
}

function isText(value: unknown, maxChars: number): value is string {
  return typeof value === 'string' && value.length <= maxChars;
}

/** What the user knows of this employer: of this run, and of every other at the same firm. Newest interview first. */
export function listDebriefsFor(
  debriefs: readonly Debrief[],
  runId: string,
  company: string,
): readonly Debrief[] {
  const key = companyKey(company);
  return debriefs
    .filter((debrief) => debrief.runId === runId || (key !== '' && companyKey(debrief.company) === key))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.writtenAt - a.writtenAt));
}
