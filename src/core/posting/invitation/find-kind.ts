import type { InterviewDetails, RoundKind } from '../interview';

/** What a round is called, in the order in which the names decide. */
const ROUNDS: readonly (readonly [RoundKind, RegExp])[] = [
  ['takeHome', /take[- ]home|homework assignment|hausaufgabe|probeaufgabe|aufgabe für zu hause/iu],
  ['trial', /trial (?:shift|day)|work trial|probearbeit\p{L}*|probetag|schnuppertag|hospitation/iu],
  [
    'assessment',
    /assessment[- ]cent(?:re|er)|online (?:assessment|test)|coding test|aptitude test|einstellungstest|eignungstest|online-test/iu,
  ],
  ['case', /case (?:interview|study)|fallstudie|case-interview/iu],
  [
    'technical',
    /technical (?:interview|round|screen|call|discussion)|coding (?:interview|round)|pair[- ]programming|system design|fachgespräch|technisches (?:interview|gespräch)/iu,
  ],
  ['panel', /panel(?: |-)?interview|interview panel|\bpanel\b|gremium|auswahlkommission/iu],
  [
    'hiringManager',
    /hiring manager (?:interview|call|round|chat)|(?:interview|call) with the hiring manager/iu,
  ],
  [
    'final',
    /final(?:[- ]stage)? (?:round|interview|stage)|last round|letzte runde|endrunde|finales (?:gespräch|interview)/iu,
  ],
  [
    'recruiter',
    /recruiter (?:screen|call|interview|chat)|screening (?:call|interview)|(?:intro(?:ductory)?|get[- ]to[- ]know(?:[- ]you)?) (?:call|chat)|kennenlerngespräch|erstgespräch mit (?:hr|der personalabteilung)/iu,
  ],
  [
    'phone',
    /(?:phone|telephone) (?:interview|screen)|telefoninterview|telefonisches (?:interview|vorstellungsgespräch)/iu,
  ],
  ['onsite', /on-?site (?:interview|round|loop)|superday|interview loop/iu],
];

const VIDEO =
  /\b(?:zoom|google meet|microsoft teams|ms teams|webex|skype|whereby)\b|(?:per|via|über|on|over) teams\b|video(?:[- ]?(?:call|interview|chat|conference|konferenz|gespräch|telefonat|anruf))?\b|videokonferenz|videocall/iu;
const PHONE =
  /(?:phone|telephone) (?:interview|screen|call|chat)|(?:by|over the) (?:phone|telephone)|(?:we|i|who)(?:'ll| will|ll)? (?:call|ring|phone) (?:you|your)|give you a (?:call|ring)|will call you|telefoninterview|telefonat|telefonisch|(?:rufe|rufen) (?:ich |wir )?(?:sie|dich)(?=\s)[^.\n]{0,60}\san(?!\p{L})|per telefon/iu;
const ONSITE =
  /in[- ]person|on-?site|at our (?:\p{L}+ )?offices?|come (?:in )?to our|visit us|front desk|reception desk|vor ort|in unser(?:em|en|er|e) (?:büro|haus|kanzlei|praxis|räumen|filiale|werk)|in die filiale|persönlich(?:en|es)? (?:gespräch|kennenlernen|vorstellung)/iu;

export function findRound(text: string): RoundKind | undefined {
  return ROUNDS.find(([, words]) => words.test(text))?.[0];
}

/** A place beats a bare "video": a tour by video is rare. Of words alone, the first said counts. */
export function findHow(text: string, hasPlace: boolean, hasMeeting: boolean): InterviewDetails['how'] {
  if (hasPlace && !hasMeeting) return 'onsite';
  const first = [
    { how: 'video', at: text.search(VIDEO) },
    { how: 'phone', at: text.search(PHONE) },
    { how: 'onsite', at: text.search(ONSITE) },
  ] as const;
  const said = first.filter(({ at }) => at !== -1).sort((a, b) => a.at - b.at)[0];
  return said?.how ?? (hasMeeting ? 'video' : undefined);
}
