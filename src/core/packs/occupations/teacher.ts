import type { PackData } from '../pack';

export const teacher: PackData = {
  id: 'teacher',
  family: 'education',
  name: { en: 'Teacher', de: 'Lehrkraft' },
  rounds: [
    {
      kind: 'phone',
      minutes: [10, 30],
      title: { en: 'First call', de: 'Erstes Gespräch' },
      format: { en: 'Phone or video, sometimes left out', de: 'Telefon oder Video, entfällt oft' },
      who: { en: 'Head of department or the school office', de: 'Fachleitung oder Schulsekretariat' },
      tests: {
        en: 'Subjects, ages, qualification, and when you could start.',
        de: 'Fächer, Schulstufe, Lehrbefähigung und möglicher Beginn.',
      },
    },
    {
      kind: 'trial',
      minutes: [20, 60],
      title: { en: 'Observed lesson', de: 'Lehrprobe' },
      format: {
        en: 'A lesson or part of one with a class you do not know; topic given a few days before or on the day',
        de: 'Eine Stunde oder ein Teil davon in einer fremden Klasse; das Thema bekommen Sie einige Tage vorher oder erst am Tag selbst',
      },
      who: {
        en: 'Two or three observers at the back of the room',
        de: 'Zwei oder drei Personen hinten im Raum',
      },
      tests: {
        en: 'Whether pupils learn something, how you hold a room, how you react when the plan breaks.',
        de: 'Ob die Klasse etwas lernt, wie Sie führen und was Sie tun, wenn der Plan nicht aufgeht.',
      },
      source: 'tes',
    },
    {
      kind: 'panel',
      minutes: [30, 60],
      title: { en: 'Panel interview', de: 'Auswahlgespräch' },
      format: {
        en: 'Set questions, notes taken; at least one on safeguarding',
        de: 'Feste Fragen, es wird mitgeschrieben; mindestens eine zum Kinderschutz',
      },
      who: {
        en: 'Head teacher, head of department, often a governor or parent',
        de: 'Schulleitung, Fachleitung, oft Personalrat oder Gleichstellungsbeauftragte',
      },
      tests: {
        en: 'Teaching, behaviour, safeguarding, and what you add to this school.',
        de: 'Unterricht, Klassenführung, Kinderschutz und was Sie dieser Schule bringen.',
      },
      source: 'eis',
    },
    {
      kind: 'other',
      minutes: [15, 45],
      title: { en: 'Tour and pupils', de: 'Rundgang und Schülerrunde' },
      format: {
        en: 'A walk round the school; some schools let pupils ask questions of their own',
        de: 'Ein Gang durch die Schule; manche Schulen lassen Schülerinnen und Schüler selbst fragen',
      },
      who: { en: 'Pupils and staff', de: 'Schülerinnen, Schüler und Kollegium' },
      tests: {
        en: 'How you speak with children and colleagues when nobody is scoring aloud.',
        de: 'Wie Sie mit Kindern und Kollegium sprechen, wenn scheinbar niemand bewertet.',
      },
      source: 'tes',
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'motivationRole',
      en: 'Why do you teach, and why this age group and subject?',
      de: 'Warum unterrichten Sie, und warum gerade diese Altersstufe und dieses Fach?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Why our school? What did you notice when you walked round?',
      de: 'Warum unsere Schule? Was ist Ihnen beim Rundgang aufgefallen?',
    },
    {
      kind: 'skill',
      card: 'teaching',
      en: 'What do you think went well in the lesson we saw, and what would you change?',
      de: 'Was ist in der Stunde, die wir gesehen haben, gelungen, und was würden Sie ändern?',
    },
    {
      kind: 'skill',
      card: 'teaching',
      en: 'How do you plan a lesson so that the quickest and the slowest both learn?',
      de: 'Wie planen Sie eine Stunde, in der die Schnellsten und die Langsamsten etwas lernen?',
      source: 'onet/25-2031.00',
    },
    {
      kind: 'skill',
      card: 'teaching',
      en: 'A pupil disrupts the lesson again and again. What do you do today, and what next week?',
      de: 'Ein Schüler stört immer wieder. Was tun Sie heute, und was nächste Woche?',
      source: 'onet/25-2031.00',
    },
    {
      kind: 'skill',
      card: 'teaching',
      en: 'How do you know at the end of a lesson what the class has understood?',
      de: 'Woran merken Sie am Ende der Stunde, was die Klasse verstanden hat?',
    },
    {
      kind: 'skill',
      card: 'safeguarding',
      en: 'A child says to you: “I will tell you something, but you must not tell anyone.” What do you do?',
      de: 'Ein Kind sagt: „Ich erzähle Ihnen etwas, aber Sie dürfen es niemandem sagen.“ Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'difficultPeople',
      en: 'A parent writes an angry e-mail about a mark. How do you answer?',
      de: 'Eine Mutter schreibt eine wütende E-Mail wegen einer Note. Wie antworten Sie?',
    },
    {
      kind: 'skill',
      card: 'inclusion',
      en: 'How do you teach a child who hardly speaks the language of the class?',
      de: 'Wie unterrichten Sie ein Kind, das die Unterrichtssprache kaum spricht?',
      source: 'onet/25-2031.00',
    },
    {
      kind: 'skill',
      card: 'inclusion',
      en: 'How do you work with a support assistant and a child with special needs?',
      de: 'Wie arbeiten Sie mit einer Schulbegleitung und einem Kind mit Förderbedarf zusammen?',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Tell us about a lesson that went wrong. What did you do with that?',
      de: 'Erzählen Sie von einer Stunde, die misslungen ist. Was haben Sie daraus gemacht?',
    },
    {
      kind: 'behavioural',
      card: 'teamwork',
      en: 'What have you planned or made together with colleagues that others still use?',
      de: 'Was haben Sie mit Kolleginnen und Kollegen entwickelt, das heute noch genutzt wird?',
    },
    {
      kind: 'behavioural',
      card: 'feedback',
      en: 'Which feedback on your teaching changed what you do?',
      de: 'Welche Rückmeldung zu Ihrem Unterricht hat wirklich etwas verändert?',
    },
    {
      kind: 'skill',
      card: 'dataAnalysis',
      en: 'Half of the class failed the test. What do you do with the results?',
      de: 'Die halbe Klasse hat die Arbeit nicht bestanden. Was machen Sie mit dem Ergebnis?',
    },
    {
      kind: 'behavioural',
      card: 'pressure',
      en: 'How do you get through the weeks with reports, parents’ evening and marking all at once?',
      de: 'Wie kommen Sie durch Wochen, in denen Zeugnisse, Elternabend und Korrekturen zusammenfallen?',
    },
    {
      kind: 'skill',
      card: 'teaching',
      en: 'Where do you use digital tools, and where do you leave them out on purpose?',
      de: 'Wo setzen Sie digitale Mittel ein, und wo lassen Sie sie bewusst weg?',
    },
    {
      kind: 'behavioural',
      card: 'achievement',
      en: 'What would you offer beyond your lessons: a club, a trip, a project?',
      de: 'Was würden Sie über den Unterricht hinaus anbieten: AG, Fahrt, Projekt?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'Which subjects and classes could you take over at short notice?',
      de: 'Welche Fächer und Klassen könnten Sie kurzfristig übernehmen?',
    },
  ],
  tests: [
    {
      en: 'Teaching a class you have never met, with a plan handed to the observers',
      de: 'Lehrprobe in einer fremden Klasse, mit Verlaufsplan für die Beobachtenden',
    },
    {
      en: 'Marking a piece of pupils’ work and saying what the next step for that pupil is',
      de: 'Eine Schülerarbeit korrigieren und sagen, was als Nächstes zu lernen ist',
    },
    {
      en: 'Reading a sheet of class results and saying where to begin',
      de: 'Eine Klassenübersicht lesen und sagen, wo Sie anfangen würden',
    },
    {
      en: 'Questions from a group of pupils',
      de: 'Fragen einer Gruppe von Schülerinnen und Schülern',
      source: 'tes',
    },
  ],
  bring: [
    {
      en: 'Lesson plan in as many copies as there are observers, and your own with times on it',
      de: 'Verlaufsplan in so vielen Exemplaren wie Beobachtende, dazu Ihr eigener mit Uhrzeiten',
    },
    {
      en: 'Worksheets and objects for a few more pupils than announced, and a version that needs no projector',
      de: 'Arbeitsblätter und Material für ein paar Kinder mehr als angekündigt, und eine Fassung ohne Beamer',
      source: 'tes',
    },
    {
      en: 'Photo identity, proof of address and teaching qualification in the original (for the background check that every school must make)',
      de: 'Ausweis, Zeugnisse der Staatsprüfungen und, falls verlangt, erweitertes Führungszeugnis und Masernnachweis im Original',
      source: 'tes',
    },
    {
      en: 'Two pieces of your own material: a unit you planned, pupils’ work without names',
      de: 'Zwei eigene Beispiele: eine geplante Einheit und Schülerarbeiten ohne Namen',
    },
  ],
  clothes: {
    en: 'Smart and comfortable: you will stand, kneel and write. No visible lanyard of another school, shoes you can cross a playground in.',
    de: 'Gepflegt und bequem: Sie werden stehen, hocken und schreiben. Schuhe, mit denen Sie auch über den Schulhof kommen.',
  },
  ask: [
    {
      en: 'How is a new teacher supported in the first year, and who observes whom?',
      de: 'Wie werden neue Lehrkräfte im ersten Jahr begleitet, und wer hospitiert bei wem?',
    },
    {
      en: 'What happens here after a teacher has sent a pupil out?',
      de: 'Was passiert hier, nachdem eine Lehrkraft ein Kind vor die Tür geschickt hat?',
    },
    {
      en: 'Which materials are shared in the department, and which would I have to make?',
      de: 'Welche Materialien teilt die Fachschaft, und welche müsste ich selbst erstellen?',
    },
    {
      en: 'How many hours would I teach, and what comes on top: duties, cover, meetings?',
      de: 'Wie viele Stunden würde ich unterrichten, und was kommt dazu: Aufsichten, Vertretung, Konferenzen?',
    },
    {
      en: 'What would you like this department to do better in two years?',
      de: 'Was soll in diesem Fach in zwei Jahren besser laufen?',
    },
  ],
  sinks: [
    {
      en: 'Talking to the observers instead of to the class.',
      de: 'Die Stunde den Beobachtenden zeigen statt mit der Klasse zu arbeiten.',
    },
    {
      en: 'Promising a child secrecy in the safeguarding question.',
      de: 'In der Frage zum Kinderschutz dem Kind Verschwiegenheit versprechen.',
    },
    {
      en: 'A lesson so full that nobody has time to learn anything.',
      de: 'Eine so volle Stunde, dass niemand Zeit hat, etwas zu lernen.',
    },
    {
      en: 'Defending the observed lesson instead of judging it.',
      de: 'Die Lehrprobe verteidigen statt sie zu beurteilen.',
    },
    {
      en: 'Calling pupils “kids” and one group “the weak ones”.',
      de: 'Über „die Schwachen“ reden statt über das, was einzelne Kinder brauchen.',
      source: 'eis',
    },
  ],
  drills: [
    {
      minutes: 60,
      title: { en: 'The lesson, timed', de: 'Die Stunde mit Uhr' },
      text: {
        en: 'Write the lesson on one page: what they can do at the end, three steps with minutes, one question that shows it. Teach it aloud to an empty room with a timer and cut a third.',
        de: 'Schreiben Sie die Stunde auf eine Seite: Was können alle am Ende, drei Schritte mit Minuten, eine Frage, die es zeigt. Halten Sie sie laut vor leerem Raum mit Uhr und kürzen Sie um ein Drittel.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Judge your own lesson', de: 'Die eigene Stunde beurteilen' },
      text: {
        en: 'After that rehearsal say aloud two things that worked, one that did not, and what you would do next lesson with this class.',
        de: 'Sagen Sie nach der Probe laut: zwei Dinge, die gelungen sind, eines, das nicht gelungen ist, und was in der nächsten Stunde folgt.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Safeguarding, word for word', de: 'Kinderschutz im Wortlaut' },
      text: {
        en: 'Speak your answer to a disclosure: listen, no promise, no leading questions, the child’s own words on paper, the safeguarding lead the same day. Read the school’s policy and name its lead.',
        de: 'Sprechen Sie Ihre Antwort auf eine Andeutung durch: zuhören, nichts versprechen, nicht bohren, wörtlich notieren, am selben Tag an die zuständige Stelle. Lesen Sie das Schutzkonzept der Schule.',
      },
    },
    {
      minutes: 40,
      title: { en: 'Behaviour ladder', de: 'Leiter bei Störungen' },
      text: {
        en: 'Write what you do at the first, second and third disturbance, and after the lesson. Find this school’s behaviour policy and fit your ladder to it.',
        de: 'Schreiben Sie auf, was Sie bei der ersten, zweiten und dritten Störung tun und was nach der Stunde. Gleichen Sie es mit den Regeln dieser Schule ab.',
      },
    },
    {
      minutes: 40,
      title: { en: 'Three stories of pupils', de: 'Drei Geschichten von Kindern' },
      text: {
        en: 'Prepare three children (no names): one you brought forward, one you found hard, one who needed something else. For each: what you saw, tried, and what changed.',
        de: 'Bereiten Sie drei Kinder vor (ohne Namen): eines, das Sie vorangebracht haben, eines, das schwierig war, eines mit besonderem Bedarf. Je: gesehen, versucht, verändert.',
      },
    },
    {
      minutes: 40,
      title: { en: 'This school', de: 'Diese Schule' },
      text: {
        en: 'Read the last inspection report, the website and the curriculum page of your subject. Note two strengths, one thing they are working on, and where you would help.',
        de: 'Lesen Sie Schulprogramm, Website und die Seite Ihres Fachs. Notieren Sie zwei Stärken, ein Vorhaben und wo Sie mitarbeiten würden.',
      },
      source: 'eis',
    },
  ],
  day: [
    {
      en: 'Ask in advance about the pupils, what they have done so far, the room and the board; arrive early enough to see it.',
      de: 'Fragen Sie vorher nach der Lerngruppe, dem Vorwissen, dem Raum und der Technik; kommen Sie so früh, dass Sie ihn sehen können.',
      source: 'tes',
    },
    {
      en: 'Learn five names in the first minutes and use them.',
      de: 'Lernen Sie in den ersten Minuten fünf Namen und benutzen Sie sie.',
    },
    {
      en: 'If the plan does not work, drop a step aloud and go where the class is: observers value it.',
      de: 'Wenn der Plan nicht trägt, lassen Sie sichtbar einen Schritt weg und gehen Sie dahin, wo die Klasse ist: Das wird geschätzt.',
    },
    {
      en: 'You are on show from the gate to the car park; speak to the office, the caretaker and the other candidates as you would to colleagues.',
      de: 'Sie werden vom Schultor bis zum Parkplatz wahrgenommen; sprechen Sie mit Sekretariat, Hausmeister und den anderen Bewerbenden wie mit Kollegen.',
    },
  ],
  afterwards: [
    {
      en: 'Schools often decide the same day: know beforehand whether you would say yes and what you still need to know.',
      de: 'Manche Schulen entscheiden noch am selben Tag: Wissen Sie vorher, ob Sie zusagen würden und was Sie noch klären müssen.',
    },
    {
      en: 'Ask for feedback on the lesson even after a yes.',
      de: 'Bitten Sie um Rückmeldung zur Lehrprobe, auch nach einer Zusage.',
    },
    {
      en: 'Send qualification papers and the consent for the background check at once: you cannot start before it is done.',
      de: 'Reichen Sie Zeugnisse und Führungszeugnis sofort ein: Vorher können Sie nicht anfangen.',
    },
  ],
};
