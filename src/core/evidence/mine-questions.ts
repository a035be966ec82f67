import { type AskingRules, classifyAsking, type Draft, extractAsked, overlaps, trimDraft } from './asking';
import { TASK_LINK } from './cues/task-link';
import { cueText, type Document, type ReadLine } from './document';
import { isCode, isLabelTrusted, isToReaders } from './doubts';
import { findAll } from './find-all';
import { findLedInto } from './led';
import { findQuotedQuestions } from './quoted';
import { findReported, specificWords } from './reported';
import type { Span } from './sentences';
import { findTypicalLists } from './typical';
import { nextZone, openZone, type Zone } from './zones';

const SURE: AskingRules = { takesBare: true, takesTasks: true };
const CAREFUL: AskingRules = { takesBare: true, takesTasks: false };
/** An item this short can name a task by itself ("Diameter of a binary tree"). */
const NOUN_ITEM_WORDS = 9;

/** The questions a unit reports as really asked, in the order of the text, none overlapping. */
export function findQuestions(doc: Document): Draft[] {
  if (doc.teachesAnswers || doc.isOtherInterview) return [];
  if (!(doc.isAboutInterview || doc.isAnswerInQuestionThread)) return [];
  const drafts: Draft[] = [];
  let zone = openZone(doc);
  const typicalLines = findTypicalLists(doc);
  doc.lines.forEach((line, i) => {
    const found = readOneLine(doc, line, i, zone, typicalLines.has(i));
    drafts.push(...found);
    zone = nextZone(doc, line, i, zone, found.length > 0);
  });
  return dropRepeated(doc, drafts);
}

function readOneLine(doc: Document, line: ReadLine, i: number, zone: Zone, isTypical: boolean): Draft[] {
  if (line.role === 'candidate' || line.role === 'heading' || isCode(doc.text, line.start)) return [];
  if (doc.isAdvice || !doc.isFirstHand) return withReported(doc, line, [], i);
  if (line.role === 'asker') return extractAsked(doc, bodySentences(line), CAREFUL);
  const isZone = zone.kind === 'list' || zone.kind === 'round';
  const links = isZone || doc.isAboutInterview ? findTaskLinks(doc, line, isZone) : [];
  if (links.length > 0) return links;
  if (zone.kind === 'muted' && line.role !== 'question') return [];
  const sure = readSure(doc, line, i, zone, isTypical);
  if (sure.length > 0) {
    const led = findLedInto(doc, line).filter((draft) => !overlaps(sure, draft));
    return withReported(doc, line, [...sure, ...led]);
  }
  return readProse(doc, line, i, isZone);
}

