/** A numbered line of a prompt: the id it begins with, and what it says. */
export interface PromptLine {
  readonly id: string;
  readonly text: string;
}

/**
 * Line beginnings that are ids: `P07.12 text`, `[S3] text`, `t3_1abc.0: text`, `12 | text`. The id holds a digit,
 * no blank, and ends before a bracket, colon, bar, tab or blank.
 */
const NUMBERED_LINE = /^[ \t]*[[(<{]?([A-Za-z0-9_.#-]{1,40})[\])>}]?[ \t]*[:|.\t ][ \t]*(\S.*)$/;

/** A listing's own figures ("5+ years …", "401(k) match") look like ids; these do not occur in prompts' numbering. */
const PLAIN_NUMBER = /^\d+$/;

/** The numbered lines of `prompt`. Bare numbers count only when nothing better is there. */
export function readPromptLines(prompt: string): PromptLine[] {
  const lines: PromptLine[] = [];
  for (const line of prompt.split('\n')) {
    const match = NUMBERED_LINE.exec(line.slice(0, 4000));
    const id = match?.[1] ?? '';
    if (/\d/.test(id)) lines.push({ id: id.replace(/\.$/, ''), text: (match?.[2] ?? '').trim() });
  }
  const named = lines.filter(({ id }) => !PLAIN_NUMBER.test(id) && /^(?:[A-Za-z]{1,3}\d|.*[._]\d)/.test(id));
  return named.length > 0 ? named : lines;
}
