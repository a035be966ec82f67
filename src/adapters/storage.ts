import { browser } from 'wxt/browser';
import type { ErrorCode } from '../core/errors';
import type { NoPostingReason } from '../core/posting/job-posting';
import { runsLeftToday } from '../core/reddit/budget';
import type { RunSummary } from '../core/run/run';
import { CACHE_LIMITS_MB, DEFAULT_SETTINGS, type Settings } from '../core/settings';
import { BUDGETS, readBudget } from './stored-counters';

/**
 * What the side panel is asked to show, by the popup or the worker (menu, shortcut). It lives in `storage.session`,
 * because the panel may not be open yet when it is asked. `at` (ms since the Unix epoch) makes each asking new.
 */
export type PanelRequest = { readonly at: number } & (
  | { readonly kind: 'run'; readonly runId: string }
  | { readonly kind: 'reading' }
  | { readonly kind: 'library' }
  | { readonly kind: 'noPosting'; readonly reason: NoPostingReason }
  | { readonly kind: 'failed'; readonly code: ErrorCode }
  /** Text the user selected on a page: the panel offers it as a typed posting. */
  | { readonly kind: 'selection'; readonly text: string; readonly url?: string }
  /** The user is to choose the text on a tab's page; the panel runs that. */
  | { readonly kind: 'pick'; readonly tabId: number }
);

const RUNS = 'runs';
const SETTINGS = 'settings';
const PANEL_REQUEST = 'panelRequest';
const MARKS_CHANGED = 'marksChanged';
const DISK_FULL = 'diskFull';
const SAVED_CHANGED = 'savedChanged';
const DEBRIEFS_CHANGED = 'debriefsChanged';
const PRACTICE_CHANGED = 'practiceChanged';
const ANSWERS_CHANGED = 'answersChanged';
const STAGES_CHANGED = 'stagesChanged';

/** Calls back with the runs as stored, newest first, now and after every change. */
export function watchRuns(onRuns: (runs: readonly RunSummary[]) => void): () => void {
  return watch('local', RUNS, (value) => onRuns(Array.isArray(value) ? (value as RunSummary[]) : []));
}

export async function readSettings(): Promise<Settings> {
  return completeSettings((await browser.storage.local.get(SETTINGS))[SETTINGS]);
}

/** Calls back with complete settings, now and after every change. */
export function watchSettings(onSettings: (settings: Settings) => void): () => void {
  return watch('local', SETTINGS, (value) => onSettings(completeSettings(value)));
}

/** Only the options page writes settings. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS]: settings });
}

export async function writePanelRequest(request: PanelRequest): Promise<void> {
  await browser.storage.session.set({ [PANEL_REQUEST]: request });
}

export function watchPanelRequest(onRequest: (request: PanelRequest) => void): () => void {
  return watch('session', PANEL_REQUEST, (value) => {
    if (typeof value === 'object' && value !== null && 'kind' in value) onRequest(value as PanelRequest);
  });
}

/** Tells every page that a guide's notes or marks are new; they stand in the library. */
export async function noteMarksChanged(runId: string, at: number): Promise<void> {
  await browser.storage.local.set({ [MARKS_CHANGED]: { runId, at } });
}

/** Calls back with the time of the newest change, 0 before the first. */
export function watchMarks(onChange: (at: number) => void): () => void {
  return watch('local', MARKS_CHANGED, (value) => {
    const { at } = (typeof value === 'object' && value !== null ? value : {}) as { at?: unknown };
    onChange(typeof at === 'number' ? at : 0);
  });
}

/** Tells every page that the list of saved postings is new. */
export async function noteSavedChanged(at: number): Promise<void> {
  await browser.storage.local.set({ [SAVED_CHANGED]: at });
}

/** Calls back now and after every change of the saved postings. */
export function watchSaved(onChange: () => void): () => void {
  return watch('local', SAVED_CHANGED, onChange);
}

/** Tells every page that what the user wrote down after interviews is new. */
export async function noteDebriefsChanged(at: number): Promise<void> {
  await browser.storage.local.set({ [DEBRIEFS_CHANGED]: at });
}

