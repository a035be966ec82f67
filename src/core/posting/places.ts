import { foldText } from '../text';

/** Countries as boards write them, in English and in their own tongue, folded as `foldText` folds. The editors' list. */
const COUNTRIES =
  'afghanistan|albania|algeria|argentina|armenia|australia|austria|osterreich|azerbaijan|bahrain|bangladesh|belarus|belgium|belgie|belgique|bolivia|' +
  'bosnia and herzegovina|brazil|brasil|bulgaria|cambodia|cameroon|canada|chile|china|colombia|costa rica|croatia|hrvatska|cuba|cyprus|czechia|czech republic|' +
  'cesko|ceska republika|denmark|danmark|dominican republic|ecuador|egypt|el salvador|estonia|eesti|ethiopia|finland|suomi|france|georgia|germany|deutschland|' +
  'allemagne|ghana|greece|guatemala|honduras|hong kong|hungary|magyarorszag|iceland|island|india|indonesia|iran|iraq|ireland|israel|italy|italia|ivory coast|' +
  'jamaica|japan|日本|jordan|kazakhstan|kenya|korea|south korea|대한민국|kosovo|kuwait|latvia|latvija|lebanon|lithuania|lietuva|luxembourg|macedonia|north macedonia|' +
  'malaysia|malta|mauritius|mexico|moldova|monaco|mongolia|montenegro|morocco|maroc|mozambique|myanmar|nepal|netherlands|the netherlands|nederland|new zealand|' +
  'nicaragua|nigeria|norway|norge|oman|pakistan|panama|paraguay|peru|philippines|poland|polska|portugal|puerto rico|qatar|romania|russia|россия|rwanda|saudi arabia|' +
  'senegal|serbia|srbija|singapore|slovakia|slovensko|slovenia|slovenija|south africa|spain|espana|sri lanka|sudan|sweden|sverige|switzerland|schweiz|suisse|svizzera|' +
  'syria|taiwan|tanzania|thailand|tunisia|turkey|turkiye|uganda|ukraine|украіна|україна|united arab emirates|uae|united kingdom|uk|great britain|england|scotland|wales|' +
  'northern ireland|united states|united states of america|usa|us|uruguay|uzbekistan|venezuela|vietnam|viet nam|zambia|zimbabwe|中国|台灣|臺灣|香港';

/** Regions that stand for a place of work of their own. */
const REGIONS =
  'europe|european union|eu|emea|apac|latam|north america|latin america|dach|worldwide|anywhere|nordics|benelux|asia|africa|middle east|' +
  'bayern|bavaria|baden wurttemberg|hessen|nordrhein westfalen|niedersachsen|sachsen|thuringen|brandenburg|rheinland pfalz|schleswig holstein|' +
  'ile de france|auvergne rhone alpes|provence alpes cote dazur|occitanie|catalunya|cataluna|andalucia|comunidad de madrid|lombardia|lazio|piemonte|' +
  'noord holland|north holland|zuid holland|noord brabant|new south wales|victoria|queensland|western australia|south australia|tasmania|' +
  'ontario|quebec|british columbia|alberta|manitoba|nova scotia|new brunswick|saskatchewan|karnataka|maharashtra|telangana|tamil nadu|haryana|gujarat|uttar pradesh|delhi|' +
  'hovedstaden|midtjylland|syddanmark|uusimaa|mazowieckie|malopolskie|dolnoslaskie';

const STATES =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|' +
  'maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|' +
  'north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming';

/** Two or three capitals behind a comma: states of the US, Canada, Australia; Swiss cantons and Italian provinces look alike. */
const ABBREVIATION = /^[A-Z]{2,3}$/;

const WIDE: ReadonlySet<string> = new Set(`${COUNTRIES}|${REGIONS}|${STATES}`.split('|'));

const MAX_PLACE_CHARS = 80;
const MAX_WORDS = 8;

/** "Acme SearchZürich": two texts that only styles keep apart; "McAllen" and "DeKalb" are none. */
const GLUED = /\p{Ll}{2}\p{Lu}\p{Ll}{2}/u;

/** A country, region or state, alone or behind a town: "Boston, MA", "Dubai, United Arab Emirates", "Bundang / Korea". */
export function isPlace(text: string): boolean {
  const place = text.replace(/\s?\((?:on-?site|remote|hybrid)\)$/i, '').trim();
  if (place.length < 2 || place.length > MAX_PLACE_CHARS || place.split(/\s+/).length > MAX_WORDS)
    return false;
  if (/[!?:;@]|https?:/.test(place) || GLUED.test(place)) return false;
  const parts = place.split(/\s?[,/]\s?/).filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return WIDE.has(foldText(last)) && !/^[a-z]/.test(last);
  const isTown = /^\p{Lu}|^\p{Lo}/u.test(parts[0] ?? '');
  return isTown && (WIDE.has(foldText(last)) || ABBREVIATION.test(last));
}

/** Country code, postcode and town as addresses end: "DK 6091 Bjert", "80331 München", "1012 AB Amsterdam". */
const TOWN_OF_ADDRESS =
  /^(?:[A-Z]{1,3}[- ]?)?\d{4,5}(?: ?[A-Z]{2})? (?<town>\p{Lu}[\p{L}.'’-]{1,30}(?: (?:\p{Lu}[\p{L}.'’-]{0,30}|an|am|im|der|den|aan|sur|de|la|le|les)){0,4})(?:,.{0,40})?$/u;

/** The town that an address names in a line of its own, or behind a comma; `undefined` for other texts. */
export function townOfAddress(address: string): string | undefined {
  for (const line of address.slice(0, 400).split(/\n|, /)) {
    const town = TOWN_OF_ADDRESS.exec(line.trim())?.groups?.['town']?.trim();
    if (town) return town;
  }
  return undefined;
}
