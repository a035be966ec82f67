import { cueText, type Document } from './document';

/** A list is an interviewer's when at least this many of its items are his usual words. */
const TYPICAL_ITEMS = 3;

/** Lists in which an interviewer's usual words dominate. */
export function findTypicalLists(doc: Document): ReadonlySet<number> {
  const typical = new Set<number>();
  if (!doc.isAboutInterview || doc.cues.CANDIDATE_ASKS.test(doc.plain.slice(0, 300))) return typical;
  let run: number[] = [];
  const close = () => {
    const hits = run.filter((i) => isTypicalLine(doc, i));
    if (hits.length >= TYPICAL_ITEMS && hits.length * 2 >= run.length) for (const i of run) typical.add(i);
    run = [];
  };
  doc.lines.forEach((line, i) => {
    if (line.marker !== '') run.push(i);
    else close();
  });
  close();
  return typical;
}

function isTypicalLine(doc: Document, i: number): boolean {
  const line = doc.lines[i];
  return line !== undefined && doc.cues.TYPICAL.test(cueText(doc.plain, line).replace(/^["'*\s]+/, ''));
}
