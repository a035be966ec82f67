import { addDays, countDays } from '../guide/dates';
import type { Guide, PlanTask } from '../guide/guide';

/** One day of the week over all applications. */
export interface WeekDay {
  /** ISO. */
  readonly date: string;
  readonly minutes: number;
  readonly parts: readonly WeekPart[];
}

export interface WeekPart {
  readonly runId: string;
  readonly title: string;
  readonly company: string;
  /** The interview itself is on this day. */
  readonly isInterview: boolean;
  readonly time?: string;
  readonly tasks: readonly PlanTask[];
}

const DAYS = 7;

/** The next seven days, today first, of every guide with a date: interviews first, then by the nearer interview. */
export function planWeek(guides: readonly Guide[], today: string): readonly WeekDay[] {
  const open = guides
    .filter(({ interview }) => (countDays(today, interview.date) ?? -1) >= 0)
    .sort((a, b) => ((a.interview.date ?? '') < (b.interview.date ?? '') ? -1 : 1));
  return Array.from({ length: DAYS }, (_, i) => {
    const date = addDays(today, i);
    const parts = open.flatMap((guide) => toPart(guide, date, today) ?? []);
    const minutes = parts.flatMap(({ tasks }) => tasks).reduce((sum, task) => sum + task.minutes, 0);
    return {
      date,
      minutes,
      parts: parts.sort((a, b) => Number(b.isInterview) - Number(a.isInterview)),
    };
  });
}

function toPart(guide: Guide, date: string, today: string): WeekPart | null {
  const { id, posting, interview } = guide;
  const isInterview = interview.date === date;
  const tasks = tasksOf(guide, date, today);
  if (!isInterview && tasks.length === 0) return null;
  const { title, company } = posting;
  const time = isInterview && interview.time !== undefined ? { time: interview.time } : {};
  return { runId: id, title, company, isInterview, ...time, tasks };
}

/**
 * The plan's tasks of a day. What is planned by the week is shared out over the week's days; a plan made days ago does not bring
 * back what was due before today.
 */
function tasksOf({ plan, interview }: Guide, date: string, today: string): readonly PlanTask[] {
  return plan.flatMap((day, i) => {
    if (day.date === undefined) return [];
    const next = plan[i + 1]?.date ?? interview.date ?? addDays(day.date, 1);
    const length = Math.max(1, Math.min(DAYS, countDays(day.date, next) ?? 1));
    const index = countDays(day.date, date) ?? -1;
    if (index < 0 || index >= length || date < today) return [];
    return day.tasks.filter((_, at) => Math.floor((at * length) / day.tasks.length) === index);
  });
}
