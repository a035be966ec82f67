import OpenAI from 'openai';
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsStreaming,
} from 'openai/resources/chat/completions';
import type { CompletionUsage } from 'openai/resources/completions';
import { isLoopback } from '../core/endpoint';
import { AppError, type ErrorCode } from '../core/errors';
import { countTokens } from '../core/insights/cost';
import { OPENAI_BASE_URL, type Settings } from '../core/settings';
import { MINUTE_MS, SECOND_MS } from '../core/time';
import type { Model, ModelAnswer, ModelRequest } from '../pipeline/ports';
import type { KeyStore } from './key-store';

/** What a silent connection means: hosted models answer within seconds, local ones load their weights first. */
const FIRST_BYTE_MS = 60 * SECOND_MS;
const LOCAL_FIRST_BYTE_MS = 5 * MINUTE_MS;
const BETWEEN_BYTES_MS = 30 * SECOND_MS;
/** Far above what any batch may answer; beyond it something is wrong and money is being spent. */
const MAX_ANSWER_CHARS = 400_000;

/** How much of the schema a server takes, from most to least; remembered per endpoint and model. */
const LADDER = ['strict', 'loose', 'object', 'prompt'] as const;
type Rung = (typeof LADDER)[number];

export interface OpenAiDeps {
  readonly keys: KeyStore;
  readonly readSettings: () => Promise<Settings>;
  readonly rungs: {
    read(name: string): Promise<string | undefined>;
    write(name: string, rung: string): Promise<void>;
  };
}

/**
 * The user's endpoint by Chat Completions, streamed. One call is one request: the SDK's own retries would send a paid
 * request three times (measured on openai 6.49), so they are off, and what fails is decided by the caller.
 */
export function createOpenAiModel(deps: OpenAiDeps): Model & { listModels(): Promise<string[]> } {
  const connect = async () => {
    const settings = await deps.readSettings();
    const key = await deps.keys.reveal(settings.baseUrl);
    if (key === undefined && !isLoopback(settings.baseUrl)) throw new AppError('keyMissing');
    return { settings, client: createClient(settings.baseUrl, key ?? 'none') };
  };

  return {
    async isReady() {
      const { baseUrl } = await deps.readSettings();
      return isLoopback(baseUrl) || (await deps.keys.reveal(baseUrl)) !== undefined;
    },
    async listModels() {
      const { client } = await connect();
      try {
        const page = await client.models.list();
        return page.data
          .map(({ id }) => id)
          .filter((id) => typeof id === 'string')
          .slice(0, 500);
      } catch (error) {
        throw toAppError(error);
      }
    },
    async complete(request, signal) {
      const { settings, client } = await connect();
      // Known before anything is sent, so that nobody has to be asked afterwards whether it arrived.
      if (!navigator.onLine && !isLoopback(settings.baseUrl)) throw new AppError('offline', 'model');
      const name = `${settings.baseUrl} ${settings.model}`;
      const stored = await deps.rungs.read(name);
      const first = Math.max(0, LADDER.indexOf(stored as Rung));
      for (const rung of LADDER.slice(first)) {
        try {
          const answer = await streamOnce(client, settings, request, rung, signal);
          if (rung !== stored) await deps.rungs.write(name, rung);
          return answer;
        } catch (error) {
          // A 400 that speaks of the format was refused before anything was made: the next rung costs nothing twice.
          if (!isFormatRefusal(error) || rung === 'prompt') throw toAppError(error);
        }
      }
      throw new AppError('modelFailed', 'ladder');
    },
  };
}

function createClient(baseURL: string, apiKey: string): OpenAI {
  return new OpenAI({
    baseURL,
    apiKey,
    dangerouslyAllowBrowser: true,
    maxRetries: 0,
    timeout: LOCAL_FIRST_BYTE_MS,
    // The key must not follow a redirect to another host, and no cookie belongs to this.
    fetch: (url, init) => fetch(url, { ...init, redirect: 'error', credentials: 'omit' }),
  });
}

