import type { Cues } from './cues';
import type { TopicCue } from './cues/en-topics';
import { cueText, type Document, type ReadLine } from './document';
import { type RoundMention, roundBefore } from './find-rounds';
import type { Finding } from './finding';
import type { Span } from './sentences';

type Statement = Extract<Finding, { type: 'statement' }>;

const MIN_CHARS = 18;
const MAX_CHARS = 320;
/** A unit says at most this many things on one topic: the rest of a long guide adds no person. */
const MAX_PER_TOPIC = 8;

/** What a unit reports besides questions, a sentence each; sentences that hold a mined question are left out. */
export function findStatements(
  doc: Document,
  unitId: string,
  mentions: readonly RoundMention[],
  questions: readonly Span[],
): Statement[] {
  if (!doc.isAboutInterview) return [];
  const statements: Statement[] = [];
  const counts = new Map<string, number>();
  let isUnderTips = false;
  for (const line of doc.lines) {
    if (line.role === 'heading') isUnderTips = doc.cues.TIPS_HEADING.test(line.heading);
    else if (line.marker === '' && line.afterBlank && line.end - line.start > MAX_CHARS) isUnderTips = false;
    if (line.role === 'candidate' || line.role === 'asker') continue;
    for (const sentence of line.sentences) {
      if (questions.some((question) => question.start < sentence.end && sentence.start < question.end))
        continue;
      for (const statement of readStatement(
        doc,
        line,
        sentence,
        mentions,
        isUnderTips && line.marker !== '',
      )) {
        const count = counts.get(statement.topic) ?? 0;
        if (count >= MAX_PER_TOPIC) continue;
        counts.set(statement.topic, count + 1);
        statements.push({ ...statement, type: 'statement', unitId, ...sentence });
      }
    }
  }
  return statements;
}

type Told = Pick<Statement, 'topic' | 'round' | 'value'>;

/** At most one topic besides a round: the first listed that fits. */
function readStatement(
  doc: Document,
  line: ReadLine,
  sentence: Span,
  mentions: readonly RoundMention[],
  isTip: boolean,
): Told[] {
  const length = sentence.end - sentence.start;
  const { cues } = doc;
  const plain = cueText(doc.plain, sentence);
  const isVerdict = cues.VERDICT_LINE.test(plain) || line.role === 'title';
  // A heading cut by its own emphasis is no sentence to show.
  if (line.role === 'heading' && plain.includes('**')) return [];
  if (isTip && length <= MAX_CHARS && isTipText(cues, plain)) return [{ topic: 'advice' }];
  if ((length < MIN_CHARS && !isVerdict) || length > MAX_CHARS || /\?[^\w?]*$/.test(plain)) return [];
  const told: Told[] = [];
  const mention = mentions.find(({ at }) => at >= sentence.start && at < sentence.end);
  const isReport = !cues.NOT_A_REPORT.test(plain);
  if (
    mention !== undefined &&
    isReport &&
    line.role !== 'title' &&
    cues.ROUND_REPORTED.test(plain) &&
    !isAdvice(cues, plain)
  )
    told.push({ topic: 'round', round: mention.kind });
  const topic = isReport ? findTopic(cues, plain, line.role === 'title') : undefined;
  const round = mention?.kind ?? roundBefore(mentions, sentence.start);
  const inRound = round === undefined || round === 'application' ? {} : { round };
  if (topic !== undefined)
    told.push({
      topic: topic.topic,
      ...(topic.value === undefined ? {} : { value: topic.value }),
      ...(topic.topic === 'difficulty' ? inRound : {}),
    });
  else if (line.role !== 'title' && isAdvice(cues, plain)) told.push({ topic: 'advice' });
  return told;
}

/** Under "Tips" every item is one, unless it asks or tells a story. */
function isTipText(cues: Cues, plain: string): boolean {
  return (
    plain.split(/\s+/).length >= 3 && !/\?[^\w?]*$|https?:/.test(plain) && !cues.TIP_TELLS_STORY.test(plain)
  );
}

function findTopic(cues: Cues, plain: string, isTitle: boolean): TopicCue | undefined {
  return cues.TOPICS.find((cue) => (!isTitle || cue.topic === 'outcome') && cue.pattern.test(plain));
}

function isAdvice(cues: Cues, plain: string): boolean {
  return (
    cues.ADVICE.test(plain) &&
    cues.ADVICE_TOPIC.test(plain) &&
    !cues.NOT_ADVICE.test(plain) &&
    !cues.ADVICE_TELLS_STORY.test(plain)
  );
}
