import { type MiningContext, readDocument } from './document';
import { classifyKind, findRoundMentions, roundBefore, roundOf } from './find-rounds';
import type { Finding } from './finding';
import { findQuestions } from './mine-questions';
import { findStatements } from './mine-statements';
import type { EvidenceUnit } from './unit';

export type { MiningContext } from './document';

/**
 * What one post or comment reports, each finding an exact slice of its text, in the order of the text within questions and
 * within statements. Precise rather than complete: what readers are asked, what candidates asked, and what somebody might
 * be asked is left out. Linear in the text.
 */
export function mineUnit(unit: Pick<EvidenceUnit, 'id' | 'text'>, context: MiningContext): Finding[] {
  const doc = readDocument(unit, context);
  const mentions = findRoundMentions(doc);
  const questions = findQuestions(doc);
  const statements = findStatements(doc, unit.id, mentions, questions);
  return [
    ...questions.map(({ start, end, form }): Finding => {
      const round = roundOf(doc, mentions, start);
      // What was spoken of before says what kind of thing is asked, even where it does not say in which round.
      const kind = classifyKind(
        doc.cues,
        doc.plain.slice(start, end),
        form,
        round ?? roundBefore(mentions, start),
      );
      return {
        type: 'question',
        unitId: unit.id,
        start,
        end,
        form,
        kind,
        ...(round === undefined ? {} : { round }),
      };
    }),
    ...statements,
  ];
}
