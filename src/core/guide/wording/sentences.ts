import type { RoundKind } from '../../posting/interview';
import { isInstant } from '../dates';
import type { SourceReport } from '../guide';
import { sayCount, sayDay, sayMonth, sayPeople, sayRound, sayShortDay } from './words';

/** The sentences of a guide. A quotation mark stands around an exact slice of the posting, never around anything else. */

export const TYPICAL_BASIS = 'Our own list for this occupation, not a report.';

export const MINUTE = {
  today: (round: RoundKind | undefined, time: string | undefined) =>
    `Your ${sayRound(round)} is today${time ? ` at ${time}` : ''}. Read the three questions below, say an answer to each aloud, and go through the sheet for the evening before.`,
  tomorrow: (round: RoundKind | undefined, time: string | undefined) =>
    `Your ${sayRound(round)} is tomorrow${time ? ` at ${time}` : ''}. Do today’s tasks in the plan, then the sheet for the evening before.`,
  inDays: (round: RoundKind | undefined, days: number, date: string) =>
    `Your ${sayRound(round)} is in ${days} days, on ${sayDay(date)}. Start with the first tasks of the plan today.`,
  past: (date: string) =>
    `The date you gave, ${sayDay(date)}, has passed. Write down what you were asked while you remember it, or enter the date of the next round.`,
  toldOf: (date: string) =>
    `You wrote down what you were asked on ${sayDay(date)}. Enter the date and the round of what comes next: the plan then follows them.`,
  noDate: (round: RoundKind | undefined) =>
    round === undefined
      ? 'Enter the date and the round as soon as you know them: plan and questions then follow them. Until then, start with session 1 of the plan.'
      : `You have no date for the ${sayRound(round)} yet. Start with session 1 of the plan, and enter the date when you know it.`,
  notSearched:
    'What candidates reported: we have not searched for it yet. This guide rests on the posting and on what is typical.',
  noAnswer:
    'What candidates reported: the sources did not answer, so we do not know whether anybody wrote. This guide rests on the posting and on what is typical.',
  nobodyHere: (company: string) =>
    `How ${company} interviews: we found nobody who wrote about it. Trust your invitation before this guide.`,
  nobodyHereYet: (company: string) =>
    `How ${company} interviews: nobody so far told us, but not every source answered. Search again later.`,
  holds: (people: number, newest: number) =>
    `How far this holds for you: it rests on ${sayPeople(people)}${isInstant(newest) ? `, the newest report from ${sayMonth(newest)}` : ''}. Your interviewers may do it differently.`,
  noRounds: (company: string) =>
    `The order of the rounds: no report names them. Ask ${company} what the next round is and who will be there.`,
};

export const COMPANY_UNNAMED = 'this employer';

export const POSTING_QUESTION = {
  howWould: (phrase: string) => `How would you ${phrase}?`,
  whenDidYou: (phrase: string) => `When did you last ${phrase}, and what was hard about it?`,
  dutyQuoted: (quote: string) => `The posting says: “${quote}”. When have you done this, and how did it go?`,
  dutyQuotedHow: (quote: string) => `The posting says: “${quote}”. How would you go about it?`,
  experience: (_quote: string, preposition: string, field: string) =>
    `What experience do you have ${preposition} ${field}?`,
  experienceQuoted: (quote: string) =>
    `The posting asks for “${quote}”. What have you done that comes closest to it?`,
  knowledge: (quote: string, field: string) =>
    field === quote
      ? `The posting lists “${quote}”. Where have you needed it?`
      : `What do you know about ${field}, and where have you needed it?`,
  ability: (_quote: string, phrase: string) => `When did you last have to ${phrase}, and how did it go?`,
  willing: (_quote: string, phrase: string) => `Would you be willing to ${phrase}?`,
  years: (quote: string) =>
    `The posting asks for “${quote}”. Which of your jobs count towards it, and what did you do there?`,
  language: (quote: string) =>
    `The posting asks for “${quote}”. How would you describe your level, and where do you use it?`,
  said: (quote: string) => `The posting says: “${quote}”. Which example of yours shows it?`,
  listed: (quote: string) => `The posting lists “${quote}”. Which example of yours shows it?`,
  skillTechnical: (quote: string) =>
    `The posting lists “${quote}”. Where have you worked with this, and what would you do differently now?`,
  soft: (quote: string) => `The posting lists “${quote}”. Tell us about a day on which it showed.`,
  credential: (quote: string) => `The posting lists “${quote}”. Do you have this, and can you show it?`,
  condition: (quote: string) => `The posting says: “${quote}”. Does that suit you?`,
};

