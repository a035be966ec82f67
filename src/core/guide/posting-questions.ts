import type { QuestionKind } from '../evidence/finding';
import { cardById, cardFor } from '../packs/cards';
import type { Card, CardTexts, Pack } from '../packs/pack';
import type { JobPosting } from '../posting/job-posting';
import type { RoleFamily } from '../posting/role-family';
import { contentWords } from '../text';
import { isAlike } from './alike';
import type { QuestionItem } from './guide';
import { kindOfSkill, type LineKind, listDemands, opensWithVerb, type PostingLine } from './posting-lines';
import { describeCard } from './reported-items';
import { dropAdvantage, isWillingness, namesTool, wordRequirement } from './requirement-question';
import { type Wording, wordingIn } from './wording';
import { hashText, holdsUrl } from './wording-text';

/** More would be padding: nobody prepares twenty variations of one posting. */
const MAX_QUESTIONS = 12;
/** How many of each kind at most; a posting of thirty duties still gets asked about its requirements. */
const MAX_OF_KIND: Readonly<Record<LineKind, number>> = {
  duty: 6,
  requirement: 5,
  soft: 2,
  credential: 2,
  condition: 1,
};
/** A longer phrase makes a question nobody can say aloud: then it is quoted. */
const MAX_PHRASE_CHARS = 90;

/** Families in which a hypothetical case is asked at least as often as a past one. */
const SITUATIONAL: ReadonlySet<RoleFamily> = new Set([
  'healthcare',
  'education',
  'tradesRetail',
  'supportAdmin',
  'operations',
]);
const TECHNICAL: ReadonlySet<RoleFamily> = new Set(['softwareEngineering', 'dataMl']);

/** Words that would point at the wrong person, or at the posting, once the phrase stands inside a question. */
const PERSPECTIVE = /\b(?:i|my|this role|the role|as required|if needed)\b/iu;
/** Words of the employer: right where he asks what one would do, wrong where he asks what one did elsewhere. */
const THEIRS = /\b(?:we|us|our|ours)\b/iu;
/** What goes on all the time was not last done on some day. */
const LASTING =
  /^(?:own|drive|hit|meet|achieve|ensure|maintain|keep|improve|grow|increase|uphold|build|manage|lead|foster|promote|understand|follow|champion|be)\b/iu;
/** Taking part is nothing one could say how to go about: it is quoted, and asked for as a thing done before. */
const MERE_PART =
  /^(?:take part|participate|act|support|assist|contribute|help|work|complete|serve|attend|join|represent)\b/iu;

/**
 * Questions that follow from what the posting demands, at most twelve, none when nothing is clear enough. Each is labelled
 * `posting` and has as `basis` the exact slice of the description it follows from.
 */
export function listPostingQuestions(
  posting: Pick<JobPosting, 'description' | 'requiredSkills'>,
  family: RoleFamily,
  { language, cards }: Pick<Pack, 'language' | 'cards'>,
): readonly QuestionItem[] {
  const demands = listDemands(posting.description);
  const lines = [...demands, ...listSkillLines(posting, demands)];
  const asking: Asking = { family, cards, say: wordingIn(language).POSTING_QUESTION };
  const questions: QuestionItem[] = [];
  for (const line of chooseLines(lines)) {
    const question = toQuestion(line, asking, questions.length);
    if (question && !questions.some((other) => other.id === question.id)) questions.push(question);
  }
  return questions;
}

/** A share of each kind, the most telling of each, then back in the order of the posting. */
function chooseLines(lines: readonly PostingLine[]): readonly PostingLine[] {
  const taken: PostingLine[] = [];
  const counts: Record<LineKind, number> = { duty: 0, requirement: 0, soft: 0, credential: 0, condition: 0 };
  const words: string[][] = [];
  for (const line of [...lines].sort((a, b) => scoreLine(b) - scoreLine(a) || a.at - b.at)) {
    const own = contentWords(line.text);
    if (own.length === 0 || counts[line.kind] >= MAX_OF_KIND[line.kind]) continue;
    if (words.some((other) => isAlike(own, other))) continue;
    taken.push(line);
    words.push(own);
    counts[line.kind] += 1;
    if (taken.length === MAX_QUESTIONS) break;
  }
  return taken.sort((a, b) => a.at - b.at);
}

