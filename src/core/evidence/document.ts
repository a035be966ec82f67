import { foldText } from '../text';
import { type Cues, cuesFor } from './cues';
import { isOtherInterview, opensWithInterview, wasThere } from './doubts';
import { type CutLine, cutLines, type Span } from './sentences';
import type { EvidenceUnit } from './unit';

/** What the miner knows of a unit besides its own words. */
export interface MiningContext {
  /** The thread's title; '' when unknown. */
  readonly threadTitle: string;
  /** The thread's opening post, whose text may begin with the title. */
  readonly isPost: boolean;
}

export type LineRole = 'title' | 'asker' | 'candidate' | 'question' | 'heading' | 'plain';

/** A line with what its label or form says about who speaks. */
export interface ReadLine extends CutLine {
  readonly role: LineRole;
  /** Where the words begin, after a label such as `Interviewer:`. */
  readonly bodyStart: number;
  /** Folded words of a heading. */
  readonly heading: string;
}

/** A unit read once: every rule works on this. */
export interface Document {
  readonly text: string;
  /** How people write about interviews in the language of this unit. */
  readonly cues: Cues;
  /** Lower case, straight quotes, plain spaces, no accents; offsets as in `text`. */
  readonly plain: string;
  readonly lines: readonly ReadLine[];
  readonly isAboutInterview: boolean;
  readonly isByHiringSide: boolean;
  /** A comment in a thread that collects questions people were asked. */
  readonly isAnswerInQuestionThread: boolean;
  /** The title promises the questions that were asked. */
  readonly isListPromised: boolean;
  /** A page of model answers, copied or advertised: nothing in it was asked of its writer. */
  readonly teachesAnswers: boolean;
  /** Its title or first words speak of an interview. */
  readonly opensWithInterview: boolean;
  /** Tells of an interview that took place, or is by somebody who holds them. */
  readonly isFirstHand: boolean;
  /** Tips for everybody, by nobody who says that he interviews: what is quoted is made up. */
  readonly isAdvice: boolean;
  /** What candidates ask employers, or an interview for a class or a portrait: nothing in it was asked of a candidate. */
  readonly isOtherInterview: boolean;
  /** The title is about one question that was asked. */
  readonly isAboutOneQuestion: boolean;
}

/** Cues are looked for in this much of a sentence or title: more is not a sentence. */
const CUE_CHARS = 1200;
const TITLE_CHARS = 300;
const HEADING_WORDS = 9;

export function readDocument(unit: Pick<EvidenceUnit, 'text'>, context: MiningContext): Document {
  const { text } = unit;
  const plain = toPlain(text);
  const title = toPlain(context.threadTitle.slice(0, TITLE_CHARS)).trim();
  const cues = cuesFor(plain, title);
  const cut = cutLines(text);
  const speakers = readSpeakers(cues, plain, cut);
  const lines = cut.map((line, i) =>
    readLine(cues, plain, line, speakers, i === 0 && context.isPost && isTitle(plain, line, title)),
  );
  const asksForQuestions =
    cues.QUESTION_THREAD.test(title) && !cues.CANDIDATE_ASKS.test(title.replace(cues.ASKED_OR_GOT, ''));
  // "Questions:" alone may head anybody's list.
  const hasRounds = lines.some(
    (line) =>
      line.role === 'heading' && !/questions?$/.test(line.heading) && cues.HEADING_ROUND.test(line.heading),
  );
  const isListPromised =
    context.isPost && announces(cues, title) && !/\?[^\w?]*$/.test(title) && !cues.CANDIDATE_ASKS.test(title);
  const isAboutOneQuestion = cues.TITLE_ONE_QUESTION.test(title) && !cues.CANDIDATE_ASKS.test(title);
  const isByHiringSide = cues.HIRING_SIDE.test(plain);
  const isSure = !context.isPost || isByHiringSide || isListPromised || isAboutOneQuestion || hasRounds;
  return {
    text,
    cues,
    plain,
    lines,
    isAboutInterview: cues.INTERVIEW.test(title) || cues.INTERVIEW.test(plain),
    isByHiringSide,
    isAnswerInQuestionThread: !context.isPost && asksForQuestions,
    isListPromised,
    teachesAnswers: cues.TEACHES_ANSWERS.test(plain),
    isAboutOneQuestion,
    opensWithInterview: opensWithInterview(cues, plain, title) || hasRounds,
    isFirstHand: isSure || hasDialogue(plain, lines) || wasThere(cues, plain, title),
    isAdvice: context.isPost && !isByHiringSide && cues.doubts?.TITLE_ADVICE.test(title) === true,
    isOtherInterview: isOtherInterview(cues, plain, title),
  };
}

/** `Q:` and `A:` may be anybody's; a candidate who is called `Me` was there. */
function hasDialogue(plain: string, lines: readonly ReadLine[]): boolean {
  return lines.some(
    ({ role, start }) =>
      role === 'candidate' && !/^\W{0,3}a(?:ns|nswer)?\b/.test(plain.slice(start, start + 12)),
  );
}

/** Latin letters with marks, and ß, which `\\b` takes for the end of a word. */
const ACCENTED = /[ßà-öù-ýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżž]/g;

