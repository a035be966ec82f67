import { DAY_MS, HOUR_MS } from '../time';
import type { GuideCounts, Item, QuestionItem, RoundItem, SourceReport } from './guide';
import { toPlainItem } from './typical-items';
import { saySourceState, type Wording } from './wording';

export interface SearchedFor {
  readonly company: string;
  readonly sources: readonly SourceReport[];
  readonly counts: GuideCounts;
  /** ms since the Unix epoch. */
  readonly now: number;
  /** The user's local date, ISO. */
  readonly today: string;
  readonly say: Wording;
}

export interface Found extends SearchedFor {
  readonly rounds: readonly RoundItem[];
  readonly questions: readonly QuestionItem[];
  readonly hasPay: boolean;
  readonly hasDescription: boolean;
  readonly newestAt: number;
}

/** How much of what was asked did answer. Blocked is never "nothing found". */
export type SearchState = 'notSearched' | 'noAnswer' | 'partly' | 'answered';

const OLD_AFTER_MS = 730 * DAY_MS;

export function tellSearchState(sources: readonly SourceReport[]): SearchState {
  const asked = sources.filter(({ status }) => status !== 'notAsked');
  if (asked.length === 0) return 'notSearched';
  const answered = asked.filter(
    ({ status }) => status === 'ok' || status === 'empty' || status === 'archive',
  );
  if (answered.length === asked.length) return 'answered';
  const isUnderWay = asked.some(({ status, via }) => status === 'limited' || via !== undefined);
  return answered.length === 0 && !isUnderWay ? 'noAnswer' : 'partly';
}

export function nameCompany(company: string, say: Wording): string {
  return company.trim() === '' ? say.COMPANY_UNNAMED : company.trim();
}

/** What was searched, when, what answered and what did not, and which parts of the guide are empty for it. */
export function listNotFound(found: Found): readonly Item[] {
  const company = nameCompany(found.company, found.say);
  return [...listSearch(found, company), ...listGaps(found)].map((text) =>
    toPlainItem('missing', 'unknown', text),
  );
}

function listSearch(found: Found, company: string): readonly string[] {
  const { sources, counts } = found;
  const { NOT_FOUND } = found.say;
  const state = tellSearchState(sources);
  const sentences = sources.map((source) => saySourceState(source, found.say));
  if (state === 'notSearched') return [NOT_FOUND.notSearched];
  const searched = NOT_FOUND.searched(
    counts.queries,
    counts.postsFound,
    counts.threadsRead,
    daySearched(found),
  );
  if (counts.peopleHere > 0) return [searched, ...sentences];
  const nobody = state === 'answered' ? NOT_FOUND.nobodyHere(company) : NOT_FOUND.nobodyHereYet(company);
  const elsewhere = counts.peopleElsewhere === 0 && state === 'answered' ? [NOT_FOUND.nobodyElsewhere] : [];
  return [nobody, searched, ...sentences, ...elsewhere];
}

/** Of a search made just now the user's own date is known; of an older one only the date in UTC. */
function daySearched({ sources, now, today, say }: SearchedFor): string {
  const at = Math.max(0, ...sources.map((source) => (Number.isFinite(source.at) ? source.at : 0)));
  return Math.abs(now - at) < HOUR_MS ? say.sayDay(today) : say.sayDate(at);
}

function listGaps(found: Found): readonly string[] {
  const { NOT_FOUND } = found.say;
  const hasReportedRound = found.rounds.some((round) => round.evidence.length > 0);
  const hasPostingQuestion = found.questions.some((question) => question.label === 'posting');
  const gaps: string[] = [];
  if (!hasReportedRound && tellSearchState(found.sources) !== 'notSearched') gaps.push(NOT_FOUND.noRounds);
  if (!found.hasPay) gaps.push(NOT_FOUND.noPay);
  if (!found.hasDescription) gaps.push(NOT_FOUND.noDescription);
  else if (!hasPostingQuestion) gaps.push(NOT_FOUND.noPostingQuestions);
  if (found.newestAt > 0 && found.now - found.newestAt > OLD_AFTER_MS)
    gaps.push(NOT_FOUND.old(found.newestAt));
  return gaps;
}
