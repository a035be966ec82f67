import type { JobPosting, PostingField } from '../core/posting/job-posting';
import { isJsonObject, parseLooseJson } from '../core/posting/loose-json';
import { type FieldCandidate, SNAPSHOT_MAX } from '../core/posting/page-snapshot';

/** Where single-page applications leave the data they start from. Read as text, never run. */
const STATE_MARKS = [
  '__appData',
  '__NEXT_DATA__',
  '__INITIAL_STATE__',
  '__PRELOADED_STATE__',
  '__remixContext',
];
const MAX_STATE_CHARS = 1_500_000;
const MAX_VISITED = 4_000;

/** Keys by which a posting's own object is known, and what they hold. Ashby's `__appData`: seen 2026-08. */
const FIELD_BY_KEY: Readonly<Record<string, PostingField>> = {
  title: 'title',
  jobTitle: 'title',
  job_title: 'title',
  positionTitle: 'title',
  descriptionHtml: 'description',
  jobDescription: 'description',
  description: 'description',
  descriptionPlain: 'description',
  locationName: 'location',
  employmentType: 'employmentType',
  employment_type: 'employmentType',
  workplaceType: 'remote',
  departmentName: 'team',
  teamName: 'team',
  publishedDate: 'datePosted',
  datePosted: 'datePosted',
  compensationTierSummary: 'salary',
  scrapeableCompensationSalarySummary: 'salary',
  applicationDeadline: 'deadline',
};
const COMPANY_KEYS = ['companyName', 'company_name', 'employerName', 'organizationName'];

/** Field candidates from JSON in script elements: the object that holds both a job's title and its description. */
export function readPageState(document: Document): FieldCandidate[] {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.length < 200 || text.length > MAX_STATE_CHARS) continue;
    const mark = STATE_MARKS.find((name) => script.id === name || text.slice(0, 3_000).includes(name));
    const state =
      mark === undefined
        ? undefined
        : parseLooseJson(cutJson(script.id === mark ? text : afterMark(text, mark)));
    const found = state === undefined ? [] : candidatesOf(state);
    if (found.length > 0) return found;
  }
  return [];
}

function afterMark(text: string, mark: string): string {
  return text.slice(text.indexOf(mark) + mark.length);
}

/** From the first brace to the one that closes it. */
function cutJson(text: string): string {
  const start = text.indexOf('{');
  if (start < 0) return '';
  let depth = 0;
  let inString = false;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 92) i++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return text.slice(start, i + 1);
  }
  return '';
}

/** Breadth first; the first object with a title and a long description is the posting in view. */
function candidatesOf(root: unknown): FieldCandidate[] {
  const queue: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  let organization = '';
  for (let i = 0; i < queue.length && i < MAX_VISITED; i++) {
    const { value, depth } = queue[i] ?? { value: null, depth: 0 };
    if (!isJsonObject(value)) continue;
    const org = value['organization'];
    if (organization === '' && isJsonObject(org) && typeof org['name'] === 'string')
      organization = org['name'];
    if (isPosting(value)) return readObject(value, organization);
    // Lists are lists of postings, not the one in view.
    if (depth < 7)
      for (const key of Object.keys(value).slice(0, 150)) queue.push({ value: value[key], depth: depth + 1 });
  }
  return [];
}

function isPosting(value: Readonly<Record<string, unknown>>): boolean {
  const has = (field: PostingField, minChars: number) =>
    Object.entries(FIELD_BY_KEY).some(([key, named]) => {
      const text = named === field ? value[key] : undefined;
      return typeof text === 'string' && text.length >= minChars;
    });
  return has('title', 2) && has('description', 300);
}

function readObject(value: Readonly<Record<string, unknown>>, organization: string): FieldCandidate[] {
  const found = new Map<PostingField, string>();
  for (const [key, field] of Object.entries(FIELD_BY_KEY)) {
    const text = value[key];
    if (typeof text === 'string' && text.trim() !== '' && !found.has(field)) found.set(field, text.trim());
  }
  const company =
    COMPANY_KEYS.map((key) => value[key]).find((name) => typeof name === 'string') ?? organization;
  if (typeof company === 'string' && company !== '') found.set('company', company);
  return [...found].map(([field, text]) => ({
    field: field satisfies keyof JobPosting,
    value: text.slice(0, field === 'description' ? SNAPSHOT_MAX.descriptionChars : SNAPSHOT_MAX.fieldChars),
    source: 'page-state' as const,
    from: 'site' as const,
  }));
}
