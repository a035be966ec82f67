import type { PackData } from '../pack';

export const registeredNurse: PackData = {
  id: 'registeredNurse',
  family: 'healthcare',
  name: { en: 'Registered nurse', de: 'Pflegefachkraft' },
  rounds: [
    {
      kind: 'phone',
      minutes: [10, 30],
      title: { en: 'First call', de: 'Erstes Telefonat' },
      format: { en: 'Phone or short video', de: 'Telefon oder kurzes Video' },
      who: { en: 'Recruitment or the ward manager', de: 'Personalabteilung oder Stationsleitung' },
      tests: {
        en: 'Registration, experience by specialty, shifts and starting date.',
        de: 'Berufserlaubnis, Erfahrung nach Fachgebiet, Schichten, Beginn.',
      },
    },
    {
      kind: 'assessment',
      minutes: [20, 45],
      title: { en: 'Drug calculations and numeracy', de: 'Medikamentenrechnen' },
      format: {
        en: 'Short paper or computer test, often on the day of the interview',
        de: 'Kurzer Test auf Papier oder am Rechner, wenn es ihn gibt, meist am Tag des Gesprächs',
      },
      who: { en: 'A practice educator', de: 'Praxisanleitung' },
      tests: {
        en: 'Whether you get doses and rates right, with units and without haste.',
        de: 'Ob Dosis und Laufrate stimmen, mit Einheiten und ohne Hast.',
      },
    },
    {
      kind: 'panel',
      minutes: [30, 60],
      title: { en: 'Panel interview', de: 'Vorstellungsgespräch' },
      format: {
        en: 'Set questions that every candidate gets, answers written down and scored',
        de: 'Feste Fragen, oft mit Fallbeispielen; Antworten werden mitgeschrieben',
      },
      who: {
        en: 'Ward manager, a senior nurse, sometimes someone from human resources',
        de: 'Pflegedienstleitung, Stationsleitung, manchmal Personalabteilung oder Betriebsrat',
      },
      tests: {
        en: 'Clinical scenarios, escalation, values, teamwork, and why this ward.',
        de: 'Fallbeispiele, rechtzeitig Hilfe holen, Haltung, Team und warum diese Station.',
      },
      source: 'limitless',
    },
    {
      kind: 'trial',
      minutes: [30, 240],
      title: { en: 'Look round the ward', de: 'Hospitation' },
      format: { en: 'Informal visit or shadow shift', de: 'Rundgang oder Probetag auf der Station' },
      who: { en: 'The nurse in charge and the team', de: 'Schichtleitung und Team' },
      tests: {
        en: 'How you speak to patients and staff when nobody asks questions.',
        de: 'Wie Sie mit Patienten und Team sprechen, wenn niemand Fragen stellt.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'motivationRole',
      en: 'Why did you become a nurse, and why this specialty?',
      de: 'Warum sind Sie in die Pflege gegangen, und warum dieses Fachgebiet?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Why do you want to work on this ward and in this hospital?',
      de: 'Warum möchten Sie auf dieser Station und in diesem Haus arbeiten?',
    },
    {
      kind: 'skill',
      card: 'clinicalJudgement',
      en: 'Your patient is suddenly breathless and confused. What do you do, step by step?',
      de: 'Ihr Patient ist plötzlich kurzatmig und verwirrt. Was tun Sie, Schritt für Schritt?',
    },
    {
      kind: 'skill',
      card: 'clinicalJudgement',
      en: 'How would you hand over a deteriorating patient to the doctor on the telephone? Use SBAR.',
      de: 'Wie melden Sie der Ärztin am Telefon, dass es einem Patienten schlechter geht? Nutzen Sie ISBAR.',
    },
    {
      kind: 'skill',
      card: 'clinicalJudgement',
      en: 'The doctor does not come although you are worried about a patient. How do you escalate?',
      de: 'Der Arzt kommt nicht, obwohl Sie sich Sorgen machen. Wie gehen Sie weiter vor?',
    },
    {
      kind: 'skill',
      card: 'clinicalJudgement',
      en: 'You come on shift with several patients. Which patient do you see first, and why?',
      de: 'Sie übernehmen die Schicht mit mehreren Patienten. Zu wem gehen Sie zuerst, und warum?',
    },
    {
      kind: 'skill',
      card: 'medicines',
      en: 'You notice that a medication error has been made. What do you do?',
      de: 'Sie bemerken einen Medikationsfehler. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'medicines',
      en: 'Which checks do you make every time you give a medicine?',
      de: 'Was prüfen Sie jedes Mal, bevor Sie ein Medikament geben?',
    },
    {
      kind: 'technical',
      card: 'medicines',
      en: 'A tablet comes in 250 mg and the prescription says 0.5 g. How many tablets do you give?',
      de: 'Eine Tablette hat 250 mg, verordnet sind 0,5 g. Wie viele Tabletten geben Sie?',
    },
    {
      kind: 'skill',
      card: 'clinicalJudgement',
      en: 'You find a patient on the floor beside the bed. What do you do?',
      de: 'Sie finden eine Patientin neben dem Bett auf dem Boden. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'safety',
      en: 'How do you prevent infection from being carried between patients?',
      de: 'Wie verhindern Sie, dass Keime von einem Patienten zum nächsten kommen?',
    },
    {
      kind: 'skill',
      card: 'safeguarding',
      en: 'You suspect that a vulnerable adult in your care is being neglected at home. What is your duty?',
      de: 'Sie vermuten, dass ein pflegebedürftiger Mensch zu Hause vernachlässigt wird. Was müssen Sie tun?',
    },
    {
      kind: 'behavioural',
      card: 'difficultPeople',
      en: 'Tell us about an angry relative and how you dealt with it.',
      de: 'Erzählen Sie von wütenden Angehörigen und wie Sie damit umgegangen sind.',
    },
    {
      kind: 'behavioural',
      card: 'inclusion',
      en: 'Tell us about a time you protected the dignity of a patient.',
      de: 'Erzählen Sie, wie Sie die Würde eines Patienten geschützt haben.',
    },
    {
      kind: 'behavioural',
      card: 'conflict',
      en: 'Tell us about a disagreement with a colleague over a patient’s care.',
      de: 'Erzählen Sie von einer Meinungsverschiedenheit im Team über die Versorgung eines Patienten.',
    },
    {
      kind: 'behavioural',
      card: 'pressure',
      en: 'The shift is short staffed and everything comes at once. How do you cope?',
      de: 'Die Schicht ist unterbesetzt, und alles kommt auf einmal. Wie gehen Sie vor?',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Tell us about a mistake in your practice and what you learnt from it.',
      de: 'Erzählen Sie von einem Fehler in Ihrer Arbeit und was Sie daraus gelernt haben.',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'Which shifts can you work, and could you rotate to nights and weekends?',
      de: 'Welche Schichten können Sie arbeiten, auch Nächte und Wochenenden?',
    },
    {
      kind: 'skill',
      card: 'communication',
      en: 'How do you explain to a patient and the family what matters after discharge?',
      de: 'Wie erklären Sie einer Patientin und der Familie, worauf es nach der Entlassung ankommt?',
      source: 'onet/29-1141.00',
    },
    {
      kind: 'behavioural',
      card: 'leadership',
      en: 'Tell us about a time you took the lead on a shift or looked after a student.',
      de: 'Erzählen Sie, wie Sie in einer Schicht die Führung übernommen oder Auszubildende angeleitet haben.',
      source: 'onet/29-1141.00',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'What do you document, when, and what must never be missing?',
      de: 'Was dokumentieren Sie wann, und was darf nie fehlen?',
      source: 'onet/29-1141.00',
    },
  ],
  tests: [
    {
      en: 'Drug calculations on paper: tablets, liquids, drip rates, units, sometimes without a calculator',
      de: 'Medikamentenrechnen auf Papier: Tabletten, Lösungen, Tropfgeschwindigkeit, Einheiten, manchmal ohne Rechner',
      source: 'limitless',
    },
    {
      en: 'Written or spoken scenario on a deteriorating patient',
      de: 'Fallbeispiel zu einem Patienten, dem es schlechter geht, schriftlich oder mündlich',
    },
    {
      en: 'Putting a list of patients in order of urgency',
      de: 'Eine Patientenliste nach Dringlichkeit ordnen',
    },
    {
      en: 'Acted conversation with a worried relative, or a stand-in patient to assess',
      de: 'Gespieltes Gespräch mit besorgten Angehörigen oder eine Einschätzung an einer gespielten Patientin',
    },
  ],
  bring: [
    {
      en: 'Registration or licence with its number and renewal date',
      de: 'Berufsurkunde (Erlaubnis zum Führen der Berufsbezeichnung) im Original',
    },
    {
      en: 'Passport or identity card and proof that you may work in the country',
      de: 'Ausweis und, falls nötig, Anerkennungsbescheid und Arbeitserlaubnis',
    },
    {
      en: 'Certificates of resuscitation, manual handling and other compulsory training',
      de: 'Nachweise: Reanimation, Pflichtfortbildungen, Fachweiterbildung, Praxisanleitung',
    },
    {
      en: 'Immunisation record and the names of two clinical referees',
      de: 'Impfnachweis mit Masernschutz und zwei fachliche Referenzen',
    },
    {
      en: 'Portfolio with reflections, if you are newly qualified',
      de: 'Lernmappe oder Praxisbeurteilungen, wenn Sie gerade examiniert sind',
    },
  ],
  clothes: {
    en: 'Neat and plain, bare below the elbow, short nails, hair tied back, flat shoes you could walk a ward in.',
    de: 'Schlicht und gepflegt, kurze Nägel, Haare zusammen, kein Schmuck an den Händen, flache Schuhe für den Gang über die Station.',
  },
  ask: [
    {
      en: 'How many patients does a nurse on this ward usually have by day and by night?',
      de: 'Wie viele Patienten versorgt eine Pflegefachkraft hier am Tag und in der Nacht?',
    },
    {
      en: 'How long is the supernumerary or orientation time, and who is my preceptor?',
      de: 'Wie lange dauert die Einarbeitung, und wer begleitet mich dabei?',
    },
    {
      en: 'What happens when a shift cannot be filled?',
      de: 'Was geschieht, wenn ein Dienst nicht besetzt werden kann?',
    },
    {
      en: 'Which skills would I be trained in during the first year?',
      de: 'Welche Fortbildungen wären im ersten Jahr vorgesehen?',
    },
    {
      en: 'How far ahead is the rota known, and how are requests handled?',
      de: 'Wie früh steht der Dienstplan, und wie gehen Sie mit Wünschen um?',
    },
  ],
  sinks: [
    {
      en: 'Treating alone and calling for help late in a scenario.',
      de: 'Im Fallbeispiel allein handeln und zu spät Hilfe rufen.',
    },
    {
      en: 'Answering a clinical scenario without airway, breathing and circulation first.',
      de: 'Ein Fallbeispiel beantworten, ohne mit Atemweg, Atmung und Kreislauf zu beginnen.',
    },
    {
      en: 'Hiding an error, or saying that you have never made one.',
      de: 'Einen Fehler verschweigen oder behaupten, nie einen gemacht zu haben.',
    },
    {
      en: 'Not knowing which patients this ward looks after.',
      de: 'Nicht wissen, welche Patienten auf dieser Station liegen.',
    },
    {
      en: 'Speaking badly of the last ward or of colleagues.',
      de: 'Schlecht über die letzte Station oder das Team reden.',
    },
  ],
  drills: [
    {
      minutes: 45,
      title: { en: 'Twenty calculations', de: 'Zwanzig Rechnungen' },
      text: {
        en: 'Do twenty drug calculations by hand: tablets, millilitres, millilitres per hour, drops per minute, weight-based doses. Write the unit on every line and mark them.',
        de: 'Rechnen Sie zwanzig Aufgaben von Hand: Tabletten, Milliliter, Milliliter pro Stunde, Tropfen pro Minute, Dosis nach Gewicht. Einheit in jede Zeile, dann prüfen.',
      },
    },
    {
      minutes: 30,
      title: { en: 'SBAR aloud', de: 'ISBAR laut' },
      text: {
        en: 'Take three patients you remember and speak an SBAR call for each into your phone, under a minute. Listen: is the recommendation there?',
        de: 'Nehmen Sie drei Patienten, an die Sie sich erinnern, und sprechen Sie je eine Meldung unter einer Minute ins Telefon. Hören Sie nach: Kommt die Empfehlung vor?',
      },
    },
    {
      minutes: 40,
      title: { en: 'A to E twice', de: 'Zweimal ABCDE' },
      text: {
        en: 'Write out what you look for and do at each letter from airway to exposure, then talk through sepsis and a fall with it, aloud.',
        de: 'Schreiben Sie auf, was Sie bei jedem Buchstaben prüfen und tun, und gehen Sie damit laut Sepsis und Sturz durch.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Four patients, one nurse', de: 'Vier Patienten, eine Pflegekraft' },
      text: {
        en: 'Invent four patients with one urgent thing each, put them in order and say the reason and what you would hand over to whom.',
        de: 'Erfinden Sie vier Patienten mit je etwas Dringendem, ordnen Sie sie, begründen Sie und sagen Sie, was Sie an wen abgeben.',
      },
    },
    {
      minutes: 45,
      title: { en: 'Values examples', de: 'Beispiele für Haltung' },
      text: {
        en: 'Write out and speak aloud two examples each of dignity, teamwork and speaking up, in situation, action, result.',
        de: 'Schreiben und sprechen Sie je zwei Beispiele zu Würde, Teamarbeit und Ansprechen von Missständen: Situation, Handlung, Ergebnis.',
      },
    },
    {
      minutes: 30,
      title: { en: 'This ward', de: 'Diese Station' },
      text: {
        en: 'Read the posting and the hospital’s own pages: patients, beds, values. Write three sentences on why you, why here.',
        de: 'Lesen Sie Anzeige, Qualitätsbericht und Website des Hauses: Patienten, Betten, Leitbild. Schreiben Sie drei Sätze: warum Sie, warum hier.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Medication error', de: 'Nach dem Medikationsfehler' },
      text: {
        en: 'Say aloud in order what you do after an error: patient, prescriber, nurse in charge, record, report, honesty to the patient, reflection.',
        de: 'Sagen Sie der Reihe nach: Patient, Ärztin, Schichtleitung, Dokumentation, Meldung (CIRS), Offenheit, was Sie ändern.',
      },
    },
  ],
  day: [
    {
      en: 'Plan to be at the main entrance twenty minutes early; wards are hard to find and parking is slow.',
      de: 'Seien Sie zwanzig Minuten früher am Haupteingang; Stationen sind schwer zu finden, Parkplätze knapp.',
    },
    {
      en: 'Greet everyone you pass on the ward: the manager asks them afterwards.',
      de: 'Grüßen Sie alle auf der Station: Die Leitung fragt hinterher nach.',
    },
    {
      en: 'When a scenario is read, ask for it once more and begin with safety and calling for help.',
      de: 'Lassen Sie sich ein Fallbeispiel noch einmal vorlesen und beginnen Sie mit Sicherheit und Hilfe rufen.',
    },
    {
      en: 'If you do not know a procedure, say you would follow local policy, and whom you would ask.',
      de: 'Wenn Sie ein Verfahren nicht kennen: nach Standard des Hauses, und sagen, wen Sie fragen würden.',
    },
  ],
  afterwards: [
    {
      en: 'Expect checks of registration, references, health and record before a date is set; send the papers the same day.',
      de: 'Vor dem Beginn werden Urkunde, Gesundheit und oft ein Führungszeugnis geprüft; reichen Sie alles am selben Tag ein.',
    },
    {
      en: 'Ask for feedback on your answers if it is a no: scored panels keep notes and usually share them.',
      de: 'Bitten Sie nach einer Absage um Rückmeldung: Es wurde mitgeschrieben.',
    },
    {
      en: 'Before you accept, have the band or grade, the shifts and the orientation time in writing.',
      de: 'Lassen Sie sich vor der Zusage Entgeltgruppe und Stufe, Schichten und Einarbeitungszeit schriftlich geben.',
    },
  ],
};
