import type { PackLanguage } from '../../packs/pack';
import type { RoundKind } from '../../posting/interview';
import { MARKDOWN } from './exports';
import * as sentences from './sentences';
import * as words from './words';

/** What a guide says in one language; every form of a sentence takes the same things in every language. */
type Worded<T> = T extends (...given: infer Given) => string
  ? (...given: Given) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Worded<T[Key]> };

type Sentences = Worded<
  Pick<
    typeof sentences,
    | 'TYPICAL_BASIS'
    | 'COMPANY_UNNAMED'
    | 'MINUTE'
    | 'POSTING_QUESTION'
    | 'PLAN'
    | 'OWN'
    | 'GAPS'
    | 'CARDS'
    | 'EVENING'
    | 'HOW_TEXT'
    | 'AFTERWARDS'
    | 'PAY'
    | 'FROM_POSTING'
    | 'FROM_COMPANY'
    | 'NOT_FOUND'
    | 'SOURCE_SENTENCE'
    | 'VIA_SENTENCE'
    | 'FRESHNESS'
  >
>;

type Words = Worded<Pick<typeof words, 'LABEL_TEXT' | 'SECTION_TITLE' | 'ROUND_TITLE' | 'OUTCOME_TEXT'>>;

export interface Wording extends Sentences, Words {
  readonly language: PackLanguage;
  readonly MARKDOWN: Worded<typeof MARKDOWN>;
  /** As it stands in the name of a calendar entry. */
  readonly sayRound: (round: RoundKind | undefined) => string;
  /** A round's title inside a list. */
  readonly roundInList: (round: RoundKind) => string;
  /** A range of minutes. */
  readonly minutes: (from: number, to: number) => string;
  readonly sayDay: (iso: string) => string;
  readonly sayDate: (atMs: number) => string;
  readonly sayMonth: (atMs: number | undefined) => string;
  readonly sayPeople: (count: number) => string;
  /** Words that somebody wrote, in the marks of the language. */
  readonly quote: (words: string) => string;
}

export const ENGLISH: Wording = {
  ...sentences,
  language: 'en',
  MARKDOWN,
  LABEL_TEXT: words.LABEL_TEXT,
  SECTION_TITLE: words.SECTION_TITLE,
  ROUND_TITLE: words.ROUND_TITLE,
  OUTCOME_TEXT: words.OUTCOME_TEXT,
  sayRound: words.sayRound,
  roundInList: (round) => words.ROUND_TITLE[round].toLowerCase(),
  minutes: (from, to) => (from === to ? `${from} min` : `${from}–${to} min`),
  sayDay: words.sayDay,
  sayDate: words.sayDate,
  sayMonth: words.sayMonth,
  sayPeople: words.sayPeople,
  quote: (text) => `“${text}”`,
};