export function watchDebriefs(onChange: () => void): () => void {
  return watch('local', DEBRIEFS_CHANGED, onChange);
}

/** Tells every page that something was practised. */
export async function notePracticeChanged(at: number): Promise<void> {
  await browser.storage.local.set({ [PRACTICE_CHANGED]: at });
}

export function watchPractice(onChange: () => void): () => void {
  return watch('local', PRACTICE_CHANGED, onChange);
}

/** Tells every page that a story or a checklist is new. */
export async function noteAnswersChanged(at: number): Promise<void> {
  await browser.storage.local.set({ [ANSWERS_CHANGED]: at });
}

export function watchAnswers(onChange: () => void): () => void {
  return watch('local', ANSWERS_CHANGED, onChange);
}

/** Tells every page that an application is at another stage. */
export async function noteStagesChanged(at: number): Promise<void> {
  await browser.storage.local.set({ [STAGES_CHANGED]: at });
}

export function watchStages(onChange: () => void): () => void {
  return watch('local', STAGES_CHANGED, onChange);
}

/** Calls back with how many more runs today's requests are enough for, now and after every request. */
export function watchRunsLeft(onRuns: (runs: number) => void): () => void {
  return watch('local', BUDGETS.session, (stored) => onRuns(runsLeftToday(readBudget(stored), Date.now())));
}

/** Told by the worker when a write found no room, and when there is room again. */
export async function noteDiskFull(isFull: boolean): Promise<void> {
  await browser.storage.session.set({ [DISK_FULL]: isFull });
}

export function watchDiskFull(onChange: (isFull: boolean) => void): () => void {
  return watch('session', DISK_FULL, (value) => onChange(value === true));
}

type Area = 'local' | 'session';

/** Subscribes first and reads second, so that no change in between is missed. */
function watch(area: Area, key: string, onValue: (value: unknown) => void): () => void {
  let isStopped = false;
  let hasChanged = false;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
    const change = changes[key];
    if (changedArea !== area || change === undefined) return;
    hasChanged = true;
    onValue(change.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  void browser.storage[area].get(key).then((stored) => {
    if (!isStopped && !hasChanged) onValue(stored[key]);
  });
  return () => {
    isStopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}

/** Stored settings may be of an older version, or hand-edited: a wrong field counts as missing. */
function completeSettings(stored: unknown): Settings {
  const given =
    typeof stored === 'object' && stored !== null ? (stored as Partial<Record<keyof Settings, unknown>>) : {};
  const usd = (value: unknown, fallback: number) =>
    typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : fallback;
  const text = (value: unknown, fallback: string) =>
    typeof value === 'string' && value !== '' ? value.slice(0, 500) : fallback;
  return {
    engine: given.engine === 'model' ? 'model' : DEFAULT_SETTINGS.engine,
    baseUrl: text(given.baseUrl, DEFAULT_SETTINGS.baseUrl),
    model: text(given.model, DEFAULT_SETTINGS.model),
    askAboveUsd: usd(given.askAboveUsd, DEFAULT_SETTINGS.askAboveUsd),
    runCapUsd: usd(given.runCapUsd, DEFAULT_SETTINGS.runCapUsd),
    monthCapUsd: usd(given.monthCapUsd, DEFAULT_SETTINGS.monthCapUsd),
    paper: given.paper === 'a4' || given.paper === 'letter' ? given.paper : DEFAULT_SETTINGS.paper,
    useNews: given.useNews !== false,
    useArchive: given.useArchive === true,
    refreshDaily: given.refreshDaily === true,
    cacheLimitMb:
      CACHE_LIMITS_MB.find((limit) => limit === given.cacheLimitMb) ?? DEFAULT_SETTINGS.cacheLimitMb,
    redditClientId:
      typeof given.redditClientId === 'string' && /^[\w-]{1,40}$/.test(given.redditClientId)
        ? given.redditClientId
        : '',
  };
}
