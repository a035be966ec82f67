import type { JobPosting } from '../posting/job-posting';
import { foldText } from '../text';

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  (
    'US:united states|usa|us|u s a|america;GB:united kingdom|uk|gb|england|scotland|wales|northern ireland|london|manchester;' +
    'DE:germany|deutschland|de|berlin|münchen|munich|hamburg|frankfurt|köln|cologne|stuttgart|düsseldorf|leipzig;' +
    'AT:austria|österreich|at|wien|vienna;CH:switzerland|schweiz|suisse|ch|zürich|zurich|basel|bern|geneva|genf;' +
    'IE:ireland|ie|dublin;CA:canada|toronto|vancouver|montreal|ontario|british columbia|quebec;' +
    'AU:australia|au|sydney|melbourne|brisbane|perth;NZ:new zealand|nz|auckland;' +
    'IN:india|bangalore|bengaluru|hyderabad|pune|mumbai|delhi|gurgaon|gurugram|chennai;' +
    'FR:france|fr|paris|lyon;NL:netherlands|nederland|nl|amsterdam|rotterdam;ES:spain|españa|es|madrid|barcelona;' +
    'IT:italy|italia|milan|milano|rome|roma;PL:poland|polska|pl|warsaw|warszawa|krakow|kraków;' +
    'PT:portugal|pt|lisbon|lisboa|porto;SE:sweden|sverige|se|stockholm;BR:brazil|brasil|br|são paulo;' +
    'BE:belgium|be|brussels;DK:denmark|dk|copenhagen;SG:singapore|sg;PH:philippines|manila|makati|cebu;AR:argentina|buenos aires;' +
    'CO:colombia|bogotá|bogota|medellín|medellin;MX:mexico|méxico|mexico city|guadalajara|monterrey'
  )
    .split(';')
    .flatMap((entry): [string, string][] => {
      const [code = '', names = ''] = entry.split(':');
      return names.split('|').map((name) => [name, code]);
    }),
);

/** US postings mostly end in a state: "Austin, TX". */
const US_STATES: ReadonlySet<string> = new Set(
  (
    'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc ' +
    'sd tn tx ut vt va wa wv wi wy dc'
  ).split(' '),
);

/** Also those that decide no country, because employers all over are named after them. Folded. */
const PLACE_WORDS: ReadonlySet<string> = new Set([
  ...[...COUNTRIES.keys()].map(foldText),
  ...(
    'boston chicago denver seattle houston dallas austin atlanta phoenix miami detroit cleveland columbus portland charlotte memphis ' +
    'baltimore oakland nashville orlando tampa minneapolis pittsburgh cincinnati louisville texas florida california georgia virginia ' +
    'carolina michigan indiana illinois minnesota colorado arizona nevada oregon washington jersey york leeds bristol liverpool ' +
    'birmingham glasgow edinburgh cardiff oxford cambridge dresden hannover nurnberg bremen essen dortmund bayern sachsen hessen ' +
    'american british german french european asian pacific atlantic northern southern eastern western midwest'
  ).split(' '),
]);

const EUROPEAN: ReadonlySet<string> = new Set('DE AT CH IE FR NL ES IT PL PT SE BE DK'.split(' '));

const COUNTRY_OF_LANGUAGE: ReadonlyMap<string, string> = new Map([
  ['de', 'DE'],
  ['fr', 'FR'],
  ['nl', 'NL'],
  ['it', 'IT'],
  ['pl', 'PL'],
  ['sv', 'SE'],
]);

/** Whether a folded word is a country or a large city: as the beginning of a name it says where, not who. */
export function isKnownPlace(folded: string): boolean {
  return PLACE_WORDS.has(folded);
}

/**
 * The country a job is in, as ISO 3166, `und` when nothing says it. Only for choosing where to search: never shown.
 *
 * "Austin, TX" is American, "Berlin, DE" is German though Delaware shares the letters: a city decides before a code.
 */
export function findCountry(posting: JobPosting): string {
  const parts = (posting.location ?? '')
    .slice(0, 200)
    .toLowerCase()
    .split(/[,;|/()–—-]/)
    .map((part) =>
      part
        .replace(/[\d.]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '' && part !== 'remote');
  const named = parts.map((part) => (part.length > 3 ? COUNTRIES.get(part) : undefined)).find(Boolean);
  if (named) return named;
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && US_STATES.has(last))
    return last === 'de' && posting.language === 'de' ? 'DE' : 'US';
  return COUNTRIES.get(last) ?? COUNTRY_OF_LANGUAGE.get(posting.language) ?? 'und';
}

/** Whether a subreddit about `local` (a country, or EU) is of use for a job in `country`. */
export function isNearby(local: string, country: string): boolean {
  return local === country || (local === 'EU' && EUROPEAN.has(country));
}
