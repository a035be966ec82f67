import type { JobPosting } from '../../core/posting/job-posting';

/** An invented listing, for the guide on the welcome page. */
export const SAMPLE_POSTING: JobPosting = {
  title: 'Registered Nurse, Intensive Care',
  company: 'Harbour View Hospital',
  location: 'Leeds',
  employmentType: 'Full-time',
  salary: { text: '£35,000 to £42,000 a year' },
  requiredSkills: ['NMC registration', 'recognising the deteriorating patient', 'drug calculation'],
  preferredSkills: ['critical care course'],
  description: [
    'Harbour View Hospital is looking for a registered nurse for its 18-bed intensive care unit, on nights and weekends.',
    '',
    'What you will do',
    '- Recognise and respond to the deteriorating patient using NEWS2',
    '- Administer intravenous medication and check drug calculations with a colleague',
    '- Support families through difficult conversations',
    '- Supervise students on the unit',
    '',
    'What you bring',
    '- Current NMC registration',
    '- At least one year of acute care experience',
    '- Calm under pressure and clear handover with SBAR',
  ].join('\n'),
  language: 'en',
  url: '',
  readFrom: {},
};
