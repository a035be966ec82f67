import type { PackData, QuestionData } from './pack';

/** Asked in nearly every interview, whatever the occupation: a pack gets those whose card none of its own questions has. */
const FIRST: readonly QuestionData[] = [
  {
    kind: 'behavioural',
    card: 'selfIntroduction',
    en: 'Tell us about yourself and what brings you here.',
    de: 'Erzählen Sie etwas über sich und was Sie zu uns führt.',
  },
];

const LAST: readonly QuestionData[] = [
  {
    kind: 'behavioural',
    card: 'strengthsWeaknesses',
    en: 'What are your strengths, and what are you working on?',
    de: 'Was sind Ihre Stärken, und woran arbeiten Sie noch?',
  },
  {
    kind: 'behavioural',
    card: 'leavingReason',
    en: 'Why do you want to leave your present job, or why did you leave the last one?',
    de: 'Warum möchten Sie wechseln, oder warum haben Sie Ihre letzte Stelle verlassen?',
  },
  {
    kind: 'behavioural',
    card: 'careerGoals',
    en: 'What would you like to be doing in three years?',
    de: 'Was möchten Sie in drei Jahren tun?',
  },
  {
    kind: 'logistical',
    card: 'salary',
    en: 'What do you expect to earn, and when could you start?',
    de: 'Was möchten Sie verdienen, und wann könnten Sie anfangen?',
  },
  {
    kind: 'logistical',
    card: 'yourQuestions',
    en: 'What would you like to ask us?',
    de: 'Was möchten Sie von uns wissen?',
  },
];

/** The pack's own questions between those that open and close nearly every interview. */
export function listAllQuestions({ questions }: Pick<PackData, 'questions'>): readonly QuestionData[] {
  const own = new Set(questions.map(({ card }) => card));
  const missing = (usual: readonly QuestionData[]) => usual.filter(({ card }) => !own.has(card));
  return [...missing(FIRST), ...questions, ...missing(LAST)];
}
