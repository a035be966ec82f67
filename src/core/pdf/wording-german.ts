import type { PdfText } from './wording';

/** What only the PDF says, in German. */
export const PDF_GERMAN: PdfText = {
  locale: 'de-DE',
  KIND_TITLE: {
    behavioural: 'Verhalten',
    technical: 'Fachliches',
    case: 'Fallaufgaben',
    skill: 'Können',
    company: 'Warum dieser Arbeitgeber',
    logistical: 'Praktisches',
  },
  PDF_TEXT: {
    coverLabel: 'VORBEREITUNG AUFS GESPRÄCH',
    openPosting: 'Anzeige öffnen',
    reportedHere: 'Personen von hier',
    reportedHereOne: 'Person von hier',
    elsewhere: 'Personen von anderswo',
    reportsRead: 'Beiträge gelesen',
    questionsToPrepare: 'Fragen zum Vorbereiten',
    ofPreparation: 'Vorbereitung geplant',
    madeOn: 'erstellt',
    likeliest: 'Wahrscheinlichste Fragen',
    avoid: 'Vermeiden',
    unknown: 'Was wir nicht wissen',
    madeHere: 'Kostenlos, auf Ihrem Computer erstellt.',
    madeWith: (model) => `Formuliert mit ${model}; jedes Zitat ist wörtlich geprüft.`,
    disclaimer:
      'Berichte sind, was einzelne Menschen geschrieben haben, keine Tatsachen über den Arbeitgeber: Prüfen Sie, was wichtig ist. Zitate sind wörtlich; Zahlen in Klammern führen zu den Quellen.',
    contents: 'Inhalt',
    eveningIntro: 'Ein Blatt zum Ausdrucken und Mitnehmen. Haken Sie ab, was erledigt ist.',
    questionsHereIntro:
      'Zitate sind wörtlich und führen zu genau dem Beitrag oder Kommentar. Was eine Frage meist prüft, steht auf unseren eigenen Karten, nicht in den Berichten.',
    questionsElsewhereIntro:
      'Gestellt wurden sie Menschen, die sich für dieselbe Arbeit bei anderen oder ungenannten Arbeitgebern beworben haben. Getrennt von den Berichten oben gezählt.',
    questionsPostingIntro:
      'Niemand hat sie berichtet. Sie folgen aus dem, was die Anzeige verlangt, in deren eigenen Worten.',
    questionsTypicalIntro:
      'Niemand hat sie berichtet. Sie stehen auf unserer eigenen Liste für diesen Beruf.',
    experiencesIntro: 'Erzählt von den Menschen, die diese Diskussionen begonnen haben.',
    /** Its hours end with the stop of an abbreviation. */
    planIntro: (hours) => `Zusammen etwa ${hours} Haken Sie ab, was erledigt ist.`,
    tests: 'Prüft meist',
    shows: 'Eine gute Antwort zeigt meist',
    followUp: 'Oft gefolgt von',
    yourExample: 'Ihr Beispiel',
    asked: 'Gefragt',
    keyWords: 'Drei Stichworte zu jeder Antwort',
    sameCard: 'eine gute Antwort zeigt dasselbe wie bei',
    yourNotes: 'Ihre Notizen',
    format: 'Form',
    length: 'Dauer',
    who: 'Mit',
    roundTests: 'Prüft',
    role: 'Stelle',
    company: 'Arbeitgeber',
    level: 'Stufe',
    team: 'Team',
    employment: 'Art',
    remote: 'Arbeitsort',
    pay: 'Gehalt laut Anzeige',
    skills: 'Verlangte Kenntnisse',
    thePosting: 'Auf einen Blick',
    roundNotNamed: (kind) => `${kind}, Runde nicht genannt`,
    helpedAndSank: 'Was half und woran es scheitert',
    dayAndAfterwards: 'Der Tag und danach',
    payAndCulture: 'Gehalt und Kultur',
    remotePolicy: { remote: 'Von zu Hause', hybrid: 'Hybrid', onsite: 'Vor Ort' },
    citedOn: 'Zitiert auf Seite',
    sourcesIntro:
      'Öffentliche Beiträge und Kommentare. Wer sie geschrieben hat, ist mit Absicht weggelassen.',
    jumpTo: (title) => `Zu ${title}`,
    openSource: (name) => `Quelle öffnen: ${name}`,
    toSource: (number) => `Quelle ${number}`,
    toPage: (page) => `Zurück zu Seite ${page}`,
    question: (number) => `F${number}`,
    questions: (count) => (count === 1 ? '1 Frage' : `${count} Fragen`),
    report: 'Bericht',
    hours: 'Std.',
    minutes: 'Min.',
    and: 'und',
    page: (page, pages) => `${page} / ${pages}`,
    footer: (date) =>
      date === ''
        ? 'Mit Debrief auf Ihrem Computer erstellt'
        : `Mit Debrief am ${date} auf Ihrem Computer erstellt`,
  },
};
