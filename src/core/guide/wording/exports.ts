import { sayPeople } from './words';

/** What only the exported forms of a guide say. */

export const MARKDOWN = {
  title: (role: string, company: string) =>
    company === '' ? `Interview guide: ${role}` : `Interview guide: ${role}, ${company}`,
  fileTitle: 'Interview guide',
  eveningFileTitle: 'Interview sheet for the evening before',
  cardsFileTitle: 'Interview cards',
  dayFileTitle: 'Interview day sheet',
  likelyQuestions: 'Likely questions',
  people: (here: number, elsewhere: number) =>
    `${sayPeople(here)} reported here, ${sayPeople(elsewhere)} for this role elsewhere.`,
  skills: 'Required skills',
  posting: 'Posting',
  likelyQuestion: 'Likely question',
  contents: 'Contents',
  ownNote: 'Your notes:',
  prepare: (name: string) => `Prepare: ${name}`,
  interviewOn: (round: string, name: string) =>
    `${round.slice(0, 1).toUpperCase()}${round.slice(1)}: ${name}`,
  nextStep: 'Next step',
  avoid: 'Avoid',
  unknown: 'What we do not know',
  /** A card is typical even under a reported question, and says so. */
  tests: 'Usually tests',
  shows: 'A good answer usually shows',
  followUp: 'Often followed by',
  minutes: (minutes: number) => `${minutes} min`,
  last: (month: string) => `last in ${month}`,
  outcome: 'Outcome',
  difficulty: 'Difficulty',
  rounds: 'Rounds',
  own: 'Your example:',
  made: (engine: string) => `Made ${engine}.`,
  onThisComputer: 'on your computer, without a model',
  withModel: (model: string) => `with ${model}`,
  reportsUsed: 'Posts and comments quoted',
  peopleQuoted: 'People quoted',
  quotesVerified: 'Quotes checked word for word',
  dropped: 'Claims dropped because their source did not bear them out',
  itemsReported: 'Items reported here',
  itemsElsewhere: 'Items reported for this role elsewhere',
  itemsPosting: 'Items from the posting',
  itemsTypical: 'Items typical for this role',
  newest: 'Newest report',
  oldest: 'Oldest report',
  untitled: 'Untitled role',
};
