import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../../../src/core/posting/html-text';
import { readLanguage } from '../../../../src/core/posting/language';
import { copyJson, parseLooseJson } from '../../../../src/core/posting/loose-json';
import { readDate } from '../../../../src/core/posting/posting-dates';
import { findSalary, parseAmount, parseSalary } from '../../../../src/core/posting/salary';
import { countAdvertSections, sectionKind } from '../../../../src/core/posting/sections';
import { readSkills } from '../../../../src/core/posting/skills';
import { tidyText } from '../../../../src/core/posting/structured-text';

describe('htmlToText', () => {
  test.each([
    ['<h3>Tasks</h3><ul><li>One</li><li><p>Two &amp; three</p></li></ul>', 'Tasks\n\n- One\n- Two & three'],
    ['&lt;p&gt;Tea &amp;amp; cake&lt;/p&gt;', 'Tea & cake'],
    ['&amp;lt;p&amp;gt;Twice&amp;lt;/p&amp;gt;', 'Twice'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<b>Bold</b> only\nand a break', 'Bold only\nand a break'],
    ['5 < 6 &lt; 7', '5 < 6 < 7'],
    ['<style>p{}</style>x<script>if (a < b) alert("</p>")</script>y', 'xy'],
    ['<!-- <p>no</p> -->yes<p', 'yes'],
    ['caf&eacute; &#8364; &#x41; &unknown; &#xD800;', 'café € A &unknown;'],
  ])('%s', (html, text) => {
    expect(htmlToText(html, 1_000)).toBe(text);
  });

  test('two megabytes of opened tags take linear time', () => {
    const startedAt = performance.now();
    for (const html of [
      '<a '.repeat(700_000),
      '<script>'.repeat(250_000),
      '&lt;p'.repeat(400_000),
      '<!--'.repeat(500_000),
    ]) {
      expect(htmlToText(html, 60_000).length).toBeLessThanOrEqual(60_000);
    }
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});

test('tidyText knows every bullet and joins no lines', () => {
  expect(tidyText('Tasks\r\n\n\n • One\n· Two\n – Three\nplain', 100)).toBe(
    'Tasks\n\n- One\n- Two\n- Three\nplain',
  );
});

describe('parseLooseJson', () => {
  test.each([
    ['{"a":1,}', { a: 1 }],
    ['<!-- {"a":[1,2,],} -->', { a: [1, 2] }],
    ['//<![CDATA[\n{"a":"b"}\n//]]>', { a: 'b' }],
    ['{"a": /* c */ "b // no comment" // end\n}', { a: 'b // no comment' }],
    ['{"a":"line\nbreak\tand \\d"};', { a: 'line\nbreak and d' }],
    ['\uFEFF[1]', [1]],
    ['', undefined],
    ['{"a":', undefined],
    ['alert(1)', undefined],
  ])('%j', (raw, value) => {
    expect(parseLooseJson(raw)).toEqual(value);
  });

  test('copies are plain, capped and without prototype keys', () => {
    const copy = copyJson(JSON.parse('{"__proto__":{"x":1},"constructor":2,"a":[{"b":{"c":1}}]}'), {
      depth: 3,
      keys: 9,
      items: 9,
      chars: 9,
    });
    expect(JSON.stringify(copy)).toBe('{"a":[{"b":null}]}');
  });
});

describe('readDate', () => {
  test.each([
    ['2026-8-28 15:08 UTC', '2026-08-28'],
    ['2026-09-11T13:35:00+03:00', '2026-09-11'],
    ['01.09.2026', '2026-09-01'],
    ['28/8/2026', '2026-08-28'],
    ['12/31/2026', '2026-12-31'],
    ['07/05/2021', undefined],
    ['1 September 2026, 23:59', '2026-09-01'],
    ['September 1st, 2026', '2026-09-01'],
    ['2. Oktober 2026', '2026-10-02'],
    ['27 серпня 2026', '2026-08-27'],
    ['31.02.2026', undefined],
    ['3 days ago', undefined],
  ])('%s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

describe('salary', () => {
  test.each([
    ["80'000", 80_000],
    ['440.935', 440_935],
    ['3 270,19', 3270.19],
    ['85,600.00', 85_600],
    ['25k', 25_000],
    ['1.5k', 1500],
  ])('%s', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  test.each([
    ['$130,000 - $160,000 a year', { min: 130_000, max: 160_000, currency: 'USD', period: 'year' }],
    ['$200,000/yr - $300,000/yr', { min: 200_000, max: 300_000, currency: 'USD', period: 'year' }],
    ['€375 - 400 a day', { min: 375, max: 400, currency: 'EUR', period: 'day' }],
    ['USD $4,500 - $6,000/month', { min: 4500, max: 6000, currency: 'USD', period: 'month' }],
    ['60-80k €', { min: 60_000, max: 80_000, currency: 'EUR' }],
    ["CHF 80'000–100'000", { min: 80_000, max: 100_000, currency: 'CHF' }],
    ['up to DKK 440.935 a year', { max: 440_935, currency: 'DKK', period: 'year' }],
    ['£14 per hour', { min: 14, currency: 'GBP', period: 'hour' }],
  ])('%s', (text, salary) => {
    expect(parseSalary(text)).toEqual({ text, ...salary });
  });

  test('is not found where money is not pay', () => {
    expect(
      findSalary(
        'We raised $30,000,000 a year ago.\nManage a budget of €500,000 per year.\nA $500 referral bonus.',
      ),
    ).toBeUndefined();
    expect(findSalary('About us\nThe base salary range is $90,000 to $110,000.')).toMatchObject({
      min: 90_000,
      max: 110_000,
    });
  });
});

describe('sections and skills', () => {
  test.each([
    ['Requirements', 'required'],
    ['What you’ll do:', 'tasks'],
    ['Das bringst du mit', 'required'],
    ['Preferred Qualifications', 'preferred'],
    ['자격요건', 'required'],
    ['Eduksi katsomme:', 'preferred'],
    ['Similar jobs', 'related'],
    ['We require all applicants to bring their own tools.', undefined],
    ['- Requirements engineering for trains', undefined],
  ])('%s', (line, kind) => {
    expect(sectionKind(line)).toBe(kind);
  });

  test('items below headings, in the posting’s own words', () => {
    const text =
      'Acme\n\nTasks\n\n- Cook\n\nMust have\n\n- Knives;\n- Spoons would be nice, ideally silver\n\nNice to have\n\nForks, plates, cups.\n\nBenefits\n\n- Soup';
    expect(readSkills(text)).toEqual({
      requiredSkills: ['Knives'],
      preferredSkills: ['Spoons would be nice, ideally silver', 'Forks', 'plates', 'cups'],
    });
    expect(countAdvertSections(text)).toBe(4);
  });

  test('at most forty', () => {
    const text = `Requirements\n${Array.from({ length: 90 }, (_, i) => `- skill number ${i}`).join('\n')}`;
    expect(readSkills(text).requiredSkills).toHaveLength(40);
  });
});

describe('readLanguage', () => {
  test.each([
    [
      'We are looking for a nurse who will join our team and care for the patients of the ward with us.',
      'da',
      'en',
    ],
    [
      'Wir suchen eine Pflegefachkraft für die Station und freuen uns auf dich und deine Bewerbung bei uns.',
      'en',
      'de',
    ],
    [
      'Мы ищем инженера, который будет вести проекты и отвечать за сроки, бюджет и качество работы.',
      '',
      'ru',
    ],
    ['Ми шукаємо інженера, який вестиме проєкти та відповідатиме за терміни і якість.', '', 'uk'],
    ['데이터 서빙을 위한 API 연동 개발 및 데이터 처리 경험이 있으신 분을 찾습니다', '', 'ko'],
    ['Kokki', 'fi-FI', 'fi'],
    ['Cook', '', 'und'],
  ])('%s', (text, lang, expected) => {
    expect(readLanguage(text, lang)).toBe(expected);
  });
});
