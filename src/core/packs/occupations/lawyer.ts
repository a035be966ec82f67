import type { PackData } from '../pack';

export const lawyer: PackData = {
  id: 'lawyer',
  family: 'legal',
  name: { en: 'Lawyer', de: 'Juristin oder Jurist' },
  rounds: [
    {
      kind: 'recruiter',
      minutes: [15, 30],
      title: { en: 'First call', de: 'Erstes Telefonat' },
      format: {
        en: 'Phone, or a word from a partner',
        de: 'Telefon, oft direkt mit einer Partnerin oder einem Partner',
      },
      who: { en: 'Recruiting or a partner', de: 'Recruiting oder Partner' },
      tests: {
        en: 'Field, marks or exams, admission, languages.',
        de: 'Rechtsgebiet, Examina, Zulassung, Sprachen.',
      },
    },
    {
      kind: 'hiringManager',
      minutes: [45, 60],
      title: { en: 'Interview with two lawyers', de: 'Gespräch mit zwei Anwälten' },
      format: {
        en: 'In person, along your CV and your field',
        de: 'Vor Ort, entlang von Lebenslauf und Rechtsgebiet',
      },
      who: {
        en: 'Partner and senior associate, or general counsel',
        de: 'Partnerin und Senior Associate oder Leitung der Rechtsabteilung',
      },
      tests: {
        en: 'Thinking aloud, commercial sense, whether a client would trust you.',
        de: 'Lautes Denken, wirtschaftliches Verständnis, ob Mandanten Ihnen vertrauen würden.',
      },
    },
    {
      kind: 'case',
      minutes: [30, 120],
      title: { en: 'Case or writing exercise', de: 'Fall oder Schreibprobe' },
      format: {
        en: 'A clause to review, a short advice to a client, a case to argue',
        de: 'Eine Klausel prüfen, ein kurzer Rat an Mandanten, ein Fall zum Erörtern',
      },
      who: { en: 'Lawyers of the team', de: 'Anwälte des Teams' },
      tests: {
        en: 'Issue, rule, use on the facts, advice; language without padding.',
        de: 'Problem, Norm, Anwendung, Rat; Sprache ohne Füllung.',
      },
    },
    {
      kind: 'final',
      minutes: [30, 90],
      title: { en: 'Partners or lunch', de: 'Partnerrunde oder Mittagessen' },
      format: {
        en: 'Several short talks or a meal with the team',
        de: 'Mehrere kurze Gespräche oder ein Essen mit dem Team',
      },
      who: { en: 'Partners, associates', de: 'Partner, Associates' },
      tests: {
        en: 'Stamina, humour, whether they want you in the next room at ten at night.',
        de: 'Ausdauer, Humor und ob man mit Ihnen nachts um zehn arbeiten möchte.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'motivationRole',
      en: 'Why this field of law, and what do you read in it of your own accord?',
      de: 'Warum dieses Rechtsgebiet, und was lesen Sie darin freiwillig?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Why our firm and not the one across the street?',
      de: 'Warum unsere Kanzlei und nicht die gegenüber?',
    },
    {
      kind: 'skill',
      card: 'legalWork',
      en: 'Tell us about a matter you worked on: the issue, your part, the outcome. No names.',
      de: 'Erzählen Sie von einem Mandat: Problem, Ihr Anteil, Ausgang. Ohne Namen.',
      source: 'onet/23-1011.00',
    },
    {
      kind: 'skill',
      card: 'legalWork',
      en: 'A client wants to get out of a supply contract by next month. What do you ask, and what do you look at first?',
      de: 'Ein Mandant will nächsten Monat aus einem Liefervertrag. Was fragen Sie, was prüfen Sie zuerst?',
      source: 'onet/23-1011.00',
    },
    {
      kind: 'skill',
      card: 'legalWork',
      en: 'Read this clause: what is wrong with it for the buyer?',
      de: 'Lesen Sie diese Klausel: Was ist daran für die Käuferseite schlecht?',
      source: 'onet/23-1011.00',
    },
    {
      kind: 'skill',
      card: 'legalWork',
      en: 'Argue the other side of the case you have just put.',
      de: 'Vertreten Sie jetzt die Gegenseite zu dem, was Sie eben gesagt haben.',
    },
    {
      kind: 'skill',
      card: 'legalWork',
      en: 'What are the chances of this claim in court, and what would you advise?',
      de: 'Welche Aussichten hat diese Klage, und was raten Sie?',
      source: 'onet/23-1011.00',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'Which recent judgment or statute matters for our clients, and how?',
      de: 'Welches neue Urteil oder Gesetz ist für unsere Mandanten wichtig, und warum?',
      source: 'onet/23-1011.00',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'What must a contract contain so that it holds, and where do parties usually quarrel later?',
      de: 'Was muss ein Vertrag regeln, damit er hält, und worüber wird später meist gestritten?',
    },
    {
      kind: 'skill',
      card: 'communication',
      en: 'Explain limitation of liability to a founder without law.',
      de: 'Erklären Sie einer Gründerin ohne Jurastudium, was eine Haftungsbegrenzung ist.',
      source: 'onet/23-1011.00',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'You find that your firm acts for the other side in another matter. What do you do?',
      de: 'Sie merken, dass Ihre Kanzlei in anderer Sache die Gegenseite vertritt. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'The client asks you to leave a harmful paper out of the bundle. What do you say?',
      de: 'Der Mandant bittet Sie, ein schädliches Dokument wegzulassen. Was sagen Sie?',
    },
    {
      kind: 'skill',
      card: 'prioritising',
      en: 'Three partners want three drafts by tomorrow. How do you deal with that?',
      de: 'Drei Partner wollen bis morgen drei Entwürfe. Wie gehen Sie damit um?',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'How do you make sure that no time limit is missed?',
      de: 'Wie stellen Sie sicher, dass keine Frist versäumt wird?',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Where did you overlook something in a file, and what happened?',
      de: 'Wo haben Sie in einer Akte etwas übersehen, und was passierte?',
    },
    {
      kind: 'behavioural',
      card: 'influence',
      en: 'When did you get a better result by negotiating than by being right?',
      de: 'Wann haben Sie durch Verhandeln mehr erreicht als durch Rechthaben?',
    },
    {
      kind: 'behavioural',
      card: 'feedback',
      en: 'A draft came back full of red. What did you do with it?',
      de: 'Ein Entwurf kam voller Korrekturen zurück. Was haben Sie daraus gemacht?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'What do you expect in hours and pay, and when are you admitted?',
      de: 'Was erwarten Sie bei Arbeitszeit und Gehalt, und ab wann sind Sie zugelassen?',
    },
  ],
  tests: [
    {
      en: 'A clause or contract to review in half an hour, with a note to the client',
      de: 'Eine Klausel oder einen Vertrag in einer halben Stunde prüfen, mit Notiz an die Mandantschaft',
    },
    {
      en: 'A short case to solve aloud, then from the other side',
      de: 'Ein kurzer Fall zum lauten Lösen, dann von der anderen Seite',
    },
    {
      en: 'A piece of writing of your own, handed in before',
      de: 'Eine eigene Arbeitsprobe, vorab eingereicht',
    },
    {
      en: 'Conversation in the language of the clients, often English',
      de: 'Gespräch in der Sprache der Mandanten, oft Englisch',
    },
  ],
  bring: [
    {
      en: 'Certificates of exams, admission or its date, references',
      de: 'Examenszeugnisse, Stationszeugnisse, Zulassung oder deren Datum',
    },
    { en: 'A writing sample without anything confidential', de: 'Eine Schreibprobe ohne Vertrauliches' },
    {
      en: 'A list of matters: kind, value, your part, without names',
      de: 'Eine Liste von Mandaten: Art, Streitwert, Ihr Anteil, ohne Namen',
    },
    {
      en: 'Notes on the people you meet: field, cases, publications',
      de: 'Notizen zu Ihren Gesprächspartnern: Rechtsgebiet, Fälle, Veröffentlichungen',
    },
  ],
  clothes: {
    en: 'Suit or equally formal, also in house on the first day: dark, plain, well kept.',
    de: 'Anzug oder Kostüm, auch in der Rechtsabteilung beim ersten Gespräch: dunkel, schlicht, gepflegt.',
  },
  ask: [
    { en: 'What would be on my desk in the first month?', de: 'Was läge im ersten Monat auf meinem Tisch?' },
    {
      en: 'How early would I speak with clients or in court myself?',
      de: 'Wie früh hätte ich selbst Mandantenkontakt oder Termine vor Gericht?',
    },
    {
      en: 'Who reads my drafts, and how is feedback given?',
      de: 'Wer liest meine Entwürfe, und wie gibt es Rückmeldung?',
    },
    {
      en: 'How are hours counted, and what is expected in a year?',
      de: 'Wie werden Stunden gezählt, und was wird im Jahr erwartet?',
    },
    {
      en: 'What distinguishes those who became partners here?',
      de: 'Was unterscheidet die, die hier Partner geworden sind?',
    },
  ],
  sinks: [
    {
      en: 'Mentioning a client or a detail by which one could be recognised.',
      de: 'Mandanten nennen oder erkennbar machen.',
    },
    { en: 'Answering before asking for the facts.', de: 'Antworten, bevor der Sachverhalt klar ist.' },
    { en: '“It depends”, without saying on what.', de: '„Es kommt darauf an“, ohne zu sagen, worauf.' },
    {
      en: 'Not knowing your own thesis, paper or marks when asked.',
      de: 'Die eigene Arbeit oder Station nicht erklären können.',
    },
    { en: 'Reasons for the firm that fit every firm.', de: 'Gründe für die Kanzlei, die auf jede passen.' },
  ],
  drills: [
    {
      minutes: 40,
      title: { en: 'A clause in thirty minutes', de: 'Eine Klausel in dreißig Minuten' },
      text: {
        en: 'Take a liability or termination clause from a public contract: three risks, new wording, a note of eight lines to the client.',
        de: 'Nehmen Sie eine Haftungs- oder Kündigungsklausel aus einem öffentlichen Vertrag: drei Risiken, neue Fassung, acht Zeilen an die Mandantschaft.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Both sides', de: 'Beide Seiten' },
      text: {
        en: 'Argue one current case five minutes for each side, aloud, and end with advice and its risk.',
        de: 'Vertreten Sie einen aktuellen Fall je fünf Minuten für beide Seiten, laut, und enden Sie mit Rat und Risiko.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Matter without names', de: 'Mandat ohne Namen' },
      text: {
        en: 'Prepare two matters: facts in three sentences, issue, your part, outcome. Check that nobody could be recognised.',
        de: 'Bereiten Sie zwei Mandate vor: Sachverhalt in drei Sätzen, Problem, Ihr Anteil, Ausgang. Prüfen Sie, dass niemand erkennbar ist.',
      },
    },
    {
      minutes: 30,
      title: { en: 'The field this year', de: 'Das Rechtsgebiet in diesem Jahr' },
      text: {
        en: 'Three judgments or statutes: what changed, for whom, what a client should do.',
        de: 'Drei Urteile oder Gesetze: was neu ist, für wen, was Mandanten tun sollten.',
      },
    },
    {
      minutes: 20,
      title: { en: 'For somebody without law', de: 'Für Nichtjuristen' },
      text: {
        en: 'Explain three terms of your field in two sentences each to a friend, who repeats them.',
        de: 'Erklären Sie jemandem drei Begriffe Ihres Fachs in je zwei Sätzen und lassen Sie sie wiederholen.',
      },
    },
    {
      minutes: 30,
      title: { en: 'This firm', de: 'Diese Kanzlei' },
      text: {
        en: 'Partners, matters in the press, sectors, offices: three honest reasons for here, one question nobody can look up.',
        de: 'Partner, Mandate in der Presse, Branchen, Büros: drei ehrliche Gründe, eine Frage, die niemand nachlesen kann.',
      },
    },
  ],
  day: [
    {
      en: 'Put facts in order first: who wants what from whom, on what ground.',
      de: 'Ordnen Sie zuerst den Sachverhalt: Wer will was von wem woraus.',
    },
    {
      en: 'Say what is settled, what is disputed, and what you would look up.',
      de: 'Sagen Sie, was feststeht, was streitig ist und was Sie nachschlagen würden.',
    },
    {
      en: 'Finish every case with advice: do this, because, with this risk.',
      de: 'Schließen Sie jeden Fall mit einem Rat: Tun Sie das, weil, mit diesem Risiko.',
    },
    {
      en: 'At the lunch you are still in the interview: drink water, ask questions.',
      de: 'Beim Mittagessen läuft das Gespräch weiter: Wasser trinken, Fragen stellen.',
    },
  ],
  afterwards: [
    {
      en: 'Thank each person with one point from the talk.',
      de: 'Danken Sie jeder Person mit einem Punkt aus dem Gespräch.',
    },
    {
      en: 'Expect a conflict check and proof of admission before a date is fixed.',
      de: 'Rechnen Sie vor dem Beginn mit Konfliktprüfung und Nachweis der Zulassung.',
    },
    {
      en: 'Ask about hours, bonus, further training and fees for the bar before you decide.',
      de: 'Fragen Sie vor der Entscheidung nach Stunden, Bonus, Fachanwaltskurs und Kammerbeiträgen.',
    },
  ],
};
