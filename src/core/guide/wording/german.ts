import type { RoundKind } from '../../posting/interview';
import { isInstant, parseIsoDate } from '../dates';
import type { Wording } from './wording';

/** Every sentence of a guide that is our own, in German. Quotation marks stand around exact slices of the posting only. */

const LOCALE = 'de-DE';
const DAY_LONG = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const DATE_LONG = new Intl.DateTimeFormat(LOCALE, DAY_LONG);
const DATE_FULL = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const DATE_SHORT = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const MONTH_YEAR = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });

function sayDay(iso: string): string {
  const at = parseIsoDate(iso);
  return at === null ? iso : DATE_LONG.format(at);
}

function sayShortDay(iso: string): string {
  const at = parseIsoDate(iso);
  return at === null ? iso : DATE_SHORT.format(at);
}

function sayDate(atMs: number): string {
  return isInstant(atMs) ? DATE_FULL.format(atMs) : '';
}

function sayMonth(atMs: number | undefined): string {
  return isInstant(atMs) ? MONTH_YEAR.format(atMs) : '';
}

/** In the nominative: "drei Personen". */
function sayPeople(count: number): string {
  return count === 1 ? '1 Person' : `${count} Personen`;
}

function sayCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const ROUND_TITLE: Readonly<Record<RoundKind, string>> = {
  application: 'Bewerbung',
  assessment: 'Online-Test',
  recruiter: 'Gespräch mit dem Recruiting',
  phone: 'Telefoninterview',
  technical: 'Fachgespräch',
  takeHome: 'Aufgabe für zu Hause',
  case: 'Fallinterview',
  panel: 'Auswahlgespräch mit mehreren',
  onsite: 'Gespräche vor Ort',
  trial: 'Probearbeiten oder praktische Prüfung',
  hiringManager: 'Gespräch mit der Führungskraft',
  final: 'Letztes Gespräch',
  other: 'Weiteres zum Ablauf',
};

/** With its possessive, as the subject of a sentence: "Ihr Telefoninterview", "Ihre Bewerbung". */
const YOUR_ROUND: Readonly<Record<RoundKind, string>> = {
  application: 'Ihre Bewerbung',
  assessment: 'Ihr Online-Test',
  recruiter: 'Ihr Gespräch mit dem Recruiting',
  phone: 'Ihr Telefoninterview',
  technical: 'Ihr Fachgespräch',
  takeHome: 'Ihre Aufgabe für zu Hause',
  case: 'Ihr Fallinterview',
  panel: 'Ihr Auswahlgespräch',
  onsite: 'Ihr Gespräch vor Ort',
  trial: 'Ihr Probearbeiten',
  hiringManager: 'Ihr Gespräch mit der Führungskraft',
  final: 'Ihr letztes Gespräch',
  other: 'Ihr Vorstellungsgespräch',
};

const sayYourRound = (round: RoundKind | undefined) => YOUR_ROUND[round ?? 'other'];
const atTime = (time: string | undefined) => (time ? ` um ${time} Uhr` : '');

