import type { PackData } from '../pack';

export const teachingAssistant: PackData = {
  id: 'teachingAssistant',
  family: 'education',
  name: { en: 'Teaching assistant', de: 'Pädagogische Assistenz und Kinderbetreuung' },
  rounds: [
    {
      kind: 'phone',
      minutes: [10, 20],
      title: { en: 'First call', de: 'Erstes Telefonat' },
      format: { en: 'Phone', de: 'Telefon' },
      who: { en: 'School office or head of the nursery', de: 'Schulsekretariat oder Kita-Leitung' },
      tests: {
        en: 'Experience with children, hours, qualification.',
        de: 'Erfahrung mit Kindern, Stunden, Ausbildung.',
      },
    },
    {
      kind: 'panel',
      minutes: [20, 45],
      title: { en: 'Interview', de: 'Vorstellungsgespräch' },
      format: {
        en: 'Set questions, at least one on safeguarding',
        de: 'Feste Fragen, mindestens eine zum Kinderschutz',
      },
      who: {
        en: 'Head, special needs lead or group leader',
        de: 'Leitung, Förderkoordination oder Gruppenleitung',
      },
      tests: {
        en: 'Warmth, limits, safety, working under a teacher.',
        de: 'Zuwendung, Grenzen, Sicherheit, Arbeit unter einer Fachkraft.',
      },
    },
    {
      kind: 'trial',
      minutes: [30, 240],
      title: { en: 'Activity with children or a taster day', de: 'Hospitation mit Angebot' },
      format: {
        en: 'Read a story, help a small group, play in the yard, watched by staff',
        de: 'Ein Buch vorlesen, einer Kleingruppe helfen, im Hof mitspielen, beobachtet vom Team',
      },
      who: { en: 'Teacher and children', de: 'Fachkraft und Kinder' },
      tests: {
        en: 'Eye level, patience, whether children come to you.',
        de: 'Augenhöhe, Geduld, ob Kinder zu Ihnen kommen.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'motivationRole',
      en: 'Why do you want to work with children of this age?',
      de: 'Warum möchten Sie mit Kindern dieses Alters arbeiten?',
    },
    {
      kind: 'skill',
      card: 'safeguarding',
      en: 'A child comes with the same unexplained bruises again. What do you do?',
      de: 'Ein Kind kommt wieder mit blauen Flecken, die keiner erklärt. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'safeguarding',
      en: 'A stranger wants to pick up a child. What do you do?',
      de: 'Eine fremde Person möchte ein Kind abholen. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'teaching',
      en: 'A child does not want to begin the task and says: “I can’t do it.” What do you say?',
      de: 'Ein Kind will nicht anfangen und sagt: „Ich kann das nicht.“ Was sagen Sie?',
      source: 'onet/25-9041.00',
    },
    {
      kind: 'skill',
      card: 'teaching',
      en: 'How do you help so that the child does the work and not you?',
      de: 'Wie helfen Sie so, dass das Kind arbeitet und nicht Sie?',
      source: 'onet/25-9041.00',
    },
    {
      kind: 'skill',
      card: 'teaching',
      en: 'Two children hit each other in the yard. What do you do first, and what afterwards?',
      de: 'Zwei Kinder schlagen sich im Hof. Was tun Sie zuerst, was danach?',
      source: 'onet/25-9041.00',
    },
    {
      kind: 'skill',
      card: 'inclusion',
      en: 'How would you accompany a child with autism through the morning?',
      de: 'Wie begleiten Sie ein Kind mit Autismus durch den Vormittag?',
      source: 'onet/25-9041.00',
    },
    {
      kind: 'skill',
      card: 'inclusion',
      en: 'A child speaks no word of our language. How do you make the first week easier?',
      de: 'Ein Kind spricht kein Wort unserer Sprache. Wie erleichtern Sie ihm die erste Woche?',
      source: 'onet/25-9041.00',
    },
    {
      kind: 'skill',
      card: 'safety',
      en: 'You are alone with twelve children outside and one falls from the frame. What now?',
      de: 'Sie sind mit zwölf Kindern draußen, eines fällt vom Klettergerüst. Was nun?',
      source: 'onet/25-9041.00',
    },
    {
      kind: 'skill',
      card: 'practicalSkill',
      en: 'Which activity would you do with six children on a rainy afternoon?',
      de: 'Welches Angebot machen Sie mit sechs Kindern an einem Regennachmittag?',
      source: 'onet/25-9041.00',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'What do you write down about a child, and what not?',
      de: 'Was halten Sie über ein Kind schriftlich fest und was nicht?',
      source: 'onet/25-9041.00',
    },
    {
      kind: 'skill',
      card: 'difficultPeople',
      en: 'A mother complains to you about the teacher. What do you say?',
      de: 'Eine Mutter beschwert sich bei Ihnen über die Lehrerin. Was sagen Sie?',
    },
    {
      kind: 'skill',
      card: 'conflict',
      en: 'The teacher shouts at a child in a way you find wrong. What do you do?',
      de: 'Die Fachkraft schreit ein Kind an, und Sie finden es falsch. Was tun Sie?',
    },
    {
      kind: 'behavioural',
      card: 'teamwork',
      en: 'How do you want to be told what to do, and how do you show that you have understood?',
      de: 'Wie möchten Sie Aufträge bekommen, und wie zeigen Sie, dass Sie verstanden haben?',
      source: 'onet/25-9041.00',
    },
    {
      kind: 'behavioural',
      card: 'example',
      en: 'Tell us about a child you helped a step further.',
      de: 'Erzählen Sie von einem Kind, dem Sie einen Schritt weitergeholfen haben.',
    },
    {
      kind: 'behavioural',
      card: 'pressure',
      en: 'What helps you when it has been loud for six hours?',
      de: 'Was hilft Ihnen, wenn es sechs Stunden laut war?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'What did you see here that fits you?',
      de: 'Was haben Sie hier gesehen, das zu Ihnen passt?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'Which days and hours can you work, and may we ask for an extended background check?',
      de: 'Welche Tage und Stunden gehen, und sind Sie mit dem erweiterten Führungszeugnis einverstanden?',
    },
  ],
  tests: [
    {
      en: 'Reading to a group or a ten-minute activity of your own',
      de: 'Vorlesen oder ein eigenes Angebot von zehn Minuten',
    },
    {
      en: 'Helping two children with a task while others watch',
      de: 'Zwei Kindern bei einer Aufgabe helfen, während andere zusehen',
    },
    { en: 'A short written observation of a child', de: 'Eine kurze schriftliche Beobachtung zu einem Kind' },
    {
      en: 'Questions on a case about protection of children',
      de: 'Fragen zu einem Fall aus dem Kinderschutz',
    },
  ],
  bring: [
    {
      en: 'Identity, certificates, first aid for children',
      de: 'Ausweis, Zeugnisse, Erste-Hilfe-Nachweis am Kind',
    },
    {
      en: 'Extended background check, if you have a recent one, and vaccination record',
      de: 'Erweitertes Führungszeugnis, falls aktuell vorhanden, und Masernnachweis',
    },
    {
      en: 'A book and a small game that work without preparation',
      de: 'Ein Bilderbuch und ein kleines Spiel, die ohne Vorbereitung gehen',
    },
    {
      en: 'Names of two people who saw you with children',
      de: 'Namen von zwei Menschen, die Sie mit Kindern erlebt haben',
    },
  ],
  clothes: {
    en: 'Clothes for floor, paint and weather; tidy, nothing long that can be pulled.',
    de: 'Kleidung für Boden, Farbe und Wetter; ordentlich, nichts Langes, an dem gezogen wird.',
  },
  ask: [
    {
      en: 'With which children and which teacher would I work?',
      de: 'Mit welchen Kindern und welcher Fachkraft würde ich arbeiten?',
    },
    {
      en: 'When do the teacher and I talk about plans?',
      de: 'Wann besprechen die Fachkraft und ich die Planung?',
    },
    {
      en: 'How are new people shown what to do in the first weeks?',
      de: 'Wie werden Neue in den ersten Wochen eingearbeitet?',
    },
    {
      en: 'What is agreed here when a child runs away or hits?',
      de: 'Was gilt hier, wenn ein Kind wegläuft oder schlägt?',
    },
    {
      en: 'Are preparation and meetings paid hours?',
      de: 'Sind Vorbereitung und Teamsitzung bezahlte Zeit?',
    },
  ],
  sinks: [
    { en: 'Promising a child to tell nobody.', de: 'Einem Kind versprechen, nichts weiterzusagen.' },
    { en: 'Doing the task for the child.', de: 'Die Aufgabe für das Kind erledigen.' },
    {
      en: 'Speaking over children’s heads with adults.',
      de: 'Über die Köpfe der Kinder hinweg mit Erwachsenen reden.',
    },
    {
      en: 'Names and stories of children from the last place.',
      de: 'Namen und Geschichten von Kindern aus der letzten Stelle.',
    },
    {
      en: 'Leaving the group alone, even for a moment, in your answer.',
      de: 'In der Antwort die Gruppe allein lassen, und sei es kurz.',
    },
  ],
  drills: [
    {
      minutes: 25,
      title: { en: 'Ten minutes with six children', de: 'Zehn Minuten mit sechs Kindern' },
      text: {
        en: 'Plan one activity: beginning, rule in one sentence, what you do with the quick one and the one who will not, end. Try it with real children or aloud.',
        de: 'Planen Sie ein Angebot: Anfang, Regel in einem Satz, was tun Sie mit dem schnellen Kind und dem, das nicht will, Schluss. Mit Kindern oder laut proben.',
      },
    },
    {
      minutes: 20,
      title: { en: 'Read aloud', de: 'Vorlesen' },
      text: {
        en: 'Read a picture book in voices, looking up on every page, with two questions that cannot be answered by yes.',
        de: 'Lesen Sie ein Bilderbuch mit Stimmen, auf jeder Seite aufsehen, zwei Fragen ohne Ja und Nein.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Safeguarding steps', de: 'Schritte im Kinderschutz' },
      text: {
        en: 'Say in order: listen, no promise, no questioning, own words on paper, tell the person in charge today. Find out who that is here.',
        de: 'Sagen Sie der Reihe nach: zuhören, nichts versprechen, nicht ausfragen, wörtlich notieren, heute der zuständigen Person melden. Finden Sie heraus, wer das hier ist.',
      },
    },
    {
      minutes: 20,
      title: { en: '“I can’t do it”', de: '„Ich kann das nicht“' },
      text: {
        en: 'Find five sentences that help a child begin without giving the answer.',
        de: 'Finden Sie fünf Sätze, die ein Kind anfangen lassen, ohne die Lösung zu verraten.',
      },
    },
    {
      minutes: 20,
      title: { en: 'Accident in the yard', de: 'Unfall im Hof' },
      text: {
        en: 'Say whom you call, who takes the others, what you do with the child, what you write, who tells the parents.',
        de: 'Sagen Sie: wen rufen, wer nimmt die anderen, was mit dem Kind, was schreiben, wer sagt es den Eltern.',
      },
    },
    {
      minutes: 25,
      title: { en: 'One child, one step', de: 'Ein Kind, ein Schritt' },
      text: {
        en: 'Tell in two minutes how a child moved on because of something you did. Without a name.',
        de: 'Erzählen Sie in zwei Minuten, wie ein Kind durch Sie weiterkam. Ohne Namen.',
      },
    },
  ],
  day: [
    {
      en: 'Greet the children before the adults and go down to their height.',
      de: 'Begrüßen Sie die Kinder vor den Erwachsenen und gehen Sie auf Augenhöhe.',
    },
    {
      en: 'Ask the teacher at the start what you may do and what not.',
      de: 'Fragen Sie die Fachkraft am Anfang, was Sie dürfen und was nicht.',
    },
    {
      en: 'In the group keep your back to the wall and everyone in sight.',
      de: 'Stehen Sie so, dass Sie alle Kinder sehen.',
    },
    {
      en: 'If a child tells you something worrying, say it to the person in charge before you go.',
      de: 'Wenn ein Kind Ihnen etwas Beunruhigendes sagt, melden Sie es, bevor Sie gehen.',
    },
  ],
  afterwards: [
    {
      en: 'Background check and health papers must be there before the first day: apply at once.',
      de: 'Führungszeugnis und Gesundheitsnachweise müssen vor dem ersten Tag da sein: Beantragen Sie sie sofort.',
    },
    {
      en: 'Ask whether the contract ends with the school year and how holidays are paid.',
      de: 'Fragen Sie, ob der Vertrag mit dem Schuljahr endet und wie Ferien bezahlt werden.',
    },
    {
      en: 'Write a short thank-you that names one child-sized thing you saw.',
      de: 'Schreiben Sie einen kurzen Dank, der etwas Konkretes nennt, das Sie gesehen haben.',
    },
  ],
};