export const PLAN = {
  session: (number: number) => `Session ${number}`,
  day: (iso: string) => sayDay(iso),
  week: (number: number, from: string, to: string) =>
    from === to ? `Week ${number}: ${sayDay(from)}` : `Week ${number}: ${sayDay(from)} to ${sayDay(to)}`,
  readRounds: 'Read what people reported about the rounds, and mark what you did not expect.',
  answer: (question: string) => `Answer aloud, then note three key words: ${question}`,
  task: (question: string) => `Work through this task with a timer: ${question}`,
  example: (question: string) => `Prepare an answer with an example of your own: ${question}`,
  drill: (title: string, text: string) => (text === '' ? title : `${title}: ${text}`),
  rehearse: 'Say your answers to the three likeliest questions aloud once more.',
  evening: 'Go through the sheet for the evening before: documents, clothes, the way there.',
  eveningVideo: 'Go through the sheet for the evening before, and test camera, microphone and link.',
  eveningPhone: 'Go through the sheet for the evening before, and pick a quiet place with good reception.',
  again: (question: string) =>
    `You were asked this and wanted a better answer. Make one and say it aloud: ${question}`,
  repeat: (question: string) => `You were asked this here. Say a short answer to it: ${question}`,
  catchUp: 'Repeat aloud the answer you were least happy with.',
};

/** What the user wrote down himself. */
export const OWN = {
  you: (dates: readonly string[]) => `You, ${dates.map(sayShortDay).join(', ')}`,
  elsewhere: (title: string) => `when you applied for ${title}`,
  round: {
    well: 'You have had this round. It went well.',
    mixed: 'You have had this round. Some of it went well.',
    badly: 'You have had this round. It did not go well.',
    untold: 'You have had this round.',
  },
  next: (text: string) => `What they said comes next: ${text}`,
  surprised: (text: string) => `What surprised you: ${text}`,
};

/** What the user said he lacks of what the posting wants. */
export const GAPS = {
  not: (quote: string) =>
    `You said you do not have this: “${quote}”. Prepare what comes closest, and how you would learn it.`,
  partly: (quote: string) =>
    `You said you have this partly: “${quote}”. Prepare one example, and say where it ends.`,
  have: (quote: string) => `You said you have this: “${quote}”. Prepare one example that shows it.`,
  change: 'You change field. Prepare two sentences on why, and one on what of your old work this job needs.',
};

export const CARDS = {
  howTo:
    'Print on both sides, turned over the long edge, at actual size; then cut along the dashed lines. The question is in front, what it usually tests behind it.',
};

export const EVENING = {
  when: (parts: readonly string[]) => `Your interview: ${parts.join(', ')}.`,
  unknownWhen: 'Date, time and place: not entered yet. Check your invitation.',
  onsite: 'Look up the way there and the time it takes; plan to arrive ten minutes early.',
  video: 'Test the link, the camera and the microphone; charge the laptop; put a light in front of you.',
  phone:
    'Choose a quiet place with good reception; charge the phone; lay the posting and your notes beside it.',
  anyWay: 'Find out whether it is on site, by video or by phone, and whom you will meet.',
  bring: (thing: string) => `Bring: ${thing}`,
  clothes: (text: string) => `Clothes: ${text}`,
  test: (text: string) => `Be ready for: ${text}`,
  examples: 'Read your notes on the three likeliest questions once, then stop.',
  ask: (question: string) => `Ask them: ${question}`,
};

export const HOW_TEXT = { phone: 'by phone', video: 'by video', onsite: 'on site' } as const;

export const AFTERWARDS = {
  notes: 'Write down within the hour what you were asked and what you would say now.',
  thanks: 'Thank your contact in two or three sentences within a day.',
  ask: 'If nobody said when you will hear, ask; follow up once when that day has passed.',
};

export const PAY = { stated: (text: string) => `The posting states: ${text}` };

export const FROM_POSTING = { quoted: (quote: string) => `The posting says: “${quote}”` };

export const FROM_COMPANY = { quoted: (quote: string) => `The company’s site says: “${quote}”` };

const SOURCE_NAME = { reddit: 'Reddit', hackerNews: 'Hacker News' } as const;
export type SourceName = keyof typeof SOURCE_NAME;

