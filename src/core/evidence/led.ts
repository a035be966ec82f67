import { type AskingRules, classifyAsking, type Draft, extractAsked, overlaps, trimDraft } from './asking';
import type { Cues } from './cues';
import { announces, cueText, type Document, type ReadLine } from './document';
import { isToReaders } from './doubts';
import { findAll } from './find-all';
import { specificWords } from './reported';
import type { Span } from './sentences';

const SURE: AskingRules = { takesBare: true, takesTasks: true };
const NOUN_WORDS = 5;
const NOUN_SPECIFIC_WORDS = 3;

/** "They asked things like how would you …", "a coding question: best structure for …", "an easy question. Explain …". */
export function findLedInto(doc: Document, line: ReadLine): Draft[] {
  const drafts: Draft[] = [];
  line.sentences.forEach((sentence, n) => {
    const plain = cueText(doc.plain, sentence);
    const isNew = !drafts.some((draft) => draft.end > (line.sentences[n - 1]?.start ?? sentence.start));
    if (isNew && isAnnouncedBefore(doc, line, n))
      drafts.push(...takeLed(doc, line.sentences.slice(n), 'nothing'));
    for (const found of findAll(doc.cues.LEADS_INTO, plain)) {
      const before = plain.slice(0, found.index + found[0].length);
      if (isTheirOwn(doc, line, n, before)) continue;
      const start = sentence.start + found.index + found[0].length;
      const rest = [{ start, end: sentence.end }, ...line.sentences.slice(n + 1)];
      drafts.push(...takeLed(doc, rest, nounAfter(doc.cues, found[0])));
      break;
    }
  });
  return drafts.filter((draft, k) => !overlaps(drafts.slice(0, k), draft));
}

/** What may follow a colon when it has no form of a question: "a coding question: best structure for …", "the case: …". */
type Noun = 'nothing' | 'topic' | 'task';

function nounAfter(cues: Cues, lead: string): Noun {
  if (!/:\s+$/.test(lead)) return 'nothing';
  if (cues.TASK_NOUN.test(lead)) return 'task';
  return cues.QUESTION_NOUN.test(lead) ? 'topic' : 'nothing';
}

/** "They threw me an easy question. Talk about …": the sentence before announces, this one begins like a question. */
function isAnnouncedBefore(doc: Document, line: ReadLine, n: number): boolean {
  const { cues } = doc;
  const before = line.sentences[n - 1];
  const sentence = line.sentences[n];
  if (before === undefined || sentence === undefined) return false;
  const announced = cueText(doc.plain, before);
  const asking = classifyAsking(cues, cueText(doc.plain, sentence));
  if (announces(cues, cueText(doc.plain, sentence))) return false;
  if (asking === undefined || asking === 'bare' || /\?[^\w?]*$/.test(announced)) return false;
  if (doc.isAnswerInQuestionThread || isToReaders(cues, announced)) return false;
  return (
    announces(cues, announced) &&
    !cues.HYPOTHETICAL.test(announced) &&
    (doc.isByHiringSide || !cues.CANDIDATE_ASKS.test(announced))
  );
}

function isTheirOwn(doc: Document, line: ReadLine, n: number, before: string): boolean {
  const { cues } = doc;
  const previous = line.sentences[n - 1];
  const context = `${previous === undefined ? '' : cueText(doc.plain, previous)} ${before}`;
  if (isToReaders(cues, before) || cues.HYPOTHETICAL.test(before)) return true;
  if (cues.doubts?.WRITERS_OWN_LEAD.test(before)) return true;
  if (doc.isByHiringSide || doc.isAnswerInQuestionThread) return false;
  return cues.CANDIDATE_ASKS.test(before) || cues.OFTEN_ASKED.test(before) || !cues.ASKER_NEAR.test(context);
}

/** The questions that follow at once, and those right behind them; a noun phrase when one was named. */
function takeLed(doc: Document, rest: readonly Span[], noun: Noun): Draft[] {
  const [first, ...others] = rest;
  if (first === undefined) return [];
  const plain = cueText(doc.plain, first);
  if (/^["']/.test(plain)) return [];
  const series = splitSeries(doc, first);
  if (series.length > 1)
    return series.flatMap(({ start, end }) => trimDraft(doc, start, end, 'direct') ?? []);
  const asked = extractAsked(doc, [first, ...takeFollowing(doc, others)], SURE);
  // What is led into must begin with the question; a later one is somebody else's.
  if (asked.length > 0 && (asked[0]?.start ?? 0) < first.end) return asked;
  const isNoun =
    noun !== 'nothing' &&
    plain.split(/\s+/).length >= NOUN_WORDS &&
    !doc.cues.SPEAKS_OF_SELF.test(plain) &&
    specificWords(doc.cues, plain).length >= NOUN_SPECIFIC_WORDS;
  const draft = isNoun
    ? trimDraft(doc, first.start, first.end, noun === 'task' ? 'task' : 'reported')
    : undefined;
  return draft === undefined ? [] : [draft];
}

/** Sentences right behind that are questions or numbered like the first. */
function takeFollowing(doc: Document, others: readonly Span[]): Span[] {
  const end = others.findIndex((other) => {
    const plain = cueText(doc.plain, other);
    return !/\?[^\w?]*$/.test(plain) && !/^\(?\d[.)] /.test(plain);
  });
  return others.slice(0, end < 0 ? others.length : end);
}

/** "why us, why this role, tell me about a conflict": parts between commas that all begin like questions. */
function splitSeries(doc: Document, span: Span): Span[] {
  const plain = doc.plain.slice(span.start, span.end);
  const parts: Span[] = [];
  let from = 0;
  for (const found of findAll(doc.cues.SERIES, plain)) {
    parts.push({ start: span.start + from, end: span.start + found.index });
    from = found.index + found[0].length;
  }
  parts.push({ start: span.start + from, end: span.end });
  const first = parts[0];
  if (
    parts.length < 2 ||
    first === undefined ||
    classifyAsking(doc.cues, doc.plain.slice(first.start, first.end)) === undefined
  )
    return [];
  // "what you would do, why, and how you would …" is one question.
  return parts.every(
    (part) =>
      doc.plain.slice(part.start, part.end).trim().split(' ').length >= 2 &&
      !doc.cues.NO_SERIES.test(doc.plain.slice(part.start, part.end).split(' ').slice(0, 2).join(' ')),
  )
    ? parts
    : [];
}
