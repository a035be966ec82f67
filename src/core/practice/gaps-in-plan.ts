import type { Guide, Item, PlanDay, PlanTask } from '../guide/guide';
import { wordingOf } from '../guide/wording';
import { hashText, holdsUrl } from '../guide/wording-text';
import { type Checklist, listGaps, listRequirements } from './requirements';

const MINUTES = { not: 15, partly: 15, have: 10, change: 15 } as const;
const DEFAULT_MINUTES_A_DAY = 60;
const MAX_MINUTES_A_DAY = 12 * 60;
const DAYS_A_WEEK = 7;

/**
 * The guide with what the user said he lacks in its plan: first thing on the first days that have room, in the place of what is
 * merely typical where none has. Made each time the guide is read, as notes are, so that no revision can lose it.
 */
export function addGaps(guide: Guide, checklist: Checklist): Guide {
  const tasks = listGapTasks(guide, checklist);
  if (tasks.length === 0 || guide.plan.length === 0) return guide;
  let plan = guide.plan;
  // The last day stays light, unless it is the only one.
  const days = Math.max(1, plan.length - 1);
  for (const [i, task] of tasks.entries()) plan = place(plan, task, days, i, minutesADay(guide));
  return { ...guide, plan };
}

function listGapTasks(guide: Guide, checklist: Checklist): readonly PlanTask[] {
  const { GAPS } = wordingOf(guide);
  const gaps = listGaps(listRequirements(guide.posting), checklist).filter(
    ({ requirement }) => !holdsUrl(requirement.text),
  );
  const change = checklist.isChange ? [toTask(GAPS.change, MINUTES.change)] : [];
  return [
    ...change,
    ...gaps.map(({ requirement, have }) => toTask(GAPS[have](requirement.text), MINUTES[have])),
  ];
}

function toTask(text: string, minutes: number): PlanTask {
  return { id: `gap-${hashText(text)}`, label: 'own', text, minutes, itemIds: [] };
}

/** On the first day with room; else on the day in turn that can give up something typical; else it is left out. */
function place(
  plan: readonly PlanDay[],
  task: PlanTask,
  days: number,
  turn: number,
  aDay: number,
): readonly PlanDay[] {
  const order = Array.from({ length: days }, (_, i) => i);
  const put = (index: number, without?: PlanTask) =>
    plan.map((day, i) => {
      if (i !== index) return day;
      const kept = day.tasks.filter((other) => other !== without);
      const own = kept.findLastIndex(({ id }) => id.startsWith('gap-')) + 1;
      return { ...day, tasks: [...kept.slice(0, own), task, ...kept.slice(own)] };
    });
  const budget = (index: number) => aDay * lengthOf(plan, index);
  const roomy = order.find((i) => sumMinutes(plan[i]) + task.minutes <= budget(i));
  if (roomy !== undefined) return put(roomy);
  for (const i of order) {
    const index = (i + turn) % days;
    const typical = plan[index]?.tasks.findLast(({ label }) => label === 'typical');
    if (typical && sumMinutes(plan[index]) - typical.minutes + task.minutes <= budget(index))
      return put(index, typical);
  }
  return plan;
}

/** Days in an entry of the plan: a week has up to seven. */
function lengthOf(plan: readonly PlanDay[], index: number): number {
  const [from, to] = [plan[index]?.date, plan[index + 1]?.date];
  if (from === undefined || to === undefined) return 1;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return Math.min(DAYS_A_WEEK, Math.max(1, days || 1));
}

function sumMinutes(day: PlanDay | undefined): number {
  return day?.tasks.reduce((sum, task) => sum + task.minutes, 0) ?? 0;
}

function minutesADay({ interview }: Guide): number {
  const { hoursADay } = interview;
  if (hoursADay === undefined || !(hoursADay > 0)) return DEFAULT_MINUTES_A_DAY;
  return Math.min(MAX_MINUTES_A_DAY, Math.floor(hoursADay * 60));
}

const CHANGE =
  /\b(?:career[- ]chang\w{0,4}|chang\w{1,4} (?:careers?|fields?|industr(?:y|ies))|switch\w{0,4} (?:careers?|fields?|industr(?:y|ies)|from|into)|(?:different|another|other) (?:field|industry|background|career)|non[- ]?traditional background|transition\w{0,4} (?:from|into|to)|quereinst\w{1,10}|branchenwechsel|berufswechsel)\b/iu;

/** What people who reported an interview said about coming from another field. */
export function listAboutChange(guide: Guide): readonly Item[] {
  const items = [...guide.questions, ...guide.helped, ...guide.sank, ...guide.experiences];
  return items.filter((item) => {
    if (item.evidence.length === 0) return false;
    const quotes = item.evidence.map(({ unitId, start, end }) => guide.units[unitId]?.text.slice(start, end));
    return CHANGE.test(item.text) || quotes.some((quote) => quote !== undefined && CHANGE.test(quote));
  });
}
