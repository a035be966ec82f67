import type { Debrief } from '../debrief/debrief';
import { findSame } from '../debrief/match-questions';
import { cardForAny } from '../packs/cards';
import type { Pack } from '../packs/pack';
import { parseIsoDate } from './dates';
import type { Guide, Item, QuestionItem, RoundItem } from './guide';
import { describeCard } from './reported-items';
import { toPlainItem } from './typical-items';
import { type Wording, wordingIn } from './wording';
import { cleanWording, hashText } from './wording-text';

/** What the user wrote down after interviews with this employer, as items of a guide. */
export interface OwnContent {
  readonly questions: readonly QuestionItem[];
  readonly rounds: readonly RoundItem[];
  readonly timeline: readonly Item[];
  readonly surprises: readonly Item[];
  /** Ids of the questions he wants a better answer to. */
  readonly again: ReadonlySet<string>;
}

/** More firms' worth of memory than anybody has of one. */
const MAX_OWN = 60;

interface Asked {
  readonly text: string;
  readonly question: Debrief['questions'][number];
  readonly debrief: Debrief;
  readonly dates: readonly string[];
  readonly isHard: boolean;
}

/**
 * Labelled `own`, with the day as `basis`, never with people or evidence: what happened to the user is no report of somebody
 * else's.
 *
 * @param debriefs Of this employer, newest first.
 * @param runId Of the guide: what was told of another application says so.
 * @param unreported Questions of posting and pack. One that the user was asked gives its id to his own item, which stands in
 *   its place, so that notes and practice on it stay where they are.
 */
export function listOwn(
  debriefs: readonly Debrief[],
  runId: string,
  pack: Pack,
  unreported: readonly QuestionItem[],
): OwnContent {
  const say = wordingIn(pack.language);
  const asked = joinAsked(debriefs.filter(({ date }) => parseIsoDate(date) !== null)).slice(0, MAX_OWN);
  const questions = asked.flatMap((one) => {
    const known = unreported.find(({ id }) => id === one.question.knownId) ?? findSame(one.text, unreported);
    const item = toOwnQuestion(one, runId, pack, say, known?.id);
    return item ? [{ item, isHard: one.isHard }] : [];
  });
  const unique = [...new Map(questions.map((one) => [one.item.id, one])).values()];
  return {
    questions: unique.map(({ item }) => item),
    rounds: debriefs.flatMap((debrief) => toOwnRound(debrief, runId, say) ?? []),
    timeline: debriefs.flatMap((debrief) => toTold('next', debrief, runId, say) ?? []),
    surprises: debriefs.flatMap((debrief) => toTold('surprised', debrief, runId, say) ?? []),
    again: new Set(unique.filter(({ isHard }) => isHard).map(({ item }) => item.id)),
  };
}

/** The same question of two interviews is one item with both days; the newest says how well it was answered. */
function joinAsked(debriefs: readonly Debrief[]): readonly Asked[] {
  const joined: (Asked & { readonly id: string })[] = [];
  for (const debrief of debriefs) {
    for (const question of debrief.questions) {
      const same = findSame(question.text, joined);
      if (!same) {
        const { text, isHard } = question;
        joined.push({ id: '', text, question, debrief, dates: [debrief.date], isHard });
      } else if (!same.dates.includes(debrief.date)) {
        joined[joined.indexOf(same)] = { ...same, dates: [...same.dates, debrief.date] };
      }
    }
  }
  return joined;
}

function toOwnQuestion(
  { question, debrief, dates }: Asked,
  runId: string,
  pack: Pack,
  say: Wording,
  knownId: string | undefined,
): QuestionItem | null {
  const text = cleanWording(question.text);
  if (text === '') return null;
  const { round } = debrief;
  return {
    id: knownId ?? `own-${hashText(text)}`,
    label: 'own',
    text,
    evidence: [],
    people: 0,
    basis: sayYou(dates, debrief, runId, say),
    kind: question.kind,
    ...(round === undefined || round === 'other' ? {} : { round }),
    ...describeCard(cardForAny(text, question.kind), pack.cards),
  };
}

function sayYou(dates: readonly string[], debrief: Debrief, runId: string, say: Wording): string {
  const you = say.OWN.you(dates);
  const title = cleanWording(debrief.title);
  return debrief.runId === runId || title === '' ? you : `${you}, ${say.OWN.elsewhere(title)}`;
}

function toOwnRound(debrief: Debrief, runId: string, say: Wording): RoundItem | null {
  const { id, round, went, date } = debrief;
  if (round === undefined || round === 'other' || debrief.runId !== runId) return null;
  return {
    id: `round-own-${hashText(id)}`,
    label: 'own',
    text: say.OWN.round[went ?? 'untold'],
    evidence: [],
    people: 0,
    basis: say.OWN.you([date]),
    kind: round,
    title: say.ROUND_TITLE[round],
  };
}

function toTold(what: 'next' | 'surprised', debrief: Debrief, runId: string, say: Wording): Item | null {
  const text = cleanWording(debrief[what]);
  // What comes next in another application says nothing of this one.
  if (text === '' || (what === 'next' && debrief.runId !== runId)) return null;
  const item = toPlainItem(`own-${what}`, 'own', say.OWN[what](text));
  return {
    ...item,
    id: `${item.id}-${hashText(debrief.id)}`,
    basis: sayYou([debrief.date], debrief, runId, say),
  };
}

/** The guide as it may be shown to others: without what the user wrote down of his own interviews, and his notes. */
export function withoutOwn(guide: Guide): Guide {
  const isOthers = (item: Pick<Item, 'label' | 'basis'>) => item.label !== 'own' || item.basis === undefined;
  const questions = guide.questions.filter(isOthers);
  const rounds = guide.rounds.filter(isOthers);
  const gone = new Set(
    [...guide.questions, ...guide.rounds].filter((item) => !isOthers(item)).map(({ id }) => id),
  );
  const keepIds = (ids: readonly string[]) => ids.filter((id) => !gone.has(id));
  return {
    ...guide,
    questions,
    rounds,
    timeline: guide.timeline.filter(isOthers),
    helped: guide.helped.filter(isOthers),
    minute: { ...guide.minute, likeliest: keepIds(guide.minute.likeliest) },
    plan: guide.plan.map((day) => ({
      ...day,
      tasks: day.tasks
        .filter(
          ({ label, itemIds }) => label !== 'own' && (itemIds.length === 0 || keepIds(itemIds).length > 0),
        )
        .map((task) => ({ ...task, itemIds: keepIds(task.itemIds) })),
    })),
    own: { ...guide.own, notes: [] },
  };
}
