import type { Pack } from '../packs/pack';
import { pickResource } from '../packs/resources';
import type { InterviewDetails } from '../posting/interview';
import { clipAtSentence } from '../text';
import { addDays, countDays } from './dates';
import type { Label, PlanDay, PlanTask, QuestionItem, RoundItem } from './guide';
import type { Wording } from './wording';
import { hashText } from './wording-text';

export interface PlanInput {
  readonly interview: InterviewDetails;
  /** The user's local date, ISO `YYYY-MM-DD`. */
  readonly today: string;
  /** In display order: the next round first within each label. */
  readonly questions: readonly QuestionItem[];
  readonly rounds: readonly RoundItem[];
  readonly pack: Pack;
  /** Ids of the likeliest questions, for the rehearsal at the end. */
  readonly likeliest: readonly string[];
  /** Ids of questions the user was asked and wants a better answer to. */
  readonly again: ReadonlySet<string>;
  readonly say: Wording;
}

const DEFAULT_SESSIONS = 5;
/** A longer time is planned in weeks. */
const MAX_DAYS = 14;
const DAYS_A_WEEK = 7;
/** Of a longer time the last weeks are planned. */
const MAX_WEEKS = 8;
const DEFAULT_HOURS = 1;
const MAX_HOURS = 12;
const MAX_QUESTION_CHARS = 220;
const REPORTED_A_TURN = 3;
const MAX_RESOURCES = 6;
const MINUTES = {
  question: 10,
  task: 20,
  example: 15,
  rounds: 10,
  evening: 15,
  rehearse: 10,
  catchUp: 10,
} as const;

interface Slot {
  readonly title: string;
  readonly date?: string;
  readonly budget: number;
}

/**
 * What to do on each day up to the interview: as many days as are left, today included and the interview's own day not;
 * one when it is today; weeks beyond fourteen days; five sessions without dates when there is no date. No task stands twice, no
 * day is longer than the user's hours, and the last one is light.
 */
export function makePlan(input: PlanInput): readonly PlanDay[] {
  const slots = listSlots(input.interview, input.today, input.say);
  const last = slots.at(-1);
  if (!last) return [];
  const ending = listEnding(input, last.budget);
  const endingMinutes = sumMinutes(ending);
  const isOnlyDay = slots.length === 1;
  const working: readonly Slot[] = isOnlyDay
    ? [{ ...last, budget: Math.max(0, last.budget - endingMinutes) }]
    : slots.slice(0, -1);
  const days = fillSlots(working, addResources(listTasks(input), input.pack));
  return slots.map((slot, i) => {
    const own = isOnlyDay || i < slots.length - 1 ? (days[i] ?? []) : [];
    const tasks = i === slots.length - 1 ? [...own, ...ending] : own;
    return {
      ...(slot.date === undefined ? {} : { date: slot.date }),
      title: slot.title,
      tasks: tasks.length > 0 ? tasks : [catchUp(i, slot.budget, input.say)],
    };
  });
}

function listSlots(interview: InterviewDetails, today: string, say: Wording): readonly Slot[] {
  const budget = minutesADay(interview.hoursADay);
  const days = countDays(today, interview.date);
  if (days === null || days < 0) {
    return Array.from({ length: DEFAULT_SESSIONS }, (_, i) => ({ title: say.PLAN.session(i + 1), budget }));
  }
  if (days <= MAX_DAYS) {
    return Array.from({ length: Math.max(1, days) }, (_, i) => {
      const date = addDays(today, i);
      return { title: say.PLAN.day(date), date, budget };
    });
  }
  return listWeeks(today, days, budget, say);
}

/** Weeks counted back from the interview, so that the last one is whole and ends on the day before. */
function listWeeks(today: string, days: number, budget: number, say: Wording): readonly Slot[] {
  const weeks = Math.min(MAX_WEEKS, Math.ceil(days / DAYS_A_WEEK));
  return Array.from({ length: weeks }, (_, i) => {
    const first = Math.max(0, days - (weeks - i) * DAYS_A_WEEK);
    const end = days - (weeks - i - 1) * DAYS_A_WEEK - 1;
    const date = addDays(today, first);
    const title = say.PLAN.week(i + 1, date, addDays(today, end));
    return { title, date, budget: budget * (end - first + 1) };
  });
}

function minutesADay(hours: number | undefined): number {
  const valid = hours !== undefined && Number.isFinite(hours) && hours > 0 ? hours : DEFAULT_HOURS;
  return Math.max(1, Math.floor(Math.min(MAX_HOURS, valid) * 60));
}

/** The last day: the evening sheet, and the likeliest answers once more if there is time. */
function listEnding(input: PlanInput, budget: number): readonly PlanTask[] {
  const { how } = input.interview;
  const { PLAN } = input.say;
  const text = how === 'video' ? PLAN.eveningVideo : how === 'phone' ? PLAN.eveningPhone : PLAN.evening;
  const evening = toTask('typical', text, Math.min(MINUTES.evening, budget), []);
  const isRoomy = budget >= 2 * (MINUTES.evening + MINUTES.rehearse);
  if (!isRoomy || input.likeliest.length === 0) return [evening];
  const rehearse = toTask(labelOf(input), PLAN.rehearse, MINUTES.rehearse, input.likeliest);
  return [rehearse, evening];
}

/** A task on several questions is called after the first of them. */
function labelOf({ questions, likeliest }: PlanInput): Label {
  return questions.find((question) => question.id === likeliest[0])?.label ?? 'typical';
}

function catchUp(index: number, budget: number, say: Wording): PlanTask {
  const task = toTask('typical', say.PLAN.catchUp, Math.min(MINUTES.catchUp, budget), []);
  return { ...task, id: `${task.id}-${index + 1}` };
}

