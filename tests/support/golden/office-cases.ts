import { type GoldenCase, posting } from './golden-case';

const engineerThread = (i: number, text: string, comments: readonly string[] = []) => ({
  title:
    [
      `Halcyon Freight SWE interview, ${2024 + (i % 3)}`,
      'Halcyon Freight onsite interview: what they asked',
      'Interview experience at Halcyon Freight (offer)',
    ][i % 3] ?? '',
  subreddit: ['cscareerquestions', 'leetcode', 'ExperiencedDevs'][i % 3] ?? '',
  ring: 1 as const,
  daysAgo: 20 + i * 37,
  text,
  comments,
});

/** A large firm of which many wrote. */
const ENGINEER: GoldenCase = {
  name: 'engineer',
  posting: posting({
    title: 'Software Engineer II, Routing Platform',
    company: 'Halcyon Freight',
    location: 'Chicago, IL',
    remote: 'hybrid',
    level: 'Mid-level',
    team: 'Routing Platform',
    employmentType: 'Full-time',
    salary: { text: '$148,000 – $186,000 a year' },
    requiredSkills: ['Java or Kotlin', 'PostgreSQL', 'Event-driven services', 'AWS'],
    url: 'https://careers.halcyon-freight.example/jobs/swe-2-routing',
    description: [
      'About the team',
      'We route 40,000 shipments an hour.',
      'What you will do',
      '- Design and operate services that plan routes for trucks in real time',
      '- Own features from first draft to production, on-call one week in eight included',
      '- Review the designs of your colleagues',
      'What you bring',
      '- 3+ years of experience with backend services in Java or Kotlin',
      '- Solid knowledge of PostgreSQL and of event-driven architectures',
      '- Experience with AWS in production',
      '- Clear written communication',
      'We offer $148,000 – $186,000 a year, hybrid work and 24 days of leave.',
    ].join('\n'),
  }),
  interview: { date: '2026-12-01', time: '09:30', round: 'onsite', how: 'video', hoursADay: 2 },
  threads: [
    engineerThread(
      0,
      'Recruiter screen was 30 minutes. They asked "Why Halcyon and why freight?" Then a phone screen on CoderPad: implement an LRU cache. Onsite was four rounds. System design: design a system that assigns loads to trucks in real time. I got an offer after two weeks. The bar on communication was higher than the coding bar.',
      [
        'They asked me why Halcyon and why freight as well.',
        'My design round: "Design a system that assigns loads to trucks in real time." Exactly the same.',
      ],
    ),
    engineerThread(
      1,
      'Onsite last week. First coding round: merge overlapping delivery windows. Second: find the shortest route with at most k stops. The hiring manager asked "Tell me about a time you pushed back on a deadline." Rejected, feedback was that I did not test my code.',
      [
        'Same here, merge overlapping delivery windows, 45 minutes.',
        'I did not ask about scale in the design round and that sank me.',
      ],
    ),
    engineerThread(
      2,
      'Got the offer! Took five weeks in total. They asked me "How would you make a booking API idempotent?" and "What happens if the queue delivers a message twice?". Read about idempotency keys before you go, it helped me a lot.',
      ['What happens if the queue delivers a message twice? Got that in the second round too.'],
    ),
    engineerThread(
      3,
      'Behavioural round was with a principal engineer: "Tell me about a time you pushed back on a deadline." and "Describe an incident you caused." It was friendly and not hard. I accepted; base was 162k plus 15 % bonus.',
    ),
    engineerThread(
      4,
      'Ghosted after the onsite. The technical interview was 60 minutes, they asked me to implement a rate limiter for carriers. On-call is busy in December, people told me openly.',
      ['Implement a rate limiter, yes, then they asked how to make it work across regions.'],
    ),
    engineerThread(
      5,
      'Had the virtual onsite. Design a notification service for drivers with bad connections. Then SQL: given a table of shipments, return the late ones per carrier. Tip: draw the data model first, they want to see it.',
      [
        'The SQL question was about late shipments for me too.',
        'Tip: think aloud, they stop you when you are silent.',
      ],
    ),
    engineerThread(
      6,
      'Phone screen: two sum variants and then "How does a hash map work inside?". I failed the system design because I jumped to Kafka without asking about the load.',
    ),
    engineerThread(
      7,
      'Team match took three weeks after the onsite. Question from the hiring manager: "What would you want to learn here in the first year?"',
      ['They asked what I would want to learn here as well.'],
    ),
  ],
};

