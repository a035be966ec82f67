import type { RoundKind } from '../posting/interview';
import { cuesFor } from './cues';
import { toPlain } from './document';
import { classifyKind } from './find-rounds';
import type { QuestionKind } from './finding';

/** What kind of question somebody's own words are. Apart from the matching of questions: the cues of all languages are large. */
export function kindOfQuestion(text: string, round: RoundKind | undefined): QuestionKind {
  const plain = toPlain(text).replace(/\s+/g, ' ');
  return classifyKind(cuesFor(plain, ''), plain, 'direct', round);
}
