import { foldText, stemWord } from '../text';

/** What a claim says, for comparing: its words without those that any wording of it may have or lack. */
export interface Gist {
  readonly words: ReadonlySet<string>;
  /** Numbers, sorted: two claims with different numbers are different claims. */
  readonly numbers: string;
  readonly isNegated: boolean;
  /** "why", "how" …: a why and a how are different questions. */
  readonly interrogatives: string;
}

const SAME = 0.65;
/** One wording may say a little more than the other. */
const CONTAINED = 0.9;
const SAME_WHEN_CONTAINED = 0.5;
const CONTAINED_WORDS = 4;
const MAX_WORDS = 40;

const FILLERS: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at for with by and or so then ok okay well also please just some any is are was were be been am do ' +
    'does did you your youve u me us my i we our it its that this there can could would will have has had if whether ' +
    'little bit briefly quickly maybe basically he she they him her them interviewer interviewers recruiter manager ask ' +
    'asked asks asking specifically next first last question questions here ' +
    // German and Spanish, folded; none of them is a word that tells two English questions apart.
    'der das den dem ein eine einen einem einer und oder aber ich du er sie es wir ihr mich mir dich dir uns ihnen ihre ihren ' +
    'ihrem ihrer dein deine mein meine ist sind bist waren haben hast hat hatten konnen kannst wurden wurdest wollen mochten ' +
    'mochtest willst bitte kurz denn mal doch schon auch gehen gehst um umgehe umgehen umgehst zu zum zur im am bei mit von fur auf uber ob dass gefragt fragte ' +
    'fragten frage fragen el la los las una unas unos y o tu te le les nos lo mi mis tus su sus que de del en por para con ' +
    'quiero quieres quiere queria querias gustaria es son eres esta si pregunto preguntaron pregunta preguntas'
  ).split(' '),
);
const NEGATION =
  /^(?:not|no|never|without|nothing|cannot|nicht|kein|keine|keinen|nie|ohne|nunca|sin|ningun|ninguna|(?:do|does|did|wo|would|should|could|ca|is|are|was|were|has|have|had)nt)$/;
const INTERROGATIVE =
  /^(?:why|how|when|where|who|which|warum|wieso|weshalb|wie|wann|wo|wer|welche[rsnm]?|como|cuando|donde|quien|cual|cuanto)$/;
const SYNONYMS: Readonly<Record<string, string>> = {
  describ: 'tell',
  talk: 'tell',
  walk: 'tell',
  shar: 'tell',
  explain: 'tell',
  example: 'time',
  exampl: 'time',
  instanc: 'time',
  situation: 'time',
  position: 'job',
  role: 'job',
  leav: 'leave',
  coworker: 'colleague',
  colleagu: 'colleague',
  teammat: 'colleague',
  firm: 'company',
  organisation: 'company',
  organization: 'company',
  salari: 'salary',
  resum: 'cv',
  resume: 'cv',
};

/** @param names phrases that stand for the employer or the job: the same question is asked with any of them */
export function readGist(text: string, names: readonly (readonly string[])[]): Gist {
  const folded = replaceNames(foldText(text).split(' '), names);
  const words = new Set<string>();
  const numbers: string[] = [];
  const interrogatives = new Set<string>();
  let isNegated = false;
  for (const word of folded) {
    if (NEGATION.test(word)) isNegated = true;
    else if (/^\d/.test(word)) numbers.push(word);
    else if (INTERROGATIVE.test(word)) interrogatives.add(word);
    else if (word !== '' && !FILLERS.has(word) && words.size < MAX_WORDS) words.add(canonical(word));
  }
  for (const word of interrogatives) words.add(word);
  // Nothing but fillers ("Any questions for me?"): only the same words are the same.
  if (words.size === 0 && numbers.length === 0) words.add(foldText(text));
  for (const number of numbers.slice(0, MAX_WORDS)) words.add(number);
  return {
    words,
    isNegated,
    numbers: numbers.sort().join(' '),
    interrogatives: [...interrogatives].sort().join(' '),
  };
}

function canonical(word: string): string {
  const stem = stemWord(word);
  return SYNONYMS[stem] ?? SYNONYMS[word] ?? stem;
}

function replaceNames(words: readonly string[], names: readonly (readonly string[])[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < words.length; ) {
    const name = names.find((parts) => parts.length > 0 && parts.every((part, k) => words[i + k] === part));
    if (name === undefined) kept.push(words[i] ?? '');
    i += name?.length ?? 1;
  }
  return kept;
}

export function isSameGist(a: Gist, b: Gist): boolean {
  if (a.isNegated !== b.isNegated || a.numbers !== b.numbers || a.interrogatives !== b.interrogatives)
    return false;
  const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (small.size === 0) return false;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  const union = small.size + large.size - shared;
  if (shared / union >= SAME) return true;
  return (
    small.size >= CONTAINED_WORDS && shared / small.size >= CONTAINED && shared / union >= SAME_WHEN_CONTAINED
  );
}

/**
 * Groups items whose gists are the same as that of the group's first item. Items must come in an order that depends on
 * nothing but themselves, best first: then so do the groups. Only items that share one of their rarer words are compared,
 * which misses none: two sets that share half of their words share one outside any half of either.
 */
export function groupByGist<T extends { readonly gist: Gist }>(items: readonly T[]): T[][] {
  const frequency = new Map<string, number>();
  for (const { gist } of items)
    for (const word of gist.words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const groups: T[][] = [];
  const groupsByWord = new Map<string, number[]>();
  for (const item of items) {
    const rare = rareWords(item.gist, frequency);
    const candidates = [...new Set(rare.flatMap((word) => groupsByWord.get(word) ?? []))].sort(
      (a, b) => a - b,
    );
    const found = candidates.find((index) => {
      const leader = groups[index]?.[0];
      return leader !== undefined && isSameGist(leader.gist, item.gist);
    });
    if (found !== undefined) {
      groups[found]?.push(item);
      continue;
    }
    groups.push([item]);
    for (const word of rare) {
      const known = groupsByWord.get(word);
      if (known === undefined) groupsByWord.set(word, [groups.length - 1]);
      else known.push(groups.length - 1);
    }
  }
  return groups;
}

/** The rarer half of the words and one more. */
function rareWords(gist: Gist, frequency: ReadonlyMap<string, number>): string[] {
  const byRarity = [...gist.words].sort(
    (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1),
  );
  return byRarity.slice(0, Math.floor(byRarity.length * (1 - SAME_WHEN_CONTAINED)) + 1);
}
