import { clear, del, entries, get, promisifyRequest, setMany, update } from 'idb-keyval';
import {
  type Checklist,
  type ChecklistChange,
  changeChecklist,
  readChecklist,
} from '../core/practice/requirements';
import { changeStory, readStory, type Story, type StoryChange } from '../core/practice/story';
import { openStore, toStorageError } from './database';
import { noteAnswersChanged } from './storage';

/** The user's stories, by `story/` and their id, and his checklists, by `checklist/` and the run's. Only the worker writes. */
const store = openStore({ database: 'debrief-answers', store: 'answers' });
const STORY = 'story/';
const CHECKLIST = 'checklist/';

/** Last changed first. */
export async function listStories(): Promise<readonly Story[]> {
  const stored = await entries<string, unknown>(store);
  return stored
    .flatMap(([key, value]) => (key.startsWith(STORY) ? (readStory(value) ?? []) : []))
    .sort((a, b) => b.updatedAt - a.updatedAt);
}

export async function readChecklistOf(runId: string): Promise<Checklist> {
  return readChecklist(await get<unknown>(`${CHECKLIST}${runId}`, store));
}

/** By run. */
export async function listChecklists(): Promise<readonly (readonly [string, Checklist])[]> {
  const stored = await entries<string, unknown>(store);
  return stored.flatMap(([key, value]) =>
    key.startsWith(CHECKLIST) ? [[key.slice(CHECKLIST.length), readChecklist(value)] as const] : [],
  );
}

/** @throws {AppError} `storageFull`, `storageFailed`, as every write here */
export function changeStoryOf(id: string, change: StoryChange, isNew: boolean, at: number): Promise<void> {
  const key = `${STORY}${id}`;
  const make = (objects: IDBObjectStore): Promise<unknown> => {
    const read = objects.get(key);
    read.onsuccess = () => {
      const story = changeStory(read.result, id, change, { now: at, isNew });
      if (story) objects.put(story, key);
    };
    return promisifyRequest(objects.transaction);
  };
  return write(() => store('readwrite', make).then(() => undefined), at);
}

export const deleteStory = (id: string, at: number): Promise<void> =>
  write(() => del(`${STORY}${id}`, store), at);

/** One transaction a change: two windows may fill in one checklist and neither loses the other's. */
export const changeChecklistOf = (runId: string, change: ChecklistChange, at: number): Promise<void> =>
  write(
    () =>
      update<unknown>(
        `${CHECKLIST}${runId}`,
        (stored) => changeChecklist(readChecklist(stored), change),
        store,
      ),
    at,
  );

export const deleteChecklistOf = (runId: string): Promise<void> => del(`${CHECKLIST}${runId}`, store);

/** Of an import: what is there already under the same id is replaced. */
export const putAnswers = (
  stories: readonly Story[],
  checklists: readonly (readonly [string, Checklist])[],
  at: number,
): Promise<void> =>
  write(
    () =>
      setMany(
        [
          ...stories.map((story): [string, unknown] => [`${STORY}${story.id}`, story]),
          ...checklists.map(([runId, checklist]): [string, unknown] => [`${CHECKLIST}${runId}`, checklist]),
        ],
        store,
      ),
    at,
  );

export const clearAnswers = (): Promise<void> => clear(store);

async function write(make: () => Promise<void>, at: number): Promise<void> {
  try {
    await make();
  } catch (cause) {
    throw toStorageError(cause, 'answers');
  }
  await noteAnswersChanged(at);
}
