import type { FindingTopic, QuestionKind, Ring } from '../../src/core/evidence/finding';
import type { EvidenceRef, EvidenceUnit } from '../../src/core/evidence/unit';
import { buildGuide, type GuideInput } from '../../src/core/guide/build-guide';
import type { Guide } from '../../src/core/guide/guide';
import type { Insight } from '../../src/core/insights/insight';
import { packFor } from '../../src/core/packs/all';
import type { RoundKind } from '../../src/core/posting/interview';
import type { JobPosting } from '../../src/core/posting/job-posting';
import type { RoleFamily } from '../../src/core/posting/role-family';

/** Complete guides for tests: invented employers, invented reports, a fixed date. Nobody quoted here exists. */

/** Monday 23 November 2026, 09:00 UTC. */
export const SAMPLE_NOW = Date.UTC(2026, 10, 23, 9);
export const SAMPLE_TODAY = '2026-11-23';
const DAY_MS = 86_400_000;

export interface Report {
  readonly thread: string;
  /** `post`, or the comment's id. */
  readonly at: 'post' | `c${string}`;
  /** '' for a deleted account. */
  readonly person: string;
  readonly daysAgo: number;
  readonly text: string;
  readonly subreddit?: string;
  readonly title?: string;
}

export function makeUnits(reports: readonly Report[]): Record<string, EvidenceUnit> {
  return Object.fromEntries(
    reports.map((report) => {
      const { thread, person, daysAgo, text, subreddit = 'cscareerquestions' } = report;
      const id = report.at === 'post' ? `t3_${thread}` : `t1_${report.at}`;
      const tail = report.at === 'post' ? '' : `${report.at}/`;
      const unit: EvidenceUnit = {
        id,
        threadId: thread,
        subreddit,
        threadTitle: report.title ?? 'Interview experience',
        permalink: `https://www.reddit.com/r/${subreddit}/comments/${thread}/interview_experience/${tail}`,
        person,
        at: SAMPLE_NOW - daysAgo * DAY_MS,
        score: 12,
        text,
      };
      return [id, unit];
    }),
  );
}

/** The passage of a unit that reads exactly so; throws when the sample is wrong. */
export function refTo(units: Record<string, EvidenceUnit>, unitId: string, quote: string): EvidenceRef {
  const start = units[unitId]?.text.indexOf(quote) ?? -1;
  if (start === -1) throw new Error(`"${quote}" is not in ${unitId}`);
  return { unitId, start, end: start + quote.length };
}

interface Claim {
  readonly id: string;
  readonly ring?: Ring;
  readonly round?: RoundKind;
  /** Unit and quote. */
  readonly from: readonly (readonly [string, string])[];
  readonly wording?: string;
}

function baseOf(units: Record<string, EvidenceUnit>, claim: Claim) {
  const evidence = claim.from.map(([unitId, quote]) => refTo(units, unitId, quote));
  const cited = evidence.flatMap(({ unitId }) => units[unitId] ?? []);
  const people = new Set(cited.map((unit) => unit.person || `?${unit.threadId}`)).size;
  return {
    id: claim.id,
    ring: claim.ring ?? (1 as const),
    evidence,
    people,
    threads: new Set(cited.map((unit) => unit.threadId)).size,
    lastReportedAt: Math.max(...cited.map((unit) => unit.at)),
    strength:
      people >= 3 ? ('strong' as const) : people === 2 ? ('corroborated' as const) : ('single' as const),
    weight: people,
    ...(claim.round ? { round: claim.round } : {}),
    ...(claim.wording ? { wording: claim.wording } : {}),
  };
}

export function askedQuestion(
  units: Record<string, EvidenceUnit>,
  kind: QuestionKind,
  claim: Claim,
): Insight {
  return { ...baseOf(units, claim), type: 'question', kind, form: 'direct' };
}

export function statedThing(
  units: Record<string, EvidenceUnit>,
  topic: FindingTopic,
  claim: Claim,
  value?: string,
): Insight {
  return { ...baseOf(units, claim), type: 'statement', topic, ...(value ? { value } : {}) };
}

