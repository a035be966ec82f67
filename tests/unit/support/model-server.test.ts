import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeCertificate } from '../../support/certificate';
import { answerSchema } from '../../support/model/answer-schema';
import { readPromptLines } from '../../support/model/prompt-lines';
import { type ModelServer, STAND_IN_KEY, startModelServer } from '../../support/model-server';
import { makeTrustingClient } from '../../support/trusting-client';

const SCHEMA = {
  type: 'object',
  required: ['questions', 'note'],
  properties: {
    questions: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          sentences: { type: 'array', items: { type: 'string' } },
          kind: { type: 'string', enum: ['behavioural', 'technical'] },
          round: { type: ['string', 'null'], enum: ['phone', null] },
          wording: { type: 'string' },
        },
      },
    },
    note: { type: ['string', 'null'] },
  },
} as const;

const PROMPT = `<<<d posting
Senior Backend Engineer
5+ years of Go
d>>>
# post in r/jobs
S1: I had the interview on Monday.
S2: Why do you want to work with robots?
## comment
S17: Design a queue. What breaks first?`;

const certificate = makeCertificate(['api.openai.com'], Date.now());
let model: ModelServer;
let request: ReturnType<typeof makeTrustingClient>;

beforeAll(async () => {
  model = await startModelServer({ certificate });
  request = makeTrustingClient(certificate, model.port);
});
beforeEach(() => model.setMode('ok'));
afterAll(() => model.close());

const chat = (body: object, key = STAND_IN_KEY) =>
  request('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'gpt-6-luna',
      messages: [
        { role: 'system', content: 'Rules' },
        { role: 'user', content: PROMPT },
      ],
      response_format: { type: 'json_schema', json_schema: { name: 'x', strict: true, schema: SCHEMA } },
      ...body,
    }),
  });

const readStream = (body: string): unknown[] =>
  body
    .split('\n\n')
    .filter((line) => line.startsWith('data: ') && line !== 'data: [DONE]')
    .map((line) => JSON.parse(line.slice('data: '.length)) as unknown);

interface Chunk {
  readonly choices: readonly {
    readonly delta: { readonly content?: string };
    readonly finish_reason: string | null;
  }[];
  readonly usage: { readonly total_tokens: number } | null;
}

const contentOf = (chunks: readonly Chunk[]): string =>
  chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('');

describe('the answer', () => {
  it('points only at lines of the prompt and says what they say', () => {
    expect(answerSchema(SCHEMA, PROMPT)).toEqual({
      questions: [
        {
          sentences: ['S2'],
          kind: 'behavioural',
          round: null,
          wording: 'Why do you want to work with robots?',
        },
        {
          sentences: ['S17'],
          kind: 'behavioural',
          round: null,
          wording: 'Design a queue. What breaks first?',
        },
      ],
      note: null,
    });
  });

  it('knows other ways to number lines', () => {
    expect(
      readPromptLines('[P07.12] One\nt3_abc.4 | Two\nplain text\n1978 was a year').map(({ id }) => id),
    ).toEqual(['P07.12', 't3_abc.4']);
  });

  it('can be given by the test', async () => {
    model.answerWith(({ user }) => ({ length: user.length }));
    const { body } = await chat({});
    const { choices } = JSON.parse(body) as { choices: { message: { content: string } }[] };
    expect(choices[0]?.message.content).toBe(JSON.stringify({ length: PROMPT.length }));
    model.answerWith(({ schema, user }) => answerSchema(schema ?? {}, user));
  });
});

describe('the server', () => {
  it('takes the key and no other, and lists models', async () => {
    const list = (key: string) =>
      request('https://api.openai.com/v1/models', { headers: { authorization: `Bearer ${key}` } });
    expect((await list('sk-wrong')).status).toBe(401);
    expect((await list(STAND_IN_KEY)).body).toContain('gpt-6-luna');
    expect(await (await fetch(`${model.baseUrl}/models`)).text()).toContain('gpt-6-luna');
    expect(JSON.parse((await chat({}, '')).body)).toMatchObject({ error: { code: 'invalid_api_key' } });
  });

  it('streams pieces, a finish reason, usage and the end', async () => {
    const { headers, body } = await chat({ stream: true, stream_options: { include_usage: true } });
    expect(headers['content-type']).toContain('text/event-stream');
    const chunks = readStream(body) as Chunk[];
    expect(JSON.parse(contentOf(chunks))).toEqual(answerSchema(SCHEMA, PROMPT));
    expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe('stop');
    expect(chunks.at(-1)?.usage?.total_tokens).toBeGreaterThan(50);
    expect(body.endsWith('data: [DONE]\n\n')).toBe(true);
  });

  it.each([
    ['429', 429, 'rate_limit_exceeded'],
    ['insufficient_quota', 429, 'insufficient_quota'],
    ['500', 500, 'server_error'],
    ['html502', 502, '<html>'],
    ['noSchema', 400, 'response_format'],
    ['modelNotFound', 404, 'model_not_found'],
  ] as const)('fails as told: %s', async (mode, status, text) => {
    model.failNext(mode);
    const answer = await chat({});
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(text);
    expect((await chat({})).status).toBe(200);
  });

  it('ends in the middle, breaks off, or stops without an end', async () => {
    model.setMode('truncated');
    const { body } = await chat({ stream: true });
    expect(body).not.toContain('[DONE]');
    expect((readStream(body) as Chunk[]).every(({ choices }) => choices[0]?.finish_reason === null)).toBe(
      true,
    );
    model.setMode('length');
    expect(
      (readStream((await chat({ stream: true })).body) as Chunk[]).at(-1)?.choices[0]?.finish_reason,
    ).toBe('length');
    model.setMode('reset');
    await expect(chat({ stream: true })).rejects.toThrow();
    model.setMode('stall');
    const outcome = await Promise.race([
      chat({ stream: true }).then(
        () => 'ended',
        () => 'ended',
      ),
      new Promise((resolve) => setTimeout(resolve, 300, 'waiting')),
    ]);
    expect(outcome).toBe('waiting');
  });

  it('speaks at the speed it is told', async () => {
    model.setSpeed(200);
    const startedAt = performance.now();
    await chat({ stream: true });
    expect(performance.now() - startedAt).toBeGreaterThan(150);
    model.setSpeed(0);
  });
});
