import type { Salary } from './job-posting';
import { isJsonObject } from './loose-json';
import type { Json, JsonObject } from './page-snapshot';
import { parseSalary, periodOf } from './salary';

const PERIOD_BY_UNIT: Readonly<Record<string, Exclude<Salary['period'], undefined>>> = {
  HOUR: 'hour',
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  YEAR: 'year',
};

/** schema.org MonetaryAmount as sites fill it: a number, a range, or a sentence. */
export function readMonetaryAmount(node: JsonObject): Salary | undefined {
  const inner = isJsonObject(node['value']) ? node['value'] : node;
  const currency = [node['currency'], inner['currency'], node['salaryCurrency']].find(
    (value) => typeof value === 'string',
  );
  const value = inner === node ? node['value'] : inner['value'];
  const min = amountOf(inner['minValue']) ?? amountOf(value);
  const max = amountOf(inner['maxValue']);
  const unit = String(inner['unitText'] ?? node['unitText'] ?? '').toUpperCase();
  const period = PERIOD_BY_UNIT[unit] ?? periodOf(unit.toLowerCase());
  if (min === undefined && max === undefined)
    return typeof value === 'string' ? parseSalary(value) : undefined;
  if ((min ?? 0) === 0 && (max ?? 0) === 0) return undefined;
  const range =
    max !== undefined && max !== min && (min ?? 0) > 0
      ? `${format(min ?? 0)}–${format(max)}`
      : format(max ?? min ?? 0);
  const code =
    typeof currency === 'string' && /^[A-Z]{3}$/i.test(currency) ? currency.toUpperCase() : undefined;
  return {
    text: `${code ? `${code} ` : ''}${range}${period ? ` per ${period}` : ''}`,
    ...(min !== undefined && min > 0 ? { min } : {}),
    ...(max !== undefined && max > 0 ? { max } : {}),
    ...(code ? { currency: code } : {}),
    ...(period ? { period } : {}),
  };
}

function amountOf(value: Json | undefined): number | undefined {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^[\d.,\s]{1,20}$/.test(value)
        ? Number(value.replace(/[,\s]/g, ''))
        : Number.NaN;
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}

function format(amount: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }).format(amount);
}
