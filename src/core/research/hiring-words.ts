import { foldText } from '../text';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map((word) => foldText(word)));
}

/** Starts of words that speak of being interviewed or hired, whatever else the sentence says. Folded. */
const HIRING_STARTS =
  /^(?:interview|onsite|superday|hirevue|pymetrics|hackerrank|codility|codesignal|recruit|portfolioreview|secondround|reject|takehome|heardback|trialshift|demolesson|whiteboarding|roleplay|ridealong|sellme|casestudy|codingchallenge|hiringprocess|finalround|firstround|phonescreen|vorstellungsgesprach|bewerb|bewarb|probearbeit|probetag|probeschicht|hospitation|auswahltag|auswahlverfahren|fallstudie|gruppengesprach|kennenlerngesprach|erstgesprach|zweitgesprach|schnuppertag|einstellung|jobinterview|assessment|entretien|entrevist|colloqui|sollicitati|rekrut|arbetsintervju|candidatur|embauche)/;
const HIRING = words(
  'oa callback callbacks screen screening screened hire hired hires hiring offer offers offered applied apply applying application applications ' +
    'candidate candidates takehome shortlisted ghosted loop panel rounds round hr zusage absage gespräch eingeladen einladung ' +
    'rozmowa kwalifikacyjna proceso seleccion recrutement oferta offre',
);

/** Words that are about an interview on their own; with the weaker ones above, a second sign is asked for. */
const INTERVIEW_STARTS =
  /^(?:interview|superday|hirevue|pymetrics|takehome|phonescreen|finalround|firstround|trialshift|demolesson|whiteboarding|hospitation|vorstellungsgesprach|bewerbungsgesprach|jobinterview|probearbeit|probetag|einstellungstest|entretien|entrevist|colloqui|sollicitatiegesprek|arbetsintervju)/;

/** Having a job there, which is not being interviewed there. */
const WORKING = words(
  'work works worked working job jobs role position team employee employees employed shift manager boss coworker coworkers ' +
    'colleague colleagues intern interned interning internship career arbeite arbeitet gearbeitet stelle job kollegen chef',
);

/** What follows a name when it is the one that hires: "Acme interview", "Acme asked". */
const HIRING_NOUNS = words(
  'interview interviews interviewer interviewers interviewing onsite onsites oa superday recruiter recruiters recruiting hiring ' +
    'offer offers internship internships phone screen screening loop assessment hr hirevue application applications swe sde ' +
    'panel round rounds loops casestudy callback callbacks final finals superdays takehome phonescreen finalround firstround hiringprocess process bewerbung bewerbungsprozess hospitation probearbeiten bewerbungsgespräch vorstellungsgespräch assessmentcenter recruiterin einstellungstest rejection',
);
const HIRING_VERBS = words(
  'asked asks interviewed interviews rejected rejects ghosted hired hires offered called emailed invited schedules scheduled ' +
    'requires recruits fragt fragte lud lädt',
);

export const PREPOSITIONS = words(
  'at with from by for to into join joining joined bei beim mit von zu für zum zur chez con presso bij hos',
);
/** What a candidate leaves behind, or sits in now. */
export const PAST_CUES = words(
  'left leaving leave quit quitting ex former formerly currently previously previous used laid fired resigned existing current ' +
    'gekündigt ehemals derzeit aktuell bisher',
);

const FIRST_PERSON = words(
  'i im ive id ill my me we our us ich mein meine meinem meinen mir mich wir unser uns je mon mes mi me nos yo io soy he',
);
const SECOND_PERSON = words(
  'you your youre youve anyone anybody someone somebody people du dein ihr euch eure jemand quelquun vous ils alguien',
);
const CANDIDATE = words(
  'job role position recruiter hiring manager applied offer rejected candidate candidates round rounds onsite assessment ' +
    'question questions asked prep prepare preparing preparation tips advice process panel screen nervous experience experiences ' +
    'fragen gefragt vorbereitung vorbereiten tipps erfahrung erfahrungen stelle bewerbung bewerber poste questions preguntan ' +
    'preguntas preguntaron puesto seleccion experiencia conseils retour test tests demandent',
);
/** An interview of the other kind. */
const MEDIA = words(
  'podcast exclusive celebrity actor actress singer journalist reporter reporterin zeitung bbc cnn cnbc trailer episode documentary ' +
    'youtube album rolling magazine vampire footage livestream senator politician ministerin minister burgermeister',
);
/** In a title these are asked by the press, in a text a candidate may have met them. */
const OFFICES = words('ceo cfo founder director president vorstand chairman partner');
const ADVERTS =
  /^\s*(?:\[?(?:hiring|for hire|job offer|now hiring|we(?:'|’)?re hiring|we are hiring|remote job|job opening)\b[\]:! -])|\b(?:apply (?:now|here|via|at http)|send (?:me )?your (?:cv|resume)|dm me (?:your|if you)|use my (?:referral|code)|book a (?:free )?(?:call|session)|my (?:course|newsletter|app|tool|bootcamp))\b/i;

/** What a paper writes about hiring: nobody was interviewed for it. */
const HIRING_NEWS =
  /\b(?:not|pauses?|paused|freezes?|slows?|slowing|cuts?|halts?|stops?|suspends?|resumes?)\s+(?:hiring|recruiting|recruitment)\b|\bhiring\s+(?:freeze|pause|halt|spree)\b|\beinstellungsstopp\b/i;

export function isHiringNews(title: string): boolean {
  return HIRING_NEWS.test(title.slice(0, 300));
}

export function isHiringWord(low: string): boolean {
  return HIRING.has(low) || HIRING_STARTS.test(low);
}

export function isInterviewWord(low: string): boolean {
  return INTERVIEW_STARTS.test(low);
}

export function isWorkingWord(low: string): boolean {
  return WORKING.has(low);
}

export function isHiringNoun(low: string): boolean {
  return HIRING_NOUNS.has(low);
}

export function isHiringVerb(low: string): boolean {
  return HIRING_VERBS.has(low);
}

export function isPersonWord(low: string): 'first' | 'second' | undefined {
  return FIRST_PERSON.has(low) ? 'first' : SECOND_PERSON.has(low) ? 'second' : undefined;
}

export function isCandidateWord(low: string): boolean {
  return CANDIDATE.has(low);
}

/** Somebody whose interview a title announces. */
export function isOffice(low: string): boolean {
  return OFFICES.has(low) || MEDIA.has(low);
}

export function isMediaWord(low: string): boolean {
  return MEDIA.has(low);
}

/** A vacancy, a service or a course: nobody who was interviewed tells anything there. */
export function isAdvert(title: string, text: string): boolean {
  return ADVERTS.test(title.slice(0, 300)) || ADVERTS.test(text.slice(0, 1500));
}
