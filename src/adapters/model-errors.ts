import { AppError, type ErrorCode } from '../core/errors';
import { PROMPT_TOO_LONG } from '../core/insights/prompt';

/** By status and code: minifiers mangle the SDK's class names. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { status, code, message } = readStatus(error);
  if (status === undefined && isToldInStream(error))
    return new AppError('modelFailed', 'stream', { cause: error });
  if (status === undefined) return new AppError('modelUnreachable', 'no answer', { cause: error });
  const detail = isTooLong(status, code, message) ? PROMPT_TOO_LONG : String(status);
  return new AppError(codeOf(status, code), detail, { cause: error });
}

function codeOf(status: number, code: string): ErrorCode {
  if (status === 401 || status === 403) return 'keyRefused';
  if (status === 404) return 'modelNotFound';
  if (status === 429) return code === 'insufficient_quota' ? 'quotaExhausted' : 'modelLimited';
  return 'modelFailed';
}

/** An error that the server sent as an event in the middle of its answer: it answered, and there is nothing to wonder about. */
function isToldInStream(error: unknown): boolean {
  const { error: told } = (error ?? {}) as { readonly error?: unknown };
  return typeof told === 'object' && told !== null;
}

function isTooLong(status: number, code: string, message: string): boolean {
  if (code === 'context_length_exceeded') return true;
  return (
    (status === 400 || status === 413) &&
    /context (?:length|window|size)|maximum context|too many tokens|prompt is too long|exceeds the available context/i.test(
      message,
    )
  );
}

/** The server takes no such format: it was refused before anything was made. */
export function isFormatRefusal(error: unknown): boolean {
  const { status, code, message } = readStatus(error);
  if (status === undefined || isTooLong(status, code, message)) return false;
  return (
    (status === 400 || status === 404 || status === 422) &&
    /response_format|json_schema|schema|structured/i.test(message)
  );
}

function readStatus(error: unknown): { status: number | undefined; code: string; message: string } {
  const { status, code, message } = (error ?? {}) as Partial<Record<'status' | 'code' | 'message', unknown>>;
  return {
    status: typeof status === 'number' ? status : undefined,
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message.slice(0, 2000) : '',
  };
}
