import type { PackData } from '../pack';

export const dataAnalyst: PackData = {
  id: 'dataAnalyst',
  family: 'dataMl',
  name: { en: 'Data analyst', de: 'Datenanalystin oder Datenanalyst' },
  rounds: [
    {
      kind: 'recruiter',
      minutes: [15, 30],
      title: { en: 'First call', de: 'Erstes Telefonat' },
      format: { en: 'Phone or video', de: 'Telefon oder Video' },
      who: { en: 'Recruiter', de: 'Personalabteilung' },
      tests: {
        en: 'Tools, kind of reports, departments served, notice.',
        de: 'Werkzeuge, Art der Berichte, Fachbereiche, Kündigungsfrist.',
      },
    },
    {
      kind: 'technical',
      minutes: [30, 60],
      title: { en: 'SQL and spreadsheet', de: 'SQL und Tabelle' },
      format: {
        en: 'Live or at home: queries, a pivot, a small dashboard',
        de: 'Live oder zu Hause: Abfragen, Pivot, ein kleines Dashboard',
      },
      who: { en: 'An analyst', de: 'Jemand aus der Analyse' },
      tests: { en: 'Right figures, clean steps.', de: 'Richtige Zahlen, saubere Schritte.' },
    },
    {
      kind: 'case',
      minutes: [30, 60],
      title: { en: 'Figures to interpret', de: 'Zahlen deuten' },
      format: {
        en: 'A table, chart or website report: what do you see, what follows?',
        de: 'Eine Tabelle, ein Diagramm oder ein Webbericht: Was sehen Sie, was folgt?',
      },
      who: { en: 'Head of analytics and somebody from the business', de: 'Leitung Analyse und Fachbereich' },
      tests: { en: 'Observation, doubt, recommendation.', de: 'Beobachtung, Zweifel, Empfehlung.' },
    },
    {
      kind: 'hiringManager',
      minutes: [30, 45],
      title: { en: 'Interview with the team', de: 'Gespräch mit dem Team' },
      format: {
        en: 'Past work and how you deal with wishes from departments',
        de: 'Frühere Arbeit und Umgang mit Wünschen der Fachbereiche',
      },
      who: { en: 'Your future manager', de: 'Ihre künftige Führungskraft' },
      tests: { en: 'Explaining, asking back, reliability.', de: 'Erklären, Nachfragen, Verlässlichkeit.' },
    },
  ],
  questions: [
    {
      kind: 'case',
      card: 'dataAnalysis',
      en: 'Sign-ups dropped by a fifth last week. Why could that be, and what do you check in which order?',
      de: 'Die Anmeldungen sind letzte Woche um ein Fünftel gefallen. Woran kann das liegen, und was prüfen Sie in welcher Reihenfolge?',
    },
    {
      kind: 'case',
      card: 'dataAnalysis',
      en: 'Two systems show different revenue for the same day. How do you reconcile them?',
      de: 'Zwei Systeme zeigen für denselben Tag verschiedenen Umsatz. Wie bringen Sie sie zusammen?',
    },
    {
      kind: 'case',
      card: 'dataAnalysis',
      en: 'Here is a table by channel: where would you spend more, where less?',
      de: 'Hier ist eine Tabelle nach Kanal: Wo würden Sie mehr ausgeben, wo weniger?',
    },
    {
      kind: 'case',
      card: 'dataAnalysis',
      en: 'What do you see in this chart, and what would you want to know before you believe it?',
      de: 'Was sehen Sie in diesem Diagramm, und was müssten Sie wissen, bevor Sie es glauben?',
      source: 'onet/15-2041.00',
    },
    {
      kind: 'technical',
      card: 'dataAnalysis',
      en: 'Explain inner, left and full join with two small tables.',
      de: 'Erklären Sie Inner, Left und Full Join an zwei kleinen Tabellen.',
    },
    {
      kind: 'technical',
      card: 'dataAnalysis',
      en: 'Write a query for the monthly active users and their change on the month before.',
      de: 'Schreiben Sie eine Abfrage für aktive Nutzer je Monat und die Veränderung zum Vormonat.',
    },
    {
      kind: 'technical',
      card: 'dataAnalysis',
      en: 'How do you find double entries, and which one do you keep?',
      de: 'Wie finden Sie Dubletten, und welche behalten Sie?',
      source: 'onet/15-2041.00',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'Mean or median: when which, and what do you show a manager?',
      de: 'Mittelwert oder Median: wann was, und was zeigen Sie der Leitung?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'What is correlation good for, and what not?',
      de: 'Wozu taugt Korrelation, und wozu nicht?',
      source: 'onet/15-2041.00',
    },
    {
      kind: 'skill',
      card: 'dataAnalysis',
      en: 'Which figures belong on a dashboard for a shop manager, and which not?',
      de: 'Welche Zahlen gehören auf ein Dashboard für eine Filialleitung, und welche nicht?',
    },
    {
      kind: 'skill',
      card: 'communication',
      en: 'Somebody asks for “all the data”. What do you ask back?',
      de: 'Jemand möchte „alle Daten“. Was fragen Sie zurück?',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'How do you check a report before it goes to the board?',
      de: 'Wie prüfen Sie einen Bericht, bevor er an den Vorstand geht?',
      source: 'onet/15-2041.00',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'A manager wants the figures to look better. What do you do?',
      de: 'Eine Führungskraft möchte die Zahlen freundlicher. Was tun Sie?',
    },
    {
      kind: 'case',
      card: 'estimation',
      en: 'How many parcels are delivered in this city on a day?',
      de: 'Wie viele Pakete werden an einem Tag in dieser Stadt zugestellt?',
    },
    {
      kind: 'behavioural',
      card: 'achievement',
      en: 'Which analysis of yours changed a decision?',
      de: 'Welche Ihrer Analysen hat eine Entscheidung geändert?',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'When did you send out a wrong figure?',
      de: 'Wann haben Sie eine falsche Zahl herausgegeben?',
    },
    {
      kind: 'behavioural',
      card: 'prioritising',
      en: 'Ten requests, one week. How do you sort them?',
      de: 'Zehn Anfragen, eine Woche. Wie sortieren Sie?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Which figure of ours would you look at on the first day?',
      de: 'Welche Zahl von uns würden Sie am ersten Tag ansehen?',
    },
    {
      kind: 'logistical',
      card: 'salary',
      en: 'What do you expect to earn, and when could you begin?',
      de: 'Was möchten Sie verdienen, und wann könnten Sie anfangen?',
    },
    {
      kind: 'skill',
      card: 'tools',
      en: 'In which tool do you build a report most quickly, and what does it do badly?',
      de: 'Mit welchem Werkzeug bauen Sie am schnellsten einen Bericht, und was kann es schlecht?',
    },
  ],
  tests: [
    {
      en: 'SQL online, three to five tasks with joins and groups',
      de: 'SQL online, drei bis fünf Aufgaben mit Joins und Gruppierung',
    },
    {
      en: 'A spreadsheet with a pivot, lookups and a hidden fault',
      de: 'Eine Tabelle mit Pivot, Verweisen und einem versteckten Fehler',
    },
    {
      en: 'A dashboard from a small data set, shown in ten minutes',
      de: 'Ein Dashboard aus einem kleinen Datensatz, in zehn Minuten gezeigt',
    },
    {
      en: 'A report or website to comment on, unprepared',
      de: 'Einen Bericht oder eine Website unvorbereitet kommentieren',
    },
  ],
  bring: [
    {
      en: 'Two dashboards or analyses you may show, made anonymous',
      de: 'Zwei anonyme Dashboards oder Analysen, die Sie zeigen dürfen',
    },
    {
      en: 'A list of the tools you use, with what you built in each',
      de: 'Liste Ihrer Werkzeuge und was Sie damit gebaut haben',
    },
    {
      en: 'Paper and pencil for tables, joins and trees of causes',
      de: 'Papier und Stift für Tabellen, Joins und Ursachenbäume',
    },
  ],
  clothes: {
    en: 'Neat office clothes like the department you would report to.',
    de: 'Gepflegte Bürokleidung wie der Fachbereich, für den Sie arbeiten würden.',
  },
  ask: [
    {
      en: 'Who asks the questions here, and who acts on the answers?',
      de: 'Wer stellt hier die Fragen, und wer handelt nach den Antworten?',
    },
    {
      en: 'Which report would you switch off if you could?',
      de: 'Welchen Bericht würden Sie abschalten, wenn Sie könnten?',
    },
    {
      en: 'Where does the data come from, and who mends it when it breaks?',
      de: 'Woher kommen die Daten, und wer repariert sie?',
    },
    {
      en: 'How much is standing reports, how much new questions?',
      de: 'Wie viel ist Standardbericht, wie viel neue Frage?',
    },
    { en: 'Which tools may I choose myself?', de: 'Welche Werkzeuge darf ich selbst wählen?' },
  ],
  sinks: [
    {
      en: 'Explaining a number before checking whether it is right.',
      de: 'Eine Zahl erklären, bevor klar ist, ob sie stimmt.',
    },
    {
      en: 'Five charts and no sentence that says what follows.',
      de: 'Fünf Diagramme und kein Satz, was daraus folgt.',
    },
    { en: 'A percentage without the number behind it.', de: 'Eine Prozentzahl ohne die Menge dahinter.' },
    {
      en: 'Never asking who needs the figure, and for what.',
      de: 'Nie fragen, wer die Zahl braucht und wofür.',
    },
    { en: 'Claiming SQL and stumbling over a left join.', de: 'SQL behaupten und am Left Join stolpern.' },
  ],
  drills: [
    {
      minutes: 45,
      title: { en: 'Ten queries', de: 'Zehn Abfragen' },
      text: {
        en: 'Count, group, join, anti-join, window, dates, top per group, share of total, growth, duplicates: by hand, then checked.',
        de: 'Zählen, gruppieren, Join, Anti-Join, Fenster, Daten, Top je Gruppe, Anteil, Wachstum, Dubletten: von Hand, dann geprüft.',
      },
    },
    {
      minutes: 35,
      title: { en: 'Why did it drop', de: 'Warum ist sie gefallen' },
      text: {
        en: 'Take three figures that fell and draw a tree of causes in four minutes each; mark the first three checks.',
        de: 'Nehmen Sie drei gefallene Zahlen und zeichnen Sie je in vier Minuten einen Ursachenbaum; markieren Sie die ersten drei Prüfungen.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Chart, three sentences', de: 'Diagramm, drei Sätze' },
      text: {
        en: 'Six charts from newspapers: what it shows, what to doubt, what to do.',
        de: 'Sechs Diagramme aus Zeitungen: was es zeigt, was zu bezweifeln ist, was zu tun ist.',
      },
    },
    {
      minutes: 40,
      title: { en: 'One dashboard', de: 'Ein Dashboard' },
      text: {
        en: 'Build one page for a real role from public data: four figures, one comparison, one warning. Show it aloud.',
        de: 'Bauen Sie eine Seite für eine echte Rolle aus öffentlichen Daten: vier Zahlen, ein Vergleich, eine Warnung. Laut vorführen.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Your analysis, their decision', de: 'Ihre Analyse, die Entscheidung' },
      text: {
        en: 'Tell one analysis in three minutes: question, data, finding, decision, result.',
        de: 'Erzählen Sie eine Analyse in drei Minuten: Frage, Daten, Befund, Entscheidung, Ergebnis.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Spreadsheet without help', de: 'Tabelle ohne Hilfe' },
      text: {
        en: 'Lookup, pivot, conditional sums, cleaning of dates and names, a chart: each once without a search.',
        de: 'Verweis, Pivot, bedingte Summen, Daten und Namen bereinigen, Diagramm: jedes einmal ohne Suche.',
      },
    },
  ],
  day: [
    {
      en: 'Repeat the question and ask what will be decided.',
      de: 'Wiederholen Sie die Frage und fragen Sie, was entschieden wird.',
    },
    {
      en: 'Say measurement fault first: is the figure right at all?',
      de: 'Nennen Sie zuerst den Messfehler: Stimmt die Zahl überhaupt?',
    },
    {
      en: 'Think aloud in a tree, not in a list.',
      de: 'Denken Sie laut in einem Baum, nicht in einer Liste.',
    },
    {
      en: 'End with one recommendation and one doubt.',
      de: 'Schließen Sie mit einer Empfehlung und einem Zweifel.',
    },
  ],
  afterwards: [
    {
      en: 'If you noticed an error afterwards, send the corrected figure with one line.',
      de: 'Wenn Sie hinterher einen Fehler merken, schicken Sie die richtige Zahl mit einer Zeile.',
    },
    {
      en: 'Ask for feedback on the task; the reasoning counts more than the result.',
      de: 'Bitten Sie um Rückmeldung zur Aufgabe; der Weg zählt mehr als das Ergebnis.',
    },
    {
      en: 'Before you accept, ask about access to data, tools and who reviews your work.',
      de: 'Fragen Sie vor der Zusage nach Datenzugang, Werkzeugen und wer Ihre Arbeit prüft.',
    },
  ],
};