const MINUTE: Wording['MINUTE'] = {
  today: (round, time) =>
    `${sayYourRound(round)} ist heute${atTime(time)}. Lesen Sie die drei Fragen unten, beantworten Sie jede laut und gehen Sie den Zettel für den Vorabend durch.`,
  tomorrow: (round, time) =>
    `${sayYourRound(round)} ist morgen${atTime(time)}. Erledigen Sie die heutigen Aufgaben des Plans, dann den Zettel für den Vorabend.`,
  inDays: (round, days, date) =>
    `${sayYourRound(round)} ist in ${days} Tagen, am ${sayDay(date)}. Beginnen Sie heute mit den ersten Aufgaben des Plans.`,
  past: (date) =>
    `Der Termin, den Sie genannt haben (${sayDay(date)}), ist vorbei. Schreiben Sie auf, was Sie gefragt wurden, solange Sie es wissen, oder tragen Sie den nächsten Termin ein.`,
  toldOf: (date) =>
    `Was Sie am ${sayDay(date)} gefragt wurden, haben Sie aufgeschrieben. Tragen Sie Termin und Runde ein, sobald Sie wissen, wie es weitergeht: Der Plan richtet sich danach.`,
  noDate: (round) =>
    round === undefined
      ? 'Tragen Sie Termin und Runde ein, sobald Sie sie kennen: Plan und Fragen richten sich dann danach. Beginnen Sie bis dahin mit Einheit 1 des Plans.'
      : `${sayYourRound(round)} hat noch keinen Termin. Beginnen Sie mit Einheit 1 des Plans und tragen Sie den Termin ein, sobald Sie ihn kennen.`,
  notSearched:
    'Was andere berichten: Danach haben wir noch nicht gesucht. Diese Vorbereitung beruht auf der Anzeige und auf dem, was üblich ist.',
  noAnswer:
    'Was andere berichten: Die Quellen haben nicht geantwortet, deshalb wissen wir nicht, ob jemand etwas geschrieben hat. Diese Vorbereitung beruht auf der Anzeige und auf dem, was üblich ist.',
  nobodyHere: (company) =>
    `Wie die Gespräche bei ${company} ablaufen: Wir haben niemanden gefunden, der darüber geschrieben hat. Verlassen Sie sich eher auf Ihre Einladung als auf diese Vorbereitung.`,
  nobodyHereYet: (company) =>
    `Wie die Gespräche bei ${company} ablaufen: Bisher wissen wir es von niemandem, aber nicht jede Quelle hat geantwortet. Suchen Sie später noch einmal.`,
  holds: (people, newest) =>
    `Wie weit das für Sie gilt: Es beruht auf ${people === 1 ? '1 Person' : `${people} Personen`}${isInstant(newest) ? `, der neueste Bericht ist vom ${sayMonth(newest)}` : ''}. Bei Ihnen kann es anders sein.`,
  noRounds: (company) =>
    `Die Reihenfolge der Runden: Kein Bericht nennt sie. Fragen Sie ${company}, welche Runde als Nächstes kommt und wer dabei ist.`,
};

/** A sentence of the posting is quoted as one, a list of tasks as a task. */
const quoteDuty = (quote: string) =>
  /^(?:sie|du|ihr)\b/iu.test(quote)
    ? `In der Anzeige heißt es: „${quote}“.`
    : `Zu den Aufgaben gehört laut Anzeige: „${quote}“.`;

const quoteSought = (quote: string) =>
  /^(?:sie|du|ihr)\b/iu.test(quote) ? `In der Anzeige heißt es: „${quote}“.` : `Gesucht wird: „${quote}“.`;

// Phrases are taken from English postings only; in a German sentence they would be half a sentence, so they are quoted.
const POSTING_QUESTION: Wording['POSTING_QUESTION'] = {
  howWould: (phrase) => `${quoteDuty(phrase)} Wie würden Sie dabei vorgehen?`,
  whenDidYou: (phrase) =>
    `${quoteDuty(phrase)} Wann haben Sie das zuletzt getan, und was war daran schwierig?`,
  dutyQuoted: (quote) => `${quoteDuty(quote)} Wann haben Sie das zuletzt getan, und was war daran schwierig?`,
  dutyQuotedHow: (quote) => `${quoteDuty(quote)} Wie würden Sie dabei vorgehen?`,
  experience: (quote) => `${quoteSought(quote)} Welche Erfahrung bringen Sie dafür mit?`,
  experienceQuoted: (quote) => `${quoteSought(quote)} Was haben Sie getan, das dem am nächsten kommt?`,
  knowledge: (quote) => `${quoteSought(quote)} Wo haben Sie dieses Wissen gebraucht?`,
  ability: (quote) => `${quoteSought(quote)} Wann kam es darauf zuletzt an, und wie ging es aus?`,
  willing: (quote) => `In der Anzeige steht: „${quote}“. Wären Sie dazu bereit?`,
  years: (quote) => `${quoteSought(quote)} Welche Ihrer Stationen zählen dazu, und was haben Sie dort getan?`,
  language: (quote) => `${quoteSought(quote)} Wie schätzen Sie Ihr Niveau ein, und wo wenden Sie es an?`,
  said: (quote) => `In der Anzeige heißt es: „${quote}“. Mit welchem Beispiel zeigen Sie das?`,
  listed: (quote) => `${quoteSought(quote)} Mit welchem Beispiel zeigen Sie das?`,
  skillTechnical: (quote) =>
    `${quoteSought(quote)} Wo haben Sie damit gearbeitet, und was würden Sie heute anders machen?`,
  soft: (quote) => `${quoteSought(quote)} Erzählen Sie von einem Tag, an dem sich das gezeigt hat.`,
  credential: (quote) => `Verlangt wird: „${quote}“. Bringen Sie das mit, und können Sie es nachweisen?`,
  condition: (quote) => `In der Anzeige steht: „${quote}“. Passt das für Sie?`,
};