/** Every task once, most urgent first: reported questions, the posting's demands and the pack's drills in turn. */
function listTasks(input: PlanInput): readonly PlanTask[] {
  const { questions, rounds, pack, say } = input;
  const { PLAN } = say;
  const reportedRounds = rounds.filter((round) => round.evidence.length > 0);
  const ofLabel = (...labels: Label[]) =>
    questions.filter(({ label }) => labels.includes(label)).map((question) => toQuestionTask(question, say));
  // What the user was asked himself: to be answered better, or likely to be asked again in the coming round.
  const own = questions.flatMap((question) => toOwnTask(question, input) ?? []);
  const reported = ofLabel('reported', 'reportedElsewhere');
  const drills = pack.drills.map((drill) =>
    toTask('typical', PLAN.drill(drill.title, drill.text), drill.minutes, []),
  );
  // Where people reported, what is merely typical waits until their questions are through.
  const mixed = takeTurns([
    [reported, REPORTED_A_TURN],
    [ofLabel('posting', 'invitation', 'company'), 1],
    [drills, 1],
    [reported.length > 0 ? [] : ofLabel('typical'), 2],
  ]);
  const usual = reported.length > 0 ? ofLabel('typical') : [];
  const first = reportedRounds[0];
  const reading = first
    ? [
        toTask(
          first.label,
          PLAN.readRounds,
          MINUTES.rounds,
          reportedRounds.map((round) => round.id),
        ),
      ]
    : [];
  return uniqueTasks([...own, ...reading, ...mixed, ...usual]);
}

/** So many of each list in turn, so that every day has something of everything. */
function takeTurns<T>(lists: readonly (readonly [readonly T[], number])[]): readonly T[] {
  const turns = Math.max(0, ...lists.map(([list, aTurn]) => Math.ceil(list.length / aTurn)));
  return Array.from({ length: turns }, (_, i) =>
    lists.flatMap(([list, aTurn]) => list.slice(i * aTurn, (i + 1) * aTurn)),
  ).flat();
}

function toOwnTask(question: QuestionItem, { again, interview, say }: PlanInput): PlanTask | null {
  if (question.label !== 'own') return null;
  const isAgain = again.has(question.id);
  if (!isAgain && (question.round === undefined || question.round !== interview.round)) return null;
  const text = clipAtSentence(question.text, MAX_QUESTION_CHARS);
  const { PLAN } = say;
  return isAgain
    ? toTask('own', PLAN.again(text), MINUTES.example, [question.id])
    : toTask('own', PLAN.repeat(text), MINUTES.question, [question.id]);
}

function toQuestionTask(question: QuestionItem, { PLAN }: Wording): PlanTask {
  const text = clipAtSentence(question.text.replace(/\s+/g, ' '), MAX_QUESTION_CHARS);
  if (question.kind === 'case') return toTask(question.label, PLAN.task(text), MINUTES.task, [question.id]);
  if (question.label === 'posting') {
    const minutes = question.kind === 'logistical' ? MINUTES.question : MINUTES.example;
    return toTask(question.label, PLAN.example(text), minutes, [question.id]);
  }
  return toTask(question.label, PLAN.answer(text), MINUTES.question, [question.id]);
}

function toTask(label: Label, text: string, minutes: number, itemIds: readonly string[]): PlanTask {
  const wholeMinutes = Number.isFinite(minutes) ? Math.max(1, Math.round(minutes)) : MINUTES.question;
  return { id: `task-${hashText(`${text}${itemIds.join()}`)}`, label, text, minutes: wholeMinutes, itemIds };
}

/** Gives tasks something public to practise with, each resource once, where the list has one for their words. */
function addResources(tasks: readonly PlanTask[], pack: Pack): readonly PlanTask[] {
  // The list holds works in English only.
  if (pack.language !== 'en') return tasks;
  const used = new Set<string>();
  return tasks.map((task) => {
    if (used.size >= MAX_RESOURCES) return task;
    const found = pickResource(task.text, pack, used);
    if (!found) return task;
    used.add(found.url);
    return { ...task, resource: { title: found.title, url: found.url } };
  });
}

function uniqueTasks(tasks: readonly PlanTask[]): readonly PlanTask[] {
  return [...new Map(tasks.map((task) => [task.id, task])).values()];
}

function sumMinutes(tasks: readonly PlanTask[]): number {
  return tasks.reduce((sum, task) => sum + task.minutes, 0);
}

/**
 * Spreads tasks over the days in their order: as much a day as makes all days alike, never more than the day's budget,
 * and no day left empty while another has two. What does not fit any more is left out, least urgent first.
 */
function fillSlots(slots: readonly Slot[], tasks: readonly PlanTask[]): readonly (readonly PlanTask[])[] {
  const capacity = slots.reduce((sum, slot) => sum + slot.budget, 0);
  const share = Math.min(capacity, sumMinutes(tasks)) / Math.max(1, slots.length);
  const days: PlanTask[][] = slots.map(() => []);
  let day = 0;
  let left = slots[0]?.budget ?? 0;
  let spent = 0;
  for (const [i, task] of tasks.entries()) {
    const isDayFull = () => (days[day]?.length ?? 0) > 0;
    const remainingDays = slots.length - day - 1;
    const isDue = spent >= share * (day + 1) || tasks.length - i <= remainingDays;
    while (day < slots.length - 1 && isDayFull() && (isDue || task.minutes > left)) {
      day += 1;
      left = slots[day]?.budget ?? 0;
    }
    const minutes = isDayFull() ? task.minutes : Math.min(task.minutes, left);
    if (minutes > left || minutes < 1) continue;
    days[day]?.push({ ...task, minutes });
    left -= minutes;
    spent += minutes;
  }
  return days;
}
