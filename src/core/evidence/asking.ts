import type { Cues } from './cues';
import { cueText, type Document } from './document';
import { isToReaders } from './doubts';
import type { QuestionForm } from './finding';
import type { Span } from './sentences';

/** A question as it will be shown, before round and kind are known. */
export interface Draft extends Span {
  readonly form: QuestionForm;
}

const MAX_QUESTION_CHARS = 420;
const MIN_QUESTION_CHARS = 6;

/** How a sentence could be a question put to somebody. */
export type Asking = 'question' | 'request' | 'task' | 'bare' | undefined;

/**
 * `question` ends with a question mark, `request` opens like one ("Tell me about"), `task` sets a task, `bare` is a
 * question without its mark.
 */
export function classifyAsking(cues: Cues, plain: string): Asking {
  const opener = stripLeadIn(cues, plain);
  if (/\?["')\]*!.…]*$/.test(plain) && !/^https?:/.test(plain)) return 'question';
  if (cues.ASKS_CANDIDATE.test(opener)) return 'request';
  if (cues.SETS_TASK.test(opener)) return 'task';
  if (cues.doubts?.NAMES_A_WAY.test(opener) || cues.doubts?.BARE_FORM.test(opener) === false)
    return undefined;
  if (cues.INTERROGATIVE.test(opener) || cues.AUXILIARY_QUESTION.test(opener)) return 'bare';
  return undefined;
}

function stripLeadIn(cues: Cues, plain: string): string {
  let rest = plain.replace(/^(?:\([^)]{0,40}\)\s*|\(?\d{1,2}[.)]\s|["'([*.\s])+/, '');
  for (let i = 0; i < 3; i++) {
    const lead = cues.LEAD_IN.exec(rest);
    if (lead === null) break;
    rest = rest.slice(lead[0].length);
  }
  return rest;
}

/** What is accepted as asked depends on how sure the surroundings make us. */
export interface AskingRules {
  /** Questions without their mark and requests count. */
  readonly takesBare: boolean;
  /** Tasks ("Design …", "Given …") count. */
  readonly takesTasks: boolean;
}

/** The questions in a range that is known to hold what was asked: a list item, a dialogue line, a labelled line. */
export function extractAsked(doc: Document, sentences: readonly Span[], rules: AskingRules): Draft[] {
  const drafts: Draft[] = [];
  let i = 0;
  while (i < sentences.length) {
    // "Or should I revise? Get drunk beforehand?" goes on speaking to the readers.
    if (i > 0 && isAfterReaders(doc, sentences[i - 1], sentences[i])) {
      i++;
      continue;
    }
    const run = readRun(doc, sentences, i, rules);
    if (run === undefined) {
      i++;
      continue;
    }
    const draft = trimDraft(doc, run.start, run.end, run.form);
    if (draft !== undefined) drafts.push(draft);
    i = run.next;
  }
  return drafts;
}

const SHORT_WORDS = 4;

function isAfterReaders(doc: Document, before: Span | undefined, sentence: Span | undefined): boolean {
  if (before === undefined || sentence === undefined) return false;
  const plain = cueText(doc.plain, before);
  return (
    /\?[^\w?]*$/.test(plain) &&
    isToReaders(doc.cues, plain) &&
    cueText(doc.plain, sentence).split(/\s+/).length <= SHORT_WORDS
  );
}

interface Run extends Span {
  readonly form: QuestionForm;
  readonly next: number;
}

function readRun(doc: Document, sentences: readonly Span[], i: number, rules: AskingRules): Run | undefined {
  const first = sentences[i];
  if (first === undefined) return undefined;
  const { cues } = doc;
  const plain = cueText(doc.plain, first);
  const asking = classifyAsking(cues, plain);
  if (isToReaders(cues, plain) || cues.TELLS_OF_ASKER.test(plain)) return undefined;
  if (asking === 'request' && rules.takesBare) return { ...first, form: 'direct', next: i + 1 };
  if (asking === 'task' && rules.takesTasks) return readTask(doc, sentences, i, first);
  if (asking === 'question' || (asking === 'bare' && rules.takesBare))
    return readQuestion(doc, sentences, i, i);
  if (cues.SETS_SCENE.test(stripLeadIn(cues, plain))) {
    const question = skipScene(doc, sentences, i);
    if (question !== undefined) return readQuestion(doc, sentences, i, question);
  }
  return undefined;
}

/** The index of the question that a scene of at most three sentences leads to. */
function skipScene(doc: Document, sentences: readonly Span[], i: number): number | undefined {
  for (let next = i + 1; next <= i + 3; next++) {
    const sentence = sentences[next];
    if (sentence === undefined) return undefined;
    const plain = cueText(doc.plain, sentence);
    const asking = classifyAsking(doc.cues, plain);
    if (asking === 'question') return isToReaders(doc.cues, plain) ? undefined : next;
    if (asking === 'request' || doc.cues.SPEAKS_OF_SELF_FIRST.test(plain)) return undefined;
  }
  return undefined;
}

/** From `first` to the question and those that lean on it ("Why or why not?"). */
function readQuestion(
  doc: Document,
  sentences: readonly Span[],
  first: number,
  question: number,
): Run | undefined {
  const from = sentences[first];
  let last = sentences[question];
  if (from === undefined || last === undefined) return undefined;
  let next = question + 1;
  for (; next < sentences.length; next++) {
    const following = sentences[next];
    if (following === undefined) break;
    const plain = cueText(doc.plain, following);
    if (!/\?["')\]*]*$/.test(plain) || !isDependent(doc.cues, plain) || isToReaders(doc.cues, plain)) break;
    last = following;
  }
  return { start: from.start, end: last.end, form: 'direct', next };
}

function isDependent(cues: Cues, plain: string): boolean {
  const words = plain.split(/\s+/).length;
  return words <= 7 && (cues.DEPENDENT.test(plain) || cues.ANAPHOR.test(plain));
}

/** A task and the requirements that follow it, up to where its teller speaks of himself. */
function readTask(doc: Document, sentences: readonly Span[], i: number, first: Span): Run {
  let end = first.end;
  let next = i + 1;
  for (; next < sentences.length; next++) {
    const following = sentences[next];
    if (following === undefined) break;
    const plain = cueText(doc.plain, following);
    const isRequirement = doc.cues.REQUIREMENT.test(plain);
    if (
      !isRequirement ||
      doc.cues.SPEAKS_OF_SELF.test(plain) ||
      following.end - first.start > MAX_QUESTION_CHARS
    )
      break;
    end = following.end;
  }
  return { start: first.start, end, form: 'task', next };
}

const REMARK_CHARS = 260;

/** How long a bracketed remark at the end is, its punctuation included; 0 when there is none. */
function remarkLength(cues: Cues, slice: string): number {
  const closed = /[)\]][\s.,;]*$/.exec(slice);
  if (closed === null) return 0;
  let depth = 0;
  for (let i = closed.index; i >= 0 && i > slice.length - REMARK_CHARS; i--) {
    const character = slice.charAt(i);
    if (character === ')' || character === ']') depth++;
    else if (character === '(' || character === '[') depth--;
    if (depth > 0) continue;
    return cues.REMARK.test(slice.slice(i + 1, closed.index)) ? slice.length - i : 0;
  }
  return 0;
}

/** `"Tell me about a conflict"** Focus on …`: a quote that was opened before `start` ends the question. */
function endOfQuote(plain: string, start: number, end: number): number {
  if (plain.charAt(start - 1) !== '"') return end;
  const close = plain.indexOf('"', start);
  return close > start + MIN_QUESTION_CHARS && close < end ? close : end;
}

/** "Tell me about yourself - I kept it short": what follows the dash is the teller's. */
function endOfWords(cues: Cues, plain: string): number {
  const found = cues.TELLER_AFTER_DASH.exec(plain);
  return found === null || found.index < MIN_QUESTION_CHARS ? plain.length : found.index;
}

export function overlaps(drafts: readonly Span[], draft: Span): boolean {
  return drafts.some((other) => other.start < draft.end && draft.start < other.end);
}

/** Marks, labels and remarks off both ends; undefined when nothing a person could be asked is left. */
export function trimDraft(doc: Document, from: number, to: number, form: QuestionForm): Draft | undefined {
  let start = from;
  let end = Math.min(to, from + MAX_QUESTION_CHARS * 2);
  for (let i = 0; i < 8; i++) {
    const slice = doc.text.slice(start, end);
    const lead = doc.cues.LEADING_NOISE.exec(slice.slice(0, 120))?.[0].length ?? 0;
    const rest = slice.slice(lead);
    const trail =
      remarkLength(doc.cues, rest) || (doc.cues.TRAILING_NOISE.exec(rest.slice(-80))?.[0].length ?? 0);
    if (lead === 0 && trail === 0) break;
    start += lead;
    end -= trail;
  }
  end = start + endOfWords(doc.cues, doc.plain.slice(start, endOfQuote(doc.plain, start, end)));
  const slice = doc.text.slice(start, end);
  if (
    slice.length < MIN_QUESTION_CHARS ||
    slice.length > MAX_QUESTION_CHARS ||
    !/\s(?<=\p{L}{2}\S*\s)\s*\S|:\/\//u.test(slice) ||
    // The address behind a linked text is not what was asked.
    /^\(?https?:\/\/\S+$/.test(slice)
  )
    return undefined;
  return { start, end, form };
}