const PLAN: Wording['PLAN'] = {
  session: (number) => `Einheit ${number}`,
  day: (iso) => sayDay(iso),
  week: (number, from, to) =>
    from === to ? `Woche ${number}: ${sayDay(from)}` : `Woche ${number}: ${sayDay(from)} bis ${sayDay(to)}`,
  readRounds:
    'Lesen Sie, was andere über die Runden berichten, und markieren Sie, was Sie nicht erwartet haben.',
  answer: (question) => `Laut beantworten, dann drei Stichworte notieren: ${question}`,
  task: (question) => `Mit der Uhr durcharbeiten: ${question}`,
  example: (question) => `Antwort mit einem eigenen Beispiel vorbereiten: ${question}`,
  drill: (title, text) => (text === '' ? title : `${title}: ${text}`),
  rehearse: 'Sagen Sie Ihre Antworten auf die drei wahrscheinlichsten Fragen noch einmal laut.',
  evening: 'Gehen Sie den Zettel für den Vorabend durch: Unterlagen, Kleidung, Weg.',
  eveningVideo: 'Gehen Sie den Zettel für den Vorabend durch und testen Sie Kamera, Mikrofon und Link.',
  eveningPhone:
    'Gehen Sie den Zettel für den Vorabend durch und suchen Sie einen ruhigen Platz mit gutem Empfang.',
  again: (question) =>
    `Das wurden Sie gefragt und wollten besser antworten. Überlegen Sie sich eine Antwort und sagen Sie sie laut: ${question}`,
  repeat: (question) => `Das wurden Sie hier gefragt. Sagen Sie eine kurze Antwort: ${question}`,
  catchUp: 'Wiederholen Sie laut die Antwort, mit der Sie am wenigsten zufrieden waren.',
};

const OWN: Wording['OWN'] = {
  you: (dates) => `Sie, ${dates.map(sayShortDay).join(', ')}`,
  elsewhere: (title) => `bei Ihrer Bewerbung als ${title}`,
  round: {
    well: 'Diese Runde hatten Sie schon. Sie lief gut.',
    mixed: 'Diese Runde hatten Sie schon. Einiges davon lief gut.',
    badly: 'Diese Runde hatten Sie schon. Sie lief nicht gut.',
    untold: 'Diese Runde hatten Sie schon.',
  },
  next: (text) => `Was als Nächstes kommt, laut Arbeitgeber: ${text}`,
  surprised: (text) => `Was Sie überrascht hat: ${text}`,
};

const GAPS: Wording['GAPS'] = {
  not: (quote) =>
    `Das haben Sie nach eigener Angabe nicht: „${quote}“. Überlegen Sie, was dem am nächsten kommt und wie Sie es lernen würden.`,
  partly: (quote) =>
    `Das haben Sie nach eigener Angabe zum Teil: „${quote}“. Überlegen Sie sich ein Beispiel und sagen Sie, wo es endet.`,
  have: (quote) =>
    `Das haben Sie nach eigener Angabe: „${quote}“. Überlegen Sie sich ein Beispiel, das es zeigt.`,
  change:
    'Sie wechseln das Feld. Überlegen Sie sich zwei Sätze dazu, warum, und einen dazu, was diese Stelle von Ihrer bisherigen Arbeit braucht.',
};

const CARDS: Wording['CARDS'] = {
  howTo:
    'Beidseitig drucken, über die lange Kante gewendet, in Originalgröße; dann an den gestrichelten Linien schneiden. Vorn steht die Frage, dahinter, was sie meist prüft.',
};

