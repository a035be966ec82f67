import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '../../src/core/text';

type Field = 'location' | 'salary' | 'datePosted' | 'employmentType' | 'remote';

interface Page {
  readonly id: string;
  readonly expected?: Readonly<Partial<Record<Field, string>>>;
}

interface Prediction {
  readonly id: string;
  readonly posting: Readonly<Partial<Record<Field, string>>> | null;
}

const numbersOf = (text: string) =>
  (text.match(/\d[\d.,'\u00a0 ]*\d|\d/g) ?? [])
    .map((number) => Number(number.replace(/[.,](?=\d{3}(?!\d))|[ '\u00a0]/g, '').replace(',', '.')))
    .join(' ');

/** When what was read counts as what stands on the page. */
const IS_RIGHT: Readonly<Record<Field, (read: string, expected: string) => boolean>> = {
  // The town decides: pages write region and country as they like.
  location: (read, expected) => {
    const town = foldText(expected.split(/[,;(]/)[0] ?? expected);
    return foldText(read).includes(town) || town.includes(foldText(read.split(/[,;(]/)[0] ?? read));
  },
  salary: (read, expected) => numbersOf(read) === numbersOf(expected),
  datePosted: (read, expected) => read === expected.slice(0, 10),
  employmentType: (read, expected) => foldText(read).includes(foldText(expected)),
  remote: (read, expected) => read === expected,
};

/** Wilson's 95 % interval of `right` out of `total`, in per cent. */
function wilson(right: number, total: number): string {
  if (total === 0) return '-';
  const z = 1.96;
  const share = right / total;
  const middle = (share + z ** 2 / (2 * total)) / (1 + z ** 2 / total);
  const reach =
    (z / (1 + z ** 2 / total)) * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  return `${Math.round(100 * (middle - reach))}–${Math.round(100 * (middle + reach))} %`;
}

/** `npm run eval -- posting-fields DIR PREDICTIONS.jsonl [--misses]`: the fields beside title, company and text. */
export async function main(args: string[]): Promise<void> {
  const [dir, predictionsPath, flag] = args;
  if (!dir || !predictionsPath) throw new Error('Usage: posting-fields DIR PREDICTIONS.jsonl [--misses]');
  const pages = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Page[];
  const lines = readFileSync(predictionsPath, 'utf8').trim().split('\n');
  const byId = new Map(lines.map((line) => JSON.parse(line) as Prediction).map((item) => [item.id, item]));
  for (const field of Object.keys(IS_RIGHT) as Field[]) {
    const stated = pages.filter((page) => page.expected?.[field]);
    const isRight = (page: Page) => {
      const read = byId.get(page.id)?.posting?.[field];
      return read !== undefined && read !== '' && IS_RIGHT[field](read, page.expected?.[field] ?? '');
    };
    const right = stated.filter(isRight).length;
    console.log(`${field}: ${right}/${stated.length} (95 % interval ${wilson(right, stated.length)})`);
    if (flag !== '--misses') continue;
    for (const page of stated.filter((item) => !isRight(item))) {
      const read = byId.get(page.id)?.posting?.[field] ?? '';
      console.log(
        `  ${page.id}: read ${JSON.stringify(read)}, stands ${JSON.stringify(page.expected?.[field])}`,
      );
    }
  }
}
