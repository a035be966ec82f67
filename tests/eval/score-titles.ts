import { readFileSync } from 'node:fs';
import { NEARBY_ROLES } from '../../src/core/packs/roles';
import { recogniseLevel, recogniseOccupation } from '../../src/core/posting/occupation';

/** A title with its labels: `occupation` is the id of a pack, the name of a nearby role, or empty for any other job. */
export interface LabelledTitle {
  readonly half: string;
  readonly language: string;
  readonly title: string;
  readonly family: string;
  readonly occupation: string;
  readonly level: string;
  readonly text: string;
}

export const TITLE_FIELDS = ['family', 'occupation', 'level'] as const;
export type TitleField = (typeof TITLE_FIELDS)[number];

export interface TitleMiss {
  readonly item: LabelledTitle;
  readonly field: TitleField;
  readonly got: string;
}

const NEARBY_NAMES: ReadonlySet<string> = new Set(NEARBY_ROLES.map(({ name }) => name));

/** Reads tab-separated lines under a header; a line without all its labels is an error, as it would go unmeasured. */
export function readTitles(path: string): LabelledTitle[] {
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line, i) => {
    const [half, language, title, family, occupation, level, text] = line.split('\t');
    if (!half || !language || !title || !family || occupation === undefined || level === undefined)
      throw new Error(`${path}:${i + 2} lacks a label.`);
    return { half, language, title, family, occupation, level, text: text ?? '' };
  });
}

/** Every label the product's own code does not meet. */
export function findMisses(items: readonly LabelledTitle[]): TitleMiss[] {
  return items.flatMap((item) => {
    const answer = recognise(item);
    return TITLE_FIELDS.flatMap((field) =>
      answer[field] === item[field] ? [] : [{ item, field, got: answer[field] }],
    );
  });
}

function recognise({ title, text }: LabelledTitle): Record<TitleField, string> {
  const found = recogniseOccupation({ title, description: text, requiredSkills: [] });
  const named = NEARBY_NAMES.has(found.name) ? found.name : found.id;
  return {
    family: found.family,
    occupation: named === 'general' ? '' : named,
    level: recogniseLevel(title) ?? '',
  };
}