const EVENING: Wording['EVENING'] = {
  when: (parts) => `Ihr Termin: ${parts.join(', ')}.`,
  unknownWhen: 'Datum, Uhrzeit und Ort: noch nicht eingetragen. Sehen Sie in Ihrer Einladung nach.',
  onsite: 'Sehen Sie den Weg und die Fahrzeit nach; planen Sie zehn Minuten Vorsprung ein.',
  video: 'Testen Sie Link, Kamera und Mikrofon; laden Sie den Laptop; stellen Sie eine Lampe vor sich.',
  phone:
    'Suchen Sie einen ruhigen Platz mit gutem Empfang; laden Sie das Telefon; legen Sie Anzeige und Notizen daneben.',
  anyWay: 'Klären Sie, ob es vor Ort, per Video oder am Telefon ist und wen Sie treffen.',
  bring: (thing) => `Mitnehmen: ${thing}`,
  clothes: (text) => `Kleidung: ${text}`,
  test: (text) => `Rechnen Sie mit: ${text}`,
  examples: 'Lesen Sie Ihre Notizen zu den drei wahrscheinlichsten Fragen einmal, dann hören Sie auf.',
  ask: (question) => `Fragen Sie: ${question}`,
};

const NOT_FOUND: Wording['NOT_FOUND'] = {
  sourceName: (source) => (source === 'reddit' ? 'Reddit' : 'Hacker News'),
  notSearched:
    'Wir haben noch nicht nach Berichten gesucht. Nichts hier kommt von Bewerbenden: Es beruht auf der Anzeige und auf dem, was üblich ist.',
  searched: (queries, posts, threads, day) =>
    `Gesucht${day === '' ? '' : ` (${day})`}: ${sayCount(queries, 'Suche', 'Suchen')}, ${sayCount(posts, 'Beitrag', 'Beiträge')} gefunden, ${sayCount(threads, 'Diskussion', 'Diskussionen')} gelesen.`,
  nobodyHere: (company) =>
    `Von hier berichtet: nichts. Wir haben niemanden gefunden, der über Gespräche bei ${company} geschrieben hat.`,
  nobodyHereYet: (company) =>
    `Von hier berichtet: bisher nichts. Nicht jede Quelle hat geantwortet, es kann also doch jemand über ${company} geschrieben haben.`,
  nobodyElsewhere:
    'Auch über Gespräche für diesen Beruf bei anderen Arbeitgebern haben wir keinen Bericht gefunden.',
  noRounds: 'Kein Bericht beschreibt die Runden. Was unter „Der Ablauf“ steht, ist üblich, nicht berichtet.',
  noPay: 'Weder die Anzeige noch ein Bericht sagt, was gezahlt wird.',
  noDescription:
    'Der Text der Anzeige war nicht zu lesen, deshalb gibt es keine Fragen daraus. Fügen Sie ihn ein, um sie zu ergänzen.',
  noPostingQuestions:
    'Keine Anforderung oder Aufgabe der Anzeige war klar genug, um daraus eine Frage zu machen.',
  old: (newest) =>
    `Der neueste Bericht ist vom ${sayMonth(newest)}; der Ablauf kann sich seither geändert haben.`,
};

const SOURCE_SENTENCE: Wording['SOURCE_SENTENCE'] = {
  ok: (name) => `${name} hat geantwortet.`,
  empty: (name) => `${name} hat geantwortet und hatte nichts dazu.`,
  notAsked: (name) => `${name} wurde nicht gefragt.`,
  loggedOut: (name) =>
    `${name} hat nicht geantwortet, weil Sie dort nicht angemeldet sind. Melden Sie sich an und suchen Sie noch einmal.`,
  limited: (name) =>
    `${name} bat uns, langsamer zu machen; ein Teil blieb ungelesen. Suchen Sie später noch einmal.`,
  blocked: (name) =>
    `${name} hat die Suche gesperrt: Wir wissen nicht, was dort steht. Öffnen Sie es einmal in einem Tab und suchen Sie dann noch einmal.`,
  forbidden: (name) =>
    `${name} hat den Zugriff verweigert, deshalb wissen wir nicht, was dort steht. Suchen Sie später noch einmal.`,
  archive: (name) =>
    `${name} wurde aus einem öffentlichen Archiv gelesen, dem die neuesten Beiträge fehlen können.`,
  offline: (name) =>
    `${name} war nicht zu erreichen: Dieser Computer war offline. Suchen Sie noch einmal, wenn er wieder verbunden ist.`,
  schema: (name) =>
    `${name} hat in einer Form geantwortet, die wir nicht lesen konnten; wir wissen nicht, was dort steht.`,
  failed: (name) =>
    `${name} hat nicht geantwortet, deshalb wissen wir nicht, was dort steht. Suchen Sie später noch einmal.`,
};

