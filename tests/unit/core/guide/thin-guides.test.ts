import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Guide, Item } from '../../../../src/core/guide/guide';
import { guideToMarkdown } from '../../../../src/core/guide/markdown';
import { listItems } from '../../../../src/core/guide/scorecard';
import { ALL_PACKS } from '../../../../src/core/packs/all';
import { listSayings } from '../../../../src/core/packs/count-basis';
import { makeThinGuide } from '../../../support/thin-guide';

/** Invented postings of employers nobody writes about; no thread is given for any of them. */
const FOLDER = fileURLToPath(new URL('../../../eval/thin', import.meta.url));
const CASES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const makeThin = (name: string) => makeThinGuide(join(FOLDER, name));

/** Items whose words are the occupation's own pack's: neither asked in every interview nor said of every job. */
function countFitting(guide: Guide): number {
  const language = guide.language === 'de' ? 'de' : 'en';
  const own = ALL_PACKS.find(({ id }) => id === guide.occupation.id);
  if (!own || own.id === 'general') return 0;
  const texts = listSayings(own).map((saying) => saying[language]);
  return allItems(guide).filter(({ text }) => texts.some((own) => text.endsWith(own))).length;
}

function allItems(guide: Guide): readonly Item[] {
  return listItems(guide);
}

/** Every sentence of the guide that is our own: quotations of the posting taken out. */
function listOwnLines(guide: Guide): string[] {
  const lines: string[] = [];
  const walk = (value: unknown, key: string) => {
    if (['posting', 'units', 'id', 'label', 'kind', 'searchTerms', 'itemIds', 'url', 'own'].includes(key))
      return;
    if (typeof value === 'string') lines.push(value.replace(/[“„][^”“]*[”“]/gu, '“”'));
    else if (Array.isArray(value)) for (const each of value) walk(each, key);
    else if (value !== null && typeof value === 'object')
      for (const [name, each] of Object.entries(value)) walk(each, name);
  };
  const { posting: _posting, units: _units, ...rest } = guide;
  for (const [name, value] of Object.entries(rest)) walk(value, name);
  return lines;
}

const ENGLISH = /\b(?:the|and|with|what|your|you|for|from|how|which|have|not|are|after|tell|asks?)\b/iu;
const GERMAN = /\b(?:und|oder|nicht|Sie|eine|der|das|mit|wie|ist)\b/u;

describe.each(CASES)('the guide for %s, without a single report', (name) => {
  const guide = makeThin(name);

  it('claims no report', () => {
    const labels = allItems(guide).map(({ label }) => label);
    expect(labels).not.toContain('reported');
    expect(labels).not.toContain('reportedElsewhere');
    expect(guide.scorecard.reported + guide.scorecard.reportedElsewhere).toBe(0);
    expect(guide.experiences).toEqual([]);
  });

  it('has at least twenty items, twelve of them for this occupation, and questions from the posting', () => {
    expect(allItems(guide).length).toBeGreaterThanOrEqual(20);
    expect(countFitting(guide)).toBeGreaterThanOrEqual(12);
    expect(guide.questions.filter(({ label }) => label === 'posting').length).toBeGreaterThanOrEqual(5);
    expect(guide.minute.likeliest).toHaveLength(3);
    expect(guide.minute.avoid).not.toBeNull();
  });

  it('has a full sheet for the day and the evening before, rounds, a plan and questions to ask', () => {
    expect(guide.evening.length).toBeGreaterThanOrEqual(10);
    expect(guide.day.length).toBeGreaterThanOrEqual(4);
    expect(guide.afterwards.length).toBeGreaterThanOrEqual(3);
    expect(guide.rounds.length).toBeGreaterThanOrEqual(3);
    expect(guide.ask.length).toBeGreaterThanOrEqual(4);
    expect(guide.plan.flatMap(({ tasks }) => tasks).length).toBeGreaterThanOrEqual(8);
  });

  it('says of every question what it tests and what a good answer shows', () => {
    for (const { text, tests, shows, followUpQuestion } of guide.questions) {
      expect(tests, text).toBeTruthy();
      expect(shows, text).toBeTruthy();
      expect(followUpQuestion, text).toBeTruthy();
    }
  });

  it('speaks one language, the posting’s', () => {
    expect(guide.language).toBe(name === 'buero-60' ? 'de' : 'en');
    const foreign = guide.language === 'de' ? ENGLISH : GERMAN;
    expect(listOwnLines(guide).filter((line) => foreign.test(line))).toEqual([]);
    const written = guideToMarkdown(guide)
      .replace(/[“„][^”“]*[”“]/gu, '“”')
      .split('\n')
      .slice(3);
    expect(written.filter((line) => foreign.test(line))).toEqual([]);
  });
});

it('there are ten such postings, one of them German', () => {
  expect(CASES).toHaveLength(10);
});
