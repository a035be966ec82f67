import { readSections } from './sections';

const MAX_ITEMS = 40;
const MAX_ITEM_CHARS = 400;

/** What the job holder does: the items, or the sentences, below headings that announce tasks. */
export function readResponsibilities(text: string): readonly string[] {
  const found: string[] = [];
  for (const { kind, lines } of readSections(text)) {
    if (kind !== 'tasks') continue;
    const items = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
    for (const item of items) {
      if (item.length >= 3 && item.length <= MAX_ITEM_CHARS && !found.includes(item)) found.push(item);
      if (found.length >= MAX_ITEMS) return found;
    }
  }
  return found;
}

const YEARS: readonly RegExp[] = [
  /(?:minimum|at least|min\.?|mindestens|au moins|minimum de|al menos|mínimo|pelo menos|almeno|minimaal|mindst|minst|vähintään|minimum of)\s(?:of\s|de\s)?(\d{1,2})\+?\s?(?:[-–]\s?\d{1,2}\s?)?(?:years?|yrs|jahren?|ans|années|años|anos|anni|jaar|år|vuoden|lat|let)/i,
  /(\d{1,2})\s?(?:\+|(?:[-–]|to|bis|à|a)\s?\d{1,2}\+?)?\s?(?:or more )?(?:years?|yrs|jahren?|ans|années|años|anos|anni|jaar|års?|vuoden|lat|let)['’]?\s(?:of\s|de\s|d['’]|di\s)?(?:[\p{L}-]{2,20}\s){0,4}(?:experience|berufserfahrung|erfahrung|expérience|experiencia|experiência|esperienza|ervaring|erfaring|erfarenhet|kokemus|doświadczen|praxe)/iu,
  /(?:experience|berufserfahrung|expérience|experiencia|experiência|esperienza)\s?(?:\([^()]{0,30}\)|:|of|de|von|di)\s?(?:at least |minimum |mind\.? |mindestens )?(\d{1,2})\+?\s?(?:years?|yrs|jahre|ans|años|anos|anni)/i,
];
const MAX_YEARS = 40;

/** Least years of experience asked for: the first that a requirement states; `undefined` when none does. */
export function readYears(text: string): number | undefined {
  for (const line of text.split('\n')) {
    if (line.length > 1_000 || !/\d/.test(line)) continue;
    for (const pattern of YEARS) {
      const years = Number(pattern.exec(line)?.[1] ?? Number.NaN);
      // "For over 25 years we ..." speaks of the firm; nobody asks an applicant for as much.
      if (years >= 0 && years <= 20) return years;
    }
  }
  return undefined;
}

/** "3 - 4 years", "5+": a short value that a label says is experience. */
export function parseYears(value: string): number | undefined {
  const found = /(?:^|[^\d.])(\d{1,2})(?![\d.])/.exec(` ${value.slice(0, 60)}`)?.[1];
  const years = found === undefined ? Number.NaN : Number(found);
  return years <= MAX_YEARS && !/month|monat|mois|mes(?:es)?\b/i.test(value) ? years : undefined;
}

const ON_INTERVIEW =
  /interview|assessment (?:cent(?:er|re)|day)|(?:hiring|selection|recruitment|application) process|phone screen|take[- ]home (?:task|test|assignment|challenge|exercise|project)|coding (?:test|challenge|exercise)|case study (?:interview|exercise|round|presentation)|panel interview|trial (?:day|shift)|psychometric|work sample|presentation to (?:the |a |our )?(?:panel|hiring|interview)|background check|vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|auswahlverfahren|bewerbungsprozess|probearbeit|assessment-?center|entretien|processus de recrutement|entrevista|proceso de selección|processo seletivo|colloquio|sollicitatiegesprek|samtale|haastattelu|rozmow[ay] kwalifikacyjn|pohovor|собеседовани|співбесід|面接|面试|面試|면접/i;
/** Tasks of the job, not of getting it: "conduct user interviews". */
const OF_THE_JOB =
  /\b(?:conduct|conducting|lead|leading|hold|perform|run|running|interview(?:ing)? (?:candidates|users|customers|patients|clients|witnesses)|user interviews|customer interviews)\b/i;
const MAX_SAID = 12;

/** The sentences in which a posting speaks of its own interviews, tests and steps. */
export function readSaidOnInterview(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) {
    if (line.length < 12 || !ON_INTERVIEW.test(line)) continue;
    for (const sentence of line.replace(/^- /, '').split(/(?<=[.!?。])\s+/)) {
      const isOfIt = sentence.length <= 500 && ON_INTERVIEW.test(sentence) && !OF_THE_JOB.test(sentence);
      if (isOfIt && sentence.length >= 12 && !found.includes(sentence)) found.push(sentence);
      if (found.length >= MAX_SAID) return found;
    }
  }
  return found;
}
