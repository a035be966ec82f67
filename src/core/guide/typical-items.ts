import { cardById, cardForAny } from '../packs/cards';
import type { Pack, PackText } from '../packs/pack';
import { sayBasis } from '../packs/sources';
import type { InterviewDetails } from '../posting/interview';
import { contentWords } from '../text';
import { isAlike } from './alike';
import { parseIsoDate } from './dates';
import type { Item, Label, QuestionItem } from './guide';
import { describeCard } from './reported-items';
import { type Wording, wordingIn } from './wording';
import { hashText } from './wording-text';

/** An item nobody reported: its id follows from its section and words, so that it stays the same in the next revision. */
export function toPlainItem(section: string, label: Label, text: string, basis?: string): Item {
  return {
    id: `${section}-${hashText(text)}`,
    label,
    text,
    evidence: [],
    people: 0,
    ...(basis === undefined ? {} : { basis }),
  };
}

/** Typical items of a section, each text once. */
export function listTypical(section: string, texts: readonly PackText[], say: Wording): readonly Item[] {
  const byText = new Map(texts.map((saying) => [saying.text, saying]));
  return [...byText.values()].map(({ text, source }) =>
    toPlainItem(section, 'typical', text, basisOf(source, say)),
  );
}

/** What a typical item rests on, as it is told. */
export function basisOf(source: string | undefined, say: Wording): string {
  return sayBasis(source, say.language) || say.TYPICAL_BASIS;
}

/** With this many questions reported here, what is typical only fills the gaps they leave. */
const MANY_REPORTED = 12;

/**
 * The pack's questions, without those that a report or the posting already asks. Where much was reported, they are one for
 * each competency that none of those tests: more of the same would only bury what was really asked.
 */
export function listTypicalQuestions(pack: Pack, already: readonly QuestionItem[]): readonly QuestionItem[] {
  const asked = already.map((question) => contentWords(question.text));
  const say = wordingIn(pack.language);
  const questions = pack.questions.map((question) => ({
    ...toPlainItem('typical', 'typical', question.text, basisOf(question.source, say)),
    kind: question.kind,
    ...describeCard(cardById(question.card) ?? cardForAny(question.text, question.kind), pack.cards),
  }));
  const ids = new Set<string>();
  const isMuch = already.filter(({ label }) => label === 'reported').length >= MANY_REPORTED;
  const tested = new Set(isMuch ? already.flatMap(({ tests }) => tests ?? []) : []);
  return questions.filter(({ id, text, tests }) => {
    const words = contentWords(text);
    if (ids.has(id) || asked.some((other) => isAlike(words, other))) return false;
    if (isMuch && tests !== undefined && tested.has(tests)) return false;
    ids.add(id);
    if (tests !== undefined) tested.add(tests);
    return true;
  });
}

/** Date, time, round and way, as the user entered them; empty when nothing was. */
export function sayInterview(interview: InterviewDetails, say: Wording): readonly string[] {
  return [
    ...(parseIsoDate(interview.date) === null || !interview.date ? [] : [say.sayDay(interview.date)]),
    ...(interview.time ? [interview.time] : []),
    ...(interview.round && interview.round !== 'other' ? [say.roundInList(interview.round)] : []),
    ...(interview.how ? [say.HOW_TEXT[interview.how]] : []),
  ];
}

/** One sheet for the evening before: what and when, what to bring, what to check, what to ask. */
export function listEvening(pack: Pack, interview: InterviewDetails): readonly Item[] {
  const say = wordingIn(pack.language);
  const { EVENING } = say;
  const isPhone = interview.how === 'phone';
  const texts: readonly PackText[] = [
    { text: interview.how ? EVENING[interview.how] : EVENING.anyWay },
    ...(isPhone ? [] : reword(pack.bring, EVENING.bring)),
    ...(isPhone ? [] : reword([pack.clothes], EVENING.clothes)),
    ...reword(pack.tests.slice(0, 3), EVENING.test),
    { text: EVENING.examples },
    ...reword(pack.ask.slice(0, 2), EVENING.ask),
  ];
  return [whenItem('evening', interview, say), ...listTypical('evening', texts, say)];
}

function reword(texts: readonly PackText[], word: (text: string) => string): readonly PackText[] {
  return texts.map((saying) => ({ ...saying, text: word(saying.text) }));
}

/** The day itself: what the user entered first, then what is typical. */
export function listDay(pack: Pack, interview: InterviewDetails): readonly Item[] {
  const say = wordingIn(pack.language);
  return [whenItem('day', interview, say), ...listTypical('day', pack.day, say)];
}

function whenItem(section: string, interview: InterviewDetails, say: Wording): Item {
  const parts = sayInterview(interview, say);
  return parts.length === 0
    ? toPlainItem(section, 'unknown', say.EVENING.unknownWhen)
    : toPlainItem(section, 'own', say.EVENING.when(parts));
}

export function listAfterwards(pack: Pack): readonly Item[] {
  const say = wordingIn(pack.language);
  const usual = Object.values(say.AFTERWARDS).map((text) => ({ text }));
  return listTypical('afterwards', pack.afterwards.length > 0 ? pack.afterwards : usual, say);
}