export const ENGINEER_POSTING: JobPosting = {
  title: 'Senior Backend Engineer',
  company: 'Kestrel Ledger',
  companyDomain: 'kestrel-ledger.example',
  location: 'Utrecht, Netherlands',
  remote: 'hybrid',
  employmentType: 'Full-time',
  level: 'Senior',
  team: 'Payments',
  salary: { text: '€78,000–€96,000 a year', min: 78_000, max: 96_000, currency: 'EUR', period: 'year' },
  datePosted: '2026-11-09',
  requiredSkills: ['Go', 'PostgreSQL', 'Kafka', 'Kubernetes'],
  preferredSkills: ['Terraform'],
  description: [
    'About Kestrel Ledger',
    'We are a growing payments company with offices in two countries.',
    '',
    'What you will do',
    '- Design and operate services that settle card payments every night',
    '- Own our reconciliation pipeline from ingestion to reporting',
    '- Mentor two junior engineers and review their designs',
    '- Take part in the on-call rotation, one week in six',
    '',
    'What you bring',
    '- 5+ years of experience with backend services in Go or a similar language',
    '- Deep knowledge of PostgreSQL, including query plans and locking',
    '- Experience with Kafka or another message broker in production',
    '- Excellent written communication skills',
    '',
    'What we offer',
    '- €78,000–€96,000 a year and 28 days of holiday',
    '- A pension plan and a travel allowance',
    '',
    'Kestrel Ledger is an equal opportunity employer.',
  ].join('\n'),
  language: 'en',
  url: 'https://jobs.kestrel-ledger.example/roles/senior-backend-engineer',
  readFrom: { title: 'json-ld', company: 'json-ld', description: 'json-ld' },
};

export const NURSE_POSTING: JobPosting = {
  title: 'Registered Nurse, ICU (nights)',
  company: 'Alder Vale Hospital',
  location: 'Leeds',
  employmentType: 'Full-time',
  salary: { text: '£35,392–42,618' },
  requiredSkills: [],
  preferredSkills: [],
  description: [
    'Main duties',
    '- You will recognise and escalate deteriorating patients using NEWS2',
    '- You will administer and check intravenous medicines',
    '- Supervise healthcare assistants and student nurses on the shift',
    '- Communicate with families in distress',
    '',
    'Person specification',
    '- NMC registration',
    '- Experience in acute or critical care',
    '- Willing to work night shifts on a rota',
    '',
    'What we offer',
    '- NHS pension and 27 days of annual leave',
  ].join('\n'),
  language: 'en',
  url: 'https://jobs.alder-vale.example/vacancy/4711',
  readFrom: { title: 'page', company: 'page', description: 'page' },
};

export const OBSCURE_POSTING: JobPosting = {
  title: 'Teamassistenz (m/w/d)',
  company: 'Werkhof Lindner GmbH',
  location: 'Bamberg',
  requiredSkills: [],
  preferredSkills: [],
  description: [
    'Deine Aufgaben',
    '- Organisation von Terminen, Reisen und Besprechungen',
    '- Vorbereitende Buchhaltung und Rechnungsprüfung',
    'Dein Profil',
    '- Sicherer Umgang mit MS Office',
    '- Abgeschlossene kaufmännische Ausbildung',
    'Wir bieten',
    '- 30 Urlaubstage und ein unbefristeter Vertrag',
  ].join('\n'),
  language: 'de',
  url: 'https://werkhof-lindner.example/stellen/teamassistenz',
  readFrom: { title: 'page', company: 'page', description: 'page' },
};

/** An input with nothing found and nothing searched; tests change what they are about. */
export function sampleInput(change: Partial<GuideInput> = {}, occupationId = 'softwareEngineer'): GuideInput {
  const families: Readonly<Record<string, RoleFamily>> = {
    softwareEngineer: 'softwareEngineering',
    registeredNurse: 'healthcare',
    general: 'other',
  };
  const pack = packFor(occupationId);
  return {
    id: `run-${occupationId}`,
    revision: 1,
    now: SAMPLE_NOW,
    today: SAMPLE_TODAY,
    posting: ENGINEER_POSTING,
    interview: {},
    occupation: {
      id: pack.id,
      family: families[occupationId] ?? pack.family,
      searchTerms: [pack.name.toLowerCase()],
      name: pack.name,
    },
    pack,
    insights: [],
    units: {},
    counts: { queries: 0, postsFound: 0, postsRelevant: 0, threadsRead: 0, commentsRead: 0 },
    sources: [],
    engine: { kind: 'extractive' },
    dropped: 0,
    ...change,
  };
}

