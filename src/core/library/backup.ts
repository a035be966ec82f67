import { AppError } from '../errors';
import { checkGuide } from '../guide/check-guide';
import type { Guide, OwnMarks } from '../guide/guide';
import { withoutOwn } from '../guide/own-items';
import { readMarks } from '../guide/own-marks';
import { readStoredGuide } from '../guide/stored-guide';
import { readSavedPosting, type SavedPosting } from '../posting/saved-posting';
import { isEnded } from '../run/reduce-run';
import type { Run } from '../run/run';
import { readStoredRun, writeStoredRun } from '../run/stored-run';
import { isRecord } from '../shape';
import { type OwnData, readOwnData, readPair } from './own-data';
import { readRecords } from './read-records';

/**
 * What a backup file holds: guides with their runs and postings kept for later, and, only where the user ticked it, what he
 * wrote and did himself. Never a key, never settings: a file from elsewhere must not say which server gets the key.
 */
export interface Backup {
  /** ms since the Unix epoch. */
  readonly madeAt: number;
  /** Ended ones, each with its guide; the guide's id is the run's. */
  readonly guides: readonly { readonly run: Run; readonly guide: Guide }[];
  readonly saved: readonly SavedPosting[];
  readonly own?: OwnContent;
}

export interface OwnContent extends OwnData {
  /** By run. */
  readonly marks: readonly (readonly [string, OwnMarks])[];
}

const FORMAT = 'debrief-backup';
const SCHEMA = 1;
/** A thousand guides take about 60 MB; a file that is larger is none of ours. */
export const MAX_BACKUP_CHARS = 200_000_000;
const RUN_ID = /^[\w-]{1,64}$/;

/** The file's text. Without `own`, guides are written without what the user told of his own interviews. */
export function writeBackup({ madeAt, guides, saved, own }: Backup): string {
  return JSON.stringify({
    format: FORMAT,
    schema: SCHEMA,
    madeAt,
    guides: guides.map(({ run, guide }) => ({
      run: writeStoredRun(run),
      guide: own ? guide : withoutOwn(guide),
    })),
    saved,
    ...(own ? { own } : {}),
  });
}

/** @property dropped How many records were none of ours, damaged, or not what they claim to be. */
export interface ReadBackup {
  readonly backup: Backup;
  readonly dropped: number;
}

/**
 * Reads a file as hostile: each guide has to pass the check that our own pass before they are shown.
 *
 * @throws {AppError} `backupUnreadable` for anything that is no backup, `backupNewer` for one of a newer version
 */
export function readBackup(text: string): ReadBackup {
  const file = parse(text);
  if (!isRecord(file) || file['format'] !== FORMAT || !Number.isInteger(file['schema']))
    throw new AppError('backupUnreadable', 'form');
  if (Number(file['schema']) > SCHEMA) throw new AppError('backupNewer', `schema ${file['schema']}`);
  const guides = readRecords(file['guides'], readGuideEntry);
  const saved = readRecords(file['saved'], readSavedPosting);
  const own = file['own'] === undefined ? undefined : readOwn(file['own']);
  const backup: Backup = {
    madeAt: typeof file['madeAt'] === 'number' ? file['madeAt'] : 0,
    guides: guides.read,
    saved: saved.read,
    ...(own ? { own: own.own } : {}),
  };
  return { backup, dropped: guides.dropped + saved.dropped + (own?.dropped ?? 0) };
}

function parse(text: string): unknown {
  if (text.length > MAX_BACKUP_CHARS) throw new AppError('backupUnreadable', 'size');
  try {
    return JSON.parse(text);
  } catch (cause) {
    // Also what a file nested too deep throws.
    throw new AppError('backupUnreadable', 'json', { cause });
  }
}

function readGuideEntry(value: unknown): Backup['guides'][number] | undefined {
  if (!isRecord(value)) return undefined;
  const stored = readStoredRun(value['run']);
  const guide = readStoredGuide(value['guide']);
  if (!('run' in stored) || !guide || !RUN_ID.test(guide.id) || guide.id !== stored.run.id) return undefined;
  if (!isEnded(stored.run) || checkGuide(guide).length > 0) return undefined;
  return { run: settleRun(stored.run, guide), guide };
}

/** As one that has ended here: nothing was agreed to on this computer, and its first stored version is this. */
function settleRun(run: Run, guide: Guide): Run {
  return {
    ...run,
    version: 1,
    attempts: 0,
    guideRevision: guide.revision,
    consent: { reddit: 'notAsked', cost: 'notAsked' },
  };
}

function readOwn(value: unknown): { readonly own: OwnContent; readonly dropped: number } | undefined {
  const data = readOwnData(value);
  if (!data) throw new AppError('backupUnreadable', 'own');
  const marks = readRecords(isRecord(value) ? value['marks'] : undefined, (one) => readPair(one, readMarks));
  return {
    own: { ...data.data, marks: marks.read },
    dropped: data.dropped + marks.dropped,
  };
}
