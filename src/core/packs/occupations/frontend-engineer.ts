import type { PackData } from '../pack';

export const frontendEngineer: PackData = {
  id: 'frontendEngineer',
  family: 'softwareEngineering',
  name: { en: 'Frontend engineer', de: 'Frontend-Entwicklerin oder Frontend-Entwickler' },
  rounds: [
    {
      kind: 'recruiter',
      minutes: [20, 30],
      title: { en: 'Recruiter call', de: 'Telefonat mit dem Recruiting' },
      format: { en: 'Phone or video', de: 'Telefon oder Video' },
      who: { en: 'Recruiter', de: 'Recruiting' },
      tests: {
        en: 'Frameworks, portfolio, remote work, pay.',
        de: 'Frameworks, Arbeitsproben, Homeoffice, Gehalt.',
      },
    },
    {
      kind: 'takeHome',
      minutes: [120, 360],
      title: { en: 'Small interface to build', de: 'Kleine Oberfläche bauen' },
      format: {
        en: 'At home or live: a component or page from a design or an API',
        de: 'Zu Hause oder live: eine Komponente oder Seite nach Entwurf oder API',
      },
      who: { en: 'Reviewed by a developer', de: 'Durchgesehen von jemandem aus dem Team' },
      tests: {
        en: 'States, structure, naming, keyboard, tests, what you left out on purpose.',
        de: 'Zustände, Struktur, Namen, Tastatur, Tests und was Sie bewusst weggelassen haben.',
      },
    },
    {
      kind: 'technical',
      minutes: [45, 75],
      title: { en: 'Browser and language', de: 'Browser und Sprache' },
      format: {
        en: 'Shared editor: a widget without a library, questions on what the browser does',
        de: 'Gemeinsamer Editor: ein Baustein ohne Bibliothek, Fragen dazu, was der Browser tut',
      },
      who: { en: 'Frontend developers', de: 'Frontend-Entwickler' },
      tests: {
        en: 'JavaScript, CSS, rendering, network, debugging in the tools.',
        de: 'JavaScript, CSS, Rendern, Netzwerk, Fehlersuche in den Entwicklerwerkzeugen.',
      },
      source: 'onet/15-1134.00',
    },
    {
      kind: 'hiringManager',
      minutes: [30, 60],
      title: { en: 'Team and product', de: 'Team und Produkt' },
      format: { en: 'Talk with a designer and the lead', de: 'Gespräch mit Design und Teamleitung' },
      who: { en: 'Designer, product manager, lead', de: 'Design, Produkt, Teamleitung' },
      tests: {
        en: 'How you work with design, argue for users and cut scope.',
        de: 'Wie Sie mit Design arbeiten, für Nutzer streiten und Umfang kürzen.',
      },
    },
  ],
  questions: [
    {
      kind: 'technical',
      card: 'frontend',
      en: 'Build an autocomplete field: states, keyboard, slow answers that arrive in the wrong order.',
      de: 'Bauen Sie ein Suchfeld mit Vorschlägen: Zustände, Tastatur, langsame Antworten in falscher Reihenfolge.',
    },
    {
      kind: 'technical',
      card: 'frontend',
      en: 'What happens when a script changes ten thousand elements, and how do you keep the page responsive?',
      de: 'Was passiert, wenn ein Skript zehntausend Elemente ändert, und wie bleibt die Seite bedienbar?',
    },
    {
      kind: 'technical',
      card: 'frontend',
      en: 'Explain event bubbling and when you would stop it.',
      de: 'Erklären Sie Event-Bubbling und wann Sie es anhalten.',
    },
    {
      kind: 'technical',
      card: 'frontend',
      en: 'How does a closure work, and where have you been bitten by one?',
      de: 'Wie funktioniert eine Closure, und wo hat sie Ihnen schon einen Fehler beschert?',
    },
    {
      kind: 'technical',
      card: 'frontend',
      en: 'Lay out this card grid so that it works from phone to wide screen, without a framework.',
      de: 'Setzen Sie dieses Kartenraster vom Telefon bis zum breiten Bildschirm um, ohne Framework.',
    },
    {
      kind: 'technical',
      card: 'frontend',
      en: 'When does a component render again, and how do you find out why?',
      de: 'Wann rendert eine Komponente neu, und wie finden Sie heraus, warum?',
    },
    {
      kind: 'technical',
      card: 'frontend',
      en: 'Where does state belong: component, store, URL or server?',
      de: 'Wohin gehört Zustand: Komponente, Store, URL oder Server?',
    },
    {
      kind: 'technical',
      card: 'frontend',
      en: 'Make this dialog usable by keyboard and screen reader.',
      de: 'Machen Sie diesen Dialog mit Tastatur und Screenreader bedienbar.',
    },
    {
      kind: 'technical',
      card: 'debugging',
      en: 'The page jumps while it loads and feels slow on a phone. How do you go about it?',
      de: 'Die Seite springt beim Laden und ist auf dem Telefon zäh. Wie gehen Sie vor?',
      source: 'onet/15-1134.00',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'What is a cross-site scripting attack, and what do you do against it in a frontend?',
      de: 'Was ist Cross-Site-Scripting, und was tun Sie im Frontend dagegen?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'What do you test in an interface, with which tools, and what not?',
      de: 'Was testen Sie an einer Oberfläche, womit, und was nicht?',
      source: 'onet/15-1134.00',
    },
    {
      kind: 'behavioural',
      card: 'projectStory',
      en: 'Show us something you built: what was hard, and what would you do differently?',
      de: 'Zeigen Sie etwas, das Sie gebaut haben: Was war schwer, was würden Sie anders machen?',
    },
    {
      kind: 'behavioural',
      card: 'conflict',
      en: 'A designer insists on something that hurts users on small screens. What do you do?',
      de: 'Das Design besteht auf etwas, das auf kleinen Bildschirmen schadet. Was tun Sie?',
      source: 'onet/15-1134.00',
    },
    {
      kind: 'skill',
      card: 'problemSolving',
      en: 'A bug appears in one browser only. How do you narrow it down?',
      de: 'Ein Fehler tritt nur in einem Browser auf. Wie grenzen Sie ihn ein?',
      source: 'onet/15-1134.00',
    },
    {
      kind: 'behavioural',
      card: 'learning',
      en: 'Which change of the web platform have you used lately, and what did it replace?',
      de: 'Welche Neuerung der Webplattform haben Sie zuletzt genutzt, und was hat sie ersetzt?',
      source: 'onet/15-1134.00',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Tell us about something that broke for users after your release.',
      de: 'Erzählen Sie von etwas, das nach Ihrer Auslieferung bei den Nutzern kaputt war.',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'You have clicked through our product: what would you improve first?',
      de: 'Sie haben unser Produkt durchgeklickt: Was würden Sie zuerst verbessern?',
    },
    {
      kind: 'logistical',
      card: 'salary',
      en: 'What do you expect to earn, and from when and where could you work?',
      de: 'Was möchten Sie verdienen, und ab wann und von wo könnten Sie arbeiten?',
    },
  ],
  tests: [
    {
      en: 'A component in an hour: list with search, loading, empty and error state',
      de: 'Eine Komponente in einer Stunde: Liste mit Suche, Lade-, Leer- und Fehlerzustand',
    },
    {
      en: 'Rebuilding a design pixel by pixel, then for a narrow screen',
      de: 'Einen Entwurf genau nachbauen, dann für schmale Bildschirme',
    },
    {
      en: 'Finding a performance or accessibility fault in the browser’s tools',
      de: 'Ein Problem mit Tempo oder Barrierefreiheit in den Entwicklerwerkzeugen finden',
    },
    {
      en: 'Small functions by hand: debounce, deep copy, promise queue',
      de: 'Kleine Funktionen von Hand: Debounce, tiefe Kopie, Promise-Warteschlange',
    },
  ],
  bring: [
    {
      en: 'Two live links to work of yours, tried out on a phone this morning',
      de: 'Zwei Links zu eigenen Arbeiten, heute früh am Telefon geprüft',
    },
    {
      en: 'An empty project that starts with one command, in the framework of the posting',
      de: 'Ein leeres Projekt, das mit einem Befehl startet, im Framework der Anzeige',
    },
    { en: 'Notes on three screens of their product', de: 'Notizen zu drei Ansichten ihres Produkts' },
  ],
  clothes: {
    en: 'What the team wears on an ordinary day; on video a tidy background.',
    de: 'Was das Team an einem normalen Tag trägt; im Video ein aufgeräumter Hintergrund.',
  },
  ask: [
    {
      en: 'How does a design become code here, and who has the last word on details?',
      de: 'Wie wird hier aus einem Entwurf Code, und wer entscheidet über Details?',
    },
    {
      en: 'Which browsers and devices must work, and who checks?',
      de: 'Welche Browser und Geräte müssen funktionieren, und wer prüft das?',
    },
    {
      en: 'How old is the oldest part of the frontend, and may I touch it?',
      de: 'Wie alt ist der älteste Teil des Frontends, und darf ich ihn anfassen?',
    },
    {
      en: 'How do you learn from real users: tests, figures, support?',
      de: 'Wie lernen Sie von echten Nutzern: Tests, Zahlen, Support?',
    },
    { en: 'What would I work on in the first month?', de: 'Woran würde ich im ersten Monat arbeiten?' },
  ],
  sinks: [
    {
      en: 'Reaching for a library before saying what the browser can do itself.',
      de: 'Zur Bibliothek greifen, bevor Sie sagen, was der Browser selbst kann.',
    },
    {
      en: 'Only the happy path: no loading, no error, no empty list.',
      de: 'Nur der Idealfall: kein Laden, kein Fehler, keine leere Liste.',
    },
    { en: 'A div with a click instead of a button.', de: 'Ein div mit Klick statt eines Buttons.' },
    { en: 'Knowing the framework and not the language.', de: 'Das Framework kennen und die Sprache nicht.' },
    { en: 'A portfolio whose links do not work.', de: 'Arbeitsproben, deren Links nicht gehen.' },
  ],
  drills: [
    {
      minutes: 60,
      title: { en: 'Widget without a library', de: 'Baustein ohne Bibliothek' },
      text: {
        en: 'Build tabs or an autocomplete with keyboard and focus in plain code in 45 minutes, then test with the keyboard alone.',
        de: 'Bauen Sie Tabs oder Vorschläge mit Tastatur und Fokus in reinem Code in 45 Minuten und testen Sie nur mit der Tastatur.',
      },
    },
    {
      minutes: 45,
      title: { en: 'Small functions', de: 'Kleine Funktionen' },
      text: {
        en: 'Write debounce, throttle, deep equal, a simple event emitter and a promise pool from memory, each with two tests.',
        de: 'Schreiben Sie Debounce, Throttle, tiefen Vergleich, einen Event-Emitter und einen Promise-Pool aus dem Kopf, je mit zwei Tests.',
      },
    },
    {
      minutes: 40,
      title: { en: 'Layout gym', de: 'Layout-Training' },
      text: {
        en: 'Rebuild three layouts you like with grid and flex, from narrow to wide, without looking anything up.',
        de: 'Bauen Sie drei Layouts mit Grid und Flex nach, von schmal bis breit, ohne nachzusehen.',
      },
    },
    {
      minutes: 35,
      title: { en: 'Slow page', de: 'Langsame Seite' },
      text: {
        en: 'Record a slow page in the performance tools; name the three largest causes and what you would do about each.',
        de: 'Zeichnen Sie eine langsame Seite in den Werkzeugen auf; nennen Sie die drei größten Ursachen und was Sie täten.',
      },
    },
    {
      minutes: 30,
      title: { en: 'One of your screens, defended', de: 'Eine Ihrer Ansichten, verteidigt' },
      text: {
        en: 'Tell in four minutes: users, problem, decision, trade-off, result, what you regret.',
        de: 'Erzählen Sie in vier Minuten: Nutzer, Problem, Entscheidung, Preis, Ergebnis, was Sie bereuen.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Their product', de: 'Ihr Produkt' },
      text: {
        en: 'Use it with the keyboard, on a phone and with a slow network; write five findings in order of harm.',
        de: 'Benutzen Sie es mit Tastatur, am Telefon und mit langsamem Netz; fünf Befunde, nach Schaden geordnet.',
      },
    },
  ],
  day: [
    {
      en: 'Have editor, browser tools and an empty project open before the call.',
      de: 'Haben Sie vor dem Gespräch Editor, Entwicklerwerkzeuge und leeres Projekt offen.',
    },
    {
      en: 'Begin with the markup and the states, styling last.',
      de: 'Beginnen Sie mit Markup und Zuständen, Gestaltung zuletzt.',
    },
    { en: 'Say unasked how it works by keyboard.', de: 'Sagen Sie ungefragt, wie es mit der Tastatur geht.' },
    {
      en: 'If time runs out, say what is missing and how you would test it.',
      de: 'Wenn die Zeit endet, sagen Sie, was fehlt und wie Sie es testen würden.',
    },
  ],
  afterwards: [
    {
      en: 'Tidy the task the same evening and send the link if that was agreed.',
      de: 'Räumen Sie die Aufgabe am selben Abend auf und schicken Sie den Link, wenn das vereinbart war.',
    },
    {
      en: 'Ask for review notes on a take-home: most teams will tell you two things.',
      de: 'Bitten Sie um Rückmeldung zur Aufgabe: Zwei Punkte nennt fast jedes Team.',
    },
    {
      en: 'With an offer, ask about equipment, remote days and time for upkeep.',
      de: 'Fragen Sie beim Angebot nach Ausstattung, Homeoffice und Zeit für Pflege.',
    },
  ],
};