const ENGINEER_REPORTS: readonly Report[] = [
  {
    thread: 'k1aa',
    at: 'post',
    person: 'p1',
    daysAgo: 40,
    title: 'Kestrel Ledger senior backend loop, my notes',
    text: 'Recruiter call first, 30 minutes. They asked “Why Kestrel Ledger and not a bank?” Then a system design round: Design a ledger that never loses a cent. I got an offer nine days later. It was harder than I expected. Read up on idempotency before the design round, it saved me.',
  },
  {
    thread: 'k1aa',
    at: 'c10',
    person: 'p2',
    daysAgo: 38,
    text: 'Same loop here. Why Kestrel Ledger and not a bank? was the opener. I jumped into code without asking what the limits were and that sank me.',
  },
  {
    thread: 'k2bb',
    at: 'post',
    person: 'p3',
    daysAgo: 150,
    title: 'Rejected by Kestrel after the onsite',
    text: 'The technical interview was 60 minutes on CoderPad. They asked me to write a rate limiter and then make it work across machines. Rejected two weeks later, no feedback. Why Kestrel, why now? came up twice.',
  },
  {
    thread: 'k2bb',
    at: 'c20',
    person: 'p4',
    daysAgo: 149,
    text: 'I had “Tell me about a time you disagreed with a design.” with the hiring manager. On-call is one week in six and it is quiet, people go home at five.',
  },
  {
    thread: 'k3cc',
    at: 'c30',
    person: '',
    daysAgo: 300,
    text: 'How would you find a payment that was booked twice? That was my whole technical hour. Base was 88k for senior when I interviewed.',
  },
];

const ELSEWHERE_REPORTS: readonly Report[] = [
  {
    thread: 'e1dd',
    at: 'post',
    person: 'p9',
    daysAgo: 90,
    subreddit: 'ExperiencedDevs',
    title: 'Backend interviews lately',
    text: 'Every backend loop asked me this: How do you roll out a schema change without downtime? Practise saying numbers aloud.',
  },
];

function engineerInsights(units: Record<string, EvidenceUnit>): readonly Insight[] {
  return [
    askedQuestion(units, 'company', {
      id: 'q-why',
      round: 'recruiter',
      from: [
        ['t3_k1aa', 'Why Kestrel Ledger and not a bank?'],
        ['t1_c10', 'Why Kestrel Ledger and not a bank?'],
        ['t3_k2bb', 'Why Kestrel, why now?'],
      ],
    }),
    askedQuestion(units, 'technical', {
      id: 'q-ledger',
      round: 'technical',
      from: [['t3_k1aa', 'Design a ledger that never loses a cent.']],
    }),
    askedQuestion(units, 'technical', {
      id: 'q-limiter',
      round: 'technical',
      from: [['t3_k2bb', 'write a rate limiter and then make it work across machines']],
      wording: 'Write a rate limiter, then make it work across machines.',
    }),
    askedQuestion(units, 'behavioural', {
      id: 'q-disagreed',
      round: 'hiringManager',
      from: [['t1_c20', 'Tell me about a time you disagreed with a design.']],
    }),
    askedQuestion(units, 'technical', {
      id: 'q-twice',
      from: [['t1_c30', 'How would you find a payment that was booked twice?']],
    }),
    askedQuestion(units, 'technical', {
      id: 'q-schema',
      ring: 2,
      from: [['t3_e1dd', 'How do you roll out a schema change without downtime?']],
    }),
    statedThing(units, 'round', {
      id: 's-recruiter',
      round: 'recruiter',
      from: [['t3_k1aa', 'Recruiter call first, 30 minutes.']],
    }),
    statedThing(units, 'round', {
      id: 's-technical',
      round: 'technical',
      from: [['t3_k2bb', 'The technical interview was 60 minutes on CoderPad.']],
    }),
    statedThing(
      units,
      'outcome',
      { id: 's-offer', from: [['t3_k1aa', 'I got an offer nine days later.']] },
      'offer',
    ),
    statedThing(
      units,
      'outcome',
      { id: 's-rejected', from: [['t3_k2bb', 'Rejected two weeks later, no feedback.']] },
      'rejected',
    ),
    statedThing(
      units,
      'difficulty',
      { id: 's-hard', from: [['t3_k1aa', 'It was harder than I expected.']] },
      'hard',
    ),
    statedThing(units, 'timeline', { id: 's-nine', from: [['t3_k1aa', 'I got an offer nine days later.']] }),
    statedThing(units, 'advice', {
      id: 's-idempotency',
      from: [['t3_k1aa', 'Read up on idempotency before the design round, it saved me.']],
    }),
    statedThing(units, 'advice', {
      id: 's-numbers',
      ring: 2,
      from: [['t3_e1dd', 'Practise saying numbers aloud.']],
    }),
    statedThing(units, 'mistake', {
      id: 's-limits',
      from: [['t1_c10', 'I jumped into code without asking what the limits were and that sank me.']],
    }),
    statedThing(units, 'pay', {
      id: 's-base',
      from: [['t1_c30', 'Base was 88k for senior when I interviewed.']],
    }),
    statedThing(units, 'culture', {
      id: 's-oncall',
      from: [['t1_c20', 'On-call is one week in six and it is quiet, people go home at five.']],
    }),
  ];
}

