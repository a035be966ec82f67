import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { collectPatterns, type FoundPattern } from '../support/patterns/collect-patterns';
import { measurePattern } from '../support/patterns/measure-pattern';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** 100,000 characters when asked for, else a tenth, where what is quadratic takes a hundredth of its time. */
const isFull = process.env['PATTERN_CHARS'] === 'full';
const CHARS = isFull ? 100_000 : 10_000;
const LIMIT_MS = isFull ? 100 : 40;

const { literals, builtAt } = collectPatterns(root, ['src', 'entrypoints']);

interface Built {
  readonly source: string;
  readonly flags: string;
  /** The stack at its making. */
  readonly stack: string;
}

/** Every pattern that is put together of text, noted while its file loads and its function works. */
async function collectBuilt(): Promise<Built[]> {
  const built: Built[] = [];
  const note = (pattern: RegExp) => {
    built.push({ source: pattern.source, flags: pattern.flags, stack: new Error().stack ?? '' });
    return pattern;
  };
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, { construct: (target, args) => note(Reflect.construct(target, args)) }),
  );
  try {
    for (const file of new Set(builtAt.map(({ file }) => file))) await import(join(root, file));
    const { findSpelling } = await import('../../src/core/posting/company-name');
    findSpelling('Northwind Aviation', 'northwindaviation');
    const { findSalary } = await import('../../src/core/posting/salary');
    findSalary(`The pay is $ 50,000 a year. ${'We cook every day. '.repeat(40)}`);
    const { findDates } = await import('../../src/core/posting/invitation/find-dates');
    findDates('Thursday, 3 December 2026', { today: '2026-11-24', locale: 'en' });
    const { nameFromHost } = await import('../../src/core/posting/company-from-host');
    const snapshot = { url: 'https://careers.hkjc.example/jobs/1', title: '', candidates: [] };
    const question = { snapshot, text: 'A club', title: 'Cook' };
    nameFromHost(question as unknown as Parameters<typeof nameFromHost>[0], '');
  } finally {
    vi.unstubAllGlobals();
  }
  return built;
}

/** Not made of foreign text and not met by any: the names of three keys, sought in the PDF that we have just drawn. */
const OF_OUR_OWN_FILE = 'src/adapters/pdf/pack-objects.ts';

describe('every regular expression is linear in its text', () => {
  it(`takes less than ${LIMIT_MS} ms for the worst ${CHARS} characters we can write against it`, {
    timeout: 600_000,
  }, async () => {
    const built = await collectBuilt();
    const missed = [...new Set(builtAt.map(({ file }) => file))].filter((file) => {
      const wanted = builtAt.filter((site) => site.file === file).length;
      const places = built.flatMap(({ stack }) => stack.split('\n').filter((line) => line.includes(file)));
      return file !== OF_OUR_OWN_FILE && new Set(places).size < wanted;
    });
    expect(missed, 'files with a pattern that was never made').toEqual([]);

    const all: (Omit<FoundPattern, 'line'> | Built)[] = [...literals, ...built];
    const distinct = [...new Map(all.map((one) => [`/${one.source}/${one.flags}`, one])).entries()];
    const times = distinct.map(([pattern, { source, flags }]) => {
      const { ms, chars, worst } = measurePattern(source, flags, CHARS, LIMIT_MS);
      return { pattern, ms, chars, worst };
    });
    const slow = times.filter(({ ms }) => ms >= LIMIT_MS);
    mkdirSync(join(root, 'out'), { recursive: true });
    writeFileSync(
      join(root, 'out/patterns.json'),
      JSON.stringify({
        chars: CHARS,
        literals: literals.length,
        built: built.length,
        distinct: distinct.length,
        slow: slow.length,
        slowestMs: Math.max(...times.map(({ ms }) => ms)),
      }),
    );
    expect(literals.length).toBeGreaterThan(1000);
    expect(slow).toEqual([]);
  });

  it('sees what is quadratic', () => {
    expect(measurePattern('\\s+$', '', 10_000, 20).ms).toBeGreaterThanOrEqual(20);
    expect(measurePattern('^(?:a+)+$', '', 10_000, 20).ms).toBeGreaterThanOrEqual(20);
    expect(measurePattern('(?<!\\s)\\s+$', '', 10_000, 20).ms).toBeLessThan(20);
  });
});
