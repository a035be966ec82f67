/** (m/w/d), (all genders), [remote], … */
const BRACKETS = /[([{][^()[\]{}]{0,80}[)\]}]/g;
const GENDER_MARKS = /\b[mwfdxi]\s?[/|]\s?[mwfdxi]\s?(?:[/|]\s?[mwfdxi*]\b)?|(?:\*|:|_|\/-?)in(?:nen)?\b/gi;
/** Only before the word it qualifies: a team lead, a school principal and wait staff keep theirs. */
const SENIORITY =
  /\b(?:senior|sr\.?|junior|jr\.?|lead|principal|staff|mid[- ]?level|entry[- ]?level|experienced|new grad|graduate|trainee)\s+(?=\p{L})/giu;
const GRADE = /\s(?:intern(?:ship)?|i{1,3}|iv|v|[1-6]|l[3-8])$/i;
const AFTER_TITLE = /\s[-–—|@•]\s|,\s|:\s|\s(?:at|for|in|bei|für)\s(?=\p{Lu})/u;

export interface TitleParts {
  /** "Senior Software Engineer II, Payments (Remote)" -> "Software Engineer". Never empty if the title is not. */
  readonly core: string;
  /** "Payments": what stands behind the title's comma or dash, at most 40 characters. */
  readonly rest: string;
}

/** Takes a title apart for searching; what is shown stays the title. */
export function splitTitle(title: string): TitleParts {
  const plain = title
    .slice(0, 200)
    .replace(BRACKETS, ' ')
    .replace(GENDER_MARKS, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [head = '', ...others] = plain.split(AFTER_TITLE);
  const core = head
    .replace(SENIORITY, '')
    .replace(/[^\p{L}\p{N}+#&/.' -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s/&.-]+|(?<![\s/&.-])[\s/&.-]+$/g, '')
    .replace(GRADE, '')
    .slice(0, 60)
    .trim();
  const rest = others
    .join(' ')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 40);
  return { core: core === '' ? head.trim().slice(0, 60) : core, rest };
}
