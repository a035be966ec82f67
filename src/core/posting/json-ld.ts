import { isJsonObject } from './loose-json';
import type { Json, JsonObject } from './page-snapshot';

/** One JobPosting of the page's structured data, every reference resolved; what is missing is ''. */
export interface StructuredPosting {
  readonly title: string;
  readonly description: string;
  readonly company: string;
  readonly companyLegalName: string;
  readonly companyUrl: string;
  readonly location: string;
  readonly isRemote: boolean;
  readonly employmentType: string;
  readonly salary: JsonObject | undefined;
  readonly salaryText: string;
  readonly datePosted: string;
  readonly deadline: string;
  readonly team: string;
  readonly skills: string;
  /** Least years, as a number; '' when not stated. */
  readonly yearsOfExperience: string;
  readonly applyUrl: string;
  readonly url: string;
  readonly identifier: string;
}

const MAX_DEPTH = 7;
const MAX_NODES = 20_000;

/** Does a node carry this type? `@type` may be a list, a full IRI, or prefixed. */
export function hasType(node: JsonObject, type: string): boolean {
  return typesOf(node).includes(type);
}

export function typesOf(node: JsonObject): string[] {
  const types = node['@type'];
  const list = Array.isArray(types) ? types : [types];
  return list.filter((item) => typeof item === 'string').map((item) => item.slice(item.search(/[^/#:]*$/)));
}

/**
 * Walks parsed JSON-LD for nodes worth keeping: postings wherever they hang (`@graph`, lists, `mainEntity`), and nodes
 * with an `@id` that a posting may point at. Copies nothing.
 */
export function findPostingNodes(roots: readonly unknown[]): {
  postings: JsonObject[];
  named: JsonObject[];
  otherTypes: string[];
} {
  const postings: JsonObject[] = [];
  const named: JsonObject[] = [];
  const otherTypes = new Set<string>();
  const queue: { value: unknown; depth: number }[] = roots.map((value) => ({ value, depth: 0 }));
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const { value, depth } = queue[i] ?? { value: null, depth: 0 };
    if (Array.isArray(value)) {
      if (depth < MAX_DEPTH)
        for (const item of value.slice(0, 500)) queue.push({ value: item, depth: depth + 1 });
      continue;
    }
    if (!isJsonObject(value)) continue;
    if (hasType(value, 'JobPosting')) {
      postings.push(value);
      continue;
    }
    if (typeof value['@id'] === 'string' || hasType(value, 'Organization')) named.push(value);
    for (const type of typesOf(value)) if (otherTypes.size < 40) otherTypes.add(type.slice(0, 60));
    if (depth < MAX_DEPTH)
      for (const key of Object.keys(value).slice(0, 200)) queue.push({ value: value[key], depth: depth + 1 });
  }
  return { postings, named, otherTypes: [...otherTypes] };
}

/** Every posting among the nodes; the same one stated twice counts once. */
export function readStructuredPostings(nodes: readonly JsonObject[]): StructuredPosting[] {
  const byId = new Map<string, JsonObject>();
  for (const node of nodes) {
    const id = node['@id'];
    // The definition is the one that says more than its id.
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const resolve = (value: Json | undefined): Json | undefined => {
    const node = Array.isArray(value) && value.length === 1 ? value[0] : value;
    if (!isJsonObject(node)) return node;
    const id = node['@id'];
    return (typeof id === 'string' && Object.keys(node).length <= 2 ? byId.get(id) : undefined) ?? node;
  };
  const found = nodes.filter((node) => hasType(node, 'JobPosting')).map((node) => readNode(node, resolve));
  const seen = new Map<string, StructuredPosting>();
  for (const posting of found) {
    const key = `${posting.title}|${posting.company}|${posting.location}|${posting.url}`.toLowerCase();
    if (posting.title !== '' && !seen.has(key)) seen.set(key, posting);
  }
  return [...seen.values()];
}

type Resolve = (value: Json | undefined) => Json | undefined;

function readNode(node: JsonObject, resolve: Resolve): StructuredPosting {
  const organization = firstNode(resolve(node['hiringOrganization']), resolve);
  const salary = resolve(node['baseSalary']) ?? resolve(node['estimatedSalary']);
  return {
    title: textOf(node['title']) || textOf(node['name']),
    description: textOf(node['description']) || textOf(node['responsibilities']),
    company: typeof organization === 'string' ? organization.trim() : textOf(organization?.['name']),
    companyLegalName: typeof organization === 'string' ? '' : textOf(organization?.['legalName']),
    companyUrl:
      typeof organization === 'string'
        ? ''
        : textOf(organization?.['sameAs']) || textOf(organization?.['url']),
    location: readPlaces(resolve(node['jobLocation']), resolve) || readApplicantPlace(node, resolve),
    isRemote: listOf(node['jobLocationType']).some((type) => /telecommute|remote/i.test(textOf(type))),
    employmentType: listOf(node['employmentType']).map(textOf).filter(Boolean).join(', '),
    salary: isJsonObject(salary) ? salary : undefined,
    salaryText: typeof salary === 'string' || typeof salary === 'number' ? String(salary) : '',
    datePosted: textOf(node['datePosted']),
    deadline: textOf(node['validThrough']),
    team: textOf(node['department']),
    skills: readSkillWords(node['skills']),
    yearsOfExperience: readYearsOf(resolve(node['experienceRequirements'])),
    applyUrl: readApplyTarget(resolve(node['potentialAction'])),
    url: textOf(node['url']) || textOf(node['mainEntityOfPage']),
    identifier: readIdentifier(resolve(node['identifier'])),
  };
}

function firstNode(value: Json | undefined, resolve: Resolve): JsonObject | string | undefined {
  const first = Array.isArray(value) ? resolve(value[0]) : value;
  return isJsonObject(first) || typeof first === 'string' ? first : undefined;
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A string, a number, `{name}`, `{@value}`, or the first of a list of such. */
function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (isJsonObject(value)) return textOf(value['name'] ?? value['@value'] ?? value['value'] ?? value['@id']);
  return '';
}

function readSkillWords(value: Json | undefined): string {
  return listOf(value).map(textOf).filter(Boolean).join(', ');
}

/** `monthsOfExperience` of an OccupationalExperienceRequirements; sentences are left to the text's own reading. */
function readYearsOf(value: Json | undefined): string {
  const months = isJsonObject(value) ? Number(textOf(value['monthsOfExperience'])) : Number.NaN;
  return months > 0 && months <= 480 ? String(Math.floor(months / 12)) : '';
}

function readApplyTarget(value: Json | undefined): string {
  const action = Array.isArray(value) ? value[0] : value;
  if (!isJsonObject(action)) return '';
  const target = Array.isArray(action['target']) ? action['target'][0] : action['target'];
  return isJsonObject(target)
    ? textOf(target['urlTemplate'] ?? target['url'])
    : textOf(target ?? action['url']);
}

function readIdentifier(value: Json | undefined): string {
  return isJsonObject(value) ? textOf(value['value']) : textOf(value);
}

const MAX_PLACES = 6;

function readPlaces(value: Json | undefined, resolve: Resolve): string {
  const places = listOf(value)
    .slice(0, MAX_PLACES)
    .map((place) => readPlace(resolve(place), resolve));
  return [...new Set(places.filter((place) => place !== ''))].join('; ');
}

function readPlace(place: Json | undefined, resolve: Resolve): string {
  if (!isJsonObject(place)) return textOf(place);
  const address = resolve(place['address']) ?? place;
  if (!isJsonObject(address)) return textOf(address);
  const [locality = '', ...wider] = ['addressLocality', 'addressRegion', 'addressCountry'].map((key) =>
    textOf(resolve(address[key])),
  );
  // A list of towns says enough: the regions of all of them say less.
  const parts = locality.includes(',') ? [locality] : [locality, ...wider];
  const known = [...new Set(parts.filter((part) => part !== '' && !/^(?:null|undefined|n\/a)$/i.test(part)))];
  return known.length > 0 ? known.join(', ') : address === place ? textOf(place['name']) : '';
}

function readApplicantPlace(node: JsonObject, resolve: Resolve): string {
  return readPlaces(resolve(node['applicantLocationRequirements']), resolve);
}
