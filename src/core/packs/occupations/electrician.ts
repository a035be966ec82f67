import type { PackData } from '../pack';

export const electrician: PackData = {
  id: 'electrician',
  family: 'tradesRetail',
  name: { en: 'Electrician', de: 'Elektroniker oder Elektrikerin' },
  rounds: [
    {
      kind: 'phone',
      minutes: [5, 20],
      title: { en: 'First call', de: 'Erster Anruf' },
      format: { en: 'Phone', de: 'Telefon' },
      who: { en: 'Office or the master', de: 'Büro oder Meister' },
      tests: {
        en: 'Licence or card, kind of work, driving licence, start.',
        de: 'Ausbildung oder Gesellenbrief, Art der Arbeiten, Führerschein, Beginn.',
      },
    },
    {
      kind: 'hiringManager',
      minutes: [30, 60],
      title: { en: 'Talk at the firm', de: 'Gespräch im Betrieb' },
      format: {
        en: 'At the yard or office, often with a look at the van and tools',
        de: 'Im Betrieb, oft mit einem Blick auf Wagen und Werkzeug',
      },
      who: { en: 'Owner, master or site manager', de: 'Inhaber, Meister oder Bauleitung' },
      tests: {
        en: 'Jobs you have done alone, safety, fault finding, how you are with customers.',
        de: 'Was Sie allein gemacht haben, Sicherheit, Fehlersuche, Umgang mit Kunden.',
      },
    },
    {
      kind: 'technical',
      minutes: [20, 60],
      title: { en: 'Technical questions or bench test', de: 'Fachfragen oder Prüfung an der Wand' },
      format: {
        en: 'Questions on paper, a drawing, or a test board to wire or find a fault on',
        de: 'Fragen auf Papier, ein Plan oder eine Übungswand zum Verdrahten oder Fehlersuchen',
      },
      who: { en: 'A senior electrician', de: 'Eine erfahrene Fachkraft' },
      tests: {
        en: 'Isolation, testing, reading drawings, tidy terminations.',
        de: 'Freischalten, Messen, Pläne lesen, saubere Anschlüsse.',
      },
    },
    {
      kind: 'trial',
      minutes: [240, 960],
      title: { en: 'Trial day on site', de: 'Probetag auf der Baustelle' },
      format: { en: 'A day or two with a crew', de: 'Ein oder zwei Tage mit einem Team' },
      who: { en: 'The foreman and the crew', de: 'Obermonteur und Kollegen' },
      tests: {
        en: 'Pace, order, safety, and whether you ask before you guess.',
        de: 'Tempo, Ordnung, Sicherheit und ob Sie fragen, statt zu raten.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'selfIntroduction',
      en: 'Which installations have you done on your own from plan to hand-over?',
      de: 'Welche Anlagen haben Sie vom Plan bis zur Übergabe allein gemacht?',
    },
    {
      kind: 'technical',
      card: 'safety',
      en: 'Talk me through safe isolation from the moment you stand at the board.',
      de: 'Gehen Sie die fünf Sicherheitsregeln durch, so wie Sie vor dem Verteiler stehen.',
      source: 'sparks',
    },
    {
      kind: 'technical',
      card: 'practicalSkill',
      en: 'How do you prove that a circuit is dead, and how do you know your tester works?',
      de: 'Wie stellen Sie Spannungsfreiheit fest, und woher wissen Sie, dass Ihr Prüfgerät funktioniert?',
      source: 'sparks',
    },
    {
      kind: 'technical',
      card: 'debugging',
      en: 'The residual current device trips every evening. How do you find out why?',
      de: 'Der FI löst jeden Abend aus. Wie finden Sie die Ursache?',
      source: 'onet/47-2111.00',
    },
    {
      kind: 'technical',
      card: 'debugging',
      en: 'A customer has no power in half of the house. Where do you start?',
      de: 'Beim Kunden ist das halbe Haus ohne Strom. Wo fangen Sie an?',
      source: 'onet/47-2111.00',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'Which tests do you make before you switch a new circuit on, in which order, and what do you write down?',
      de: 'Welche Prüfungen machen Sie vor der Inbetriebnahme eines neuen Stromkreises, in welcher Reihenfolge, und was dokumentieren Sie?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'How do you choose cable size and protection for a given load and run?',
      de: 'Wie wählen Sie Leitungsquerschnitt und Absicherung für eine gegebene Last und Länge?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'What is the difference between a circuit breaker and a residual current device, and what does neither protect from?',
      de: 'Was ist der Unterschied zwischen Leitungsschutzschalter und FI, und wovor schützt keiner von beiden?',
    },
    {
      kind: 'technical',
      card: 'practicalSkill',
      en: 'You get this drawing: what do you need to order, and what do you ask before you begin?',
      de: 'Sie bekommen diesen Plan: Was bestellen Sie, und was fragen Sie, bevor Sie anfangen?',
      source: 'onet/47-2111.00',
    },
    {
      kind: 'skill',
      card: 'safety',
      en: 'The site manager wants you to work live because it is quicker. What do you say?',
      de: 'Die Bauleitung will, dass Sie unter Spannung arbeiten, weil es schneller geht. Was sagen Sie?',
    },
    {
      kind: 'skill',
      card: 'safety',
      en: 'You find dangerous wiring that is not part of your job. What do you do?',
      de: 'Sie finden eine gefährliche Installation, die nicht zu Ihrem Auftrag gehört. Was tun Sie?',
      source: 'onet/47-2111.00',
    },
    {
      kind: 'skill',
      card: 'service',
      en: 'How do you explain to a householder why it costs more than the quote?',
      de: 'Wie erklären Sie einem Kunden, warum es teurer wird als angeboten?',
    },
    {
      kind: 'behavioural',
      card: 'teamwork',
      en: 'Plumber, plasterer and you all need the same wall. How do you sort that out?',
      de: 'Installateur, Trockenbauer und Sie brauchen dieselbe Wand. Wie regeln Sie das?',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Tell us about a mistake on site and how you put it right.',
      de: 'Erzählen Sie von einem Fehler auf der Baustelle und wie Sie ihn behoben haben.',
    },
    {
      kind: 'behavioural',
      card: 'learning',
      en: 'Which new field have you worked into last: charging points, solar, bus systems, fire alarms?',
      de: 'In welches neue Gebiet haben Sie sich zuletzt eingearbeitet: Wallbox, Photovoltaik, KNX, Brandmeldeanlagen?',
    },
    {
      kind: 'behavioural',
      card: 'leadership',
      en: 'Have you had an apprentice beside you? How do you show somebody a job?',
      de: 'Hatten Sie schon einen Azubi dabei? Wie zeigen Sie jemandem eine Arbeit?',
      source: 'onet/47-2111.00',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'We do this kind of work here: why does it suit you better than what you do now?',
      de: 'Wir machen hier diese Art von Arbeiten: Warum passt das besser zu Ihnen als Ihre jetzige Stelle?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'Can you work away, on call or at heights, and do you have a driving licence?',
      de: 'Sind Montage, Bereitschaft und Arbeiten in der Höhe für Sie möglich, und haben Sie einen Führerschein?',
      source: 'onet/47-2111.00',
    },
  ],
  tests: [
    {
      en: 'Wiring a two-way switch or a small board, neatly and against the clock',
      de: 'Eine Wechselschaltung oder einen kleinen Verteiler verdrahten, sauber und auf Zeit',
    },
    {
      en: 'Finding a built-in fault with a meter, saying each step aloud',
      de: 'Einen eingebauten Fehler mit dem Messgerät suchen und jeden Schritt laut sagen',
    },
    {
      en: 'Reading a circuit diagram or floor plan and listing the material',
      de: 'Einen Stromlaufplan oder Grundriss lesen und das Material auflisten',
    },
    {
      en: 'Written questions on regulations and testing',
      de: 'Schriftliche Fragen zu Vorschriften und Prüfungen',
    },
  ],
  bring: [
    {
      en: 'Licence, card or trade certificate, and the driving licence, in the original',
      de: 'Gesellenbrief, Nachweis als Elektrofachkraft und Führerschein im Original',
      source: 'onet/47-2111.00',
    },
    {
      en: 'Safety certificates: working at heights, first aid, lift platform',
      de: 'Nachweise: Hubarbeitsbühne, Ersthelfer, Schaltberechtigung, wenn vorhanden',
    },
    {
      en: 'Photos of finished work: a board with the cover off, a tidy run of conduit',
      de: 'Fotos fertiger Arbeiten: ein offener Verteiler, eine saubere Leitungsführung',
    },
    {
      en: 'Safety boots and your own tester, if a trial is planned',
      de: 'Sicherheitsschuhe und eigener Spannungsprüfer, falls ein Probetag geplant ist',
    },
  ],
  clothes: {
    en: 'Clean work trousers and a polo shirt are right; safety boots in the car.',
    de: 'Saubere Arbeitshose und Poloshirt passen; Sicherheitsschuhe im Auto.',
  },
  ask: [
    {
      en: 'Which jobs would I be on in the first three months?',
      de: 'Auf welchen Baustellen wäre ich in den ersten drei Monaten?',
    },
    {
      en: 'Do you supply tools, meter and van, and what must I bring myself?',
      de: 'Was stellen Sie an Werkzeug, Messgerät und Wagen, und was bringe ich selbst mit?',
    },
    {
      en: 'How are travelling time, on-call and overtime paid?',
      de: 'Wie werden Fahrzeit, Bereitschaft und Überstunden vergütet?',
    },
    { en: 'Who signs off my tests?', de: 'Wer unterschreibt meine Prüfprotokolle?' },
    {
      en: 'Which courses or qualifications would you pay for?',
      de: 'Welche Kurse oder Qualifikationen bezahlen Sie?',
    },
  ],
  sinks: [
    {
      en: 'Leaving out proving dead, or the second check of the tester.',
      de: 'Das Feststellen der Spannungsfreiheit auslassen oder das Prüfgerät danach nicht noch einmal prüfen.',
      source: 'sparks',
    },
    {
      en: 'Guessing a regulation instead of saying where you would look it up.',
      de: 'Eine Vorschrift raten, statt zu sagen, wo Sie nachsehen.',
    },
    { en: 'Boasting of working live.', de: 'Damit angeben, unter Spannung zu arbeiten.' },
    {
      en: 'Changing parts until it works instead of measuring.',
      de: 'Teile tauschen, bis es geht, statt zu messen.',
    },
    { en: 'Running down the electrician who was there before you.', de: 'Über die Vorgängerfirma lästern.' },
  ],
  drills: [
    {
      minutes: 25,
      title: { en: 'Isolation, aloud', de: 'Freischalten, laut' },
      text: {
        en: 'Say the steps of safe isolation in order, with the tester proved before and after, until you need not think. Do it at a real board without touching.',
        de: 'Sagen Sie die fünf Sicherheitsregeln mit jedem Handgriff auf, auch die Prüfung des Geräts vorher und nachher, bis Sie nicht mehr nachdenken müssen.',
      },
      source: 'sparks',
    },
    {
      minutes: 40,
      title: { en: 'Three faults', de: 'Drei Fehler' },
      text: {
        en: 'For a tripping RCD, a dead ring and a motor that hums: write what you measure first, second, third, and what each reading would mean.',
        de: 'Für FI löst aus, Steckdosen tot, Motor brummt: Schreiben Sie, was Sie zuerst, dann und danach messen und was jeder Wert bedeutet.',
      },
    },
    {
      minutes: 40,
      title: { en: 'Calculations', de: 'Berechnungen' },
      text: {
        en: 'Work out load, cable and protection for a cooker, a charging point and a long garden run; check voltage drop.',
        de: 'Rechnen Sie Last, Querschnitt und Absicherung für Herd, Wallbox und eine lange Gartenleitung; prüfen Sie den Spannungsfall.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Test sheet', de: 'Prüfprotokoll' },
      text: {
        en: 'Fill in a blank test certificate from memory: which tests, which limits, which instrument.',
        de: 'Füllen Sie ein leeres Prüfprotokoll aus dem Kopf aus: welche Prüfungen, welche Grenzwerte, welches Gerät.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Your jobs in numbers', de: 'Ihre Arbeiten in Zahlen' },
      text: {
        en: 'Write down five jobs: kind of building, size, your part, what was hard, who can vouch for it.',
        de: 'Schreiben Sie fünf Aufträge auf: Gebäude, Größe, Ihr Anteil, was schwierig war, wer es bestätigen kann.',
      },
    },
    {
      minutes: 20,
      title: { en: 'Saying no to live work', de: 'Nein zum Arbeiten unter Spannung' },
      text: {
        en: 'Say in two calm sentences why you do not, and what you offer instead: a time when it can be off, a temporary supply.',
        de: 'Sagen Sie in zwei ruhigen Sätzen, warum nicht, und was Sie anbieten: eine Abschaltzeit, eine Ersatzversorgung.',
      },
    },
  ],
  day: [
    {
      en: 'Come in clean work clothes with your papers in a folder; the van and the boots are looked at too.',
      de: 'Kommen Sie in sauberer Arbeitskleidung mit den Papieren in einer Mappe; auch Auto und Schuhe werden angesehen.',
    },
    {
      en: 'In a practical test say each step, isolate first, keep the ends tidy, sweep up.',
      de: 'Bei einer praktischen Aufgabe: jeden Schritt sagen, zuerst freischalten, sauber anschließen, hinterher fegen.',
    },
    {
      en: 'If you do not know a rule, say which book or standard you would open.',
      de: 'Wenn Sie eine Regel nicht kennen, sagen Sie, in welche Norm Sie sehen würden.',
    },
    {
      en: 'On a trial day ask who switches what off before you touch anything.',
      de: 'Fragen Sie am Probetag, wer was abschaltet, bevor Sie etwas anfassen.',
    },
  ],
  afterwards: [
    {
      en: 'Agree before a second trial day how it is paid and insured.',
      de: 'Klären Sie vor einem zweiten Probetag, wie er bezahlt und versichert ist.',
    },
    {
      en: 'Get the hourly rate, travel rules, tools and on-call in writing.',
      de: 'Lassen Sie sich Stundenlohn, Fahrtregelung, Werkzeug und Bereitschaft schriftlich geben.',
    },
    {
      en: 'Send copies of licence and certificates the same day; many firms cannot insure you without them.',
      de: 'Schicken Sie Kopien der Nachweise am selben Tag; ohne sie können viele Betriebe Sie nicht einsetzen.',
    },
  ],
};
