/** Characters a token, and what to add to be on the safe side: no tokenizer is worth its bytes here. */
const CHARS_PER_TOKEN = 3.5;
const MARGIN = 1.2;

/** US dollars for a million tokens, as listed in November 2026 for `gpt-6-luna`. */
const LISTED: Readonly<Record<string, Price>> = {
  'gpt-6-luna': { inputUsd: 0.1, outputUsd: 0.5 },
};
/** For a model whose price nobody here has read: dear rather than cheap, so that no cap is passed unawares. */
const UNKNOWN_PRICE: Price = { inputUsd: 3, outputUsd: 15 };
/** Of the most a batch may answer, what it usually does; for the estimate before, never for the cap. */
const USUAL_OUTPUT_SHARE = 0.3;

export interface Price {
  readonly inputUsd: number;
  readonly outputUsd: number;
}

export function priceOf(model: string, isLocal: boolean): Price {
  if (isLocal) return { inputUsd: 0, outputUsd: 0 };
  return LISTED[model] ?? UNKNOWN_PRICE;
}

export function countTokens(chars: number): number {
  return Math.ceil((chars / CHARS_PER_TOKEN) * MARGIN);
}

export function costOf(price: Price, inputTokens: number, outputTokens: number): number {
  return (inputTokens * price.inputUsd + outputTokens * price.outputUsd) / 1_000_000;
}

/** What calls with prompts of these lengths will probably cost, and the most they can, in US dollars. */
export function estimateCost(
  price: Price,
  promptChars: readonly number[],
  maxOutputTokens: number,
): { readonly usualUsd: number; readonly mostUsd: number } {
  const inputTokens = promptChars.reduce((sum, chars) => sum + countTokens(chars), 0);
  const outputTokens = promptChars.length * maxOutputTokens;
  return {
    usualUsd: costOf(price, inputTokens, outputTokens * USUAL_OUTPUT_SHARE),
    mostUsd: costOf(price, inputTokens, outputTokens),
  };
}
