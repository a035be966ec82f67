import { queryAll } from './open-roots';

/** What the names that sites give to elements say about them, decided once for each name. */

export type NamedPart = 'title' | 'company' | 'location' | 'description' | 'salary' | 'datePosted';

/** Of classes, ids and test ids, lower case (seen on twenty systems up to 2026-08; the shapes are common to hundreds). */
const NAMES: readonly (readonly [NamedPart, RegExp])[] = [
  [
    'title',
    /prop=title|jobpostingheader|job-?detail-?title|job[-_]?title|posting-?title|position-?title|vacancy-?title|job__title|job-apply-card-header|job-?header__title|jobad-title/,
  ],
  [
    'company',
    /data-company-name|advertiser-name|jobdetails-company|compan(?:y|ies)[-_]{0,2}name|employer[-_]{0,2}name|organi[sz]ation[-_]{0,2}name|hiring-?company|recruiter-?name|prop=hiringorganization/,
  ],
  [
    'location',
    /prop=joblocation|job[-_]?detail-?location|job[-_]{0,2}location|location[-_]?name|posting[-_]?location|vacancy[-_]?location|position[-_]?location|(?:^| )locations(?: |$)/,
  ],
  [
    'salary',
    /prop=(?:basesalary|estimatedsalary)|salary|(?:^|[ _-])pay[-_]?(?:range|rate|scale)|compensation[-_]?(?:range|text|value)?(?: |$)|(?:^|[ _-])(?:gehalt|lohn|salaire|salario|remuneration)(?:$|[ _-])/,
  ],
  [
    'datePosted',
    /prop=dateposted|date[-_]{0,2}(?:posted|published)|(?:posted|posting|published|publication|publish|listing|vacancy|job)[-_]{0,2}date|posted[-_]?(?:on|at)|(?:^| )date(?: |$)/,
  ],
  [
    'description',
    /prop=description|jobpostingdescription|jobaddetails|job[-_]{0,2}description|posting[-_]?description|vacancy[-_]?(?:description|section)|position[-_]?description|jobad-body|job-body|job[-_]content|job-?details?-?(?:content|body|text)|description__text/,
  ],
];
/** Most names say nothing; these letters stand in all that do. */
const MAY_SAY =
  /job|title|compan|employer|organi|location|description|advertiser|vacancy|posting|position|recruiter|salar|pay|gehalt|lohn|remuner|date|posted|publi/;
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'id',
  'class',
  'itemprop',
  'data-testid',
  'data-test',
  'data-automation',
  'data-automation-id',
  'data-qa',
  'data-company-name',
]);
const MAX_ELEMENTS = 30_000;
const MAX_NAME_CHARS = 400;

/** Every element below the roots whose names say that it is such a part, in document order: one walk over the page. */
export function findNamedParts(roots: readonly ParentNode[]): ReadonlyMap<NamedPart, readonly Element[]> {
  const found = new Map<NamedPart, Element[]>(NAMES.map(([part]) => [part, []]));
  const known = new Map<string, readonly NamedPart[]>();
  for (const element of queryAll(roots, '*', MAX_ELEMENTS)) {
    const name = nameOf(element);
    if (name === '') continue;
    let parts = known.get(name);
    if (!parts) {
      parts = MAY_SAY.test(name) ? NAMES.filter(([, names]) => names.test(name)).map(([part]) => part) : [];
      known.set(name, parts);
    }
    for (const part of parts) found.get(part)?.push(element);
  }
  return found;
}

function nameOf(element: Element): string {
  let name = '';
  // By names: asking for `attributes` would make an object of each.
  for (const attribute of element.getAttributeNames()) {
    if (!ATTRIBUTES.has(attribute)) continue;
    if (attribute === 'itemprop') name += ` prop=${element.getAttribute(attribute)}`;
    else if (attribute === 'data-company-name') name += ' data-company-name';
    else name += ` ${element.getAttribute(attribute)}`;
  }
  return name.slice(0, MAX_NAME_CHARS).toLowerCase();
}
