import type { PackData } from '../pack';

export const socialWorker: PackData = {
  id: 'socialWorker',
  family: 'healthcare',
  name: { en: 'Social worker', de: 'Sozialarbeiterin oder Sozialarbeiter' },
  rounds: [
    {
      kind: 'phone',
      minutes: [10, 25],
      title: { en: 'First call', de: 'Erstes Telefonat' },
      format: { en: 'Phone', de: 'Telefon' },
      who: { en: 'Team leader or HR', de: 'Teamleitung oder Personalabteilung' },
      tests: {
        en: 'Qualification, field, caseload you know, driving, on call.',
        de: 'Abschluss, Arbeitsfeld, Fallzahlen, Führerschein, Rufbereitschaft.',
      },
    },
    {
      kind: 'panel',
      minutes: [40, 60],
      title: { en: 'Panel interview', de: 'Auswahlgespräch' },
      format: {
        en: 'Set questions with cases, notes taken',
        de: 'Feste Fragen mit Fällen, es wird mitgeschrieben',
      },
      who: {
        en: 'Team leader, a practitioner, sometimes somebody who uses the service',
        de: 'Teamleitung, Fachkraft, manchmal jemand, der die Hilfe nutzt',
      },
      tests: {
        en: 'Risk, law and limits, attitude to people, writing.',
        de: 'Risiko, Recht und Grenzen, Haltung, Schreiben.',
      },
    },
    {
      kind: 'case',
      minutes: [20, 60],
      title: { en: 'Written case', de: 'Schriftlicher Fall' },
      format: {
        en: 'A referral to read and turn into a first plan or report',
        de: 'Eine Meldung lesen und daraus einen ersten Plan oder Bericht machen',
      },
      who: { en: 'Marked by the team', de: 'Auswertung im Team' },
      tests: {
        en: 'What you see, what you leave out, what comes first.',
        de: 'Was Sie sehen, was Sie weglassen, was zuerst kommt.',
      },
    },
    {
      kind: 'trial',
      minutes: [120, 480],
      title: { en: 'Day with the team', de: 'Hospitation' },
      format: {
        en: 'Along with a colleague, no cases of your own',
        de: 'Mitgehen mit einer Kollegin, ohne eigene Fälle',
      },
      who: { en: 'The team', de: 'Das Team' },
      tests: {
        en: 'How you enter a room, listen and write.',
        de: 'Wie Sie einen Raum betreten, zuhören und schreiben.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'motivationRole',
      en: 'Why this work, and what keeps you in it after a bad week?',
      de: 'Warum diese Arbeit, und was hält Sie nach einer schlechten Woche darin?',
    },
    {
      kind: 'skill',
      card: 'safeguarding',
      en: 'On a home visit you see signs that a child is neglected. What do you do that day?',
      de: 'Beim Hausbesuch sehen Sie Anzeichen von Vernachlässigung. Was tun Sie an diesem Tag?',
    },
    {
      kind: 'skill',
      card: 'safeguarding',
      en: 'A client tells you about violence at home and begs you to tell nobody. What do you say?',
      de: 'Eine Klientin erzählt von Gewalt zu Hause und bittet Sie, nichts zu sagen. Was antworten Sie?',
    },
    {
      kind: 'skill',
      card: 'example',
      en: 'Take us through a case from referral to closing: aim, plan, who was involved, what changed.',
      de: 'Führen Sie uns durch einen Fall von der Meldung bis zum Abschluss: Ziel, Plan, Beteiligte, Ergebnis.',
    },
    {
      kind: 'skill',
      card: 'prioritising',
      en: 'You have thirty cases and three emergencies this morning. How do you decide?',
      de: 'Sie haben dreißig Fälle und heute früh drei Notlagen. Wie entscheiden Sie?',
    },
    {
      kind: 'skill',
      card: 'problemSolving',
      en: 'How do you make a first assessment with somebody who does not want to talk to you?',
      de: 'Wie machen Sie eine erste Einschätzung mit jemandem, der nicht mit Ihnen reden will?',
    },
    {
      kind: 'skill',
      card: 'influence',
      en: 'The client misses every appointment. What do you try?',
      de: 'Der Klient hält keinen Termin ein. Was versuchen Sie?',
    },
    {
      kind: 'skill',
      card: 'difficultPeople',
      en: 'A father becomes loud and stands in the doorway. What do you do?',
      de: 'Ein Vater wird laut und stellt sich in die Tür. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'safety',
      en: 'How do you look after your own safety on visits alone?',
      de: 'Wie sorgen Sie bei Besuchen allein für Ihre Sicherheit?',
    },
    {
      kind: 'skill',
      card: 'inclusion',
      en: 'How do you work with a family whose customs differ from yours?',
      de: 'Wie arbeiten Sie mit einer Familie, deren Gewohnheiten Ihnen fremd sind?',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'Where does confidentiality end, and how do you explain that at the first meeting?',
      de: 'Wo endet die Schweigepflicht, und wie erklären Sie das beim ersten Treffen?',
    },
    {
      kind: 'skill',
      card: 'conflict',
      en: 'Doctor, school and authority want different things for your client. How do you bring them together?',
      de: 'Arzt, Schule und Amt wollen Verschiedenes für Ihre Klientin. Wie bringen Sie sie zusammen?',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'What belongs in a case note that may be read in court?',
      de: 'Was gehört in eine Fallnotiz, die vor Gericht gelesen werden kann?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'Which laws and benefits do you need most in this post?',
      de: 'Welche Gesetze und Leistungen brauchen Sie in dieser Stelle am meisten?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'Which model or method do you work by, and when does it not help?',
      de: 'Nach welchem Ansatz arbeiten Sie, und wann hilft er nicht?',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Tell us about a case in which you misjudged something.',
      de: 'Erzählen Sie von einem Fall, in dem Sie sich geirrt haben.',
    },
    {
      kind: 'behavioural',
      card: 'pressure',
      en: 'What do you do with what you see? How do you use supervision?',
      de: 'Was machen Sie mit dem, was Sie sehen? Wie nutzen Sie Supervision?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Why this service and the people it is for?',
      de: 'Warum dieser Träger und diese Menschen?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'Are visits, evenings and on-call duty possible, and do you drive?',
      de: 'Sind Hausbesuche, Abende und Rufbereitschaft möglich, und haben Sie einen Führerschein?',
    },
  ],
  tests: [
    {
      en: 'A referral on one page: risks, protective factors, first three steps',
      de: 'Eine Meldung auf einer Seite: Risiken, Schutzfaktoren, die ersten drei Schritte',
    },
    {
      en: 'A case note or a short report in half an hour',
      de: 'Eine Fallnotiz oder ein kurzer Bericht in einer halben Stunde',
    },
    {
      en: 'First meeting acted out with somebody who does not want help',
      de: 'Gespieltes Erstgespräch mit jemandem, der keine Hilfe will',
    },
    {
      en: 'Putting five cases in order, with reasons',
      de: 'Fünf Fälle in eine Reihenfolge bringen, mit Begründung',
    },
  ],
  bring: [
    {
      en: 'Degree, registration or licence, where your country asks for it',
      de: 'Diplom oder Bachelor mit staatlicher Anerkennung im Original',
    },
    {
      en: 'Identity and background check papers',
      de: 'Ausweis und erweitertes Führungszeugnis, falls aktuell',
    },
    {
      en: 'A report of yours without any name or place, if allowed',
      de: 'Ein völlig anonymer Bericht von Ihnen, falls erlaubt',
    },
    {
      en: 'A list of services and authorities you have worked with',
      de: 'Liste der Ämter und Einrichtungen, mit denen Sie gearbeitet haben',
    },
  ],
  clothes: {
    en: 'Neat and approachable, as on a visit: shoes you can take off, nothing that makes a distance.',
    de: 'Ordentlich und nahbar, wie beim Hausbesuch: Schuhe, die man ausziehen kann.',
  },
  ask: [
    {
      en: 'How many cases would I have, and how are they given out?',
      de: 'Wie viele Fälle hätte ich, und wie werden sie verteilt?',
    },
    {
      en: 'How often is there supervision, and who leads it?',
      de: 'Wie oft gibt es Supervision, und wer leitet sie?',
    },
    {
      en: 'Who goes along on a visit that may be dangerous?',
      de: 'Wer geht mit, wenn ein Besuch gefährlich werden kann?',
    },
    {
      en: 'What happens when somebody falls ill: who takes the cases?',
      de: 'Was passiert bei Krankheit: Wer übernimmt die Fälle?',
    },
    { en: 'What would you like to see different in a year?', de: 'Was soll in einem Jahr anders sein?' },
  ],
  sinks: [
    {
      en: 'Rescuing alone: a case answer without team, supervision or record.',
      de: 'Allein retten wollen: eine Fallantwort ohne Team, Leitung und Dokumentation.',
    },
    { en: 'Promising secrecy.', de: 'Verschwiegenheit ohne Grenzen versprechen.' },
    { en: 'Deciding over people’s heads.', de: 'Über die Köpfe der Menschen hinweg entscheiden.' },
    { en: 'Recognisable stories of former clients.', de: 'Erkennbare Geschichten früherer Klienten.' },
    { en: 'Only sympathy, no law, no limit.', de: 'Nur Mitgefühl, kein Recht, keine Grenze.' },
  ],
  drills: [
    {
      minutes: 40,
      title: { en: 'Referral into plan', de: 'Von der Meldung zum Plan' },
      text: {
        en: 'Write an invented referral of ten lines; list facts, assumptions, risks, strengths; then the first three steps with who and by when.',
        de: 'Schreiben Sie eine erfundene Meldung von zehn Zeilen; Fakten, Vermutungen, Risiken, Stärken; dann drei Schritte mit Wer und Bis wann.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Child at risk, today', de: 'Kindeswohl, heute' },
      text: {
        en: 'Say in order what you do on the day: see the child, talk, second opinion, leader, authority, record, next visit.',
        de: 'Sagen Sie der Reihe nach: Kind sehen, Gespräch, Einschätzung zu zweit, insoweit erfahrene Fachkraft, Leitung, Jugendamt, Dokumentation.',
      },
    },
    {
      minutes: 20,
      title: { en: 'The limit of confidentiality', de: 'Grenze der Schweigepflicht' },
      text: {
        en: 'Explain it to a client in four plain sentences, aloud, until it sounds human.',
        de: 'Erklären Sie sie einer Klientin in vier einfachen Sätzen, laut, bis es menschlich klingt.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Five cases, one morning', de: 'Fünf Fälle, ein Vormittag' },
      text: {
        en: 'Invent five, order them by danger and deadline, say what you hand over and to whom.',
        de: 'Erfinden Sie fünf, ordnen Sie nach Gefahr und Frist, sagen Sie, was Sie an wen abgeben.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Two cases told', de: 'Zwei Fälle erzählt' },
      text: {
        en: 'One that went well, one you misjudged: aim, your part, network, outcome, what you learnt. No detail that points to somebody.',
        de: 'Einer gelungen, einer falsch eingeschätzt: Ziel, Ihr Anteil, Netzwerk, Ausgang, Lehre. Ohne erkennbare Einzelheiten.',
      },
    },
    {
      minutes: 25,
      title: { en: 'The local map', de: 'Die Landkarte vor Ort' },
      text: {
        en: 'List authorities, shelters, clinics, advice services and costs near this post, with one telephone number each.',
        de: 'Listen Sie Ämter, Schutzstellen, Kliniken, Beratungen und Kostenträger vor Ort auf, mit je einer Nummer.',
      },
    },
  ],
  day: [
    {
      en: 'In cases say first: is anybody in danger now?',
      de: 'Sagen Sie im Fall zuerst: Ist jetzt jemand in Gefahr?',
    },
    {
      en: 'Separate what you saw from what you think.',
      de: 'Trennen Sie, was Sie gesehen haben, von dem, was Sie vermuten.',
    },
    {
      en: 'Name the point at which you would get your leader.',
      de: 'Nennen Sie den Punkt, an dem Sie die Leitung holen.',
    },
    {
      en: 'Speak of people with respect, also of the difficult father.',
      de: 'Sprechen Sie über alle mit Respekt, auch über den schwierigen Vater.',
    },
  ],
  afterwards: [
    {
      en: 'Background check, registration and references come before the start: send the papers.',
      de: 'Führungszeugnis, Anerkennung und Referenzen kommen vor dem Beginn: Reichen Sie die Unterlagen ein.',
    },
    {
      en: 'Ask for the caseload, travel and on-call rules in writing.',
      de: 'Lassen Sie sich Fallzahl, Fahrten und Rufbereitschaft schriftlich geben.',
    },
    {
      en: 'If it is a no, ask for the panel’s notes on your case answer.',
      de: 'Fragen Sie bei einer Absage nach der Rückmeldung zu Ihrer Fallantwort.',
    },
  ],
};
