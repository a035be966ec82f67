import type { PackData } from '../pack';

export const projectManager: PackData = {
  id: 'projectManager',
  family: 'operations',
  name: { en: 'Project manager', de: 'Projektleitung' },
  rounds: [
    {
      kind: 'recruiter',
      minutes: [20, 30],
      title: { en: 'Recruiter call', de: 'Erstes Telefonat' },
      format: { en: 'Phone or video', de: 'Telefon oder Video' },
      who: { en: 'Recruiter', de: 'Personalabteilung' },
      tests: {
        en: 'Size of projects, methods, certificates, pay.',
        de: 'Größe der Projekte, Methoden, Zertifikate, Gehalt.',
      },
    },
    {
      kind: 'hiringManager',
      minutes: [45, 60],
      title: { en: 'Interview with the head of projects', de: 'Gespräch mit der Bereichsleitung' },
      format: {
        en: 'Video or in person, one project in depth',
        de: 'Video oder vor Ort, ein Projekt im Detail',
      },
      who: { en: 'Head of the project office or department', de: 'Leitung des Projektbüros oder Bereichs' },
      tests: {
        en: 'How you plan, notice trouble, and lead people who do not report to you.',
        de: 'Wie Sie planen, Probleme bemerken und Menschen führen, die Ihnen nicht unterstehen.',
      },
    },
    {
      kind: 'case',
      minutes: [30, 90],
      title: { en: 'Project case', de: 'Fallaufgabe' },
      format: {
        en: 'A project in trouble on paper; prepare and present a way out',
        de: 'Ein Projekt in Schieflage auf Papier; vorbereiten und den Ausweg vorstellen',
      },
      who: { en: 'Two or three future colleagues', de: 'Zwei oder drei künftige Kolleginnen und Kollegen' },
      tests: {
        en: 'Order, questions, choices, honest dates.',
        de: 'Ordnung, Nachfragen, Entscheidungen, ehrliche Termine.',
      },
    },
    {
      kind: 'panel',
      minutes: [45, 60],
      title: { en: 'Stakeholder panel', de: 'Gespräch mit Beteiligten' },
      format: {
        en: 'People from the departments you would serve',
        de: 'Fachbereiche, für die Sie arbeiten würden',
      },
      who: { en: 'Engineering, sales, operations', de: 'Technik, Vertrieb, Betrieb' },
      tests: {
        en: 'Whether they would believe your status report.',
        de: 'Ob man Ihrem Statusbericht glauben würde.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'example',
      en: 'Take us through one project from the order to the end: scope, time, money, people.',
      de: 'Führen Sie uns durch ein Projekt vom Auftrag bis zum Ende: Umfang, Zeit, Geld, Menschen.',
      source: 'onet/15-1199.09',
    },
    {
      kind: 'skill',
      card: 'projectDelivery',
      en: 'What do you do in the first two weeks of a project?',
      de: 'Was tun Sie in den ersten zwei Wochen eines Projekts?',
      source: 'onet/15-1199.09',
    },
    {
      kind: 'skill',
      card: 'projectDelivery',
      en: 'How do you break a vague order down until it can be estimated?',
      de: 'Wie zerlegen Sie einen unklaren Auftrag, bis er schätzbar ist?',
      source: 'onet/15-1199.09',
    },
    {
      kind: 'skill',
      card: 'projectDelivery',
      en: 'Which risks did your last project have, and which came true?',
      de: 'Welche Risiken hatte Ihr letztes Projekt, und welche traten ein?',
    },
    {
      kind: 'skill',
      card: 'projectDelivery',
      en: 'Halfway through, a third of the budget is too little. What do you do this week?',
      de: 'Auf halbem Weg fehlt ein Drittel des Budgets. Was tun Sie diese Woche?',
      source: 'onet/15-1199.09',
    },
    {
      kind: 'skill',
      card: 'influence',
      en: 'The client wants one more feature and the same date. How does the talk go?',
      de: 'Der Auftraggeber will eine Funktion mehr und denselben Termin. Wie läuft das Gespräch?',
      source: 'onet/15-1199.09',
    },
    {
      kind: 'skill',
      card: 'influence',
      en: 'The best engineer is needed by another project too. How do you get her time?',
      de: 'Die beste Entwicklerin wird auch anderswo gebraucht. Wie bekommen Sie ihre Zeit?',
    },
    {
      kind: 'skill',
      card: 'communication',
      en: 'What stands in your status report, and whom have you shocked with it?',
      de: 'Was steht in Ihrem Statusbericht, und wen haben Sie damit schon erschreckt?',
      source: 'onet/15-1199.09',
    },
    {
      kind: 'skill',
      card: 'problemSolving',
      en: 'You take over a red project on Monday. What do you want to know by Friday?',
      de: 'Sie übernehmen am Montag ein rotes Projekt. Was wollen Sie bis Freitag wissen?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'When do you plan everything ahead, and when do you work in short rounds?',
      de: 'Wann planen Sie alles voraus, und wann arbeiten Sie in kurzen Runden?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'What is the critical path of your current project, and how do you know?',
      de: 'Was ist der kritische Pfad Ihres jetzigen Projekts, und woher wissen Sie es?',
    },
    {
      kind: 'behavioural',
      card: 'conflict',
      en: 'Two departments fought over your project. What did you do?',
      de: 'Zwei Abteilungen stritten sich um Ihr Projekt. Was haben Sie getan?',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Which project failed, and what was your part in it?',
      de: 'Welches Projekt ist gescheitert, und was war Ihr Anteil?',
    },
    {
      kind: 'behavioural',
      card: 'leadership',
      en: 'How did you bring a team along that no longer believed in the date?',
      de: 'Wie haben Sie ein Team mitgenommen, das nicht mehr an den Termin glaubte?',
    },
    {
      kind: 'behavioural',
      card: 'integrity',
      en: 'You were asked to report green although it was amber. What did you do?',
      de: 'Sie sollten Grün melden, obwohl es Gelb war. Was haben Sie getan?',
    },
    {
      kind: 'skill',
      card: 'dataAnalysis',
      en: 'Which three figures tell you that a project is healthy?',
      de: 'Welche drei Kennzahlen sagen Ihnen, dass ein Projekt gesund ist?',
      source: 'onet/15-1199.09',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Which of our projects would you have liked to lead, and why?',
      de: 'Welches unserer Projekte hätten Sie gern geleitet, und warum?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'How much travelling is possible, and to how many projects at once are you used?',
      de: 'Wie viel Reisen ist möglich, und wie viele Projekte gleichzeitig sind Sie gewohnt?',
    },
  ],
  tests: [
    {
      en: 'A plan from half a page of order: packages, dependencies, first dates',
      de: 'Ein Plan aus einer halben Seite Auftrag: Arbeitspakete, Abhängigkeiten, erste Termine',
    },
    {
      en: 'A project in trouble: thirty minutes to prepare, ten to present',
      de: 'Ein Projekt in Schieflage: dreißig Minuten Vorbereitung, zehn Minuten Vorstellung',
    },
    {
      en: 'Acted talk with a client who wants more for the same money',
      de: 'Gespieltes Gespräch mit einem Auftraggeber, der mehr fürs selbe Geld will',
    },
    { en: 'A status report in five sentences', de: 'Ein Statusbericht in fünf Sätzen' },
  ],
  bring: [
    {
      en: 'One page on three projects: aim, budget, team, dates planned and real',
      de: 'Eine Seite zu drei Projekten: Ziel, Budget, Team, Termine geplant und wirklich',
    },
    {
      en: 'A plan or report without names that you may show',
      de: 'Ein anonymer Plan oder Bericht, den Sie zeigen dürfen',
    },
    {
      en: 'Certificates such as PMP, PRINCE2 or Scrum, if the posting names them',
      de: 'Zertifikate wie PMP, PRINCE2, IPMA oder Scrum, wenn die Anzeige sie nennt',
    },
    {
      en: 'Paper for drawing: dependencies are easier shown than told',
      de: 'Papier zum Zeichnen: Abhängigkeiten zeigt man besser, als man sie erzählt',
    },
  ],
  clothes: {
    en: 'As for a meeting with the client: smart, not stiff.',
    de: 'Wie zu einem Termin beim Auftraggeber: gepflegt, nicht steif.',
  },
  ask: [
    {
      en: 'Who decides on scope and money, and how quickly?',
      de: 'Wer entscheidet über Umfang und Geld, und wie schnell?',
    },
    {
      en: 'Which project would be mine, and what colour is it really?',
      de: 'Welches Projekt wäre meins, und welche Farbe hat es wirklich?',
    },
    {
      en: 'Do the people report to me or only work for me?',
      de: 'Sind mir die Leute unterstellt oder nur zugeordnet?',
    },
    { en: 'What went wrong in the last one here?', de: 'Was lief im letzten Projekt hier schief?' },
    {
      en: 'How are estimates made, and how often are they right?',
      de: 'Wie wird geschätzt, und wie oft stimmt es?',
    },
  ],
  sinks: [
    {
      en: 'Reciting methods instead of telling what happened.',
      de: 'Methoden aufsagen, statt zu erzählen, was geschah.',
    },
    { en: 'A project story without a number.', de: 'Eine Projektgeschichte ohne eine einzige Zahl.' },
    {
      en: 'The delay was always the others’ fault.',
      de: 'An der Verspätung waren immer die anderen schuld.',
    },
    {
      en: 'In the case: solving at once, without asking what matters most to the client.',
      de: 'Im Fall sofort lösen, ohne zu fragen, was dem Auftraggeber am wichtigsten ist.',
    },
    {
      en: 'Answering “yes” to more scope at the same date.',
      de: 'Zu mehr Umfang beim selben Termin „ja“ sagen.',
    },
  ],
  drills: [
    {
      minutes: 40,
      title: { en: 'One project on one page', de: 'Ein Projekt auf einer Seite' },
      text: {
        en: 'Draw a line with the planned and the real dates of your best project; mark three decisions and what each cost. Tell it in four minutes.',
        de: 'Zeichnen Sie für Ihr bestes Projekt eine Linie mit geplanten und wirklichen Terminen; markieren Sie drei Entscheidungen und ihren Preis. Erzählen Sie in vier Minuten.',
      },
    },
    {
      minutes: 45,
      title: { en: 'Plan in half an hour', de: 'Plan in einer halben Stunde' },
      text: {
        en: 'Take an invented order (move an office, launch a shop): packages, dependencies, critical path, three risks, first report.',
        de: 'Nehmen Sie einen erfundenen Auftrag (Umzug eines Büros, Start eines Shops): Pakete, Abhängigkeiten, kritischer Pfad, drei Risiken, erster Bericht.',
      },
    },
    {
      minutes: 25,
      title: { en: 'More for the same date', de: 'Mehr zum selben Termin' },
      text: {
        en: 'Speak the talk: understand, show the effect, offer three ways (later, less, dearer), let the client choose.',
        de: 'Sprechen Sie das Gespräch: verstehen, Folge zeigen, drei Wege anbieten (später, weniger, teurer), entscheiden lassen.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Red project, first week', de: 'Rotes Projekt, erste Woche' },
      text: {
        en: 'List whom you talk to, which five papers you read, what you stop at once, what you report on Friday.',
        de: 'Schreiben Sie auf, mit wem Sie sprechen, welche fünf Unterlagen Sie lesen, was Sie sofort stoppen, was Sie freitags berichten.',
      },
    },
    {
      minutes: 20,
      title: { en: 'Status in five sentences', de: 'Status in fünf Sätzen' },
      text: {
        en: 'Aim, where we are, what changed, what threatens, what I need from you. For your current work, aloud.',
        de: 'Ziel, Stand, Veränderung, Gefahr, was ich von Ihnen brauche. Für Ihre jetzige Arbeit, laut.',
      },
    },
    {
      minutes: 25,
      title: { en: 'A failure with a number', de: 'Ein Scheitern mit Zahl' },
      text: {
        en: 'Tell one late or dead project: when you first knew, whom you told, what you would now do in week two.',
        de: 'Erzählen Sie von einem verspäteten Projekt: Wann wussten Sie es, wem sagten Sie es, was täten Sie heute in Woche zwei?',
      },
    },
  ],
  day: [
    {
      en: 'In the case ask for aim, date, budget and the person who decides before you draw.',
      de: 'Fragen Sie im Fall nach Ziel, Termin, Budget und Entscheider, bevor Sie zeichnen.',
    },
    {
      en: 'Say assumptions aloud and write them on the sheet.',
      de: 'Sagen Sie Annahmen laut und schreiben Sie sie auf.',
    },
    {
      en: 'Answer “how” questions with one project, not with a method.',
      de: 'Beantworten Sie „Wie“-Fragen mit einem Projekt, nicht mit einer Methode.',
    },
    {
      en: 'Finish on time: they notice it in a project manager.',
      de: 'Werden Sie pünktlich fertig: Bei einer Projektleitung fällt das auf.',
    },
  ],
  afterwards: [
    {
      en: 'Send the one-page plan you drew, cleaned up, if they liked it.',
      de: 'Schicken Sie den gezeichneten Plan sauber nach, wenn er gefiel.',
    },
    {
      en: 'Before you accept, ask to talk to somebody from the team you would lead.',
      de: 'Bitten Sie vor der Zusage um ein Gespräch mit jemandem aus dem Team.',
    },
    {
      en: 'Settle by what the first six months will be judged.',
      de: 'Klären Sie, woran die ersten sechs Monate gemessen werden.',
    },
  ],
};
