import { clear, del, entries, set, setMany } from 'idb-keyval';
import { readStages, type Stage } from '../core/applications/application';
import { openStore, toStorageError } from './database';
import { noteStagesChanged } from './storage';

/** How far each application is, where the user said so, by posting key. Only the worker writes. */
const store = openStore({ database: 'debrief-stages', store: 'stages' });

export async function listStages(): Promise<ReadonlyMap<string, Stage>> {
  return readStages(await entries<string, unknown>(store));
}

/** @throws {AppError} `storageFull`, `storageFailed` */
export async function setStage(key: string, stage: Stage, at: number): Promise<void> {
  try {
    await set(key, stage, store);
  } catch (cause) {
    throw toStorageError(cause, 'stages');
  }
  await noteStagesChanged(at);
}

/** Of an import. */
export async function putStages(stages: ReadonlyMap<string, Stage>, at: number): Promise<void> {
  try {
    await setMany([...stages], store);
  } catch (cause) {
    throw toStorageError(cause, 'stages');
  }
  await noteStagesChanged(at);
}

export const deleteStage = (key: string): Promise<void> => del(key, store);

export const clearStages = (): Promise<void> => clear(store);
