import type { PackData } from '../pack';

export const careAssistant: PackData = {
  id: 'careAssistant',
  family: 'healthcare',
  name: { en: 'Care assistant', de: 'Pflegeassistenz' },
  rounds: [
    {
      kind: 'phone',
      minutes: [10, 20],
      title: { en: 'First call', de: 'Erster Anruf' },
      format: { en: 'Phone', de: 'Telefon' },
      who: { en: 'Home manager or the office of the service', de: 'Pflegedienstleitung oder Büro' },
      tests: {
        en: 'Shifts, driving, experience, why care.',
        de: 'Schichten, Führerschein, Erfahrung, warum Pflege.',
      },
    },
    {
      kind: 'panel',
      minutes: [20, 45],
      title: { en: 'Interview on values', de: 'Gespräch über Werte' },
      format: {
        en: 'Set questions with situations from the job, answers written down',
        de: 'Feste Fragen mit Situationen aus dem Alltag, es wird mitgeschrieben',
      },
      who: { en: 'Manager and a senior carer', de: 'Leitung und eine erfahrene Pflegekraft' },
      tests: {
        en: 'Kindness, dignity, safety, reliability.',
        de: 'Zugewandtheit, Würde, Sicherheit, Verlässlichkeit.',
      },
      source: 'sfc',
    },
    {
      kind: 'trial',
      minutes: [60, 480],
      title: { en: 'Visit or shadow shift', de: 'Hospitation' },
      format: {
        en: 'A walk round the home or a shift beside a carer; sometimes a talk with residents',
        de: 'Rundgang oder eine Schicht an der Seite einer Pflegekraft; manchmal ein Gespräch mit Bewohnern',
      },
      who: { en: 'Carers and residents', de: 'Pflegekräfte, Bewohnerinnen und Bewohner' },
      tests: {
        en: 'How you speak to people, knock, wait, and lend a hand.',
        de: 'Wie Sie ansprechen, anklopfen, warten und mit anfassen.',
      },
      source: 'sfc',
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'motivationRole',
      en: 'Why do you want to work in care, and what did you learn from caring for somebody yourself?',
      de: 'Warum möchten Sie in der Pflege arbeiten, und was haben Sie selbst beim Versorgen eines Menschen gelernt?',
    },
    {
      kind: 'skill',
      card: 'inclusion',
      en: 'How do you wash somebody so that the person keeps dignity?',
      de: 'Wie waschen Sie jemanden so, dass die Würde gewahrt bleibt?',
      source: 'onet/31-1014.00',
    },
    {
      kind: 'skill',
      card: 'inclusion',
      en: 'A resident does not want to be washed today. What do you do?',
      de: 'Eine Bewohnerin möchte heute nicht gewaschen werden. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'difficultPeople',
      en: 'A man with dementia wants to go home and becomes loud. What do you say?',
      de: 'Ein Mann mit Demenz will nach Hause und wird laut. Was sagen Sie?',
    },
    {
      kind: 'skill',
      card: 'safeguarding',
      en: 'You see a bruise that nobody wrote down. What do you do?',
      de: 'Sie sehen einen blauen Fleck, den niemand dokumentiert hat. Was tun Sie?',
      source: 'onet/31-1014.00',
    },
    {
      kind: 'skill',
      card: 'safeguarding',
      en: 'A colleague handles a resident roughly because she is in a hurry. What do you do?',
      de: 'Eine Kollegin packt einen Bewohner grob an, weil sie es eilig hat. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'safety',
      en: 'How do you help somebody from bed to chair without hurting either of you?',
      de: 'Wie helfen Sie jemandem vom Bett in den Stuhl, ohne dass sich jemand verletzt?',
      source: 'onet/31-1014.00',
    },
    {
      kind: 'skill',
      card: 'clinicalJudgement',
      en: 'You come in and find somebody on the floor. What do you do, step by step?',
      de: 'Sie kommen ins Zimmer und jemand liegt auf dem Boden. Was tun Sie, Schritt für Schritt?',
    },
    {
      kind: 'skill',
      card: 'clinicalJudgement',
      en: 'How do you notice that somebody you know well is not well today, and whom do you tell?',
      de: 'Woran merken Sie, dass es jemandem, den Sie gut kennen, heute schlechter geht, und wem sagen Sie es?',
      source: 'onet/31-1014.00',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'What do you write down after a shift, and why?',
      de: 'Was dokumentieren Sie nach der Schicht, und warum?',
      source: 'onet/31-1014.00',
    },
    {
      kind: 'skill',
      card: 'service',
      en: 'How do you help somebody to eat who eats slowly and has trouble swallowing?',
      de: 'Wie reichen Sie jemandem das Essen, der langsam isst und schlecht schluckt?',
      source: 'onet/31-1014.00',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'A resident gives you fifty for your birthday. What do you do?',
      de: 'Eine Bewohnerin schenkt Ihnen fünfzig Euro zum Geburtstag. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'prioritising',
      en: 'Three bells ring and you are alone on the floor. Whom do you go to first?',
      de: 'Dreimal klingelt es, und Sie sind allein auf dem Flur. Zu wem gehen Sie zuerst?',
      source: 'onet/31-1014.00',
    },
    {
      kind: 'behavioural',
      card: 'teamwork',
      en: 'What makes a good hand-over?',
      de: 'Was macht eine gute Übergabe aus?',
    },
    {
      kind: 'behavioural',
      card: 'pressure',
      en: 'What do you do after a hard shift, for instance when somebody has died?',
      de: 'Was tun Sie nach einer schweren Schicht, etwa wenn jemand gestorben ist?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Why this home or this service?',
      de: 'Warum dieses Haus oder dieser Dienst?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'Which shifts, weekends and nights can you work, and do you drive?',
      de: 'Welche Schichten, Wochenenden und Nächte gehen, und haben Sie einen Führerschein?',
    },
    {
      kind: 'logistical',
      card: 'credentials',
      en: 'Do you agree to the background check, and is there anything we should talk about beforehand?',
      de: 'Sind Sie mit dem Führungszeugnis einverstanden, und gibt es etwas, das wir vorher besprechen sollten?',
    },
  ],
  tests: [
    {
      en: 'Acted situation: a worried daughter, a resident who refuses',
      de: 'Gespielte Situation: eine besorgte Tochter, eine Bewohnerin, die ablehnt',
      source: 'sfc',
    },
    {
      en: 'A short written note on what you observed',
      de: 'Eine kurze schriftliche Notiz über das, was Sie beobachtet haben',
    },
    { en: 'Showing a transfer with an aid', de: 'Einen Transfer mit Hilfsmittel zeigen' },
    {
      en: 'A meal or an activity with residents',
      de: 'Eine Mahlzeit oder Beschäftigung mit Bewohnerinnen und Bewohnern',
      source: 'sfc',
    },
  ],
  bring: [
    {
      en: 'Photo identity and proofs of address, in the original: the background check needs them',
      de: 'Ausweis und, falls schon vorhanden, erweitertes Führungszeugnis im Original',
      source: 'plainsight',
    },
    {
      en: 'Proof that you may work, and certificates of care courses',
      de: 'Arbeitserlaubnis, falls nötig, und Nachweise über Pflegekurse oder Ausbildung',
      source: 'plainsight',
    },
    {
      en: 'Vaccination record and health certificate where asked for',
      de: 'Impfnachweis, Masernschutz und Gesundheitszeugnis, wo verlangt',
    },
    {
      en: 'Names of two people who saw you work or care',
      de: 'Namen von zwei Menschen, die Sie bei der Arbeit oder beim Versorgen erlebt haben',
    },
  ],
  clothes: {
    en: 'Clean and simple, flat closed shoes, short nails, no perfume: you may be asked to walk round with a carer.',
    de: 'Sauber und schlicht, flache geschlossene Schuhe, kurze Nägel, kein Parfüm: Vielleicht gehen Sie gleich mit auf den Wohnbereich.',
  },
  ask: [
    {
      en: 'How many residents does one carer look after in the morning and at night?',
      de: 'Wie viele Menschen versorgt eine Kraft morgens und nachts?',
    },
    {
      en: 'How long does somebody new go along before working alone?',
      de: 'Wie lange laufen Neue mit, bevor sie allein arbeiten?',
    },
    {
      en: 'What did the last inspection find, and what has changed since?',
      de: 'Was stand im letzten Prüfbericht, und was hat sich seither geändert?',
      source: 'plainsight',
    },
    { en: 'Is travelling time between visits paid?', de: 'Wird die Fahrzeit zwischen den Besuchen bezahlt?' },
    { en: 'Which training could I do here?', de: 'Welche Qualifizierung könnte ich hier machen?' },
  ],
  sinks: [
    {
      en: 'Saying only “I like helping people”, without one person you helped.',
      de: 'Nur „Ich helfe gern“ sagen, ohne einen einzigen Menschen zu nennen, dem Sie geholfen haben.',
    },
    {
      en: 'Keeping quiet about a bruise to protect a colleague.',
      de: 'Einen blauen Fleck verschweigen, um jemanden zu schützen.',
    },
    { en: 'Lifting alone because it is quicker.', de: 'Allein heben, weil es schneller geht.' },
    {
      en: 'Talking about residents as if they were children.',
      de: 'Über Bewohner wie über Kinder sprechen.',
    },
    {
      en: 'Names and details of people you cared for.',
      de: 'Namen und Einzelheiten von Menschen nennen, die Sie versorgt haben.',
    },
  ],
  drills: [
    {
      minutes: 30,
      title: { en: 'Dignity in small steps', de: 'Würde in kleinen Schritten' },
      text: {
        en: 'Say aloud how you help somebody wash, from the knock to the last button: what you ask, cover, explain, leave to the person.',
        de: 'Sagen Sie laut, wie Sie beim Waschen helfen, vom Anklopfen bis zum letzten Knopf: was Sie fragen, bedecken, erklären, die Person selbst tun lassen.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Found on the floor', de: 'Gefunden am Boden' },
      text: {
        en: 'Go through it step by step: danger, response, call, do not lift, stay, record, tell. Then the same for choking.',
        de: 'Gehen Sie es durch: Gefahr, ansprechen, Hilfe rufen, nicht hochziehen, dableiben, dokumentieren, melden. Dann dasselbe beim Verschlucken.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Speaking up', de: 'Den Mund aufmachen' },
      text: {
        en: 'Practise two sentences for the rough colleague: one to her, one to the manager, with what you saw and when.',
        de: 'Üben Sie zwei Sätze zur groben Kollegin: einen an sie, einen an die Leitung, mit dem, was Sie wann gesehen haben.',
      },
    },
    {
      minutes: 20,
      title: { en: 'Dementia, calmly', de: 'Demenz, ruhig' },
      text: {
        en: 'Say three answers to “I want to go home” that do not contradict, do not lie, and lead on to something.',
        de: 'Finden Sie drei Antworten auf „Ich will nach Hause“, die nicht widersprechen, nicht lügen und zu etwas hinführen.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Your own stories', de: 'Ihre eigenen Geschichten' },
      text: {
        en: 'Write two: somebody you helped, a time it was hard. What you noticed, did, what it meant to that person. No names.',
        de: 'Schreiben Sie zwei auf: ein Mensch, dem Sie geholfen haben, und ein schwerer Moment. Bemerkt, getan, was es bedeutet hat. Ohne Namen.',
      },
    },
    {
      minutes: 25,
      title: { en: 'This home', de: 'Dieses Haus' },
      text: {
        en: 'Read the inspection report and the website; note who lives there and one thing you would ask.',
        de: 'Lesen Sie Prüfbericht und Website; notieren Sie, wer dort lebt und wonach Sie fragen würden.',
      },
      source: 'plainsight',
    },
  ],
  day: [
    {
      en: 'Greet residents first, at eye level and by their name.',
      de: 'Begrüßen Sie zuerst die Bewohner, auf Augenhöhe und mit Namen.',
    },
    {
      en: 'Knock and wait at every door on the tour.',
      de: 'Klopfen Sie beim Rundgang an jeder Tür und warten Sie.',
    },
    {
      en: 'Answer situations in this order: is the person safe, what does the person want, whom do I tell, what do I write.',
      de: 'Antworten Sie in dieser Reihenfolge: Ist die Person sicher, was möchte sie, wem sage ich es, was schreibe ich auf.',
    },
    {
      en: 'Say honestly what you have not done yet and that you want to be shown.',
      de: 'Sagen Sie ehrlich, was Sie noch nicht gemacht haben und dass Sie es gezeigt bekommen möchten.',
    },
  ],
  afterwards: [
    {
      en: 'The background check and references must be there before you work alone: send the papers at once.',
      de: 'Führungszeugnis und Nachweise müssen vor dem ersten Dienst da sein: Reichen Sie sie gleich ein.',
    },
    {
      en: 'Ask for the rota of the first month and who shows you round.',
      de: 'Bitten Sie um den Dienstplan des ersten Monats und den Namen der Person, die Sie einarbeitet.',
    },
    {
      en: 'If the visit felt wrong, ask before you sign: rota, staffing, inspection.',
      de: 'Wenn sich der Besuch nicht gut anfühlte, fragen Sie vor der Unterschrift: Dienstplan, Besetzung, Prüfbericht.',
    },
  ],
};
