import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { guideToAnki } from '../../../../src/core/guide/anki';
import { buildGuide } from '../../../../src/core/guide/build-guide';
import { guideToCalendar } from '../../../../src/core/guide/calendar';
import { guideToDaySheet } from '../../../../src/core/guide/day-sheet';
import { GUIDE_FORMS, writeForm } from '../../../../src/core/guide/forms';
import type { Guide } from '../../../../src/core/guide/guide';
import { escapeHtml, guideToHtml } from '../../../../src/core/guide/html';
import { isAllowedLink } from '../../../../src/core/guide/link-rule';
import { changeMarks, NO_MARKS } from '../../../../src/core/guide/own-marks';
import { guideToText } from '../../../../src/core/guide/plain-text';
import { guideToCards } from '../../../../src/core/guide/print-cards';
import { listSections } from '../../../../src/core/guide/sections';
import { readStoredGuide } from '../../../../src/core/guide/stored-guide';
import { ATTACKS, hostileGuide } from '../../../support/pdf-hostile';
import { engineerGuide, engineerInput, nurseFirstGuide, obscureGuide } from '../../../support/sample-guides';

const guide = engineerGuide();
const first = guide.questions[0];
if (!first) throw new Error('the sample has no questions');
const noted: Guide = { ...guide, own: changeMarks(NO_MARKS, { itemId: first.id, note: 'The Lisbon story' }) };

