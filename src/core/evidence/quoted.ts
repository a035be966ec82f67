import { classifyAsking, type Draft, trimDraft } from './asking';
import type { Cues } from './cues';
import { cueText, type Document, type ReadLine } from './document';
import { isNearHiring, isToReaders, wasThere } from './doubts';
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
  let refusedEnd = -1;
  for (const quote of findQuotes(doc.text, line.start, line.end)) {
    if (!isQuestionLike(doc.cues, cueText(doc.plain, quote))) continue;
    const isSeries = isSeriesFrom(doc, previousEnd, quote.start);
    const isRefused = isSeriesFrom(doc, refusedEnd, quote.start);
    if (isRefused || !isNearHiring(doc, quote) || (!isSeries && !isAskedBeside(doc, line, quote, isZone))) {
      refusedEnd = quote.end;
      continue;
    }
    const draft = trimDraft(doc, quote.start, quote.end, formOf(doc.cues, cueText(doc.plain, quote)));
    if (draft === undefined) continue;
    drafts.push(draft);
    previousEnd = quote.end;
  }
  return drafts;
}

/** Nothing but "and", "or" and marks between two quotes: what holds for one holds for the other. */
function isSeriesFrom(doc: Document, end: number, start: number): boolean {
  return end >= 0 && /^["”’',;\s/&]*(?:(?:and|or|[“‘])["“‘'\s]*)?$/.test(doc.plain.slice(end, start));
}

function formOf(cues: Cues, plain: string): Draft['form'] {
  return classifyAsking(cues, plain) === 'task' ? 'task' : 'direct';
}

function isQuestionLike(cues: Cues, plain: string): boolean {
  const asking = classifyAsking(cues, plain);
  if (asking === undefined && !/\?/.test(plain)) return false;
  if (plain.split(/\s+/).length < MIN_WORDS && asking !== 'question') return false;
  return !isToReaders(cues, plain) && !cues.doubts?.INVITES.test(plain);
}

function isAskedBeside(doc: Document, line: ReadLine, quote: Span, isZone: boolean): boolean {
  const { cues } = doc;
  const before = doc.plain
    .slice(Math.max(line.start, quote.start - BESIDE_CHARS), quote.start)
    .replace(/["']\s*$/, '');
  const after = doc.plain.slice(quote.end, Math.min(line.end, quote.end + 60)).replace(/^[?!.,"'\s]+/, '');
  if (cues.OWN_SPEECH.test(lastSentence(before))) return false;
  const near = lastSentence(before);
  if (isIllustration(doc, near) || (!doc.isByHiringSide && cues.CANDIDATE_ASKS.test(near))) return false;
  if (isZone || doc.isAnswerInQuestionThread) return true;
  if (cues.CANDIDATE_AFTER.test(after)) return false;
  if (cues.ASKED_BESIDE.test(before) || cues.ASKER_AFTER.test(after)) return doc.isAboutInterview;
  return (
    doc.isAboutInterview &&
    cues.FIRST_HAND.test(doc.plain) &&
    wasThere(cues, doc.plain, '') &&
    cues.TYPICAL.test(doc.plain.slice(quote.start, quote.end))
  );
}

/** Words that prepare for a question, or make one up, before it. */
function isIllustration(doc: Document, near: string): boolean {
  const { cues } = doc;
  if (cues.doubts?.HEARSAY.test(near)) return true;
  if (doc.isByHiringSide) return false;
  return (
    cues.SUPPOSED.test(near) ||
    cues.doubts?.WRITERS_OWN_LEAD.test(near) === true ||
    cues.OFTEN_ASKED.test(near) ||
    (cues.HYPOTHETICAL.test(near) && !cues.ASKER_SAYS.test(near))
  );
}

function lastSentence(before: string): string {
  const cut = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '));
  const tail = before.slice(cut < 0 ? 0 : cut + 2);
  return tail.trim().length < 8 ? before : tail;
}
