import type { PostingLine } from './posting-lines';
import type { Wording } from './wording';

/** Turns what a posting requires into the question that follows from it. Every pattern is linear: no quantifier inside another. */

type Say = Wording['POSTING_QUESTION'];

/** A longer object makes a question nobody can say aloud. */
const MAX_OBJECT_CHARS = 95;

const DEGREE =
  '(?:some |any |prior |previous |proven |solid |strong |extensive |hands-on |relevant |practical |good |first |basic |sound |working |thorough |in-depth |excellent |deep |detailed |demonstrable |demonstrated |advanced )?';
const EXPERIENCE = new RegExp(`^${DEGREE}experience (of|in|with|as|using|working) (.+)$`, 'iu');
const KNOWLEDGE = new RegExp(`^${DEGREE}(?:knowledge|understanding|grasp|command) of (.+)$`, 'iu');
const ABILITY = /^(?:the |an )?(?:ability|able) to (.+)$/iu;
const WILLING = /^(?:willing(?:ness)?|prepared|ready) to (.+)$/iu;
const YEARS =
  /^(?:at least |minimum (?:of )?)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\s?\+?(?: ?(?:-|–|to) ?\d{1,2})?\+? years?\b|\bmehrjährige\b|\b\d{1,2} jahre\b/iu;
const LANGUAGE =
  /\b(?:english|german|french|spanish|italian|portuguese|dutch|polish|arabic|mandarin|welsh|greek|turkish|russian|ukrainian|japanese|chinese|korean|hindi|swedish|danish|norwegian|finnish|czech|romanian|hungarian)\b|(?:englisch|deutsch|französisch|spanisch|italienisch|polnisch|niederländisch)(?:kenntnisse|e sprachkenntnisse| in wort)?\b/iu;
const LANGUAGE_LEVEL =
  /\b(?:fluent|fluency|written|spoken|speak|language|native|level|proficien|command|business|conversational|good|excellent)\b|kenntnisse|fließend|sprache|wort und schrift|niveau|\b[abc][12]\b/iu;
const EXPERIENCE_DE = /erfahrung/iu;
const KNOWLEDGE_DE =
  /^(?:sehr )?(?:gute |fundierte |erste |sichere |vertiefte )?(?:grund)?kenntnisse (?:in|im|der|des|von|zu|zum) /iu;
/** What a posting adds to say that it is not a must. */
const ADVANTAGE =
  /[,;]? (?:is|are|would be)? ?(?:an? )?(?:advantage(?:ous)?|plus|bonus|asset|desirable|preferred|welcome|nice to have|helpful|beneficial)\b.*$|(?:(?<!\s)\s+)?\((?:desirable|preferred|nice to have|optional|a plus|an advantage|wünschenswert|von vorteil)\)$|,? (?:ist |sind |wäre |wären )?(?:wünschenswert|von vorteil|vorteilhaft|ein plus|gern gesehen)$/iu;
const MIN_LEFT_CHARS = 8;
const TOOL =
  /\b(?:umgang mit|kenntnisse in|proficien\w* (?:in|with)|experience with|knowledge of|use of) (?:\p{L}+ ){0,2}?\p{Lu}|\b\p{Lu}[\p{L}+#.]{0,40} skills\b/u;
const NOT_SAYABLE = /[:;()“”"/]|\b(?:i|my)\b/iu;

/** Without what only says that it is no must: "…, ideally Sage, is an advantage". Still an exact slice. */
export function dropAdvantage(quote: string): string {
  const bare = quote.replace(ADVANTAGE, '');
  return bare.length >= MIN_LEFT_CHARS ? bare : quote;
}

/** Whether it asks for skill in something that has a name: "Strong Excel skills", "Umgang mit einem ERP-System". */
export function namesTool(text: string): boolean {
  return TOOL.test(text);
}

/** "Willing to …" asks whether, not how. */
export function isWillingness({ kind, text }: PostingLine): boolean {
  return kind === 'requirement' && WILLING.test(text);
}

/** @param isTechnical In families whose skills are tools: a bare name is asked about as one. */
export function wordRequirement(whole: string, isTechnical: boolean, say: Say): string {
  const quote = dropAdvantage(whole);
  if (LANGUAGE.test(quote) && LANGUAGE_LEVEL.test(quote)) return say.language(quote);
  if (YEARS.test(quote)) return say.years(quote);
  const [, preposition = '', field] = EXPERIENCE.exec(quote) ?? [];
  if (isSayable(field)) return say.experience(quote, preposition.toLowerCase(), field);
  const known = KNOWLEDGE.exec(quote)?.[1];
  if (isSayable(known)) return say.knowledge(quote, known);
  const done = ABILITY.exec(quote)?.[1];
  if (isSayable(done)) return say.ability(quote, done);
  const wanted = WILLING.exec(quote)?.[1];
  if (isSayable(wanted)) return say.willing(quote, wanted);
  if (KNOWLEDGE_DE.test(quote)) return say.knowledge(quote, quote);
  if (EXPERIENCE_DE.test(quote)) return say.experienceQuoted(quote);
  if (isTechnical && quote.split(/\s+/).length <= 3) return say.skillTechnical(quote);
  return /^(?:you|sie|du)\b/iu.test(quote) ? say.said(quote) : say.listed(quote);
}

function isSayable(phrase: string | undefined): phrase is string {
  return phrase !== undefined && phrase.length <= MAX_OBJECT_CHARS && !NOT_SAYABLE.test(phrase);
}
