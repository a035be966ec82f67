import type { PackData } from '../pack';

export const dataScientist: PackData = {
  id: 'dataScientist',
  family: 'dataMl',
  name: { en: 'Data scientist', de: 'Data Scientist' },
  rounds: [
    {
      kind: 'recruiter',
      minutes: [20, 30],
      title: { en: 'Recruiter call', de: 'Telefonat mit dem Recruiting' },
      format: { en: 'Phone or video', de: 'Telefon oder Video' },
      who: { en: 'Recruiter', de: 'Recruiting' },
      tests: {
        en: 'Field, degree, tools, kind of role (analysis, models, research).',
        de: 'Fachgebiet, Abschluss, Werkzeuge, Art der Rolle (Analyse, Modelle, Forschung).',
      },
    },
    {
      kind: 'technical',
      minutes: [45, 60],
      title: { en: 'Coding and SQL', de: 'Programmieren und SQL' },
      format: {
        en: 'Shared editor: tables to join and group, a small task in Python or R',
        de: 'Gemeinsamer Editor: Tabellen verknüpfen und gruppieren, kleine Aufgabe in Python oder R',
      },
      who: { en: 'Data scientist', de: 'Data Scientist' },
      tests: {
        en: 'Whether you get the data into shape cleanly.',
        de: 'Ob Sie Daten sauber in Form bringen.',
      },
      source: 'onet/15-2041.00',
    },
    {
      kind: 'technical',
      minutes: [45, 60],
      title: { en: 'Statistics and modelling', de: 'Statistik und Modelle' },
      format: {
        en: 'Questions from a test to a model in use',
        de: 'Fragen vom Test bis zum Modell im Einsatz',
      },
      who: { en: 'Senior data scientist', de: 'Erfahrene Data Scientists' },
      tests: {
        en: 'Uncertainty, experiments, choice of model and measure.',
        de: 'Unsicherheit, Experimente, Wahl von Modell und Maß.',
      },
      source: 'onet/15-2041.00',
    },
    {
      kind: 'takeHome',
      minutes: [180, 480],
      title: { en: 'Data task', de: 'Datenaufgabe' },
      format: {
        en: 'A data set and a question; a notebook or a few slides',
        de: 'Ein Datensatz und eine Frage; Notebook oder einige Folien',
      },
      who: { en: 'Presented to the team', de: 'Vorstellung vor dem Team' },
      tests: {
        en: 'Cleaning, honest limits, a recommendation.',
        de: 'Bereinigung, ehrliche Grenzen, eine Empfehlung.',
      },
      source: 'onet/15-2041.00',
    },
    {
      kind: 'hiringManager',
      minutes: [45, 60],
      title: { en: 'Business case', de: 'Fall aus dem Geschäft' },
      format: { en: 'A metric moves: what do you do?', de: 'Eine Kennzahl bewegt sich: Was tun Sie?' },
      who: { en: 'Manager and product partner', de: 'Leitung und Produkt' },
      tests: {
        en: 'From question to decision, explained plainly.',
        de: 'Von der Frage zur Entscheidung, verständlich erklärt.',
      },
    },
  ],
  questions: [
    {
      kind: 'technical',
      card: 'machineLearning',
      en: 'Take us through a model you brought into use: question, data, baseline, result, what it changed.',
      de: 'Führen Sie uns durch ein Modell, das in Betrieb ging: Frage, Daten, Vergleichslösung, Ergebnis, Wirkung.',
    },
    {
      kind: 'technical',
      card: 'machineLearning',
      en: 'Only one in a thousand cases is fraud. How do you train, and by what do you judge?',
      de: 'Nur einer von tausend Fällen ist Betrug. Wie trainieren Sie, und woran messen Sie?',
    },
    {
      kind: 'technical',
      card: 'machineLearning',
      en: 'Explain bias and variance with an example of your own.',
      de: 'Erklären Sie Bias und Varianz an einem eigenen Beispiel.',
    },
    {
      kind: 'technical',
      card: 'machineLearning',
      en: 'The model is good in the test and poor in use. Where do you look?',
      de: 'Das Modell ist im Test gut und im Einsatz schlecht. Wo sehen Sie nach?',
    },
    {
      kind: 'technical',
      card: 'dataAnalysis',
      en: 'What does a p-value of 0.04 say, and what does it not say?',
      de: 'Was sagt ein p-Wert von 0,04, und was sagt er nicht?',
      source: 'onet/15-2041.00',
    },
    {
      kind: 'technical',
      card: 'dataAnalysis',
      en: 'Design an A/B test for a new button: unit, size, duration, when do you stop?',
      de: 'Entwerfen Sie einen A/B-Test für einen neuen Knopf: Einheit, Größe, Dauer, wann hören Sie auf?',
      source: 'onet/15-2041.00',
    },
    {
      kind: 'technical',
      card: 'dataAnalysis',
      en: 'Two tests come out just above and just below the limit. What do you tell the team?',
      de: 'Zwei Tests liegen knapp über und knapp unter der Grenze. Was sagen Sie dem Team?',
      source: 'onet/15-2041.00',
    },
    {
      kind: 'technical',
      card: 'dataAnalysis',
      en: 'Write a query that finds for each customer the second purchase.',
      de: 'Schreiben Sie eine Abfrage, die je Kunde den zweiten Kauf findet.',
    },
    {
      kind: 'technical',
      card: 'dataAnalysis',
      en: 'A third of the values in a column is missing. What do you do, and what do you ask first?',
      de: 'In einer Spalte fehlt ein Drittel der Werte. Was tun Sie, und was fragen Sie zuerst?',
      source: 'onet/15-2041.00',
    },
    {
      kind: 'case',
      card: 'productSense',
      en: 'Use of the app has risen by ten per cent overnight. Find out why.',
      de: 'Die Nutzung der App ist über Nacht um zehn Prozent gestiegen. Finden Sie heraus, warum.',
    },
    {
      kind: 'case',
      card: 'machineLearning',
      en: 'How would you recommend films to somebody who signed up a minute ago?',
      de: 'Wie empfehlen Sie jemandem Filme, der sich vor einer Minute angemeldet hat?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'Regularisation, boosting, embeddings: explain one to a student and one to a manager.',
      de: 'Regularisierung, Boosting, Embeddings: Erklären Sie eines einer Studentin und eines einer Managerin.',
    },
    {
      kind: 'skill',
      card: 'communication',
      en: 'How do you tell a manager that her idea did nothing, with figures?',
      de: 'Wie sagen Sie einer Managerin mit Zahlen, dass ihre Idee nichts bewirkt hat?',
      source: 'onet/15-2041.00',
    },
    {
      kind: 'skill',
      card: 'inclusion',
      en: 'How do you find out whether a model treats a group unfairly?',
      de: 'Wie finden Sie heraus, ob ein Modell eine Gruppe benachteiligt?',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Which analysis of yours was wrong, and how did you notice?',
      de: 'Welche Analyse von Ihnen war falsch, und wie haben Sie es gemerkt?',
    },
    {
      kind: 'behavioural',
      card: 'prioritising',
      en: 'Five teams want something from you. How do you choose?',
      de: 'Fünf Teams wollen etwas von Ihnen. Wie wählen Sie aus?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Which of our questions would you like to answer with data, and what data would you need?',
      de: 'Welche unserer Fragen würden Sie gern mit Daten beantworten, und welche Daten bräuchten Sie?',
    },
    {
      kind: 'logistical',
      card: 'salary',
      en: 'What do you expect to earn, and what notice must you give?',
      de: 'Was möchten Sie verdienen, und welche Kündigungsfrist haben Sie?',
    },
  ],
  tests: [
    {
      en: 'Live SQL with joins, window functions and a trap in the data',
      de: 'SQL live mit Joins, Fensterfunktionen und einer Falle in den Daten',
    },
    {
      en: 'A notebook task over a few hours, then questions on every step',
      de: 'Eine Notebook-Aufgabe über einige Stunden, danach Fragen zu jedem Schritt',
    },
    {
      en: 'Probability and statistics aloud, on paper',
      de: 'Wahrscheinlichkeit und Statistik, laut und auf Papier',
    },
    {
      en: 'A talk of twenty minutes on a project of yours',
      de: 'Zwanzig Minuten Vortrag über ein eigenes Projekt',
    },
  ],
  bring: [
    {
      en: 'Two projects with the question, the data, the result in a figure',
      de: 'Zwei Projekte mit Frage, Daten und Ergebnis in einer Zahl',
    },
    {
      en: 'A notebook that runs, in case you are asked to show one',
      de: 'Ein lauffähiges Notebook, falls Sie eines zeigen sollen',
    },
    { en: 'Your talk as a file that needs no network', de: 'Ihren Vortrag als Datei, die kein Netz braucht' },
  ],
  clothes: {
    en: 'Neat and relaxed; a step more formal for a bank or an insurer.',
    de: 'Gepflegt und locker; bei Bank oder Versicherung einen Schritt förmlicher.',
  },
  ask: [
    {
      en: 'Which decision of last quarter was made because of an analysis?',
      de: 'Welche Entscheidung im letzten Quartal fiel wegen einer Analyse?',
    },
    {
      en: 'How does a model get into use here, and who looks after it afterwards?',
      de: 'Wie kommt ein Modell hier in Betrieb, und wer kümmert sich danach?',
    },
    {
      en: 'What state is the data in, and who owns it?',
      de: 'In welchem Zustand sind die Daten, und wem gehören sie?',
    },
    {
      en: 'How much of the work is modelling, how much tables and talks?',
      de: 'Wie viel ist Modellieren, wie viel Tabellen und Gespräche?',
    },
    { en: 'By what will my first half-year be judged?', de: 'Woran wird mein erstes Halbjahr gemessen?' },
  ],
  sinks: [
    {
      en: 'Beginning with the newest model instead of a baseline.',
      de: 'Mit dem neuesten Modell statt mit einer Vergleichslösung anfangen.',
    },
    {
      en: 'Accuracy as the only measure on skewed data.',
      de: 'Bei schiefen Daten nur die Trefferquote nennen.',
    },
    {
      en: 'An answer without asking how the data came about.',
      de: 'Antworten, ohne zu fragen, wie die Daten entstanden sind.',
    },
    { en: 'A result without its uncertainty.', de: 'Ein Ergebnis ohne seine Unsicherheit.' },
    {
      en: 'Terms you cannot explain when asked twice.',
      de: 'Begriffe, die einer zweiten Nachfrage nicht standhalten.',
    },
  ],
  drills: [
    {
      minutes: 45,
      title: { en: 'SQL on paper', de: 'SQL auf Papier' },
      text: {
        en: 'Write ten queries by hand: second purchase, retention by month, running total, gaps, top three per group. Check them on real tables.',
        de: 'Schreiben Sie zehn Abfragen von Hand: zweiter Kauf, Bindung nach Monat, laufende Summe, Lücken, Top drei je Gruppe. Dann an echten Tabellen prüfen.',
      },
    },
    {
      minutes: 40,
      title: { en: 'Statistics, aloud', de: 'Statistik, laut' },
      text: {
        en: 'Explain p-value, power, confidence interval, multiple testing and Simpson’s paradox in a minute each, with an example.',
        de: 'Erklären Sie p-Wert, Power, Konfidenzintervall, multiples Testen und Simpson-Paradox in je einer Minute, mit Beispiel.',
      },
    },
    {
      minutes: 50,
      title: { en: 'One model, three whys', de: 'Ein Modell, dreimal warum' },
      text: {
        en: 'For your best project ask three times why: data, features, model, measure, threshold. Draw the path to use.',
        de: 'Fragen Sie zu Ihrem besten Projekt dreimal warum: Daten, Merkmale, Modell, Maß, Schwelle. Zeichnen Sie den Weg in den Betrieb.',
      },
    },
    {
      minutes: 40,
      title: { en: 'A metric moved', de: 'Eine Kennzahl bewegt sich' },
      text: {
        en: 'Take three movements of a metric and list causes in order: measurement, mix, season, change of ours, outside. Say which cut you make first.',
        de: 'Nehmen Sie drei Bewegungen einer Kennzahl und ordnen Sie Ursachen: Messung, Mischung, Saison, eigene Änderung, außen. Sagen Sie den ersten Schnitt.',
      },
    },
    {
      minutes: 45,
      title: { en: 'Experiment design', de: 'Experiment entwerfen' },
      text: {
        en: 'Design two tests on a page each: hypothesis, unit, measure, size, duration, stop rule, what if it is unclear.',
        de: 'Entwerfen Sie zwei Tests auf je einer Seite: Hypothese, Einheit, Maß, Größe, Dauer, Stoppregel, was bei Unklarheit.',
      },
    },
    {
      minutes: 30,
      title: { en: 'For somebody without statistics', de: 'Für jemanden ohne Statistik' },
      text: {
        en: 'Tell a result in two minutes to a friend without a formula; the friend decides what to do.',
        de: 'Erzählen Sie ein Ergebnis in zwei Minuten ohne Formel; Ihr Gegenüber entscheidet, was zu tun ist.',
      },
    },
  ],
  day: [
    {
      en: 'Ask what will be decided with the answer before you calculate.',
      de: 'Fragen Sie, was mit der Antwort entschieden wird, bevor Sie rechnen.',
    },
    {
      en: 'Say the simple way first, then what you would improve.',
      de: 'Nennen Sie zuerst den einfachen Weg, dann die Verbesserung.',
    },
    { en: 'Check a query aloud on three rows.', de: 'Prüfen Sie eine Abfrage laut an drei Zeilen.' },
    {
      en: 'Say how sure you are, and what would change your mind.',
      de: 'Sagen Sie, wie sicher Sie sind und was Sie umstimmen würde.',
    },
  ],
  afterwards: [
    {
      en: 'Send a corrected step of the task if you found an error afterwards: it speaks for you.',
      de: 'Schicken Sie einen korrigierten Schritt nach, wenn Sie hinterher einen Fehler finden: Das spricht für Sie.',
    },
    {
      en: 'Ask which team and which data you would begin with, before you accept.',
      de: 'Fragen Sie vor der Zusage, in welchem Team und mit welchen Daten Sie anfangen.',
    },
    {
      en: 'With a take-home, ask for feedback on the method.',
      de: 'Bitten Sie nach der Aufgabe um Rückmeldung zur Methode.',
    },
  ],
};
