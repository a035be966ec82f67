import type { FieldSource, JobPosting, PostingField, RemotePolicy, Salary } from './job-posting';
import type { StructuredPosting } from './json-ld';
import { fieldOfLabel, readLabelledLines } from './label-words';
import { isJsonObject } from './loose-json';
import type { FieldCandidate, Json, JsonObject, PageSnapshot } from './page-snapshot';
import { readDate } from './posting-dates';
import { findSalary, parseSalary, periodOf } from './salary';
import { splitUrl } from './web-address';

type Facts = Omit<
  JobPosting,
  | 'title'
  | 'company'
  | 'companyLegalName'
  | 'description'
  | 'language'
  | 'url'
  | 'readFrom'
  | 'requiredSkills'
  | 'preferredSkills'
>;
type FactField = Exclude<keyof Facts, 'companyDomain'>;

export interface ReadFacts {
  readonly fields: Facts;
  readonly readFrom: Readonly<Partial<Record<PostingField, FieldSource>>>;
}

const MAX_FACT_CHARS = 160;

/** Everything but title, company and text: place, hours, pay, dates; each with its source. */
export function readFacts(
  snapshot: PageSnapshot,
  structured: StructuredPosting | undefined,
  description: string,
  title: string,
): ReadFacts {
  const values = collect(snapshot, structured, description);
  const readFrom: Partial<Record<PostingField, FieldSource>> = {};
  const fields: { -readonly [K in keyof Facts]: Facts[K] } = {};
  const take = <K extends keyof Facts>(field: K, read: (value: string) => Facts[K] | undefined) => {
    for (const { value, source } of values(field as FactField)) {
      const result = read(value);
      if (result === undefined) continue;
      fields[field] = result;
      readFrom[field] = source;
      return;
    }
  };
  take('location', readPlace);
  take('employmentType', readEmploymentType);
  take('level', readShort);
  take('team', readShort);
  take('datePosted', readDate);
  take('deadline', readDate);
  takeRemote(fields, readFrom, { snapshot, structured, title, values: values('remote') });
  takeSalary(fields, readFrom, { structured, description, values: values('salary') });
  const domain = companyDomain(structured?.companyUrl ?? '', snapshot.url);
  if (domain !== '') {
    fields.companyDomain = domain;
    readFrom.companyDomain = 'json-ld';
  }
  return { fields, readFrom };
}

interface Value {
  readonly value: string;
  readonly source: FieldSource;
}

const ORDER: readonly FieldSource[] = ['page-state', 'site', 'page', 'title', 'host'];
const MICRODATA_KEYS: Readonly<Partial<Record<FactField, readonly string[]>>> = {
  location: ['jobLocation.address.addressLocality', 'jobLocation.address', 'jobLocation'],
  employmentType: ['employmentType'],
  datePosted: ['datePosted'],
  deadline: ['validThrough'],
  salary: ['baseSalary'],
};

/** All readings of one field, most trusted first. */
function collect(
  { microdata, candidates, text }: PageSnapshot,
  structured: StructuredPosting | undefined,
  description: string,
): (field: FactField) => Value[] {
  const lines = readLabelledLines(`${description}\n${text.slice(0, 40_000)}`);
  const stated: Readonly<Partial<Record<FactField, string>>> = structured ? statedFacts(structured) : {};
  return (field) => {
    const fromMicrodata = (microdata.length === 1 ? (MICRODATA_KEYS[field] ?? []) : [])
      .map((key) => microdata[0]?.[key] ?? '')
      .find((value) => value !== '');
    const line = (lines as ReadonlyMap<string, string>).get(field);
    return [
      { value: stated[field] ?? '', source: 'json-ld' as const },
      { value: fromMicrodata ?? '', source: 'microdata' as const },
      ...sorted(candidates.filter((candidate) => candidate.field === field)),
      { value: line ?? '', source: 'page' as const },
    ].filter(({ value }) => value.trim() !== '');
  };
}

function sorted(candidates: readonly FieldCandidate[]): FieldCandidate[] {
  return [...candidates].sort((a, b) => ORDER.indexOf(a.source) - ORDER.indexOf(b.source));
}

function statedFacts(posting: StructuredPosting): Partial<Record<FactField, string>> {
  const { location, employmentType, datePosted, deadline, team } = posting;
  return { location, employmentType, datePosted, deadline, team };
}

