import { readHttpsUrl } from './meeting-link';

const MAX_PLACE_CHARS = 200;
const MAX_ITEMS = 10;
const MAX_ITEM_CHARS = 120;
const PLACE_LABEL =
  /(?:^(?:[*•·-]|[^\S\n])*|[.!?]\s)(?:location|where|place|venue|address|ort|wo|adresse|anschrift|treffpunkt|veranstaltungsort)\s?:\s?(.{3,200})$/imu;
const ONLINE =
  /^(?:https?:|online|remote|virtual|video|zoom|teams|microsoft teams|google meet|webex|skype|phone|telefon|per )/iu;
/** What an address holds besides names. */
const STREET =
  /(?:\b(?:street|st|road|rd|avenue|ave|lane|row|way|square|place|drive|boulevard|blvd|suite|floor|court|quay|terrace|crescent|highway|parkway|plaza)\b|straße|strasse|str\.|allee|platz|weg\b|gasse|damm|ufer\b|\bring\b|\b\d{5}\s\p{Lu})/iu;
const AT =
  /(?<!\p{L})(?:at|in der|in die|in den|am|im|in)\s(?=(?:our |the |unser\p{L}* )?[\p{Lu}\d]|our |the |unser)/gu;
const ENDS =
  /\.(?=\s|$)|\n|!|\?|;|\s(?:on|am)\s(?=(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|\d))|\sat\s\d|\sum\s\d|\sfor\s|\s\(/iu;
const BRING =
  /(?<!\p{L})(?:bring(?: along)?(?: with you)?|mitzubringen(?: sind)?|bitte mitbringen|mitbringen)\s?:?\s+([^\n]{2,300})/giu;
const BRING_DE =
  /bringen sie (?:bitte |dazu |zum gespräch |zu dem gespräch )?(?:folgende \p{L}{1,20} )?([^.\n]{2,200}?) mit(?=[\s.!,:]|$)(?:\s?:\s?([^\n]{2,300}))?/iu;
const BRING_LIST = /(?<!\p{L})(?:bring(?: along)?(?: with you)?|mitzubringen|mitbringen|mit)\s?:\s?\n/iu;
const BULLET = /^\s{0,6}(?:[-*•·–]|\d{1,2}[.)])\s+(.{2,120})$/u;

/** Where to go, as written: from a label, else an address behind "at". */
export function findPlace(text: string): string | undefined {
  const labelled = PLACE_LABEL.exec(text)?.[1]?.trim();
  if (labelled !== undefined && !ONLINE.test(labelled) && readHttpsUrl(labelled) === undefined)
    return labelled.replace(/(?<![.\s])[.\s]+$/, '').slice(0, MAX_PLACE_CHARS);
  for (const match of text.matchAll(AT)) {
    const rest = text.slice(
      match.index + match[0].length,
      match.index + match[0].length + MAX_PLACE_CHARS + 1,
    );
    const end = ENDS.exec(rest.replace(/\bSt\.(?=\s)/g, 'St '))?.index ?? rest.length;
    const place = rest.slice(0, end).replace(/(?<![,\s])[,\s]+$/, '');
    if (place.includes(',') && place.length <= MAX_PLACE_CHARS && STREET.test(place)) return place;
  }
  return undefined;
}

/** What to bring, each thing as written. */
export function findThingsToBring(text: string): readonly string[] {
  const listed = BRING_LIST.exec(text);
  if (listed) {
    const items = readBullets(text.slice(listed.index + listed[0].length));
    if (items.length > 0) return items;
  }
  const german = BRING_DE.exec(text);
  if (german) return splitThings(german[2] ?? german[1] ?? '');
  for (const match of text.matchAll(BRING)) {
    const list = (match[1] ?? '').split(/[.!?](?=\s|$)/)[0] ?? '';
    // "We bring people together" is no request.
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    if (
      /(?:we|will|can|you|to|that|wir)\s$/iu.test(before) &&
      !/(?:please|asked to|need to|should|must|remember to)\s$/iu.test(before)
    )
      continue;
    return splitThings(list);
  }
  return [];
}

function readBullets(text: string): readonly string[] {
  const items: string[] = [];
  for (const line of text.split('\n').slice(0, MAX_ITEMS + 2)) {
    const item = BULLET.exec(line)?.[1];
    if (item !== undefined) items.push(item.trim());
    else if (line.trim() !== '' || items.length > 0) break;
  }
  return items.slice(0, MAX_ITEMS);
}

function splitThings(list: string): readonly string[] {
  return list
    .split(/,\s?(?:and |und )?|\s(?:and|und|sowie)\s|;/u)
    .map((item) =>
      item
        .trim()
        .replace(/\s(?:with you|along|mit)$/iu, '')
        .replace(/[.:]$/, ''),
    )
    .filter((item) => item.length >= 2 && item.length <= MAX_ITEM_CHARS)
    .slice(0, MAX_ITEMS);
}
