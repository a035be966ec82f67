import {
  isCandidateWord,
  isHiringWord,
  isInterviewWord,
  isMediaWord,
  isOffice,
  isPersonWord,
} from './hiring-words';
import type { Word } from './words';

/** Words: a text so short has one subject; a longer one names it at its beginning. */
export const SHORT_WORDS = 250;
export const OPENING_WORDS = 60;

/** How far a text is about being interviewed or hired, whoever by. */
export interface Talk {
  /** It may be about hiring, if it is about the employer too. */
  readonly isPossible: boolean;
  readonly isAbout: boolean;
  /** Being interviewed is spoken of, not only hiring. */
  readonly isInterviewing: boolean;
  /** An interview is named. */
  readonly saysInterview: boolean;
  /** Somebody tells or asks for himself. */
  readonly hasVoice: boolean;
  /** 0 to 4. */
  readonly score: number;
}

/** @param asks Whether the text has a question mark, which words do not keep. */
export function weighTalk(title: readonly Word[], text: readonly Word[], asks: boolean): Talk {
  let interviews = 0;
  let hiring = 0;
  let candidate = 0;
  let media = 0;
  let first = 0;
  let second = 0;
  for (const { low } of [...title, ...text]) {
    if (isInterviewWord(low)) interviews += 1;
    if (isHiringWord(low)) hiring += 1;
    if (isCandidateWord(low)) candidate += 1;
    if (isMediaWord(low)) media += 1;
    const person = isPersonWord(low);
    if (person === 'first') first += 1;
    else if (person === 'second') second += 1;
  }
  const isInTitle = title.some(({ low }) => isInterviewWord(low));
  const isPress = isPressTitle(title) || (media > 0 && interviews > 0 && (candidate === 0 || first === 0));
  // One passing "interview" far down a long text is no subject; hiring words alone need company among themselves.
  const isShort = text.length < SHORT_WORDS;
  const isEarly = text.slice(0, OPENING_WORDS).some(({ low }) => isInterviewWord(low));
  const isInText = isShort ? interviews > 0 : interviews >= 2 && (isEarly || interviews + hiring >= 5);
  const isSubject = isInTitle || isInText || hiring >= (isShort ? 2 : 4);
  const hasVoice = first + second > 0 || asks || candidate >= 3;
  const score = (isInTitle ? 2 : 0) + Math.min(2, interviews * 0.25 + candidate * 0.05);
  const isTold = candidate > 0 || hasVoice || isInTitle || hiring >= 3;
  return {
    isPossible: (isSubject || hasHiring(title)) && !isPress && isTold,
    isAbout: isSubject && !isPress && isTold,
    saysInterview: interviews > 0,
    isInterviewing: interviews > 0 || hasHiring(title),
    hasVoice,
    score,
  };
}

/** "Interview with the CEO of", "founder gives interview": of the press. */
function isPressTitle(title: readonly Word[]): boolean {
  return title.some(
    ({ low }, index) =>
      low === 'interview' &&
      title.slice(Math.max(0, index - 4), index + 6).some((word) => isOffice(word.low)) &&
      !title.some((word) => isPersonWord(word.low) === 'first'),
  );
}

export function hasHiring(words: readonly Word[]): boolean {
  return words.some(({ low }) => isHiringWord(low));
}
