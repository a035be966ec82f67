import type { PackData } from '../pack';

export const general: PackData = {
  id: 'general',
  family: 'other',
  name: { en: 'Any occupation', de: 'Alle Berufe' },
  rounds: [
    {
      kind: 'phone',
      minutes: [15, 30],
      title: { en: 'First conversation', de: 'Erstes Gespräch' },
      format: { en: 'Phone or video', de: 'Telefon oder Video' },
      who: {
        en: 'A recruiter or the person who hires',
        de: 'Personalabteilung oder die Person, die einstellt',
      },
      tests: {
        en: 'Whether the facts fit: experience, dates, pay, place.',
        de: 'Ob die Fakten passen: Erfahrung, Termine, Gehalt, Ort.',
      },
    },
    {
      kind: 'hiringManager',
      minutes: [30, 60],
      title: { en: 'Main interview', de: 'Vorstellungsgespräch' },
      format: {
        en: 'In person or on video, questions about your work and situations from the job',
        de: 'Vor Ort oder per Video, Fragen zu Ihrer Arbeit und Situationen aus der Stelle',
      },
      who: {
        en: 'Your future manager, often with one more person',
        de: 'Ihre künftige Führungskraft, oft mit einer weiteren Person',
      },
      tests: {
        en: 'Whether you can do the work, want it, and fit the people who do it.',
        de: 'Ob Sie die Arbeit können, sie wollen und zu den Menschen passen.',
      },
    },
    {
      kind: 'final',
      minutes: [30, 90],
      title: { en: 'Second meeting', de: 'Zweites Gespräch' },
      format: {
        en: 'Meeting the team, a small task or a look round',
        de: 'Kennenlernen des Teams, eine kleine Aufgabe oder ein Rundgang',
      },
      who: {
        en: 'Colleagues and the next level of management',
        de: 'Kolleginnen, Kollegen und die nächste Ebene',
      },
      tests: {
        en: 'Whether what you said holds up in practice.',
        de: 'Ob in der Praxis stimmt, was Sie gesagt haben.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'selfIntroduction',
      en: 'Tell us about yourself.',
      de: 'Erzählen Sie etwas über sich.',
    },
    {
      kind: 'behavioural',
      card: 'motivationRole',
      en: 'Why did you apply for this position?',
      de: 'Warum haben Sie sich auf diese Stelle beworben?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'What do you know about us, and what would you like to know?',
      de: 'Was wissen Sie über uns, und was möchten Sie wissen?',
    },
    {
      kind: 'skill',
      card: 'learning',
      en: 'Which part of this job have you done before, and which would be new to you?',
      de: 'Welchen Teil dieser Arbeit haben Sie schon gemacht, und was wäre neu?',
    },
    {
      kind: 'behavioural',
      card: 'example',
      en: 'Describe an ordinary day in your last job.',
      de: 'Beschreiben Sie einen gewöhnlichen Tag in Ihrer letzten Stelle.',
    },
    {
      kind: 'behavioural',
      card: 'strengthsWeaknesses',
      en: 'What are you good at, and what do you find hard?',
      de: 'Was können Sie gut, und was fällt Ihnen schwer?',
    },
    {
      kind: 'behavioural',
      card: 'leavingReason',
      en: 'Why are you leaving, or why did you leave, your last job?',
      de: 'Warum wechseln Sie, oder warum haben Sie Ihre letzte Stelle verlassen?',
    },
    {
      kind: 'behavioural',
      card: 'conflict',
      en: 'Describe a situation in which you and a colleague wanted different things.',
      de: 'Beschreiben Sie eine Situation, in der Sie und jemand im Team Verschiedenes wollten.',
    },
    {
      kind: 'behavioural',
      card: 'problemSolving',
      en: 'Describe a problem at work that you solved yourself.',
      de: 'Beschreiben Sie ein Problem bei der Arbeit, das Sie selbst gelöst haben.',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'When did something go wrong because of you, and what did you do?',
      de: 'Wann ist durch Sie etwas schiefgegangen, und was haben Sie getan?',
    },
    {
      kind: 'behavioural',
      card: 'prioritising',
      en: 'Two people want something from you at the same time. How do you decide?',
      de: 'Zwei Menschen wollen gleichzeitig etwas von Ihnen. Wie entscheiden Sie?',
    },
    {
      kind: 'behavioural',
      card: 'careerGoals',
      en: 'Where do you see yourself in a few years?',
      de: 'Wo sehen Sie sich in einigen Jahren?',
    },
    {
      kind: 'logistical',
      card: 'salary',
      en: 'When could you start, and what would you like to earn?',
      de: 'Wann könnten Sie anfangen, und was möchten Sie verdienen?',
    },
    {
      kind: 'logistical',
      card: 'yourQuestions',
      en: 'Do you have any questions for us?',
      de: 'Welche Fragen haben Sie an uns?',
    },
  ],
  tests: [
    {
      en: 'A small task from the job itself, or a trial day',
      de: 'Eine kleine Aufgabe aus der Arbeit selbst oder ein Probetag',
    },
    {
      en: 'Questions about how you would handle a situation, the same for every candidate',
      de: 'Fragen, wie Sie mit einer Situation umgehen würden, für alle gleich',
    },
    {
      en: 'A short test of language, numbers or a computer program, where the job needs it',
      de: 'Ein kurzer Test in Sprache, Zahlen oder einem Programm, wo die Stelle es braucht',
    },
    {
      en: 'Questions that ask for an occasion: what was the situation, what exactly did you do, what came of it',
      de: 'Fragen nach einem Beispiel: Wie war die Lage, was genau haben Sie getan, was kam dabei heraus',
      source: 'opm',
    },
  ],
  bring: [
    {
      en: 'Identity document and, where asked for, proof that you may work',
      de: 'Ausweis und, wo verlangt, Arbeitserlaubnis',
    },
    {
      en: 'Two copies of your CV and the posting with your marks on it',
      de: 'Lebenslauf zweimal und die Anzeige mit Ihren Anmerkungen',
    },
    {
      en: 'Certificates the posting names, as originals and copies',
      de: 'Zeugnisse, die die Anzeige nennt, im Original und als Kopie',
    },
    {
      en: 'Pen, paper and the name and number of the person you are meeting',
      de: 'Stift, Papier, Name und Telefonnummer Ihrer Ansprechperson',
    },
  ],
  clothes: {
    en: 'One step neater than people wear at this work on an ordinary day; clean shoes, nothing that distracts.',
    de: 'Einen Schritt gepflegter, als man bei dieser Arbeit an einem normalen Tag trägt; saubere Schuhe, nichts, das ablenkt.',
  },
  ask: [
    {
      en: 'What would you want me to have done by the end of the first three months?',
      de: 'Was sollte ich nach den ersten drei Monaten geschafft haben?',
    },
    { en: 'Who would I work with every day?', de: 'Mit wem würde ich täglich arbeiten?' },
    { en: 'Why is the position open?', de: 'Warum ist die Stelle frei?' },
    { en: 'What is hardest about this work?', de: 'Was ist an dieser Arbeit am schwersten?' },
    { en: 'How and when will you decide?', de: 'Wie und bis wann entscheiden Sie?' },
  ],
  sinks: [
    { en: 'Answers that would fit any employer.', de: 'Antworten, die auf jeden Arbeitgeber passen.' },
    { en: 'Claims without a single example.', de: 'Behauptungen ohne ein einziges Beispiel.' },
    { en: 'Bad words about a former employer.', de: 'Schlechtes über frühere Arbeitgeber.' },
    { en: 'Not having read the posting to its end.', de: 'Die Anzeige nicht bis zum Ende gelesen haben.' },
    { en: 'No question of your own at the end.', de: 'Am Schluss keine eigene Frage.' },
  ],
  drills: [
    {
      minutes: 40,
      title: { en: 'Posting, line by line', de: 'Anzeige, Zeile für Zeile' },
      text: {
        en: 'Go through the posting and write beside every requirement one thing you have done that shows it, or how you would learn it.',
        de: 'Schreiben Sie neben jede Anforderung etwas, das Sie getan haben und das sie belegt, oder wie Sie es lernen würden.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Two minutes about you', de: 'Zwei Minuten über Sie' },
      text: {
        en: 'Write who you are for this job in eight sentences, speak it aloud into your phone, cut it to two minutes and speak it again.',
        de: 'Schreiben Sie in acht Sätzen, wer Sie für diese Stelle sind, sprechen Sie es ins Telefon, kürzen Sie auf zwei Minuten und sprechen Sie es noch einmal.',
      },
    },
    {
      minutes: 60,
      title: { en: 'Five examples', de: 'Fünf Beispiele' },
      text: {
        en: 'Write five true occasions (a success, a mistake, a disagreement, a busy day, something learnt) in four lines each: situation, task, action, result. Speak each aloud once.',
        de: 'Schreiben Sie fünf wahre Begebenheiten auf (Erfolg, Fehler, Streit, voller Tag, etwas gelernt), je vier Zeilen: Situation, Aufgabe, Handlung, Ergebnis. Jede einmal laut.',
      },
    },
    {
      minutes: 30,
      title: { en: 'The employer', de: 'Der Arbeitgeber' },
      text: {
        en: 'Read the employer’s own pages and the latest news you find. Write three facts and what each means for this job.',
        de: 'Lesen Sie die Seiten des Arbeitgebers und die neuesten Nachrichten. Drei Tatsachen und was jede für diese Stelle heißt.',
      },
    },
    {
      minutes: 15,
      title: { en: 'Your questions', de: 'Ihre Fragen' },
      text: {
        en: 'Write five questions of your own and strike out those that the posting already answers.',
        de: 'Schreiben Sie fünf eigene Fragen und streichen Sie, was die Anzeige schon beantwortet.',
      },
    },
    {
      minutes: 45,
      title: { en: 'Rehearsal', de: 'Probe' },
      text: {
        en: 'Ask someone to put ten of these questions to you without a break, and to tell you only where they stopped believing you.',
        de: 'Lassen Sie sich zehn dieser Fragen ohne Pause stellen und nur sagen, an welcher Stelle man Ihnen nicht mehr geglaubt hat.',
      },
    },
  ],
  day: [
    {
      en: 'Look up the way or test the link the evening before, and plan to be there ten minutes early.',
      de: 'Sehen Sie am Vorabend den Weg nach oder testen Sie den Link; planen Sie zehn Minuten Vorlauf.',
    },
    {
      en: 'Switch the phone off, take a breath, and look at the person who asked when you answer.',
      de: 'Telefon aus, durchatmen, beim Antworten die Person ansehen, die gefragt hat.',
    },
    {
      en: 'If a question is unclear, ask what is meant; if you need a moment, say so.',
      de: 'Ist eine Frage unklar, fragen Sie nach; brauchen Sie einen Moment, sagen Sie es.',
    },
    {
      en: 'Before you go, ask what happens next and by when.',
      de: 'Fragen Sie vor dem Gehen, wie es weitergeht und bis wann.',
    },
    {
      en: 'Questions about family plans, pregnancy, religion or union need not be answered: say kindly that it has no bearing on the work, and go back to the job.',
      de: 'Fragen nach Familienplanung, Schwangerschaft, Religion oder Gewerkschaft müssen Sie nicht beantworten: Sagen Sie freundlich, dass es für die Arbeit keine Rolle spielt, und kommen Sie zur Stelle zurück.',
      source: 'dahag',
    },
  ],
  afterwards: [
    {
      en: 'Write down the questions you were asked on the same day, while you still know them.',
      de: 'Schreiben Sie noch am selben Tag auf, was Sie gefragt wurden.',
    },
    {
      en: 'Send a short thank-you message within a day, with one thing from the talk that mattered to you.',
      de: 'Bedanken Sie sich innerhalb eines Tages in wenigen Sätzen, mit einem Punkt aus dem Gespräch, der Ihnen wichtig war.',
    },
    {
      en: 'If the day they named has passed, ask once, politely, two working days later.',
      de: 'Ist der genannte Tag vorbei, fragen Sie zwei Werktage später einmal höflich nach.',
    },
    {
      en: 'With an offer, ask for it in writing and for a day or two to read it.',
      de: 'Bitten Sie bei einem Angebot um die schriftliche Fassung und ein oder zwei Tage zum Lesen.',
    },
  ],
};