/** RFC 4180, as Anki and table programs read it. */
function readCsv(text: string): string[][] {
  const rows = text.replace(/^(?:#.*\n)*/, '').matchAll(/((?:"(?:[^"]|"")*",?)+)\n/g);
  return [...rows].map(([, row = '']) =>
    [...row.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
  );
}

describe.each([
  ['engineer', guide],
  ['nurse', nurseFirstGuide()],
  ['obscure', obscureGuide()],
  ['hostile', hostileGuide()],
] as const)('forms of the guide: %s', (_, sample) => {
  it('are written whole', () => {
    const one = (text: string) => text.replace(/\s+/g, ' ').trim();
    const { document } = parseHTML(guideToHtml(sample));
    const page = one(document.body.textContent ?? '');
    const plain = guideToText(sample);
    const cards = readCsv(guideToAnki(sample));
    expect(cards).toHaveLength(sample.questions.length);
    for (const { title } of listSections(sample)) {
      expect(page.includes(title)).toBe(true);
      expect(plain.includes(title.toUpperCase())).toBe(true);
    }
    for (const task of sample.plan.flatMap((day) => day.tasks)) {
      expect(page.includes(one(task.text.normalize('NFC')))).toBe(true);
      expect(plain.includes(one(task.text.normalize('NFC')))).toBe(true);
    }
  });

  it('HTML runs nothing, loads nothing, and links only where it may', () => {
    const html = guideToHtml(sample);
    const { document } = parseHTML(html);
    expect(document.querySelectorAll('script,img,iframe,object,embed,link,base,form,svg')).toHaveLength(0);
    expect(html).toContain("default-src 'none'");
    for (const element of document.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(name.startsWith('on')).toBe(false);
    }
    for (const anchor of document.querySelectorAll('main a[href], header a[href]')) {
      expect(isAllowedLink(anchor.getAttribute('href') ?? '', sample.posting)).toBe(true);
    }
  });

  it('JSON comes back as the same guide', () => {
    const json = writeForm(sample, 'json')?.text ?? '';
    expect(readStoredGuide(JSON.parse(json))).toEqual(JSON.parse(JSON.stringify(sample)));
  });
});

describe('HTML', () => {
  it('keeps attacks as text', () => {
    for (const attack of ATTACKS) {
      expect(escapeHtml(attack)).not.toMatch(/[<>"']/);
    }
  });
});

describe('Anki', () => {
  it('has the answer, the note and the tags of each question', () => {
    const [, front, back, tags] = readCsv(guideToAnki(noted))[0] ?? [];
    expect(front).toBe(first.text);
    expect(back?.startsWith('The Lisbon story\n')).toBe(true);
    expect(back).toContain('https://www.reddit.com/');
    expect(tags?.split(' ')).toEqual(expect.arrayContaining(['debrief', first.kind, first.label]));
  });

  it('gives table programs no formula', () => {
    const question = { ...first, text: '=HYPERLINK("https://evil.example","x")' };
    const [card] = readCsv(guideToAnki({ ...guide, questions: [question] }));
    expect(card?.[1]).toBe(`'=HYPERLINK("https://evil.example","x")`);
  });

  it('names each card so that a later file changes it and no other', () => {
    const ids = (one: Guide) => readCsv(guideToAnki(one)).map(([id]) => id);
    expect(new Set(ids(guide)).size).toBe(guide.questions.length);
    const later = { ...noted, revision: 9, questions: [...guide.questions].reverse() };
    expect([...ids(later)].sort()).toEqual([...ids(guide)].sort());
    const worded = { ...guide, questions: [{ ...first, text: 'Worded anew' }] };
    expect(ids(worded)).toEqual(ids({ ...guide, questions: [first] }));
    expect(ids({ ...guide, id: 'another' }).filter((id) => ids(guide).includes(id))).toEqual([]);
    expect(guideToAnki(guide)).toContain('#guid column:1\n#tags column:4\n');
  });
});

describe('calendar', () => {
  const unfold = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

  it('has each day of the plan and the interview at its local time', () => {
    const text = guideToCalendar(guide) ?? '';
    const lines = unfold(text);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(guide.plan.length + 1);
    expect(lines).toContain('DTSTART;VALUE=DATE:20261123');
    expect(lines).toContain('DTEND;VALUE=DATE:20261124');
    expect(lines).toContain('DTSTART:20261126T100000');
    expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(guide.plan.length + 1);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
    const descriptions = lines.filter((line) => line.startsWith('DESCRIPTION:')).join('\n');
    const task = guide.plan[0]?.tasks[0];
    expect(descriptions).toContain(task?.text.replace(/[\\;,]/g, '\\$&'));
  });

  it('lets a week last until the next', () => {
    const long = buildGuide(engineerInput({ interview: { date: '2026-12-25' } }));
    const lines = unfold(guideToCalendar(long) ?? '');
    const starts = lines.filter((line) => line.startsWith('DTSTART')).map((line) => line.slice(-8));
    const ends = lines.filter((line) => line.startsWith('DTEND')).map((line) => line.slice(-8));
    expect(ends).toEqual(starts.slice(1));
  });

  it('is absent without a date', () => {
    expect(guideToCalendar(obscureGuide())).toBeNull();
    expect(writeForm(obscureGuide(), 'calendar')).toBeNull();
  });

  it('keeps a line break in a title from becoming a property', () => {
    const posting = { ...guide.posting, title: 'Engineer\r\nATTACH:https://evil.example/x' };
    const lines = unfold(guideToCalendar({ ...guide, posting }) ?? '');
    expect(lines.some((line) => line.startsWith('ATTACH'))).toBe(false);
  });
});

describe('writeForm', () => {
  it('leaves out what was hidden, except in the data', () => {
    const hidden = { ...guide, own: changeMarks(NO_MARKS, { itemId: first.id, isHidden: true }) };
    for (const form of GUIDE_FORMS) {
      if (form === 'calendar') continue;
      const text = writeForm(hidden, form)?.text ?? '';
      const card = form === 'anki' ? `"${first.text}"` : first.text;
      expect(text.includes(form === 'json' ? first.id : card), form).toBe(form === 'json');
    }
  });

  it('keeps notes in every form that has questions', () => {
    for (const form of ['markdown', 'html', 'json', 'anki'] as const) {
      expect(writeForm(noted, form)?.text).toContain('The Lisbon story');
    }
    expect(guideToText(noted)).toContain('The Lisbon story');
  });
});

describe('the description of the JSON form', () => {
  it('names every key a guide has', () => {
    const text = readFileSync(new URL('../../../../docs/guide-json.md', import.meta.url), 'utf8');
    const named = new Set([...text.matchAll(/`([A-Za-z]+)`/g)].map(([, name]) => name));
    const walk = (value: unknown, path: string): void => {
      if (Array.isArray(value)) for (const item of value.slice(0, 5)) walk(item, path);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          // Keys of these are ids and names of fields, not of the schema.
          const isMap = path === 'units' || path === 'readFrom';
          if (!isMap) expect(named.has(key), `${path}.${key}`).toBe(true);
          walk(inner, isMap ? '' : key);
        }
      }
    };
    walk(noted, '');
    walk(nurseFirstGuide(), '');
  });
});

describe('cards to print', () => {
  const cardsOf = (one: Guide) => {
    const { document } = parseHTML(guideToCards(one));
    return [...document.querySelectorAll('.sheet')].map((sheet) =>
      [...sheet.querySelectorAll('.card')].map((card) => card.textContent ?? ''),
    );
  };

  it('have each answer behind its question when turned over the long edge', () => {
    const sheets = cardsOf(noted);
    expect(sheets).toHaveLength(2 * Math.ceil(guide.questions.length / 8));
    const fronts = sheets.filter((_, i) => i % 2 === 0);
    expect(fronts.flat()).toHaveLength(guide.questions.length);
    for (const [page, front] of fronts.entries()) {
      const back = sheets[2 * page + 1] ?? [];
      for (const i of front.keys()) {
        const question = guide.questions[page * 8 + i];
        expect(back[i % 2 === 0 ? i + 1 : i - 1]).toContain(question?.tests?.slice(0, 40) ?? '');
      }
    }
    expect(sheets[1]?.[1]).toContain('The Lisbon story');
  });

  it('fill a row of one, so that its back is on the other side', () => {
    const [front, back] = cardsOf({ ...guide, questions: [first] });
    expect(front).toHaveLength(1);
    expect(back?.map((text) => text !== '')).toEqual([false, true]);
  });
});

describe('the day sheet', () => {
  it('has when, what to take, three answers with notes and what to ask, as wide as a phone', () => {
    const html = guideToDaySheet({ ...noted, minute: { ...noted.minute, likeliest: [first.id] } });
    const { document } = parseHTML(html);
    const text = document.body.textContent ?? '';
    const said = [...guide.day, ...guide.ask];
    for (const item of said) expect(text).toContain(item.text);
    for (const item of guide.evening)
      expect(said.some((other) => item.text.endsWith(other.text)) || text.includes(item.text)).toBe(true);
    // They stand below, among the questions to ask.
    expect(text).not.toContain('Ask them');
    expect(text).toContain(first.text);
    expect(text).toContain('The Lisbon story');
    expect(text.split(guide.day[0]?.text ?? '-')).toHaveLength(2);
    expect(html).toContain('width=device-width');
    expect(html).toContain('max-width:26rem');
  });
});

describe.each([
  ['cards', guideToCards],
  ['the day sheet', guideToDaySheet],
] as const)('a hostile guide as %s', (_, write) => {
  it('stays text', () => {
    const { document } = parseHTML(write(hostileGuide()));
    expect(document.querySelectorAll('script, img, iframe, object, link, a, form, svg')).toHaveLength(0);
    for (const element of document.querySelectorAll('*')) {
      expect([...element.attributes].filter(({ name }) => name.startsWith('on'))).toEqual([]);
    }
  });
});
