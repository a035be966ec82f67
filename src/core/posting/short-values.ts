import { fieldOfLabel } from './label-words';

const MAX_FACT_CHARS = 160;

/** A place as people write it, without its label; undefined for what is none. */
export function readPlace(value: string): string | undefined {
  const place = value
    .replace(/\s+/g, ' ')
    .replace(/^[^:：]{2,40}[:：]\s*/, (label) => (fieldOfLabel(label.trim()) ? '' : label))
    .trim();
  if (place.length < 2 || place.length > MAX_FACT_CHARS || !/\p{L}/u.test(place) || /^https?:/i.test(place))
    return undefined;
  return place;
}

/** A short value on one line; undefined for what is none. */
export function readShort(value: string): string | undefined {
  const text = value
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s/])[\s/]+$/, '')
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

/** Schema.org's words in plain ones; others as they stand. */
export function readEmploymentType(value: string): string | undefined {
  const parts = value
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^other$/i.test(part));
  const named = parts.map((part) => EMPLOYMENT_TYPES[part.toUpperCase().replace(/[\s-]/g, '_')] ?? part);
  return readShort([...new Set(named)].join(', '));
}
