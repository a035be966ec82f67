import { contentWords } from '../text';
import { type Draft, trimDraft } from './asking';
import * as cues from './cues/en';
import { cueText, type Document } from './document';
import { findAll } from './find-all';
import type { Span } from './sentences';

const GENERIC: ReadonlySet<string> = new Set(
  cues.GENERIC_WORDS.split(' ').flatMap((word) => contentWords(word)),
);
/** A subject stands at most this far before its verb. */
const SUBJECT_CHARS = 48;
const MIN_CLAUSE_CHARS = 8;

/** Words that say what a reported question was about, without those that fit any question. */
export function specificWords(plain: string): string[] {
  return contentWords(plain).filter((word) => !GENERIC.has(word) && !/^[a-z]$/.test(word));
}

/** "He asked me about the index", "we were asked to lift a patient", "the problem was to merge two lists". */
export function findReported(doc: Document, sentence: Span): Draft[] {
  const plain = cueText(doc.plain, sentence);
  if (!cues.TELLS.test(plain)) return [];
  const drafts = [
    ...cues.REPORTED.flatMap((pattern) => matchReported(doc, sentence, plain, pattern)),
    ...(doc.isByHiringSide ? matchReported(doc, sentence, plain, cues.HIRING_ASKS) : []),
    ...(isAskedAlso(plain) ? matchReported(doc, sentence, plain, cues.ASKED_ALSO) : []),
    ...matchTold(doc, sentence, plain),
    ...matchGiven(doc, sentence, plain),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return drafts.filter((draft, i) => !drafts.slice(0, i).some((other) => other.end > draft.start));
}

function matchReported(doc: Document, sentence: Span, plain: string, pattern: RegExp): Draft[] {
  const drafts: Draft[] = [];
  for (const found of findAll(pattern, plain)) {
    const complementAt = found.index + found[0].length;
    const before = plain.slice(Math.max(0, found.index - SUBJECT_CHARS), found.index);
    if (cues.NOT_ASKERS.test(before) || isNegated(before)) continue;
    if (isCandidates(found[1]) && !doc.isByHiringSide && !doc.isAnswerInQuestionThread) continue;
    const clause = readClause(plain, complementAt);
    if (clause === undefined) continue;
    const start = found[1] === '' ? found.index : subjectStart(plain, found.index);
    pushDraft(drafts, doc, sentence, start, clause.end);
    const second = secondClause(plain, clause.end);
    if (second !== undefined) pushDraft(drafts, doc, sentence, second.start, second.end);
  }
  return drafts;
}

function isAskedAlso(plain: string): boolean {
  const at = plain.search(/\band (?:then )?(?:was )?asks?(?:ed)? /);
  const before = plain.slice(Math.max(0, at - 90), Math.max(0, at));
  return at > 0 && cues.ASKED_ALSO_SUBJECT.test(before) && !cues.CANDIDATE_ACTS.test(before);
}

function isCandidates(object: string | undefined): boolean {
  return object !== undefined && object !== '' && object !== 'me' && object !== 'us';
}

function isNegated(before: string): boolean {
  return /\b(?:never|not|n't|didn't|without|hardly|if (?:they|he|she)|would|might|may|could|when (?:they|he|she)|in case they)\s+(?:even |really |ever )?$/.test(
    before,
  );
}

/** Up to where the story goes on; undefined when it says nothing about what was asked. */
function readClause(plain: string, from: number): Span | undefined {
  const rest = plain.slice(from);
  const complement = cues.COMPLEMENT.exec(rest)?.[0];
  const isNoun =
    complement === undefined && cues.COMPLEMENT_NOUN.test(rest) && !cues.NOUN_SAYS_NOTHING.test(rest);
  if (complement === undefined && !isNoun) return undefined;
  const head = complement?.length ?? 0;
  const cut = cues.CLAUSE_END.exec(rest.slice(Math.max(head, MIN_CLAUSE_CHARS)));
  const end = from + (cut === null ? rest.length : Math.max(head, MIN_CLAUSE_CHARS) + cut.index);
  const said = plain.slice(from, end);
  if (cues.LOGISTICS.test(said)) return undefined;
  const specific = specificWords(plain.slice(from + (complement?.length ?? 0), end));
  const isOpen = /^\s*(?:if|whether|what|how|why|which|where|when|who)\b/.test(said);
  return specific.length >= (isNoun ? 2 : 1) ||
    (isOpen && /\b(?:i|my|me)\b/.test(said) && specific.length >= 1)
    ? { start: from, end }
    : undefined;
}

/** "… if I had done X, which I have not, **and if I had worked in Y**". */
function secondClause(plain: string, from: number): Span | undefined {
  const found = /^[^.?!]{0,60}, and ((?:if|whether|about|what|how|why) )/.exec(plain.slice(from, from + 120));
  if (found === null) return undefined;
  const start = from + found[0].length - (found[1]?.length ?? 0);
  const clause = readClause(plain, start);
  return clause === undefined ? undefined : { start, end: clause.end };
}

/** Where the clause begins that the verb at `verbAt` belongs to: its subject when it stands close by. */
function subjectStart(plain: string, verbAt: number): number {
  const from = Math.max(0, verbAt - SUBJECT_CHARS);
  const before = plain.slice(from, verbAt);
  const found = SUBJECT.exec(before);
  return found === null ? verbAt : from + found.index;
}

const SUBJECT = new RegExp(
  `\\b(?:(?:the|my|one|this|that|an?|his|her|another|first|second|third|next|last|final|other|hiring|nurse|phone|hr|senior)\\s+){0,3}(?:${cues.ASKER}|i|we)\\s+(?:[\\w']+\\s+){0,3}$`,
);

/** "The problem was to …": the task itself. */
function matchTold(doc: Document, sentence: Span, plain: string): Draft[] {
  const drafts: Draft[] = [];
  for (const found of findAll(cues.TOLD_TASK, plain)) {
    const from = found.index + found[0].length;
    const cut = /\. |;|,? (?:so|but|and) i\b|, which\b/.exec(plain.slice(from));
    const end = cut === null ? plain.length : from + cut.index;
    if (specificWords(plain.slice(from, end)).length >= 2)
      pushDraft(drafts, doc, sentence, from, end, 'task');
  }
  return drafts;
}

/** "They gave me an assignment where I had to …". */
function matchGiven(doc: Document, sentence: Span, plain: string): Draft[] {
  const drafts: Draft[] = [];
  for (const found of findAll(cues.GIVEN_TASK, plain)) {
    const before = plain.slice(Math.max(0, found.index - SUBJECT_CHARS), found.index);
    if (isNegated(before) || cues.NOT_ASKERS.test(before)) continue;
    const from = found.index + found[0].length;
    const cut = /\. |;|, ?(?:so|but|and|which)\b/.exec(plain.slice(from));
    const end = cut === null ? plain.length : from + cut.index;
    if (specificWords(plain.slice(from, end)).length >= 3)
      pushDraft(drafts, doc, sentence, from, end, 'task');
  }
  return drafts;
}

function pushDraft(
  drafts: Draft[],
  doc: Document,
  sentence: Span,
  from: number,
  to: number,
  form: Draft['form'] = 'reported',
): void {
  const draft = trimDraft(doc, sentence.start + from, sentence.start + to, form);
  if (draft !== undefined) drafts.push(draft);
}
