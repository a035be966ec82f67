import * as de from './de';
import * as deTopics from './de-topics';
import * as en from './en';
import * as enDoubts from './en-doubts';
import * as enTopics from './en-topics';
import * as es from './es';
import * as esTopics from './es-topics';

/** All the miner knows of a language. Another language is two more files of the same names, and a line below. */
export type Cues = typeof en & typeof enTopics & { readonly doubts?: Doubts };
/** What looks like a question that was asked and is none; a language without such a file is mined without doubts. */
export type Doubts = typeof enDoubts;

const ENGLISH: Cues = { ...en, ...enTopics, doubts: enDoubts };
const OTHERS: readonly { readonly cues: Cues; readonly words: RegExp }[] = [
  {
    cues: { ...de, ...deTopics },
    words:
      /\b(?:und|der|das|ich|nicht|mit|eine?n?|zu|auf|sie|wie|hatte|habe|wurde|warum|mir|den|im|von|sich|ist)\b/g,
  },
  {
    cues: { ...es, ...esTopics },
    words: /\b(?:que|de|la|el|los|las|una?|en|por|para|con|se|lo|mi|fue|muy|pero|como|al|del|su)\b/g,
  },
];
const ENGLISH_WORDS =
  /\b(?:the|and|to|of|it|is|that|my|for|you|they|was|i|an?|with|have|what|how|at|this)\b/g;
/** Most units are English: without one of these nothing is counted. */
const IS_ANOTHER = /\b(?:ich|und|nicht|der|das|sie|wie|warum|que|los|las|una|por|para|con|como|el|de)\b/;
/** Enough to tell; a unit of two languages counts by how it begins. */
const SAMPLE_CHARS = 400;
/** Fewer common words than this tell nothing: then the thread's title is asked. */
const MIN_WORDS = 3;

/** The cues of the language a unit is written in, else of its thread's title; English when neither tells. */
export function cuesFor(plain: string, title: string): Cues {
  const sample = plain.slice(0, SAMPLE_CHARS);
  if (!IS_ANOTHER.test(sample) && !IS_ANOTHER.test(title)) return ENGLISH;
  return vote(sample) ?? vote(`${title} ${sample}`) ?? ENGLISH;
}

/** The language with the most common words; undefined when there are too few. */
function vote(sample: string): Cues | undefined {
  let best = { cues: ENGLISH, count: count(sample, ENGLISH_WORDS) };
  for (const { cues, words } of OTHERS) {
    const found = count(sample, words);
    if (found > best.count) best = { cues, count: found };
  }
  return best.count < MIN_WORDS ? undefined : best.cues;
}

function count(sample: string, words: RegExp): number {
  return sample.match(words)?.length ?? 0;
}
