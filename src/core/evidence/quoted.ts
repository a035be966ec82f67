import { classifyAsking, type Draft, isToReaders, trimDraft } from './asking';
import * as cues from './cues/en';
import { cueText, type Document, type ReadLine } from './document';
import { findQuotes } from './quotes';
import type { Span } from './sentences';

const BESIDE_CHARS = 160;
const MIN_WORDS = 3;

/**
 * Quoted questions in a line: asked when somebody asks beside them, or when they are an interviewer's usual words in a
 * story of an interview; not when the candidate says them, and not as what one might expect.
 */
export function findQuotedQuestions(doc: Document, line: ReadLine, isZone: boolean): Draft[] {
  if (!/["'“‘„]/.test(doc.text.slice(line.start, line.end))) return [];
  const drafts: Draft[] = [];
  let previousEnd = -1;
  for (const quote of findQuotes(doc.text, line.start, line.end)) {
    const isSeries =
      previousEnd >= 0 &&
      /^["”’',;\s/&]*(?:and|or)?["“‘'\s]*$/.test(doc.plain.slice(previousEnd, quote.start));
    if (!isQuestionLike(cueText(doc.plain, quote))) continue;
    if (!isSeries && !isAskedBeside(doc, line, quote, isZone)) continue;
    const draft = trimDraft(doc, quote.start, quote.end, formOf(cueText(doc.plain, quote)));
    if (draft === undefined) continue;
    drafts.push(draft);
    previousEnd = quote.end;
  }
  return drafts;
}

function formOf(plain: string): Draft['form'] {
  return classifyAsking(plain) === 'task' ? 'task' : 'direct';
}

function isQuestionLike(plain: string): boolean {
  const asking = classifyAsking(plain);
  if (asking === undefined && !/\?/.test(plain)) return false;
  if (plain.split(/\s+/).length < MIN_WORDS && asking !== 'question') return false;
  return !isToReaders(plain);
}

function isAskedBeside(doc: Document, line: ReadLine, quote: Span, isZone: boolean): boolean {
  const before = doc.plain
    .slice(Math.max(line.start, quote.start - BESIDE_CHARS), quote.start)
    .replace(/["']\s*$/, '');
  const after = doc.plain.slice(quote.end, Math.min(line.end, quote.end + 60)).replace(/^[?!.,"'\s]+/, '');
  if (cues.OWN_SPEECH.test(lastSentence(before))) return false;
  const near = lastSentence(before);
  if (isIllustration(doc, near) || (!doc.isByHiringSide && cues.CANDIDATE_ASKS.test(near))) return false;
  if (isZone || doc.isAnswerInQuestionThread) return true;
  if (/^(?:i|we) (?:asked|said|replied|answered|told|thought|responded)\b/.test(after)) return false;
  if (
    cues.ASKED_BESIDE.test(before) ||
    /^(?:he|she|they|was (?:the|one|asked)|the interviewer|is what)\b/.test(after)
  )
    return doc.isAboutInterview;
  return (
    doc.isAboutInterview &&
    cues.FIRST_HAND.test(doc.plain) &&
    cues.TYPICAL.test(doc.plain.slice(quote.start, quote.end))
  );
}

/** Words that prepare for a question, or make one up, before it. */
function isIllustration(doc: Document, near: string): boolean {
  if (doc.isByHiringSide) return false;
  return (
    /\bif (?:they|he|she|someone|you)\b/.test(near) ||
    cues.OFTEN_ASKED.test(near) ||
    (cues.HYPOTHETICAL.test(near) && !/\b(?:asked|he|she|they (?:ask|said)|interviewer)\b/.test(near))
  );
}

function lastSentence(before: string): string {
  const cut = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '));
  const tail = before.slice(cut < 0 ? 0 : cut + 2);
  return tail.trim().length < 8 ? before : tail;
}
