import type OpenAI from 'openai';
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsStreaming,
} from 'openai/resources/chat/completions';
import type { CompletionUsage } from 'openai/resources/completions';
import { isLoopback } from '../core/endpoint';
import { AppError } from '../core/errors';
import { countTokens } from '../core/insights/cost';
import { OPENAI_BASE_URL, type Settings } from '../core/settings';
import { MINUTE_MS, SECOND_MS } from '../core/time';
import type { Model, ModelAnswer, ModelRequest } from '../pipeline/ports';
import type { KeyStore } from './key-store';
import { isFormatRefusal, toAppError } from './model-errors';

/** How long a connection may be silent. */
export interface Patience {
  readonly firstByteMs: number;
  readonly betweenBytesMs: number;
}

/** Hosted models answer within seconds, local ones load their weights first. */
const HOSTED: Patience = { firstByteMs: 60 * SECOND_MS, betweenBytesMs: 30 * SECOND_MS };
const LOCAL: Patience = { firstByteMs: 5 * MINUTE_MS, betweenBytesMs: 30 * SECOND_MS };
/** Far above what any batch may answer; beyond it something is wrong and money is being spent. */
const MAX_ANSWER_CHARS = 400_000;

/** How much of the schema a server takes, from most to least; remembered per endpoint and model. */
const LADDER = ['strict', 'loose', 'object', 'prompt'] as const;
type Rung = (typeof LADDER)[number];

export interface OpenAiDeps {
  readonly keys: Pick<KeyStore, 'reveal'>;
  readonly readSettings: () => Promise<Settings>;
  readonly rungs: {
    read(name: string): Promise<string | undefined>;
    write(name: string, rung: string): Promise<void>;
  };
  /** In place of what a hosted and a local server are given. */
  readonly patience?: Patience;
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
    return { settings, client: await createClient(settings.baseUrl, key ?? 'none') };
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
          const patience = deps.patience ?? (isLoopback(settings.baseUrl) ? LOCAL : HOSTED);
          const body = createBody(settings, request, rung);
          const answer = await streamOnce(client, body, request, patience, signal);
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

async function createClient(baseURL: string, apiKey: string): Promise<OpenAI> {
  // Set up only when a model is asked: most people have none, and it is a third of what a start would cost.
  const { default: Client } = await import('openai');
  return new Client({
    baseURL,
    apiKey,
    dangerouslyAllowBrowser: true,
    maxRetries: 0,
    timeout: LOCAL.firstByteMs,
    // The key must not follow a redirect to another host, and no cookie belongs to this.
    fetch: (url, init) => fetch(url, { ...init, redirect: 'error', credentials: 'omit' }),
  });
}

async function streamOnce(
  client: OpenAI,
  body: ChatCompletionCreateParamsStreaming,
  request: ModelRequest,
  { firstByteMs, betweenBytesMs }: Patience,
  signal: AbortSignal,
): Promise<ModelAnswer> {
  const abort = new AbortController();
  const stop = () => abort.abort();
  signal.addEventListener('abort', stop, { once: true });
  let watchdog = setTimeout(stop, firstByteMs);
  try {
    const stream = await client.chat.completions.create(body, { signal: abort.signal });
    return await collect(stream, request, () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(stop, betweenBytesMs);
    });
  } finally {
    clearTimeout(watchdog);
    signal.removeEventListener('abort', stop);
  }
}

/**
 * Whatever came to its end was billed, so it is an answer: one that was refused has no text that is of use, one that was cut
 * off keeps what it has, and neither is asked for again. Without the server's count of tokens, ours stands.
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
    text: isRefused || finish === 'content_filter' ? '' : text,
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
  const { user, maxOutputTokens } = request;
  const limit = isOpenAi ? { max_completion_tokens: maxOutputTokens } : { max_tokens: maxOutputTokens };
  return {
    model: settings.model,
    messages: [
      { role: 'system', content: writeSystem(request, rung) },
      { role: 'user', content: user },
    ],
    stream: true,
    stream_options: { include_usage: true },
    ...limit,
    ...(isOpenAi ? { store: false, reasoning_effort: 'none' } : {}),
    ...readFormat(request, rung),
  };
}

/** A server that takes no schema is told it in words, else nobody tells the model which kinds there are. */
function writeSystem({ system, schema }: ModelRequest, rung: Rung): string {
  if (rung === 'strict' || rung === 'loose') return system;
  return `${system}\n\nAnswer with JSON alone, valid for this JSON Schema:\n${JSON.stringify(schema)}`;
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