const VIA_SENTENCE: Wording['VIA_SENTENCE'] = {
  feedUnderWay: (name) =>
    `${name} wird über die öffentlichen Feeds gelesen, eine Antwort in der Minute, weil Sie dort nicht angemeldet sind.`,
  feed: (name) =>
    `${name} hat über die öffentlichen Feeds geantwortet, die weder Stimmen noch alle Kommentare nennen, weil Sie dort nicht angemeldet sind.`,
  archiveInstead: () => 'Stattdessen wurde ein öffentliches Archiv gefragt.',
};

const FRESHNESS: Wording['FRESHNESS'] = {
  checked: (date) => `Zuletzt geprüft am ${date}: Was hier zitiert ist, stand da noch dort.`,
  unchecked: (date) =>
    `Zuletzt geprüft am ${date}. Was hier zitiert ist, kann seither gelöscht worden sein; öffnen Sie den Leitfaden, wenn Reddit zu erreichen ist.`,
  removed: (count) =>
    count === 1
      ? '1 Bericht wurde an seiner Quelle gelöscht und aus diesem Leitfaden entfernt.'
      : `${count} Berichte wurden an ihrer Quelle gelöscht und aus diesem Leitfaden entfernt.`,
  newSince: (count, date) => `${count === 1 ? '1 Bericht' : `${count} Berichte`} seit dem ${date}.`,
};

const MARKDOWN: Wording['MARKDOWN'] = {
  title: (role, company) => (company === '' ? `Vorbereitung: ${role}` : `Vorbereitung: ${role}, ${company}`),
  fileTitle: 'Vorbereitung',
  eveningFileTitle: 'Zettel für den Vorabend',
  cardsFileTitle: 'Karten fürs Vorstellungsgespräch',
  dayFileTitle: 'Zettel für den Tag',
  likelyQuestions: 'Wahrscheinliche Fragen',
  people: (here, elsewhere) =>
    `${sayPeople(here)} ${here === 1 ? 'berichtet' : 'berichten'} von hier, ${sayPeople(elsewhere)} für diesen Beruf von anderswo.`,
  skills: 'Verlangte Kenntnisse',
  posting: 'Anzeige',
  likelyQuestion: 'Wahrscheinliche Frage',
  contents: 'Inhalt',
  ownNote: 'Ihre Notizen:',
  prepare: (name) => `Vorbereiten: ${name}`,
  interviewOn: (round, name) => `${round}: ${name}`,
  nextStep: 'Nächster Schritt',
  avoid: 'Vermeiden',
  unknown: 'Was wir nicht wissen',
  tests: 'Prüft meist',
  shows: 'Eine gute Antwort zeigt meist',
  followUp: 'Oft gefolgt von',
  minutes: (minutes) => `${minutes} Min.`,
  last: (month) => `zuletzt im ${month}`,
  outcome: 'Ergebnis',
  difficulty: 'Schwierigkeit',
  rounds: 'Runden',
  own: 'Ihr Beispiel:',
  made: (engine) => `Erstellt ${engine}.`,
  onThisComputer: 'auf Ihrem Computer, ohne Modell',
  withModel: (model) => `mit ${model}`,
  reportsUsed: 'Zitierte Beiträge und Kommentare',
  peopleQuoted: 'Zitierte Personen',
  quotesVerified: 'Wörtlich geprüfte Zitate',
  dropped: 'Weggelassen, weil die Quelle es nicht hergab',
  itemsReported: 'Von hier berichtet',
  itemsElsewhere: 'Für diesen Beruf von anderswo berichtet',
  itemsPosting: 'Aus der Anzeige',
  itemsTypical: 'Üblich für diesen Beruf',
  newest: 'Neuester Bericht',
  oldest: 'Ältester Bericht',
  untitled: 'Stelle ohne Titel',
};

