import type { Outgoing } from '../loopback-server';
import type { ChatRequest } from './chat-request';
import { JSON_TYPE, type ModelMode } from './faults';

export interface CompletionPlan {
  readonly request: ChatRequest;
  readonly text: string;
  readonly mode: ModelMode;
  /** 0 sends as fast as it can. */
  readonly tokensPerSecond: number;
  /** The time of so many tokens is taken, however long the text is. */
  readonly tokens?: number;
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
}

const CHARS_PER_TOKEN = 4;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const countTokens = (text: string): number => Math.ceil(text.length / CHARS_PER_TOKEN);

function usageOf({ request, text }: CompletionPlan): Readonly<Record<string, unknown>> {
  const prompt = countTokens(request.system + request.user);
  const completion = countTokens(text);
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0 },
  };
}

const envelope = (plan: CompletionPlan, object: string, choices: unknown, usage: unknown): string =>
  JSON.stringify({
    id: plan.id,
    object,
    created: Math.floor(Date.now() / 1000),
    model: plan.request.model,
    service_tier: 'default',
    system_fingerprint: null,
    choices,
    usage,
  });

export async function sendWhole(plan: CompletionPlan, answer: Outgoing): Promise<void> {
  const isCut = plan.mode === 'length' || plan.mode === 'truncated';
  const content = isCut ? plan.text.slice(0, plan.text.length / 2) : plan.text;
  if (plan.tokensPerSecond > 0) await sleep((countTokens(content) / plan.tokensPerSecond) * 1000);
  const message =
    plan.mode === 'refusal'
      ? { role: 'assistant', content: null, refusal: "I'm sorry, I can't help with that." }
      : { role: 'assistant', content, refusal: null };
  const choice = {
    index: 0,
    message,
    logprobs: null,
    finish_reason: plan.mode === 'length' ? 'length' : 'stop',
  };
  answer.send(
    200,
    { ...JSON_TYPE, ...plan.headers },
    envelope(plan, 'chat.completion', [choice], usageOf(plan)),
  );
}

const FINISH: Partial<Record<ModelMode, string>> = { length: 'length', contentFilter: 'content_filter' };

/** By the clock, so that timers that ring late do not add up. */
async function sendPieces(
  text: string,
  { tokensPerSecond, tokens = countTokens(text) }: CompletionPlan,
  answer: Outgoing,
  send: (piece: string) => void,
): Promise<void> {
  const pieces = text.match(/[\s\S]{1,16}/g) ?? [];
  const startedAt = performance.now();
  for (const [index, piece] of pieces.entries()) {
    if (answer.isClosed) return;
    send(piece);
    if (tokensPerSecond === 0) continue;
    const dueMs = (((index + 1) / pieces.length) * tokens * 1000) / tokensPerSecond;
    await sleep(Math.max(0, startedAt + dueMs - performance.now()));
  }
}

/** Server-sent events as OpenAI sends them: role, pieces, finish reason, usage if asked for, `[DONE]`. */
export async function sendStream(plan: CompletionPlan, answer: Outgoing): Promise<void> {
  const body = answer.open(200, { 'content-type': 'text/event-stream; charset=utf-8', ...plan.headers });
  const send = (choices: readonly unknown[], usage: unknown = null): void =>
    body.write(`data: ${envelope(plan, 'chat.completion.chunk', choices, usage)}\n\n`);
  const delta = (part: Readonly<Record<string, unknown>>, finish: string | null = null): void =>
    send([{ index: 0, delta: part, logprobs: null, finish_reason: finish }]);

  delta({ role: 'assistant', content: '', refusal: null });
  const field = plan.mode === 'refusal' ? 'refusal' : 'content';
  const stopsMidway =
    plan.mode === 'stall' ||
    plan.mode === 'truncated' ||
    plan.mode === 'reset' ||
    plan.mode === 'length' ||
    plan.mode === 'contentFilter' ||
    plan.mode === 'streamError';
  const text = stopsMidway ? plan.text.slice(0, Math.ceil(plan.text.length / 2)) : plan.text;
  await sendPieces(text, plan, answer, (piece) => delta({ [field]: piece }));
  if (plan.mode === 'stall') return;
  if (plan.mode === 'streamError') {
    const error = { message: 'The server had an error', type: 'server_error', param: null, code: null };
    body.write(`data: ${JSON.stringify({ error })}\n\n`);
    body.end();
    return;
  }
  if (plan.mode === 'reset') {
    // Let what was written arrive first: a reset throws away what is still on its way.
    await sleep(50);
    answer.drop();
    return;
  }
  if (plan.mode !== 'truncated') {
    delta({}, FINISH[plan.mode] ?? 'stop');
    if (plan.request.wantsUsage) send([], usageOf(plan));
    body.write('data: [DONE]\n\n');
  }
  body.end();
}
