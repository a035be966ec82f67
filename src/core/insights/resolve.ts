import {
  FINDING_TOPICS,
  type Finding,
  type FindingTopic,
  QUESTION_KINDS,
  type QuestionKind,
} from '../evidence/finding';
import { ROUND_KINDS, type RoundKind } from '../posting/interview';
import type { Batch, NumberedSentence } from './batch';
import { isSupported } from './support';

/** Beyond this an answer is not what was asked for. */
const MAX_ITEMS = 300;
const MAX_SENTENCES_PER_ITEM = 12;

/** One item of a model's answer, checked: its sentences exist, and its wording says what they say. */
export interface ModelItem {
  readonly findings: readonly Finding[];
  readonly wording: string;
}

export interface Resolved {
  readonly items: readonly ModelItem[];
  /** Items that cited sentences that do not exist, or that their sentences do not support. */
  readonly dropped: number;
}

/**
 * Turns an answer into findings: every passage is looked up by its id in the batch it was made from; nothing else of
 * the answer but the wording is kept, and that only if the passages support it.
 *
 * @returns null when the text is not the JSON that was asked for.
 */
export function resolveAnswer(text: string, batch: Batch): Resolved | null {
  const answer = readJson(text);
  if (!isRecord(answer)) return null;
  const { questions, statements } = answer as Record<string, unknown>;
  if (!Array.isArray(questions) || !Array.isArray(statements)) return null;
  const sentences = new Map(
    batch.texts.flatMap((batchText) =>
      batchText.sentences.map((sentence) => [sentence.id, sentence] as const),
    ),
  );
  const items: ModelItem[] = [];
  let dropped = 0;
  const take = (entries: readonly unknown[], toFinding: typeof toQuestion | typeof toStatement) => {
    for (const entry of entries.slice(0, MAX_ITEMS)) {
      const item = readItem(entry, sentences, toFinding);
      if (item) items.push(item);
      else dropped++;
    }
  };
  take(questions, toQuestion);
  take(statements, toStatement);
  return { items, dropped };
}

function readItem(
  entry: unknown,
  sentences: ReadonlyMap<string, NumberedSentence>,
  toFinding: typeof toQuestion | typeof toStatement,
): ModelItem | null {
  if (!isRecord(entry)) return null;
  const { sentences: ids, wording } = entry;
  if (!Array.isArray(ids) || typeof wording !== 'string') return null;
  const cited = ids.slice(0, MAX_SENTENCES_PER_ITEM).map((id) => sentences.get(String(id)));
  if (cited.length === 0 || cited.some((sentence) => sentence === undefined)) return null;
  const known = cited.filter((sentence) => sentence !== undefined);
  if (!isSupported(wording, known.map(({ text }) => text).join('\n'))) return null;
  const findings = known.map((sentence) => toFinding(entry, sentence)).filter((finding) => finding !== null);
  return findings.length === known.length ? { findings, wording: wording.trim() } : null;
}

type Entry = Readonly<Record<string, unknown>>;

function toQuestion(entry: Entry, { unitId, start, end, text }: NumberedSentence): Finding | null {
  const kind = QUESTION_KINDS.find((known): known is QuestionKind => known === entry['kind']);
  if (!kind) return null;
  const form = text.trimEnd().endsWith('?') ? 'direct' : 'reported';
  return { type: 'question', unitId, start, end, form, kind, ...readRound(entry) };
}

function toStatement(entry: Entry, { unitId, start, end }: NumberedSentence): Finding | null {
  const topic = FINDING_TOPICS.find((known): known is FindingTopic => known === entry['topic']);
  return topic ? { type: 'statement', unitId, start, end, topic, ...readRound(entry) } : null;
}

function readRound(entry: Entry): { round?: RoundKind } {
  const round = ROUND_KINDS.find((known) => known === entry['round']);
  return round ? { round } : {};
}

function isRecord(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Servers without schema support wrap JSON in a fence or in a sentence: the outermost braces are the answer. */
function readJson(text: string): unknown {
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  if (from < 0 || to <= from) return null;
  try {
    return JSON.parse(text.slice(from, to + 1));
  } catch {
    return salvage(text);
  }
}

/** Of an answer that was cut off, the items that are whole; null when there is none. */
function salvage(text: string): Record<string, unknown[]> | null {
  const lists: Record<'questions' | 'statements', unknown[]> = { questions: [], statements: [] };
  const statementsAt = text.indexOf('"statements"');
  for (const { at, item } of listWholeObjects(text)) {
    lists[statementsAt >= 0 && at > statementsAt ? 'statements' : 'questions'].push(item);
  }
  return lists.questions.length + lists.statements.length > 0 ? lists : null;
}

/** The objects one level down, each as soon as it closes. Strings are skipped, so that a brace in one counts for nothing. */
function listWholeObjects(text: string): { at: number; item: unknown }[] {
  const found: { at: number; item: unknown }[] = [];
  let depth = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '"') i = endOfString(text, i);
    else if (character === '{' && ++depth === 2) at = i;
    else if (character === '}' && depth-- === 2) {
      try {
        found.push({ at, item: JSON.parse(text.slice(at, i + 1)) });
      } catch {
        // What is no JSON by itself is not an item.
      }
    }
  }
  return found;
}

/** The index of the mark that closes the string opened at `from`. */
function endOfString(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    if (text.charAt(i) === '\\') i++;
    else if (text.charAt(i) === '"') return i;
  }
  return text.length;
}
