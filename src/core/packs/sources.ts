import type { PackLanguage } from './pack';

/**
 * What the packs' items rest on where they do not rest on the editors alone. Only what was really read stands here: what,
 * where, when. Facts were taken over, never wording.
 */
export interface Source {
  readonly title: string;
  /** Where the text was read. */
  readonly where: string;
  /** ISO date of the reading. */
  readonly readOn: string;
  /** How much of it was read, where it was not the whole. */
  readonly extent?: string;
  readonly licence?: string;
}

const READ_ON = '2026-11-24';
const BEGINNING = 'the beginning of the page, from a stored copy';

export const SOURCES: Readonly<Record<string, Source>> = {
  onet: {
    title: 'O*NET® 18.1 Database (March 2014), Task Statements, US Department of Labor',
    where:
      'https://github.com/annaswigart/career-xplorer/blob/4a69f0e7a2211c9a29548c15018dcb05277bb251/data/Task%20Statements.txt',
    readOn: READ_ON,
    extent: 'the core tasks of the occupations named',
    licence: 'CC BY 4.0 (as the licence page of release 28.2 has it, read on the same day)',
  },
  opm: {
    title: 'US Office of Personnel Management: How do I create structured interview questions?',
    where:
      'https://www.opm.gov/frequently-asked-questions/assessment-policy-faq/structured-interviews/how-do-i-create-structured-interview-questions/',
    readOn: READ_ON,
  },
  tes: {
    title: 'Tes: What to expect from a teaching interview',
    where: 'https://tes.com/magazine/analysis/general/teaching-interview-what-to-expect',
    readOn: READ_ON,
    extent: BEGINNING,
  },
  eis: {
    title: 'Educational Institute of Scotland: The interview',
    where: 'https://www.eis.org.uk/getting-your-best-job/interview',
    readOn: READ_ON,
    extent: BEGINNING,
  },
  excelchef: {
    title: 'Excel Recruitment: Chef trials, the do’s and don’ts',
    where: 'https://www.excelrecruitment.ie/chef-trials-the-dos-and-donts/',
    readOn: READ_ON,
    extent: BEGINNING,
  },
  placed: {
    title: 'Placed Recruitment: Tips for a chef trial',
    where: 'https://placedrecruitment.com.au/blog/trial-chef-tips',
    readOn: READ_ON,
    extent: BEGINNING,
  },
  poached: {
    title: 'Poached: 5 tips for the working interview',
    where:
      'https://blog.poachedjobs.com/2018/04/23/restaurant-worker/resume-interview-tips/working-interview/',
    readOn: READ_ON,
    extent: BEGINNING,
  },
  blackhat: {
    title: 'The Black Hat Baker: What to do and not to do at a working interview',
    where: 'https://theblackhatbaker.com/2022/01/08/culinary-working-interview-advice/',
    readOn: READ_ON,
    extent: BEGINNING,
  },
  sparks: {
    title: 'Sparks Student: Isolation of supply',
    where: 'http://www.sparksstudent.co.uk/experts-online/131-isolation-of-supply',
    readOn: READ_ON,
    extent: BEGINNING,
  },
  sfc: {
    title: 'Skills for Care: Values-based recruitment, Assess',
    where: 'https://www.skillsforcare.org.uk/Recruitment-support/Values-based-recruitment/Assess.aspx',
    readOn: READ_ON,
    extent: BEGINNING,
  },
  plainsight: {
    title: 'PlainSight: How to prepare for a care assistant interview',
    where: 'https://plainsight.care/advice/care-assistant-interview-preparation-questions-red-flags',
    readOn: READ_ON,
    extent: BEGINNING,
  },
  limitless: {
    title: 'Limitless Nurses: What to expect',
    where: 'https://limitlessnurses.com/what-to-expect',
    readOn: READ_ON,
    extent: BEGINNING,
  },
  swarthmore: {
    title: 'Swarthmore College Career Services: Consulting and case interviews explained',
    where: 'https://careercenter.swarthmore.edu/resources/consulting-case-interviews-explained/',
    readOn: READ_ON,
    extent: BEGINNING,
  },
  notredame: {
    title: 'University of Notre Dame, Consulting Connect: Interviews',
    where: 'https://consultingconnect.nd.edu/prepare/interviews/',
    readOn: READ_ON,
    extent: BEGINNING,
  },
  dahag: {
    title: 'DAHAG Rechtsservices: Unzulässige Fragen im Bewerbungsgespräch',
    where: 'https://dahag.de/c/news/unzulaessige-fragen-im-bewerbungsgespraech-430',
    readOn: READ_ON,
    extent: BEGINNING,
  },
};

/** Splits `onet/47-2111.00` into the source and the part of it. */
export function findSource(reference: string): { readonly source: Source; readonly part: string } | null {
  const [id = '', part = ''] = reference.split('/');
  const source = SOURCES[id];
  return source ? { source, part } : null;
}

/** What an item rests on, as it is told to a person; '' for the editors. */
export function sayBasis(reference: string | undefined, language: PackLanguage): string {
  const found = reference === undefined ? null : findSource(reference);
  if (!found) return '';
  const what = found.part === '' ? found.source.title : `${found.source.title}, ${found.part}`;
  return language === 'de'
    ? `Nach einer Quelle, die wir gelesen haben: ${what}. Die Worte sind unsere.`
    : `After a source that we have read: ${what}. The words are ours.`;
}
