import { readStages, type Stage } from '../applications/application';
import { type Debrief, readDebrief } from '../debrief/debrief';
import { type Checklist, readChecklist } from '../practice/requirements';
import { type Practice, readPractice } from '../practice/review';
import { readStory, type Story } from '../practice/story';
import { isRecord } from '../shape';
import { readRecords } from './read-records';

/** Everything the user wrote and did himself, besides the notes on his guides: what a backup holds of it. */
export interface OwnData {
  readonly schema: 1;
  readonly debriefs: readonly Debrief[];
  /** By run. */
  readonly practice: readonly (readonly [string, Practice])[];
  readonly stories: readonly Story[];
  /** By run. */
  readonly checklists: readonly (readonly [string, Checklist])[];
  /** By posting key. */
  readonly stages: readonly (readonly [string, Stage])[];
}

const MAX_ID_CHARS = 64;
const MAX_KEY_CHARS = 4500;

/**
 * What a file says, each record checked as if it came from storage. What is none of ours is left out and counted, so that the
 * rest can be taken in and the user told. Undefined when the whole is of another form, or of a newer version.
 */
export function readOwnData(
  value: unknown,
): { readonly data: OwnData; readonly dropped: number } | undefined {
  if (!isRecord(value) || value['schema'] !== 1) return undefined;
  const debriefs = readRecords(value['debriefs'], readDebrief);
  const practice = readRecords(value['practice'], (one) => readPair(one, readPractice));
  const stories = readRecords(value['stories'], readStory);
  const checklists = readRecords(value['checklists'], (one) => readPair(one, readChecklist));
  const stages = readRecords(value['stages'], readStagePair);
  return {
    data: {
      schema: 1,
      debriefs: debriefs.read,
      practice: practice.read,
      stories: stories.read,
      checklists: checklists.read,
      stages: stages.read,
    },
    dropped: debriefs.dropped + practice.dropped + stories.dropped + checklists.dropped + stages.dropped,
  };
}

/** An id and what is kept under it; undefined when it is no such pair. */
export function readPair<T>(
  value: unknown,
  readSecond: (second: unknown) => T,
): readonly [string, T] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [id, second]: readonly unknown[] = value;
  if (typeof id !== 'string' || id === '' || id.length > MAX_ID_CHARS || !isRecord(second)) return undefined;
  return [id, readSecond(second)];
}

function readStagePair(value: unknown): readonly [string, Stage] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [key, given]: readonly unknown[] = value;
  const [entry] = readStages([[key, given]]);
  return entry && entry[0].length <= MAX_KEY_CHARS ? entry : undefined;
}
