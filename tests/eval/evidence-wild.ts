import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mineUnit } from '../../src/core/evidence/mine';
import { readCsv } from './csv';
import { sayShare } from './wilson';

const LABELS = 'tests/eval/evidence-wild/labels.tsv';
/** Subreddits of occupations are told apart: hardly anybody speaks of interviews there. */
const OF_OCCUPATIONS = /^occupations-/;
/** Of the questions mined from posts of career subreddits so many were really asked. */
const BAR = 0.8;

interface Post {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

interface Tally {
  asked: number;
  mined: number;
  unjudged: number;
}

/**
 * Mines the posts of `args[0]` (see evidence-wild/README.md), those that `args[1]` labels left out, and holds what is mined against
 * the judgements: a line of JSON a set, then the sum over career subreddits. Exit code 1 below the bar, or when a tenth was never judged.
 */
export async function main(args: readonly string[]): Promise<void> {
  const [folder, seen] = args;
  if (folder === undefined) throw new Error('Give the folder with the posts: see evidence-wild/README.md.');
  const judged = readLabels();
  const setOf = new Map([...judged.values()].map(({ post, set }) => [post, set]));
  const tallies = new Map<string, Tally>();
  const career: Tally = { asked: 0, mined: 0, unjudged: 0 };
  const leftOut = new Set(seen === undefined ? [] : readIds(seen));
  for (const post of readPosts(folder)) {
    if (leftOut.has(post.id)) continue;
    for (const question of mineQuestions(post)) {
      const label = judged.get(`${post.id} ${hashQuestion(question)}`);
      const set = label?.set ?? setOf.get(post.id) ?? 'not judged';
      const tally = tallies.get(set) ?? { asked: 0, mined: 0, unjudged: 0 };
      tallies.set(set, tally);
      for (const one of OF_OCCUPATIONS.test(set) ? [tally] : [tally, career]) count(one, label?.asked);
      if (label === undefined) console.error(`not judged: ${post.id}: ${question}`);
    }
  }
  for (const [set, tally] of [...tallies].sort()) report(set, tally);
  report('career subreddits', career);
  const isEnough = career.unjudged * 10 <= career.mined + career.unjudged;
  if (career.asked < BAR * career.mined || !isEnough || career.mined === 0) process.exitCode = 1;
}

function count(tally: Tally, asked: boolean | undefined): void {
  if (asked === undefined) tally.unjudged++;
  else tally.mined++;
  if (asked === true) tally.asked++;
}

function report(set: string, { asked, mined, unjudged }: Tally): void {
  process.stdout.write(
    `${JSON.stringify({ set, asked, judged: mined, precision: sayShare(asked, mined), unjudged })}\n`,
  );
}

function readLabels() {
  const lines = readFileSync(LABELS, 'utf8').trim().split('\n').slice(1);
  return new Map(
    lines.map((line) => {
      const [set = '', , post = '', question = '', asked] = line.split('\t');
      return [`${post} ${question}`, { set, post, asked: asked === 'yes' }] as const;
    }),
  );
}

/** Of a file of JSON lines. */
function readIds(path: string): string[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => String((JSON.parse(line) as { id?: unknown }).id));
}

/** Every file once, every post once. */
function readPosts(folder: string): Post[] {
  const posts = new Map<string, Post>();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort()) {
    for (const row of readCsv(readFileSync(join(folder, name), 'utf8'))) {
      const id = (row['id'] || row['name'] || '').replace(/^t3_/, '');
      const title = row['title'] ?? '';
      const text = row['selftext'] ?? row['text'] ?? '';
      if (id !== '' && !posts.has(id)) posts.set(id, { id, title, text: `${title}\n\n${text}` });
    }
  }
  return [...posts.values()];
}

function mineQuestions({ id, title, text }: Post): string[] {
  return mineUnit({ id: `t3_${id}`, text }, { threadTitle: title, isPost: true }).flatMap((finding) =>
    finding.type === 'question' ? text.slice(finding.start, finding.end) : [],
  );
}

function hashQuestion(question: string): string {
  return createHash('sha256').update(question.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);
}
