import { cutAtCodePoint } from '../text';
import { DUTY_VERBS } from './duty-verbs';

/**
 * Finds in a posting's text the lines that say what the job demands. Everything that comes back is an exact slice of the
 * description. Linear in the text; of more than `MAX_SCANNED_CHARS` the rest is not read.
 */

export type LineKind = 'duty' | 'requirement' | 'credential' | 'condition' | 'soft';

export interface PostingLine {
  /** An exact slice of the description, without its bullet and its final full stop. */
  readonly text: string;
  readonly kind: LineKind;
  /** Where it starts in the description. */
  readonly at: number;
}

/** A description is at most this long by contract; more is hostile. */
const MAX_SCANNED_CHARS = 60_000;
/** What somebody can hear and keep in mind; a longer line is cut where a clause ends. */
const MAX_LINE_CHARS = 150;
const MIN_CUT_CHARS = 40;
/** Nothing longer is one demand. */
const MAX_PIECE_CHARS = 600;
const MAX_LEAD_CHARS = 45;
const MIN_WORDS = 2;
const MAX_HEADING_CHARS = 70;
const MAX_PARAGRAPH_CHARS = 4000;
/** "Experience" alone is a heading, "Experience with boilers and pumps" is not. */
const MAX_DEMANDING_HEADING_WORDS = 3;

type Section = 'duty' | 'requirement' | 'skip' | 'unknown';

/** Headings in the languages postings were seen in; a heading that fits none leaves it open. Order: what to skip first. */
const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'skip',
    /\b(?:benefits?|perks|we offer|what'?s in it for you|what you(?:'ll| will) (?:get|receive)|why (?:join|work|us|you)|compensation|salary|pay range|package|rewards?|about (?:us|the (?:company|team|firm|trust|school|organi[sz]ation))|who we are|our (?:company|mission|values|story|culture|team|commitment|process)|equal|eeo|diversity|inclusion|how to apply|(?:application|hiring|interview|recruitment) process|next steps|apply|privacy|disclaimer|contact|legal|location|additional information|further information|similar|related|recommended|people also|more jobs|share|follow us|job alert|alerts|learning|life at|working for|wir bieten|was wir|unser angebot|das bieten|deine vorteile|ihre vorteile|über uns|ueber uns|wer wir sind|kontakt|bewerbung|warum|avantages|nous offrons|qui sommes|à propos|ofrecemos|beneficios|sobre nosotros|oferecemos|benefícios|quem somos|wij bieden|over ons|cosa offriamo)/iu,
  ],
  [
    'requirement',
    /\b(?:requirements?|required|qualifications?|skills?|experience|(?:what )?you(?:'ll)? (?:bring|need)|what we(?:'re| are)? (?:look|need|expect|seek)|who you are|about you|you(?:'ll| will)? have|you are|your profile|profile|must[- ]haves?|nice to have|preferred|desirable|essential|criteria|person specification|we(?:'re| are) looking for|ideal candidate|knowledge|competenc|anforderung|wir erwarten|wir wünschen|sie bringen|dein profil|ihr profil|das bringst|das bringen|was (?:du|sie) mitbring|qualifikation|voraussetzung|profil recherché|compétences|requisitos|perfil|competências|wat (?:jij|je|wij) (?:meebreng|vragen)|functie-eisen|requisiti)/iu,
  ],
  [
    'duty',
    /\b(?:responsibilit|duties|what you(?:'ll| will)? (?:do|be doing|work on|own)|you(?:'ll| will)\b|the role|your role|role (?:overview|summary|description)|job (?:summary|description|purpose|duties)|day[- ]to[- ]day|your (?:shift|day|week|job|work|duties)|a typical day|key tasks?|tasks|accountabilit|main purpose|position (?:summary|overview)|in this role|your impact|the job|aufgaben|was (?:du|sie) (?:bei uns )?(?:tun|tust|mach)|deine rolle|das erwartet dich|tätigkeit|missions?|vos missions|responsabilidades|funciones|tareas|atividades|werkzaamheden|jouw rol|mansioni|attività)/iu,
  ],
];

