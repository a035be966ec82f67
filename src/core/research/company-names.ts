import type { JobPosting } from '../posting/job-posting';
import { foldText } from '../text';

/** The names of an employer as people write them. */
export interface CompanyNames {
  /** Most usual first; none when the posting names no employer. */
  readonly names: readonly string[];
  /** The first name is also an everyday word, so that it alone proves nothing. */
  readonly isEverydayWord: boolean;
}

const MAX_NAMES = 5;
const MAX_NAME_CHARS = 60;

/** At the end of a name; none of it is said in conversation. */
const LEGAL_SUFFIX =
  /[\s,]+(?:incorporated|inc|corporation|corp|company|co|limited|ltd|llc|llp|lp|plc|pllc|pbc|gmbh\s?&\s?co\.?\s?(?:kg|kgaa|ohg)|ggmbh|gmbh|mbh|ag\s?&\s?co\.?\s?(?:kg|kgaa)|ag|kgaa|kg|ohg|gbr|ug|e\.?\s?k|e\.?\s?v|se|sa|s\.?a\.?s|sarl|s\.?à\.?r\.?l|s\.?p\.?a|s\.?r\.?l|s\.?l|b\.?v|n\.?v|ab|a\/s|aps|asa|as|oyj|oy|sp\.?\s?z\s?o\.?\s?o|pty|pte|pvt|private|holdings?|group)\.?\s*$/i;
/** What a page adds to a name. */
const PAGE_SUFFIX = /\s+(?:careers|jobs|karriere|recruiting|recruitment team|talent)$/i;

/**
 * Names that are words people use for other things, some of them in every second post about work ("indeed", "next",
 * "target"). Folded. Data: extend freely.
 */
const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  (
    'abound affirm aldi ally alloy anchor apex apple ascend aspire assurance atlas aurora away ' +
    'bain bank base beam bench best better beyond block bloom blend bolt boots bosch box brave breeze bridge brilliant buffer build bumble ' +
    'cable calm canvas carbon catalyst chase chime circle citizens clay clear clever close clover coach cohere column compass ' +
    'continental core cover credit cruise crown cue current cursor dash deep delta dish discover dove drift dream ' +
    'eight elastic element ember endeavor engine envoy epic equity even ever express fast fidelity figure first fisher flex float flow ' +
    'focus ford forge form forward found frame free freight frontier fuel fuse future gap general genius glean grab grain ' +
    'graph gravity greenhouse group guardian guess guide gusto harbor harness hatch haven helix hello hinge home honest honey ' +
    'honor hopper human icon ideal impossible indeed infinity insight intel intercom ironclad jet juice jump just ' +
    'key kind knock known lattice launch layer leap lemonade level lever lidl light lime linear link loop loom love lucid luminar lush ' +
    'mach magic maple mark marathon mars match matter max meta mercury merit metro mind mint mirror mission modern monday monster mosaic motion ' +
    'nationwide nest next nice noble noom north nova notion object ocean odd offer one onward opal open oracle orange orbit order oscar otto our outreach ' +
    'oxford pace paper parallel patch path peak penny persona pilot pinnacle place plaid planet play point polar post ' +
    'premier prime principal probe process progress progressive prologue public pulse pure quest quick quilt rain ramp range reach real ' +
    'rebel redwood reef regal relay reliance remote replay republic ring ripple rippling rise rival rocket root rover runway ' +
    'saga sage saturn scale scout seed segment sense sentry sequence shell shield shift shout signal simple sky slack slice smile snap snow ' +
    'solar source spark spectrum spirit splash split spot spring sprint square stack stage standard staples star stripe strive stride strong ' +
    'subway summit sun sunrise super surge sweep swift sync tag tailor talent target tempo tesla thrive tide toast together tome top total toucan trade ' +
    'transit travelers tribe triumph true trust twist uber under unity united unify upstart upside urban valley vanguard vans vault vector venture verb ' +
    'verge verity via vibe view virtue visa vision vista vital void volt wave wilson wise wish wonder ' +
    'work workday yes you zeal zenith zip zoom bahn allianz merck real müller alnatura dm lift edge blue red black gold silver bird cargo crisis'
  ).split(' '),
);