function readPlace(value: string): string | undefined {
  const place = value
    .replace(/\s+/g, ' ')
    .replace(/^[^:：]{2,40}[:：]\s*/, (label) => (fieldOfLabel(label.trim()) ? '' : label))
    .trim();
  if (place.length < 2 || place.length > MAX_FACT_CHARS || !/\p{L}/u.test(place) || /^https?:/i.test(place))
    return undefined;
  return place;
}

function readShort(value: string): string | undefined {
  const text = value
    .replace(/\s+/g, ' ')
    .replace(/[\s/]+$/, '')
    .trim();
  return text.length >= 2 && text.length <= 100 ? text : undefined;
}

const EMPLOYMENT_TYPES: Readonly<Record<string, string>> = {
  FULL_TIME: 'Full-time',
  FULLTIME: 'Full-time',
  PART_TIME: 'Part-time',
  PARTTIME: 'Part-time',
  CONTRACTOR: 'Contract',
  CONTRACT: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  INTERNSHIP: 'Internship',
  VOLUNTEER: 'Volunteer',
  PER_DIEM: 'Per diem',
  PERMANENT: 'Permanent',
  SEASONAL: 'Seasonal',
};

function readEmploymentType(value: string): string | undefined {
  const parts = value
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^other$/i.test(part));
  const named = parts.map((part) => EMPLOYMENT_TYPES[part.toUpperCase().replace(/[\s-]/g, '_')] ?? part);
  return readShort([...new Set(named)].join(', '));
}

interface RemoteQuestion {
  readonly snapshot: PageSnapshot;
  readonly structured: StructuredPosting | undefined;
  readonly title: string;
  readonly values: readonly Value[];
}

type Mutable = { -readonly [K in keyof Facts]: Facts[K] };
type Sources = Partial<Record<PostingField, FieldSource>>;

function takeRemote(fields: Mutable, readFrom: Sources, { structured, title, values }: RemoteQuestion): void {
  const stated: Value[] = [
    ...values,
    { value: structured?.isRemote ? 'remote' : '', source: 'json-ld' },
    { value: fields.location ?? '', source: readFrom.location ?? 'page' },
    { value: title, source: 'title' },
  ];
  for (const { value, source } of stated) {
    const policy = remotePolicy(value);
    if (!policy) continue;
    fields.remote = policy;
    readFrom.remote = source;
    return;
  }
}

function remotePolicy(text: string): RemotePolicy | undefined {
  if (/\bhybrid|teilweise (?:remote|home)|osittainen etätyö|híbrid|hybryd|гибрид|гібрид/i.test(text))
    return 'hybrid';
  if (/\b(?:not|no|non)[ -]remote|on-?site|in[ -](?:office|person)|vor ort|sur site|presencial/i.test(text))
    return 'onsite';
  return /\bremote|télétravail complet|teletrabajo|homeoffice|home office|etätyö|удал[её]нн|віддален|원격|リモート|远程/i.test(
    text,
  )
    ? 'remote'
    : undefined;
}

interface SalaryQuestion {
  readonly structured: StructuredPosting | undefined;
  readonly description: string;
  readonly values: readonly Value[];
}

function takeSalary(
  fields: Mutable,
  readFrom: Sources,
  { structured, description, values }: SalaryQuestion,
): void {
  const stated = structured?.salary
    ? readMonetaryAmount(structured.salary)
    : parseStated(structured?.salaryText ?? '');
  const labelled = values
    .map(({ value, source }) => ({ salary: parseSalary(value), source }))
    .find(({ salary }) => salary);
  const fromText = stated || labelled ? undefined : findSalary(description);
  const salary = stated ?? labelled?.salary ?? fromText;
  if (!salary) return;
  fields.salary = salary;
  readFrom.salary = stated ? 'json-ld' : (labelled?.source ?? 'page');
}

function parseStated(text: string): Salary | undefined {
  return text === '' ? undefined : parseSalary(text);
}

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

/** The employer's own site, not its page on the board or a network. */
function companyDomain(companyUrl: string, pageUrl: string): string {
  const host = splitUrl(companyUrl).host.replace(/^www\./, '');
  const own = splitUrl(pageUrl).host.replace(/^www\./, '');
  const isNetwork =
    /(?:^|\.)(?:linkedin|facebook|twitter|x|instagram|youtube|wikipedia|crunchbase|glassdoor|indeed|kununu|xing)\.\w+$/.test(
      host,
    );
  return host.includes('.') && !isNetwork && host !== own ? host : '';
}
