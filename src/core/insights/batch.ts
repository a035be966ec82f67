import type { RingedUnit } from '../evidence/extract-insights';
import { givesOrders } from '../evidence/orders';
import { splitSentences } from '../evidence/sentences';
import type { EvidenceRef } from '../evidence/unit';

/** The yardstick's budgets for what goes to a model, in characters; texts are cut at sentence ends. */
const MAX_POSTS = 30;
const MAX_POST_CHARS = 2000;
const MAX_COMMENT_CHARS = 1500;
const MAX_COMMENTS_PER_POST = 5;
/** So many calls side by side finish soonest at the published speed of hosted models. */
const WANTED_BATCHES = 6;

/** A sentence as the model sees it: `id` is all that it may answer with. */
export interface NumberedSentence extends EvidenceRef {
  /** `S1`, `S2` … counted through the batch. */
  readonly id: string;
  readonly text: string;
}

export interface BatchText {
  readonly unit: RingedUnit;
  readonly sentences: readonly NumberedSentence[];
}

/** What one model call is given: whole threads, so that a comment stands below what it answers. */
export interface Batch {
  readonly index: number;
  readonly texts: readonly BatchText[];
}

/**
 * Cuts the best threads into batches of whole threads. Units come best first.
 *
 * Sentences that give orders to a reader of prompts are left out: they report nothing, and a model might obey them.
 */
export function planBatches(units: readonly RingedUnit[]): Batch[] {
  const threads = groupByThread(units).slice(0, MAX_POSTS);
  const size = Math.max(1, Math.ceil(threads.length / WANTED_BATCHES));
  const batches: Batch[] = [];
  for (let i = 0; i < threads.length; i += size) {
    const texts = numberSentences(threads.slice(i, i + size).flat());
    if (texts.length > 0) batches.push({ index: batches.length, texts });
  }
  return batches;
}

/** Two batches of the same sentences under the same ids, for a model that reads less at once; one if there is nothing to cut. */
export function halveBatch({ index, texts }: Batch): Batch[] {
  const [only] = texts;
  if (!only) return [];
  if (texts.length > 1) {
    const middle = Math.ceil(texts.length / 2);
    return [texts.slice(0, middle), texts.slice(middle)].map((half) => ({ index, texts: half }));
  }
  const { unit, sentences } = only;
  const middle = Math.ceil(sentences.length / 2);
  return [sentences.slice(0, middle), sentences.slice(middle)]
    .filter((half) => half.length > 0)
    .map((half) => ({ index, texts: [{ unit, sentences: half }] }));
}

function groupByThread(units: readonly RingedUnit[]): RingedUnit[][] {
  const threads = new Map<string, RingedUnit[]>();
  for (const unit of units) {
    const thread = threads.get(unit.threadId) ?? [];
    thread.push(unit);
    threads.set(unit.threadId, thread);
  }
  return [...threads.values()]
    .map((thread) => {
      const posts = thread.filter(({ id }) => id.startsWith('t3_'));
      const comments = thread.filter(({ id }) => !id.startsWith('t3_')).sort((a, b) => b.score - a.score);
      return [...posts, ...comments.slice(0, MAX_COMMENTS_PER_POST)];
    })
    .sort((a, b) => rankThread(a) - rankThread(b));
}

/** Ring 1 first, then what readers found worth a vote. */
function rankThread(thread: readonly RingedUnit[]): number {
  const ring = Math.min(...thread.map((unit) => unit.ring));
  const score = Math.max(...thread.map((unit) => unit.score));
  return ring * 1_000_000 - Math.min(score, 900_000);
}

function numberSentences(units: readonly RingedUnit[]): BatchText[] {
  let count = 0;
  return units.flatMap((unit) => {
    const limit = unit.id.startsWith('t3_') ? MAX_POST_CHARS : MAX_COMMENT_CHARS;
    const sentences = splitSentences(unit.id, unit.text)
      .filter(({ end }) => end <= limit)
      .map((ref) => ({ ...ref, text: unit.text.slice(ref.start, ref.end) }))
      .filter(({ text }) => text.trim() !== '' && !givesOrders(text))
      .map(({ unitId, start, end, text }) => ({
        id: `S${++count}`,
        unitId,
        start,
        end,
        text: readable(text),
      }));
    return sentences.length > 0 ? [{ unit, sentences }] : [];
  });
}

/** Links lead a model astray and cost tokens; line ends would break the numbering. The evidence keeps its own text. */
function readable(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, '[link]')
    .replace(/\s+/g, ' ')
    .trim();
}
