import type { JobPosting } from '../../../src/core/posting/job-posting';
import type { WorldPost } from '../../support/world/world';
import { makeId, type WrittenComment, writePost } from '../../support/world/write-post';
import type { Contest } from './contest';
import { drawFrom, type Random, seedRandom } from './random';
import { ENGLISH, GERMAN, type Phrases } from './world-phrases';

/** A world to be made up: how much is written about an employer, where, and how much else there is. */
export interface WorldPlan {
  readonly name: string;
  readonly posting: Partial<JobPosting> & Pick<JobPosting, 'title' | 'company'>;
  /** What people call the job. */
  readonly job: string;
  readonly yardstickSubreddits: readonly string[];
  /** Where reports are; each post is in one of them. */
  readonly subreddits: readonly string[];
  /** Posts that count: about interviewing at the employer. */
  readonly reports: number;
  /** Posts that name the employer, or only its word, and do not count. */
  readonly traps: number;
  /** Interviews for the same job elsewhere. */
  readonly elsewhere: number;
  /** Everything else. */
  readonly noise: number;
  readonly seed: number;
  /** Sentences in which the name is only a word; `NAME` stands for it. */
  readonly wordTraps?: readonly string[];
}

/** Made up the same way every time. */
export function makeContest(plan: WorldPlan): Contest {
  const random = seedRandom(plan.seed);
  const phrases = plan.posting.language === 'de' ? GERMAN : ENGLISH;
  const counts = new Set<string>();
  const posts: WorldPost[] = [];
  const add = (title: string, text: string, isReport: boolean, subreddits: readonly string[]) => {
    const post = writeOne(
      plan,
      phrases,
      random,
      { title, text, sub: drawFrom(subreddits, random) },
      posts.length,
    );
    posts.push(post);
    if (isReport) counts.add(post.id);
  };
  const fill = (pattern: string, name: string) =>
    pattern
      .replaceAll('NAME', name)
      .replaceAll('JOB', plan.job)
      .replaceAll('TOPIC', drawFrom(phrases.topics, random));
  const draw = (patterns: readonly string[], name = plan.posting.company) =>
    fill(drawFrom(patterns, random), name);

  for (let i = 0; i < plan.reports; i += 1) {
    const title = draw(phrases.reportTitles);
    add(
      title,
      `${draw(phrases.reportTexts)} ${draw(phrases.asked)} ${draw(phrases.ends)}`,
      true,
      plan.subreddits,
    );
  }
  for (let i = 0; i < plan.traps; i += 1) {
    const isWord = plan.wordTraps !== undefined && random() < 0.6;
    const patterns = isWord ? (plan.wordTraps ?? []) : phrases.trapTitles;
    add(
      draw(patterns),
      draw(phrases.trapTexts, isWord ? phrases.someone : plan.posting.company),
      false,
      plan.subreddits,
    );
  }
  for (let i = 0; i < plan.elsewhere; i += 1) {
    const other = drawFrom(phrases.others, random);
    add(
      draw(phrases.reportTitles, other),
      `${draw(phrases.reportTexts, other)} ${draw(phrases.asked, other)}`,
      false,
      [...plan.subreddits, ...plan.yardstickSubreddits],
    );
  }
  for (let i = 0; i < plan.noise; i += 1)
    add(draw(phrases.noiseTitles), draw(phrases.noiseTexts), false, [
      ...plan.subreddits,
      ...phrases.elsewhere,
    ]);
  return {
    name: plan.name,
    world: { posts },
    posting: completePosting(plan.posting),
    yardstickSubreddits: plan.yardstickSubreddits,
    isRelevant: (post) => counts.has(post.id),
  };
}

function writeOne(
  plan: WorldPlan,
  phrases: Phrases,
  random: Random,
  post: { readonly title: string; readonly text: string; readonly sub: string },
  index: number,
): WorldPost {
  const commentCount = Math.floor(random() ** 2 * 14);
  const comments = Array.from(
    { length: commentCount },
    (_, i): WrittenComment => ({
      by: `reader_${index}_${i}`,
      says: drawFrom(phrases.comments, random).replaceAll('TOPIC', drawFrom(phrases.topics, random)),
      score: Math.floor(random() * 40),
    }),
  );
  const ageDays = Math.floor(random() ** 2 * 1400);
  const on = new Date(Date.UTC(2026, 10, 1) - ageDays * 86_400_000).toISOString().slice(0, 10);
  const written = writePost({
    ...post,
    by: `author_${index}`,
    on,
    score: Math.floor(random() ** 3 * 900),
    comments,
  });
  // Titles drawn twice would else be one post.
  return { ...written, id: makeId('2', `${plan.name}/${index}`) };
}

export function completePosting(given: Partial<JobPosting>): JobPosting {
  return {
    title: '',
    company: '',
    requiredSkills: [],
    preferredSkills: [],
    description: '',
    language: 'en',
    url: '',
    readFrom: {},
    ...given,
  };
}