/** Lower case with straight quotes and plain spaces and without accents, the same length as `text`. */
export function toPlain(text: string): string {
  const straight = text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000\t]/g, ' ');
  const lower = straight.toLowerCase();
  // A few capitals grow when lowered (İ): then only A to Z, so that offsets hold.
  const small =
    lower.length === text.length ? lower : straight.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return small.replace(ACCENTED, (letter) => (letter === 'ß' ? 's' : letter.normalize('NFD').charAt(0)));
}

/** The part of a range that cues are looked for in. */
export function cueText(plain: string, span: Span): string {
  return plain.slice(span.start, Math.min(span.end, span.start + CUE_CHARS));
}

export function announces(cues: Cues, sentence: string): boolean {
  return cues.MAY_ANNOUNCE.test(sentence) && cues.ANNOUNCES.some((pattern) => pattern.test(sentence));
}

function isTitle(plain: string, line: CutLine, title: string): boolean {
  return (
    title !== '' &&
    plain.slice(line.start, line.end).trim() === title.replace(/^[*#>\s]+|(?<![*\s])[*\s]+$/g, '')
  );
}

/** A label's colon stands within this. */
const LABEL_CHARS = 80;
const LABEL =
  /^[*_]{0,3}([\p{L}\d][\p{L}\d'/&# -]{0,38}?)(?: ?\([^)\n]{0,30}\))?[*_]{0,3} ?[:：][*_]{0,3} ?(?=\S|$)/u;

function readLabel(plain: string, line: CutLine): { words: string; length: number } | undefined {
  const colon = plain.slice(line.start, Math.min(line.end, line.start + LABEL_CHARS)).search(/[:：]/);
  if (colon < 1) return undefined;
  const found = LABEL.exec(plain.slice(line.start, Math.min(line.end, line.start + 90)));
  const label = found?.[1];
  if (found === null || label === undefined) return undefined;
  if (plain.startsWith('//', line.start + found[0].length)) return undefined;
  return { words: foldText(label), length: found[0].length };
}

interface Speakers {
  readonly askers: ReadonlySet<string>;
}

/** In a dialogue whoever is not the candidate asks: `Me:` and `In:` take turns. */
function readSpeakers(cues: Cues, plain: string, lines: readonly CutLine[]): Speakers {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const label = readLabel(plain, line);
    if (label !== undefined) counts.set(label.words, (counts.get(label.words) ?? 0) + 1);
  }
  const mine = [...counts]
    .filter(([words]) => cues.LABEL_CANDIDATE.test(words))
    .reduce((sum, [, n]) => sum + n, 0);
  const others = [...counts].filter(
    ([words, n]) =>
      !cues.LABEL_CANDIDATE.test(words) &&
      (cues.LABEL_ASKER.test(words) || (mine >= 2 && n >= 2 && words.length <= 12)),
  );
  return { askers: new Set(others.map(([words]) => words).filter((words) => words !== 'in' || mine > 0)) };
}

function readLine(cues: Cues, plain: string, line: CutLine, speakers: Speakers, title: boolean): ReadLine {
  const none = { ...line, bodyStart: line.start, heading: '' };
  if (title) return { ...none, role: 'title' };
  const mark = cues.QUESTION_MARK_LABEL.exec(plain.slice(line.start, Math.min(line.end, line.start + 20)));
  if (mark !== null) return { ...none, role: 'question', bodyStart: line.start + mark[0].length };
  const label = readLabel(plain, line);
  if (label !== undefined) {
    const bodyStart = line.start + label.length;
    if (speakers.askers.has(label.words) && bodyStart < line.end)
      return { ...none, role: 'asker', bodyStart };
    if (cues.LABEL_CANDIDATE.test(label.words)) return { ...none, role: 'candidate', bodyStart };
    if (
      cues.LABEL_QUESTION.test(label.words) &&
      !cues.HYPOTHETICAL.test(label.words) &&
      !cues.OWN_QUESTIONS.test(label.words)
    )
      return { ...none, role: 'question', bodyStart, heading: label.words };
  }
  const heading = readHeading(cues, plain, line);
  return heading === '' ? { ...none, role: 'plain' } : { ...none, role: 'heading', heading };
}

/** "**Describe a stack**" is bold and short, and no heading. */
function isRequest(cues: Cues, plain: string): boolean {
  return (
    !plain.endsWith(':') &&
    (cues.ASKS_CANDIDATE.test(plain) || cues.SETS_TASK.test(plain)) &&
    plain.split(' ').length > 3
  );
}

/** Folded words when the line is short and is no sentence: a Markdown heading, bold alone, or ending with a colon. */
function readHeading(cues: Cues, plain: string, line: CutLine): string {
  if (line.end - line.start > 90 || isRequest(cues, plain.slice(line.start, line.end))) return '';
  // An aside in brackets and a length say nothing of what the heading names.
  const named = plain
    .slice(line.start, line.end)
    .replace(/[([][^)\]]{0,200}[)\]]/g, ' ')
    .replace(/(?<![-–—,|:])[-–—,|:]+ *\d.*/, '');
  const words = foldText(named);
  const last = plain.charAt(line.end - 1);
  const isSaid = /^["']|[.?!,]["')]*$/.test(plain.slice(line.start, line.end));
  if (words === '' || words.split(' ').length > HEADING_WORDS || isSaid) return '';
  const isMarked = line.isHeading || line.isBold || last === ':';
  if (isMarked) return words;
  return line.marker === '' && cues.HEADING_ROUND.test(words) && words.split(' ').length <= 6 ? words : '';
}
