import type { WrittenPost } from './write-post';

/** Backend and software engineers interviewing elsewhere, at employers that are invented or not named. */
export const ENGINEER_POSTS: readonly WrittenPost[] = [
  {
    sub: 'ExperiencedDevs',
    by: 'twelve_years_in',
    on: '2026-10-11',
    title: 'Six senior backend interviews in five weeks: what was actually asked',
    score: 412,
    text: `I kept a list. Companies were two logistics startups, a bank, a telco, an online grocer and a health insurer. Role was always senior backend engineer.

Asked in four of six: "Design a service that sends notifications to millions of users." Asked in three of six: how do you handle a message that is delivered twice? Asked in all six in some form: tell me about a conflict with a colleague and how it ended.

Coding was easier than I feared. LRU cache twice, merge intervals once, parsing a log file and returning the ten slowest endpoints once. One take-home of three hours.

The one I did not expect: "Show me a pull request you are proud of and one you are ashamed of."

Three offers, two rejections, one ghosting.`,
    comments: [
      {
        by: 'staff_or_bust',
        score: 88,
        says: 'The pull request one is great, stealing it. I usually ask candidates: which decision of yours would you take back today?',
      },
      {
        by: 'cautious_carla',
        score: 41,
        afterHours: 7,
        says: 'Did anyone ask you about AI tools? I was asked twice how I review code that a model wrote.',
        replies: [
          {
            by: 'twelve_years_in',
            score: 30,
            says: 'Twice, yes. What do you check before you merge generated code? was the wording at the grocer.',
          },
        ],
      },
    ],
  },
  {
    sub: 'cscareerquestions',
    by: 'midlevel_mona',
    on: '2026-09-07',
    title: 'Backend interview at a logistics startup, questions inside',
    score: 75,
    text: `Small company, 40 people, Go and Postgres. They asked me to design a parcel tracking system, to explain isolation levels with an example of what goes wrong, and to find a bug in a concurrent counter. Behavioral: Tell me about a time you missed a deadline.

Did not get it. Feedback: I should have asked more questions before designing.`,
    comments: [
      {
        by: 'acid_reflux',
        score: 12,
        says: 'Isolation levels come up everywhere lately. I had "What is a phantom read?" two times this month.',
      },
    ],
  },
  {
    sub: 'cscareerquestions',
    by: 'golang_greta',
    on: '2026-08-16',
    title: 'Go backend interviews, list of questions I got this summer',
    score: 168,
    text: `For anybody who prepares for Go roles:

- What happens when you write to a closed channel?
- How do you stop a goroutine from outside?
- When would you use a mutex instead of a channel?
- Design a URL shortener
- Given a stream of events, return the top k per minute
- Tell me about a production incident you handled

The last one came up in every single loop.`,
    comments: [
      {
        by: 'ctx_cancel',
        score: 20,
        says: 'Was also asked what context is for and how to test code that depends on time.',
      },
      { by: 'rustacean_rob', score: -4, afterHours: 3, says: 'Or you could just learn Rust.' },
    ],
  },
  {
    sub: 'leetcode',
    by: 'graphs_gary',
    on: '2026-07-02',
    title: 'Senior backend phone screens lately: less LC, more practical',
    score: 93,
    text: `Five phone screens in June. Only one was classic leetcode (number of islands). The others: write a rate limiter, write a key-value store with expiry, parse and aggregate a CSV that does not fit in memory, extend an existing small service with a new endpoint and tests.`,
    comments: [
      {
        by: 'ttl_tom',
        score: 15,
        says: 'Key-value store with expiry here too, with the follow-up: how do you clean up without stopping the world?',
      },
    ],
  },
  {
    sub: 'ExperiencedDevs',
    by: 'interviewer_iris',
    on: '2026-06-09',
    title: 'I interview backend engineers every week. What makes me say no',
    score: 530,
    text: `Not about one company. I have done roughly 300 of these.

People talk for ten minutes without asking what the system is for. People name a technology for each box and cannot say what it costs. In the incident question they tell me what the team did, never what they did.

What makes me say yes: you say "I do not know, I would find out like this", you write down assumptions, you come back to them at the end.

I always ask the same opening question: What is the hardest bug you have ever found, and how did you find it?`,
    comments: [
      {
        by: 'humble_hank',
        score: 77,
        says: 'The "we" versus "I" thing cost me an offer in March. The feedback said so in plain words.',
      },
      { by: 'contrarian_cleo', score: -2, afterHours: 4, says: 'Or maybe interviews are theatre.' },
    ],
  },
  {
    sub: 'cscareerquestions',
    by: 'return_to_work_rita',
    on: '2026-05-28',
    title: 'First backend interview after a three year break, went better than expected',
    score: 204,
    text: `Insurance company, hybrid, mid level. They asked about the gap once, kindly. The rest: model the tables for a booking system, explain an index to a colleague who has never heard of one, and describe a time you learned a technology quickly. One hour pair programming on a small API with failing tests.

Got the offer the same evening!`,
    comments: [
      {
        by: 'gap_guy',
        score: 18,
        says: 'How did you answer the gap question?',
        replies: [
          {
            by: 'return_to_work_rita',
            score: 24,
            says: 'Two sentences: I took care of my parents, and here is what I built in the last four months. Then silence. They moved on.',
          },
        ],
      },
    ],
  },
  {
    sub: 'cscareerquestions',
    by: 'visa_vik',
    on: '2025-09-14',
    title: 'System design for senior roles: what I was asked in 2025',
    score: 119,
    text: `Chat application, ride dispatch, inventory for flash sales, a job scheduler. For the job scheduler they wanted to know how I make sure that no job is lost when a worker dies. I drew a lease table and they were happy.`,
    comments: [],
  },
  {
    sub: 'csmajors',
    by: 'internship_ivan',
    on: '2026-10-30',
    title: 'How many of you still get whiteboard interviews?',
    score: 33,
    text: `Just curious. I have had eleven interviews and not a single one on a whiteboard. Everything was in a shared editor. Is it dead?`,
    comments: [{ by: 'marker_mary', score: 9, says: 'One in Chicago, in person, with a real marker.' }],
  },
];
