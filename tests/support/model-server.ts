import type { StandInCertificate } from './certificate';
import { type Incoming, type LoggedRequest, type Outgoing, startLoopbackServer } from './loopback-server';
import { answerSchema } from './model/answer-schema';
import { type ChatRequest, readChatRequest } from './model/chat-request';
import { sendStream, sendWhole } from './model/completion';
import { JSON_TYPE, type ModelMode, sendError } from './model/faults';

export type { ChatRequest } from './model/chat-request';
export type { ModelMode } from './model/faults';

export const OPENAI_HOST = 'api.openai.com';
/** The only key the stand-in takes, unless told otherwise. */
export const STAND_IN_KEY = 'sk-stand-in-key-for-tests-only';
export const STAND_IN_MODELS = ['gpt-6-luna', 'gpt-6', 'stand-in-small'] as const;

/** Returns what the model says: a string as it is, anything else as JSON. */
export type AnswerWith = (request: ChatRequest) => unknown;

export interface ModelServer {
  /** TLS when a certificate was given, to be mapped to api.openai.com. */
  readonly port: number;
  /** `http://127.0.0.1:PORT/v1`, plain, for the endpoint setting. Takes any key, as local servers do. */
  readonly baseUrl: string;
  /** Of both ports. */
  requests(): readonly LoggedRequest[];
  /** Chat requests that were understood, oldest first. */
  readonly chats: readonly ChatRequest[];
  setMode(mode: ModelMode): void;
  /** The next `count` requests meet `mode`. */
  failNext(mode: ModelMode, count?: number): void;
  /** Tokens a second while answering, 0 for at once; `tokens` as the length of every streamed answer, however long it is. */
  setSpeed(tokensPerSecond: number, tokens?: number): void;
  /** ms before the first byte. */
  setLatency(ms: number): void;
  answerWith(fn: AnswerWith): void;
  /** Prompts of the user longer than this, in characters, are refused as too long. */
  refuseLongerThan(chars: number): void;
  /** Formats of an answer that this server does not know. */
  refuseFormats(formats: readonly ChatRequest['format'][]): void;
  close(): Promise<void>;
}

export interface ModelServerOptions {
  readonly certificate?: StandInCertificate;
  readonly key?: string;
  readonly answerWith?: AnswerWith;
}

const ANY_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-expose-headers': 'x-request-id',
} as const;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Valid for the schema of the request; without one, a sentence. */
export function answerByDefault(request: ChatRequest): unknown {
  if (request.schema) return answerSchema(request.schema, request.user);
  return request.format === 'json_object' ? {} : 'Ready.';
}

class ModelStandIn {
  mode: ModelMode = 'ok';
  tokensPerSecond = 0;
  tokens: number | undefined;
  latencyMs = 0;
  longestChars = Number.POSITIVE_INFINITY;
  unknownFormats: readonly ChatRequest['format'][] = [];
  answerWith: AnswerWith;
  readonly chats: ChatRequest[] = [];
  private failures: ModelMode[] = [];
  private count = 0;

  constructor(private readonly options: ModelServerOptions) {
    this.answerWith = options.answerWith ?? answerByDefault;
  }

  planFailure(mode: ModelMode, count: number): void {
    this.failures.push(...Array.from({ length: count }, () => mode));
  }

  async handle(request: Incoming, answer: Outgoing, needsKey: boolean): Promise<void> {
    const headers: Record<string, string> = { ...ANY_ORIGIN, 'x-request-id': `req_standin${++this.count}` };
    if (request.method === 'OPTIONS') {
      answer.send(204, headers);
      return;
    }
    const mode = this.failures.shift() ?? this.mode;
    if (this.latencyMs > 0) await sleep(this.latencyMs);
    if (mode === 'hang') return;
    const expected = `Bearer ${this.options.key ?? STAND_IN_KEY}`;
    if (needsKey && request.headers['authorization'] !== expected) {
      sendError(answer, '401', headers);
      return;
    }
    if (sendError(answer, mode, headers)) return;
    const path = `${request.method} ${request.url.pathname.replace(/\/$/, '')}`;
    if (path === 'GET /v1/models') this.listModels(answer, headers);
    else if (path === 'POST /v1/chat/completions') await this.complete(request, answer, mode, headers);
    else
      answer.send(
        404,
        { ...JSON_TYPE, ...headers },
        JSON.stringify({ error: { message: 'Unknown request URL' } }),
      );
  }

  private listModels(answer: Outgoing, headers: Readonly<Record<string, string>>): void {
    const data = STAND_IN_MODELS.map((id) => ({
      id,
      object: 'model',
      created: 1_790_000_000,
      owned_by: 'stand-in',
    }));
    answer.send(200, { ...JSON_TYPE, ...headers }, JSON.stringify({ object: 'list', data }));
  }

  private async complete(
    incoming: Incoming,
    answer: Outgoing,
    mode: ModelMode,
    headers: Readonly<Record<string, string>>,
  ): Promise<void> {
    let request: ChatRequest;
    try {
      request = readChatRequest(incoming.body);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      answer.send(
        400,
        { ...JSON_TYPE, ...headers },
        JSON.stringify({ error: { message, type: 'invalid_request_error' } }),
      );
      return;
    }
    if (request.user.length > this.longestChars && sendError(answer, 'contextTooLong', headers)) return;
    if (this.unknownFormats.includes(request.format) && sendError(answer, 'noSchema', headers)) return;
    this.chats.push(request);
    const said = this.answerWith(request);
    const spoken = typeof said === 'string' ? said : JSON.stringify(said);
    const text = mode === 'notJson' ? `Sure! Here is what I found: ${spoken.replace(/["{}]/g, '')}` : spoken;
    const { tokensPerSecond, tokens } = this;
    const length = tokens === undefined ? {} : { tokens };
    const plan = {
      request,
      text,
      mode,
      tokensPerSecond,
      ...length,
      headers,
      id: `chatcmpl-standin${this.count}`,
    };
    await (request.isStream ? sendStream(plan, answer) : sendWhole(plan, answer));
  }
}

/** An OpenAI-compatible server, twice: for api.openai.com (with the key) and as a local endpoint on plain HTTP. */
export async function startModelServer(options: ModelServerOptions = {}): Promise<ModelServer> {
  const model = new ModelStandIn(options);
  const hosted = await startLoopbackServer(
    (request, answer) => model.handle(request, answer, true),
    options.certificate,
  );
  const local = await startLoopbackServer((request, answer) => model.handle(request, answer, false));
  return {
    port: hosted.port,
    baseUrl: `http://127.0.0.1:${local.port}/v1`,
    requests: () => [...hosted.requests, ...local.requests].sort((a, b) => a.at - b.at),
    chats: model.chats,
    setMode: (mode) => {
      model.mode = mode;
    },
    failNext: (mode, count = 1) => model.planFailure(mode, count),
    setSpeed: (tokensPerSecond, tokens) => {
      model.tokensPerSecond = tokensPerSecond;
      model.tokens = tokens;
    },
    setLatency: (ms) => {
      model.latencyMs = ms;
    },
    answerWith: (fn) => {
      model.answerWith = fn;
    },
    refuseLongerThan: (chars) => {
      model.longestChars = chars;
    },
    refuseFormats: (formats) => {
      model.unknownFormats = formats;
    },
    close: async () => {
      await Promise.all([hosted.close(), local.close()]);
    },
  };
}
