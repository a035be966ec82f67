import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/core/evidence/finding';
import { mineUnit } from '../../src/core/evidence/mine';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
}

/** A line that begins so begins another person's comment. */
const COMMENT = /^\[comment [+-]?\d+\] ?/gm;

/**
 * Mines labelled posts: `args[0]` is a file of JSON lines `{id, text}`. Prints one JSON line an item:
 * `{id, questions: [{text, start, end, kind}], stages, outcome, ms}`; `kind` is the form (direct, task, reported), `start`
 * and `end` are UTF-16 offsets into the given text.
 */
export async function main(args: string[]): Promise<void> {
  const [path] = args;
  if (path === undefined) throw new Error('Give a file of JSON lines {id, text}.');
  for (const line of readFileSync(path, 'utf8').split('\n'))
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(mineItem(JSON.parse(line) as Item))}\n`);
}

function mineItem(item: Item) {
  const startedAt = performance.now();
  // A title stands above the text with an empty line between, as units are built.
  const threadTitle = item.title ?? /^(.{1,300})\n\s*\n/.exec(item.text)?.[1] ?? '';
  const findings: Finding[] = [];
  cutUnits(item.text).forEach(({ start, end }, i) => {
    const unit = { id: i === 0 ? `t3_${item.id}` : `t1_${item.id}${i}`, text: item.text.slice(start, end) };
    for (const finding of mineUnit(unit, { threadTitle, isPost: i === 0 }))
      findings.push({ ...finding, start: finding.start + start, end: finding.end + start });
  });
  const ms = performance.now() - startedAt;
  const questions = findings
    .filter((finding) => finding.type === 'question')
    .map(({ start, end, form }) => ({ text: item.text.slice(start, end), start, end, kind: form }));
  const outcome = findings.find((finding) => finding.type === 'statement' && finding.topic === 'outcome');
  return {
    id: item.id,
    questions,
    stages: [...new Set(findings.flatMap((finding) => finding.round ?? []))],
    outcome: (outcome?.type === 'statement' ? outcome.value : undefined) ?? 'unknown',
    ms: Math.round(ms * 100) / 100,
  };
}

/** The post, then each comment without its mark. */
function cutUnits(text: string): { start: number; end: number }[] {
  const marks = [...text.matchAll(COMMENT)];
  const starts = [0, ...marks.map((mark) => mark.index + mark[0].length)];
  const ends = [...marks.map((mark) => mark.index), text.length];
  return starts.map((start, i) => ({ start, end: ends[i] ?? text.length }));
}