export const NOT_FOUND = {
  sourceName: (source: SourceName) => SOURCE_NAME[source],
  notSearched:
    'We have not searched for reports yet. Nothing here comes from candidates: it rests on the posting and on what is typical.',
  searched: (queries: number, posts: number, threads: number, day: string) =>
    `Searched${day === '' ? '' : ` on ${day}`}: ${sayCount(queries, 'search', 'searches')}, ${sayCount(posts, 'post', 'posts')} found, ${sayCount(threads, 'thread', 'threads')} read.`,
  nobodyHere: (company: string) =>
    `Reported here: nothing. Nobody who wrote about interviews at ${company} was found.`,
  nobodyHereYet: (company: string) =>
    `Reported here: nothing so far. Not every source answered, so somebody may have written about ${company} all the same.`,
  nobodyElsewhere: 'Nobody was found either who reported an interview for this role at another employer.',
  noRounds: 'No report describes the rounds. What stands under The process is typical, not reported.',
  noPay: 'Neither the posting nor a report says what it pays.',
  noDescription:
    'The posting’s text could not be read, so no question could be drawn from it. Paste it to add them.',
  noPostingQuestions: 'No requirement or duty in the posting was clear enough to make a question of.',
  old: (newest: number) =>
    `The newest report is from ${sayMonth(newest)}; the process may have changed since.`,
};

/** One sentence for each state of a source that did not answer fully; blocked is never "nothing found". */
export const SOURCE_SENTENCE = {
  ok: (name: string) => `${name} answered.`,
  empty: (name: string) => `${name} answered and had nothing on this.`,
  notAsked: (name: string) => `${name} was not asked.`,
  loggedOut: (name: string) =>
    `${name} did not answer because you are not logged in there. Log in and search again.`,
  limited: (name: string) => `${name} asked us to slow down, so part of it was not read. Search again later.`,
  blocked: (name: string) =>
    `${name} blocked the search: we do not know what is there. Open it in a tab once, then search again.`,
  forbidden: (name: string) => `${name} refused access, so we do not know what is there. Search again later.`,
  archive: (name: string) => `${name} was read from a public archive, which may lack the newest posts.`,
  offline: (name: string) =>
    `${name} could not be reached: this computer was offline. Search again when it is back.`,
  schema: (name: string) => `${name} answered in a form we could not read, so we do not know what is there.`,
  failed: (name: string) => `${name} did not answer, so we do not know what is there. Search again later.`,
} as const;

/** How a source was reached, where that is not the usual way. */
export const VIA_SENTENCE = {
  feedUnderWay: (name: string) =>
    `${name} is being read through its public feeds, one answer a minute, because you are not logged in there.`,
  feed: (name: string) =>
    `${name} answered through its public feeds, which tell neither votes nor all comments, because you are not logged in there.`,
  archiveInstead: () => 'A public archive was asked instead.',
};

/** What a later look at the sources found. */
export const FRESHNESS = {
  checked: (date: string) => `Last checked on ${date}: what is cited here was still there then.`,
  unchecked: (date: string) =>
    `Last checked on ${date}. What is cited here may have been deleted since; open the guide while Reddit can be reached.`,
  removed: (count: number) =>
    `${sayCount(count, 'report was', 'reports were')} deleted at their source and removed from this guide.`,
  newSince: (count: number, date: string) => `${sayCount(count, 'report', 'reports')} since ${date}.`,
};

type Report = Pick<SourceReport, 'source' | 'status' | 'via'>;
interface SourceWording {
  readonly NOT_FOUND: { readonly sourceName: (source: SourceName) => string };
  readonly SOURCE_SENTENCE: { readonly [S in SourceReport['status']]: (name: string) => string };
  readonly VIA_SENTENCE: typeof VIA_SENTENCE;
}
const IN_ENGLISH: SourceWording = { NOT_FOUND, SOURCE_SENTENCE, VIA_SENTENCE };

/** How one source stood, in a sentence. On a slow route what it did not say yet is still to come. */
export function saySourceState({ source, status, via }: Report, say: SourceWording = IN_ENGLISH): string {
  const name = say.NOT_FOUND.sourceName(source);
  const plain = say.SOURCE_SENTENCE[status](name);
  if (via === 'feed' && status === 'loggedOut') return say.VIA_SENTENCE.feedUnderWay(name);
  if (via === 'feed' && status === 'ok') return say.VIA_SENTENCE.feed(name);
  if (via === 'archive' && status !== 'archive' && status !== 'empty')
    return `${plain} ${say.VIA_SENTENCE.archiveInstead()}`;
  return plain;
}
