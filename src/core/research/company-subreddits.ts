import { foldText } from '../text';

/**
 * Subreddits of those who work for an employer, where a newcomer asks about the interview without naming it. Not those of
 * its customers (r/apple, r/Notion), where an interview is somebody else's. Folded name to subreddit. Data: extend freely.
 */
const COMPANY_SUBREDDITS: ReadonlyMap<string, string> = new Map([
  ['accenture', 'accenture'],
  ['aldi', 'aldi_employees'],
  ['amazon', 'AmazonFC'],
  ['autozone', 'AutoZone'],
  ['best buy', 'BestBuyWorkers'],
  ['capgemini', 'capgemini'],
  ['chipotle', 'Chipotle'],
  ['costco', 'CostcoEmployees'],
  ['cvs', 'CVS'],
  ['cvs health', 'CVS'],
  ['deloitte', 'deloitte'],
  ['dollar general', 'DollarGeneral'],
  ['dominos', 'Dominos'],
  ['fedex', 'FedExers'],
  ['gamestop', 'GameStop'],
  ['home depot', 'HomeDepot'],
  ['the home depot', 'HomeDepot'],
  ['kroger', 'kroger'],
  ['lowes', 'Lowes'],
  ['mcdonalds', 'McDonaldsEmployees'],
  ['panera bread', 'Panera'],
  ['petsmart', 'petsmart'],
  ['publix', 'publix'],
  ['pwc', 'PwC'],
  ['starbucks', 'starbucks'],
  ['subway', 'subway'],
  ['taco bell', 'TacoBell'],
  ['target', 'Target'],
  ['tesco', 'tesco'],
  ['tj maxx', 'TjMaxx'],
  ['trader joes', 'traderjoes'],
  ['ups', 'UPSers'],
  ['united parcel service', 'UPSers'],
  ['usps', 'USPS'],
  ['united states postal service', 'USPS'],
  ['walgreens', 'WalgreensStores'],
  ['walmart', 'walmart'],
  ['wells fargo', 'WellsFargo'],
  ['whole foods market', 'wholefoods'],
  ['whole foods', 'wholefoods'],
]);

/** The subreddit of the employer's own people, if there is one. */
export function findCompanySubreddit(names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = COMPANY_SUBREDDITS.get(foldText(name));
    if (found) return found;
  }
  return undefined;
}
