import { cleanText } from '../text';
import { choosePageCompany } from './choose-company';
import { chooseDescription } from './choose-description';
import { type Chosen, choosePageTitle, isTitle, tidyTitle } from './choose-title';
import { companyKey, findSpelling, hasLegalForm, tidyCompany, withoutLegalForm } from './company-name';
import { htmlToText } from './html-text';
import { type JobHost, readJobHost } from './job-hosts';
import type { FieldSource, JobPosting, PostingField, PostingReading } from './job-posting';
import type { StructuredPosting } from './json-ld';
import { readLanguage } from './language';
import { withoutLeftOverState } from './left-over';
import { judgePage } from './page-kind';
import type { PageSnapshot } from './page-snapshot';
import { withoutCompany } from './page-title';
import { readFacts } from './posting-facts';
import { findPostingInView } from './posting-in-view';
import { canonicalUrl } from './posting-key';
import { readResponsibilities, readSaidOnInterview, readYears } from './said-in-text';
import { readSkills } from './skills';

const MAX_TITLE_CHARS = 300;

/**
 * The posting on a page, field by field from the most trusted source that has it, or why there is none. An application
 * form keeps its reason even if a title was read.
 */
export function readPosting(given: PageSnapshot): PostingReading {
  const snapshot = withoutLeftOverState(given);
  const { structured, hasSeveral } = findPostingInView(snapshot);
  const title = chooseTitle(snapshot, structured);
  const description = chooseDescription(snapshot, structured, title?.value ?? '');
  const reason = judgePage(snapshot, {
    title: title?.value ?? '',
    description: description?.value ?? '',
    isStated: structured !== undefined || isStatedBySite(snapshot),
    hasSeveral,
  });
  if (reason !== null && (reason !== 'form' || !title)) return { posting: null, reason };
  // The text of a form's page is the form; only what is stated elsewhere is the advert.
  const isOfForm = reason === 'form' && description?.source === 'page';
  const posting = compose(
    snapshot,
    structured,
    title ?? EMPTY,
    isOfForm || !description ? EMPTY : description,
  );
  return { posting, reason: reason === 'form' ? 'form' : null };
}

const EMPTY: Chosen = { value: '', source: 'page' };

/** A reader for this very site found both the title and the text. */
function isStatedBySite({ candidates, microdata }: PageSnapshot): boolean {
  const has = (field: PostingField, minChars: number) =>
    candidates.some(
      (candidate) =>
        candidate.field === field &&
        (candidate.source === 'site' || candidate.source === 'page-state') &&
        candidate.value.length >= minChars,
    );
  return (
    (has('title', 2) && has('description', 200)) ||
    (microdata.length === 1 && (microdata[0]?.['title'] ?? '') !== '')
  );
}

function chooseTitle(snapshot: PageSnapshot, structured: StructuredPosting | undefined): Chosen | undefined {
  const stated = firstStated(snapshot, 'title', structured?.title);
  const tidy = stated && {
    ...stated,
    value: tidyTitle(htmlToText(stated.value, MAX_TITLE_CHARS)),
  };
  return tidy && isTitle(tidy.value) ? tidy : choosePageTitle(snapshot);
}

/** JSON-LD, then microdata, then page state, then the site's reader. */
export function firstStated(
  snapshot: PageSnapshot,
  field: PostingField,
  fromJsonLd: string | undefined,
): Chosen | undefined {
  if (fromJsonLd) return { value: fromJsonLd, source: 'json-ld' };
  const microdata = snapshot.microdata.length === 1 ? microdataValue(snapshot, field) : undefined;
  if (microdata) return { value: microdata, source: 'microdata' };
  for (const source of ['page-state', 'site'] as const) {
    const found = snapshot.candidates.find(
      (candidate) => candidate.field === field && candidate.source === source,
    );
    if (found) return { value: found.value, source };
  }
  return undefined;
}

const MICRODATA_KEYS: Readonly<Partial<Record<PostingField, readonly string[]>>> = {
  title: ['title', 'name'],
  company: ['hiringOrganization.name', 'hiringOrganization'],
  location: ['jobLocation.address.addressLocality', 'jobLocation.address', 'jobLocation.name', 'jobLocation'],
  employmentType: ['employmentType'],
  datePosted: ['datePosted'],
  deadline: ['validThrough'],
  salary: ['baseSalary'],
};

function microdataValue({ microdata }: PageSnapshot, field: PostingField): string | undefined {
  const keys = MICRODATA_KEYS[field] ?? [];
  return keys.map((key) => microdata[0]?.[key]).find((value) => value !== undefined && value !== '');
}

