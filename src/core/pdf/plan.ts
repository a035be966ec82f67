import type { PlanDay, PlanTask } from '../guide/guide';
import { type Context, type Entry, PLACE } from './context';
import { COLOUR, TYPE } from './design';
import { setGroupHead } from './headings';
import { keepEnds, tickBox } from './item-list';
import type { NodeId } from './layout';
import { setOneLine, withSpace } from './one-line';
import type { SetGroup } from './questions';
import {
  baselineOf,
  beside,
  besideReadLast,
  emptySlab,
  keepTogether,
  LEFT,
  type Slab,
  say,
  sayLink,
  setParagraph,
  withGap,
} from './slab';
import type { Span } from './wrap';

const INDENT_PT = 22;
const MINUTES_WIDTH_PT = 52;

export function countMinutes(days: readonly PlanDay[]): number {
  return days.reduce((sum, day) => sum + countOfDay(day), 0);
}

function countOfDay(day: PlanDay): number {
  return day.tasks.reduce((sum, task) => sum + Math.max(0, task.minutes), 0);
}

/** Days or weeks with their tasks, each with a box to tick. */
export function setPlanDays(context: Context, parent: NodeId): readonly SetGroup[] {
  return context.guide.plan.map((day, i) => {
    const place = `plan:${i}`;
    const section = context.setter.tree.add('Sect', parent);
    const minutes = context.setter.words.sayMinutes(countOfDay(day));
    const head = setGroupHead(context.setter, day.title, minutes, section, place, i === 0 ? 5 : 12);
    const list = context.setter.tree.add('L', section);
    const tasks = day.tasks.map((task) => setTask(context, task, context.setter.tree.add('LI', list)));
    const slabs = keepEnds(tasks);
    const entry: Entry = { title: day.title, level: 2, place };
    return { entry, slabs: [...head, ...slabs] };
  });
}

function setTask(context: Context, task: PlanTask, parent: NodeId): readonly Slab[] {
  const { setter } = context;
  const body = setter.tree.add('LBody', parent);
  const node = setter.tree.add('P', body);
  const text = setParagraph(setter, [say(`${task.text} `, TYPE.body, node), ...sayWhy(context, task, node)], {
    indent: INDENT_PT,
    inset: MINUTES_WIDTH_PT,
  });
  const minutes = setOneLine(setter.words.sayMinutes(task.minutes), TYPE.meta, COLOUR.muted, setter, {
    x: LEFT + setter.widthPt,
    y: baselineOf(TYPE.body),
    align: 'right',
    node: setter.tree.add('P', body),
  });
  const head = besideReadLast(beside(text, tickBox()), withSpace(minutes));
  const bottom = { ...emptySlab(0.6), gap: 3.5, placed: [ruleBelow(setter.widthPt)] };
  return withGap(keepTogether([...head, bottom]), 4);
}

/** What a task rests on, and the questions it prepares for. */
function sayWhy(context: Context, task: PlanTask, node: NodeId): readonly Span[] {
  const links = task.itemIds.flatMap((id) => {
    const number = context.numbers.get(id);
    if (number === undefined) return [];
    const target = { kind: 'place', place: PLACE.question(id) } as const;
    const name = context.setter.words.PDF_TEXT.question(number);
    return [
      say(' · ', TYPE.meta, node, COLOUR.muted),
      sayLink(
        context.setter,
        name,
        TYPE.metaStrong,
        node,
        target,
        context.setter.words.PDF_TEXT.jumpTo(name),
      ),
    ];
  });
  const resource = task.resource;
  const help = resource
    ? [
        say(' · ', TYPE.meta, node, COLOUR.muted),
        sayLink(
          context.setter,
          resource.title,
          TYPE.meta,
          node,
          { kind: 'url', url: resource.url },
          resource.title,
        ),
      ]
    : [];
  return [
    say(context.setter.words.LABEL_TEXT[task.label].replace(/ /g, '\u00A0'), TYPE.meta, node, COLOUR.muted),
    ...links,
    ...help,
  ];
}

function ruleBelow(widthPt: number) {
  return {
    kind: 'box',
    x: LEFT,
    y: 0,
    width: widthPt,
    height: 0.6,
    radius: 0,
    fill: COLOUR.ruleSoft,
  } as const;
}
