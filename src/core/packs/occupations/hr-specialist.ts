import type { PackData } from '../pack';

export const hrSpecialist: PackData = {
  id: 'hrSpecialist',
  family: 'operations',
  name: { en: 'HR specialist', de: 'Personalreferent oder Personalreferentin' },
  rounds: [
    {
      kind: 'recruiter',
      minutes: [15, 30],
      title: { en: 'First call', de: 'Erstes Telefonat' },
      format: { en: 'Phone or video', de: 'Telefon oder Video' },
      who: {
        en: 'A recruiter, that is a future colleague',
        de: 'Recruiting, also künftige Kolleginnen und Kollegen',
      },
      tests: {
        en: 'Field (recruiting, payroll, advice), size of firm, systems, pay.',
        de: 'Schwerpunkt (Recruiting, Abrechnung, Betreuung), Größe, Systeme, Gehalt.',
      },
    },
    {
      kind: 'hiringManager',
      minutes: [45, 60],
      title: { en: 'Head of people', de: 'Gespräch mit der Personalleitung' },
      format: { en: 'Video or in person', de: 'Video oder vor Ort' },
      who: { en: 'Head of HR', de: 'Personalleitung' },
      tests: {
        en: 'Law and policy in daily use, difficult talks, discretion.',
        de: 'Arbeitsrecht im Alltag, schwierige Gespräche, Verschwiegenheit.',
      },
    },
    {
      kind: 'case',
      minutes: [30, 60],
      title: { en: 'Case or exercise', de: 'Fallaufgabe' },
      format: {
        en: 'A conflict or a dismissal on paper, a job advert to write, an interview to hold',
        de: 'Ein Konflikt oder eine Kündigung auf Papier, eine Anzeige schreiben, ein Interview führen',
      },
      who: { en: 'Two people of the team', de: 'Zwei aus dem Team' },
      tests: { en: 'Fairness, procedure, plain words.', de: 'Fairness, Verfahren, klare Worte.' },
    },
    {
      kind: 'panel',
      minutes: [30, 60],
      title: { en: 'Managers you would serve', de: 'Gespräch mit Fachbereichen' },
      format: {
        en: 'Managers of other departments, sometimes the works council',
        de: 'Führungskräfte, manchmal der Betriebsrat',
      },
      who: { en: 'Department heads', de: 'Bereichsleitungen' },
      tests: {
        en: 'Whether they would come to you before it is too late.',
        de: 'Ob man zu Ihnen käme, bevor es brennt.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'motivationRole',
      en: 'Why HR, when you often bring bad news?',
      de: 'Warum Personalarbeit, wenn man oft schlechte Nachrichten bringt?',
    },
    {
      kind: 'skill',
      card: 'peopleOperations',
      en: 'A manager wants to dismiss somebody today. What do you ask and do?',
      de: 'Eine Führungskraft will heute jemanden kündigen. Was fragen und tun Sie?',
      source: 'onet/13-1071.00',
    },
    {
      kind: 'skill',
      card: 'peopleOperations',
      en: 'An employee tells you in confidence that she is being harassed. What happens next?',
      de: 'Eine Mitarbeiterin erzählt Ihnen vertraulich von Belästigung. Was passiert als Nächstes?',
      source: 'onet/13-1071.00',
    },
    {
      kind: 'skill',
      card: 'peopleOperations',
      en: 'Somebody has been ill six times this quarter. How do you lead the talk?',
      de: 'Jemand war in diesem Quartal sechsmal krank. Wie führen Sie das Gespräch?',
    },
    {
      kind: 'skill',
      card: 'peopleOperations',
      en: 'Two colleagues no longer speak to each other. What do you do and what do you leave?',
      de: 'Zwei Kollegen sprechen nicht mehr miteinander. Was tun Sie und was lassen Sie?',
    },
    {
      kind: 'skill',
      card: 'peopleOperations',
      en: 'How do you fill a post for which nobody has applied for three months?',
      de: 'Wie besetzen Sie eine Stelle, auf die sich seit drei Monaten niemand bewirbt?',
      source: 'onet/13-1071.00',
    },
    {
      kind: 'skill',
      card: 'peopleOperations',
      en: 'How do you build an interview that is fair and tells you something?',
      de: 'Wie bauen Sie ein Vorstellungsgespräch, das fair ist und etwas aussagt?',
      source: 'opm',
    },
    {
      kind: 'skill',
      card: 'inclusion',
      en: 'A head of department always hires the same kind of person. How do you bring it up?',
      de: 'Eine Bereichsleitung stellt immer denselben Typ Mensch ein. Wie sprechen Sie das an?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'Which questions may not be asked in an interview, and what do you do when a manager asks one?',
      de: 'Welche Fragen sind im Bewerbungsgespräch unzulässig, und was tun Sie, wenn eine Führungskraft sie stellt?',
      source: 'dahag',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'Explain to a manager when a fixed-term contract is possible and what must be in writing.',
      de: 'Erklären Sie einer Führungskraft, wann befristet werden darf und was schriftlich sein muss.',
      source: 'onet/13-1071.00',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'Somebody was paid the wrong amount. How do you tell the person, and how do you put it right?',
      de: 'Ein Gehalt wurde falsch ausgezahlt. Wie sagen Sie es, und wie bringen Sie es in Ordnung?',
      source: 'onet/13-1071.00',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'A friend in the firm asks whether his team will be cut. You know. What do you say?',
      de: 'Ein befreundeter Kollege fragt, ob sein Team abgebaut wird. Sie wissen es. Was sagen Sie?',
    },
    {
      kind: 'skill',
      card: 'dataAnalysis',
      en: 'Every third newcomer leaves within a year. How do you find out why?',
      de: 'Jeder dritte Neue geht im ersten Jahr. Wie finden Sie heraus, warum?',
    },
    {
      kind: 'behavioural',
      card: 'influence',
      en: 'When did you keep a manager from a mistake?',
      de: 'Wann haben Sie eine Führungskraft vor einem Fehler bewahrt?',
    },
    {
      kind: 'behavioural',
      card: 'communication',
      en: 'Tell us about the hardest talk you have led.',
      de: 'Erzählen Sie vom schwersten Gespräch, das Sie geführt haben.',
    },
    {
      kind: 'behavioural',
      card: 'projectDelivery',
      en: 'Which HR project did you see through to the end: a system, an agreement, an onboarding?',
      de: 'Welches Personalprojekt haben Sie abgeschlossen: System, Betriebsvereinbarung, Onboarding?',
      source: 'onet/13-1071.00',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'What would you read from our job adverts and reviews, and what would you change first?',
      de: 'Was lesen Sie aus unseren Anzeigen und Bewertungen, und was würden Sie zuerst ändern?',
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
      en: 'A talk acted out: criticism, dismissal, or return after illness',
      de: 'Ein gespieltes Gespräch: Kritik, Kündigung oder Rückkehr nach Krankheit',
    },
    { en: 'A job advert from a manager’s five key words', de: 'Eine Stellenanzeige aus fünf Stichworten' },
    {
      en: 'Ten applications to sort, with reasons',
      de: 'Zehn Bewerbungen sortieren, mit Begründung',
      source: 'onet/13-1071.00',
    },
    {
      en: 'A written case: what is the law, what the policy, what do you advise',
      de: 'Ein schriftlicher Fall: Rechtslage, Regelung im Haus, Empfehlung',
    },
  ],
  bring: [
    {
      en: 'Certificates and courses in employment law and payroll',
      de: 'Nachweise zu Arbeitsrecht, Abrechnung und Weiterbildungen',
    },
    {
      en: 'A short list: headcount, sites, systems, agreements you worked with',
      de: 'Kurze Liste: Beschäftigte, Standorte, Systeme, Tarifverträge, Betriebsrat',
    },
    {
      en: 'Their adverts and reviews with your notes',
      de: 'Ihre Anzeigen und Bewertungen mit Ihren Notizen',
    },
    {
      en: 'An anonymous sample: a guide for interviews, an onboarding plan',
      de: 'Ein anonymes Beispiel: Interviewleitfaden, Einarbeitungsplan',
    },
  ],
  clothes: {
    en: 'One step neater than the people you would advise.',
    de: 'Einen Schritt gepflegter als die Menschen, die Sie beraten.',
  },
  ask: [
    {
      en: 'For how many people would I be responsible, and with which managers?',
      de: 'Für wie viele Beschäftigte wäre ich zuständig, und mit welchen Führungskräften?',
    },
    {
      en: 'Is there a works council or union, and how do you work together?',
      de: 'Gibt es einen Betriebsrat, und wie arbeiten Sie zusammen?',
    },
    {
      en: 'In which decisions does HR have a say, and which does it only sign off?',
      de: 'Wo entscheidet die Personalabteilung mit, und wo stempelt sie nur?',
    },
    {
      en: 'Which systems do you use for applications, times and pay?',
      de: 'Welche Systeme nutzen Sie für Bewerbungen, Zeiten und Abrechnung?',
    },
    { en: 'Why do people leave here?', de: 'Warum gehen Menschen hier weg?' },
  ],
  sinks: [
    {
      en: 'Telling real cases with names or details that point to somebody.',
      de: 'Echte Fälle mit Namen oder erkennbaren Einzelheiten erzählen.',
    },
    {
      en: '“I love people”, and no word about law or procedure.',
      de: '„Ich arbeite gern mit Menschen“, und kein Wort zu Recht und Verfahren.',
    },
    {
      en: 'Promising confidentiality in a harassment case.',
      de: 'Bei Belästigung völlige Vertraulichkeit versprechen.',
    },
    {
      en: 'Taking sides in the case before both have been heard.',
      de: 'Im Fall Partei ergreifen, bevor beide gehört sind.',
    },
    {
      en: 'Asking a forbidden question yourself in the mock interview.',
      de: 'Im gespielten Interview selbst eine unzulässige Frage stellen.',
      source: 'dahag',
    },
  ],
  drills: [
    {
      minutes: 35,
      title: { en: 'Dismissal by Friday', de: 'Kündigung bis Freitag' },
      text: {
        en: 'Take the manager who wants to dismiss today: write your questions, the steps, who must be heard, the risk in a sentence, and say it aloud.',
        de: 'Nehmen Sie die Führungskraft, die heute kündigen will: Fragen, Schritte, wer anzuhören ist, Risiko in einem Satz; laut sagen.',
      },
    },
    {
      minutes: 30,
      title: { en: 'The hard talk', de: 'Das schwere Gespräch' },
      text: {
        en: 'Act a criticism talk in ten minutes: fact, effect, hear, agree, date. Then the same with somebody who cries.',
        de: 'Spielen Sie zehn Minuten Kritikgespräch: Tatsache, Wirkung, anhören, vereinbaren, Termin. Dann mit jemandem, der weint.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Law in twenty cards', de: 'Recht auf zwanzig Karten' },
      text: {
        en: 'Probation, notice, fixed terms, illness, parental leave, working time, data: one card each with rule and usual mistake.',
        de: 'Probezeit, Fristen, Befristung, Krankheit, Elternzeit, Arbeitszeit, Anhörung des Betriebsrats, Datenschutz: je eine Karte mit Regel und typischem Fehler.',
      },
    },
    {
      minutes: 25,
      title: { en: 'A fair interview', de: 'Ein faires Interview' },
      text: {
        en: 'Write five questions for one post, all from the job, each asking for an occasion, and what a good, middling and weak answer would be.',
        de: 'Schreiben Sie fünf Fragen zu einer Stelle, alle aus der Arbeit, jede nach einem Beispiel, und was gut, mittel, schwach wäre.',
      },
      source: 'opm',
    },
    {
      minutes: 25,
      title: { en: 'Their market face', de: 'Ihr Bild am Markt' },
      text: {
        en: 'Read ten adverts and thirty reviews; three observations, one quick improvement, one you would ask about first.',
        de: 'Lesen Sie zehn Anzeigen und dreißig Bewertungen; drei Beobachtungen, eine schnelle Verbesserung, eine, nach der Sie erst fragen.',
      },
    },
    {
      minutes: 25,
      title: { en: 'One project told', de: 'Ein Projekt erzählt' },
      text: {
        en: 'Aim, resistance, works council or managers, result in figures: three minutes.',
        de: 'Ziel, Widerstand, Betriebsrat oder Führungskräfte, Ergebnis in Zahlen: drei Minuten.',
      },
    },
  ],
  day: [
    {
      en: 'In role plays say the purpose of the talk in the first sentence.',
      de: 'Sagen Sie im Rollenspiel im ersten Satz, worum es geht.',
    },
    {
      en: 'Separate aloud: what we know, what is said, what we must find out.',
      de: 'Trennen Sie laut: Was wissen wir, was wird erzählt, was müssen wir klären.',
    },
    {
      en: 'If a legal point is unsure, say where you would check before anybody signs.',
      de: 'Wenn ein Rechtspunkt unsicher ist, sagen Sie, wo Sie prüfen, bevor jemand unterschreibt.',
    },
    {
      en: 'Notice how they treat candidates: you will be asked what you would change.',
      de: 'Achten Sie darauf, wie man mit Ihnen umgeht: Man wird fragen, was Sie ändern würden.',
    },
  ],
  afterwards: [
    {
      en: 'Give feedback on their process if they ask; it is often the last test.',
      de: 'Geben Sie Rückmeldung zum Ablauf, wenn man fragt; das ist oft der letzte Test.',
    },
    {
      en: 'Expect your references to be really called.',
      de: 'Rechnen Sie damit, dass Referenzen wirklich angerufen werden.',
    },
    {
      en: 'Check your own contract as you would check another’s.',
      de: 'Prüfen Sie Ihren Vertrag so, wie Sie einen fremden prüfen würden.',
    },
  ],
};
