import { existsSync, readFileSync } from 'node:fs';
import { kindOfQuestion } from '../../src/core/evidence/kind-of-question';
import { ALL_PACKS } from '../../src/core/packs/all';
import { cardFor } from '../../src/core/packs/cards';
import { countByBasis, listSayings } from '../../src/core/packs/count-basis';
import { listPackWords, type Met, meetQuestion } from '../../src/core/packs/coverage';
import type { PackData } from '../../src/core/packs/pack';
import { recogniseOccupation } from '../../src/core/posting/occupation';
import { sayShare } from './wilson';

interface Post {
  readonly id: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly questions: readonly string[];
}

/**
 * Counts what the packs hold, by what it rests on, and, given a file of labelled posts (JSON lines `{id, company, role,
 * questions}`), how many of the questions asked where an occupation and no employer is named are met by that occupation's
 * pack or cards, with every miss. One JSON line each.
 */
export async function main(args: readonly string[]): Promise<void> {
  print({
    packs: ALL_PACKS.length - 1,
    items: ALL_PACKS.flatMap(listSayings).length,
    byBasis: countByBasis(ALL_PACKS),
  });
  for (const pack of ALL_PACKS) {
    const items = listSayings(pack);
    const sourced = items.filter(({ source }) => source !== undefined).length;
    print({ pack: pack.id, family: pack.family, items: items.length, sourced });
  }
  const [path] = args;
  if (path !== undefined && existsSync(path) && path.endsWith('.jsonl')) measureCoverage(path);
}

function measureCoverage(path: string): void {
  const posts = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Post)
    .filter(({ company, role }) => !company && role);
  const counts: Record<Met | 'otherCard', number> = { item: 0, card: 0, otherCard: 0, none: 0 };
  const misses: unknown[] = [];
  for (const post of posts) {
    const pack = packOf(post);
    const words = listPackWords(pack);
    for (const question of post.questions) {
      const kind = kindOfQuestion(question, undefined);
      const met = meetQuestion(question, kind, pack, words);
      const card = cardFor(question, kind);
      const isOther = met === 'none' && card !== null && !card.fallback;
      counts[isOther ? 'otherCard' : met] += 1;
      if (met === 'none') misses.push({ miss: question, pack: pack.id, otherCard: isOther ? card.id : null });
    }
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const met = counts.item + counts.card;
  print({
    posts: posts.length,
    questions: all,
    ...counts,
    met: sayShare(met, all),
    metByAnyCard: sayShare(met + counts.otherCard, all),
  });
  for (const miss of misses) print(miss);
}

function packOf({ role }: Post): PackData {
  const { id } = recogniseOccupation({ title: role ?? '', description: '', requiredSkills: [] });
  const found = ALL_PACKS.find((pack) => pack.id === id) ?? ALL_PACKS.find((pack) => pack.id === 'general');
  if (!found) throw new Error('there is no general pack');
  return found;
}

function print(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