const LABEL_TEXT: Wording['LABEL_TEXT'] = {
  reported: 'Von hier berichtet',
  reportedElsewhere: 'Für diesen Beruf von anderswo berichtet',
  posting: 'Aus der Anzeige',
  invitation: 'Aus Ihrer Einladung',
  company: 'Von der Website des Arbeitgebers',
  typical: 'Üblich für diesen Beruf',
  own: 'Von Ihnen',
  unknown: 'Unbekannt',
};

const SECTION_TITLE: Wording['SECTION_TITLE'] = {
  minute: 'In einer Minute',
  rounds: 'Der Ablauf',
  timeline: 'Wie es weitergeht und wie lange es dauert',
  questionsOwn: 'Fragen, die Ihnen selbst gestellt wurden',
  questionsHere: 'Von hier berichtete Fragen',
  questionsElsewhere: 'Fragen, die für diesen Beruf von anderswo berichtet werden',
  questionsPosting: 'Fragen, die aus der Anzeige folgen',
  questionsTypical: 'Übliche Fragen für diesen Beruf',
  experiences: 'Erfahrungen',
  helped: 'Was half, was überraschte',
  sank: 'Woran es scheitert',
  plan: 'Plan zur Vorbereitung',
  evening: 'Am Vorabend',
  day: 'Am Tag selbst',
  afterwards: 'Danach',
  pay: 'Gehalt',
  culture: 'Arbeitszeit und Kultur',
  ask: 'Ihre Fragen an den Arbeitgeber',
  notFound: 'Was wir nicht gefunden haben',
  sources: 'Quellen',
  scorecard: 'Wie diese Vorbereitung entstanden ist',
};

export const GERMAN: Wording = {
  MARKDOWN,
  LABEL_TEXT,
  SECTION_TITLE,
  OUTCOME_TEXT: {
    offer: 'Zusage',
    rejected: 'Absage',
    withdrew: 'zurückgezogen',
    ghosted: 'nie wieder gehört',
  },
  /** The title of a calendar entry takes the name alone. */
  sayRound: (round) =>
    round === undefined || round === 'other' ? 'Vorstellungsgespräch' : ROUND_TITLE[round],
  language: 'de',
  TYPICAL_BASIS: 'Unsere eigene Liste für diesen Beruf, kein Bericht.',
  COMPANY_UNNAMED: 'diesem Arbeitgeber',
  MINUTE,
  POSTING_QUESTION,
  PLAN,
  OWN,
  GAPS,
  CARDS,
  EVENING,
  HOW_TEXT: { phone: 'am Telefon', video: 'per Video', onsite: 'vor Ort' },
  AFTERWARDS: {
    notes: 'Schreiben Sie innerhalb einer Stunde auf, was Sie gefragt wurden und was Sie jetzt sagen würden.',
    thanks: 'Bedanken Sie sich innerhalb eines Tages in zwei oder drei Sätzen.',
    ask: 'Hat niemand gesagt, wann Sie hören, fragen Sie; haken Sie einmal nach, wenn der Tag vorbei ist.',
  },
  PAY: { stated: (text) => `In der Anzeige steht: ${text}` },
  FROM_POSTING: { quoted: (quote) => `In der Anzeige steht: „${quote}“` },
  FROM_COMPANY: { quoted: (quote) => `Auf der Seite der Firma steht: „${quote}“` },
  NOT_FOUND,
  SOURCE_SENTENCE,
  VIA_SENTENCE,
  FRESHNESS,
  ROUND_TITLE,
  /** Nouns keep their capital in a sentence. */
  roundInList: (round) => ROUND_TITLE[round],
  minutes: (from, to) => (from === to ? `${from} Min.` : `${from}–${to} Min.`),
  sayDay,
  sayDate,
  sayMonth,
  sayPeople,
  quote: (text) => `„${text}“`,
};