/** What a line about the employer, the pay, the law or the application says, and no line about the work. */
const BOILERPLATE =
  /\b(?:equal opportunit|equal employment|regardless of|race,|religion|gender identity|sexual orientation|veteran|protected (?:class|status|characteristic)|reasonable (?:accommodation|adjustment)|disabilit|affirmative action|e-verify|background (?:check|screen)|drug (?:test|screen)|criminal record check|dbs check will|salary|compensation|bonus|equity|401|pension|insurance|dental|vision plan|medical (?:plan|cover)|paid time off|pto|holidays?|annual leave|parental leave|maternity|discount|perks|benefits|wellness|gym|stipend|free (?:lunch|parking|coffee|snacks)|competitive pay|career (?:progression|development opportunit)|we offer|we provide|we are (?:a|an|the|proud|committed|not|unable|one)|we're (?:a|an|the|proud|committed)|our (?:mission|vision|values|story|company|client is|clients include)|founded in|headquarter|fortune \d|award|industry[- ]lead|market leader|world'?s (?:largest|leading)|apply (?:now|today|online|via|here|by)|click|cover letter|your (?:cv|resume)|submit|closing date|deadline|shortlist|visa sponsor|sponsorship|recruitment agenc|unsolicited|cookie|privacy|copyright|all rights reserved|incentive|eligible|physical demands|work conditions|applicants|job alert|set alert|premium|posted (?:on|by)|show more|share this|this (?:position|program|programme|job) is|you(?:'ll| will) thrive|(?:incredible|unique|amazing|rare) opportunit|diverse workforce|password|your (?:e-?mail|account|browser|profile)|upload|log ?in|sign (?:in|up)|linkedin|apply for|with purpose|make a difference|change the world|compassionate world|other duties|duties as assigned|as required by|join (?:us|our)|why join|fast[- ]growing|exciting opportunit|great opportunit|wir bieten|unbefristet|urlaubstage|vergütung|gehalt|altersvorsorge|schwerbehind|bewerbungsunterlagen|geschlecht)/iu;

const CREDENTIAL =
  /\b(?:(?:bachelor|master|undergraduate|graduate|university|college|advanced) ?'?s? degree|degree in|diploma|ph\.?d|mba|licen[cs]e|licensed|licensure|registration|registered (?:with|nurse|midwife|pharmacist|social worker|architect)|qualified (?:teacher|nurse|accountant|electrician|social worker)|(?:part-)?qualified (?:or|\()|(?:recognised|recognized|professional|teaching|relevant|counselling|counseling|work) qualifications?|gesellenbrief|meisterbrief|staatsexamen|staatliche anerkennung|berufsurkunde|cipd|(?:nmc|hcpc|gmc|gdc|sra) (?:pin|registration|registered)|certificat(?:e|ion)|certified|qts|pgce|chartered|security clearance|right to work|work authori[sz]ation|first aid|ged|abgeschlossene[snr]? [\p{L} -]{0,40}(?:studium|ausbildung)|ausbildung (?:als|zum|zur)|führerschein|approbation|diplôme|permis de conduire)\b/iu;

const CONDITION =
  /\b(?:(?:night|day|late|early|evening|weekend|rotating|rotational|split|12[- ]hour|double) shifts?|shift (?:work|pattern|rota|system)|work(?:ing)? (?:shifts|nights|weekends|evenings|bank holidays)|nights and weekends|evenings and weekends|bank holidays|on[- ]call|overtime|(?:duty|rota|evening|weekend) rota|a rota of|relocat(?:e|ion)|willing(?:ness)? to travel|travel (?:up to|is required|required|\d)|up to \d{1,3} ?% travel|\d{1,3} ?% travel|lift(?:ing)? (?:up to|\d)|early mornings?|flexible hours|schichtdienst|schichtarbeit|rufbereitschaft|bereitschaftsdienst|wochenendarbeit|montageeinsätze|every other weekend|weekend work|reisebereitschaft|wochenenddienst)\b/iu;

const SOFT =
  /\b(?:communicat(?:ion|or)|interpersonal|team[- ]?(?:player|work|oriented)|organi[sz]ation(?:al)? skills|organi[sz]ed|time management|attention to detail|self[- ](?:starter|motivated)|initiative|problem[- ]solv|leadership|adaptab|flexib|resilien|empath|compassion|positive attitude|work ethic|independently|under pressure|multi-?task|proactive|curiosity|curious|creativ|teamfähig|kommunikations|selbstständig|eigeninitiative|zuverlässig)/iu;

const BULLET = /^\s*(?:[-*•·‣▪–]|\d{1,2}[.)])\s/u;
/** "Essential: …" says what the line is, as a bullet below a heading does. */
const MARKED_LEAD =
  /^\s*(?:essential|desirable|required|preferred|must[- ]have|nice[- ]to[- ]have|muss|kann)\s?:\s/iu;
/** "Wartung nach Plan": a task as a noun, which only German lists so without a bullet. */
const NOMINAL_TASK =
  /^\p{Lu}\p{L}+(?:ung|ungen|tion|haltung|pflege|suche|aufbau|verkauf|einkauf|kontrolle|annahme|ausgabe|beratung|koordination) (?:und|von|der|des|im|in|bei|nach|mit|an|am|aller?|\p{L}+er) /u;
/** "Sie beraten …" is a task, "Sie verfügen über …" is none. */
const GERMAN_TASK =
  /^(?:sie|du|ihr) (?!verfüg|hab|has|bring|sind |bist |seid |besitz|könn|kann|kenn|denk|mög|mag|lieb|leg|zeichn|interess|beherrsch|sprech|sprich|wünsch|freu|arbeite\w{0,2} (?:gern|selbst|struktur|sorg|eigen))\p{L}+ /iu;

/** Openings that turn a sentence of running text into a demand. */
const DEMAND =
  /^(?:(?:in this role,? )?you(?:'ll| will| must| should| have| are able| can)\b|the (?:successful |ideal )?(?:candidate|applicant|post ?holder|person) (?:will|must|should)\b|(?:strong|solid|proven|excellent|good|demonstrated|demonstrable|working (?:knowledge|experience|understanding|proficiency)|deep|extensive|prior|previous|hands-on|some|sound|thorough|advanced|basic|in-depth) |experience (?:with|in|of|as|using|working)|ability to|able to|knowledge of|understanding of|proficien|fluen|familiar|minimum|at least|\d{1,2}\s?\+?\s?(?:-|–|to)?\s?\d{0,2}\s?\+?\s?(?:years|yrs)|must |expertise|skill(?:s|ed) |responsible for|sie |du |sicherer? |gute |sehr gute |erfahrung|kenntnisse|mehrjährige )/iu;

const NOISE = /https?:|www\.|@|[#|{}<>=]|\.{3}|…/u;

/** Lines that make demands, in the order of the text, each once. */
export function listDemands(description: string): readonly PostingLine[] {
  const text = cutAtCodePoint(description, MAX_SCANNED_CHARS);
  const found: PostingLine[] = [];
  const seen = new Set<string>();
  let section: Section = 'unknown';
  let at = 0;
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    // A line that the next one goes on with was wrapped by hand: its end is no end of a thought.
    const isWrapped = /[\p{L},]\s*$/u.test(line) && /^\s*\p{Ll}/u.test(lines[i + 1] ?? '');
    const isBullet = BULLET.test(line) || MARKED_LEAD.test(line);
    const heading = isBullet || isWrapped ? null : readHeading(line);
    if (heading !== null) section = heading;
    else if (section !== 'skip') {
      let from = 0;
      for (const piece of isBullet ? [line] : splitSentences(line)) {
        const start = line.indexOf(piece, from);
        from = start + piece.length;
        if (isWrapped && start + piece.length === line.trimEnd().length) continue;
        const demand = readDemand(piece, at + start, section, isBullet);
        const key = demand?.text.toLowerCase() ?? '';
        if (demand && !seen.has(key)) {
          seen.add(key);
          found.push(demand);
        }
      }
    }
    at += line.length + 1;
  }
  return found;
}

/** What a heading opens; null when the line is none. */
function readHeading(line: string): Section | null {
  const heading = line.trim().replace(/[’‘]/g, "'");
  if (heading === '' || heading.length > MAX_HEADING_CHARS) return null;
  const isMarked = /[:?]$/.test(heading) || /^#{1,6}\s/.test(heading) || /^\*\*.{1,60}\*\*:?$/.test(heading);
  const isBare = !/[.!;,]$/.test(heading) && heading.split(/\s+/).length <= 7;
  if (!isMarked && !isBare) return null;
  if (!isMarked && (opensWithVerb(heading) || NOMINAL_TASK.test(heading))) return null;
  const isDemand = DEMAND.test(heading) && heading.split(/\s+/).length > MAX_DEMANDING_HEADING_WORDS;
  const match = HEADINGS.find(([, cue]) => cue.test(heading));
  if (match) return isMarked || !isDemand ? match[0] : null;
  // A short line with a capital that is no demand opens something we do not know.
  const isTitle = /^\p{Lu}/u.test(heading) && heading.split(/\s+/).length <= 5 && !DEMAND.test(heading);
  return isMarked || isTitle ? 'unknown' : null;
}

/** Sentences of running text; a paragraph longer than anybody writes is cut. */
function splitSentences(paragraph: string): readonly string[] {
  const pieces = paragraph
    .slice(0, MAX_PARAGRAPH_CHARS)
    .split(/(?<=[.!?;])\s+(?=[\p{Lu}\d])/u)
    .map((piece) => piece.trim());
  return pieces.filter((piece) => piece !== '');
}

function readDemand(piece: string, at: number, section: Section, isBullet: boolean): PostingLine | null {
  if (piece.length > MAX_PIECE_CHARS || NOISE.test(piece)) return null;
  const whole = piece.replace(/[’‘]/g, "'");
  if (BOILERPLATE.test(whole) || /[?!]\s*$/.test(whole)) return null;
  const skipped = countLeadChars(piece);
  const text = cutAtClause(piece.slice(skipped)).replace(/(?<![\s.;,:(–—-])[\s.;,:(–—-]+$/u, '');
  const plain = text.replace(/[’‘]/g, "'");
  if (text.split(/\s+/).length < MIN_WORDS || text === '' || !/\p{L}{3}/u.test(text)) return null;
  // In running text, and where no heading says what the lines are, only a demand that shows itself counts.
  const needsProof = !isBullet || section === 'unknown';
  const isProved = DEMAND.test(plain) || opensWithVerb(plain);
  if (needsProof && !isProved && !(section === 'duty' && NOMINAL_TASK.test(plain))) return null;
  if (!isBullet && (/^\p{Ll}/u.test(plain) || isTitleCase(plain))) return null;
  if (DANGLING.test(plain)) return null;
  const isYou = /^(?:in this role,? )?you/iu.test(plain);
  if (isYou && !isBullet && !CONDITION.test(plain) && !opensWithVerb(plain.replace(YOU_WILL, '')))
    return null;
  return { text, kind: tellKind(plain, section), at: at + skipped };
}

/** The bullet, and a title before a colon when a sentence of its own follows it. */
function countLeadChars(piece: string): number {
  const bullet =
    (/^\s*(?:[-*•·‣▪–]|\d{1,2}[.)])\s+/u.exec(piece) ?? MARKED_LEAD.exec(piece))?.[0].length ?? 0;
  const colon = piece.indexOf(': ', bullet);
  const hasTitle = colon !== -1 && colon - bullet <= MAX_LEAD_CHARS && piece.length - colon > MAX_LEAD_CHARS;
  return hasTitle && /^\p{Lu}\p{L}/u.test(piece.slice(colon + 2)) ? colon + 2 : bullet;
}

/** The first sentence; of a long one what stands before the last clause that fits, '' when there is no such place. */
function cutAtClause(text: string): string {
  const sentence = /^.{20,}?[.!?](?=\s+\p{Lu})/u.exec(text)?.[0] ?? text;
  if (sentence.length <= MAX_LINE_CHARS) return sentence;
  const head = cutAtCodePoint(sentence, MAX_LINE_CHARS);
  let cut = 0;
  for (const match of head.matchAll(
    /[,;(–—]|\s(?:including|such as|to ensure|so that|while|as well as)\s/gu,
  )) {
    const isInBrackets = head.lastIndexOf('(', match.index - 1) > head.lastIndexOf(')', match.index - 1);
    if (!isInBrackets) cut = match.index;
  }
  return cut >= MIN_CUT_CHARS ? head.slice(0, cut) : '';
}

/** What a line ends in that goes on elsewhere. */
const DANGLING =
  /\b(?:of|the|an?|and|or|to|for|with|in|on|at|by|as|from|have|your|our|their|is|are|will|very|different)$/iu;

/** "Lead Python Developer": a title, whatever its first word looks like. */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  return (
    words.length > 0 && words.every((word) => /^[\p{Lu}\d("]/u.test(word)) && text.split(/\s+/).length <= 6
  );
}

const YOU_WILL =
  /^(?:(?:in this role,? )?you(?:'ll| will)|the (?:successful |ideal )?(?:candidate|applicant|post ?holder) will) (?:also )?(?:be (?:responsible for|expected to) )?/iu;

/** Whether the first word is a verb that opens duties, in the base form. */
export function opensWithVerb(text: string): boolean {
  return DUTY_VERBS.has(/^[A-Za-z]+(?=[ ,])/.exec(text)?.[0].toLowerCase() ?? '');
}

/** What a skill that the posting lists is: papers and conditions are none. */
export function kindOfSkill(text: string): LineKind {
  return CREDENTIAL.test(text) ? 'credential' : CONDITION.test(text) ? 'condition' : 'requirement';
}

function tellKind(text: string, section: Section): LineKind {
  if (CREDENTIAL.test(text)) return 'credential';
  if (CONDITION.test(text)) return 'condition';
  const isNamed = DEMAND.test(text) && !/^(?:you|must|responsible|the |sie |du )/iu.test(text);
  if (section !== 'requirement' && GERMAN_TASK.test(text)) return 'duty';
  if ((section === 'duty' && !isNamed) || opensWithVerb(text) || YOU_WILL.test(text)) return 'duty';
  if (SOFT.test(text)) return 'soft';
  return 'requirement';
}