function compose(
  snapshot: PageSnapshot,
  structured: StructuredPosting | undefined,
  rawTitle: Chosen,
  description: Chosen,
): JobPosting {
  const facts = readFacts(snapshot, structured, description.value, rawTitle.value);
  const text = cleanText(description.value, 60_000);
  const pageText = `${text}\n${snapshot.text.slice(0, 40_000)}`;
  const { company, legalName } = chooseCompany(
    snapshot,
    structured,
    rawTitle.value,
    pageText,
    facts.fields.location ?? '',
  );
  const title = { ...rawTitle, value: withoutCompany(rawTitle.value, company?.value ?? '') };
  const skills = readSkills(text);
  const readFrom: Partial<Record<PostingField, FieldSource>> = { ...facts.readFrom };
  const note = (field: PostingField, chosen: Chosen | undefined) => {
    if (chosen && chosen.value !== '') readFrom[field] = chosen.source;
  };
  note('title', title);
  note('company', company);
  note('description', description);
  if (legalName !== '') readFrom.companyLegalName = 'json-ld';
  if (skills.requiredSkills.length > 0) readFrom.requiredSkills = description.source;
  if (skills.preferredSkills.length > 0) readFrom.preferredSkills = description.source;
  const responsibilities = readResponsibilities(text);
  const saidOnInterview = readSaidOnInterview(text);
  if (responsibilities.length > 0) readFrom.responsibilities = description.source;
  if (saidOnInterview.length > 0) readFrom.saidOnInterview = description.source;
  const years = facts.fields.yearsOfExperience ?? readYears(text);
  if (years !== undefined) readFrom.yearsOfExperience ??= description.source;
  readFrom.language = 'page';
  return {
    ...facts.fields,
    ...skills,
    ...(years === undefined ? {} : { yearsOfExperience: years }),
    ...(responsibilities.length > 0 ? { responsibilities } : {}),
    ...(saidOnInterview.length > 0 ? { saidOnInterview } : {}),
    title: cleanText(title.value, MAX_TITLE_CHARS),
    company: cleanText(company?.value ?? '', 120),
    ...(legalName === '' ? {} : { companyLegalName: cleanText(legalName, 160) }),
    description: text,
    language: readLanguage(text || title.value, snapshot.lang),
    url: canonicalUrl(snapshot.url),
    readFrom,
  };
}

/** Placeholders that stand where the employer is not named. */
const ANONYMOUS =
  /^(?:confidential|private advertiser|anonymous|undisclosed|company confidential|n\/a|recruiter|unknown)$/i;

function chooseCompany(
  snapshot: PageSnapshot,
  structured: StructuredPosting | undefined,
  title: string,
  text: string,
  location: string,
): { company: Chosen | undefined; legalName: string } {
  const host = readJobHost(snapshot.url);
  const stated = firstStated(snapshot, 'company', structured?.company);
  const name = stated ? tidyCompany(htmlToText(stated.value, 300)) : undefined;
  const isBoardItself = name !== undefined && host.boardNames.includes(companyKey(name));
  const usable =
    stated && name && !isBoardItself && !ANONYMOUS.test(name)
      ? { value: name, source: stated.source }
      : undefined;
  const brand = usable?.source === 'json-ld' ? brandOf(usable.value, host) : '';
  if (usable && brand !== '')
    return { company: { value: brand, source: 'json-ld' }, legalName: usable.value };
  if (usable && !(host.namesLegalEntity && usable.source === 'json-ld')) {
    return {
      company: usable,
      legalName: differingLegalName(structured?.companyLegalName ?? '', usable.value),
    };
  }
  const fromPage = choosePageCompany({ snapshot, title, text, location });
  const company = fromPage ?? usable;
  return { company, legalName: usable && company ? differingLegalName(usable.value, company.value) : '' };
}

/**
 * "Acme Business Services Iberia, S.L." on acme.com: the part that people say, where the host is that part, and the rest
 * names a unit and its legal form. '' otherwise.
 */
function brandOf(name: string, { isBoard, tenant }: JobHost): string {
  if (isBoard || tenant.length < 3 || !hasLegalForm(name)) return '';
  const brand = findSpelling(name, tenant) ?? '';
  const isStart = brand !== '' && name.startsWith(brand);
  return isStart && withoutLegalForm(name).length > brand.length + 3 ? brand : '';
}

function differingLegalName(legalName: string, company: string): string {
  return legalName !== '' && legalName.trim() !== company ? legalName.trim() : '';
}
