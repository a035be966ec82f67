import type { PackData } from '../pack';

export const softwareEngineer: PackData = {
  id: 'softwareEngineer',
  family: 'softwareEngineering',
  name: { en: 'Software engineer', de: 'Softwareentwicklerin oder Softwareentwickler' },
  rounds: [
    {
      kind: 'recruiter',
      minutes: [20, 30],
      title: { en: 'Recruiter call', de: 'Telefonat mit der Personalabteilung' },
      format: { en: 'Phone or video', de: 'Telefon oder Video' },
      who: { en: 'A recruiter', de: 'Recruiting' },
      tests: {
        en: 'Your interest, the story of your jobs, pay, notice and permits.',
        de: 'Interesse, Werdegang, Gehalt, Kündigungsfrist, Arbeitserlaubnis.',
      },
    },
    {
      kind: 'assessment',
      minutes: [60, 120],
      title: { en: 'Online coding test', de: 'Online-Programmiertest' },
      format: {
        en: 'Timed tasks in a browser editor, run against hidden tests',
        de: 'Aufgaben auf Zeit im Browser, geprüft gegen verborgene Testfälle',
      },
      who: { en: 'Nobody; it is marked by machine', de: 'Niemand; die Auswertung läuft automatisch' },
      tests: {
        en: 'Whether you can turn a written task into correct code under time.',
        de: 'Ob Sie eine schriftliche Aufgabe unter Zeit in richtigen Code übersetzen.',
      },
    },
    {
      kind: 'technical',
      minutes: [45, 60],
      title: { en: 'Live coding', de: 'Live-Coding' },
      format: {
        en: 'Video call with a shared editor, one or two problems spoken through',
        de: 'Videogespräch mit gemeinsamem Editor, ein oder zwei Aufgaben, laut gedacht',
      },
      who: {
        en: 'An engineer of the team or a neighbouring one',
        de: 'Eine Entwicklerin oder ein Entwickler aus dem Team oder nebenan',
      },
      tests: {
        en: 'How you clarify, choose a data structure, write, test and talk at once.',
        de: 'Wie Sie nachfragen, Datenstrukturen wählen, schreiben, testen und dabei sprechen.',
      },
    },
    {
      kind: 'technical',
      minutes: [45, 60],
      title: { en: 'System design', de: 'Systementwurf' },
      format: {
        en: 'Whiteboard or shared drawing; usual from mid level on, a lighter form for juniors',
        de: 'Whiteboard oder gemeinsame Zeichnung; üblich ab mittlerer Erfahrung, für Berufseinsteiger leichter',
      },
      who: { en: 'A senior engineer', de: 'Eine erfahrene Entwicklerin oder ein erfahrener Entwickler' },
      tests: {
        en: 'Whether you draw a simple design for stated needs and know its weak points.',
        de: 'Ob Sie für genannte Anforderungen einen einfachen Entwurf zeichnen und seine Schwächen kennen.',
      },
    },
    {
      kind: 'hiringManager',
      minutes: [30, 60],
      title: { en: 'Hiring manager', de: 'Gespräch mit der Teamleitung' },
      format: {
        en: 'Conversation about past projects and ways of working',
        de: 'Gespräch über frühere Projekte und Arbeitsweise',
      },
      who: { en: 'The manager you would report to', de: 'Ihre künftige Führungskraft' },
      tests: {
        en: 'Ownership, how you handle disagreement, what you want next.',
        de: 'Verantwortung, Umgang mit Meinungsverschiedenheiten, nächste Ziele.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'projectStory',
      en: 'Walk me through a project you worked on and your own part in it.',
      de: 'Führen Sie mich durch ein Projekt und Ihren eigenen Anteil daran.',
    },
    {
      kind: 'technical',
      card: 'coding',
      en: 'Given a list of integers, find the two that add up to a target. What does your solution cost in time and memory?',
      de: 'Finden Sie in einer Liste ganzer Zahlen die zwei, die zusammen einen Zielwert ergeben. Was kostet Ihre Lösung an Zeit und Speicher?',
    },
    {
      kind: 'technical',
      card: 'coding',
      en: 'Find the longest substring without a repeated character.',
      de: 'Finden Sie die längste Teilzeichenkette ohne doppeltes Zeichen.',
    },
    {
      kind: 'technical',
      card: 'coding',
      en: 'Given a tree or graph, visit every node level by level and return the levels.',
      de: 'Durchlaufen Sie einen Baum oder Graphen Ebene für Ebene und geben Sie die Ebenen zurück.',
    },
    {
      kind: 'technical',
      card: 'coding',
      en: 'When would you choose a hash map and when a sorted structure?',
      de: 'Wann nehmen Sie eine Hashtabelle, wann eine sortierte Struktur?',
    },
    {
      kind: 'technical',
      card: 'coding',
      en: 'Implement a cache that throws out the least recently used entry.',
      de: 'Implementieren Sie einen Cache, der den am längsten nicht benutzten Eintrag verwirft.',
    },
    {
      kind: 'technical',
      card: 'systemDesign',
      en: 'Design a service that shortens links. How does it grow to many more users?',
      de: 'Entwerfen Sie einen Dienst, der Links kürzt. Wie wächst er mit viel mehr Nutzern?',
    },
    {
      kind: 'technical',
      card: 'systemDesign',
      en: 'Design the API and the database tables for a booking system. How do you stop a seat from being sold twice?',
      de: 'Entwerfen Sie API und Tabellen für ein Buchungssystem. Wie verhindern Sie, dass ein Platz doppelt verkauft wird?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'What happens between typing an address into the browser and seeing the page?',
      de: 'Was passiert zwischen der Eingabe einer Adresse im Browser und der fertigen Seite?',
    },
    {
      kind: 'technical',
      card: 'computing',
      en: 'What is the difference between a process and a thread, and how can a race condition arise?',
      de: 'Was unterscheidet Prozess und Thread, und wie entsteht eine Race Condition?',
    },
    {
      kind: 'technical',
      card: 'debugging',
      en: 'A request that used to be quick is slow since this morning. How do you find out why?',
      de: 'Eine Anfrage, die bisher schnell war, ist seit heute früh langsam. Wie finden Sie die Ursache?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'How do you decide what to test, and with which kind of test?',
      de: 'Wie entscheiden Sie, was Sie testen und mit welcher Art von Test?',
    },
    {
      kind: 'technical',
      card: 'debugging',
      en: 'Tell me about a bug that took you long to find.',
      de: 'Erzählen Sie von einem Fehler, nach dem Sie lange gesucht haben.',
    },
    {
      kind: 'behavioural',
      card: 'conflict',
      en: 'Tell me about a technical decision you disagreed with. What did you do?',
      de: 'Erzählen Sie von einer technischen Entscheidung, mit der Sie nicht einverstanden waren. Was haben Sie getan?',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Tell me about something you built that went wrong in production.',
      de: 'Erzählen Sie von etwas, das Sie gebaut haben und das im Betrieb schiefging.',
    },
    {
      kind: 'behavioural',
      card: 'feedback',
      en: 'How do you review the code of somebody more senior than you?',
      de: 'Wie reviewen Sie Code von jemandem, der erfahrener ist als Sie?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Why do you want to build this product rather than another one?',
      de: 'Warum möchten Sie gerade an diesem Produkt arbeiten?',
    },
    {
      kind: 'logistical',
      card: 'salary',
      en: 'What pay do you expect, and what notice do you have to give?',
      de: 'Was möchten Sie verdienen, und welche Kündigungsfrist haben Sie?',
    },
    {
      kind: 'technical',
      card: 'computing',
      en: 'What is the difference between an inner and an outer join, and when does an index help?',
      de: 'Was unterscheidet Inner Join und Outer Join, und wann hilft ein Index?',
    },
    {
      kind: 'technical',
      card: 'computing',
      en: 'Explain the ideas of object-oriented programming with a class you wrote yourself.',
      de: 'Erklären Sie die Grundideen der objektorientierten Programmierung an einer Klasse, die Sie selbst geschrieben haben.',
    },
    {
      kind: 'behavioural',
      card: 'learning',
      en: 'Which language or tool did you teach yourself last, and what did you build with it?',
      de: 'Welche Sprache oder welches Werkzeug haben Sie sich zuletzt selbst beigebracht, und was ist daraus entstanden?',
    },
    {
      kind: 'skill',
      card: 'systemDesign',
      en: 'How do you find out what the users need before you build?',
      de: 'Wie finden Sie heraus, was die Nutzer brauchen, bevor Sie bauen?',
      source: 'onet/15-1132.00',
    },
    {
      kind: 'skill',
      card: 'tools',
      en: 'Which languages, frameworks and tools do you use every day, and which have you only touched?',
      de: 'Mit welchen Sprachen, Frameworks und Werkzeugen arbeiten Sie täglich, und welche kennen Sie nur vom Sehen?',
    },
  ],
  tests: [
    {
      en: 'Timed coding test online, one to four tasks, usually in a language of your choice',
      de: 'Programmiertest online auf Zeit, eine bis vier Aufgaben, meist in einer Sprache Ihrer Wahl',
    },
    {
      en: 'Pair programming on a small existing code base: read it, fix a bug, add a feature',
      de: 'Pair Programming an einem kleinen, fremden Projekt: lesen, Fehler beheben, Funktion ergänzen',
    },
    {
      en: 'Take-home task of a few hours, then a talk about your choices',
      de: 'Aufgabe für zu Hause von einigen Stunden, danach Gespräch über Ihre Entscheidungen',
    },
    {
      en: 'Reading a piece of unfamiliar code aloud and saying what is wrong with it',
      de: 'Fremden Code laut lesen und sagen, was daran nicht stimmt',
    },
  ],
  bring: [
    {
      en: 'A quiet room, a charged laptop, headphones, and the shared editor tried out beforehand',
      de: 'Ein ruhiger Raum, geladener Laptop, Kopfhörer, den gemeinsamen Editor vorher ausprobiert',
    },
    {
      en: 'Your own code or a repository you may show, open in a tab',
      de: 'Eigener Code oder ein Repository, das Sie zeigen dürfen, in einem Tab geöffnet',
    },
    {
      en: 'A one-page list of your projects: the problem, your part, the figures',
      de: 'Eine Seite mit Ihren Projekten: Problem, Ihr Anteil, Zahlen',
    },
  ],
  clothes: {
    en: 'What the team wears on an ordinary day, clean and plain: a shirt or jumper is fine nearly everywhere.',
    de: 'Was im Team an einem normalen Tag getragen wird, sauber und schlicht: Hemd oder Pullover passt fast überall.',
  },
  ask: [
    {
      en: 'How does a change get from a laptop to production here, and how long does it take?',
      de: 'Wie kommt eine Änderung hier vom Laptop in den Betrieb, und wie lange dauert das?',
    },
    {
      en: 'What did the last outage look like, and what changed after it?',
      de: 'Wie sah der letzte Ausfall aus, und was hat sich danach geändert?',
    },
    {
      en: 'Which part of the code does everyone avoid touching?',
      de: 'Um welchen Teil des Codes machen alle einen Bogen?',
    },
    {
      en: 'Who decides what gets built, and how much of the time goes to upkeep?',
      de: 'Wer entscheidet, was gebaut wird, und wie viel Zeit geht in die Pflege?',
    },
    {
      en: 'What would I be expected to have shipped after three months?',
      de: 'Was sollte ich nach drei Monaten ausgeliefert haben?',
    },
  ],
  sinks: [
    {
      en: 'Writing code before the task is clear, and falling silent while doing so.',
      de: 'Code schreiben, bevor die Aufgabe klar ist, und dabei verstummen.',
    },
    {
      en: 'Never running an example through the code by hand, so that the interviewer finds the bug.',
      de: 'Kein Beispiel von Hand durchgehen, sodass andere den Fehler finden.',
    },
    {
      en: 'Naming fashionable parts in system design without a need for them.',
      de: 'Im Systementwurf modische Bausteine nennen, die niemand braucht.',
    },
    {
      en: 'Saying “we” throughout, so that nobody learns what you did.',
      de: 'Immer „wir“ sagen, sodass niemand erfährt, was Sie getan haben.',
    },
    {
      en: 'Giving up at the first hint instead of using it.',
      de: 'Beim ersten Hinweis aufgeben, statt ihn zu nutzen.',
    },
  ],
  drills: [
    {
      minutes: 60,
      title: { en: 'Two problems aloud', de: 'Zwei Aufgaben laut' },
      text: {
        en: 'Solve one array and one string problem in a plain editor without completion, speaking all the time: question, simple way, better way, code, test by hand.',
        de: 'Lösen Sie eine Aufgabe mit Arrays und eine mit Zeichenketten in einem einfachen Editor ohne Vervollständigung und sprechen Sie dabei: nachfragen, einfacher Weg, besserer Weg, Code, Test von Hand.',
      },
    },
    {
      minutes: 60,
      title: { en: 'Trees and graphs', de: 'Bäume und Graphen' },
      text: {
        en: 'Write breadth-first and depth-first search from memory, then use each in one problem. Say the cost in time and memory at the end.',
        de: 'Schreiben Sie Breiten- und Tiefensuche aus dem Kopf und lösen Sie mit jeder eine Aufgabe. Sagen Sie am Ende, was es an Zeit und Speicher kostet.',
      },
    },
    {
      minutes: 50,
      title: { en: 'One system on paper', de: 'Ein System auf Papier' },
      text: {
        en: 'Set a timer to 45 minutes and design one service on an empty sheet: needs, numbers, interface, data, parts, what breaks first. Compare with nothing until the time is up.',
        de: 'Stellen Sie 45 Minuten und entwerfen Sie einen Dienst auf leerem Blatt: Anforderungen, Zahlen, Schnittstelle, Daten, Bausteine, was zuerst bricht. Vergleichen Sie erst danach.',
      },
    },
    {
      minutes: 40,
      title: { en: 'Project story', de: 'Projektgeschichte' },
      text: {
        en: 'Write six lines on your best project (problem, limits, your part, decision, result, regret) and speak them aloud in three minutes, twice.',
        de: 'Schreiben Sie sechs Zeilen zu Ihrem besten Projekt (Problem, Grenzen, Ihr Anteil, Entscheidung, Ergebnis, was Sie bereuen) und erzählen Sie es zweimal laut in drei Minuten.',
      },
    },
    {
      minutes: 45,
      title: { en: 'Language basics', de: 'Handwerk der Sprache' },
      text: {
        en: 'For the language you will code in, write out sorting with an own comparison, a map, a queue, a heap and reading input, until none needs looking up.',
        de: 'Schreiben Sie in Ihrer Sprache Sortieren mit eigenem Vergleich, Map, Queue, Heap und Einlesen, bis Sie nichts mehr nachsehen müssen.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Wrong in production', de: 'Schiefgegangen' },
      text: {
        en: 'Write out and speak aloud one failure and one disagreement: what you did, what it cost, what you changed afterwards.',
        de: 'Schreiben und sprechen Sie einen Fehlschlag und einen Streit um eine Lösung: was Sie taten, was es kostete, was Sie danach geändert haben.',
      },
    },
    {
      minutes: 60,
      title: { en: 'Mock hour', de: 'Probestunde' },
      text: {
        en: 'Let a friend pick an unseen problem and interrupt you with questions for 45 minutes; note each time you fell silent.',
        de: 'Lassen Sie jemanden eine unbekannte Aufgabe wählen und 45 Minuten dazwischenfragen; notieren Sie jedes Mal, wenn Sie verstummt sind.',
      },
    },
  ],
  day: [
    {
      en: 'Open the editor link a quarter of an hour early and type a line in it; have a phone ready as a second way in.',
      de: 'Öffnen Sie den Link zum Editor eine Viertelstunde früher und tippen Sie eine Zeile; legen Sie das Telefon als zweiten Weg bereit.',
    },
    {
      en: 'Keep paper beside you: examples and edge cases first, code after.',
      de: 'Papier daneben: erst Beispiele und Randfälle, dann Code.',
    },
    {
      en: 'When stuck, say what you know, what you tried and what you would look up; then take the hint you get.',
      de: 'Wenn Sie feststecken: sagen, was Sie wissen, was Sie versucht haben, was Sie nachschlagen würden; dann den Hinweis annehmen.',
    },
    {
      en: 'Leave five minutes at the end of each problem for testing and for the cost.',
      de: 'Lassen Sie am Ende jeder Aufgabe fünf Minuten für Test und Kosten.',
    },
  ],
  afterwards: [
    {
      en: 'Write down every task the same evening and solve the one you missed; the same type often comes back in the next round.',
      de: 'Schreiben Sie am selben Abend alle Aufgaben auf und lösen Sie die, die Ihnen fehlte; dieselbe Art kommt oft wieder.',
    },
    {
      en: 'Ask the recruiter which rounds follow and who takes them; most will tell you.',
      de: 'Fragen Sie, welche Runden folgen und wer dabei ist; meist bekommen Sie eine Antwort.',
    },
    {
      en: 'With an offer, ask about base, bonus, equity with its vesting, and the level, before you answer.',
      de: 'Fragen Sie bei einem Angebot nach Grundgehalt, Bonus, Anteilen und Einstufung, bevor Sie antworten.',
    },
  ],
};
