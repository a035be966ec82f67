import { CARD_TEXTS_DE } from './card-texts-de';
import { CARDS } from './cards';
import type {
  CardTexts,
  DrillData,
  Pack,
  PackData,
  PackDrill,
  PackLanguage,
  PackQuestion,
  PackRound,
  PackText,
  QuestionData,
  RoundData,
  Saying,
} from './pack';
import { listAllQuestions } from './universal';

const CARD_TEXTS_EN: CardTexts = Object.fromEntries(CARDS.map((card) => [card.id, card]));
const CARD_TEXTS: Readonly<Record<PackLanguage, CardTexts>> = { en: CARD_TEXTS_EN, de: CARD_TEXTS_DE };

/** The pack as it is said in one language. */
export function localisePack(data: PackData, language: PackLanguage): Pack {
  const say = (saying: Saying): PackText => ({ text: saying[language], ...sourceOf(saying) });
  return {
    id: data.id,
    family: data.family,
    language,
    name: data.name[language],
    englishName: data.name.en,
    rounds: data.rounds.map((round) => sayRound(round, language)),
    questions: listAllQuestions(data).map((question) => sayQuestion(question, language)),
    tests: data.tests.map(say),
    bring: data.bring.map(say),
    clothes: say(data.clothes),
    ask: data.ask.map(say),
    sinks: data.sinks.map(say),
    drills: data.drills.map((drill) => sayDrill(drill, language)),
    day: data.day.map(say),
    afterwards: data.afterwards.map(say),
    cards: CARD_TEXTS[language],
  };
}

function sayRound(round: RoundData, language: PackLanguage): PackRound {
  const { kind, minutes, title, format, who, tests } = round;
  return {
    kind,
    minutes,
    title: title[language],
    format: format[language],
    who: who[language],
    tests: tests[language],
    ...sourceOf(round),
  };
}

function sayQuestion(question: QuestionData, language: PackLanguage): PackQuestion {
  return { text: question[language], kind: question.kind, card: question.card, ...sourceOf(question) };
}

function sayDrill(drill: DrillData, language: PackLanguage): PackDrill {
  return {
    title: drill.title[language],
    text: drill.text[language],
    minutes: drill.minutes,
    ...sourceOf(drill),
  };
}

function sourceOf({ source }: { readonly source?: string }): { readonly source?: string } {
  return source === undefined ? {} : { source };
}
