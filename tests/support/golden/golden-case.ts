import { extractInsights } from '../../../src/core/evidence/extract-insights';
import type { Ring } from '../../../src/core/evidence/finding';
import { buildGuide } from '../../../src/core/guide/build-guide';
import type { Guide } from '../../../src/core/guide/guide';
import { guideLanguageOf } from '../../../src/core/guide/guide-language';
import { packFor } from '../../../src/core/packs/all';
import type { InterviewDetails } from '../../../src/core/posting/interview';
import type { JobPosting } from '../../../src/core/posting/job-posting';
import { recogniseOccupation } from '../../../src/core/posting/occupation';
import { makeUnits, type Report, SAMPLE_NOW, SAMPLE_TODAY } from '../sample-guides';

/** An invented but realistic case, from the posting and what people wrote to the finished guide, by the product's own code. */
export interface GoldenCase {
  readonly name: string;
  readonly posting: JobPosting;
  readonly interview: InterviewDetails;
  /** Nobody quoted here exists. */
  readonly threads: readonly GoldenThread[];
}

export interface GoldenThread {
  readonly title: string;
  readonly subreddit: string;
  readonly ring: Ring;
  readonly daysAgo: number;
  readonly text: string;
  readonly comments?: readonly string[];
}

export function posting(fields: Partial<JobPosting> & Pick<JobPosting, 'title' | 'company'>): JobPosting {
  return {
    requiredSkills: [],
    preferredSkills: [],
    description: '',
    language: 'en',
    url: '',
    readFrom: { title: 'json-ld', company: 'json-ld', description: 'page' },
    ...fields,
  };
}

export function buildGolden({ name, posting: listing, interview, threads }: GoldenCase): Guide {
  const occupation = recogniseOccupation(listing);
  const reports = threads.flatMap((thread, i): (Report & { ring: Ring })[] => {
    const of = {
      thread: `${name}${i}`,
      daysAgo: thread.daysAgo,
      subreddit: thread.subreddit,
      title: thread.title,
    };
    return [
      { ...of, at: 'post', person: `${name}-p${i}`, text: thread.text, ring: thread.ring },
      ...(thread.comments ?? []).map((text, j) => ({
        ...of,
        at: `c${name}${i}x${j}` as const,
        person: `${name}-c${i}-${j}`,
        text,
        ring: thread.ring,
      })),
    ];
  });
  const units = makeUnits(reports);
  const rings = new Map(
    reports.map((report) => [report.at === 'post' ? `t3_${report.thread}` : `t1_${report.at}`, report.ring]),
  );
  const { insights } = extractInsights({
    units: Object.values(units).map((unit) => ({ ...unit, ring: rings.get(unit.id) ?? 2 })),
    company: listing.company,
    occupationTerms: occupation.searchTerms,
    now: SAMPLE_NOW,
  });
  return buildGuide({
    id: `golden-${name}`,
    revision: 2,
    now: SAMPLE_NOW,
    today: SAMPLE_TODAY,
    posting: listing,
    interview,
    occupation,
    pack: packFor(occupation.id, guideLanguageOf(listing)),
    insights,
    units,
    counts: {
      queries: 6,
      postsFound: threads.length * 3,
      postsRelevant: threads.length,
      threadsRead: threads.length,
      commentsRead: threads.reduce((sum, { comments = [] }) => sum + comments.length, 0),
    },
    sources: [{ source: 'reddit', status: threads.length > 0 ? 'ok' : 'empty', at: SAMPLE_NOW }],
    engine: { kind: 'extractive' },
    dropped: 0,
  });
}
