import type { PackData } from '../pack';

export const productDesigner: PackData = {
  id: 'productDesigner',
  family: 'design',
  name: { en: 'Product designer', de: 'Produktdesignerin oder Produktdesigner' },
  rounds: [
    {
      kind: 'recruiter',
      minutes: [20, 30],
      title: { en: 'First call', de: 'Erstes Telefonat' },
      format: {
        en: 'Video, sometimes with a look at the portfolio',
        de: 'Video, manchmal mit Blick ins Portfolio',
      },
      who: { en: 'Recruiter or design lead', de: 'Recruiting oder Designleitung' },
      tests: { en: 'Kind of work, tools, team, pay.', de: 'Art der Arbeit, Werkzeuge, Team, Gehalt.' },
    },
    {
      kind: 'panel',
      minutes: [45, 75],
      title: { en: 'Portfolio presentation', de: 'Portfolio vorstellen' },
      format: {
        en: 'Two projects in depth, questions in between',
        de: 'Zwei Projekte ausführlich, Fragen zwischendurch',
      },
      who: { en: 'Designers, product, engineering', de: 'Design, Produkt, Entwicklung' },
      tests: {
        en: 'Problem, process, your part, result, taste.',
        de: 'Problem, Vorgehen, Ihr Anteil, Ergebnis, Geschmack.',
      },
    },
    {
      kind: 'case',
      minutes: [45, 120],
      title: { en: 'Design exercise', de: 'Gestaltungsaufgabe' },
      format: {
        en: 'Whiteboard task together, or a small task at home',
        de: 'Gemeinsame Aufgabe am Whiteboard oder kleine Aufgabe zu Hause',
      },
      who: { en: 'Designer and product manager', de: 'Design und Produkt' },
      tests: {
        en: 'How you ask, sketch, choose and take objections.',
        de: 'Wie Sie fragen, skizzieren, wählen, Einwände aufnehmen.',
      },
    },
    {
      kind: 'hiringManager',
      minutes: [30, 60],
      title: { en: 'Critique and team', de: 'Kritikrunde und Team' },
      format: {
        en: 'Take apart an app together; talk on ways of working',
        de: 'Gemeinsam eine App auseinandernehmen; Gespräch über Arbeitsweise',
      },
      who: { en: 'Design lead', de: 'Designleitung' },
      tests: {
        en: 'Eye, honesty, how you give and take criticism.',
        de: 'Blick, Ehrlichkeit, Umgang mit Kritik.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'designCraft',
      en: 'Take us through a project: problem, users, what you tried and threw away, what came out.',
      de: 'Führen Sie uns durch ein Projekt: Problem, Nutzer, was Sie versucht und verworfen haben, was herauskam.',
    },
    {
      kind: 'skill',
      card: 'designCraft',
      en: 'Which decision in this design do you regret?',
      de: 'Welche Entscheidung in diesem Entwurf bereuen Sie?',
    },
    {
      kind: 'case',
      card: 'designCraft',
      en: 'Design a ticket machine for somebody who is in a hurry and does not speak the language.',
      de: 'Entwerfen Sie einen Fahrkartenautomaten für jemanden in Eile, der die Sprache nicht spricht.',
    },
    {
      kind: 'case',
      card: 'designCraft',
      en: 'Improve the checkout of this shop in half an hour.',
      de: 'Verbessern Sie die Kasse dieses Shops in einer halben Stunde.',
    },
    {
      kind: 'skill',
      card: 'designCraft',
      en: 'Take an app on your phone apart: what is good, what would you change first?',
      de: 'Nehmen Sie eine App auf Ihrem Telefon auseinander: Was ist gut, was würden Sie zuerst ändern?',
    },
    {
      kind: 'skill',
      card: 'designCraft',
      en: 'How do you test an idea with five people and one day?',
      de: 'Wie testen Sie eine Idee mit fünf Menschen und einem Tag?',
    },
    {
      kind: 'skill',
      card: 'designCraft',
      en: 'How do you work in a design system that does not have what you need?',
      de: 'Wie arbeiten Sie in einem Designsystem, dem etwas fehlt?',
    },
    {
      kind: 'skill',
      card: 'inclusion',
      en: 'How do you design for people who see badly or use no mouse?',
      de: 'Wie gestalten Sie für Menschen, die schlecht sehen oder keine Maus benutzen?',
    },
    {
      kind: 'skill',
      card: 'productSense',
      en: 'Which figure would show that your design works?',
      de: 'Welche Zahl würde zeigen, dass Ihr Entwurf funktioniert?',
    },
    {
      kind: 'skill',
      card: 'conflict',
      en: 'The product manager wants it in two days, the tests say it is wrong. What do you do?',
      de: 'Produkt will es in zwei Tagen, die Tests sagen, es ist falsch. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'communication',
      en: 'How do you hand a design over so that it is built as meant?',
      de: 'Wie übergeben Sie einen Entwurf so, dass er wie gemeint gebaut wird?',
    },
    {
      kind: 'behavioural',
      card: 'feedback',
      en: 'Tell us about criticism that turned your design round.',
      de: 'Erzählen Sie von Kritik, die Ihren Entwurf gedreht hat.',
    },
    {
      kind: 'behavioural',
      card: 'influence',
      en: 'When did you convince a team with what users did?',
      de: 'Wann haben Sie ein Team mit dem überzeugt, was Nutzer taten?',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Which design failed with users?',
      de: 'Welcher Entwurf ist bei Nutzern durchgefallen?',
    },
    {
      kind: 'behavioural',
      card: 'prioritising',
      en: 'Three teams need you this week. How do you share yourself out?',
      de: 'Drei Teams brauchen Sie diese Woche. Wie teilen Sie sich auf?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'What do you need to know of code, and where has that helped?',
      de: 'Was müssen Sie von Code wissen, und wo hat das geholfen?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'What would you change in our product on the first day, and what never?',
      de: 'Was würden Sie an unserem Produkt am ersten Tag ändern, und was nie?',
    },
    {
      kind: 'logistical',
      card: 'salary',
      en: 'What do you expect to earn, and how do you want to work: office, remote, days?',
      de: 'Was möchten Sie verdienen, und wie möchten Sie arbeiten: Büro, remote, Tage?',
    },
  ],
  tests: [
    {
      en: 'Portfolio: two projects in 40 minutes, then questions',
      de: 'Portfolio: zwei Projekte in 40 Minuten, dann Fragen',
    },
    {
      en: 'Whiteboard: problem, users, flow, sketch, in 45 minutes',
      de: 'Whiteboard: Problem, Nutzer, Ablauf, Skizze, in 45 Minuten',
    },
    { en: 'Critique of an app, aloud', de: 'Kritik einer App, laut' },
    {
      en: 'A task at home of a few hours, with a limit on time agreed',
      de: 'Eine Aufgabe für zu Hause mit vereinbarter Zeitgrenze',
    },
  ],
  bring: [
    {
      en: 'Portfolio as a file and as a link, both tried; fonts and films included',
      de: 'Portfolio als Datei und als Link, beides geprüft; Schriften und Filme enthalten',
    },
    {
      en: 'Sketches and dead ends: they show more than the last picture',
      de: 'Skizzen und Sackgassen: Sie zeigen mehr als das letzte Bild',
    },
    { en: 'Adapter, charger, a mouse you like', de: 'Adapter, Ladegerät, eine Maus, die Sie mögen' },
  ],
  clothes: {
    en: 'Your own style, tidy; nobody asks for a suit.',
    de: 'Ihr eigener Stil, ordentlich; niemand verlangt einen Anzug.',
  },
  ask: [
    {
      en: 'How does a design decision fall here when opinions differ?',
      de: 'Wie fällt hier eine Gestaltungsentscheidung bei verschiedenen Meinungen?',
    },
    { en: 'How often do designers see users?', de: 'Wie oft sehen Designer Nutzer?' },
    { en: 'Who keeps up the design system?', de: 'Wer pflegt das Designsystem?' },
    { en: 'How early does design sit at the table?', de: 'Wie früh sitzt Design mit am Tisch?' },
    {
      en: 'May I see how criticism works in your team?',
      de: 'Darf ich sehen, wie Kritik in Ihrem Team abläuft?',
    },
  ],
  sinks: [
    { en: 'Showing pictures without the problem.', de: 'Bilder zeigen ohne das Problem.' },
    {
      en: 'Saying “we” and leaving open what you did.',
      de: '„Wir“ sagen und offenlassen, was Sie getan haben.',
    },
    { en: 'Sketching before asking for whom.', de: 'Skizzieren, bevor Sie fragen, für wen.' },
    { en: 'Defending every pixel against criticism.', de: 'Jedes Pixel gegen Kritik verteidigen.' },
    { en: 'Running over time with the first project.', de: 'Mit dem ersten Projekt die Zeit verbrauchen.' },
  ],
  drills: [
    {
      minutes: 60,
      title: { en: 'Two projects, twenty minutes', de: 'Zwei Projekte, zwanzig Minuten' },
      text: {
        en: 'Cut each to ten slides: problem, users, my part, turn, result, regret. Speak with a timer; leave half the time for questions.',
        de: 'Kürzen Sie jedes auf zehn Folien: Problem, Nutzer, mein Anteil, Wendung, Ergebnis, Reue. Mit Uhr; die halbe Zeit bleibt für Fragen.',
      },
    },
    {
      minutes: 45,
      title: { en: 'Whiteboard with a friend', de: 'Whiteboard zu zweit' },
      text: {
        en: 'A task out of a hat (lift for a hospital, app for carers): ask ten minutes, sketch twenty, choose, name what you would test.',
        de: 'Eine Aufgabe aus dem Hut (Aufzug für ein Krankenhaus, App für Pflegende): zehn Minuten fragen, zwanzig skizzieren, wählen, sagen, was Sie testen würden.',
      },
    },
    {
      minutes: 25,
      title: { en: 'App critique', de: 'App-Kritik' },
      text: {
        en: 'Three apps, eight minutes each: aim, user, what works, what harms, first change and how you would check it.',
        de: 'Drei Apps, je acht Minuten: Ziel, Nutzer, was gelingt, was schadet, erste Änderung und wie Sie sie prüfen.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Dead ends', de: 'Sackgassen' },
      text: {
        en: 'For each project write two ways you gave up and the reason, in one sentence.',
        de: 'Schreiben Sie zu jedem Projekt zwei aufgegebene Wege und den Grund in einem Satz.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Design and figures', de: 'Gestaltung und Zahlen' },
      text: {
        en: 'For each project one observation and one figure that it worked, and one that would have disproved you.',
        de: 'Zu jedem Projekt eine Beobachtung und eine Zahl, dass es wirkte, und eine, die Sie widerlegt hätte.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Their screens', de: 'Ihre Ansichten' },
      text: {
        en: 'Collect ten screens of their product; sort into keep, mend, ask. Be ready to say the kind version aloud.',
        de: 'Sammeln Sie zehn Ansichten ihres Produkts; ordnen Sie in behalten, verbessern, nachfragen. Üben Sie die freundliche Fassung.',
      },
    },
  ],
  day: [
    {
      en: 'Open the files before the call, notifications off, one window.',
      de: 'Dateien vorher öffnen, Mitteilungen aus, ein Fenster.',
    },
    {
      en: 'Say at the start how long you need and where questions are welcome.',
      de: 'Sagen Sie am Anfang, wie lange Sie brauchen und wann Fragen willkommen sind.',
    },
    {
      en: 'In the exercise write the user and the aim large on the board.',
      de: 'Schreiben Sie in der Aufgabe Nutzer und Ziel groß an.',
    },
    {
      en: 'When criticised, repeat it, then think, then answer.',
      de: 'Bei Kritik: wiederholen, nachdenken, antworten.',
    },
  ],
  afterwards: [
    {
      en: 'Send the slides without confidential parts if they ask.',
      de: 'Schicken Sie die Folien ohne Vertrauliches, wenn man bittet.',
    },
    {
      en: 'Ask what they missed in your portfolio: it is the best feedback there is.',
      de: 'Fragen Sie, was in Ihrem Portfolio fehlte: Das ist die beste Rückmeldung.',
    },
    {
      en: 'If the home task grows, say so and hand in what fits the time agreed.',
      de: 'Wächst die Aufgabe, sagen Sie es und geben Sie ab, was in die Zeit passt.',
    },
  ],
};
