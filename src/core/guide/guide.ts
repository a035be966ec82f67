import type { QuestionKind, Strength } from '../evidence/finding';
import type { EvidenceRef, EvidenceUnit } from '../evidence/unit';
import type { InterviewDetails, RoundKind } from '../posting/interview';
import type { JobPosting } from '../posting/job-posting';
import type { Occupation } from '../posting/role-family';
import type { SourceStatus } from '../reddit/thread';
import type { Freshness } from './freshness';

/**
 * The guide as data, schema version 2. Everything that shows a guide (panel, page, PDF, exports) reads this and nothing else.
 * Full source texts stand only below `units` and `posting`; wording stands under `text`, `title` or a key with `question`.
 */
export interface Guide {
  readonly schema: 2;
  /** The run's id; a guide is the run's product. */
  readonly id: string;
  /** 1 from posting and pack, then counting up as evidence comes in. */
  readonly revision: number;
  /** ms since the Unix epoch. */
  readonly createdAt: number;
  readonly engine: GuideEngine;
  /** BCP 47 of our own wording. */
  readonly language: string;
  readonly posting: JobPosting;
  readonly occupation: Occupation & { readonly name: string };
  readonly interview: InterviewDetails;
  readonly sources: readonly SourceReport[];
  readonly counts: GuideCounts;
  readonly minute: OneMinute;
  readonly rounds: readonly RoundItem[];
  readonly timeline: readonly Item[];
  readonly questions: readonly QuestionItem[];
  readonly experiences: readonly ExperienceItem[];
  readonly helped: readonly Item[];
  readonly sank: readonly Item[];
  readonly plan: readonly PlanDay[];
  /** The sheet for the evening before. */
  readonly evening: readonly Item[];
  readonly day: readonly Item[];
  readonly afterwards: readonly Item[];
  readonly pay: readonly Item[];
  readonly culture: readonly Item[];
  readonly ask: readonly Item[];
  readonly notFound: readonly Item[];
  readonly scorecard: Scorecard;
  /** What the user added. Kept through every revision, as items keep their ids. */
  readonly own: OwnMarks;
  /** What a later look at the sources found; absent before the first. */
  readonly freshness?: Freshness;
  /** Every unit an item cites, by id, and no other. */
  readonly units: Readonly<Record<string, EvidenceUnit>>;
}

/** Where an item comes from. Never mixed within an item. */
export const LABELS = [
  'reported',
  'reportedElsewhere',
  'posting',
  'invitation',
  'company',
  'typical',
  'own',
  'unknown',
] as const;
export type Label = (typeof LABELS)[number];

export interface GuideEngine {
  readonly kind: 'extractive' | 'model';
  /** For `model`: its name and what it used. */
  readonly model?: string;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly costUsd?: number;
}

export interface GuideCounts {
  readonly queries: number;
  readonly postsFound: number;
  readonly postsRelevant: number;
  readonly threadsRead: number;
  readonly commentsRead: number;
  /** Distinct people whose words are cited, ring 1. */
  readonly peopleHere: number;
  /** Distinct people whose words are cited, ring 2; none of ring 1 is counted again. */
  readonly peopleElsewhere: number;
}

export interface SourceReport {
  readonly source: 'reddit' | 'hackerNews';
  readonly status: SourceStatus;
  /** ms since the Unix epoch. */
  readonly at: number;
  /** For `limited`: when it may be asked again. */
  readonly until?: number;
  /** How it was reached, where that changes what can be said: a feed tells no votes, an archive is behind. */
  readonly via?: 'feed' | 'archive';
}

export interface Item {
  readonly id: string;
  readonly label: Label;
  readonly text: string;
  /** Only for `reported` and `reportedElsewhere`; then at least one, best first. */
  readonly evidence: readonly EvidenceRef[];
  /** Distinct people behind the evidence; 0 without evidence. */
  readonly people: number;
  readonly strength?: Strength;
  readonly lastReportedAt?: number;
  /** For `posting`: the posting's own words, an exact slice of its description. For `typical`: what it rests on. */
  readonly basis?: string;
}

export interface QuestionItem extends Item {
  readonly kind: QuestionKind;
  readonly round?: RoundKind;
  /** From the competency card, which is typical, not reported. */
  readonly tests?: string;
  readonly shows?: string;
  readonly followUpQuestion?: string;
}

export interface RoundItem extends Item {
  readonly kind: RoundKind;
  readonly title: string;
  readonly format?: string;
  readonly length?: string;
  readonly who?: string;
  readonly tests?: string;
}

export interface ExperienceItem extends Item {
  readonly permalink: string;
  readonly at: number;
  readonly outcome?: string;
  readonly difficulty?: string;
  readonly rounds: readonly RoundKind[];
}

export interface PlanDay {
  /** ISO date, when the interview's date is known. */
  readonly date?: string;
  readonly title: string;
  readonly tasks: readonly PlanTask[];
}

export interface PlanTask {
  readonly id: string;
  readonly label: Label;
  readonly text: string;
  readonly minutes: number;
  /** Ids of the questions or rounds it prepares for; none for a drill of the pack. */
  readonly itemIds: readonly string[];
  /** Of the reviewed list. */
  readonly resource?: { readonly title: string; readonly url: string };
}

export interface OwnMarks {
  readonly notes: readonly OwnNote[];
  /** Ids of items shown first in their section. */
  readonly pinned: readonly string[];
  /** Ids of items not shown. */
  readonly hidden: readonly string[];
}

/** The user's own words on an item. */
export interface OwnNote {
  readonly itemId: string;
  readonly text: string;
}

export interface OneMinute {
  readonly nextStep: string;
  /** Ids of at most three questions. */
  readonly likeliest: readonly string[];
  readonly avoid: Item | null;
  readonly unknown: string;
}

/** How the guide was made, in numbers. */
export interface Scorecard {
  readonly reportsUsed: number;
  readonly people: number;
  readonly reported: number;
  readonly reportedElsewhere: number;
  readonly fromPosting: number;
  readonly typical: number;
  readonly quotesVerified: number;
  /** Dropped because a claim was not supported by the sentences it cited. */
  readonly dropped: number;
  readonly newestAt?: number;
  readonly oldestAt?: number;
}
