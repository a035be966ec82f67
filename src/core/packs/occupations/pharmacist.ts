import type { PackData } from '../pack';

export const pharmacist: PackData = {
  id: 'pharmacist',
  family: 'healthcare',
  name: { en: 'Pharmacist', de: 'Apothekerin oder Apotheker' },
  rounds: [
    {
      kind: 'phone',
      minutes: [10, 30],
      title: { en: 'First call', de: 'Erstes Telefonat' },
      format: { en: 'Phone', de: 'Telefon' },
      who: {
        en: 'Owner, area manager or hospital pharmacy',
        de: 'Inhaberin, Filialleitung oder Krankenhausapotheke',
      },
      tests: {
        en: 'Registration, experience in shop or hospital, hours, weekends.',
        de: 'Approbation, Erfahrung in Offizin oder Klinik, Stunden, Notdienste.',
      },
    },
    {
      kind: 'hiringManager',
      minutes: [30, 60],
      title: { en: 'Interview', de: 'Vorstellungsgespräch' },
      format: { en: 'In the pharmacy, often after closing', de: 'In der Apotheke, oft nach Ladenschluss' },
      who: { en: 'Owner or chief pharmacist', de: 'Inhaberin oder Chefapotheker' },
      tests: {
        en: 'Safety, counselling, leading the team, business sense.',
        de: 'Sicherheit, Beratung, Führung im Team, kaufmännisches Denken.',
      },
    },
    {
      kind: 'assessment',
      minutes: [20, 60],
      title: { en: 'Clinical task', de: 'Fachaufgabe' },
      format: {
        en: 'Prescriptions with errors, calculations, a counselling talk acted out',
        de: 'Rezepte mit Fehlern, Rechenaufgaben, ein gespieltes Beratungsgespräch',
      },
      who: { en: 'A pharmacist', de: 'Eine Apothekerin oder ein Apotheker' },
      tests: {
        en: 'Interactions, doses, law, how you speak to patients.',
        de: 'Wechselwirkungen, Dosierung, Recht, Gespräch mit Patienten.',
      },
    },
    {
      kind: 'trial',
      minutes: [120, 480],
      title: { en: 'Half a day behind the counter', de: 'Probearbeiten' },
      format: {
        en: 'Along with the team, without handing out alone',
        de: 'Mit dem Team, ohne allein abzugeben',
      },
      who: { en: 'The team', de: 'Das Team' },
      tests: { en: 'Order, calm with a queue, and manner.', de: 'Ordnung, Ruhe bei Andrang und Umgangston.' },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'motivationRole',
      en: 'Why a pharmacy of this kind, and not hospital, industry or the other way round?',
      de: 'Warum diese Art Apotheke und nicht Klinik, Industrie oder umgekehrt?',
    },
    {
      kind: 'skill',
      card: 'medicines',
      en: 'You get this prescription. What do you check before you hand anything out?',
      de: 'Sie bekommen dieses Rezept. Was prüfen Sie vor der Abgabe?',
      source: 'onet/29-1051.00',
    },
    {
      kind: 'skill',
      card: 'medicines',
      en: 'A patient on an anticoagulant wants something for headache. What do you ask and advise?',
      de: 'Eine Patientin mit Gerinnungshemmer möchte etwas gegen Kopfschmerzen. Was fragen und raten Sie?',
      source: 'onet/29-1051.00',
    },
    {
      kind: 'skill',
      card: 'medicines',
      en: 'You notice in the evening that somebody was given the wrong strength. What do you do now?',
      de: 'Abends merken Sie, dass jemand die falsche Stärke bekommen hat. Was tun Sie jetzt?',
    },
    {
      kind: 'technical',
      card: 'medicines',
      en: 'Work out the dose for a child of 18 kilos from this bottle, and say how the parents measure it.',
      de: 'Rechnen Sie die Dosis für ein Kind mit 18 Kilo aus dieser Flasche aus und sagen Sie, wie die Eltern sie abmessen.',
      source: 'onet/29-1051.00',
    },
    {
      kind: 'skill',
      card: 'conflict',
      en: 'The doctor insists on a dose you think dangerous. How do you speak to him?',
      de: 'Der Arzt besteht auf einer Dosis, die Sie für gefährlich halten. Wie sprechen Sie mit ihm?',
      source: 'onet/29-1051.00',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'A prescription for a controlled medicine looks altered. What do you do?',
      de: 'Ein Rezept über ein Betäubungsmittel sieht verändert aus. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'Somebody buys the same sleeping tablet for the third time this month. What do you say?',
      de: 'Jemand kauft zum dritten Mal im Monat dasselbe Schlafmittel. Was sagen Sie?',
    },
    {
      kind: 'skill',
      card: 'difficultPeople',
      en: 'A customer is furious because his medicine is not to be had. What do you do?',
      de: 'Ein Kunde tobt, weil sein Mittel nicht lieferbar ist. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'communication',
      en: 'Explain to an older man, who hears badly, how to use a new inhaler.',
      de: 'Erklären Sie einem älteren, schwerhörigen Mann einen neuen Inhalator.',
      source: 'onet/29-1051.00',
    },
    {
      kind: 'skill',
      card: 'safeguarding',
      en: 'A young woman asks for the morning-after pill and seems afraid of the man with her. What do you do?',
      de: 'Eine junge Frau möchte die Pille danach und scheint Angst vor ihrem Begleiter zu haben. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'prioritising',
      en: 'Queue to the door, phone, a nursing home order and one assistant ill. What first?',
      de: 'Schlange bis zur Tür, Telefon, Heimbestellung, eine PTA krank. Was zuerst?',
    },
    {
      kind: 'skill',
      card: 'leadership',
      en: 'How do you check and teach those who work under your name?',
      de: 'Wie kontrollieren und schulen Sie die, die unter Ihrer Verantwortung arbeiten?',
      source: 'onet/29-1051.00',
    },
    {
      kind: 'skill',
      card: 'selling',
      en: 'How do you recommend something additional without selling what nobody needs?',
      de: 'Wie empfehlen Sie etwas dazu, ohne Unnötiges zu verkaufen?',
      source: 'onet/29-1051.00',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'Which services beyond handing out could this pharmacy offer, and what would they need?',
      de: 'Welche Dienstleistungen über die Abgabe hinaus könnte diese Apotheke anbieten, und was brauchen sie?',
      source: 'onet/29-1051.00',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Tell us about a near miss and what you changed after it.',
      de: 'Erzählen Sie von einem Beinahefehler und was Sie danach geändert haben.',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'What did you notice when you came in here as a customer?',
      de: 'Was ist Ihnen aufgefallen, als Sie hier als Kunde hereinkamen?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'Evenings, Saturdays, emergency duty: what is possible?',
      de: 'Abende, Samstage, Notdienste: Was ist möglich?',
    },
  ],
  tests: [
    {
      en: 'Five prescriptions with hidden errors: dose, interaction, form',
      de: 'Fünf Rezepte mit versteckten Fehlern: Dosis, Wechselwirkung, Formalien',
    },
    { en: 'Dose and dilution calculations', de: 'Dosis- und Verdünnungsrechnungen' },
    {
      en: 'Counselling acted out: inhaler, antibiotic, pregnancy',
      de: 'Gespielte Beratung: Inhalator, Antibiotikum, Schwangerschaft',
    },
    { en: 'A case of stock, law or complaint', de: 'Ein Fall zu Lager, Recht oder Reklamation' },
  ],
  bring: [
    {
      en: 'Registration with its number, and certificates of further training',
      de: 'Approbationsurkunde und Fortbildungsnachweise',
    },
    {
      en: 'Proof of identity and, where asked for, background check',
      de: 'Ausweis und, wo verlangt, Führungszeugnis',
    },
    {
      en: 'Programs you know for dispensing and stock',
      de: 'Liste Ihrer Warenwirtschaften und Kassenprogramme',
    },
    {
      en: 'Notes on the neighbourhood: surgeries, homes, competitors',
      de: 'Notizen zum Umfeld: Praxen, Heime, Wettbewerb',
    },
  ],
  clothes: {
    en: 'Neat, one step below the white coat they will lend you; closed shoes for a trial.',
    de: 'Gepflegt; den Kittel bekommen Sie gestellt. Geschlossene Schuhe fürs Probearbeiten.',
  },
  ask: [
    { en: 'Who is in the pharmacy with me at the busiest hours?', de: 'Wer ist zu Stoßzeiten mit mir da?' },
    {
      en: 'How often is emergency duty, and how is it made up for?',
      de: 'Wie oft ist Notdienst, und wie wird er ausgeglichen?',
    },
    {
      en: 'How are errors recorded and discussed here?',
      de: 'Wie werden Fehler hier erfasst und besprochen?',
    },
    { en: 'Which services do you want to build up?', de: 'Welche Dienstleistungen möchten Sie aufbauen?' },
    { en: 'Which decisions would be mine?', de: 'Was dürfte ich allein entscheiden?' },
  ],
  sinks: [
    {
      en: 'Handing out in the case without asking about other medicines and allergies.',
      de: 'Im Fall abgeben, ohne nach anderen Mitteln und Allergien zu fragen.',
    },
    {
      en: 'Settling a doubtful dose without calling the prescriber.',
      de: 'Eine zweifelhafte Dosis ohne Rückruf in der Praxis lösen.',
    },
    { en: 'Counselling in words only colleagues understand.', de: 'In Fachwörtern beraten.' },
    { en: 'Hiding an error or playing it down.', de: 'Einen Fehler verbergen oder kleinreden.' },
    { en: 'Talking of turnover only.', de: 'Nur vom Umsatz reden.' },
  ],
  drills: [
    {
      minutes: 35,
      title: { en: 'Ten prescriptions', de: 'Zehn Rezepte' },
      text: {
        en: 'Invent or print ten prescriptions with an error each, mix them a day later, and find error, question and solution within a minute each.',
        de: 'Erfinden Sie zehn Rezepte mit je einem Fehler, mischen Sie sie am nächsten Tag und finden Sie Fehler, Rückfrage und Lösung in je einer Minute.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Calculations', de: 'Rechnen' },
      text: {
        en: 'Children’s doses, dilutions, infusion rates, pack sizes: fifteen by hand with units.',
        de: 'Kinderdosen, Verdünnungen, Reichweiten, Packungsgrößen: fünfzehn von Hand mit Einheiten.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Counselling aloud', de: 'Beratung laut' },
      text: {
        en: 'Inhaler, antibiotic, anticoagulant: three minutes each, with the question that checks what was understood.',
        de: 'Inhalator, Antibiotikum, Gerinnungshemmer: je drei Minuten, mit der Frage, die prüft, was verstanden wurde.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Wrong strength', de: 'Falsche Stärke' },
      text: {
        en: 'Speak the steps after an error: reach the patient, risk, doctor, tell openly, record, report, change.',
        de: 'Sprechen Sie die Schritte nach einem Fehler: Patient erreichen, Risiko, Arzt, offen sagen, dokumentieren, melden, ändern.',
      },
    },
    {
      minutes: 20,
      title: { en: 'Call to the surgery', de: 'Anruf in der Praxis' },
      text: {
        en: 'Practise a call in forty seconds: patient, finding, risk, proposal.',
        de: 'Üben Sie einen Anruf in vierzig Sekunden: Patient, Befund, Risiko, Vorschlag.',
      },
    },
    {
      minutes: 20,
      title: { en: 'As a customer', de: 'Als Kunde' },
      text: {
        en: 'Go in beforehand as a customer: watch queue, counselling, shelves; note three good things and one idea.',
        de: 'Gehen Sie vorher als Kunde hinein: Andrang, Beratung, Sichtwahl; drei gute Dinge, eine Idee.',
      },
    },
  ],
  day: [
    {
      en: 'Come when they are not at their busiest and wait without showing it.',
      de: 'Kommen Sie nicht zur Stoßzeit und warten Sie ohne Ungeduld.',
    },
    {
      en: 'In cases ask first: for whom, since when, what else is taken, allergies, pregnancy.',
      de: 'Fragen Sie im Fall zuerst: für wen, seit wann, was noch, Allergien, Schwangerschaft.',
    },
    {
      en: 'Say where you would look it up; nobody knows every interaction by heart.',
      de: 'Sagen Sie, wo Sie nachsehen; niemand kennt jede Wechselwirkung auswendig.',
    },
    {
      en: 'Speak with the whole team, they will be asked.',
      de: 'Sprechen Sie mit dem ganzen Team; man wird es fragen.',
    },
  ],
  afterwards: [
    {
      en: 'Registration and certificates are checked before you may sign for anything: send copies at once.',
      de: 'Approbation und Nachweise werden vor dem ersten Arbeitstag geprüft: Schicken Sie Kopien gleich.',
    },
    {
      en: 'Get hours, duties, holidays and training days in writing.',
      de: 'Lassen Sie sich Stunden, Notdienste, Urlaub und Fortbildungstage schriftlich geben.',
    },
    {
      en: 'After a trial say what you liked and what you would need to be safe there.',
      de: 'Sagen Sie nach dem Probearbeiten, was gut war und was Sie zum sicheren Arbeiten brauchen.',
    },
  ],
};
