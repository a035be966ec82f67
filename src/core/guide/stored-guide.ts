import { QUESTION_KINDS } from '../evidence/finding';
import { INVITED_FIELDS, ROUND_KINDS } from '../posting/interview';
import { ROLE_FAMILIES } from '../posting/role-family';
import { SOURCE_STATUSES } from '../reddit/thread';
import {
  type Check,
  count,
  type Fields,
  isRecord,
  listOf,
  maybe,
  number,
  oneOf,
  record,
  text,
} from '../shape';
import { type Guide, LABELS } from './guide';
import { NO_MARKS } from './own-marks';

/** The newest form this version can read. */
const SCHEMA = 2;

const ref = record({ unitId: text, start: count, end: count });
const unit = record({
  id: text,
  threadId: text,
  subreddit: text,
  threadTitle: text,
  permalink: text,
  person: text,
  at: number,
  score: number,
  text,
});

const itemFields: Fields = {
  id: text,
  label: oneOf(LABELS),
  text,
  evidence: listOf(ref),
  people: count,
  strength: maybe(oneOf(['single', 'corroborated', 'strong'])),
  lastReportedAt: maybe(number),
  basis: maybe(text),
};
const item = record(itemFields);
const items = listOf(item);

const question = record({
  ...itemFields,
  kind: oneOf(QUESTION_KINDS),
  round: maybe(oneOf(ROUND_KINDS)),
  tests: maybe(text),
  shows: maybe(text),
  followUpQuestion: maybe(text),
});
const round = record({
  ...itemFields,
  kind: oneOf(ROUND_KINDS),
  title: text,
  format: maybe(text),
  length: maybe(text),
  who: maybe(text),
  tests: maybe(text),
});
const experience = record({
  ...itemFields,
  permalink: text,
  at: number,
  outcome: maybe(text),
  difficulty: maybe(text),
  rounds: listOf(oneOf(ROUND_KINDS)),
});
const task = record({
  id: text,
  label: oneOf(LABELS),
  text,
  minutes: number,
  itemIds: listOf(text),
  resource: maybe(record({ title: text, url: text })),
});

const salary = record({
  text,
  min: maybe(number),
  max: maybe(number),
  currency: maybe(text),
  period: maybe(text),
});
const posting = record({
  title: text,
  company: text,
  companyLegalName: maybe(text),
  companyDomain: maybe(text),
  location: maybe(text),
  remote: maybe(oneOf(['remote', 'hybrid', 'onsite'])),
  employmentType: maybe(text),
  level: maybe(text),
  team: maybe(text),
  salary: maybe(salary),
  datePosted: maybe(text),
  deadline: maybe(text),
  requiredSkills: listOf(text),
  preferredSkills: listOf(text),
  description: text,
  language: text,
  url: text,
  readFrom: record({}),
  furtherPages: maybe(listOf(record({ url: text, title: text, text }))),
});

const GUIDE_FIELDS: Readonly<Record<keyof Guide, Check>> = {
  schema: (value) => value === SCHEMA,
  id: text,
  revision: count,
  createdAt: number,
  engine: record({
    kind: oneOf(['extractive', 'model']),
    model: maybe(text),
    inputTokens: maybe(count),
    outputTokens: maybe(count),
    costUsd: maybe(number),
  }),
  language: text,
  posting,
  occupation: record({ id: text, family: oneOf(ROLE_FAMILIES), searchTerms: listOf(text), name: text }),
  interview: record({
    date: maybe(text),
    time: maybe(text),
    round: maybe(oneOf(ROUND_KINDS)),
    how: maybe(oneOf(['phone', 'video', 'onsite'])),
    hoursADay: maybe(number),
    zone: maybe(text),
    minutes: maybe(number),
    people: maybe(listOf(text)),
    place: maybe(text),
    link: maybe(text),
    bring: maybe(listOf(text)),
    fromInvitation: maybe(listOf(oneOf(INVITED_FIELDS))),
  }),
  sources: listOf(
    record({
      source: oneOf(['reddit', 'hackerNews']),
      status: oneOf(SOURCE_STATUSES),
      at: number,
      until: maybe(number),
      via: maybe(oneOf(['feed', 'archive'])),
    }),
  ),
  counts: record({
    queries: count,
    postsFound: count,
    postsRelevant: count,
    threadsRead: count,
    commentsRead: count,
    peopleHere: count,
    peopleElsewhere: count,
  }),
  minute: record({
    nextStep: text,
    likeliest: listOf(text),
    avoid: (value) => value === null || item(value),
    unknown: text,
  }),
  rounds: listOf(round),
  timeline: items,
  questions: listOf(question),
  experiences: listOf(experience),
  helped: items,
  sank: items,
  plan: listOf(record({ date: maybe(text), title: text, tasks: listOf(task) })),
  evening: items,
  day: items,
  afterwards: items,
  pay: items,
  culture: items,
  ask: items,
  notFound: items,
  scorecard: record({
    reportsUsed: count,
    people: count,
    reported: count,
    reportedElsewhere: count,
    fromPosting: count,
    typical: count,
    quotesVerified: count,
    dropped: count,
    newestAt: maybe(number),
    oldestAt: maybe(number),
  }),
  own: record({
    notes: listOf(record({ itemId: text, text })),
    pinned: listOf(text),
    hidden: listOf(text),
  }),
  freshness: maybe(record({ checkedAt: number, removed: count, arrived: count, arrivedSince: number })),
  units: (value) => isRecord(value) && Object.values(value).every(unit),
};

const isGuide = record(GUIDE_FIELDS);

type Migration = (guide: Record<string, unknown>) => Record<string, unknown>;

/** What each form lacked of the next one, by the form's number. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {
  1: (guide) => ({ ...guide, schema: 2, own: NO_MARKS }),
};

/** Takes an older form to the newest, one form at a time; anything else comes back as it is. */
function migrate(value: unknown): unknown {
  let guide = value;
  for (let i = 0; i < SCHEMA && isRecord(guide); i++) {
    const step = typeof guide['schema'] === 'number' ? MIGRATIONS[guide['schema']] : undefined;
    if (!step) break;
    guide = step(guide);
  }
  return guide;
}

/**
 * A guide as it came out of storage or a file. Null when it is none, is damaged, or was written by a newer version whose
 * form this one does not know. Only the form is checked here; `checkGuide` checks what it says.
 */
export function readStoredGuide(value: unknown): Guide | null {
  const current = migrate(value);
  return isGuide(current) ? (current as Guide) : null;
}
