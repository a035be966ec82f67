import { z } from 'zod/mini';
import { STAGES } from '../core/applications/application';
import { MAX_ASKED, MAX_ASKED_CHARS, MAX_TOLD_CHARS, WENT } from '../core/debrief/debrief';
import { QUESTION_KINDS } from '../core/evidence/finding';
import { MAX_NOTE_CHARS } from '../core/guide/own-marks';
import { MAX_FURTHER_CHARS, MAX_FURTHER_PAGES } from '../core/posting/further-page';
import { INVITED_FIELDS, ROUND_KINDS } from '../core/posting/interview';
import { HAVES, MAX_EXAMPLE_CHARS } from '../core/practice/requirements';
import { RESULTS } from '../core/practice/review';
import { MAX_STORY_CHARS } from '../core/practice/story';
import type { RequestChecks } from './messenger';
import type { Command, Request } from './protocol';

// No `new Function`: our CSP forbids it, and the probe for it would be reported as a violation.
z.config({ jitless: true });

const MAX_DESCRIPTION_CHARS = 60_000;

const short = (max: number) => z.string().check(z.maxLength(max));
const optionalShort = (max: number) => z.optional(short(max));
const skills = z.array(short(500)).check(z.maxLength(60));
const id = short(64);

const posting = z.object({
  title: short(500),
  company: short(500),
  companyLegalName: optionalShort(500),
  companyDomain: optionalShort(260),
  location: optionalShort(500),
  remote: z.optional(z.enum(['remote', 'hybrid', 'onsite'])),
  employmentType: optionalShort(200),
  level: optionalShort(100),
  team: optionalShort(300),
  salary: z.optional(
    z.object({
      text: short(300),
      min: z.optional(z.number()),
      max: z.optional(z.number()),
      currency: optionalShort(10),
      period: z.optional(z.enum(['hour', 'day', 'week', 'month', 'year'])),
    }),
  ),
  datePosted: optionalShort(40),
  deadline: optionalShort(40),
  requiredSkills: skills,
  preferredSkills: skills,
  yearsOfExperience: z.optional(z.number().check(z.gte(0), z.lte(40))),
  responsibilities: z.optional(skills),
  saidOnInterview: z.optional(skills),
  applyUrl: optionalShort(2_000),
  logo: z.optional(short(32_000).check(z.startsWith('data:image/png;base64,'))),
  furtherPages: z.optional(
    z
      .array(z.object({ url: short(4_000), title: short(200), text: short(MAX_FURTHER_CHARS) }))
      .check(z.maxLength(MAX_FURTHER_PAGES)),
  ),
  description: short(MAX_DESCRIPTION_CHARS),
  language: short(20),
  url: short(4000),
  readFrom: z.record(short(40), short(20)),
});

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const interview = z.object({
  date: z.optional(isoDate),
  time: z.optional(z.string().check(z.regex(/^\d{2}:\d{2}$/))),
  round: z.optional(z.enum(ROUND_KINDS)),
  how: z.optional(z.enum(['phone', 'video', 'onsite'])),
  hoursADay: z.optional(z.number().check(z.gt(0), z.lte(12))),
  zone: optionalShort(60),
  minutes: z.optional(z.number().check(z.gt(0), z.lte(24 * 60))),
  people: z.optional(z.array(short(120)).check(z.maxLength(12))),
  place: optionalShort(300),
  link: z.optional(short(1_000).check(z.regex(/^https:\/\//i))),
  bring: z.optional(z.array(short(200)).check(z.maxLength(12))),
  fromInvitation: z.optional(z.array(z.enum(INVITED_FIELDS)).check(z.maxLength(INVITED_FIELDS.length))),
});

const runId = z.object({ runId: id });
const markChange = z.object({
  itemId: short(200),
  note: optionalShort(MAX_NOTE_CHARS),
  isPinned: z.optional(z.boolean()),
  isHidden: z.optional(z.boolean()),
});
const debrief = z.object({
  runId: id,
  date: isoDate,
  round: z.optional(z.enum(ROUND_KINDS)),
  questions: z
    .array(
      z.object({
        text: short(MAX_ASKED_CHARS),
        kind: z.enum(QUESTION_KINDS),
        knownId: optionalShort(200),
        isHard: z.boolean(),
      }),
    )
    .check(z.maxLength(MAX_ASKED)),
  went: z.optional(z.enum(WENT)),
  surprised: short(MAX_TOLD_CHARS),
  next: short(MAX_TOLD_CHARS),
});
const storyText = optionalShort(MAX_STORY_CHARS);
const storyChange = z.object({
  title: optionalShort(400),
  situation: storyText,
  action: storyText,
  result: storyText,
  cards: z.optional(z.array(short(200)).check(z.maxLength(50))),
  questionIds: z.optional(z.array(short(200)).check(z.maxLength(500))),
});
const checklistChange = z.object({
  requirementId: optionalShort(200),
  have: z.optional(z.nullable(z.enum(HAVES))),
  example: optionalShort(MAX_EXAMPLE_CHARS),
  isChange: z.optional(z.boolean()),
});
const nothing = z.object({});

const SCHEMAS: Readonly<Record<Command, z.ZodMiniType>> = {
  startRun: z.object({ posting, interview, fresh: z.boolean() }),
  editRun: z.object({ runId: id, posting, interview }),
  answerAccess: z.object({ runId: id, granted: z.boolean() }),
  answerCost: z.object({ runId: id, granted: z.boolean() }),
  answerUncertain: z.object({ runId: id, resend: z.boolean() }),
  addReport: z.object({ runId: id, text: short(MAX_DESCRIPTION_CHARS) }),
  addOpenThread: z.object({ runId: id, tabId: z.int() }),
  addCompanyPage: z.object({ runId: id, tabId: z.int(), isConfirmed: z.boolean() }),
  refreshGuide: runId,
  checkRoutes: nothing,
  readAccount: z.object({ clientId: short(40) }),
  connectAccount: z.object({ clientId: z.string().check(z.regex(/^[\w-]{1,40}$/)) }),
  disconnectAccount: nothing,
  cancelRun: runId,
  retryRun: runId,
  remakeGuide: runId,
  deleteRun: runId,
  markItem: z.object({ runId: id, change: markChange }),
  savePosting: z.object({ posting }),
  deleteSaved: z.object({ key: short(4_500) }),
  writeDebrief: z.object({ draft: debrief, replaces: optionalShort(200), interview: z.optional(interview) }),
  deleteDebrief: z.object({ id: short(200) }),
  skipDebrief: z.object({ runId: id, date: isoDate }),
  noteReview: z.object({
    runId: id,
    itemId: short(200),
    result: z.enum(RESULTS),
    seconds: z.number().check(z.gte(0), z.lte(86_400)),
  }),
  takeBackReview: z.object({ runId: id, itemId: short(200) }),
  setMinutesADay: z.object({ runId: id, minutesADay: z.number().check(z.gt(0), z.lte(24 * 60)) }),
  changeStory: z.object({ id: short(200), change: storyChange, isNew: z.boolean() }),
  deleteStory: z.object({ id: short(200) }),
  changeChecklist: z.object({ runId: id, change: checklistChange }),
  setStage: z.object({ key: short(4_500), stage: z.enum(STAGES) }),
  saveKey: z.object({ key: short(500), baseUrl: short(500) }),
  deleteKey: nothing,
  readKeyState: nothing,
  checkKey: nothing,
  noteSeen: nothing,
  importBackup: nothing,
  clearCache: nothing,
  deleteEverything: nothing,
};

/** Every request is parsed before a handler sees it: wrong types, huge texts and unknown fields end here. */
export const REQUEST_CHECKS = Object.fromEntries(
  Object.entries(SCHEMAS).map(([command, schema]) => [
    command,
    (request: unknown) => schema.safeParse(request).data as Request<Command> | undefined,
  ]),
) as unknown as RequestChecks;