const CONSULTANT: GoldenCase = {
  name: 'consultant',
  posting: posting({
    title: 'Associate Consultant',
    company: 'Brandt & Ferrer',
    location: 'London',
    employmentType: 'Full-time',
    url: 'https://join.brandt-ferrer.example/associate-consultant',
    description: [
      'You will',
      '- Structure problems with clients and own a part of the analysis',
      '- Build models in Excel and present what they mean',
      'You bring',
      '- A degree in any subject and strong numeracy',
      '- Curiosity, and the courage to disagree politely',
      'Travel to clients two to three days a week.',
    ].join('\n'),
  }),
  interview: { date: '2026-11-30', round: 'case', how: 'onsite', hoursADay: 3 },
  threads: [
    {
      title: 'Brandt & Ferrer first round interview, two cases',
      subreddit: 'consulting',
      ring: 1,
      daysAgo: 60,
      text: 'First round was two cases of 35 minutes. Case one: a regional airline whose profits fell although it carries more passengers. Case two was a market sizing: "How many umbrellas are sold in London each year?" They asked "Why consulting and why us?" at the start. I structured badly under pressure and got rejected.',
      comments: [
        'Same umbrella question. Round your numbers and say so.',
        'Why consulting and why us? Every single interviewer asked it.',
      ],
    },
    {
      title: 'Offer at Brandt & Ferrer: my interview',
      subreddit: 'consulting',
      ring: 1,
      daysAgo: 210,
      text: 'Final round was with a partner: a written case with ten slides and 20 minutes to prepare. He asked "Tell me about a time you changed somebody’s mind." I got the offer three days later. Practise mental arithmetic daily, it saved me.',
      comments: ['My partner asked about a failure and what I did next.'],
    },
    {
      title: 'Case interview at a boutique',
      subreddit: 'MBA',
      ring: 2,
      daysAgo: 120,
      text: 'At a boutique I got this: A supermarket chain wants to open small shops in stations. Should it? Take a minute to structure before you speak.',
    },
  ],
};

const PRODUCT: GoldenCase = {
  name: 'product-manager',
  posting: posting({
    title: 'Product Manager, Payments',
    company: 'Tallyroot',
    location: 'Berlin',
    remote: 'remote',
    requiredSkills: ['Roadmapping', 'SQL', 'Experimentation'],
    url: 'https://tallyroot.example/careers/pm-payments',
    description: [
      'What you will do',
      '- Own the roadmap for checkout and payouts',
      '- Work with two engineering teams and one designer',
      '- Decide with data: define metrics, run experiments',
      'Requirements',
      '- 4+ years in product management, two of them in payments',
      '- Fluent SQL',
      '- Excellent stakeholder management',
    ].join('\n'),
  }),
  interview: { round: 'hiringManager', how: 'video' },
  threads: [
    {
      title: 'Tallyroot PM interview',
      subreddit: 'ProductManagement',
      ring: 1,
      daysAgo: 33,
      text: 'Recruiter call of 30 minutes, then the hiring manager. "How would you decide what not to build?" and "Which metric would you watch for checkout, and why?". Then a take-home: write a one-page brief on refunds. I withdrew because the take-home took me a whole weekend.',
      comments: [
        'They asked which metric I would watch for checkout too, then what I would do if it moved the wrong way.',
      ],
    },
    {
      title: 'PM interview loops in fintech this year',
      subreddit: 'ProductManagement',
      ring: 2,
      daysAgo: 75,
      text: 'Fintech PM loop: "Tell me about a product you killed." and an estimation: how many card payments fail in Germany on a Saturday? Talk about trade-offs, not features.',
    },
  ],
};

const DATA: GoldenCase = {
  name: 'data-scientist',
  posting: posting({
    title: 'Data Scientist, Demand Forecasting',
    company: 'Orchard Grid',
    location: 'Toronto, ON',
    requiredSkills: ['Python', 'SQL', 'Time series', 'Causal inference'],
    url: 'https://orchardgrid.example/jobs/ds-forecasting',
    description: [
      'Responsibilities',
      '- Build and maintain forecasts of electricity demand',
      '- Design experiments with the pricing team',
      '- Explain uncertainty to people who do not like it',
      'Qualifications',
      '- MSc in a quantitative field or equivalent experience',
      '- Python and SQL every day',
      '- Experience with time series in production',
    ].join('\n'),
  }),
  interview: { date: '2027-01-15', hoursADay: 1 },
  threads: [
    {
      title: 'Orchard Grid data scientist interview, whole process',
      subreddit: 'datascience',
      ring: 1,
      daysAgo: 15,
      text: 'HR screen, SQL test on HackerRank, a technical interview and a case. SQL: find the three hours with the highest load per region. Technical: "How would you evaluate a forecast that is used for buying?" and "What is wrong with MAPE?". Case: demand drops by ten percent after a tariff change, what do you do? I got an offer, it took six weeks.',
      comments: [
        'What is wrong with MAPE? Got that one, they love it.',
        'They asked me to explain a confidence interval to a trader.',
      ],
    },
    {
      title: 'DS interviews at utilities',
      subreddit: 'datascience',
      ring: 2,
      daysAgo: 190,
      text: 'They asked me how I would detect drift in a model that nobody monitors. Expect a lot of questions on leakage.',
    },
  ],
};

export const OFFICE_CASES: readonly GoldenCase[] = [ENGINEER, CONSULTANT, PRODUCT, DATA];
