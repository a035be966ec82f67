import { foldWords } from '../packs/fold';
import { LEVEL_CUES, type Level, NOT_LEVELS, NUMBER_LEVELS, NUMBERED } from '../packs/level-cues';
import { TEXT_CUES } from '../packs/text-cues';
import type { JobPosting } from './job-posting';
import type { NamedOccupation } from './role-family';
import { type Cue, findCue, frameCue, occupationOf } from './title-cue';

export type { Level, NamedOccupation };

/** Titles are cut here: what follows is never the job. */
const MAX_TITLE_LENGTH = 200;
const MAX_NAME_LENGTH = 80;
/** The job is named early in a description; the rest is the firm, the benefits and the law. */
const MAX_DESCRIPTION_LENGTH = 8_000;
/** How far behind "we are looking for a" the job's name may stand. */
const LEAD_IN_REACH = 90;
/** Words of the trade that must be found, and how many more than for the next occupation. */
const MIN_TEXT_CUES = 4;
const MIN_TEXT_LEAD = 2;

/** `(m/w/d)`, `(f/m/x)`, `[H/F]`, `(all genders)`, `(gn)`. */
const GENDER_BRACKETS =
  /[([]\s*(?:[a-z*]{1,2}(?:\s*[/|,:*.]\s*[a-z*]{1,2}){1,3}|all genders?|alle geschlechter|gn)\s*[)\]]/gi;
/** The same without brackets: `m/w/d`, `H/F`. */
const BARE_GENDER = /(?<![\p{L}\p{N}])(?:[mwfdxhi]\s?[/|]\s?){1,3}[mwfdxhi](?![\p{L}\p{N}])/giu;
/** `Verkäufer:in`, `Koch/Köchin` stays, `Lehrer*innen`, `vendeur(se)`, `infirmier·ère`. */
const GENDER_ENDING =
  /(?<=\p{L})(?:[:*_·/]-?|\/-|\()(?:innen|in|frau|mann|euse|trice|rice|ère|ere|ière|iere|ne|se|te|e|r|n|a|as|o|os)(?:\)|(?![\p{L}]))/giu;
