import type { Outgoing } from '../loopback-server';

/** How the model server behaves. The last group plays on while the answer is streamed. */
export type ModelMode =
  | 'ok'
  | '401'
  | '403'
  | 'modelNotFound'
  | '429'
  | 'insufficient_quota'
  | '500'
  | 'html502'
  /** 400: this server knows no `json_schema`. */
  | 'noSchema'
  | 'contextTooLong'
  | 'offline'
  /** No byte ever comes. */
  | 'hang'
  /** Stops in the middle and keeps the connection open. */
  | 'stall'
  /** Ends in the middle, without a terminal event. */
  | 'truncated'
  /** Breaks the connection off in the middle. */
  | 'reset'
  /** `finish_reason: "length"` in the middle. */
  | 'length'
  | 'refusal'
  /** `finish_reason: "content_filter"` in the middle. */
  | 'contentFilter'
  /** An error event in the middle of the stream. */
  | 'streamError'
  /** Finishes well, but what it said is no JSON. */
  | 'notJson';

export const JSON_TYPE = { 'content-type': 'application/json' } as const;

/** Messages in the words of the real server, as far as they are known. */
const ERRORS: Partial<
  Record<ModelMode, readonly [status: number, type: string, code: string | null, message: string]>
> = {
  '401': [401, 'invalid_request_error', 'invalid_api_key', 'Incorrect API key provided.'],
  '403': [
    403,
    'invalid_request_error',
    'unsupported_country_region_territory',
    'Country, region, or territory not supported',
  ],
  modelNotFound: [
    404,
    'invalid_request_error',
    'model_not_found',
    'The model does not exist or you do not have access to it.',
  ],
  '429': [
    429,
    'requests',
    'rate_limit_exceeded',
    'Rate limit reached for requests per min. Please try again in 2s.',
  ],
  insufficient_quota: [
    429,
    'insufficient_quota',
    'insufficient_quota',
    'You exceeded your current quota, please check your plan and billing details.',
  ],
  '500': [500, 'server_error', null, 'The server had an error while processing your request.'],
  noSchema: [
    400,
    'invalid_request_error',
    null,
    "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
  ],
  contextTooLong: [
    400,
    'invalid_request_error',
    'context_length_exceeded',
    "This model's maximum context length is 8192 tokens.",
  ],
};

export function sendError(
  answer: Outgoing,
  mode: ModelMode,
  headers: Readonly<Record<string, string>>,
): boolean {
  if (mode === 'html502') {
    answer.send(
      502,
      { 'content-type': 'text/html' },
      '<html><body><h1>502 Bad Gateway</h1><hr>nginx</body></html>',
    );
    return true;
  }
  if (mode === 'offline') {
    answer.drop();
    return true;
  }
  const error = ERRORS[mode];
  if (!error) return false;
  const [status, type, code, message] = error;
  const wait: Record<string, string> = mode === '429' ? { 'retry-after': '2' } : {};
  answer.send(
    status,
    { ...JSON_TYPE, ...headers, ...wait },
    JSON.stringify({ error: { message, type, param: null, code } }),
  );
  return true;
}
