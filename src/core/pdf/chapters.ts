import type { Item } from '../guide/guide';
import type { Context, Entry } from './context';
import { setExperiences } from './experiences';
import { setChapterHead, setGroupHead } from './headings';
import { setItems } from './item-list';
import type { NodeId } from './layout';
import { setMaking } from './making';
import { countMinutes, setPlanDays } from './plan';
import { hasFacts, setPostingFacts } from './posting-facts';
import { hasProcess, setRounds, setTimelineItems } from './process';
import { listQuestionChapters } from './question-groups';
import { type SetGroup, setQuestionGroups } from './questions';
import type { Slab } from './slab';
import { DOCUMENT_NODE } from './structure';

/** A chapter that is set, not yet on a page. */
export interface Chapter {
  readonly title: string;
  /** Always on a new page; else only when little room is left. */
  readonly isOnNewPage: boolean;
  readonly entries: readonly Entry[];
  readonly slabs: readonly Slab[];
}

/** Every chapter between the contents page and the sources, in order; what is empty is absent. */
export function setChapters(context: Context): readonly Chapter[] {
  const { guide } = context;
  return [
    ...setGlance(context),
    ...setProcess(context),
    ...setQuestions(context),
    ...simple(
      context,
      context.setter.words.SECTION_TITLE.experiences,
      guide.experiences.length > 0,
      (section) => [{ slabs: setExperiences(context, section) }],
      context.setter.words.PDF_TEXT.experiencesIntro,
    ),
    ...setLists(context, context.setter.words.PDF_TEXT.helpedAndSank, [
      [context.setter.words.SECTION_TITLE.helped, guide.helped],
      [context.setter.words.SECTION_TITLE.sank, guide.sank],
    ]),
    ...setPlan(context),
    ...setLists(context, context.setter.words.PDF_TEXT.dayAndAfterwards, [
      [context.setter.words.SECTION_TITLE.day, guide.day],
      [context.setter.words.SECTION_TITLE.afterwards, guide.afterwards],
    ]),
    ...setLists(context, context.setter.words.PDF_TEXT.payAndCulture, [
      [context.setter.words.SECTION_TITLE.pay, guide.pay],
      [context.setter.words.SECTION_TITLE.culture, guide.culture],
    ]),
    ...setLists(context, context.setter.words.SECTION_TITLE.ask, [
      [context.setter.words.SECTION_TITLE.ask, guide.ask],
    ]),
  ];
}

/** What stands after the sources. */
export function setLastChapters(context: Context): readonly Chapter[] {
  return [
    ...simple(context, context.setter.words.SECTION_TITLE.scorecard, true, (section) => [
      { slabs: setMaking(context, section) },
    ]),
    ...setLists(context, context.setter.words.SECTION_TITLE.notFound, [
      [context.setter.words.SECTION_TITLE.notFound, context.guide.notFound],
    ]),
  ];
}

type Part = { readonly slabs: readonly Slab[]; readonly entry?: Entry };

function simple(
  context: Context,
  title: string,
  isThere: boolean,
  set: (section: NodeId) => readonly Part[],
  intro = '',
  isOnNewPage = false,
): readonly Chapter[] {
  if (!isThere) return [];
  const { setter } = context;
  const place = `chapter:${title}`;
  const section = setter.tree.add('Sect', DOCUMENT_NODE);
  const head = setChapterHead(setter, title, intro, section, place);
  const parts = set(section);
  return [
    {
      title,
      isOnNewPage,
      entries: [{ title, level: 1, place }, ...parts.flatMap(({ entry }) => entry ?? [])],
      slabs: [...head, ...parts.flatMap(({ slabs }) => slabs)],
    },
  ];
}

/** What the posting says of itself. */
function setGlance(context: Context): readonly Chapter[] {
  const isThere = hasFacts(context);
  return simple(context, context.setter.words.PDF_TEXT.thePosting, isThere, (section) => [
    { slabs: setPostingFacts(context, section) },
  ]);
}

function setProcess(context: Context): readonly Chapter[] {
  const { guide } = context;
  return simple(context, context.setter.words.SECTION_TITLE.rounds, hasProcess(guide), (section) => {
    if (guide.timeline.length === 0) return [{ slabs: setRounds(context, section) }];
    const place = 'timeline';
    const entry: Entry = { title: context.setter.words.SECTION_TITLE.timeline, level: 2, place };
    const timeline = {
      entry,
      slabs: setTimelineItems(context, context.setter.words.SECTION_TITLE.timeline, place, section),
    };
    return guide.rounds.length === 0 ? [timeline] : [{ slabs: setRounds(context, section) }, timeline];
  });
}

function setQuestions(context: Context): readonly Chapter[] {
  return listQuestionChapters(context.guide.questions, context.setter.words).flatMap((chapter) =>
    simple(
      context,
      chapter.title,
      true,
      (section): readonly SetGroup[] => setQuestionGroups(context, chapter, section),
      chapter.intro,
    ),
  );
}

function setPlan(context: Context): readonly Chapter[] {
  const days = context.guide.plan.filter((day) => day.tasks.length > 0);
  const hours = context.setter.words.sayMinutes(countMinutes(days));
  const intro = hours === '' ? '' : context.setter.words.PDF_TEXT.planIntro(hours);
  return simple(
    context,
    context.setter.words.SECTION_TITLE.plan,
    days.length > 0,
    (section) => setPlanDays(context, section),
    intro,
  );
}

/** Lists of items that share a chapter. With one list only, the chapter bears its name. */
function setLists(
  context: Context,
  title: string,
  lists: readonly (readonly [string, readonly Item[]])[],
): readonly Chapter[] {
  const filled = lists.filter(([, items]) => items.length > 0);
  const [first] = filled;
  if (!first) return [];
  if (filled.length === 1) {
    return simple(context, first[0], true, (section) => [{ slabs: setItems(context, first[1], section) }]);
  }
  return simple(context, title, true, (parent) =>
    filled.map(([name, items], i) => {
      const place = `list:${name}`;
      const section = context.setter.tree.add('Sect', parent);
      const head = setGroupHead(context.setter, name, '', section, place, i === 0 ? 5 : 14);
      return {
        entry: { title: name, level: 2 as const, place },
        slabs: [...head, ...setItems(context, items, section)],
      };
    }),
  );
}
