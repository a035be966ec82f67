import type { RoleFamily } from '../posting/role-family';

/** Something free and public to practise with, of which the whole address may be linked. */
export interface Resource {
  readonly title: string;
  /** In full, as it is linked; nothing else of its host may be. */
  readonly url: string;
  readonly families: readonly RoleFamily[];
  /** Ids of the packs it is for, where a family holds others too. */
  readonly packs?: readonly string[];
  /** Lower-case beginnings of words that tell in a task that this helps with it. */
  readonly cues: readonly string[];
}

/**
 * Works of public bodies, professions and authors that have stood at the same address for years, free and without an
 * account. No shops, no courses for sale, nothing that lists questions of one employer. First match wins.
 */
export const RESOURCES: readonly Resource[] = [
  {
    title: 'Tech Interview Handbook',
    url: 'https://www.techinterviewhandbook.org/',
    families: ['softwareEngineering', 'dataMl'],
    cues: ['array', 'string', 'tree', 'graph', 'problem', 'coding', 'algorithm', 'leetcode'],
  },
  {
    title: 'The System Design Primer',
    url: 'https://github.com/donnemartin/system-design-primer',
    families: ['softwareEngineering', 'dataMl'],
    cues: ['system', 'design', 'scale', 'architecture', 'cache', 'queue'],
  },
  {
    title: 'Site Reliability Engineering (Google, free online)',
    url: 'https://sre.google/sre-book/table-of-contents/',
    families: ['softwareEngineering'],
    cues: ['production', 'incident', 'on-call', 'reliab', 'outage', 'monitor'],
  },
  {
    title: 'Use The Index, Luke: SQL performance',
    url: 'https://use-the-index-luke.com/',
    families: ['softwareEngineering', 'dataMl'],
    cues: ['sql', 'database', 'postgres', 'query', 'index'],
  },
  {
    title: 'Select Star SQL',
    url: 'https://selectstarsql.com/',
    families: ['dataMl', 'product', 'marketing'],
    cues: ['sql', 'query', 'table', 'join'],
  },
  {
    title: 'Seeing Theory: probability and statistics (Brown University)',
    url: 'https://seeing-theory.brown.edu/',
    families: ['dataMl'],
    cues: ['statistic', 'probab', 'experiment', 'test', 'distribution', 'sample'],
  },
  {
    title: 'Rules of Machine Learning (Google)',
    url: 'https://developers.google.com/machine-learning/guides/rules-of-ml',
    families: ['dataMl'],
    cues: ['model', 'machine', 'feature', 'training'],
  },
  {
    title: 'GOV.UK Service Manual',
    url: 'https://www.gov.uk/service-manual',
    families: ['product', 'design'],
    cues: ['user', 'research', 'measure', 'service', 'metric', 'product', 'roadmap', 'prioriti'],
  },
  {
    title: 'Nielsen Norman Group articles',
    url: 'https://www.nngroup.com/articles/',
    families: ['design', 'product'],
    cues: ['usab', 'design', 'portfolio', 'critique', 'prototype', 'interface'],
  },
  {
    title: 'Case interviews with practice cases (Bain)',
    url: 'https://www.bain.com/careers/hiring-process/interviewing/',
    families: ['consulting'],
    cues: ['case', 'profit', 'structure', 'sizing', 'market'],
  },
  {
    title: 'Interviewing, with practice cases (McKinsey)',
    url: 'https://www.mckinsey.com/careers/interviewing',
    families: ['consulting'],
    cues: ['chart', 'arithmetic', 'case', 'stories', 'market', 'sizing'],
  },
  {
    title: 'Valuation, by Aswath Damodaran (NYU Stern)',
    url: 'https://pages.stern.nyu.edu/~adamodar/',
    families: ['finance'],
    cues: ['valuation', 'dcf', 'multiple', 'wacc', 'model'],
  },
  {
    title: 'AccountingCoach',
    url: 'https://www.accountingcoach.com/',
    families: ['finance', 'supportAdmin'],
    cues: ['account', 'statement', 'ledger', 'balance', 'journal', 'accrual', 'invoice'],
  },
  {
    title: 'The Code (Nursing and Midwifery Council)',
    url: 'https://www.nmc.org.uk/standards/code/',
    families: ['healthcare'],
    packs: ['registeredNurse'],
    cues: ['value', 'code', 'confidential', 'safeguard', 'candour', 'professional'],
  },
  {
    title: 'The ABCDE approach (Resuscitation Council UK)',
    url: 'https://www.resus.org.uk/library/abcde-approach',
    families: ['healthcare'],
    packs: ['registeredNurse'],
    cues: ['a to e', 'abcde', 'deteriorat', 'sbar', 'assess', 'escalat'],
  },
  {
    title: 'Keeping children safe in education (Department for Education)',
    url: 'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
    families: ['education'],
    cues: ['safeguard', 'child', 'concern', 'behaviour'],
  },
  {
    title: 'Toolbox: controlling risks at work (HSE)',
    url: 'https://www.hse.gov.uk/toolbox/',
    families: ['tradesRetail', 'operations'],
    cues: ['safe', 'risk', 'hazard', 'lift', 'tool', 'machine'],
  },
  {
    title: 'Quality tools (ASQ)',
    url: 'https://asq.org/quality-resources/seven-basic-quality-tools',
    families: ['operations'],
    cues: ['process', 'quality', 'cause', 'lean', 'improv'],
  },
  {
    title: 'Excel help and learning (Microsoft)',
    url: 'https://support.microsoft.com/en-us/excel',
    families: ['supportAdmin', 'finance', 'operations'],
    cues: ['excel', 'spreadsheet', 'formula', 'table'],
  },
  {
    title: 'The STAR method (National Careers Service)',
    url: 'https://nationalcareers.service.gov.uk/careers-advice/interview-advice/the-star-method',
    families: [],
    cues: ['example', 'stories', 'story', 'tell me about', 'tell us about', 'when have you', 'shows it'],
  },
];

const ADDRESSES: ReadonlySet<string> = new Set(RESOURCES.map(({ url }) => url));

/** Whether an address is one of the list, to the letter. */
export function isResourceLink(url: string): boolean {
  return ADDRESSES.has(url);
}

/** The first resource for these words that was not used yet; those without families fit every one. */
export function pickResource(
  text: string,
  { id, family }: { readonly id: string; readonly family: RoleFamily },
  used: ReadonlySet<string>,
): Resource | undefined {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  return RESOURCES.find(
    ({ url, families, packs, cues }) =>
      !used.has(url) &&
      (families.length === 0 || families.includes(family)) &&
      (packs === undefined || packs.includes(id)) &&
      cues.some((cue) => words.includes(` ${cue}`)),
  );
}
