import { factsIn, linesBelowTitle, placeIn } from './byline';
import type { FieldSource, JobPosting, PostingField, Salary } from './job-posting';
import type { StructuredPosting } from './json-ld';
import { readLabelledLines } from './label-words';
import { readMonetaryAmount } from './monetary-amount';
import type { FieldCandidate, PageSnapshot } from './page-snapshot';
import { readDate } from './posting-dates';
import { canonicalUrl } from './posting-key';
import { policyInText, remotePolicy } from './remote-policy';
import { parseYears } from './said-in-text';
import { findSalary, parseSalary } from './salary';
import { readEmploymentType, readPlace, readShort } from './short-values';
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
  | 'responsibilities'
  | 'saidOnInterview'
  | 'furtherPages'
>;
type FactField = Exclude<keyof Facts, 'companyDomain'>;

export interface ReadFacts {
  readonly fields: Facts;
  readonly readFrom: Readonly<Partial<Record<PostingField, FieldSource>>>;
}

/** Everything but title, company and text: place, hours, pay, dates; each with its source. */
export function readFacts(
  snapshot: PageSnapshot,
  structured: StructuredPosting | undefined,
  description: string,
  title: string,
): ReadFacts {
  const values = collect(snapshot, structured, description, title);
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
  addHours(fields, values('employmentType'));
  take('level', readShort);
  take('team', readShort);
  take('datePosted', readDate);
  take('deadline', readDate);
  take('yearsOfExperience', parseYears);
  take('applyUrl', readApplyUrl);
  take('logo', readLogo);
  takeRemote(fields, readFrom, { snapshot, structured, title, values: values('remote') });
  takeSalary(fields, readFrom, { structured, description, values: values('salary') });
  const said = fields.remote === undefined ? policyInText(description) : undefined;
  if (said) {
    fields.remote = said;
    readFrom.remote = 'page';
  }
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

/** What the lines below the title can say without a label. */
const BELOW_TITLE: Readonly<Partial<Record<FactField, (lines: readonly string[]) => readonly string[]>>> = {
  location: (lines) => [placeIn(lines) ?? ''],
  employmentType: (lines) => factsIn(lines).filter((fact) => fact.length <= 30 && HOURS.test(fact)),
  remote: (lines) => lines.filter((line) => line.length <= 80),
  salary: (lines) => lines.filter((line) => line.length <= 80),
};

/** All readings of one field, most trusted first. */
function collect(
  { microdata, candidates, text }: PageSnapshot,
  structured: StructuredPosting | undefined,
  description: string,
  title: string,
): (field: FactField) => Value[] {
  const lines = readLabelledLines(`${description}\n${text.slice(0, 40_000)}`);
  const stated: Readonly<Partial<Record<FactField, string>>> = structured ? statedFacts(structured) : {};
  const below = linesBelowTitle(text, title);
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
      ...(BELOW_TITLE[field]?.(below) ?? []).map((value) => ({ value, source: 'page' as const })),
    ].filter(({ value }) => value.trim() !== '');
  };
}

function sorted(candidates: readonly FieldCandidate[]): FieldCandidate[] {
  return [...candidates].sort((a, b) => ORDER.indexOf(a.source) - ORDER.indexOf(b.source));
}

function statedFacts(posting: StructuredPosting): Partial<Record<FactField, string>> {
  const { location, employmentType, datePosted, deadline, team, yearsOfExperience, applyUrl } = posting;
  return { location, employmentType, datePosted, deadline, team, yearsOfExperience, applyUrl };
}

const HOURS =
  /full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps (?:plein|partiel)|tiempo (?:completo|parcial)|jornada completa|fuldtid|deltid|heltid|kokoaikai|osa-aikai|voltijd|deeltijd|fulltime|parttime/i;

/** "Regular position" under one label and "Full time" under the next: kind and hours are two answers to one question. */
function addHours(fields: Mutable, values: readonly Value[]): void {
  const kind = fields.employmentType;
  if (kind === undefined || HOURS.test(kind) || kind.length > 60) return;
  const hours = values.find(({ value }) => value.length <= 60 && HOURS.test(value));
  const both = hours && readEmploymentType(`${kind}, ${hours.value}`);
  if (both) fields.employmentType = both;
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

const MAX_URL_CHARS = 2_000;

/** Where to apply: a web address without what tracks the click. */
function readApplyUrl(value: string): string | undefined {
  return value.length <= MAX_URL_CHARS ? canonicalUrl(value) || undefined : undefined;
}

const MAX_LOGO_CHARS = 32_000;

function readLogo(value: string): string | undefined {
  return /^data:image\/png;base64,[A-Za-z0-9+/=]+$/.test(value) && value.length <= MAX_LOGO_CHARS
    ? value
    : undefined;
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
