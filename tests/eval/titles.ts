import { findMisses, readTitles, TITLE_FIELDS, type TitleMiss } from './score-titles';
import { sayShare } from './wilson';

/**
 * Family, occupation and level over labelled titles: `args[0]` is a file as `readTitles` describes. Prints one JSON line
 * a miss on standard output; on standard error the accuracy of each half with its 95 % Wilson interval and the pairs
 * confused. `--dev` leaves the held-out half's misses untold, so that nobody tunes on them.
 */
export async function main(args: readonly string[]): Promise<void> {
  const [path = ''] = args;
  const items = readTitles(path);
  for (const half of [...new Set(items.map((item) => item.half))]) {
    const own = items.filter((item) => item.half === half);
    const misses = findMisses(own);
    for (const field of TITLE_FIELDS) {
      const missed = misses.filter((miss) => miss.field === field);
      console.error(`${half} ${field}: ${sayShare(own.length - missed.length, own.length)}`);
      if (half !== 'heldOut' || !args.includes('--dev')) tellConfusions(missed);
    }
  }
}

function tellConfusions(misses: readonly TitleMiss[]): void {
  const pairs = new Map<string, number>();
  for (const { item, field, got } of misses) {
    const pair = `${item[field] || 'none'} read as ${got || 'none'}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    const { title, language } = item;
    process.stdout.write(`${JSON.stringify({ title, language, field, label: item[field], got })}\n`);
  }
  for (const [pair, count] of [...pairs].sort((a, b) => b[1] - a[1])) console.error(`  ${count} × ${pair}`);
}
