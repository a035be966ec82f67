import type { Salary } from './job-posting';

const CURRENCY_BY_SIGN: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  cad: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  aud: 'AUD',
  nz$: 'NZD',
  nzd: 'NZD',
  s$: 'SGD',
  sgd: 'SGD',
  hk$: 'HKD',
  hkd: 'HKD',
  r$: 'BRL',
  brl: 'BRL',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  euroa: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  chf: 'CHF',
  'fr.': 'CHF',
  sfr: 'CHF',
  dkk: 'DKK',
  sek: 'SEK',
  nok: 'NOK',
  pln: 'PLN',
  zł: 'PLN',
  czk: 'CZK',
  kč: 'CZK',
  huf: 'HUF',
  ron: 'RON',
  '₹': 'INR',
  inr: 'INR',
  '¥': 'JPY',
  jpy: 'JPY',
  円: 'JPY',
  '₩': 'KRW',
  krw: 'KRW',
  '₽': 'RUB',
  руб: 'RUB',
  rub: 'RUB',
  '₴': 'UAH',
  грн: 'UAH',
  uah: 'UAH',
  aed: 'AED',
  sar: 'SAR',
  qar: 'QAR',
  zar: 'ZAR',
  mxn: 'MXN',
  try: 'TRY',
  '₺': 'TRY',
  ils: 'ILS',
  '₪': 'ILS',
  lkr: 'LKR',
  php: 'PHP',
  '₱': 'PHP',
  myr: 'MYR',
  rm: 'MYR',
  idr: 'IDR',
  thb: 'THB',
  vnd: 'VND',
  cny: 'CNY',
};

const SIGN =
  '(?:(?:US|CA|AU|NZ|HK|[CASR])?\\$|[€£₹¥₩₽₴₺₪₱]|\\b(?:USD|CAD|AUD|NZD|SGD|HKD|BRL|EUR|GBP|CHF|DKK|SEK|NOK|PLN|CZK|HUF|RON|INR|JPY|KRW|RUB|UAH|AED|SAR|QAR|ZAR|MXN|ILS|LKR|PHP|MYR|IDR|THB|VND|CNY|euros?|euroa)\\b|zł|kč|руб|грн|円)';
/** Never the beginning of a longer number: "30000" is not 300. */
const AMOUNT =
  "(?:\\d{1,3}(?:[ .,'’\\u00a0\\u202f]\\d{2,3}(?!\\d)){1,4}|\\d{1,9})(?:[.,]\\d{1,2})?(?!\\d)[kK]?";
const GAP = '[\\s\\u00a0]{0,2}';
const UNIT = '(?:\\s?\\/\\s?(?:yr|year|hr|hour|mo|month|day|week|annum|h))?';
const RANGE = new RegExp(
  `(?:(${SIGN})${GAP}){0,2}(${AMOUNT})${GAP}(${SIGN})?${UNIT}${GAP}(?:[-–—~]|to|bis|à|a|and)${GAP}(?:${SIGN}${GAP}){0,2}(${AMOUNT})${GAP}(${SIGN})?`,
  'iu',
);
const SINGLE = new RegExp(`(?:(${SIGN})${GAP}(${AMOUNT})|(${AMOUNT})${GAP}(${SIGN}))`, 'iu');

const PERIODS: readonly (readonly [Exclude<Salary['period'], undefined>, RegExp])[] = [
  [
    'hour',
    /\/\s?(?:hr|hour|h|std)\b|\b(?:per|an|a|each) hour|hourly|pro stunde|stundenlohn|de l'heure|par heure|per uur|por hora|tunnissa/i,
  ],
  ['day', /\/\s?(?:day|tag)\b|\b(?:per|a) day|daily|pro tag|par jour|per dag|por día|tagessatz|day rate/i],
  ['week', /\/\s?(?:week|wk)\b|\b(?:per|a) week|weekly|pro woche|par semaine/i],
  [
    'month',
    /\/\s?(?:mo|month|monat|mes|mois)\b|\b(?:per|a) month|monthly|pro monat|monatlich|par mois|mensuel|kuukaudessa|\/kk\b|per maand|al mes|por mes|mensal|miesięcznie|в месяц|на місяць|月給|월/i,
  ],
  [
    'year',
    /\/\s?(?:yr|year|annum|jahr|an)\b|\b(?:per|a) (?:year|annum)|annual|yearly|p\.a\.|pro jahr|jährlich|par an|per jaar|al año|anual|vuodessa|rocznie|в год|年収|연봉/i,
  ],
];

