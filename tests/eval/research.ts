import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JobPosting } from '../../src/core/posting/job-posting';
import { recogniseOccupation } from '../../src/core/posting/occupation';
import { judgePost } from '../../src/core/research/relevance';
import { sayShare } from './wilson';

/** Files of the folder; what each is for stands in its README. */
export const SETS = ['dev', 'held-out', 'unseen'] as const;

/** 0: neither this employer nor this occupation. */
export type RingLabel = 0 | 1 | 2;

export interface LabelledPost {
  /** Key of the posting it is judged for. */
  readonly for: string;
  readonly sub: string;
  readonly ring: RingLabel;
  /** Which trap it sets, if any. */
  readonly kind?: string;
  readonly title: string;
  readonly text: string;
}

export interface JudgedPost {
  readonly post: LabelledPost;
  readonly said: RingLabel;
}

/** Posts of one decision: those called so, those that are so, and those of which both is true. */
export interface RingScore {
  readonly said: number;
  readonly are: number;
  readonly right: number;
}

/** Runs the product's own judgement over a set of `DIR` (see its README): `dev` or `held-out`. */
export function judgeSet(dir: string, name: string): JudgedPost[] {
  const postings = JSON.parse(readFileSync(join(dir, 'postings.json'), 'utf8')) as Record<
    string,
    Partial<JobPosting>
  >;
  const lines = readFileSync(join(dir, `${name}.jsonl`), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const post = JSON.parse(line) as LabelledPost;
      const given = postings[post.for];
      if (!given) throw new Error(`${name}.jsonl names the posting "${post.for}", which postings.json lacks`);
      const posting = completePosting(given);
      const judged = {
        id: 'p',
        subreddit: post.sub,
        title: post.title,
        text: post.text,
        author: 'a',
        score: 10,
        commentCount: 5,
        at: 0,
        permalink: '',
        isRemoved: false,
        isAdult: false,
      };
      return { post, said: judgePost(judged, posting, recogniseOccupation(posting)).ring ?? 0 };
    });
}

function completePosting(given: Partial<JobPosting>): JobPosting {
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

/** Of one decision: is a post of this ring? */
export function scoreRing(judged: readonly JudgedPost[], ring: 1 | 2): RingScore {
  const said = judged.filter((one) => one.said === ring);
  const are = judged.filter(({ post }) => post.ring === ring).length;
  return { said: said.length, are, right: said.filter(({ post }) => post.ring === ring).length };
}

/** One JSON line a wrong judgement on standard output, then the figures of each set on standard error. */
export async function main(args: readonly string[]): Promise<void> {
  const [dir = '.'] = args;
  for (const name of SETS) {
    const judged = judgeSet(dir, name);
    for (const { post, said } of judged)
      if (said !== post.ring) console.log(JSON.stringify({ set: name, said, ...post }));
    console.error(`${name}: ${judged.length} posts, ${judged.filter(({ post }) => post.kind).length} traps`);
    for (const ring of [1, 2] as const) {
      const { said, are, right } = scoreRing(judged, ring);
      console.error(`  ring ${ring}: precision ${sayShare(right, said)}; recall ${sayShare(right, are)}`);
    }
  }
}
