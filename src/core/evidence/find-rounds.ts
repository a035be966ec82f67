import type { RoundKind } from '../posting/interview';
import { foldText } from '../text';
import type { Cues } from './cues';
import type { Document } from './document';
import { findAll } from './find-all';
import type { QuestionForm, QuestionKind } from './finding';

export interface RoundMention {
  readonly at: number;
  readonly end: number;
  readonly kind: RoundKind;
}

/** A question this far below the last mention of a round is no longer told to be of it. */
const REACH_CHARS = 3000;

/** Every mention of a round, in the order of the text. */
export function findRoundMentions(doc: Document): RoundMention[] {
  const mentions: RoundMention[] = [];
  for (const [kind, pattern] of doc.cues.ROUNDS)
    for (const found of findAll(pattern, doc.plain))
      mentions.push({ at: found.index, end: found.index + found[0].length, kind });
  for (const line of doc.lines) {
    if (line.role !== 'heading') continue;
    const words = foldText(doc.plain.slice(line.start, line.end));
    const named = doc.cues.HEADING_ROUNDS.find(([, pattern]) => pattern.test(words));
    if (named !== undefined && doc.cues.HEADING_ROUND.test(line.heading))
      mentions.push({ at: line.start, end: line.end, kind: named[0] });
  }
  // Sorting is stable: of two that begin at one place the first listed stays first.
  mentions.sort((a, b) => a.at - b.at);
  return mentions.filter((mention, i) => i === 0 || (mentions[i - 1]?.end ?? 0) <= mention.at);
}

/** The round that was last mentioned before `at`, whatever stands between. */
export function roundBefore(mentions: readonly RoundMention[], at: number): RoundKind | undefined {
  const mention = lastBefore(mentions, at);
  return mention === undefined || mention.kind === 'application' ? undefined : mention.kind;
}

/**
 * The round that a question at `at` is told to be of: named in its own paragraph, or right above it as what leads into it, or by a
 * heading whose part has not ended. A paragraph about something else in between ends what was said before: after "the
 * take-home was long" a later "What is the best thing you wrote?" is of no round that anybody named.
 */
export function roundOf(doc: Document, mentions: readonly RoundMention[], at: number): RoundKind | undefined {
  const mention = lastBefore(mentions, at);
  if (mention === undefined || mention.kind === 'application') return undefined;
  const from = lineAt(doc, mention.at);
  const to = lineAt(doc, at);
  const source = doc.lines[from];
  if (source === undefined || from === to) return mention.kind;
  const between = doc.lines.slice(from + 1, to + 1);
  // Below a heading everything is of its round, up to the next heading.
  if (source.role === 'heading')
    return between.some(({ role }) => role === 'heading') ? undefined : mention.kind;
  if (between.some(({ role }) => role === 'heading')) return undefined;
  const isLed = /:["*_)]*$/.test(doc.plain.slice(source.start, source.end));
  const paragraphs = between.filter(({ afterBlank, marker }) => afterBlank && marker === '').length;
  const isList = doc.lines[to]?.marker !== '';
  if (isList) {
    // Items stand under the line right above them, and under none further up.
    const above = doc.lines.slice(0, to).findLastIndex(({ marker }) => marker === '');
    return above <= from ? mention.kind : undefined;
  }
  return paragraphs === 0 || (isLed && paragraphs === 1) ? mention.kind : undefined;
}

function lastBefore(mentions: readonly RoundMention[], at: number): RoundMention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const mention = mentions[low - 1];
  return mention === undefined || at - mention.at > REACH_CHARS ? undefined : mention;
}

/** The index of the last line that begins at or before `at`. */
function lineAt({ lines }: Document, at: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** What can be set as a task; nobody sets a biography. */
const TASK_KINDS: ReadonlySet<QuestionKind> = new Set(['logistical', 'case', 'technical', 'skill']);

/** What a question asks for, by its words. */
export function classifyKind(
  cues: Cues,
  plain: string,
  form: QuestionForm,
  round: RoundKind | undefined,
): QuestionKind {
  if (form === 'task')
    return (
      cues.KINDS.find(([kind, pattern]) => TASK_KINDS.has(kind) && pattern.test(plain))?.[0] ??
      kindOfRound(round, 'skill')
    );
  for (const [kind, pattern] of cues.KINDS) if (pattern.test(plain)) return kind;
  return cues.ASKS_OF_PERSON.test(plain) ? 'behavioural' : kindOfRound(round, 'skill');
}

function kindOfRound(round: RoundKind | undefined, otherwise: QuestionKind): QuestionKind {
  if (round === 'technical' || round === 'assessment' || round === 'takeHome') return 'technical';
  return round === 'case' ? 'case' : otherwise;
}
