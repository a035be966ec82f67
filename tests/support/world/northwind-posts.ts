import type { WrittenPost } from './write-post';

/** Candidates and engineers on interviewing at Northwind Robotics. They disagree, as people do. */
export const NORTHWIND_POSTS: readonly WrittenPost[] = [
  {
    sub: 'cscareerquestions',
    by: 'palletjack_pdx',
    on: '2026-10-21',
    title: 'Northwind Robotics senior backend interview experience (offer)',
    flair: 'Experienced',
    score: 214,
    text: `Finished the loop at Northwind Robotics two weeks ago for a senior backend role on Fleet Platform and got the offer on Monday. I found almost nothing when I prepared, so here is everything I remember.

**Recruiter call, 30 minutes.** Normal. She asked why I wanted to work on robotics and what I was looking for in pay. She told me the band straight away.

**Technical screen, 60 minutes, CoderPad.** One engineer, one problem. You get a list of aisle reservations with start and end times and have to merge the overlapping ones, then answer queries like "is this aisle free at 10:42". After that he asked what I would change if reservations arrive as a stream. No trick, but he cared about tests.

**Virtual onsite, four rounds of 50 minutes with a lunch break.**

1. System design: "Design the service that assigns tasks to 500 robots in one warehouse." Lots of follow-ups on what happens when the building loses its uplink.
2. Debugging: they share a small Go service that leaks goroutines and you find out why together. I had not written Go in two years and that was fine.
3. Project deep dive. "Walk me through the last incident you were on call for." Then forty minutes of why.
4. Hiring manager. "Tell me about a time you disagreed with a technical decision and lost." Also asked how I mentor.

Six weeks from applying to offer, mostly because somebody was on leave. Offer was 188k base, equity on top.

What helped: drawing the failure cases before anyone asked. Every single interviewer wanted to know what happens when the network goes away.`,
    comments: [
      {
        by: 'quietqueue',
        score: 38,
        says: 'Congrats! Did they care which language you used in the screen?',
        replies: [
          {
            by: 'palletjack_pdx',
            score: 25,
            says: 'No, I used Python for the screen. Only the debugging round is in Go, and they tell you beforehand.',
          },
        ],
      },
      {
        by: 'tote_and_rack',
        score: 52,
        afterHours: 6,
        says: `Had the same loop in September. My system design was nearly identical: how would you hand out pick jobs to a few hundred robots so that no robot sits idle. I was rejected, the feedback was that I jumped to Kafka before I had asked how many tasks per second there are.`,
      },
      {
        by: 'mezzanine_dev',
        score: 11,
        afterHours: 30,
        says: 'Was there a take-home? The recruiter mentioned one to me last year.',
        replies: [
          {
            by: 'palletjack_pdx',
            score: 9,
            says: 'No take-home. She said they dropped it this spring because people hated it.',
          },
        ],
      },
    ],
  },
  {
    sub: 'ExperiencedDevs',
    by: 'lease_renewal',
    on: '2026-11-12',
    title: 'Northwind Robotics onsite next week, what is the system design round like?',
    score: 67,
    text: `I have the four-round virtual onsite at Northwind next Thursday for Senior Backend Engineer. Nine years of experience, mostly payments, no robotics at all. The recruiter says one round is system design and one is "debugging". Anybody here who has done it recently?`,
    comments: [
      {
        by: 'uplink_down',
        score: 71,
        says: `I interviewed there in August. The design question was to build the dispatcher for a warehouse full of robots. They asked me: what happens to a robot's task when the robot goes silent? The answer they liked was leases with a timeout, and that a task can be handed out again safely.

Second thing they hammered on: how do you make sure a task is not executed twice? So read up on idempotency before you go.`,
      },
      {
        by: 'grpc_or_bust',
        score: 40,
        afterHours: 5,
        says: `Went through it in June, got an offer, declined. For me the design was about telemetry ingestion instead: 9,000 robots that each send position updates ten times a second, where do you put the data and how do you query it. Interviewers were kind and let you think. The hiring manager asked "Why robots and not another payments company?" which you will get for sure.`,
      },
      {
        by: 'ex_northwind_eng',
        score: 96,
        afterHours: 9,
        says: `I used to interview there (left in spring). Things that sank people in my panels:

- starting to code or draw without asking how big the building is
- no idea what they would measure once the thing is running
- blaming the ops team in the incident round

We did not care whether you know robots. We cared whether you have been paged at night and learned something from it.`,
        replies: [
          {
            by: 'lease_renewal',
            score: 14,
            says: 'This is gold, thank you. Is the debugging round hard?',
            replies: [
              {
                by: 'ex_northwind_eng',
                score: 22,
                says: 'It is a Go service of maybe 300 lines where goroutines pile up because a channel is never drained. You may google. We wanted to see you form a guess, test it and say out loud when the guess was wrong.',
              },
            ],
          },
        ],
      },
    ],
  },
  {
    sub: 'leetcode',
    by: 'heapify_me',
    on: '2026-09-18',
    title: 'Northwind Robotics phone screen (SDE backend), question + result',
    score: 88,
    text: `Role: Backend Engineer, Fleet Platform
YOE: 4
Round: technical phone screen, 1 hour on CoderPad

Question 1: Given reservations of an aisle as [start, end] pairs, merge all overlapping ones. Basically merge intervals.
Question 2: Implement a rate limiter that allows each robot at most n commands per second. Follow-up: now there are several servers.

Solved both, about ten minutes left for my questions. Result: passed, onsite scheduled. Difficulty: medium.`,
    comments: [
      {
        by: 'bigO_my',
        score: 12,
        says: 'Token bucket or sliding window for the limiter?',
        replies: [
          {
            by: 'heapify_me',
            score: 10,
            says: 'Token bucket. He was happy with it and asked what happens when the clock jumps.',
          },
        ],
      },
      {
        by: 'sorted_out',
        score: 19,
        afterHours: 20,
        says: 'Got the rate limiter too in October, exactly the same with the several servers part. Failed it because I did not handle bursts.',
      },
      {
        by: 'crane_kick',
        score: 9,
        afterHours: 26,
        says: 'Mine in August was only the first one: merge the overlapping reservations, then write tests for it. Passed.',
      },
      { by: 'late_lunch_lu', score: 4, afterHours: 31, says: 'How long until they called you?' },
    ],
  },
  {
    sub: 'cscareerquestions',
    by: 'conveyor_belter',
    on: '2026-08-05',
    title: 'Rejected after Northwind Robotics final round, my notes',
    score: 131,
    flair: 'Interview',
    text: `Applied by referral in June, rejected yesterday. Backend, senior level, remote. Putting my notes here because this sub helped me a lot.

Recruiter: 25 minutes. Asked about salary, visa and when I could start.

Screen: they asked me to write a function that merges overlapping time slots for robots and then to test it. Easy if you have done merge intervals once.

Onsite (video, one day):
* Design: assign work to robots in a warehouse. I forgot about robots that run out of battery and the interviewer had to lead me there.
* SQL and databases: "A query that was fast yesterday takes forty seconds today. How do you find out why?" We talked about query plans, statistics and locks for the whole hour.
* Behavioral with the manager: a conflict with my manager, a time I disagreed with a decision, and what I would do in my first month.
* Values: with somebody from the deployment team. What do you do when the customer on site is angry and you are wrong?

Feedback, which they gave me by phone: strong on databases, design not at senior level. They offered to reconsider me for a mid-level position.

Timeline: seven weeks. They were slow to schedule and quick to decide: I heard back two days after the onsite.`,
    comments: [
      {
        by: 'slow_query_log',
        score: 27,
        says: 'The slow query round is real. I was asked how I would debug a Postgres query that became slow overnight. Knowing EXPLAIN ANALYZE well got me through.',
      },
      {
        by: 'nine_to_fiver',
        score: 3,
        afterHours: 9,
        says: 'Seven weeks is nothing, my bank took four months.',
      },
      {
        by: 'harbor_hugh',
        score: 12,
        afterHours: 14,
        says: '"Tell me about a time you disagreed with a technical decision" was my first question from the manager in July. He wanted to hear what I did after I had lost the argument.',
      },
      {
        by: 'batteries_not_incl',
        score: 8,
        afterHours: 22,
        says: 'Thanks for this. The battery thing is a classic, they asked me which robot should go and charge when all of them are below 20 percent.',
      },
    ],
  },
  {
    sub: 'interviews',
    by: 'warehouse_wanda',
    on: '2026-06-30',
    title: 'Northwind Robotics: offer after 3 weeks, process was smooth',
    score: 45,
    text: `Backend engineer, mid level, Pittsburgh office.

Process was recruiter call, coding screen, then a half day with four people. Three weeks in total from first call to offer.

They asked me why Northwind, to tell them about a time I disagreed with a teammate about a design, and to walk them through a production outage I was responsible for. Coding was a rate limiter. Design was a task queue for robots, they kept asking how I would keep a job from running twice.

I thought the interviewers were friendly. I asked what the on-call week is really like and got an honest answer (about two pages a night in peak season).`,
    comments: [
      {
        by: 'gantry_gal',
        score: 8,
        says: 'Did you have to go to the office for it?',
        replies: [
          {
            by: 'warehouse_wanda',
            score: 6,
            says: 'All by video. They flew me in after the offer to see the test floor.',
          },
        ],
      },
      {
        by: 'pager_paul',
        score: 7,
        afterHours: 12,
        says: 'They asked me "Why Northwind?" three times on the same day, once per interviewer. Have three versions ready.',
      },
      { by: 'one_more_round', score: 5, afterHours: 20, says: 'Three weeks is fast, mine took five.' },
    ],
  },
  {
    sub: 'ExperiencedDevs',
    by: 'backpressure_bill',
    on: '2026-05-14',
    title: 'My loop at a warehouse robotics company (Northwind): good interviews, low offer',
    score: 156,
    text: `I like to write these down while I remember them. Company is Northwind Robotics, role was Senior Backend Engineer on Fleet Platform, 11 YOE.

The take-home: they sent me a small take-home, four hours, build a service that accepts tasks and hands them to workers with at-least-once delivery. I am told it is being retired. I spent seven hours on it.

The onsite was built around it. First hour we extended my take-home live. "How would you make this safe if two workers take the same task?" "What would you log?" Then design of a dispatcher for 60 buildings, then a deep dive into an incident, then the manager.

The manager asked: "What is the most useful document you have ever written?" I liked that one. They are a writing culture, decisions go through design docs.

Offer: 172k base, 10 % below my current pay. They did not move when I negotiated base, only equity. Declined.`,
    comments: [
      {
        by: 'docs_or_it_didnt',
        score: 33,
        says: 'I got the document question as well in April! Something like which piece of writing of yours changed what a team did.',
      },
      {
        by: 'fleetfoot',
        score: 17,
        afterHours: 11,
        says: 'No take-home for me in July, just the pad. So it really is gone.',
      },
      {
        by: 'equityskeptic',
        score: 21,
        afterHours: 15,
        says: 'They told me base is fixed per level and that only equity moves. 180k for senior in my case.',
      },
      {
        by: 'at_least_once_al',
        score: 14,
        afterHours: 18,
        says: 'How do you make sure a task is not executed twice? Word for word the same in my loop in May. I talked about idempotency keys and fencing tokens and that was what he wanted.',
      },
    ],
  },
  {
    sub: 'cscareerquestions',
    by: 'new_grad_nate_26',
    on: '2026-11-18',
    title: 'Anyone else interviewing with Northwind Robotics right now?',
    score: 19,
    text: `Got the recruiter call tomorrow, senior role is probably a stretch for me but they reached out. What do they ask in the first call?`,
    comments: [
      {
        by: 'aisle_nine',
        score: 15,
        says: `Had mine last Tuesday. She asked why robotics, what I know about the company, what pay I expect, and whether I am fine with being on call one week in seven. Half an hour, very relaxed. Ask her about the levels, she told me a lot.`,
      },
      {
        by: 'rosterbot',
        score: 6,
        afterHours: 8,
        says: 'Same here, plus which time zone I work in. They want five hours of overlap with Pittsburgh.',
      },
      {
        by: 'dockside_dee',
        score: 9,
        afterHours: 10,
        says: 'Call was on Monday. "Why robotics?" and "What do you expect in pay?" and that was nearly all. She said the next step is an hour on CoderPad with merging intervals or a rate limiter, they tell you to expect either.',
      },
      { by: 'hopeful_hal', score: 3, afterHours: 12, says: 'On site next Wednesday here. Will report back.' },
    ],
  },
  {
    sub: 'leetcode',
    by: 'offbyone_olga',
    on: '2026-07-22',
    title: 'Northwind Robotics onsite, LC hard?',
    score: 54,
    text: `People say Northwind does not ask leetcode. My experience in July was different: in the coding round of the onsite I was given a grid of a warehouse and had to compute the shortest path for a robot when some cells are blocked at certain times. That is a hard in my book (BFS over cell and time). I did not finish. Rejected.

They also asked how two robots that want to cross the same cell should decide who waits.`,
    comments: [
      {
        by: 'no_whiteboard',
        score: 22,
        says: 'Mine in August had zero algorithms beyond merging intervals. Probably depends on the panel or on the team (you were with Motion Planning?).',
        replies: [
          { by: 'offbyone_olga', score: 13, says: 'Ah, yes. It was the traffic team, not Fleet Platform.' },
        ],
      },
      {
        by: 'traffic_light_tia',
        score: 10,
        afterHours: 15,
        says: 'Also traffic team, in June: "Two robots want the same cell at the same time. Who waits?" Plus an A* discussion. Rejected as well.',
      },
      {
        by: 'plain_vanilla_van',
        score: 6,
        afterHours: 21,
        says: 'Fleet Platform in September: rate limiter, dispatcher design, goroutine leak, manager. No graph in sight.',
      },
    ],
  },
  {
    sub: 'cscareerquestions',
    by: 'retry_with_jitter',
    on: '2026-03-03',
    title: 'Northwind Robotics Senior Backend: detailed interview breakdown',
    score: 97,
    text: `Ghosted once in 2024, came back in 2026 and got through. Level: senior.

Round 1 (recruiter, 30 min): motivation and logistics.
Round 2 (pad, 60 min): build a rate limiter per robot, then make it work across three servers.
Round 3 (design, 60 min): You have 300 robots and 10,000 tasks an hour. Design the system that decides which robot does what.
Round 4 (debugging in Go, 50 min): find the goroutine leak.
Round 5 (experience, 50 min): Tell me about an outage you caused. What did you change afterwards?
Round 6 (manager, 45 min): Describe a time you had to convince people who did not report to you.

Tips: practise to think aloud while debugging. Read their engineering blog, my design interviewer had written the post about leases and was visibly glad that I knew it. Do not say "it depends" without saying on what.

Result: offer, accepted. Took 24 days.`,
    comments: [
      {
        by: 'pagerdutiful',
        score: 16,
        says: 'Can confirm the outage one. "Tell me about an outage that was your fault" was my first question in February.',
      },
      {
        by: 'lurking_linus',
        score: 5,
        afterHours: 40,
        says: 'What is the on-call like?',
        replies: [
          { by: 'retry_with_jitter', score: 7, says: 'One week in seven. They pay 600 a week for it.' },
        ],
      },
      {
        by: 'blog_reader_bo',
        score: 13,
        afterHours: 28,
        says: 'Seconding the blog. My interviewer asked me: what do you think we got wrong with the queue per building? You can only answer that if you have read it.',
      },
      {
        by: 'leaky_leo',
        score: 8,
        afterHours: 33,
        says: 'Find the goroutine leak: same service as yours I think, a worker that waits on a channel nobody closes.',
      },
    ],
  },
  {
    sub: 'interviews',
    by: 'second_shift_sam',
    on: '2025-11-08',
    title: 'Northwind Robotics interview: what I wish I had known',
    score: 39,
    text: `Interviewed for a backend position a year ago, still think about it. I was rejected after the design round.

I wish I had known that they really mean it when they say "think about the physical world". I designed a nice queue and never asked what a robot does while it waits. It blocks the aisle, that is what it does.

They asked me to design a service that distributes jobs among robots. They asked what I would do if half of the robots lost their connection at once. And they asked why I want to leave my job.

Difficulty: hard but fair. I waited nine days for the answer.`,
    comments: [
      { by: 'robo_recruited', score: 4, says: 'Blocking the aisle was my mistake too, two years ago.' },
      {
        by: 'floor_walker',
        score: 6,
        afterHours: 30,
        says: 'Go to a warehouse tour on any video site before you interview. I did and could talk about congestion at the pick stations.',
      },
      {
        by: 'aisle_nine',
        score: 5,
        afterHours: 50,
        says: 'What would you do if half of the robots lost their connection at once? Still being asked, I had it this month.',
      },
    ],
  },
  {
    sub: 'cscareerquestionsEU',
    by: 'delft_dev',
    on: '2026-04-19',
    title: 'Northwind Robotics (Rotterdam) backend interview',
    score: 31,
    text: `They opened a small office in Rotterdam. Process as in the US posts here: recruiter, pad, four rounds. My questions were: implement a rate limiter, design task assignment for robots in a harbour warehouse, explain how you would migrate a big Postgres table without downtime, and tell me about feedback that was hard to hear.

Offer 98k euro, which is decent here. I took it.`,
    comments: [
      {
        by: 'kafka_esque',
        score: 9,
        says: 'Did they ask about Kafka at all?',
        replies: [
          {
            by: 'delft_dev',
            score: 8,
            says: 'Yes: what happens to ordering when you add partitions, and how a consumer can process a message twice.',
          },
        ],
      },
      {
        by: 'kade_kees',
        score: 6,
        afterHours: 12,
        says: 'In June I was asked to add a column to a table with a billion rows while robots keep writing to it. And why I want to work with robots.',
      },
      { by: 'fiets_fien', score: 4, afterHours: 18, says: 'Is Dutch needed?' },
    ],
  },
  {
    sub: 'ExperiencedDevs',
    by: 'idempotent_ida',
    on: '2026-09-29',
    title: 'Do I mention that I failed at Northwind Robotics two years ago?',
    score: 23,
    text: `I interviewed at Northwind Robotics in 2024 and did badly. A recruiter contacted me again last week. Back then I was asked how I would guarantee that a command reaches a robot exactly once, and I said "use Kafka transactions" and left it there. I have learned a lot since. Should I bring it up?`,
    comments: [
      {
        by: 'been_there_twice',
        score: 30,
        says: 'They keep notes, so yes, and turn it into a story about what you learned. I did exactly that this summer and the manager said it was the best part of the interview.',
      },
      {
        by: 'ex_northwind_eng',
        score: 18,
        afterHours: 6,
        says: 'Notes are kept and visible to the panel. Twelve months is the wait before you may apply again.',
      },
      {
        by: 'second_try_sy',
        score: 9,
        afterHours: 9,
        says: 'Tried twice, 2023 and 2025. The second time the manager opened with "What has changed since we last spoke?" So be ready for it.',
      },
    ],
  },
  {
    sub: 'jobs',
    by: 'techlead_tess',
    on: '2026-10-02',
    title: 'Northwind Robotics moved me from senior to mid after the interview, normal?',
    score: 14,
    text: `Had the loop for Senior Backend Engineer. Everything fine except system design. Now they offer me the level below, 150k instead of 180k. The recruiter says it is common with them. In the design round I was asked to design the assignment of tasks to robots and I never talked about metrics or how I would roll it out.`,
    comments: [
      {
        by: 'conveyor_belter',
        score: 7,
        says: 'Same thing happened to me in August. I took the lower level elsewhere, no regrets.',
      },
      {
        by: 'level_headed',
        score: 11,
        afterHours: 7,
        says: 'They down-level about a third of people, a recruiter told me so. Ask what would have made it senior and negotiate equity.',
      },
      {
        by: 'metrics_mel',
        score: 5,
        afterHours: 13,
        says: 'In my debrief I heard the same: I never said what I would measure. Assignment latency, idle robots, retries. Say it unasked.',
      },
    ],
  },
  {
    sub: 'cscareerquestions',
    by: 'ghosted_again_gus',
    on: '2024-08-27',
    title: 'Northwind Robotics ghosted me after the take home',
    score: 61,
    text: `Spent a full weekend on the take-home (a task scheduler in Go with tests), sent it in, never heard back. That was five weeks ago. Recruiter does not answer. Avoid.`,
    comments: [
      { by: 'same_boat_sue', score: 20, says: 'Same in July 2024. Two follow-ups, silence.' },
      { by: 'retry_with_jitter', score: 6, afterHours: 9, says: 'Me too, at about the same time.' },
      {
        by: 'talent_team_tia',
        score: 15,
        afterHours: 40,
        says: 'I am not with them anymore, but in summer 2024 half of recruiting was laid off and a lot fell through the cracks.',
      },
    ],
  },
  {
    sub: 'devops',
    by: 'k8s_kai',
    on: '2026-02-11',
    title: 'Interviewed for SRE at Northwind Robotics',
    score: 28,
    text: `SRE, not backend, but the loop shares two rounds. They gave me a broken Kubernetes cluster to repair, asked how I would keep a building running when the link to the cloud is down for an hour, and wanted to hear about an incident from detection to follow-up. Manager asked what I do when I disagree with a decision that has already been made.`,
    comments: [
      {
        by: 'sre_sarah',
        score: 5,
        says: 'Did they let you use kubectl docs?',
        replies: [{ by: 'k8s_kai', score: 5, says: 'Yes, everything open.' }],
      },
      {
        by: 'uptime_uma',
        score: 6,
        afterHours: 8,
        says: 'Incident question here as well: tell me about an incident from detection to follow-up. Then they pick one sentence of yours and dig for twenty minutes.',
      },
      { by: 'yaml_yan', score: 3, afterHours: 15, says: 'How much Go did you need?' },
    ],
  },
];
