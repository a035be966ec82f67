import type { PostingField, PostingReading } from './job-posting';
import type { PageSnapshot } from './page-snapshot';
import { splitUrl } from './web-address';

const MAX_VALUE_CHARS = 120;
const SHOWN: readonly PostingField[] = [
  'title',
  'company',
  'companyLegalName',
  'location',
  'remote',
  'employmentType',
  'level',
  'team',
  'datePosted',
  'deadline',
  'yearsOfExperience',
  'language',
];

/**
 * What was read off a page and from where, as text the user can change before he sends it anywhere. Holds the address
 * without its query, the short fields and counts; never the page's text.
 */
export function describeReading(snapshot: PageSnapshot, { posting, reason }: PostingReading): string {
  const { host, path } = splitUrl(snapshot.url);
  const { signals } = snapshot;
  const fields = posting
    ? SHOWN.flatMap((field) => {
        const value = posting[field];
        return value === undefined || value === ''
          ? [`${field}: -`]
          : [`${field}: ${String(value).slice(0, MAX_VALUE_CHARS)} (${posting.readFrom[field] ?? '?'})`];
      })
    : [];
  return [
    `Page: ${host}${path}`,
    `Title: ${snapshot.title.slice(0, MAX_VALUE_CHARS)}`,
    `Read as: ${posting ? (reason ?? 'posting') : reason}`,
    ...fields,
    ...(posting
      ? [`salary: ${posting.salary?.text ?? '-'}`, `description: ${posting.description.length} characters`]
      : []),
    `Data: ${snapshot.jsonLd.length} JSON-LD, ${snapshot.microdata.length} microdata, ${snapshot.candidates.length} candidates`,
    `Signals: ${snapshot.text.length} characters, ${signals.jobLinks}+${signals.relatedJobLinks} job links, ${signals.similarLinks} alike, ${signals.paragraphs} paragraphs, apply ${signals.hasApplyControl ? 'yes' : 'no'}, form ${signals.applicationFields.length}`,
    '',
    'What should it be?',
    '',
  ].join('\n');
}
