const MAX_PEOPLE = 8;
const TITLE = String.raw`(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Mx)\.?\s|Frau\s|Herrn?\s)`;
const WORD = String.raw`\p{Lu}[\p{L}'’-]{1,25}`;
/** "Priya Raman", "Dr Owen Pike", "Herrn Dr. Lorenz", "Grace O’Neill-Smith". */
const NAME = `(?:${TITLE}{1,2}(?:von |van |de )?${WORD}(?: (?:von |van |de )?${WORD}){0,2}|${WORD}(?: (?:von |van |van der |de ))?(?: ${WORD}){1,2})`;
const FULL_NAME = new RegExp(`^${NAME}$`, 'u');
const AFTER_WITH = /(?<!\p{L})(?:with|meet|meeting|speak to|talk to|mit|treffen Sie)\s(?=\p{Lu})/gu;
const LEADING_NAME = new RegExp(`^${NAME}`, 'u');
const BESIDES = /^(?:\s?\([^()\n]{1,60}\))?\s?(?:,|and|und|&|sowie|,\s?and)\s/u;
/** A first name alone, when what follows shows that it is a person. */
const FIRST_NAME = new RegExp(
  String.raw`^(${WORD})(?= (?:from (?:our|the)|aus (?:dem|der|unserem)|vom|who leads|our\s))`,
  'u',
);
const LABEL =
  /^[\s*•·-]*(?:interviewers?|panel(?: members)?|panelists?|with|attendees|you(?:'|’)?(?:ll| will)?(?: be)? (?:meet|meeting|speaking)(?: with)?|gesprächspartner(?::?innen|in)?|teilnehmer(?::?innen)?|ihre? gesprächspartner(?:in|innen)?|sie sprechen mit)\s?:\s?(.{0,300})$/iu;
const BULLET = /^\s{0,6}(?:[-*•·–]|\d{1,2}[.)])\s+(.{2,120})$/u;
/** Capitalised, and nobody's name. */
const NOT_NAMES =
  /(?:^|\s)(?:Microsoft|Google|Teams|Zoom|Meet|Webex|Skype|Talent|Partner|Manager|Lead|Leader|Director|Head|VP|Vice|President|Engineer|Engineering|Developer|Recruiter|Recruitment|Recruiting|Consultant|Principal|Officer|Team|Teamleiter\p{L}*|Leiter\p{L}*|Leitung|Abteilung|Chief|CEO|CTO|HR|Senior|Junior|Product|Sales|Interview|Interviewer|Department|Hiring|Bewerbung|Unterlagen|Gespräch|Uhr|Monday|Tuesday|Wednesday|Thursday|Friday|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|January|February|March|April|May|June|July|August|September|October|November|December|Ihnen|Ihrer|Ihrem|Freundlichen|Besten|Kind|Best|Regards|Grüßen|Street|Road|House|Hospital|School|University|Office|Google|Video|Staff|Nurse|Panel|You|We|Your|Our|The)(?=\s|$)/u;

/** Who the interview is with, as written, in order; the one who writes is not among them unless the text says so. */
export function findPeople(text: string): readonly string[] {
  const people = [...findLabelled(text), ...findWith(text)].map((name) =>
    name.replace(/^Herrn(?=\s)/, 'Herr'),
  );
  return [...new Set(people)].slice(0, MAX_PEOPLE);
}

function findLabelled(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    const label = LABEL.exec(line);
    if (!label) return [];
    const inline = label[1]?.trim() ?? '';
    if (inline !== '') return splitNames(inline);
    const bullets: string[] = [];
    for (const next of lines.slice(i + 1, i + 1 + MAX_PEOPLE)) {
      if (next.trim() === '' && bullets.length === 0) continue;
      const bullet = BULLET.exec(next)?.[1];
      if (bullet === undefined) break;
      bullets.push(bullet);
    }
    return bullets.flatMap((bullet) => splitNames(bullet).slice(0, 1));
  });
}

/** "Helen Marsh, Dr Owen Pike and Fatima Noor", "Nadia Farouk – Head of Service". */
function splitNames(list: string): string[] {
  return list
    .replace(/\([^()]{0,80}\)/g, ' ')
    .split(/\s[–—|-]\s|,|;|\s(?:and|und|sowie|&)\s/u)
    .map((part) => part.trim().replace(/[.:]$/, ''))
    .filter((part) => isName(part));
}

function findWith(text: string): string[] {
  const people: string[] = [];
  for (const match of text.matchAll(AFTER_WITH)) {
    let at = match.index + match[0].length;
    for (let i = 0; i < MAX_PEOPLE; i++) {
      const ahead = text.slice(at, at + 120);
      const first = FIRST_NAME.exec(ahead)?.[1];
      const name = first !== undefined && !NOT_NAMES.test(first) ? first : LEADING_NAME.exec(ahead)?.[0];
      if (name === undefined || (name !== first && !isName(name))) break;
      people.push(name);
      at += name.length;
      const joined = BESIDES.exec(text.slice(at, at + 90));
      if (!joined) break;
      at += joined[0].length;
    }
  }
  return people;
}

function isName(name: string): boolean {
  return FULL_NAME.test(name) && !NOT_NAMES.test(name);
}
