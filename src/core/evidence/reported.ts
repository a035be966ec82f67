import { contentWords } from '../text';
import { type Draft, trimDraft } from './asking';
import type { Cues } from './cues';
import { cueText, type Document } from './document';
import { isErrand, isNearHiring, isNoAsking, isWeaklyGiven, isWritersOwn } from './doubts';
import { findAll } from './find-all';
import type { Span } from './sentences';

/** Made once for each language. */
const genericWords = new Map<string, ReadonlySet<string>>();

function genericOf({ GENERIC_WORDS }: Cues): ReadonlySet<string> {
  const known = genericWords.get(GENERIC_WORDS);
  if (known !== undefined) return known;
  const words = new Set(GENERIC_WORDS.split(' ').flatMap((word) => contentWords(word)));
  genericWords.set(GENERIC_WORDS, words);
  return words;
}

/** A subject stands at most this far before its verb. */
const SUBJECT_CHARS = 48;
const MIN_CLAUSE_CHARS = 8;

/** Words that say what a reported question was about, without those that fit any question. */
export function specificWords(cues: Cues, plain: string): string[] {
  const generic = genericOf(cues);
  return contentWords(plain).filter((word) => !generic.has(word) && !/^[a-z]$/.test(word));
}

/** "He asked me about the index", "we were asked to lift a patient", "the problem was to merge two lists". */
export function findReported(doc: Document, sentence: Span): Draft[] {
  const { cues } = doc;
  const plain = cueText(doc.plain, sentence);
  if (!cues.TELLS.test(plain)) return [];
  const drafts = [
    ...cues.REPORTED.flatMap((pattern) => matchReported(doc, sentence, plain, pattern)),
    ...(doc.isByHiringSide && doc.opensWithInterview
      ? matchReported(doc, sentence, plain, cues.HIRING_ASKS)
      : []),
    ...(isAskedAlso(cues, plain) ? matchReported(doc, sentence, plain, cues.ASKED_ALSO) : []),
    ...matchTold(doc, sentence, plain),
    ...matchGiven(doc, sentence, plain),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return drafts.filter((draft, i) => !drafts.slice(0, i).some((other) => other.end > draft.start));
}

function matchReported(doc: Document, sentence: Span, plain: string, pattern: RegExp): Draft[] {
  const { cues } = doc;
  const drafts: Draft[] = [];
  if (!isNearHiring(doc, sentence)) return drafts;
  for (const found of findAll(pattern, plain)) {
    const complementAt = found.index + found[0].length;
    const before = plain.slice(Math.max(0, found.index - SUBJECT_CHARS), found.index);
    if (cues.NOT_ASKERS.test(before) || cues.NEGATED.test(before)) continue;
    if (isNoAsking(doc, sentence, before, found[0])) continue;
    if (isCandidates(cues, found[1]) && !doc.isByHiringSide && !doc.isAnswerInQuestionThread) continue;
    const clause = readClause(cues, plain, complementAt);
    if (clause === undefined) continue;
    const start = found[1] === '' ? found.index : subjectStart(cues, plain, found.index);
    pushDraft(drafts, doc, sentence, start, clause.end);
    const second = secondClause(cues, plain, clause.end);
    if (second !== undefined) pushDraft(drafts, doc, sentence, second.start, second.end);
  }
  return drafts;
}

function isAskedAlso(cues: Cues, plain: string): boolean {
  const at = plain.search(cues.AND_ASKED);
  const before = plain.slice(Math.max(0, at - 90), Math.max(0, at));
  return at > 0 && cues.ASKED_ALSO_SUBJECT.test(before) && !cues.CANDIDATE_ACTS.test(before);
}

function isCandidates(cues: Cues, object: string | undefined): boolean {
  return object !== undefined && object !== '' && !cues.WRITER.test(object);
}

/** Up to where the story goes on; undefined when it says nothing about what was asked. */
function readClause(cues: Cues, plain: string, from: number): Span | undefined {
  const rest = plain.slice(from);
  const complement = cues.COMPLEMENT.exec(rest)?.[0];
  const isNoun =
    complement === undefined && cues.COMPLEMENT_NOUN.test(rest) && !cues.NOUN_SAYS_NOTHING.test(rest);
  if (complement === undefined && !isNoun) return undefined;
  const head = complement?.length ?? 0;
  const cut = cues.CLAUSE_END.exec(rest.slice(Math.max(head, MIN_CLAUSE_CHARS)));
  const end = from + (cut === null ? rest.length : Math.max(head, MIN_CLAUSE_CHARS) + cut.index);
  const said = plain.slice(from, end);
  if (cues.LOGISTICS.test(said) || isErrand(cues, rest, said)) return undefined;
  const specific = specificWords(cues, plain.slice(from + (complement?.length ?? 0), end));
  const isOpen = cues.OPEN_CLAUSE.test(said);
  return specific.length >= (isNoun ? 2 : 1) ||
    (isOpen && cues.SPEAKS_OF_SELF.test(said) && specific.length >= 1)
    ? { start: from, end }
    : undefined;
}

/** "… if I had done X, which I have not, **and if I had worked in Y**". */
function secondClause(cues: Cues, plain: string, from: number): Span | undefined {
  const found = cues.SECOND_CLAUSE.exec(plain.slice(from, from + 120));
  if (found === null) return undefined;
  const start = from + found[0].length - (found[1]?.length ?? 0);
  const clause = readClause(cues, plain, start);
  return clause === undefined ? undefined : { start, end: clause.end };
}

/** Where the clause begins that the verb at `verbAt` belongs to: its subject when it stands close by. */
function subjectStart(cues: Cues, plain: string, verbAt: number): number {
  const from = Math.max(0, verbAt - SUBJECT_CHARS);
  const before = plain.slice(from, verbAt);
  const found = cues.SUBJECT.exec(before);
  return found === null ? verbAt : from + found.index;
}

/** "The problem was to …": the task itself. */
function matchTold(doc: Document, sentence: Span, plain: string): Draft[] {
  const drafts: Draft[] = [];
  for (const found of findAll(doc.cues.TOLD_TASK, plain)) {
    if (isWritersOwn(doc.cues, plain.slice(0, found.index + found[0].length))) continue;
    const from = found.index + found[0].length;
    const cut = doc.cues.TOLD_TASK_END.exec(plain.slice(from));
    const end = cut === null ? plain.length : from + cut.index;
    if (specificWords(doc.cues, plain.slice(from, end)).length >= 2)
      pushDraft(drafts, doc, sentence, from, end, 'task');
  }
  return drafts;
}

/** "They gave me an assignment where I had to …". */
function matchGiven(doc: Document, sentence: Span, plain: string): Draft[] {
  const drafts: Draft[] = [];
  for (const found of findAll(doc.cues.GIVEN_TASK, plain)) {
    const before = plain.slice(Math.max(0, found.index - SUBJECT_CHARS), found.index);
    if (doc.cues.NEGATED.test(before) || doc.cues.NOT_ASKERS.test(before)) continue;
    const from = found.index + found[0].length;
    if (isWeaklyGiven(doc.cues, found[0], plain.slice(0, found.index), plain.slice(from))) continue;
    const cut = doc.cues.GIVEN_TASK_END.exec(plain.slice(from));
    const end = cut === null ? plain.length : from + cut.index;
    if (specificWords(doc.cues, plain.slice(from, end)).length >= 3)
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
