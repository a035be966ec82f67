import type { Cues, Doubts } from './cues';
import type { Document } from './document';
import { findAll } from './find-all';
import type { Span } from './sentences';

/** Around a sentence, so far something must speak of being hired. */
const NEAR_BEFORE_CHARS = 1000;
const NEAR_AFTER_CHARS = 200;
/** What a text opens with it is about. */
const OPENING_CHARS = 300;
/** A practice interview is named right before what was asked in it. */
const PRACTICE_CHARS = 260;

// A language without doubts is mined as its cues alone say: each function then answers as if there were none.

/** Bosses, colleagues and strangers ask as well: something around must speak of an interview or of being hired. */
export function isNearHiring(doc: Document, { start, end }: Span): boolean {
  const { doubts } = doc.cues;
  if (doubts === undefined || doc.isAnswerInQuestionThread || doc.opensWithInterview) return true;
  const from = Math.max(0, start - NEAR_BEFORE_CHARS);
  return doubts.HIRING_NEAR.test(doc.plain.slice(from, Math.min(doc.plain.length, end + NEAR_AFTER_CHARS)));
}

/** Whether a text's title or first words speak of an interview. */
export function opensWithInterview({ doubts }: Cues, plain: string, title: string): boolean {
  if (doubts === undefined) return true;
  return doubts.INTERVIEW_NAMED.test(title) || doubts.INTERVIEW_NAMED.test(plain.slice(0, OPENING_CHARS));
}

/** Whether somebody tells of an interview that took place. */
export function wasThere({ doubts }: Cues, plain: string, title: string): boolean {
  return doubts === undefined || doubts.WAS_THERE.test(plain) || doubts.WAS_THERE.test(title);
}

/** What candidates ask employers, or an interview that is none for a job. */
export function isOtherInterview({ doubts }: Cues, plain: string, title: string): boolean {
  if (doubts === undefined) return false;
  const { TITLE_CANDIDATES_QUESTIONS, TITLE_COMPILED, OTHER_INTERVIEW } = doubts;
  return TITLE_CANDIDATES_QUESTIONS.test(title) || TITLE_COMPILED.test(title) || OTHER_INTERVIEW.test(plain);
}

/**
 * An asking verb that tells of nothing a candidate was asked.
 *
 * @param before What stands before the verb in its sentence.
 * @param asking What the pattern of reported questions matched.
 */
export function isNoAsking(doc: Document, sentence: Span, before: string, asking: string): boolean {
  const { doubts } = doc.cues;
  if (doubts === undefined) return false;
  if (isSupposed(doubts, before, asking) || isInvitation(doubts, before, asking)) return true;
  if (doubts.LACKS_OBJECT.test(asking) || !isInTest(doubts, doc, sentence, asking)) return true;
  const near = doc.plain.slice(Math.max(0, sentence.start - PRACTICE_CHARS), sentence.start) + before;
  if (doubts.PRACTICE.test(near) || doubts.ON_A_FORM.test(before)) return true;
  return doubts.OWN_BOSS.test(`${before}${asking}`);
}

/** Nobody has asked yet: "if they ask", "I hope she doesn't ask", "when an employer asks". */
function isSupposed(doubts: Doubts, before: string, asking: string): boolean {
  const supposed = doubts.PRESENT_ASKING.test(asking) ? doubts.SUPPOSED_PRESENT : doubts.SUPPOSED_PAST;
  return supposed.test(before);
}

/** "Ask me what you want to know", "nobody asks me". */
function isInvitation(doubts: Doubts, before: string, asking: string): boolean {
  if (doubts.NOBODY_ASKS.test(before)) return true;
  return doubts.BIDS_TO_ASK.test(asking) && doubts.INVITES_READERS.test(before);
}

/** "I had to design a network" is an exam or a day's work unless a test is spoken of. */
function isInTest(doubts: Doubts, doc: Document, { start, end }: Span, asking: string): boolean {
  if (!doubts.HAD_TO.test(asking)) return true;
  return doubts.TEST_NEAR.test(doc.plain.slice(Math.max(0, start - NEAR_AFTER_CHARS), end));
}

/** A request or a form rather than a question: "asked me to meet with", "ask for my boss", "was about a month ago". */
export function isErrand({ doubts }: Cues, complement: string, said: string): boolean {
  if (doubts === undefined) return false;
  if (doubts.INVITES.test(said)) return true;
  if (doubts.ASKED_TO.test(complement))
    return !doubts.SHOWN_BY_DOING.test(complement) || doubts.DOES_THAT.test(complement);
  if (doubts.ASKED_FOR.test(complement)) return !doubts.ASKED_FOR_KNOWN.test(complement);
  return doubts.SAYS_WHEN.test(complement);
}

/** Before "the problem was to": the writer's own trouble or thought rather than what he was set. */
export function isWritersOwn({ doubts }: Cues, lead: string): boolean {
  return doubts !== undefined && (doubts.WRITERS_OWN_LEAD.test(lead) || doubts.WRITERS_THOUGHT.test(lead));
}

/** "It was a problem for us", "one of my projects was a small test": nobody set it. */
export function isWeaklyGiven({ doubts }: Cues, verb: string, before: string, task: string): boolean {
  if (!doubts?.WEAK_GIVER.test(verb)) return false;
  return doubts.TROUBLE.test(task) || (doubts.WEAKEST_GIVER.test(verb) && !doubts.TEST_NEAR.test(before));
}

/** Indented by four spaces or a tab: Markdown shows it as code. */
export function isCode(text: string, lineStart: number): boolean {
  if (
    !/[\t ]/.test(text.charAt(lineStart - 1)) ||
    !/^(?: {4}|.*\t)$/.test(text.slice(Math.max(0, lineStart - 4), lineStart))
  )
    return false;
  return /(?:^|\n)(?: {4}|\t)[ \t]*$/.test(text.slice(Math.max(0, lineStart - 60), lineStart));
}

/** Said of a question by a label alone, such as "Questions:": whose questions they are, the surroundings must say. */
export function isLabelTrusted(doc: Document, span: Span): boolean {
  if (doc.opensWithInterview || doc.isAnswerInQuestionThread || doc.isByHiringSide) return true;
  const before = doc.plain.slice(Math.max(0, span.start - NEAR_BEFORE_CHARS), span.start);
  return doc.cues.doubts?.INTERVIEW_NAMED.test(before) !== false;
}

/** Whether a sentence is put to the readers, or by the writer to himself, or asks after those who asked him. */
export function isToReaders(cues: Cues, plain: string): boolean {
  const { doubts } = cues;
  if (cues.TO_READERS.test(plain)) return true;
  if (doubts === undefined) return false;
  return doubts.WANTS_ADVICE.test(plain) || doubts.ABOUT_THE_ASKER.test(plain) || isOfWriter(doubts, plain);
}

/** "I assume I'm screwed?": it says more of the writer than of anybody who is spoken to. */
function isOfWriter(doubts: Doubts, plain: string): boolean {
  if (!/\?["')\]*!.…]*$/.test(plain)) return false;
  return findAll(doubts.SPEAKS_OF_WRITER, plain).length > findAll(doubts.SPEAKS_TO_SOMEBODY, plain).length;
}
