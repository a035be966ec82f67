import type { PackData } from '../pack';

export const marketingManager: PackData = {
  id: 'marketingManager',
  family: 'marketing',
  name: { en: 'Marketing manager', de: 'Marketingmanagerin oder Marketingmanager' },
  rounds: [
    {
      kind: 'recruiter',
      minutes: [15, 30],
      title: { en: 'First call', de: 'Erstes Telefonat' },
      format: { en: 'Phone or video', de: 'Telefon oder Video' },
      who: { en: 'Recruiter', de: 'Personalabteilung' },
      tests: { en: 'Channels, budgets, team, industry, pay.', de: 'Kanäle, Budgets, Team, Branche, Gehalt.' },
    },
    {
      kind: 'hiringManager',
      minutes: [45, 60],
      title: { en: 'Interview with the head of marketing', de: 'Gespräch mit der Marketingleitung' },
      format: { en: 'Your campaigns, with figures', de: 'Ihre Kampagnen, mit Zahlen' },
      who: { en: 'Head of marketing', de: 'Marketingleitung' },
      tests: {
        en: 'What you planned yourself, what worked, how you know.',
        de: 'Was Sie selbst geplant haben, was wirkte, woher Sie es wissen.',
      },
    },
    {
      kind: 'case',
      minutes: [30, 90],
      title: { en: 'Marketing task', de: 'Marketingaufgabe' },
      format: {
        en: 'A plan for a product or month, a text to write, figures to interpret',
        de: 'Ein Plan für ein Produkt oder einen Monat, ein Text, Zahlen zum Deuten',
      },
      who: { en: 'Marketing and sales', de: 'Marketing und Vertrieb' },
      tests: {
        en: 'Audience, aim, choice of channels, budget, measure.',
        de: 'Zielgruppe, Ziel, Kanäle, Budget, Messung.',
      },
      source: 'onet/11-2021.00',
    },
    {
      kind: 'final',
      minutes: [30, 60],
      title: { en: 'Management or team', de: 'Geschäftsleitung oder Team' },
      format: { en: 'Presentation and questions', de: 'Vorstellung und Fragen' },
      who: { en: 'Managing director, sales, product', de: 'Geschäftsleitung, Vertrieb, Produkt' },
      tests: {
        en: 'Whether you speak the language of sales and money.',
        de: 'Ob Sie die Sprache von Vertrieb und Geld sprechen.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'achievement',
      en: 'Tell us about your best campaign: audience, aim, idea, budget, result.',
      de: 'Erzählen Sie von Ihrer besten Kampagne: Zielgruppe, Ziel, Idee, Budget, Ergebnis.',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Which campaign did nothing, and when did you notice?',
      de: 'Welche Kampagne hat nichts gebracht, und wann haben Sie es gemerkt?',
    },
    {
      kind: 'case',
      card: 'marketing',
      en: 'You have 20,000 and three months to make this product known. What do you do?',
      de: 'Sie haben 20.000 und drei Monate, um dieses Produkt bekannt zu machen. Was tun Sie?',
      source: 'onet/11-2021.00',
    },
    {
      kind: 'case',
      card: 'marketing',
      en: 'Half of the budget falls away tomorrow. What do you keep?',
      de: 'Morgen fällt die Hälfte des Budgets weg. Was behalten Sie?',
    },
    {
      kind: 'case',
      card: 'marketing',
      en: 'Visits are rising, orders not. Where do you look?',
      de: 'Die Besuche steigen, die Bestellungen nicht. Wo sehen Sie nach?',
    },
    {
      kind: 'case',
      card: 'marketing',
      en: 'Twenty minutes a week for a paid search campaign: what do you check?',
      de: 'Zwanzig Minuten pro Woche für eine Suchanzeigen-Kampagne: Was prüfen Sie?',
    },
    {
      kind: 'skill',
      card: 'marketing',
      en: 'How do you find out who our customers are and what they need?',
      de: 'Wie finden Sie heraus, wer unsere Kunden sind und was sie brauchen?',
      source: 'onet/11-2021.00',
    },
    {
      kind: 'skill',
      card: 'marketing',
      en: 'How do you tell which channel brought an order?',
      de: 'Wie stellen Sie fest, welcher Kanal eine Bestellung gebracht hat?',
    },
    {
      kind: 'skill',
      card: 'marketing',
      en: 'What is our brand in three words, and where do we not keep to it?',
      de: 'Was ist unsere Marke in drei Worten, und wo halten wir uns nicht daran?',
    },
    {
      kind: 'skill',
      card: 'marketing',
      en: 'How do you plan content for a quarter so that somebody reads it?',
      de: 'Wie planen Sie Inhalte für ein Quartal, die auch jemand liest?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'Which figures do you look at on Monday morning, and what would each make you do?',
      de: 'Welche Zahlen sehen Sie sich montags an, und was würden Sie daraufhin tun?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'What may you do with customers’ data, and what only with consent?',
      de: 'Was dürfen Sie mit Kundendaten tun, und was nur mit Einwilligung?',
    },
    {
      kind: 'skill',
      card: 'conflict',
      en: 'Sales say that your leads are worthless. What do you do?',
      de: 'Der Vertrieb sagt, Ihre Kontakte taugen nichts. Was tun Sie?',
      source: 'onet/11-2021.00',
    },
    {
      kind: 'skill',
      card: 'pressure',
      en: 'A post of ours is drawing anger online. What do you do in the first hour?',
      de: 'Ein Beitrag von uns löst Empörung aus. Was tun Sie in der ersten Stunde?',
    },
    {
      kind: 'skill',
      card: 'leadership',
      en: 'How do you brief an agency, and how do you tell it that the design is wrong?',
      de: 'Wie briefen Sie eine Agentur, und wie sagen Sie ihr, dass der Entwurf nicht passt?',
      source: 'onet/11-2021.00',
    },
    {
      kind: 'skill',
      card: 'finance',
      en: 'How do you argue for a budget before the managing director?',
      de: 'Wie begründen Sie ein Budget vor der Geschäftsleitung?',
      source: 'onet/11-2021.00',
    },
    {
      kind: 'behavioural',
      card: 'learning',
      en: 'Which tool or channel have you tried lately and dropped again?',
      de: 'Welches Werkzeug oder welchen Kanal haben Sie zuletzt versucht und wieder gelassen?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'What do you think of our last campaign?',
      de: 'Was halten Sie von unserer letzten Kampagne?',
    },
    {
      kind: 'logistical',
      card: 'salary',
      en: 'What do you expect to earn, and how large was the budget you were responsible for?',
      de: 'Was möchten Sie verdienen, und wie groß war das Budget in Ihrer Verantwortung?',
    },
  ],
  tests: [
    {
      en: 'A plan on one page for a launch, a season or a place',
      de: 'Ein Plan auf einer Seite für Start, Saison oder Ort',
      source: 'onet/11-2021.00',
    },
    {
      en: 'A text on the spot: subject line, advert, post',
      de: 'Ein Text auf der Stelle: Betreffzeile, Anzeige, Beitrag',
    },
    {
      en: 'A report of figures: what do you stop, what do you raise',
      de: 'Ein Zahlenbericht: Was stoppen Sie, was bauen Sie aus',
    },
    {
      en: 'A presentation of a campaign of yours to sales people',
      de: 'Vorstellung einer eigenen Kampagne vor Vertriebsleuten',
    },
  ],
  bring: [
    {
      en: 'Three campaigns with picture, aim, cost and result',
      de: 'Drei Kampagnen mit Bild, Ziel, Kosten und Ergebnis',
    },
    {
      en: 'Their last five pieces of advertising with your notes',
      de: 'Die letzten fünf Werbemittel der Firma mit Ihren Notizen',
    },
    {
      en: 'A page on their customers and two competitors',
      de: 'Eine Seite zu ihren Kunden und zwei Wettbewerbern',
    },
  ],
  clothes: {
    en: 'Like the brand you would speak for, one step neater.',
    de: 'Wie die Marke, für die Sie sprechen würden, einen Schritt gepflegter.',
  },
  ask: [
    {
      en: 'By what is marketing judged here: reach, contacts, revenue?',
      de: 'Woran wird Marketing hier gemessen: Reichweite, Kontakte, Umsatz?',
    },
    { en: 'What is done in house and what by agencies?', de: 'Was machen Sie selbst, was Agenturen?' },
    {
      en: 'How do marketing and sales agree on what a good lead is?',
      de: 'Wie einigen sich Marketing und Vertrieb, was ein guter Kontakt ist?',
    },
    { en: 'What has worked lately that surprised you?', de: 'Was hat zuletzt überraschend funktioniert?' },
    {
      en: 'How is the budget set, and who may move it?',
      de: 'Wie entsteht das Budget, und wer darf es verschieben?',
    },
  ],
  sinks: [
    { en: 'Reach and likes as the only proof.', de: 'Reichweite und Likes als einziger Beleg.' },
    { en: 'A channel named before the audience.', de: 'Den Kanal vor der Zielgruppe nennen.' },
    { en: 'Results without cost.', de: 'Ergebnisse ohne Kosten.' },
    {
      en: 'Running down their campaign without a better idea.',
      de: 'Ihre Kampagne schlechtmachen ohne bessere Idee.',
    },
    { en: 'Fashion words you cannot fill.', de: 'Modewörter, die Sie nicht füllen können.' },
  ],
  drills: [
    {
      minutes: 40,
      title: { en: 'Three campaigns, in figures', de: 'Drei Kampagnen, in Zahlen' },
      text: {
        en: 'For each: audience, aim, message, channels, spending, result, cost per result, what you would drop. Two minutes aloud.',
        de: 'Je: Zielgruppe, Ziel, Botschaft, Kanäle, Ausgaben, Ergebnis, Kosten je Ergebnis, was Sie streichen würden. Zwei Minuten laut.',
      },
    },
    {
      minutes: 45,
      title: { en: 'Plan on a page', de: 'Plan auf einer Seite' },
      text: {
        en: 'A launch with 20,000: one audience, one sentence, three channels with shares, calendar, figure, stop rule.',
        de: 'Ein Start mit 20.000: eine Zielgruppe, ein Satz, drei Kanäle mit Anteilen, Kalender, Zahl, Stoppregel.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Figures to decisions', de: 'Von Zahlen zu Entscheidungen' },
      text: {
        en: 'Take a report (your own or invented): mark stop, keep, raise, test, with one reason each.',
        de: 'Nehmen Sie einen Bericht (eigen oder erfunden): stoppen, behalten, ausbauen, testen, je ein Grund.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Words on the spot', de: 'Worte auf der Stelle' },
      text: {
        en: 'Ten subject lines, five adverts, three posts for their product in 20 minutes; choose one and say why.',
        de: 'Zehn Betreffzeilen, fünf Anzeigen, drei Beiträge für ihr Produkt in 20 Minuten; wählen Sie eines und sagen Sie, warum.',
      },
    },
    {
      minutes: 30,
      title: { en: 'As their customer', de: 'Als ihr Kunde' },
      text: {
        en: 'Search, click, order or ask as a customer; note each break and what it costs them.',
        de: 'Suchen, klicken, bestellen oder fragen Sie als Kunde; notieren Sie jeden Bruch und was er kostet.',
      },
    },
    {
      minutes: 20,
      title: { en: 'First hour of a storm', de: 'Erste Stunde im Sturm' },
      text: {
        en: 'Write the order: facts, who decides, first sentence, channels, when again; then the sentence itself.',
        de: 'Schreiben Sie die Reihenfolge: Fakten, wer entscheidet, erster Satz, Kanäle, wann wieder; dann den Satz selbst.',
      },
    },
  ],
  day: [
    {
      en: 'Every campaign with its cost and its figure, unasked.',
      de: 'Jede Kampagne mit Kosten und Zahl, ungefragt.',
    },
    {
      en: 'In the task begin with audience and aim; channels come third.',
      de: 'Beginnen Sie in der Aufgabe mit Zielgruppe und Ziel; Kanäle kommen als Drittes.',
    },
    {
      en: 'Show work on your own device: their network may not play it.',
      de: 'Zeigen Sie Arbeiten auf dem eigenen Gerät: Ihr Netz spielt sie vielleicht nicht.',
    },
    {
      en: 'Praise one thing of theirs honestly, and ask about one.',
      de: 'Loben Sie eines ehrlich, fragen Sie nach einem.',
    },
  ],
  afterwards: [
    {
      en: 'Send the idea you promised within a day, on one page.',
      de: 'Schicken Sie die versprochene Idee innerhalb eines Tages, auf einer Seite.',
    },
    {
      en: 'Ask what became of ideas from a task, if they use them.',
      de: 'Fragen Sie, was aus Ideen der Aufgabe wird, falls sie genutzt werden.',
    },
    {
      en: 'Settle targets, budget and bonus before you sign.',
      de: 'Klären Sie Ziele, Budget und Bonus vor der Unterschrift.',
    },
  ],
};