/** Other names of the same employer, and names of its parts that hire under the same process. Folded name to names. */
const ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['alphabet', ['Google']],
  ['meta platforms', ['Meta', 'Facebook']],
  ['meta', ['Facebook', 'Instagram']],
  ['facebook', ['Meta']],
  ['amazon web services', ['AWS', 'Amazon']],
  ['amazon', ['AWS']],
  ['jpmorgan chase', ['JPMorgan', 'JP Morgan', 'JPMC']],
  ['jpmorgan', ['JP Morgan', 'JPMC']],
  ['jpmorganchase', ['JPMorgan', 'JP Morgan', 'JPMC']],
  ['j p morgan', ['JPMorgan', 'JP Morgan', 'JPMC']],
  ['pricewaterhousecoopers', ['PwC']],
  ['ernst young', ['EY']],
  ['ernst and young', ['EY']],
  ['boston consulting group', ['BCG']],
  ['mckinsey', ['McKinsey', 'McK']],
  ['bank of america', ['BofA', 'BoA', 'Merrill']],
  ['goldman sachs', ['Goldman']],
  ['international business machines', ['IBM']],
  ['hewlett packard enterprise', ['HPE']],
  ['general electric', ['GE']],
  ['procter gamble', ['P&G']],
  ['deutsche bahn', ['DB Bahn', 'die Bahn']],
  ['deutsche telekom', ['Telekom']],
  ['volkswagen', ['VW']],
  ['mercedes benz', ['Mercedes', 'Daimler']],
  ['block', ['Cash App']],
  ['tata consultancy services', ['TCS']],
  ['united parcel service', ['UPS']],
  ['hca healthcare', ['HCA']],
  ['national health service', ['NHS']],
  ['department of veterans affairs', ['VA hospital']],
  ['walmart', ['Wal-Mart']],
  ['kaiser permanente', ['Kaiser']],
  ['the home depot', ['Home Depot']],
  ['bytedance', ['TikTok']],
  ['tiktok', ['ByteDance']],
]);

/**
 * The names to look for, from what the posting says: legal forms dropped, the part in brackets and the legal entity as
 * further names, well-known other names added. '' or a name of one letter gives none.
 */
export function listCompanyNames(posting: Pick<JobPosting, 'company' | 'companyLegalName'>): CompanyNames {
  const spoken = [...splitName(posting.company), ...splitName(posting.companyLegalName ?? '')];
  const names: string[] = [];
  const seen = new Set<string>();
  const add = (name: string) => {
    const key = foldText(name);
    if (key.replaceAll(' ', '').length < 2 || seen.has(key) || names.length >= MAX_NAMES) return;
    seen.add(key);
    names.push(name);
  };
  if (posting.company.trim() !== '') {
    for (const name of spoken) add(name);
    for (const name of spoken) for (const alias of ALIASES.get(foldText(name)) ?? []) add(alias);
  }
  const [first = ''] = names;
  return { names, isEverydayWord: isEverydayWord(first) };
}

/** One short word, or two letters, or a word from the list: what stands in text may mean something else. */
export function isEverydayWord(name: string): boolean {
  const folded = foldText(name);
  return EVERYDAY_WORDS.has(folded) || (folded.length > 0 && folded.length <= 2);
}

/** "Acme Robotics GmbH (formerly Bolts)" -> "Acme Robotics", "Bolts". */
function splitName(raw: string): string[] {
  const name = raw.slice(0, 200).replace(/["“”„\\<>[\]{}]/g, ' ');
  const [, before = name, bracket = ''] = /^([^()]{1,120})\(([^()]{1,80})\)/.exec(name) ?? [];
  const formerly = bracket.replace(
    /^\s*(?:formerly|previously|ehemals|vormals|now|aka|a\.k\.a\.|part of)\s+/i,
    '',
  );
  const isAlias = /^\p{Lu}[\p{L}\p{N}&.' -]{1,40}$/u.test(formerly.trim());
  return [stripSuffixes(before), isAlias ? stripSuffixes(formerly) : ''].filter((part) => part !== '');
}

function stripSuffixes(raw: string): string {
  let name = raw.split(/\s[|–—]\s/)[0] ?? '';
  name = name.replace(/\s+/g, ' ').trim().replace(PAGE_SUFFIX, '');
  // "Acme Holdings Ltd." carries two; a name that is nothing else stays ("Limited").
  for (let round = 0; round < 3; round += 1) {
    const shorter = name.replace(LEGAL_SUFFIX, '').trim();
    if (shorter.length < 2 || /(?:&|\band|\bund|\bof)$/i.test(shorter)) break;
    name = shorter;
  }
  return name
    .replace(/[\s,.;:&-]+$/, '')
    .slice(0, MAX_NAME_CHARS)
    .trim();
}
