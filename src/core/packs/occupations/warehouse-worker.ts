import type { PackData } from '../pack';

export const warehouseWorker: PackData = {
  id: 'warehouseWorker',
  family: 'tradesRetail',
  name: { en: 'Warehouse worker', de: 'Lagerkraft' },
  rounds: [
    {
      kind: 'phone',
      minutes: [5, 20],
      title: { en: 'First call', de: 'Erster Anruf' },
      format: { en: 'Phone, often by an agency', de: 'Telefon, oft durch eine Zeitarbeitsfirma' },
      who: { en: 'Agency or site office', de: 'Disposition oder Personalbüro' },
      tests: { en: 'Shifts, way to work, licences, start date.', de: 'Schichten, Anfahrt, Scheine, Beginn.' },
    },
    {
      kind: 'other',
      minutes: [30, 120],
      title: { en: 'Group session or site visit', de: 'Gruppentermin oder Rundgang' },
      format: {
        en: 'Several candidates at once: a talk about the job, a walk through the hall, a short test',
        de: 'Mehrere Bewerbende zugleich: Vorstellung der Arbeit, Gang durch die Halle, kurzer Test',
      },
      who: { en: 'Shift leader and somebody from HR', de: 'Schichtleitung und Personalabteilung' },
      tests: {
        en: 'Whether you listen, keep to the walkways and can read a label.',
        de: 'Ob Sie zuhören, auf den Wegen bleiben und ein Etikett lesen können.',
      },
    },
    {
      kind: 'hiringManager',
      minutes: [10, 30],
      title: { en: 'Short interview', de: 'Kurzes Gespräch' },
      format: {
        en: 'At the site, questions on reliability, safety, pace',
        de: 'Vor Ort, Fragen zu Zuverlässigkeit, Sicherheit, Tempo',
      },
      who: { en: 'Shift or warehouse manager', de: 'Schicht- oder Lagerleitung' },
      tests: {
        en: 'Whether you turn up, work safely and stay.',
        de: 'Ob Sie kommen, sicher arbeiten und bleiben.',
      },
    },
    {
      kind: 'trial',
      minutes: [120, 480],
      title: { en: 'Trial shift or driving test', de: 'Probeschicht oder Fahrprobe' },
      format: {
        en: 'Picking with a scanner, or a course with the lift truck',
        de: 'Kommissionieren mit dem Scanner oder eine Fahrprobe auf dem Stapler',
      },
      who: { en: 'A colleague or the truck assessor', de: 'Ein Kollege oder die Fahrausbildung' },
      tests: {
        en: 'Pace, errors, lifting, checks before driving.',
        de: 'Tempo, Fehler, Heben, Prüfung vor der Fahrt.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'example',
      en: 'Which goods have you handled, and what was an ordinary shift like?',
      de: 'Mit welcher Ware haben Sie gearbeitet, und wie sah eine normale Schicht aus?',
      source: 'onet/53-7062.00',
    },
    {
      kind: 'behavioural',
      card: 'motivationRole',
      en: 'What do you like about warehouse work, and what do you find hard about it?',
      de: 'Was gefällt Ihnen an der Lagerarbeit, und was fällt Ihnen schwer?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Why do you want to work in our warehouse, and what did you notice on the way in?',
      de: 'Warum möchten Sie in unserem Lager arbeiten, und was ist Ihnen auf dem Weg hierher aufgefallen?',
    },
    {
      kind: 'skill',
      card: 'safety',
      en: 'A colleague has left a pallet in the walkway. What do you do?',
      de: 'Ein Kollege hat eine Palette im Gang stehen lassen. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'safety',
      en: 'How do you lift a heavy box, and when do you not lift it?',
      de: 'Wie heben Sie einen schweren Karton, und wann heben Sie ihn nicht?',
    },
    {
      kind: 'skill',
      card: 'safety',
      en: 'What do you check on a lift truck before you drive off?',
      de: 'Was prüfen Sie am Stapler, bevor Sie losfahren?',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'The label says twelve, you count eleven. What do you do?',
      de: 'Auf dem Etikett steht zwölf, Sie zählen elf. Was tun Sie?',
      source: 'onet/53-7062.00',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'How do you keep from picking the wrong item when two look alike?',
      de: 'Wie vermeiden Sie Fehlgriffe, wenn zwei Artikel gleich aussehen?',
    },
    {
      kind: 'skill',
      card: 'pressure',
      en: 'You are below target an hour before the end of the shift. What do you do?',
      de: 'Eine Stunde vor Schichtende liegen Sie unter der Vorgabe. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'prioritising',
      en: 'A lorry is waiting, an order is urgent and the aisle is blocked. What first?',
      de: 'Ein Lkw wartet, ein Auftrag ist eilig, der Gang ist zugestellt. Was zuerst?',
    },
    {
      kind: 'skill',
      card: 'practicalSkill',
      en: 'How do you build a pallet that arrives in one piece?',
      de: 'Wie packen Sie eine Palette, die heil ankommt?',
      source: 'onet/53-7062.00',
    },
    {
      kind: 'skill',
      card: 'practicalSkill',
      en: 'You take in a delivery: what do you look at before you sign?',
      de: 'Sie nehmen eine Lieferung an: Was sehen Sie sich an, bevor Sie unterschreiben?',
    },
    {
      kind: 'skill',
      card: 'learning',
      en: 'Which scanners or warehouse programs have you used, and how quickly were you at home in them?',
      de: 'Mit welchen Scannern oder Lagerprogrammen haben Sie gearbeitet, und wie schnell kamen Sie zurecht?',
    },
    {
      kind: 'behavioural',
      card: 'teamwork',
      en: 'Somebody on the shift is slow because he is new. What do you do?',
      de: 'Jemand in der Schicht ist langsam, weil er neu ist. Was tun Sie?',
    },
    {
      kind: 'behavioural',
      card: 'integrity',
      en: 'You see a colleague putting goods in his pocket. What do you do?',
      de: 'Sie sehen, wie ein Kollege Ware einsteckt. Was tun Sie?',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Have you ever damaged something? What happened next?',
      de: 'Haben Sie schon einmal etwas beschädigt? Was passierte dann?',
    },
    {
      kind: 'behavioural',
      card: 'leavingReason',
      en: 'How long were you at your last places, and why did you leave?',
      de: 'Wie lange waren Sie an den letzten Stellen, und warum sind Sie gegangen?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'Which shifts can you work, and how do you get here when no bus runs?',
      de: 'Welche Schichten können Sie arbeiten, und wie kommen Sie her, wenn kein Bus fährt?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'Can you stand, walk and lift for a whole shift, also in the cold store?',
      de: 'Können Sie eine ganze Schicht stehen, gehen und heben, auch im Kühllager?',
    },
  ],
  tests: [
    {
      en: 'Picking a list with a scanner, counted for errors and time',
      de: 'Eine Liste mit dem Scanner kommissionieren; Fehler und Zeit werden gezählt',
    },
    {
      en: 'A driving test on the lift or reach truck, with the check before it',
      de: 'Fahrprobe auf Stapler oder Schubmaststapler, mit der Abfahrtkontrolle vorher',
    },
    {
      en: 'A short test: comparing numbers, adding, reading safety signs',
      de: 'Kurzer Test: Nummern vergleichen, addieren, Sicherheitszeichen lesen',
    },
    {
      en: 'A health check or questionnaire, where loads or cold require it',
      de: 'Eignungsuntersuchung, wo Lasten, Fahren oder Kälte es verlangen',
    },
  ],
  bring: [
    { en: 'Identity document and proof that you may work', de: 'Ausweis und, falls nötig, Arbeitserlaubnis' },
    {
      en: 'Lift truck licence and certificates, with the date of the last refresher',
      de: 'Staplerschein mit Fahrauftrag oder letzter Unterweisung, weitere Scheine',
    },
    {
      en: 'Safety shoes, for the walk round or the trial',
      de: 'Sicherheitsschuhe für Rundgang oder Probeschicht',
    },
    {
      en: 'Bank details, tax and social insurance numbers, if you are to start this week',
      de: 'Bankverbindung, Steuer-ID und Sozialversicherungsnummer, falls Sie gleich anfangen sollen',
    },
  ],
  clothes: {
    en: 'Clean, robust clothes you can bend in, no loose cords or rings, long hair tied back.',
    de: 'Saubere, feste Kleidung zum Bücken, keine losen Bänder oder Ringe, lange Haare zusammen.',
  },
  ask: [
    {
      en: 'How many picks or pallets an hour are expected, and when are new people expected to reach that?',
      de: 'Wie viele Picks oder Paletten pro Stunde gelten, und bis wann sollen Neue das erreichen?',
    },
    {
      en: 'How far ahead is the rota known, and how is overtime ordered?',
      de: 'Wie früh steht der Schichtplan, und wie werden Überstunden angeordnet?',
    },
    {
      en: 'Is this a contract with you or with an agency, and when are people taken on?',
      de: 'Ist das ein Vertrag bei Ihnen oder über Zeitarbeit, und wann wird übernommen?',
    },
    { en: 'Who pays for licences and their renewal?', de: 'Wer bezahlt Scheine und Auffrischungen?' },
    {
      en: 'What is the commonest accident here, and what has been done about it?',
      de: 'Was ist hier der häufigste Unfall, und was wurde dagegen getan?',
    },
  ],
  sinks: [
    {
      en: 'Being late for the interview: nothing counts more here.',
      de: 'Zu spät zum Gespräch kommen: Nichts zählt hier mehr.',
    },
    { en: 'Leaving the marked walkway on the tour.', de: 'Beim Rundgang den markierten Weg verlassen.' },
    {
      en: 'Saying yes to every shift and taking it back later.',
      de: 'Zu jeder Schicht ja sagen und es später zurücknehmen.',
    },
    { en: 'Speed before safety in every answer.', de: 'In jeder Antwort Tempo vor Sicherheit.' },
    { en: 'Holding the phone in your hand in the hall.', de: 'In der Halle das Telefon in der Hand halten.' },
  ],
  drills: [
    {
      minutes: 15,
      title: { en: 'Three honest sentences on shifts', de: 'Drei ehrliche Sätze zu Schichten' },
      text: {
        en: 'Write which days and shifts you can, which you cannot, and how you get there at five in the morning. Say it without excuses.',
        de: 'Schreiben Sie auf, welche Tage und Schichten gehen, welche nicht und wie Sie um fünf Uhr früh hinkommen. Sagen Sie es ohne Ausreden.',
      },
    },
    {
      minutes: 20,
      title: { en: 'The way there, at shift time', de: 'Der Weg zur Schichtzeit' },
      text: {
        en: 'Travel the route at the hour of the shift, or look it up for that hour, and note the next connection if one fails.',
        de: 'Fahren Sie den Weg zur Schichtzeit ab oder prüfen Sie ihn für diese Uhrzeit; notieren Sie die nächste Verbindung, falls eine ausfällt.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Truck check from memory', de: 'Abfahrtkontrolle aus dem Kopf' },
      text: {
        en: 'List what you check before driving: brakes, horn, forks, chains, tyres, leaks, battery, load plate. Say what you do when one fails.',
        de: 'Zählen Sie auf: Bremsen, Hupe, Gabel, Ketten, Reifen, Lecks, Batterie, Traglastschild. Sagen Sie, was Sie tun, wenn etwas fehlt.',
      },
    },
    {
      minutes: 20,
      title: { en: 'Numbers against the clock', de: 'Zahlen auf Zeit' },
      text: {
        en: 'Compare two lists of forty article numbers and find the five that differ; then add ten quantities. Do it twice, without errors before speed.',
        de: 'Vergleichen Sie zwei Listen mit vierzig Artikelnummern und finden Sie fünf Abweichungen; addieren Sie dann zehn Mengen. Zweimal, erst fehlerfrei, dann schnell.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Three stories from the hall', de: 'Drei Geschichten aus der Halle' },
      text: {
        en: 'A danger you removed, an error you found, a hard shift: what you saw, did, and how it ended, one minute each, aloud.',
        de: 'Eine Gefahr beseitigt, einen Fehler gefunden, eine harte Schicht: gesehen, getan, Ergebnis, je eine Minute, laut.',
      },
    },
    {
      minutes: 15,
      title: { en: 'Papers in one folder', de: 'Papiere in eine Mappe' },
      text: {
        en: 'Put licences, certificates and identity in order; check the dates, and book the refresher that has run out.',
        de: 'Ordnen Sie Scheine, Nachweise und Ausweis, prüfen Sie die Daten und buchen Sie, was abgelaufen ist.',
      },
    },
  ],
  day: [
    {
      en: 'Be at the gate fifteen minutes early: signing in and the safety briefing take time.',
      de: 'Seien Sie fünfzehn Minuten früher am Tor: Anmeldung und Sicherheitsunterweisung brauchen Zeit.',
    },
    {
      en: 'Put the vest on, keep to the walkways, look where trucks come from.',
      de: 'Weste anziehen, auf den Wegen bleiben, sehen, wo Stapler herkommen.',
    },
    {
      en: 'If you did not understand an instruction, ask again at once.',
      de: 'Wenn Sie eine Anweisung nicht verstanden haben, fragen Sie sofort noch einmal.',
    },
    {
      en: 'At a trial, count right first; pace comes with the week.',
      de: 'In der Probeschicht zuerst richtig zählen; das Tempo kommt mit der Woche.',
    },
  ],
  afterwards: [
    {
      en: 'Answer the phone: places are often given the same day and to the first who picks up.',
      de: 'Gehen Sie ans Telefon: Stellen werden oft am selben Tag an die vergeben, die abnehmen.',
    },
    {
      en: 'Before the first shift ask who pays for shoes and licence and how breaks are counted.',
      de: 'Fragen Sie vor der ersten Schicht, wer Schuhe und Schein zahlt und wie Pausen zählen.',
    },
    {
      en: 'With an agency, ask for the assignment, pay per hour and supplements in writing.',
      de: 'Bei Zeitarbeit: Einsatz, Stundenlohn und Zuschläge schriftlich geben lassen.',
    },
  ],
};
