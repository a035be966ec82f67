export const JOB_BOARDS: ReadonlySet<string> = new Set(
  'indeed monster handshake xing stepstone linkedin'.split(' '),
);
/** After an everyday word, these show that it is the word and not the firm: "target companies", "next step". */
export const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  (
    'company companies firm firms salary salaries role roles level levels date dates market markets school schools audience ' +
    'number numbers of range for customers job jobs list step steps time day week month year one question questions position'
  ).split(' '),
);
/** Names that qualify the word after them: "my next interview" speaks of no employer. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  (
    'next first best better real remote monday one eight general public group quick super express nice noble odd top total ' +
    'ideal deep open future simple strong clear close prime key kind together standard pure honest brilliant impossible base ' +
    'coach pilot red black blue gold silver match matching unity urban even flex premier modern mock live virtual focus ' +
    'current forward free fast full insight intel level mission point positive practice process progress progressive quest ' +
    'signal sense talent team time work works workday yes you zoom slack smart source spot stage tag test trade trust'
  ).split(' '),
);
/** Between a name and a word of hiring these end the compound: a clause begins. */
export const BREAKERS: ReadonlySet<string> = new Set(
  (
    'a an the my your our his her their this that for from to at in on with of by and or but if is are was were be been ' +
    'has have had do does did can could will would should may not no i you he she it we they who what when where why how ' +
    'before after during between while than as so because about into over der die das ein eine und oder für mit von zu im ' +
    'in den dem ist war hat le la les un une de du des et ou pour avec el los las y para con en'
  ).split(' '),
);
/** Behind an everyday word these are as often something else: an Apple phone, Target offers. */
export const LOOSE_NOUNS: ReadonlySet<string> = new Set(
  'phone screen screening offers application applications hr process final swe sde'.split(' '),
);
export const SENDERS: ReadonlySet<string> = new Set(
  'recruiter recruiters offer rejection callback interviewer'.split(' '),
);
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  'was is had has has gives does wants took takes had made'.split(' '),
);
export const ROUND_WORDS: ReadonlySet<string> = new Set(
  'round rounds interview interviews onsite onsites loop panel panels superday screen takehome recruiter interviewer interviewers'.split(
    ' ',
  ),
);
/** Behind a name: it is the one left. */
export const LEAVING_AFTER: ReadonlySet<string> = new Set('weg laid fired'.split(' '));
/** "A friend at Acme": somebody is named by where he works. */
export const PERSONS: ReadonlySet<string> = new Set(
  (
    'know everyone everybody nobody friend friends buddy cousin husband wife brother sister roommate neighbor neighbour colleague coworker someone somebody guy girl ' +
    'people folks freund freundin kumpel bekannter bekannte kollege kollegin nachbar mann frau ami amie cousin amigo amiga'
  ).split(' '),
);
export const ARTICLES: ReadonlySet<string> = new Set(
  'the der dem das el la le les al au aux im vom'.split(' '),
);
export const VERB_SUBJECTS: ReadonlySet<string> = new Set(
  'to can should must please we i you they will cannot'.split(' '),
);
