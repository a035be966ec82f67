import type { PackData } from '../pack';

export const productManager: PackData = {
  id: 'productManager',
  family: 'product',
  name: { en: 'Product manager', de: 'Produktmanagerin oder Produktmanager' },
  rounds: [
    {
      kind: 'recruiter',
      minutes: [20, 30],
      title: { en: 'Recruiter call', de: 'Telefonat mit dem Recruiting' },
      format: { en: 'Phone or video', de: 'Telefon oder Video' },
      who: { en: 'Recruiter', de: 'Recruiting' },
      tests: {
        en: 'Kind of product, size of team, what you shipped, pay.',
        de: 'Art des Produkts, Teamgröße, was Sie ausgeliefert haben, Gehalt.',
      },
    },
    {
      kind: 'hiringManager',
      minutes: [45, 60],
      title: { en: 'Hiring manager', de: 'Gespräch mit der Produktleitung' },
      format: { en: 'One product of yours in depth', de: 'Ein Produkt von Ihnen im Detail' },
      who: { en: 'Head of product', de: 'Produktleitung' },
      tests: {
        en: 'Judgement, what was really your own work, what you learnt.',
        de: 'Urteil, was wirklich von Ihnen kam, was Sie gelernt haben.',
      },
    },
    {
      kind: 'case',
      minutes: [45, 60],
      title: { en: 'Product sense and figures', de: 'Produktfall und Kennzahlen' },
      format: {
        en: 'Design something for a group of users; a metric moves',
        de: 'Etwas für eine Nutzergruppe entwerfen; eine Kennzahl bewegt sich',
      },
      who: { en: 'Product managers', de: 'Produktmanager' },
      tests: { en: 'User, problem, choice, measure.', de: 'Nutzer, Problem, Auswahl, Maß.' },
    },
    {
      kind: 'panel',
      minutes: [90, 240],
      title: { en: 'Team round', de: 'Runde mit dem Team' },
      format: {
        en: 'Engineer, designer, sales or data; sometimes a presentation',
        de: 'Entwicklung, Design, Vertrieb oder Daten; manchmal ein Vortrag',
      },
      who: { en: 'The people you would work with', de: 'Menschen, mit denen Sie arbeiten würden' },
      tests: {
        en: 'Whether they would follow your priorities.',
        de: 'Ob sie Ihren Prioritäten folgen würden.',
      },
    },
  ],
  questions: [
    {
      kind: 'case',
      card: 'productSense',
      en: 'Design an alarm clock for people who cannot hear.',
      de: 'Entwerfen Sie einen Wecker für Menschen, die nicht hören.',
    },
    {
      kind: 'case',
      card: 'productSense',
      en: 'Which product do you like, and how would you improve it for one group of users?',
      de: 'Welches Produkt mögen Sie, und wie würden Sie es für eine Nutzergruppe verbessern?',
    },
    {
      kind: 'case',
      card: 'productSense',
      en: 'Should we build this feature that our largest customer wants?',
      de: 'Sollen wir diese Funktion bauen, die unser größter Kunde will?',
    },
    {
      kind: 'case',
      card: 'dataAnalysis',
      en: 'Use has fallen since the last release, revenue not. What do you do?',
      de: 'Seit der letzten Version sinkt die Nutzung, der Umsatz nicht. Was tun Sie?',
    },
    {
      kind: 'case',
      card: 'productSense',
      en: 'By which figure would you judge the success of our product, and how could it mislead?',
      de: 'An welcher Zahl würden Sie den Erfolg unseres Produkts messen, und wie könnte sie täuschen?',
    },
    {
      kind: 'case',
      card: 'estimation',
      en: 'How many people could use this at most, and how do you get there?',
      de: 'Wie viele Menschen könnten das höchstens nutzen, und wie kommen Sie darauf?',
    },
    {
      kind: 'skill',
      card: 'prioritising',
      en: 'Twenty wishes, one team, one quarter: what comes first, and what do you say to the rest?',
      de: 'Zwanzig Wünsche, ein Team, ein Quartal: Was zuerst, und was sagen Sie den anderen?',
    },
    {
      kind: 'skill',
      card: 'productSense',
      en: 'How do you find out whether a problem is worth solving, before anything is built?',
      de: 'Wie finden Sie heraus, ob sich ein Problem lohnt, bevor gebaut wird?',
    },
    {
      kind: 'skill',
      card: 'influence',
      en: 'The engineers think your plan is wrong. How do you go on?',
      de: 'Die Entwicklung hält Ihren Plan für falsch. Wie geht es weiter?',
    },
    {
      kind: 'skill',
      card: 'projectDelivery',
      en: 'The date is promised, half is built. What do you cut, and whom do you tell?',
      de: 'Der Termin ist versprochen, die Hälfte fertig. Was streichen Sie, und wem sagen Sie es?',
    },
    {
      kind: 'skill',
      card: 'marketing',
      en: 'How do you bring a new version to customers who liked the old one?',
      de: 'Wie bringen Sie eine neue Version zu Kunden, die die alte mochten?',
      source: 'onet/11-2021.00',
    },
    {
      kind: 'skill',
      card: 'finance',
      en: 'How do you set a price for something new?',
      de: 'Wie setzen Sie einen Preis für etwas Neues?',
      source: 'onet/11-2021.00',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'Explain an API or a machine learning model of your product to a salesperson.',
      de: 'Erklären Sie dem Vertrieb eine API oder ein Modell Ihres Produkts.',
    },
    {
      kind: 'behavioural',
      card: 'achievement',
      en: 'What have you shipped that you are proud of, and which figure moved?',
      de: 'Was haben Sie ausgeliefert, worauf Sie stolz sind, und welche Zahl hat sich bewegt?',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'What have you built that nobody needed?',
      de: 'Was haben Sie gebaut, das niemand brauchte?',
    },
    {
      kind: 'behavioural',
      card: 'conflict',
      en: 'Tell us about a fight with sales or design over a feature.',
      de: 'Erzählen Sie von einem Streit mit Vertrieb oder Design um eine Funktion.',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Where should our product be in two years, and what would you leave alone?',
      de: 'Wo soll unser Produkt in zwei Jahren sein, und was würden Sie in Ruhe lassen?',
    },
    {
      kind: 'logistical',
      card: 'salary',
      en: 'What do you expect to earn, and how much of it as bonus or equity?',
      de: 'Was möchten Sie verdienen, und wie viel davon als Bonus oder Anteile?',
    },
  ],
  tests: [
    {
      en: 'A product design aloud in 30 minutes, at a whiteboard',
      de: 'Ein Produktentwurf laut in 30 Minuten am Whiteboard',
    },
    {
      en: 'A written task: one-page proposal or roadmap with reasons',
      de: 'Schriftliche Aufgabe: Vorschlag auf einer Seite oder Roadmap mit Gründen',
    },
    {
      en: 'Figures: which metric, why did it move, what would you test',
      de: 'Kennzahlen: welche, warum bewegt, was testen',
    },
    {
      en: 'A presentation of an old project to the team',
      de: 'Vorstellung eines früheren Projekts vor dem Team',
    },
  ],
  bring: [
    {
      en: 'Two products on one page each: problem, choice, figure, regret',
      de: 'Zwei Produkte auf je einer Seite: Problem, Auswahl, Zahl, was Sie bereuen',
    },
    {
      en: 'Notes of an hour with their product and three reviews of customers',
      de: 'Notizen aus einer Stunde mit ihrem Produkt und drei Kundenbewertungen',
    },
    { en: 'Paper and a thick pen for drawing', de: 'Papier und ein dicker Stift zum Zeichnen' },
  ],
  clothes: {
    en: 'Smart casual, like the people in their team photos.',
    de: 'Gepflegt und leger, wie auf ihren Teamfotos.',
  },
  ask: [
    {
      en: 'How does an idea get on the roadmap here, and how off it again?',
      de: 'Wie kommt eine Idee hier auf die Roadmap, und wie wieder herunter?',
    },
    {
      en: 'When did you last stop something, and why?',
      de: 'Wann haben Sie zuletzt etwas gestoppt, und warum?',
    },
    { en: 'How often do product people speak with users?', de: 'Wie oft sprechen Produktleute mit Nutzern?' },
    {
      en: 'Who decides when product and sales want different things?',
      de: 'Wer entscheidet, wenn Produkt und Vertrieb Verschiedenes wollen?',
    },
    {
      en: 'What would I own in the first half-year?',
      de: 'Wofür wäre ich im ersten Halbjahr verantwortlich?',
    },
  ],
  sinks: [
    {
      en: 'Listing features before naming a user and a problem.',
      de: 'Funktionen aufzählen, bevor Nutzer und Problem genannt sind.',
    },
    { en: 'No decision at the end of a case.', de: 'Am Ende des Falls keine Entscheidung.' },
    { en: 'Claiming the team’s work as your own.', de: 'Die Arbeit des Teams als eigene ausgeben.' },
    { en: 'Not having used the product.', de: 'Das Produkt nicht benutzt haben.' },
    { en: 'Frameworks by name instead of thought.', de: 'Methodennamen statt Gedanken.' },
  ],
  drills: [
    {
      minutes: 45,
      title: { en: 'Design aloud', de: 'Entwurf laut' },
      text: {
        en: 'Take an everyday product and a group (elderly, parents, blind people): aim, users, needs, three ideas, choice, first version, figure. 25 minutes with a timer.',
        de: 'Nehmen Sie ein Alltagsprodukt und eine Gruppe (Ältere, Eltern, Blinde): Ziel, Nutzer, Bedürfnisse, drei Ideen, Wahl, erste Fassung, Zahl. 25 Minuten mit Uhr.',
      },
    },
    {
      minutes: 30,
      title: { en: 'One figure each', de: 'Je eine Zahl' },
      text: {
        en: 'For five well-known products name the one figure that matters, how it could deceive, and its counterweight.',
        de: 'Nennen Sie für fünf bekannte Produkte die eine Zahl, die zählt, wie sie täuscht und ihr Gegengewicht.',
      },
    },
    {
      minutes: 35,
      title: { en: 'Their product, an hour', de: 'Eine Stunde mit ihrem Produkt' },
      text: {
        en: 'Sign up, do the main task, get stuck on purpose; three problems, for whom, how you would check, what you would leave alone.',
        de: 'Anmelden, Hauptaufgabe, absichtlich stecken bleiben; drei Probleme, für wen, wie Sie prüfen, was Sie lassen würden.',
      },
    },
    {
      minutes: 40,
      title: { en: 'Shipped and flopped', de: 'Ausgeliefert und gescheitert' },
      text: {
        en: 'One success and one failure, four minutes each: problem, evidence, decision, figure, what you now know.',
        de: 'Ein Erfolg und ein Misserfolg, je vier Minuten: Problem, Beleg, Entscheidung, Zahl, was Sie heute wissen.',
      },
    },
    {
      minutes: 30,
      title: { en: 'The roadmap talk', de: 'Das Roadmap-Gespräch' },
      text: {
        en: 'Say no to sales, to the founder and to an engineer, in three sentences each: heard, reason, what instead.',
        de: 'Sagen Sie dem Vertrieb, der Gründerin und einem Entwickler in je drei Sätzen nein: gehört, Grund, was stattdessen.',
      },
    },
    {
      minutes: 30,
      title: { en: 'A metric fell', de: 'Eine Zahl ist gefallen' },
      text: {
        en: 'Cut by time, place, user, device, version before you look for causes; two cases, ten minutes each.',
        de: 'Schneiden Sie nach Zeit, Ort, Nutzer, Gerät, Version, bevor Sie Ursachen suchen; zwei Fälle, je zehn Minuten.',
      },
    },
  ],
  day: [
    {
      en: 'Ask for aim and user first, and say which you choose.',
      de: 'Fragen Sie zuerst nach Ziel und Nutzern und sagen Sie, wen Sie wählen.',
    },
    {
      en: 'Announce your steps, then keep to them.',
      de: 'Kündigen Sie Ihre Schritte an und halten Sie sich daran.',
    },
    { en: 'Decide aloud: this, not that, because.', de: 'Entscheiden Sie laut: dies, nicht jenes, weil.' },
    {
      en: 'Leave two minutes for what could go wrong.',
      de: 'Lassen Sie zwei Minuten für das, was schiefgehen kann.',
    },
  ],
  afterwards: [
    {
      en: 'Send a page with a better thought, if one came to you, within a day.',
      de: 'Schicken Sie innerhalb eines Tages eine Seite mit einem besseren Gedanken, wenn er Ihnen kam.',
    },
    {
      en: 'Before accepting, speak to an engineer of the team.',
      de: 'Sprechen Sie vor der Zusage mit jemandem aus der Entwicklung.',
    },
    { en: 'Clarify what decides about your bonus.', de: 'Klären Sie, woran Ihr Bonus hängt.' },
  ],
};
