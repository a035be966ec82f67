import type { PackData } from '../pack';

export const administrativeAssistant: PackData = {
  id: 'administrativeAssistant',
  family: 'supportAdmin',
  name: { en: 'Administrative assistant', de: 'Assistenz und Sachbearbeitung' },
  rounds: [
    {
      kind: 'phone',
      minutes: [10, 25],
      title: { en: 'First call', de: 'Erstes Telefonat' },
      format: { en: 'Phone or video', de: 'Telefon oder Video' },
      who: { en: 'HR or an agency', de: 'Personalabteilung oder Vermittlung' },
      tests: {
        en: 'Experience, programs, hours, notice.',
        de: 'Erfahrung, Programme, Arbeitszeit, Kündigungsfrist.',
      },
    },
    {
      kind: 'assessment',
      minutes: [20, 60],
      title: { en: 'Office test', de: 'Praktische Aufgabe' },
      format: {
        en: 'Letter or minutes, a spreadsheet, an inbox to put in order',
        de: 'Brief oder Protokoll, eine Tabelle, ein Posteingang zum Ordnen',
      },
      who: { en: 'Somebody from the office', de: 'Jemand aus dem Büro' },
      tests: {
        en: 'Spelling, order, speed, judgement about what is urgent.',
        de: 'Rechtschreibung, Ordnung, Tempo, Gespür für Dringendes.',
      },
    },
    {
      kind: 'hiringManager',
      minutes: [30, 60],
      title: { en: 'Interview with the manager', de: 'Gespräch mit der Führungskraft' },
      format: {
        en: 'In person, often with a colleague from the office',
        de: 'Vor Ort, oft mit einer Kollegin aus dem Büro',
      },
      who: { en: 'The person you would work for', de: 'Die Person, für die Sie arbeiten würden' },
      tests: {
        en: 'Discretion, foresight, manner, whether you take work off them.',
        de: 'Diskretion, Mitdenken, Auftreten, ob Sie wirklich entlasten.',
      },
    },
    {
      kind: 'final',
      minutes: [20, 45],
      title: { en: 'Meeting the team', de: 'Kennenlernen im Team' },
      format: {
        en: 'Coffee, a walk through the office, sometimes half a trial day',
        de: 'Kaffee, Rundgang, manchmal ein halber Probetag',
      },
      who: { en: 'Colleagues', de: 'Kolleginnen und Kollegen' },
      tests: {
        en: 'How you are with everyone from the cleaner to the director.',
        de: 'Wie Sie mit allen umgehen, von der Reinigung bis zur Direktion.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'selfIntroduction',
      en: 'What did an ordinary day look like in your last office, and what was on your desk alone?',
      de: 'Wie sah ein normaler Tag in Ihrem letzten Büro aus, und wofür waren Sie allein zuständig?',
    },
    {
      kind: 'skill',
      card: 'prioritising',
      en: 'Phone, post, a visitor at the desk and the manager wants something now. What do you do?',
      de: 'Telefon, Post, Besuch am Empfang, und die Chefin will sofort etwas. Was tun Sie?',
      source: 'onet/43-6014.00',
    },
    {
      kind: 'skill',
      card: 'prioritising',
      en: 'Two managers give you urgent work for the same hour. How do you decide?',
      de: 'Zwei Vorgesetzte geben Ihnen Eiliges für dieselbe Stunde. Wie entscheiden Sie?',
    },
    {
      kind: 'skill',
      card: 'projectDelivery',
      en: 'Plan a meeting for twelve people in three cities: what do you do, in which order?',
      de: 'Sie organisieren eine Sitzung für zwölf Personen aus drei Städten: Was tun Sie, in welcher Reihenfolge?',
      source: 'onet/43-6014.00',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'How do you make sure that no deadline and no file gets lost?',
      de: 'Wie stellen Sie sicher, dass keine Frist und keine Akte verloren geht?',
      source: 'onet/43-6014.00',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'How do you check a letter that goes out in another person’s name?',
      de: 'Wie prüfen Sie ein Schreiben, das unter fremdem Namen hinausgeht?',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'A colleague asks you what was in the personnel file. What do you say?',
      de: 'Eine Kollegin fragt, was in der Personalakte steht. Was sagen Sie?',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'Somebody on the phone says he is from the bank and needs a number at once. What do you do?',
      de: 'Jemand ruft an, angeblich von der Bank, und braucht sofort eine Nummer. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'difficultPeople',
      en: 'A visitor without an appointment insists on seeing the manager. What do you say?',
      de: 'Ein Besucher ohne Termin besteht darauf, die Leitung zu sprechen. Was sagen Sie?',
      source: 'onet/43-6014.00',
    },
    {
      kind: 'skill',
      card: 'communication',
      en: 'How do you write minutes that people use afterwards?',
      de: 'Wie schreiben Sie ein Protokoll, mit dem danach gearbeitet wird?',
    },
    {
      kind: 'skill',
      card: 'tools',
      en: 'Which programs do you know well? How would you send one letter to two hundred addresses?',
      de: 'Welche Programme beherrschen Sie? Wie verschicken Sie einen Brief an zweihundert Adressen?',
      source: 'onet/43-6014.00',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'You get a list with double and missing entries. How do you clean it up?',
      de: 'Sie bekommen eine Liste mit doppelten und fehlenden Einträgen. Wie bereinigen Sie sie?',
      source: 'onet/43-6014.00',
    },
    {
      kind: 'skill',
      card: 'problemSolving',
      en: 'A customer asks where the order is, and production does not know either. What do you do in the next ten minutes?',
      de: 'Ein Kunde fragt, wo sein Auftrag bleibt, und die Fertigung weiß es auch nicht. Was tun Sie in den nächsten zehn Minuten?',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'Order, delivery note and invoice do not agree. How do you clear that up?',
      de: 'Auftrag, Lieferschein und Rechnung stimmen nicht überein. Wie klären Sie das?',
    },
    {
      kind: 'behavioural',
      card: 'achievement',
      en: 'Which process in your office became simpler because of you?',
      de: 'Welcher Ablauf im Büro ist durch Sie einfacher geworden?',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Tell us about an appointment or a letter that went wrong.',
      de: 'Erzählen Sie von einem Termin oder Schreiben, das schiefging.',
    },
    {
      kind: 'behavioural',
      card: 'conflict',
      en: 'Your manager keeps handing you things five minutes before you leave. What do you do?',
      de: 'Ihre Führungskraft gibt Ihnen ständig fünf Minuten vor Feierabend etwas. Was tun Sie?',
    },
    {
      kind: 'behavioural',
      card: 'teamwork',
      en: 'With whom in the firm did you work most, and what would those people say about you?',
      de: 'Mit wem im Haus haben Sie am meisten gearbeitet, und was würden diese Leute über Sie sagen?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Why this office, and what do you imagine we need first?',
      de: 'Warum unser Büro, und was brauchen wir Ihrer Meinung nach zuerst?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'Which hours suit you, and may it be longer before a deadline?',
      de: 'Welche Arbeitszeiten passen, und darf es vor Fristen auch länger werden?',
    },
  ],
  tests: [
    {
      en: 'An inbox of ten messages to put in order, with a sentence on each',
      de: 'Zehn Nachrichten ordnen und zu jeder einen Satz sagen',
    },
    {
      en: 'A letter from key words, correct and in good form',
      de: 'Ein Geschäftsbrief nach Stichworten, fehlerfrei und nach Norm',
    },
    {
      en: 'A spreadsheet: sort, remove doubles, total, print on one page',
      de: 'Eine Tabelle: sortieren, Doppelte entfernen, Summen, auf eine Seite drucken',
    },
    { en: 'Minutes from a short recording', de: 'Ein Protokoll nach einer kurzen Aufnahme' },
  ],
  bring: [
    {
      en: 'References and certificates, in the order of the CV',
      de: 'Arbeitszeugnisse und Nachweise in der Reihenfolge des Lebenslaufs',
    },
    {
      en: 'A sample you may show: an anonymous template, a plan for an event',
      de: 'Ein Beispiel, das Sie zeigen dürfen: eine anonyme Vorlage, ein Veranstaltungsplan',
    },
    {
      en: 'A diary with your free dates, and pen and paper',
      de: 'Kalender mit Ihren freien Terminen, Stift und Papier',
    },
    {
      en: 'The names of the people you will meet, rightly spelt',
      de: 'Die Namen Ihrer Gesprächspartner, richtig geschrieben',
    },
  ],
  clothes: {
    en: 'As neat as the front desk of this firm, no more: look at the team page.',
    de: 'So gepflegt wie der Empfang dieses Hauses: Sehen Sie sich die Teamseite an.',
  },
  ask: [
    {
      en: 'Whom would I support, and how do those people like to work?',
      de: 'Wen würde ich unterstützen, und wie arbeiten diese Personen am liebsten?',
    },
    {
      en: 'What should be different after six months because I am here?',
      de: 'Was soll nach sechs Monaten anders sein, weil ich da bin?',
    },
    {
      en: 'Which programs and which filing system do you use?',
      de: 'Mit welchen Programmen und welcher Ablage arbeiten Sie?',
    },
    { en: 'What may I decide and sign myself?', de: 'Was darf ich selbst entscheiden und unterschreiben?' },
    { en: 'Who stands in for me when I am away?', de: 'Wer vertritt mich, wenn ich nicht da bin?' },
  ],
  sinks: [
    {
      en: 'A spelling mistake in the application for a post that consists of letters.',
      de: 'Ein Rechtschreibfehler in der Bewerbung um eine Stelle, die aus Schreiben besteht.',
    },
    {
      en: 'Telling names and stories from the last executive office.',
      de: 'Namen und Geschichten aus dem letzten Vorzimmer erzählen.',
    },
    {
      en: '“I do whatever comes up”, without an example of something you ran yourself.',
      de: '„Ich mache alles, was anfällt“, ohne ein Beispiel für etwas Eigenes.',
    },
    {
      en: 'Being charming to the director and short with the receptionist.',
      de: 'Zur Direktion reizend, am Empfang kurz angebunden.',
    },
    {
      en: 'Saying you know a program and being lost in the test.',
      de: 'Ein Programm zu beherrschen behaupten und in der Aufgabe ratlos sein.',
    },
  ],
  drills: [
    {
      minutes: 30,
      title: { en: 'The inbox', de: 'Der Posteingang' },
      text: {
        en: 'Write ten invented messages on cards: order them by harm and deadline, and say for each: do, pass on, ask, or leave.',
        de: 'Schreiben Sie zehn erfundene Nachrichten auf Karten: ordnen Sie nach Schaden und Frist und sagen Sie: erledigen, weitergeben, fragen, liegen lassen.',
      },
    },
    {
      minutes: 40,
      title: { en: 'Spreadsheet handles', de: 'Griffe in der Tabelle' },
      text: {
        en: 'Filter, sort, remove doubles, lookup, pivot, print area, mail merge: do each once without help.',
        de: 'Filtern, sortieren, Duplikate entfernen, SVERWEIS, Pivot, Druckbereich, Serienbrief: jedes einmal ohne Hilfe.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Letter without a mistake', de: 'Ein Brief ohne Fehler' },
      text: {
        en: 'Write a refusal, an invitation and a reminder to your standard; check dates, names, enclosure; read them aloud.',
        de: 'Schreiben Sie Absage, Einladung und Mahnung nach DIN 5008; prüfen Sie Daten, Namen, Anlagen; laut lesen.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Discretion in three sentences', de: 'Diskretion in drei Sätzen' },
      text: {
        en: 'Say how you refuse the curious colleague, the caller and the journalist, politely and without a lie.',
        de: 'Sagen Sie, wie Sie die neugierige Kollegin, den Anrufer und die Presse abweisen, höflich und ohne Lüge.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Something you ran', de: 'Etwas Eigenes' },
      text: {
        en: 'Choose one event or process: aim, people, money, the hitch, what you changed. Two minutes aloud.',
        de: 'Wählen Sie eine Veranstaltung oder einen Ablauf: Ziel, Beteiligte, Geld, Panne, was Sie geändert haben. Zwei Minuten laut.',
      },
    },
    {
      minutes: 20,
      title: { en: 'The people there', de: 'Die Menschen dort' },
      text: {
        en: 'Learn names, functions and the structure of the firm from its website, and how the front desk greets.',
        de: 'Lernen Sie Namen, Funktionen und Aufbau von der Website, und wie sich die Zentrale meldet.',
      },
    },
  ],
  day: [
    {
      en: 'Be five minutes early, not twenty; greet the front desk by name when you leave.',
      de: 'Kommen Sie fünf Minuten früher, nicht zwanzig; verabschieden Sie sich am Empfang mit Namen.',
    },
    {
      en: 'In a test, ask once which layout is usual here, then begin.',
      de: 'Fragen Sie bei der Aufgabe einmal, welche Form hier üblich ist, und fangen Sie an.',
    },
    {
      en: 'If you are asked about former superiors, speak of working styles, not of weaknesses.',
      de: 'Sprechen Sie bei Fragen nach früheren Vorgesetzten über Arbeitsweisen, nicht über Schwächen.',
    },
    {
      en: 'Write down the names as people introduce themselves.',
      de: 'Notieren Sie die Namen, wenn sich die Leute vorstellen.',
    },
  ],
  afterwards: [
    {
      en: 'Thank everyone who took part, each by name, in a message without a single mistake.',
      de: 'Danken Sie allen, die dabei waren, namentlich und fehlerfrei.',
    },
    {
      en: 'Ask for the contract’s hours, remote days and overtime in writing.',
      de: 'Lassen Sie sich Stunden, Homeoffice und Überstunden schriftlich geben.',
    },
    {
      en: 'If references are asked for, tell your referees what the post is about before they are called.',
      de: 'Wenn Referenzen verlangt werden, sagen Sie den Personen vorher, worum es geht.',
    },
  ],
};
