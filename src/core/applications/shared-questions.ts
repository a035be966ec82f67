import { isAlike } from '../guide/alike';
import type { Guide, QuestionItem } from '../guide/guide';
import { companyKey } from '../posting/company-name';
import { contentWords } from '../text';

/** A question that people were asked at more than one of the user's firms. */
export interface SharedQuestion {
  readonly text: string;
  /** Names of the employers, in the order of the guides. */
  readonly companies: readonly string[];
  /** Where it stands, one a guide. */
  readonly places: readonly { readonly runId: string; readonly itemId: string }[];
}

interface Group {
  readonly text: string;
  readonly words: readonly string[];
  readonly companies: Map<string, string>;
  readonly places: { runId: string; itemId: string }[];
}

const MAX_GUIDES = 60;
const MAX_QUESTIONS_A_GUIDE = 80;
const MAX_SHARED = 30;
const MIN_SHARED_WORDS = 2;

/**
 * What was reported of several of these employers, or asked of the user himself there; most firms first. What is merely typical
 * is asked everywhere and tells nothing.
 */
export function listShared(guides: readonly Guide[]): readonly SharedQuestion[] {
  const groups: Group[] = [];
  const byWord = new Map<string, Set<Group>>();
  for (const guide of guides.slice(0, MAX_GUIDES)) {
    const key = companyKey(guide.posting.company);
    if (key === '') continue;
    for (const question of guide.questions.filter(isOfFirm).slice(0, MAX_QUESTIONS_A_GUIDE)) {
      const words = contentWords(question.text);
      const group = findGroup(words, byWord) ?? addGroup(question.text, words, groups, byWord);
      group.companies.set(key, guide.posting.company);
      if (!group.places.some(({ runId }) => runId === guide.id))
        group.places.push({ runId: guide.id, itemId: question.id });
    }
  }
  return groups
    .filter(({ companies }) => companies.size > 1)
    .sort((a, b) => b.companies.size - a.companies.size)
    .slice(0, MAX_SHARED)
    .map(({ text, companies, places }) => ({ text, companies: [...companies.values()], places }));
}

function isOfFirm({ label }: QuestionItem): boolean {
  return label === 'reported' || label === 'own';
}

/** Only groups that share two words are compared, so that a hundred guides are no wait. */
function findGroup(words: readonly string[], byWord: ReadonlyMap<string, Set<Group>>): Group | undefined {
  const counts = new Map<Group, number>();
  for (const word of new Set(words)) {
    for (const group of byWord.get(word) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const near = [...counts].filter(([, count]) => count >= MIN_SHARED_WORDS).sort((a, b) => b[1] - a[1]);
  return near.find(([group]) => isAlike(words, group.words))?.[0];
}

function addGroup(
  text: string,
  words: readonly string[],
  groups: Group[],
  byWord: Map<string, Set<Group>>,
): Group {
  const group: Group = { text, words, companies: new Map(), places: [] };
  groups.push(group);
  for (const word of new Set(words)) byWord.set(word, (byWord.get(word) ?? new Set()).add(group));
  return group;
}
