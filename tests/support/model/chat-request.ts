import type { JsonSchema } from './answer-schema';

/** `POST /v1/chat/completions`, as far as the stand-in looks at it. */
export interface ChatRequest {
  readonly model: string;
  readonly isStream: boolean;
  readonly wantsUsage: boolean;
  /** All messages of that role, joined. */
  readonly system: string;
  readonly user: string;
  readonly format: 'text' | 'json_object' | 'json_schema';
  readonly schema: JsonSchema | null;
  readonly raw: Readonly<Record<string, unknown>>;
}

type Json = Readonly<Record<string, unknown>>;

const asRecord = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

function contentOf(message: Json): string {
  const { content } = message;
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => String(asRecord(part)['text'] ?? '')).join('\n');
}

/** Throws on a body that is no chat request. */
export function readChatRequest(body: string): ChatRequest {
  const raw = asRecord(JSON.parse(body));
  const { messages } = raw;
  if (!Array.isArray(messages) || messages.length === 0) throw new Error('messages is required');
  const texts = (roles: readonly string[]): string =>
    messages
      .map(asRecord)
      .filter((message) => roles.includes(String(message['role'])))
      .map(contentOf)
      .join('\n');
  const format = asRecord(raw['response_format']);
  const type = String(format['type'] ?? 'text');
  const schema = asRecord(format['json_schema'])['schema'];
  return {
    model: String(raw['model'] ?? ''),
    isStream: raw['stream'] === true,
    wantsUsage: asRecord(raw['stream_options'])['include_usage'] === true,
    system: texts(['system', 'developer']),
    user: texts(['user']),
    format: type === 'json_schema' || type === 'json_object' ? type : 'text',
    schema: schema === undefined ? null : (schema as JsonSchema),
    raw,
  };
}