/** A senior engineer with a technical round in three days and reports from five people here, one elsewhere. */
export function engineerInput(change: Partial<GuideInput> = {}): GuideInput {
  const units = makeUnits([...ENGINEER_REPORTS, ...ELSEWHERE_REPORTS]);
  return sampleInput({
    id: 'run-engineer',
    revision: 2,
    interview: { date: '2026-11-26', time: '10:00', round: 'technical', how: 'video', hoursADay: 1.5 },
    units,
    insights: engineerInsights(units),
    counts: { queries: 4, postsFound: 61, postsRelevant: 9, threadsRead: 4, commentsRead: 118 },
    sources: [{ source: 'reddit', status: 'ok', at: SAMPLE_NOW }],
    dropped: 1,
    ...change,
  });
}

export function engineerGuide(): Guide {
  return buildGuide(engineerInput());
}

/** A nurse's first guide: panel on Thursday, nothing searched, nobody quoted. */
export function nurseFirstGuide(): Guide {
  return buildGuide(
    sampleInput(
      {
        id: 'run-nurse',
        posting: NURSE_POSTING,
        interview: { date: '2026-11-26', time: '10:00', round: 'panel', how: 'onsite', hoursADay: 1.5 },
      },
      'registeredNurse',
    ),
  );
}

/** A firm nobody writes about: searched, answered, nothing there. */
export function obscureGuide(): Guide {
  return buildGuide(
    sampleInput(
      {
        id: 'run-obscure',
        posting: OBSCURE_POSTING,
        counts: { queries: 4, postsFound: 3, postsRelevant: 0, threadsRead: 0, commentsRead: 0 },
        sources: [{ source: 'reddit', status: 'empty', at: SAMPLE_NOW }],
      },
      'general',
    ),
  );
}

const BIG_STEMS = [
  'How would you shard table',
  'What happens when you retry request',
  'Tell me about a time you shipped release',
  'Walk me through incident',
  'Why did you leave project',
] as const;
const BIG_KINDS: readonly QuestionKind[] = ['technical', 'skill', 'behavioural', 'case', 'company'];

/** A guide with `count` reported questions, each told by one to four people. */
export function bigGuide(count: number): Guide {
  const people = (i: number) => 1 + (i % 4);
  const textOf = (i: number) =>
    `${BIG_STEMS[i % BIG_STEMS.length]} number ${i + 1}, and what would you change today?`;
  const reports = Array.from({ length: count }, (_, i) =>
    Array.from(
      { length: people(i) },
      (_, k): Report => ({
        thread: `b${i}x${k % 2}`,
        at: `c${i}n${k}`,
        person: `person-${(i * 3 + k) % 97}`,
        daysAgo: 5 + ((i * 7) % 700),
        text: `They asked me this in the second round. ${textOf(i)} I took ten minutes for it.`,
      }),
    ),
  ).flat();
  const units = makeUnits(reports);
  const insights = Array.from({ length: count }, (_, i) =>
    askedQuestion(units, BIG_KINDS[i % BIG_KINDS.length] ?? 'technical', {
      id: `q-big-${i}`,
      from: Array.from({ length: people(i) }, (_, k) => [`t1_c${i}n${k}`, textOf(i)] as const),
    }),
  );
  return buildGuide(engineerInput({ id: `run-big-${count}`, units, insights, interview: {} }));
}