async function streamOnce(
  client: OpenAI,
  settings: Settings,
  request: ModelRequest,
  rung: Rung,
  signal: AbortSignal,
): Promise<ModelAnswer> {
  const abort = new AbortController();
  const stop = () => abort.abort();
  signal.addEventListener('abort', stop, { once: true });
  const firstByteMs = isLoopback(settings.baseUrl) ? LOCAL_FIRST_BYTE_MS : FIRST_BYTE_MS;
  let watchdog = setTimeout(stop, firstByteMs);
  try {
    const body = createBody(settings, request, rung);
    const stream = await client.chat.completions.create(body, { signal: abort.signal });
    return await collect(stream, request, () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(stop, BETWEEN_BYTES_MS);
    });
  } finally {
    clearTimeout(watchdog);
    signal.removeEventListener('abort', stop);
  }
}

/**
 * Whatever came to its end was billed, so it is an answer: one that was refused, cut off or endless has no text that is
 * of use, and is not asked for again. Without the server's count of tokens, ours stands.
 */
async function collect(
  stream: AsyncIterable<ChatCompletionChunk>,
  { system, user }: ModelRequest,
  onBytes: () => void,
): Promise<ModelAnswer> {
  let text = '';
  let isRefused = false;
  let finish: string | null = null;
  let usage: CompletionUsage | undefined;
  for await (const chunk of stream) {
    onBytes();
    const choice = chunk.choices?.[0];
    text += choice?.delta?.content ?? '';
    isRefused ||= Boolean(choice?.delta?.refusal);
    finish = choice?.finish_reason ?? finish;
    usage = chunk.usage ?? usage;
    if (text.length > MAX_ANSWER_CHARS) {
      finish = 'length';
      break;
    }
  }
  // A stream that ends without its end was cut: what came is not the answer, and was perhaps billed.
  if (finish === null) throw new AppError('modelUnreachable', 'cut');
  return {
    text: isRefused || finish === 'content_filter' || finish === 'length' ? '' : text,
    inputTokens: readTokens(usage?.prompt_tokens) ?? countTokens(system.length + user.length),
    outputTokens: readTokens(usage?.completion_tokens) ?? countTokens(text.length),
  };
}

function readTokens(told: unknown): number | undefined {
  return typeof told === 'number' && Number.isFinite(told) && told >= 0 ? told : undefined;
}

function createBody(
  settings: Settings,
  request: ModelRequest,
  rung: Rung,
): ChatCompletionCreateParamsStreaming {
  const isOpenAi = settings.baseUrl === OPENAI_BASE_URL;
  const { system, user, maxOutputTokens } = request;
  const limit = isOpenAi ? { max_completion_tokens: maxOutputTokens } : { max_tokens: maxOutputTokens };
  return {
    model: settings.model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    stream: true,
    stream_options: { include_usage: true },
    ...limit,
    ...(isOpenAi ? { store: false, reasoning_effort: 'none' } : {}),
    ...readFormat(request, rung),
  };
}

function readFormat(
  { schemaName, schema }: ModelRequest,
  rung: Rung,
): Pick<ChatCompletionCreateParamsStreaming, 'response_format'> {
  if (rung === 'prompt') return {};
  if (rung === 'object') return { response_format: { type: 'json_object' } };
  const strict = rung === 'strict';
  return {
    response_format: {
      type: 'json_schema',
      json_schema: { name: schemaName, schema: { ...schema }, strict },
    },
  };
}

/** By status and code: minifiers mangle the SDK's class names. */
function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { status, code } = readStatus(error);
  if (status === undefined) return new AppError('modelUnreachable', 'no answer', { cause: error });
  return new AppError(codeOf(status, code), String(status), { cause: error });
}

function codeOf(status: number, code: string): ErrorCode {
  if (status === 401 || status === 403) return 'keyRefused';
  if (status === 404) return 'modelNotFound';
  if (status === 429) return code === 'insufficient_quota' ? 'quotaExhausted' : 'modelLimited';
  return 'modelFailed';
}

function isFormatRefusal(error: unknown): boolean {
  const { status, message } = readStatus(error);
  return status === 400 && /response_format|json_schema|schema|structured/i.test(message);
}

function readStatus(error: unknown): { status: number | undefined; code: string; message: string } {
  const { status, code, message } = (error ?? {}) as Partial<Record<'status' | 'code' | 'message', unknown>>;
  return {
    status: typeof status === 'number' ? status : undefined,
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message.slice(0, 2000) : '',
  };
}
