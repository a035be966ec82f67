import * as cues from './cues/en';
import { cueText, type Document } from './document';
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
export function classifyAsking(plain: string): Asking {
  const opener = stripLeadIn(plain);
  if (/\?["')\]*!.…]*$/.test(plain) && !/^https?:/.test(plain)) return 'question';
  if (cues.ASKS_CANDIDATE.test(opener)) return 'request';
  if (cues.SETS_TASK.test(opener)) return 'task';
  if (cues.INTERROGATIVE.test(opener) || cues.AUXILIARY_QUESTION.test(opener)) return 'bare';
  return undefined;
}

function stripLeadIn(plain: string): string {
  let rest = plain.replace(/^(?:\([^)]{0,40}\)\s*|\(?\d{1,2}[.)]\s|["'([*.\s])+/, '');
  for (let i = 0; i < 3; i++) {
    const lead = cues.LEAD_IN.exec(rest);
    if (lead === null) break;
    rest = rest.slice(lead[0].length);
  }
  return rest;
}

/** Whether a sentence is put to the readers, or by the writer to himself. */
export function isToReaders(plain: string): boolean {
  return cues.TO_READERS.test(plain);
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

interface Run extends Span {
  readonly form: QuestionForm;
  readonly next: number;
}

function readRun(doc: Document, sentences: readonly Span[], i: number, rules: AskingRules): Run | undefined {
  const first = sentences[i];
  if (first === undefined) return undefined;
  const plain = cueText(doc.plain, first);
  const asking = classifyAsking(plain);
  if (isToReaders(plain) || cues.TELLS_OF_ASKER.test(plain)) return undefined;
  if (asking === 'request' && rules.takesBare) return { ...first, form: 'direct', next: i + 1 };
  if (asking === 'task' && rules.takesTasks) return readTask(doc, sentences, i, first);
  if (asking === 'question' || (asking === 'bare' && rules.takesBare))
    return readQuestion(doc, sentences, i, i);
  if (cues.SETS_SCENE.test(stripLeadIn(plain))) {
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
    const asking = classifyAsking(plain);
    if (asking === 'question') return isToReaders(plain) ? undefined : next;
    if (asking === 'request' || /^i\b/.test(plain)) return undefined;
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
    if (!/\?["')\]*]*$/.test(plain) || !isDependent(plain) || isToReaders(plain)) break;
    last = following;
  }
  return { start: from.start, end: last.end, form: 'direct', next };
}

function isDependent(plain: string): boolean {
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
    const isRequirement =
      /^(?:also|add|then|and|it should|you (?:can|may|should|must|have to)|the \w+ (?:should|must|can)|return|assume|support|handle|make sure|ensure|consider|include|use)\b/.test(
        plain,
      );
    if (
      !isRequirement ||
      /\b(?:i|my|me|we)\b/.test(plain) ||
      following.end - first.start > MAX_QUESTION_CHARS
    )
      break;
    end = following.end;
  }
  return { start: first.start, end, form: 'task', next };
}

const LEADING_NOISE =
  /^(?:["“”'‘*>\s\-–—:,;.…]+|\([^)\n]{0,60}\)\s*|\[[^\]\n]{0,60}\]\s*|\(?\d{1,2}[.)]\s*|(?:follow[- ]?up(?: question)?|eg|e\.g\.|ex|example|q\d{0,2}|qs|question ?\d{0,2})\s*[:.\-–]\s*)/i;
const TRAILING_NOISE = /(?:["“”'’*\s\-–—:,;]+|\s(?:etc|and so on|lol)[.…]*)$/i;
/** What the writer says in brackets about the question: how hard it was, what he answered, what he advises. */
const REMARK =
  /\b(?:easy|medium|hard|difficulty|leetcode|lc|i|i'm|i've|my|was|were|make sure|good|answer(?:ed)?|hint|depends|obviously|basically|this one|they|similar)\b/i;
const REMARK_CHARS = 260;

/** How long a bracketed remark at the end is, its punctuation included; 0 when there is none. */
function remarkLength(slice: string): number {
  const closed = /[)\]][\s.,;]*$/.exec(slice);
  if (closed === null) return 0;
  let depth = 0;
  for (let i = closed.index; i >= 0 && i > slice.length - REMARK_CHARS; i--) {
    const character = slice.charAt(i);
    if (character === ')' || character === ']') depth++;
    else if (character === '(' || character === '[') depth--;
    if (depth > 0) continue;
    return REMARK.test(slice.slice(i + 1, closed.index)) ? slice.length - i : 0;
  }
  return 0;
}

/** "Tell me about yourself - I kept it short": what follows the dash is the teller's. */
function endOfWords(plain: string): number {
  const found =
    /\s+[-–—]+\s+(?=(?:i|my|he|she|they|it|this|just|said|talked|told|answered|gave|used|similar|good|easy|bombed|nailed|pretty|here i)\b)/.exec(
      plain,
    );
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
    const lead = LEADING_NOISE.exec(slice.slice(0, 120))?.[0].length ?? 0;
    const rest = slice.slice(lead);
    const trail = remarkLength(rest) || (TRAILING_NOISE.exec(rest.slice(-80))?.[0].length ?? 0);
    if (lead === 0 && trail === 0) break;
    start += lead;
    end -= trail;
  }
  end = start + endOfWords(doc.plain.slice(start, end));
  const slice = doc.text.slice(start, end);
  if (
    slice.length < MIN_QUESTION_CHARS ||
    slice.length > MAX_QUESTION_CHARS ||
    !/\p{L}{2}[^\s]*\s+\S|:\/\//u.test(slice)
  )
    return undefined;
  return { start, end, form };
}
