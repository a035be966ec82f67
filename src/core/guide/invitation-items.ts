import type { InterviewDetails, InvitedField } from '../posting/interview';
import type { Item, Label } from './guide';
import { hashText, holdsUrl } from './wording-text';

const ENGLISH = {
  where: (place: string) => `Where: ${place}`,
  link: (service: string) =>
    `On screen${service}: the link stands in your invitation and in the calendar entry`,
  people: (names: string) => `You will meet: ${names}`,
  minutes: (count: number) => `Planned length: ${count} minutes`,
  zone: (zone: string) => `The time is given in ${zone}: check what that is where you are`,
  bring: (thing: string) => `Bring: ${thing}`,
};
const GERMAN: typeof ENGLISH = {
  where: (place) => `Ort: ${place}`,
  link: (service) => `Am Bildschirm${service}: der Link steht in Ihrer Einladung und im Kalendereintrag`,
  people: (names) => `Sie sprechen mit: ${names}`,
  minutes: (count) => `Geplante Dauer: ${count} Minuten`,
  zone: (zone) => `Die Uhrzeit gilt in ${zone}: Prüfen Sie, was das bei Ihnen bedeutet`,
  bring: (thing) => `Mitbringen: ${thing}`,
};

const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/^https:\/\/(?:[a-z0-9-]+\.)*zoom\.us(?:[/?:]|$)/i, 'Zoom'],
  [/^https:\/\/meet\.google\.com(?:[/?:]|$)/i, 'Google Meet'],
  [/^https:\/\/teams\.(?:microsoft|live)\.com(?:[/?:]|$)/i, 'Microsoft Teams'],
  [/^https:\/\/(?:[a-z0-9-]+\.)*webex\.com(?:[/?:]|$)/i, 'Webex'],
];

/** " (Zoom)", or nothing for a service we do not know. */
function nameService(link: string): string {
  const name = SERVICES.find(([pattern]) => pattern.test(link))?.[1];
  return name === undefined ? '' : ` (${name})`;
}

interface Sheets {
  readonly evening: readonly Item[];
  readonly day: readonly Item[];
}

/**
 * The day sheets with what the invitation says, right after the date. What stands as it was read is labelled so; what the
 * user corrected is his own.
 *
 * @param language Of the guide, as in `JobPosting.language`.
 */
export function withInvitation(sheets: Sheets, interview: InterviewDetails, language: string): Sheets {
  const say = language.toLowerCase().startsWith('de') ? GERMAN : ENGLISH;
  return {
    evening: insert('evening', sheets.evening, interview, say),
    day: insert('day', sheets.day, interview, say),
  };
}

function insert(
  section: 'evening' | 'day',
  items: readonly Item[],
  interview: InterviewDetails,
  say: typeof ENGLISH,
): readonly Item[] {
  const [when, ...others] = items;
  if (!when) return items;
  const labelOf = (field: InvitedField): Label =>
    interview.fromInvitation?.includes(field) ? 'invitation' : 'own';
  const make = (field: InvitedField, text: string): Item => ({
    id: `${section}-${hashText(text)}`,
    label: labelOf(field),
    text,
    evidence: [],
    people: 0,
  });
  const { place, link, people = [], minutes, zone, bring = [] } = interview;
  const told = [
    ...(place === undefined ? [] : [make('place', say.where(place))]),
    ...(link === undefined ? [] : [make('link', say.link(nameService(link)))]),
    ...(people.length === 0 ? [] : [make('people', say.people(people.join(', ')))]),
    ...(minutes === undefined ? [] : [make('minutes', say.minutes(minutes))]),
    ...(zone === undefined || interview.time === undefined ? [] : [make('zone', say.zone(zone))]),
    ...bring.map((thing) => make('bring', say.bring(thing))),
  ];
  // A guide's own wording holds no address, whatever stood in the message.
  const kept = told.filter(({ text }) => !holdsUrl(text));
  const first = when.label === 'own' ? { ...when, label: labelOf('date') } : when;
  return [first, ...kept, ...others];
}
