import * as en from './en';
import * as enTopics from './en-topics';

/** All the miner knows of a language. */
export type Cues = typeof en & typeof enTopics;

const ENGLISH: Cues = { ...en, ...enTopics };

/** The cues of the language a unit is written in; English when it cannot be told. */
export function cuesFor(_plain: string, _title: string): Cues {
  return ENGLISH;
}
