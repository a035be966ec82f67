import { cardById, cardFor } from '../packs/cards';
import type { Pack } from '../packs/pack';
import type { InterviewDetails } from '../posting/interview';
import { contentWords } from '../text';
import { isAlike } from './alike';
import { parseIsoDate } from './dates';
import type { Item, Label, QuestionItem } from './guide';
import { describeCard } from './reported-items';
import { AFTERWARDS, EVENING, HOW_TEXT, ROUND_TITLE, sayDay, TYPICAL_BASIS } from './wording';
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
export function listTypical(section: string, texts: readonly string[]): readonly Item[] {
  return [...new Set(texts)].map((text) => toPlainItem(section, 'typical', text, TYPICAL_BASIS));
}

/** The pack's questions, without those that a report or the posting already asks. */
export function listTypicalQuestions(pack: Pack, already: readonly QuestionItem[]): readonly QuestionItem[] {
  const asked = already.map((question) => contentWords(question.text));
  const questions = pack.questions.map((question) => ({
    ...toPlainItem('typical', 'typical', question.text, TYPICAL_BASIS),
    kind: question.kind,
    ...describeCard(cardById(question.card) ?? cardFor(question.text, question.kind)),
  }));
  const ids = new Set<string>();
  return questions.filter((question) => {
    const words = contentWords(question.text);
    if (ids.has(question.id) || asked.some((other) => isAlike(words, other))) return false;
    ids.add(question.id);
    return true;
  });
}

/** Date, time, round and way, as the user entered them; empty when nothing was. */
export function sayInterview(interview: InterviewDetails): readonly string[] {
  return [
    ...(parseIsoDate(interview.date) === null || !interview.date ? [] : [sayDay(interview.date)]),
    ...(interview.time ? [interview.time] : []),
    ...(interview.round && interview.round !== 'other' ? [ROUND_TITLE[interview.round].toLowerCase()] : []),
    ...(interview.how ? [HOW_TEXT[interview.how]] : []),
  ];
}

/** One sheet for the evening before: what and when, what to bring, what to check, what to ask. */
export function listEvening(pack: Pack, interview: InterviewDetails): readonly Item[] {
  const asks = pack.ask.slice(0, 2).map(EVENING.ask);
  const bring = interview.how === 'phone' ? [] : pack.bring.map(EVENING.bring);
  const clothes = pack.clothes === '' || interview.how === 'phone' ? [] : [EVENING.clothes(pack.clothes)];
  return [
    whenItem('evening', interview),
    ...listTypical('evening', [
      interview.how ? EVENING[interview.how] : EVENING.anyWay,
      ...bring,
      ...clothes,
      ...pack.tests.slice(0, 3).map(EVENING.test),
      EVENING.examples,
      ...asks,
    ]),
  ];
}

/** The day itself: what the user entered first, then what is typical. */
export function listDay(pack: Pack, interview: InterviewDetails): readonly Item[] {
  return [whenItem('day', interview), ...listTypical('day', pack.day)];
}

function whenItem(section: string, interview: InterviewDetails): Item {
  const parts = sayInterview(interview);
  return parts.length === 0
    ? toPlainItem(section, 'unknown', EVENING.unknownWhen)
    : toPlainItem(section, 'own', EVENING.when(parts));
}

export function listAfterwards(pack: Pack): readonly Item[] {
  const texts = pack.afterwards.length > 0 ? pack.afterwards : Object.values(AFTERWARDS);
  return listTypical('afterwards', texts);
}
