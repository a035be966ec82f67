/** The user's choices. Plain preferences only: the key is kept elsewhere and never appears here. */
export interface Settings {
  readonly engine: 'extractive' | 'model';
  /** Without a trailing slash. https, or http on loopback. */
  readonly baseUrl: string;
  readonly model: string;
  /** A model run that is estimated to cost at most this starts without asking again; 0 always asks. */
  readonly askAboveUsd: number;
  /** No run may spend more than this. */
  readonly runCapUsd: number;
  readonly monthCapUsd: number;
  readonly paper: 'auto' | 'a4' | 'letter';
  /** Ask Hacker News too, for technical roles. */
  readonly useNews: boolean;
  /** Ask a public archive of Reddit where Reddit itself does not answer. */
  readonly useArchive: boolean;
  /** Look every day whether what guides cite is still there, without a guide being opened. */
  readonly refreshDaily: boolean;
  /** All cached answers together, in MB of 10^6 bytes; one of `CACHE_LIMITS_MB`. */
  readonly cacheLimitMb: number;
  /** A client id that Reddit gave the user, for reading as a registered app; '' without one. Not a secret. */
  readonly redditClientId: string;
}

export const CACHE_LIMITS_MB = [10, 25, 50, 100, 250] as const;

export const OPENAI_BASE_URL = 'https://api.openai.com/v1';

export const DEFAULT_SETTINGS: Settings = {
  engine: 'extractive',
  baseUrl: OPENAI_BASE_URL,
  model: 'gpt-6-luna',
  askAboveUsd: 0,
  runCapUsd: 0.25,
  monthCapUsd: 5,
  paper: 'auto',
  useNews: true,
  useArchive: false,
  refreshDaily: false,
  cacheLimitMb: 50,
  redditClientId: '',
};
