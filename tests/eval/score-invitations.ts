import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Invitation, readInvitation } from '../../src/core/posting/invitation';

/** An invented message and what is to be read in it; a field that is missing there must stay missing. */
export interface InvitationCase {
  readonly name: string;
  readonly half: 'dev' | 'heldOut';
  readonly locale: string;
  readonly today: string;
  readonly text: string;
  readonly expected: Invitation;
}

export const INVITATION_FIELDS = [
  'date',
  'dateChoices',
  'time',
  'timeChoices',
  'slots',
  'zone',
  'minutes',
  'round',
  'how',
  'people',
  'place',
  'link',
  'bring',
] as const satisfies readonly (keyof Invitation)[];

export interface FieldMiss {
  readonly name: string;
  readonly field: keyof Invitation;
  readonly label: string;
  readonly got: string;
}

export function readInvitationCases(dir: string): InvitationCase[] {
  return readdirSync(dir)
    .sort()
    .map((name) => {
      const labels = JSON.parse(readFileSync(join(dir, name, 'expected.json'), 'utf8')) as Omit<
        InvitationCase,
        'name' | 'text'
      >;
      if (labels.expected === undefined) throw new Error(`${name} has no expectation.`);
      return { ...labels, name, text: readFileSync(join(dir, name, 'message.txt'), 'utf8') };
    });
}

/** Fields that differ from their labels. `told` counts fields that are there, in the label or in the reading. */
export function scoreInvitations(cases: readonly InvitationCase[]): {
  readonly misses: readonly FieldMiss[];
  readonly told: number;
} {
  const misses: FieldMiss[] = [];
  let told = 0;
  for (const { name, text, today, locale, expected } of cases) {
    const got = readInvitation(text, { today, locale });
    for (const field of INVITATION_FIELDS) {
      const label = say(expected[field]);
      const read = say(got[field]);
      if (label !== '' || read !== '') told += 1;
      if (label !== read) misses.push({ name, field, label, got: read });
    }
  }
  return { misses, told };
}

function say(value: unknown): string {
  return value === undefined ? '' : Array.isArray(value) ? value.join(' | ') : String(value);
}
