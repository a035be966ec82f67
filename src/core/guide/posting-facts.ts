import type { JobPosting } from '../posting/job-posting';
import { cutAtCodePoint } from '../text';
import type { Item } from './guide';
import { toPlainItem } from './typical-items';
import type { Wording } from './wording';
import { holdsUrl } from './wording-text';

/** What the posting itself says on pay and hours, in its own words. */

const MAX_SCANNED_CHARS = 60_000;
const MAX_LINE_CHARS = 240;
const MAX_LINES = 3;

const PAY_LINE =
  /(?:[$£€]\s?\d[\d.,]{2,}|\b\d[\d.,]{2,20}\s?(?:usd|eur|gbp|chf|€)\b|\b(?:salary|pay|gehalt|vergütung)\b.{0,40}\d{2})/iu;
const HOURS_LINE =
  /(?:\b\d{1,2}(?:[.,]\d)?\s?(?:hours|hrs|stunden)\b.{0,20}\b(?:week|woche|day)\b|\bhours per week\b|\b(?:night|day|rotating|weekend|12[- ]hour|internal rotation) shifts?\b|\bon[- ]call\b|\bhybrid\b|\bremote(?:ly)?\b|\bwork(?:ing)? from home\b|\bhome ?office\b|\bflexib\w{2,5} (?:working|hours)\b|\bschichtdienst\b|\bgleitzeit\b)/iu;

export function listPay(posting: Pick<JobPosting, 'description' | 'salary'>, say: Wording): readonly Item[] {
  const salary = posting.salary?.text.trim() ?? '';
  if (salary !== '' && !holdsUrl(salary)) {
    const isInText = posting.description.includes(salary);
    return [toPlainItem('pay', 'posting', say.PAY.stated(salary), isInText ? salary : undefined)];
  }
  return listLines('pay', posting.description, PAY_LINE, say).slice(0, 1);
}

export function listHours(posting: Pick<JobPosting, 'description'>, say: Wording): readonly Item[] {
  return listLines('culture', posting.description, HOURS_LINE, say);
}

function listLines(section: string, description: string, pattern: RegExp, say: Wording): readonly Item[] {
  const items: Item[] = [];
  for (const line of cutAtCodePoint(description, MAX_SCANNED_CHARS).split('\n')) {
    for (const piece of line.slice(0, MAX_LINE_CHARS * 10).split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
      const text = piece.replace(/^\s*(?:[-*•·]\s+)?/u, '').replace(/(?<![\s.])[\s.]+$/u, '');
      if (text.length < 8 || text.length > MAX_LINE_CHARS || holdsUrl(text) || !pattern.test(text)) continue;
      const item = toPlainItem(section, 'posting', say.FROM_POSTING.quoted(text), text);
      if (!items.some((other) => other.id === item.id)) items.push(item);
      if (items.length === MAX_LINES) return items;
    }
  }
  return items;
}