/** Where the surroundings say that the line is what was asked. */
function readSure(doc: Document, line: ReadLine, i: number, zone: Zone, isTypical: boolean): Draft[] {
  const body = bodySentences(line);
  if (doc.cues.doubts?.CANDIDATES_LINE.test(cueText(doc.plain, line)) || !isLabelTrusted(doc, line))
    return [];
  if (isConfirmed(doc, i)) return extractAsked(doc, body, SURE);
  if (line.role === 'title') return [];
  if (line.role === 'question')
    return doc.isAboutInterview || zone.kind !== 'none' ? readLabelled(doc, line, i, body) : [];
  if (isTypical) return extractAsked(doc, body.slice(0, 3), CAREFUL);
  if (doc.isAboutOneQuestion && line.isBold) return extractAsked(doc, body, SURE);
  if (zone.kind !== 'list' && zone.kind !== 'round') return readAnswer(doc, line, body);
  const isQuoted = /^["“]/.test(doc.text.slice(line.start, line.end));
  if (isQuoted && !zone.isLasting) return findQuotedQuestions(doc, line, true);
  if (line.marker === '' && (zone.isLasting || isNarrative(doc, line))) return [];
  const drafts = extendTasks(doc, i, extractAsked(doc, body, SURE));
  if (drafts.length > 0 && startsEarly(line, drafts)) return drafts;
  return line.marker === '' ? [] : readNounItem(doc, line, i);
}

/** Items and lines that begin with the question; a question at the end of a long story is the story's. */
function startsEarly(line: ReadLine, drafts: readonly Draft[]): boolean {
  const first = drafts[0];
  return first !== undefined && (first.start - line.start < 90 || line.sentences.length <= 3);
}

function isNarrative(doc: Document, line: ReadLine): boolean {
  const first = line.sentences[0];
  const plain = first === undefined ? '' : cueText(doc.plain, first);
  if (doc.cues.TELLS_OF_ASKER.test(plain)) return true;
  return doc.cues.FIRST_PERSON.test(plain) && classifyAsking(doc.cues, plain) === undefined;
}

function bodySentences(line: ReadLine): Span[] {
  return line.sentences
    .filter((sentence) => sentence.end > line.bodyStart)
    .map((sentence) => ({ start: Math.max(sentence.start, line.bodyStart), end: sentence.end }));
}

/** `Question 1: …`: the first sentence counts even when it has no form of a question. */
function readLabelled(doc: Document, line: ReadLine, i: number, body: readonly Span[]): Draft[] {
  const first = body[0];
  if (first === undefined || isToReaders(doc.cues, cueText(doc.plain, first))) return [];
  const drafts = extendTasks(doc, i, extractAsked(doc, body, SURE));
  if (drafts.length > 0) return drafts;
  // "Problem: there was no name in the post" names a trouble; a numbered label or a scene is the interviewer's.
  if (!/\d/.test(line.heading) && !doc.cues.SETS_SCENE.test(cueText(doc.plain, first))) return [];
  if (isNarrative(doc, line) || first.end - first.start < 20) return [];
  const draft = trimDraft(doc, first.start, first.end, 'task');
  return draft === undefined ? [] : [draft];
}

/** A task that goes on in the next lines: they begin in lower case and are no code. */
function extendTasks(doc: Document, i: number, drafts: Draft[]): Draft[] {
  const last = drafts.at(-1);
  const line = doc.lines[i];
  if (last === undefined || line === undefined || last.form !== 'task' || last.end < line.end - 3)
    return drafts;
  let end = line.end;
  for (const next of doc.lines.slice(i + 1, i + 5)) {
    const words = doc.text.slice(next.start, next.end);
    const goesOn =
      !next.afterBlank &&
      next.marker === '' &&
      /^[a-z]+ /.test(words) &&
      !/[.?!:;]$/.test(doc.text.slice(0, end).slice(-1));
    if (!goesOn || /[=;{}]|-->|\w\(/.test(words)) break;
    end = next.end;
  }
  if (end === line.end) return drafts;
  const longer = trimDraft(doc, last.start, end, 'task');
  return longer === undefined ? drafts : [...drafts.slice(0, -1), longer];
}

/** "Diameter of a Binary Tree": a noun among items that are questions. */
function readNounItem(doc: Document, line: ReadLine, i: number): Draft[] {
  const plain = doc.plain.slice(line.start, line.end);
  const words = plain.split(/\s+/).length;
  if (words < 2 || words > NOUN_ITEM_WORDS || /https?:|:$/.test(plain) || doc.cues.NO_NOUN_ITEM.test(plain))
    return [];
  const around = [-2, -1, 1, 2]
    .map((step) => doc.lines[i + step])
    .filter((other) => other?.marker === line.marker);
  const asking = around.filter(
    (other) => other !== undefined && classifyAsking(doc.cues, cueText(doc.plain, other)) !== undefined,
  );
  if (asking.length < 2 || specificWords(doc.cues, plain).length < 2) return [];
  const draft = trimDraft(doc, line.start, line.end, 'direct');
  return draft === undefined ? [] : [draft];
}

/** In a thread of answers a whole comment can be the question. */
function readAnswer(doc: Document, line: ReadLine, body: readonly Span[]): Draft[] {
  if (!doc.isAnswerInQuestionThread) return [];
  return extractAsked(doc, body, CAREFUL).filter((draft) => {
    const plain = doc.plain.slice(draft.start, draft.end);
    return (
      plain.split(/\s+/).length >= 4 &&
      !doc.cues.TO_OTHER_WRITERS.test(plain) &&
      (doc.isByHiringSide || !doc.cues.CANDIDATE_ASKS.test(doc.plain.slice(line.start, draft.start)))
    );
  });
}

/** Stories: quotes, tellings, and questions that a sentence leads into. */
function readProse(doc: Document, line: ReadLine, i: number, isZone: boolean): Draft[] {
  const quoted = findQuotedQuestions(doc, line, isZone && isQuotedWhole(doc, line));
  const led = doc.isAboutInterview && line.role !== 'title' ? findLedInto(doc, line) : [];
  return withReported(doc, line, [...quoted, ...led.filter((draft) => !overlaps(quoted, draft))], i);
}

function isQuotedWhole(doc: Document, line: ReadLine): boolean {
  return /^["“].*["”]$/.test(doc.text.slice(line.start, line.end));
}

function withReported(doc: Document, line: ReadLine, drafts: Draft[], i = 0): Draft[] {
  if (!doc.isAboutInterview && !doc.isAnswerInQuestionThread) return drafts;
  const reported = line.sentences
    .filter((sentence) => !(line.role === 'title' && i === 0 && doc.plain.charAt(sentence.end - 1) === '?'))
    .flatMap((sentence) => findReported(doc, sentence));
  const exampled = line.sentences.flatMap((sentence) => findExample(doc, sentence));
  const kept = reported.filter((draft) => exampled.length === 0 || draft.form !== 'task');
  return [...drafts, ...[...kept, ...exampled].filter((draft) => !overlaps(drafts, draft))];
}

/** "(E.g. design an algorithm that …)" after a problem was named. */
function findExample(doc: Document, sentence: Span): Draft[] {
  const plain = cueText(doc.plain, sentence);
  const found = doc.cues.EXAMPLE_LEAD.exec(plain);
  if (found === null || classifyAsking(doc.cues, plain.slice(found[0].length)) !== 'task') return [];
  const draft = trimDraft(
    doc,
    sentence.start + found[0].length,
    sentence.end - lengthFromClosing(plain),
    'task',
  );
  return draft === undefined ? [] : [draft];
}

/** How much of the end stands from a closing bracket on, with nothing but marks behind it. */
function lengthFromClosing(plain: string): number {
  const marks = /(?<!\W)\W+$/.exec(plain)?.[0] ?? '';
  const at = marks.indexOf(')');
  return at < 0 ? 0 : marks.length - at;
}

/** "This question was asked by … in an interview" says it of the question before. */
function isConfirmed(doc: Document, i: number): boolean {
  const next = doc.lines[i + 1]?.sentences[0];
  return (
    next !== undefined && doc.isAboutInterview && doc.cues.CONFIRMS_QUESTION.test(cueText(doc.plain, next))
  );
}

/** Addresses of published coding problems, as people list what they got. */
function findTaskLinks(doc: Document, line: ReadLine, isZone: boolean): Draft[] {
  const isItem = isZone || doc.cues.TELLS_OF_TASK.test(cueText(doc.plain, line));
  if (!isItem || !doc.plain.slice(line.start, line.end).includes('http')) return [];
  const drafts: Draft[] = [];
  for (const found of findAll(TASK_LINK, doc.text.slice(line.start, line.end)))
    drafts.push({
      start: line.start + found.index,
      end: line.start + found.index + found[0].length,
      form: 'task',
    });
  return drafts;
}

/** In order, not overlapping, and without tellings of what the same person also quotes. */
function dropRepeated(doc: Document, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => a.start - b.start || b.end - a.end))
    if (!overlaps(kept, draft)) kept.push(draft);
  const direct = kept
    .filter((draft) => draft.form !== 'reported')
    .map((draft) => new Set(specificWords(doc.cues, doc.plain.slice(draft.start, draft.end))));
  return kept.filter((draft) => {
    if (draft.form !== 'reported') return true;
    const words = [...new Set(specificWords(doc.cues, doc.plain.slice(draft.start, draft.end)))];
    return !direct.some(
      (other) => words.filter((word) => other.has(word)).length >= Math.max(1, words.length * 0.6),
    );
  });
}