/** Lines that name something are worth more than lines that could stand in any posting. */
function scoreLine(line: PostingLine): number {
  const words = line.text.split(/\s+/);
  const names = words
    .slice(1)
    .filter((word) => /^[("]?(?:\p{Lu}[\p{L}\p{N}+#.]*|\p{L}*\d[\p{L}\p{N}]*)/u.test(word));
  const length = words.length >= 5 && words.length <= 22 ? 2 : 0;
  return length + Math.min(3, names.length) + (line.kind === 'soft' ? -1 : 0) + (phraseOf(line.text) ? 1 : 0);
}

/** Skills the posting lists, where they stand in its text and no line taken from it holds them. */
function listSkillLines(
  posting: Pick<JobPosting, 'description' | 'requiredSkills'>,
  demands: readonly PostingLine[],
): readonly PostingLine[] {
  return posting.requiredSkills.slice(0, 40).flatMap((raw): PostingLine | readonly never[] => {
    const text = raw.trim().replace(/(?<![\s.;,:])[\s.;,:]+$/u, '');
    if (!looksLikeSkill(text)) return [];
    const at = posting.description.indexOf(text);
    if (at === -1 || demands.some((line) => line.text.includes(text))) return [];
    return { text, kind: kindOfSkill(text), at };
  });
}

/** One to five words with a letter, no sentence, no address. */
function looksLikeSkill(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 60 &&
    text.split(/\s+/).length <= 5 &&
    /\p{L}/u.test(text) &&
    !/[.!?:;@<>{}|=]\s|[!?;@<>{}|=]$|\n/u.test(text) &&
    !holdsUrl(text)
  );
}

/** What words a question, the same for the whole posting. */
interface Asking {
  readonly family: RoleFamily;
  readonly cards: CardTexts;
  readonly say: Wording['POSTING_QUESTION'];
}

function toQuestion(line: PostingLine, asking: Asking, index: number): QuestionItem | null {
  const kind = isWillingness(line) ? 'logistical' : tellQuestionKind(line.kind, asking.family);
  const isSituational = SITUATIONAL.has(asking.family) === (index % 3 !== 2);
  const text = wordQuestion(line, asking, isSituational);
  if (holdsUrl(text)) return null;
  return {
    id: `posting-${hashText(line.text)}`,
    label: 'posting',
    text,
    evidence: [],
    people: 0,
    basis: line.text,
    kind,
    ...describeCard(cardOfLine(line, kind, isSituational), asking.cards),
  };
}

/** A requirement is no question: its words meet cues by chance, so only a card made for this kind of question is taken. */
function cardOfLine(line: PostingLine, kind: QuestionKind, isSituational: boolean): Card | null {
  if (line.kind === 'credential') return cardById('credentials');
  if (line.kind === 'requirement' && namesTool(line.text)) return cardById('tools');
  const card = cardFor(line.text, kind);
  // What a duty is about is a skill, though it is asked as a thing done.
  const kinds: readonly QuestionKind[] = line.kind === 'duty' ? [kind, 'skill', 'technical'] : [kind];
  if (card && !card.fallback && kinds.some((each) => card.kinds?.includes(each))) return card;
  if (kind === 'logistical') return cardById('availability');
  return cardById(line.kind === 'duty' && isSituational ? 'approach' : 'example');
}

function tellQuestionKind(kind: LineKind, family: RoleFamily): QuestionKind {
  if (kind === 'credential' || kind === 'condition') return 'logistical';
  if (kind === 'requirement') return TECHNICAL.has(family) ? 'technical' : 'skill';
  return 'behavioural';
}

function wordQuestion(line: PostingLine, { family, say }: Asking, isSituational: boolean): string {
  switch (line.kind) {
    case 'credential':
      return say.credential(dropAdvantage(line.text));
    case 'condition':
      return say.condition(line.text);
    case 'soft':
      return say.soft(dropAdvantage(line.text));
    case 'requirement':
      return wordRequirement(line.text, TECHNICAL.has(family), say);
    case 'duty':
      return wordDuty(line.text, isSituational, say);
  }
}

function wordDuty(quote: string, isSituational: boolean, say: Asking['say']): string {
  const phrase = phraseOf(quote);
  const isPart = phrase !== null && MERE_PART.test(phrase);
  if (phrase === null || isPart) {
    return isSituational && !isPart ? say.dutyQuotedHow(quote) : say.dutyQuoted(quote);
  }
  return isSituational || THEIRS.test(phrase) || LASTING.test(phrase)
    ? say.howWould(phrase)
    : say.whenDidYou(phrase);
}

/**
 * The verb phrase of a duty, ready to stand after "How would you": "You will recognise and escalate …" gives
 * "recognise and escalate …". Null unless it surely begins with a verb in its base form and points at nobody.
 */
function phraseOf(duty: string): string | null {
  const bare = duty.replace(
    /^(?:(?:in this role,? )?you(?:['’]ll| will)|the (?:successful |ideal )?(?:candidate|applicant|post ?holder) will) (?:also )?/iu,
    '',
  );
  const [, verb, rest] = /^([A-Za-z]+)([ ,].{3,})$/u.exec(bare) ?? [];
  if (verb === undefined || rest === undefined || !opensWithVerb(bare)) return null;
  if (bare.length > MAX_PHRASE_CHARS || PERSPECTIVE.test(bare) || /[.:;()“”"]/u.test(bare)) return null;
  if (/^ (?:is|are|will|skills?|experience)\b/iu.test(rest)) return null;
  // "Lead and developing", "Support of …": another form beside the verb, or a noun after all.
  if (/^(?:,| and| or) \w+(?:ing|ed)\b/iu.test(rest) || /^ of\b/iu.test(rest)) return null;
  return `${verb.toLowerCase()}${rest}`;
}
