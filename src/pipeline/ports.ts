import type { CacheMark } from '../core/cache/entry';
import type { Debrief } from '../core/debrief/debrief';
import type { Guide } from '../core/guide/guide';
import type { Run } from '../core/run/run';
import type { Settings } from '../core/settings';

/** ms since the Unix epoch. */
export interface Clock {
  now(): number;
  /** Resolves after `ms`, rejects when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** An HTTP answer as far as classifying needs it. Bodies are text: whether it is JSON is decided by looking. */
export interface HttpAnswer {
  readonly status: number;
  readonly redirected: boolean;
  /** Final URL after redirects. */
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** In whose name a request is sent: with the user's cookies, with none, or with a token the user has granted. */
export type HttpIdentity = 'user' | 'nobody' | { readonly bearer: string };

export interface Http {
  /**
   * GET, with the user's cookies unless told otherwise. Network failure throws AppError('offline'), a permission that
   * was taken back AppError('accessDenied').
   */
  get(url: string, signal: AbortSignal, as?: HttpIdentity): Promise<HttpAnswer>;
}

/** Hashes author names with a key that never leaves this computer. */
export interface People {
  /** '' for deleted accounts. */
  hash(author: string): Promise<string>;
}

export interface RunStore {
  get(id: string): Promise<Run | undefined>;
  list(): Promise<readonly Run[]>;
  /** Compare-and-set in one strict transaction: stores `run` if the stored version is `run.version - 1` (absent counts as 0). */
  put(run: Run): Promise<boolean>;
  delete(id: string): Promise<void>;
}

/** Artifacts by unit: `runId/search/N`, `runId/thread/ID`, `runId/batch/N`. */
export interface ArtifactStore {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
  list(prefix: string): Promise<readonly (readonly [string, unknown])[]>;
  deleteByPrefix(prefix: string): Promise<void>;
}

export interface GuideStore {
  get(id: string): Promise<Guide | undefined>;
  put(guide: Guide): Promise<void>;
  delete(id: string): Promise<void>;
}

/** What the user wrote down after interviews of his own. Goes into guides made here, never to a model or a source. */
export interface DebriefReader {
  list(): Promise<readonly Debrief[]>;
}

export interface CacheStore {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
  /** With its mark. */
  delete(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
  putMark(key: string, mark: CacheMark): Promise<void>;
  /** What is known of every entry, without its value. */
  listMarks(): Promise<readonly (readonly [string, unknown])[]>;
}

/** How often the cache had what was asked of it. */
export interface CacheTally {
  note(isHit: boolean): void;
}

export interface SettingsReader {
  read(): Promise<Settings>;
}

export interface ModelRequest {
  readonly system: string;
  readonly user: string;
  readonly schemaName: string;
  /** JSON Schema, strict: every object closed, every property required. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly maxOutputTokens: number;
}

export interface ModelAnswer {
  /** '' when the model refused or was cut off: billed, but of no use. */
  readonly text: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** A chat model at the endpoint of the settings, with the stored key. */
export interface Model {
  /** Whether there is a key, or an endpoint on this computer that needs none. */
  isReady(): Promise<boolean>;
  /**
   * One paid call. Throws AppError; `modelUnreachable` is the one code that leaves open whether the request was
   * accepted, since the connection broke after it was sent. `offline` says that nothing was sent.
   */
  complete(request: ModelRequest, signal: AbortSignal): Promise<ModelAnswer>;
}