const WORKLOAD = /\d{1,3}\s?(?:[-–]\s?\d{1,3}\s?)?%/g;
/** Where a title's parts meet; the first part that names a job decides. */
const PARTS =
  /(?=\s[-–—|/@•·]\s)|(?=[,;([:])|(?=\s(?:for|to|at|of|with|in|im|für|bei|beim|pour|chez|en|para|per)\s)/iu;
/** `Verkaeufer`: tried only when the title as written names nothing, as `blue` has no umlaut. */
const SPELT_OUT_UMLAUT = /([aou])e/g;
const LEVEL_WORDS =
  /(?<![\p{L}\p{N}])(?:senior|junior|principal|lead|staff|sr|jr|graduate|trainee|intern|internship|entry[ -]level|mid[ -]level|i{1,3}|iv)(?![\p{L}\p{N}])\.?/giu;

/** Words that announce the job in a description, folded. */
const LEAD_INS = [
  'looking for a',
  'looking for an',
  'looking for our next',
  'seeking a',
  'seeking an',
  'hiring a',
  'hiring an',
  'recruiting a',
  'recruit a',
  'join us as',
  'join our team as',
  'join the team as',
  'role of',
  'position of',
  'as a',
  'as an',
  'as our',
  'suchen wir',
  'wir suchen',
  'als',
  'recherchons',
  'recherche',
  'recrute',
  'en tant que',
  'buscamos',
  'cerchiamo',
  'zoeken',
  'procuramos',
].map((words) => ` ${words} `);

/**
 * Says which occupation a posting is for, from its title, else from its description; the employer never matters.
 *
 * The title's first part that names a job decides, and in it the longest cue. A job that is known but has no pack of
 * its own gets the nearest pack, or `general`, and keeps its own name and search terms. An unknown one is `general`,
 * named and searched for as the title says.
 */
export function recogniseOccupation(
  posting: Pick<JobPosting, 'title' | 'description' | 'requiredSkills'>,
): NamedOccupation {
  const parts = splitTitle(posting.title);
  const cue = findCue(parts) ?? findCue(parts.map((part) => part.replace(SPELT_OUT_UMLAUT, '$1')));
  if (cue) return withTerm(cue);

  const told = findAnnounced(posting.description);
  if (told) return withTerm(told);

  const title = nameFromTitle(posting.title);
  const guessed = guessFromText(
    `${posting.description.slice(0, MAX_DESCRIPTION_LENGTH)} ${posting.requiredSkills.join(' ')}`,
  );
  if (title === '') return guessed ?? { ...occupationOf('general'), searchTerms: ['job interview'] };
  const found = guessed ?? occupationOf('general');
  const terms = guessed ? [...found.searchTerms, title] : [title];
  return { ...found, name: title, searchTerms: terms };
}

/**
 * Says the level a title names, or null when it names none.
 *
 * Whom one works for does not count: an "assistant to the managing director" is no director.
 */
export function recogniseLevel(title: string): Level | null {
  const own = dropGender(title.slice(0, MAX_TITLE_LENGTH)).split(/\s(?:to|reporting to)\s/i)[0] ?? '';
  const text = NOT_LEVELS.reduce((left, words) => left.replace(` ${words} `, ' '), foldWords(own));
  const named = LEVEL_CUES.find(({ cues }) => cues.some((cue) => text.includes(frameCue(cue))))?.level;
  return named ?? NUMBER_LEVELS[NUMBERED.exec(text)?.[1] ?? ''] ?? null;
}

function splitTitle(title: string): readonly string[] {
  return dropGender(title.slice(0, MAX_TITLE_LENGTH))
    .split(PARTS)
    .map(foldWords)
    .filter((part) => part !== ' ');
}

function dropGender(title: string): string {
  return title.replace(GENDER_BRACKETS, ' ').replace(BARE_GENDER, ' ').replace(GENDER_ENDING, '');
}

/** The job named right after the first words that announce one: "we are looking for a staff nurse". */
function findAnnounced(description: string): Cue | null {
  const text = foldWords(description.slice(0, MAX_DESCRIPTION_LENGTH));
  const starts = LEAD_INS.map((words) => ({ at: text.indexOf(words), length: words.length - 1 }))
    .filter((found) => found.at !== -1)
    .sort((a, b) => a.at - b.at);
  for (const { at, length } of starts) {
    const window = text.slice(at + length, at + length + LEAD_IN_REACH);
    const cue = findCue([window]);
    if (cue) return cue;
  }
  return null;
}

function guessFromText(description: string): NamedOccupation | null {
  const text = foldWords(description);
  const scores = Object.entries(TEXT_CUES)
    .map(([id, cues]) => ({
      id,
      score: cues.filter((cue) => text.includes(` ${cue}`)).length,
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || first.score < MIN_TEXT_CUES || first.score - (second?.score ?? 0) < MIN_TEXT_LEAD)
    return null;
  return occupationOf(first.id);
}

/** The job's title without gender marks, workload, level and everything after its first part. */
function nameFromTitle(title: string): string {
  const first = dropGender(title.slice(0, MAX_TITLE_LENGTH))
    .replace(WORKLOAD, ' ')
    .split(/\s[-–—|@•·]\s|[,;([:]/u);
  const plain = (first.find((part) => part.trim() !== '') ?? '')
    .replace(LEVEL_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.slice(0, MAX_NAME_LENGTH).trim();
}

/** Puts the title's own, more particular name of the job beside the usual ones. */
function withTerm(cue: Cue): NamedOccupation {
  const { occupation, term } = cue;
  const [first, ...rest] = occupation.searchTerms;
  if (!term || first === undefined) return occupation;
  if (occupation.searchTerms.some((known) => known.toLowerCase() === term)) return occupation;
  return { ...occupation, searchTerms: [first, term, ...rest] };
}
