import type { RoundKind } from '../posting/interview';
import type { EvidenceRef } from './unit';

/** How a question stands in the text: its own words, a task that was set, or told indirectly. */
export type QuestionForm = 'direct' | 'task' | 'reported';

export const QUESTION_KINDS = ['behavioural', 'technical', 'case', 'skill', 'company', 'logistical'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const FINDING_TOPICS = [
  'round',
  'timeline',
  'outcome',
  'difficulty',
  'advice',
  'mistake',
  'surprise',
  'pay',
  'culture',
] as const;
export type FindingTopic = (typeof FINDING_TOPICS)[number];

/** Something a person reported, as a slice of what he wrote. */
export type Finding =
  | (EvidenceRef & {
      readonly type: 'question';
      readonly form: QuestionForm;
      readonly kind: QuestionKind;
      readonly round?: RoundKind;
    })
  | (EvidenceRef & {
      readonly type: 'statement';
      readonly topic: FindingTopic;
      readonly round?: RoundKind;
      /** For outcomes: what became of it. For difficulty: how hard. */
      readonly value?: 'offer' | 'rejected' | 'withdrew' | 'ghosted' | 'easy' | 'medium' | 'hard';
    });

/**
 * 1: about this company and interviewing there. 2: the same occupation, employer another or not named.
 * Never added together.
 */
export type Ring = 1 | 2;

/** 1 person = single; 2 = corroborated; 3 or more in at least 2 threads, one within 12 months = strong. */
export type Strength = 'single' | 'corroborated' | 'strong';
