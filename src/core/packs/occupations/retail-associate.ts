import type { PackData } from '../pack';

export const retailAssociate: PackData = {
  id: 'retailAssociate',
  family: 'tradesRetail',
  name: { en: 'Shop and retail associate', de: 'Verkäuferin oder Verkäufer' },
  rounds: [
    {
      kind: 'application',
      minutes: [15, 45],
      title: { en: 'Online form and quiz', de: 'Online-Formular mit Fragen' },
      format: {
        en: 'Form with availability and a quiz of shop situations',
        de: 'Formular zu Arbeitszeiten und Fragen zu Situationen im Laden',
      },
      who: {
        en: 'Nobody; it is sorted by answers and availability',
        de: 'Niemand; sortiert wird nach Antworten und Zeiten',
      },
      tests: {
        en: 'When you can work and what you would do with customers.',
        de: 'Wann Sie können und wie Sie mit Kunden umgehen würden.',
      },
    },
    {
      kind: 'hiringManager',
      minutes: [15, 40],
      title: { en: 'Talk in the store', de: 'Gespräch im Laden' },
      format: {
        en: 'In the back office or on the floor, sometimes several candidates together',
        de: 'Im Büro hinten oder auf der Fläche, manchmal mit mehreren Bewerbenden',
      },
      who: { en: 'Store or department manager', de: 'Filial- oder Abteilungsleitung' },
      tests: {
        en: 'How you greet, availability, how you deal with customers, reliability.',
        de: 'Auftreten, Arbeitszeiten, Umgang mit Kunden, Verlässlichkeit.',
      },
    },
    {
      kind: 'trial',
      minutes: [60, 240],
      title: { en: 'Trial shift', de: 'Probearbeiten' },
      format: {
        en: 'A few hours on the shop floor beside a colleague',
        de: 'Einige Stunden auf der Fläche an der Seite einer Kollegin',
      },
      who: { en: 'A supervisor and the team', de: 'Schichtleitung und Team' },
      tests: {
        en: 'Whether you approach customers, stay busy and take instructions.',
        de: 'Ob Sie auf Kunden zugehen, sich Arbeit suchen und Anweisungen annehmen.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'selfIntroduction',
      en: 'Tell me a little about yourself and where you have worked.',
      de: 'Erzählen Sie etwas über sich und wo Sie gearbeitet haben.',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Why do you want to work in this store?',
      de: 'Warum möchten Sie in diesem Geschäft arbeiten?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Have you shopped here? What did you notice?',
      de: 'Haben Sie hier schon eingekauft? Was ist Ihnen aufgefallen?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'Which days and hours can you work, including weekends and the weeks before holidays?',
      de: 'An welchen Tagen und zu welchen Zeiten können Sie arbeiten, auch samstags und vor Feiertagen?',
    },
    {
      kind: 'behavioural',
      card: 'service',
      en: 'What does good customer service mean to you? Give an example.',
      de: 'Was ist für Sie guter Service? Nennen Sie ein Beispiel.',
    },
    {
      kind: 'skill',
      card: 'service',
      en: 'How would you approach a customer who is only looking round?',
      de: 'Wie gehen Sie auf eine Kundin zu, die sich nur umsieht?',
    },
    {
      kind: 'skill',
      card: 'difficultPeople',
      en: 'A customer is angry because we will not take back an item without a receipt. What do you do?',
      de: 'Ein Kunde ist wütend, weil wir ohne Kassenbon nichts zurücknehmen. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'selling',
      en: 'How would you offer a matching item or the loyalty card without being pushy?',
      de: 'Wie bieten Sie etwas Passendes oder die Kundenkarte an, ohne aufdringlich zu sein?',
    },
    { kind: 'skill', card: 'selling', en: 'Sell me this jacket.', de: 'Verkaufen Sie mir diese Jacke.' },
    {
      kind: 'skill',
      card: 'prioritising',
      en: 'There is a queue at the till, the telephone rings and a customer wants help. What first?',
      de: 'Schlange an der Kasse, das Telefon klingelt, ein Kunde braucht Hilfe. Was zuerst?',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'You see a colleague put something in a bag without paying. What do you do?',
      de: 'Sie sehen, wie eine Kollegin etwas unbezahlt in die Tasche steckt. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'You think somebody is shoplifting. What do you do, and what not?',
      de: 'Sie vermuten einen Ladendiebstahl. Was tun Sie und was nicht?',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'Your till is short at the end of the day. What do you do?',
      de: 'Ihre Kasse stimmt am Abend nicht. Was tun Sie?',
    },
    {
      kind: 'behavioural',
      card: 'teamwork',
      en: 'Tell me about a time you worked in a team to get something finished.',
      de: 'Erzählen Sie, wie Sie im Team etwas fertig bekommen haben.',
    },
    {
      kind: 'behavioural',
      card: 'achievement',
      en: 'It is quiet in the store and nobody tells you what to do. What do you do?',
      de: 'Es ist ruhig im Laden, und niemand sagt Ihnen, was zu tun ist. Was machen Sie?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'How will you get here for an early shift or after a late one?',
      de: 'Wie kommen Sie zur Frühschicht oder nach der Spätschicht nach Hause?',
    },
    {
      kind: 'skill',
      card: 'knowledge',
      en: 'A customer asks about a product you do not know. What do you do?',
      de: 'Eine Kundin fragt nach einem Produkt, das Sie nicht kennen. Was tun Sie?',
      source: 'onet/41-2031.00',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'How do you close a till and check a delivery?',
      de: 'Wie machen Sie einen Kassenabschluss und prüfen eine Lieferung?',
      source: 'onet/41-2031.00',
    },
  ],
  tests: [
    {
      en: 'Quiz of shop situations: pick the best and the worst answer',
      de: 'Fragen zu Situationen im Laden: beste und schlechteste Antwort wählen',
    },
    {
      en: 'Acted sale or complaint with the manager as customer',
      de: 'Gespielter Verkauf oder gespielte Beschwerde mit der Leitung als Kundschaft',
    },
    {
      en: 'Counting change or simple discounts in your head',
      de: 'Wechselgeld und einfache Rabatte im Kopf rechnen',
    },
    {
      en: 'Folding, facing up or building a display on the trial shift',
      de: 'Falten, Ware vorziehen oder aufbauen beim Probearbeiten',
    },
  ],
  bring: [
    {
      en: 'Your availability for a normal week and for the coming holidays, written down',
      de: 'Ihre Arbeitszeiten für eine normale Woche und die nächsten Feiertage, aufgeschrieben',
    },
    {
      en: 'Identity card or passport and papers that show you may work, with tax or insurance number',
      de: 'Ausweis, Steuer-ID, Sozialversicherungsnummer und, falls nötig, Arbeitserlaubnis',
    },
    {
      en: 'Names and numbers of two people who would speak for you',
      de: 'Namen und Nummern von zwei Menschen, die für Sie sprechen',
    },
  ],
  clothes: {
    en: 'Near to what the staff wear, a little neater; closed, comfortable shoes, and nothing with another shop’s name on it.',
    de: 'Nah an dem, was das Personal trägt, etwas gepflegter; geschlossene, bequeme Schuhe, nichts mit dem Namen eines anderen Geschäfts.',
  },
  ask: [
    {
      en: 'How many hours a week are certain, and how far ahead do I get my shifts?',
      de: 'Wie viele Stunden pro Woche sind sicher, und wie früh bekomme ich den Plan?',
    },
    {
      en: 'What does a good first month look like for a new person here?',
      de: 'Wie sieht hier ein guter erster Monat aus?',
    },
    {
      en: 'Are there targets for add-ons, cards or memberships?',
      de: 'Gibt es Ziele für Zusatzverkauf oder Kundenkarten?',
    },
    { en: 'Who trains me at the till?', de: 'Wer arbeitet mich an der Kasse ein?' },
    {
      en: 'Do people move up to keyholder or supervisor from here?',
      de: 'Kann man hier Schichtleitung oder stellvertretende Leitung werden?',
    },
  ],
  sinks: [
    {
      en: 'Being unclear about availability, or giving hours you will take back later.',
      de: 'Unklare Arbeitszeiten oder Zusagen, die Sie später zurücknehmen.',
    },
    {
      en: 'Saying that you would chase or hold a shoplifter.',
      de: 'Sagen, Sie würden einen Dieb verfolgen oder festhalten.',
    },
    {
      en: 'Arguing with the customer in the acted complaint.',
      de: 'In der gespielten Beschwerde mit dem Kunden streiten.',
    },
    {
      en: 'Looking at your phone while waiting on the shop floor.',
      de: 'Beim Warten im Laden aufs Handy sehen.',
    },
    {
      en: 'Knowing nothing about what the store sells.',
      de: 'Nichts darüber wissen, was das Geschäft verkauft.',
    },
  ],
  drills: [
    {
      minutes: 40,
      title: { en: 'Visit as a customer', de: 'Besuch als Kunde' },
      text: {
        en: 'Go to the store at a busy time and note how staff greet, three products you like, one thing you would tidy, and the offer of the week. Use two of them in the interview.',
        de: 'Gehen Sie zu einer belebten Zeit hin: Wie wird gegrüßt, drei Produkte, die Ihnen gefallen, etwas, das Sie ordnen würden, das Angebot der Woche. Zwei davon bringen Sie im Gespräch an.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Angry customer aloud', de: 'Wütender Kunde, laut' },
      text: {
        en: 'Act the refund without receipt with a friend, three times: let them finish, say it back, offer what you may, fetch the manager if needed.',
        de: 'Spielen Sie die Rückgabe ohne Bon dreimal: ausreden lassen, wiedergeben, anbieten, was Sie dürfen, bei Bedarf die Leitung holen.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Sell three things', de: 'Drei Dinge verkaufen' },
      text: {
        en: 'Pick three objects at home. For each ask two questions first, then name one benefit, then offer one thing that goes with it, aloud.',
        de: 'Nehmen Sie drei Gegenstände zu Hause. Erst zwei Fragen, dann ein Nutzen, dann etwas Passendes dazu, laut.',
      },
    },
    {
      minutes: 15,
      title: { en: 'Availability sheet', de: 'Arbeitszeiten auf einem Blatt' },
      text: {
        en: 'Write your week with real hours, holidays and travel times. Decide what you can promise and say it in two sentences.',
        de: 'Schreiben Sie Ihre Woche mit echten Stunden, Ferien und Wegen. Entscheiden Sie, was Sie versprechen können, und sagen Sie es in zwei Sätzen.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Two service stories', de: 'Zwei Servicegeschichten' },
      text: {
        en: 'Write out and speak aloud two occasions when you helped somebody: what they needed, what you did, what they said. School, sport or family count.',
        de: 'Schreiben und sprechen Sie zwei Fälle, in denen Sie jemandem geholfen haben: Bedarf, Ihr Tun, Reaktion. Schule, Verein und Familie zählen.',
      },
    },
    {
      minutes: 15,
      title: { en: 'Change and discounts', de: 'Wechselgeld und Rabatte' },
      text: {
        en: 'Count change from twenty and fifty for ten odd amounts, and work out half, a third and a fifth off ten prices, in your head.',
        de: 'Rechnen Sie für zehn krumme Beträge das Rückgeld auf zwanzig und fünfzig und für zehn Preise die Hälfte, ein Drittel und zwanzig Prozent weniger.',
      },
    },
  ],
  day: [
    {
      en: 'Be there ten minutes early and tell the first member of staff you meet why you have come, with a smile.',
      de: 'Seien Sie zehn Minuten früher da und sagen Sie der ersten Person aus dem Team freundlich, weshalb Sie kommen.',
    },
    {
      en: 'Greet everyone on the way to the office; you are being watched as a future colleague from the door on.',
      de: 'Grüßen Sie alle auf dem Weg nach hinten; man sieht Sie von der Tür an als künftige Kollegin oder künftigen Kollegen.',
    },
    {
      en: 'On a trial shift, ask what to do next as soon as you have finished something.',
      de: 'Fragen Sie beim Probearbeiten sofort nach der nächsten Aufgabe, wenn Sie fertig sind.',
    },
    {
      en: 'Keep answers short: what happened, what you did, how it ended.',
      de: 'Antworten Sie kurz: was war, was Sie taten, wie es ausging.',
    },
  ],
  afterwards: [
    {
      en: 'Stores decide quickly; if you hear nothing for a week, call in at a quiet hour and ask for the manager.',
      de: 'Geschäfte entscheiden schnell; hören Sie eine Woche nichts, gehen Sie zu ruhiger Zeit hin und fragen nach der Leitung.',
    },
    {
      en: 'Ask when training is and what to wear on the first day, before you leave.',
      de: 'Fragen Sie vor dem Gehen, wann die Einarbeitung ist und was Sie am ersten Tag anziehen.',
    },
    {
      en: 'Get the hours per week, the rate and the length of the probation in writing.',
      de: 'Lassen Sie sich Wochenstunden, Stundenlohn und Probezeit schriftlich geben.',
    },
  ],
};
