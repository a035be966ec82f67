import { type MiningContext, readDocument } from './document';
import type { Finding } from './finding';
import { findQuestions } from './mine-questions';
import type { EvidenceUnit } from './unit';

export function mineUnit(unit: Pick<EvidenceUnit, 'id' | 'text'>, context: MiningContext): Finding[] {
  const doc = readDocument(unit, context);
  return findQuestions(doc).map(({ start, end, form }) => ({
    type: 'question',
    unitId: unit.id,
    start,
    end,
    form,
    kind: 'technical',
  }));
}