/** Reads an amount as people write it: thousands by comma, full stop, apostrophe or space; `k` is a thousand. */
export function parseAmount(raw: string): number | undefined {
  const isThousands = /k$/i.test(raw);
  let digits = raw.replace(/k$/i, '').replace(/[\s'’\u00a0\u202f]/g, '');
  const lastMark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const decimals = lastMark < 0 ? 0 : digits.length - lastMark - 1;
  // Three digits after the last mark are thousands, one or two are cents.
  if (lastMark >= 0 && decimals !== 3) {
    digits = `${digits.slice(0, lastMark).replace(/[.,]/g, '')}.${digits.slice(lastMark + 1)}`;
  } else digits = digits.replace(/[.,]/g, '');
  const value = Number(digits) * (isThousands ? 1000 : 1);
  return digits !== '' && Number.isFinite(value) ? value : undefined;
}

/** Salary from a short text that is known to speak of pay. `undefined` without an amount beside a currency. */
export function parseSalary(text: string): Salary | undefined {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 300);
  const range = RANGE.exec(line);
  const single = SINGLE.exec(line);
  const sign = range ? (range[1] ?? range[3] ?? range[5]) : (single?.[1] ?? single?.[4]);
  const amounts = range && sign ? [range[2], range[4]] : [single?.[2] ?? single?.[3]];
  const signOrSingle = sign ?? single?.[1] ?? single?.[4];
  const [low, high] = amounts.map((amount) => (amount === undefined ? undefined : parseAmount(amount)));
  if (low === undefined || signOrSingle === undefined) return undefined;
  return composeSalary(line, liftThousands(low, high, amounts[1]), high, signOrSingle, periodOf(line));
}

/** "60-80k" means both in thousands. */
function liftThousands(low: number, high: number | undefined, highText: string | undefined): number {
  return high !== undefined && /k$/i.test(highText ?? '') && low < 1000 && high >= 1000 ? low * 1000 : low;
}

function composeSalary(
  line: string,
  low: number,
  high: number | undefined,
  sign: string,
  period: Salary['period'],
): Salary | undefined {
  if (high !== undefined && high < low) return undefined;
  const isUpTo = high === undefined && /\b(?:up to|bis zu|jusqu|hasta|até|max)/i.test(line);
  const currency = CURRENCY_BY_SIGN[sign.toLowerCase()];
  return {
    text: clipToAmounts(line),
    ...(isUpTo ? {} : { min: low }),
    ...(isUpTo ? { max: low } : high === undefined ? {} : { max: high }),
    ...(currency ? { currency } : {}),
    ...(period ? { period } : {}),
  };
}

const MAX_WHOLE_CHARS = 80;
const QUALIFIER =
  /(?:up to|from|starting at|starting from|between|at least|ab|bis zu|von|zwischen|jusqu['’]à|à partir de|de|desde|entre|hasta|até|fino a|tot|op til|fra)\s{1,2}$/i;
const PERIOD_AFTER =
  /^\s?(?:(?:gross|brutto|bruto|brut)\s)?(?:\/\s?\p{L}{1,8}|(?:per|an?|pro|par|por|al|om|i)\s\p{L}{3,8}|p\.a\.|annually|yearly|monthly|hourly)?/iu;

/** A short line stands as it is; of a sentence the amounts, with what limits them and for how long they are. */
function clipToAmounts(line: string): string {
  const found = line.length <= MAX_WHOLE_CHARS ? null : (RANGE.exec(line) ?? SINGLE.exec(line));
  if (!found) return line;
  const before = QUALIFIER.exec(line.slice(Math.max(0, found.index - 24), found.index))?.[0] ?? '';
  const end = found.index + found[0].length;
  const after = PERIOD_AFTER.exec(line.slice(end, end + 30))?.[0] ?? '';
  return `${before}${found[0]}${after}`.trim();
}

export function periodOf(text: string): Salary['period'] {
  return PERIODS.find(([, pattern]) => pattern.test(text))?.[0];
}

const PAY_WORDS =
  /salary|compensation|pay range|base pay|\bpay\b|wage|remuneration|\brate\b|stipend|gehalt|vergütung|verdienst|lohn\b|salaire|rémunération|salario|sueldo|salário|stipendio|salaris|løn\b|lön\b|palkka|wynagrodzenie|plat\b|зарплат|заробітн|оплата|급여|연봉|給与|年収|薪/i;
/** Turnover and funding stand beside currencies too. */
const NOT_PAY =
  /\b(?:revenue|turnover|funding|raised|valuation|million|billion|bn\b|users|customers|umsatz|bonus of|referral|budget|assets|401|insurance|reimburse|allowance|per diem)|\d\s?[MB]\b/i;

/** The line of a posting's text that states the pay. Only lines that say so, or that name a period beside a range. */
export function findSalary(text: string): Salary | undefined {
  let lineBefore = '';
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const found = /\d/.test(line) ? findInLine(line, lineBefore) : undefined;
    if (found) return found;
    lineBefore = line;
  }
  return undefined;
}

function findInLine(line: string, lineBefore: string): Salary | undefined {
  if (line.length > LONG_LINE_CHARS) return findAround(line);
  if (NOT_PAY.test(line)) return line.length > 160 ? findAround(line) : undefined;
  const saysPay = PAY_WORDS.test(line) || (lineBefore.length < 60 && PAY_WORDS.test(lineBefore));
  const saysPeriod = line.length < 120 && periodOf(line) !== undefined;
  const found = saysPay || saysPeriod ? parseSalary(sentenceWithAmount(line)) : undefined;
  return found && isPlausible(found) ? found : undefined;
}

const LONG_LINE_CHARS = 600;
const MAX_AMOUNTS = 12;
const BEFORE_CHARS = 130;
const AFTER_CHARS = 110;
const NEAR_CHARS = 50;

/** Texts without their line breaks, as Workday states them: what stands around each amount says whether it is the pay. */
function findAround(line: string): Salary | undefined {
  const amounts = [...line.slice(0, 60_000).matchAll(new RegExp(SINGLE, 'giu'))].slice(0, MAX_AMOUNTS);
  for (const { index } of amounts) {
    const after = line.slice(index, index + AFTER_CHARS);
    const saysPay = PAY_WORDS.test(
      `${line.slice(Math.max(0, index - BEFORE_CHARS), index)}${after.slice(0, NEAR_CHARS)}`,
    );
    if (!saysPay || NOT_PAY.test(line.slice(Math.max(0, index - NEAR_CHARS), index + NEAR_CHARS))) continue;
    const found = parseSalary(line.slice(Math.max(0, index - 12), index + AFTER_CHARS));
    if (found && isPlausible(found)) return found;
  }
  return undefined;
}

function sentenceWithAmount(line: string): string {
  if (line.length <= 160) return line.replace(/^- /, '');
  const sentences = line.split(/(?<=[.!?])\s/);
  return sentences.find((sentence) => PAY_WORDS.test(sentence) && SINGLE.test(sentence)) ?? line;
}

function isPlausible({ min, max, period }: Salary): boolean {
  const most = max ?? min ?? 0;
  return period === 'hour' ? most >= 3 : period === 'day' ? most >= 20 : most >= 200;
}
