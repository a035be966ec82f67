/** Chinese, Japanese and Korean say in one character what takes three letters or so elsewhere. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const LETTERS_PER_DENSE = 3;
const SAMPLE_CHARS = 4_000;

/** How long a text is to read, in characters of an alphabet; exact only up to some thousand. */
export function measureText(text: string): number {
  const dense = text.slice(0, SAMPLE_CHARS).match(DENSE)?.length ?? 0;
  return text.length + dense * (LETTERS_PER_DENSE - 1);
}
