/** What listings of an occupation usually say, so that a listing can be made up for any title. */
export interface OccupationText {
  /** Matches titles of the occupation. */
  readonly title: RegExp;
  readonly about: string;
  readonly duties: readonly string[];
  readonly requirements: readonly string[];
}

export const OCCUPATION_TEXTS: readonly OccupationText[] = [
  {
    title: /\b(?:nurse|rn|lpn|midwife|nursing)\b/i,
    about: 'You will join a team that cares for people on some of the hardest days of their lives.',
    duties: [
      'Assess patients, plan their care and carry it out',
      'Give medication safely and document what you did',
      'Notice when a patient gets worse and call for help early',
      'Hand over clearly at the end of the shift',
      'Explain treatment to patients and families',
    ],
    requirements: [
      'Current nursing licence',
      'BLS certification',
      'Experience in acute care is an advantage',
      'Willingness to work nights and weekends',
    ],
  },
  {
    title: /\b(?:teacher|teaching|lecturer|tutor|educator)\b/i,
    about: 'Our school wants every pupil to be known by name and stretched every day.',
    duties: [
      'Plan and teach lessons for classes of mixed ability',
      'Assess work and give feedback that pupils can act on',
      'Manage behaviour calmly and consistently',
      'Work with parents, support staff and safeguarding leads',
      'Take part in the life of the school beyond lessons',
    ],
    requirements: [
      'Teaching qualification or licence',
      'Secure knowledge of the subject',
      'Commitment to safeguarding',
      'Experience with pupils who need extra support',
    ],
  },
  {
    title: /\b(?:consultant|consulting)\b/i,
    about: 'We help clients with decisions that they take once in many years.',
    duties: [
      'Structure open questions and find the data that answers them',
      'Build models in Excel and defend their assumptions',
      'Interview customers, experts and client staff',
      'Present conclusions to senior clients',
      'Coach junior colleagues on the team',
    ],
    requirements: [
      'Strong degree in any subject',
      'Comfort with numbers and ambiguity',
      'Clear writing and speaking',
      'Readiness to travel',
    ],
  },
  {
    title:
      /\b(?:data scientist|data analyst|analytics|machine learning|ml engineer|data engineer|statistician)\b/i,
    about: 'The data team answers the questions on which the product is decided.',
    duties: [
      'Turn vague questions into analyses that lead to a decision',
      'Design experiments and read them honestly',
      'Build and maintain data pipelines and models in production',
      'Write SQL and Python that others can follow',
      'Explain results to people who do not work with data',
    ],
    requirements: [
      'Strong SQL and Python',
      'Solid statistics',
      'Experience with experiments (A/B tests)',
      'A portfolio of work that changed something',
    ],
  },
  {
    title: /\b(?:engineer|developer|programmer|sre|devops|software|architect)\b/i,
    about: 'Small teams here own their services from the first design to the pager.',
    duties: [
      'Design, build and operate services that customers rely on',
      'Review code and designs of colleagues',
      'Improve reliability, performance and cost',
      'Take part in an on-call rotation',
      'Break large problems into steps that can be shipped',
    ],
    requirements: [
      'Experience with a modern programming language',
      'Relational databases and SQL',
      'Knowledge of distributed systems',
      'Automated tests and continuous delivery',
      'Clear written communication',
    ],
  },
  {
    title: /\bproduct (?:manager|owner|lead)\b/i,
    about: 'Product managers here are responsible for a problem, not for a backlog.',
    duties: [
      'Talk to users every week',
      'Decide what is built next and say what is not',
      'Define how success is measured',
      'Work daily with engineering and design',
      'Write documents that end discussions',
    ],
    requirements: [
      'Several years in product management',
      'Ease with data',
      'Good judgement under uncertainty',
      'Experience in launching products',
    ],
  },
  {
    title: /\b(?:designer|ux|ui)\b/i,
    about: 'Design has a seat at the table here, and is expected to use it.',
    duties: [
      'Research with users',
      'Sketch, prototype and test',
      'Own flows from first idea to shipped screen',
      'Care for the design system',
      'Present and defend decisions',
    ],
    requirements: [
      'A portfolio that shows how you think',
      'Figma',
      'Knowledge of accessibility',
      'Experience working with engineers',
    ],
  },
  {
    title: /\b(?:account(?:ant|ing)|financ|audit|controller|analyst|banker|actuar)/i,
    about: 'The finance team is the place where the numbers of the whole firm have to agree.',
    duties: [
      'Prepare monthly and annual accounts',
      'Analyse variances and explain them to managers',
      'Build forecasts and models in Excel',
      'Support audits',
      'Improve controls and processes',
    ],
    requirements: [
      'Degree in accounting, finance or economics',
      'Excellent Excel',
      'Knowledge of accounting standards',
      'Accuracy under deadlines',
    ],
  },
  {
    title: /\b(?:marketing|brand|seo|content|social media)\b/i,
    about: 'We would rather be useful to a thousand people than loud to a million.',
    duties: [
      'Plan and run campaigns over several channels',
      'Write and edit copy',
      'Measure what works and stop what does not',
      'Manage budgets and agencies',
      'Work with sales and product',
    ],
    requirements: [
      'Experience in marketing',
      'A feeling for language',
      'Analytics tools',
      'Examples of campaigns and their results',
    ],
  },
  {
    title: /\b(?:sales|account (?:executive|manager)|business development)\b/i,
    about: 'Our sales team sells what the product can do, and says so when it cannot.',
    duties: [
      'Find and qualify new customers',
      'Understand needs and run demonstrations',
      'Negotiate and close',
      'Keep the CRM honest',
      'Reach a quarterly target',
    ],
    requirements: [
      'Experience in sales with a record against quota',
      'Listening',
      'Resilience',
      'Familiarity with a CRM',
    ],
  },
  {
    title: /\b(?:cashier|retail|store|shop|barista|server|waiter|associate)\b/i,
    about: 'People come to our shop because they are treated well in it.',
    duties: [
      'Serve customers and solve their problems',
      'Work the till and handle cash',
      'Restock shelves and keep the shop tidy',
      'Open or close the shop',
      'Help colleagues when it gets busy',
    ],
    requirements: [
      'Friendly manner',
      'Reliability and punctuality',
      'Availability at weekends',
      'Able to stand for a whole shift',
    ],
  },
  {
    title: /\b(?:electrician|plumber|mechanic|technician|welder|carpenter|driver|operator|hvac|machinist)\b/i,
    about: 'Good work, done safely, the first time: that is what our customers pay for.',
    duties: [
      'Install, maintain and repair equipment',
      'Find faults and fix them',
      'Work to safety rules and lock-out procedures',
      'Document jobs',
      'Deal with customers on site',
    ],
    requirements: [
      'Completed trade training or licence',
      'Driving licence',
      'Knowledge of safety rules',
      'Willingness to be on call',
    ],
  },
  {
    title: /\b(?:lawyer|attorney|paralegal|legal|counsel|solicitor)\b/i,
    about: 'We give advice that a client can act on the same day.',
    duties: [
      'Research and draft',
      'Review and negotiate contracts',
      'Keep matters and deadlines in order',
      'Advise clients or colleagues',
      'Work with outside counsel',
    ],
    requirements: ['Relevant qualification', 'Precise writing', 'Discretion', 'Experience with contracts'],
  },
  {
    title:
      /\b(?:support|assistant|administrator|receptionist|secretary|clerk|coordinator|customer service)\b/i,
    about: 'You are the first person others turn to, and often the one who has the answer.',
    duties: [
      'Answer questions by phone, mail and in person',
      'Organise calendars, meetings and travel',
      'Keep records accurate',
      'Handle complaints with patience',
      'Improve how things are done',
    ],
    requirements: ['Good organisation', 'Office software', 'Friendly, clear communication', 'Discretion'],
  },
];

export const ANY_OCCUPATION: OccupationText = {
  title: /(?:)/,
  about: 'We are looking for somebody who takes responsibility and likes working with others.',
  duties: [
    'Take on the daily work of the role and improve it',
    'Work closely with colleagues of other teams',
    'Plan your work and keep deadlines',
    'Explain decisions to people with another background',
    'Help new colleagues find their way',
  ],
  requirements: [
    'Relevant training or experience',
    'Careful, independent work',
    'Clear communication',
    'Willingness to learn',
  ],
};
