import { foldText } from '../text';

/**
 * Subreddits of those who work for an employer, where a newcomer asks about the interview without naming it. Not those of
 * its customers (r/apple, r/Notion), where an interview is somebody else's. Folded name to subreddit, each seen in a public
 * copy of Reddit's list of communities, September 2025, with what it says it is for. Data: extend freely.
 */
const COMPANY_SUBREDDITS: ReadonlyMap<string, string> = new Map([
  ['accenture', 'accenture'],
  ['aldi', 'Aldi_employees'],
  ['allied universal', 'AlliedUniversal'],
  ['amazon', 'amazonemployees'],
  ['asda', 'asda'],
  ['autozone', 'AutoZone'],
  ['best buy', 'BestBuyWorkers'],
  ['boeing', 'boeing'],
  ['the boeing', 'boeing'],
  ['carmax', 'carmax'],
  ['chick fil a', 'ChickFilAWorkers'],
  ['chipotle', 'Chipotle'],
  ['chipotle mexican grill', 'Chipotle'],
  ['cvs', 'CVS'],
  ['cvs health', 'CVS'],
  ['deloitte', 'deloitte'],
  ['dollar general', 'DollarGeneralWorkers'],
  ['dollar tree', 'DollarTree'],
  ['dominos', 'Dominos'],
  ['dutch bros', 'dutchbros'],
  ['fedex', 'FedEx'],
  ['food lion', 'foodlion'],
  ['gamestop', 'GameStop'],
  ['geico', 'Geico'],
  ['general motors', 'GeneralMotors'],
  ['home depot', 'HomeDepot'],
  ['the home depot', 'HomeDepot'],
  ['ibm', 'IBM'],
  ['international business machines', 'IBM'],
  ['jpmorgan chase', 'JPMorganChase'],
  ['jpmorganchase', 'JPMorganChase'],
  ['kaiser permanente', 'KaiserPermanente'],
  ['kohls', 'employedbykohls'],
  ['kpmg', 'KPMG'],
  ['kroger', 'kroger'],
  ['lockheed martin', 'Lockheed'],
  ['lowes', 'Lowes'],
  ['mcdonalds', 'McDonaldsEmployees'],
  ['michaels', 'MichaelsEmployees'],
  ['petsmart', 'petsmart'],
  ['publix', 'publix'],
  ['pwc', 'PwC'],
  ['raytheon', 'Raytheon'],
  ['rtx', 'Raytheon'],
  ['sainsburys', 'SainsburysWorkers'],
  ['sephora', 'SephoraWorkers'],
  ['sherwin williams', 'sherwinwilliams'],
  ['staples', 'Staples'],
  ['starbucks', 'starbucksbaristas'],
  ['stellantis', 'Stellantis'],
  ['taco bell', 'tacobell'],
  ['target', 'Target'],
  ['tesco', 'tesco'],
  ['tj maxx', 'TjMaxx'],
  ['ups', 'UPSers'],
  ['united parcel service', 'UPSers'],
  ['usps', 'USPS'],
  ['united states postal service', 'USPS'],
  ['walgreens', 'WalgreensStores'],
  ['walmart', 'WalmartEmployees'],
  ['whole foods', 'wholefoods'],
  ['whole foods market', 'wholefoods'],
]);

/** The subreddit of the employer's own people, if there is one. */
export function findCompanySubreddit(names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = COMPANY_SUBREDDITS.get(foldText(name));
    if (found) return found;
  }
  return undefined;
}
