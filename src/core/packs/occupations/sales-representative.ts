import type { PackData } from '../pack';

export const salesRepresentative: PackData = {
  id: 'salesRepresentative',
  family: 'sales',
  name: { en: 'Sales representative', de: 'Vertriebsmitarbeiter oder Vertriebsmitarbeiterin' },
  rounds: [
    {
      kind: 'recruiter',
      minutes: [15, 30],
      title: { en: 'Recruiter call', de: 'Erstes Telefonat' },
      format: {
        en: 'Phone: your manner on the phone is the first test',
        de: 'Telefon: Wie Sie klingen, ist schon die erste Prüfung',
      },
      who: { en: 'Recruiter', de: 'Personalabteilung oder Personalberatung' },
      tests: {
        en: 'Track record, territory, pay mix, notice.',
        de: 'Zahlen, Gebiet, Fixum und Provision, Kündigungsfrist.',
      },
    },
    {
      kind: 'hiringManager',
      minutes: [45, 60],
      title: { en: 'Sales manager', de: 'Gespräch mit der Vertriebsleitung' },
      format: { en: 'Video or in person', de: 'Video oder vor Ort' },
      who: { en: 'Your future manager', de: 'Ihre künftige Führungskraft' },
      tests: {
        en: 'Numbers, how you find customers, how you run a deal, why you lost one.',
        de: 'Zahlen, wie Sie Kunden gewinnen, wie Sie einen Abschluss führen, warum Sie einen verloren haben.',
      },
    },
    {
      kind: 'case',
      minutes: [20, 60],
      title: { en: 'Role play or pitch', de: 'Rollenspiel oder Präsentation' },
      format: {
        en: 'A discovery call, an objection, or a pitch of their product to people who play the customer',
        de: 'Ein Bedarfsgespräch, ein Einwand oder eine Präsentation vor „Kunden“',
      },
      who: { en: 'Manager and one or two sellers', de: 'Vertriebsleitung und ein oder zwei aus dem Team' },
      tests: {
        en: 'Whether you ask first, listen, and ask for a next step; and how you take coaching.',
        de: 'Ob Sie zuerst fragen, zuhören und einen nächsten Schritt vereinbaren; und wie Sie Rückmeldung annehmen.',
      },
    },
    {
      kind: 'final',
      minutes: [30, 60],
      title: { en: 'Last meeting', de: 'Letztes Gespräch' },
      format: {
        en: 'With a director or a day beside a seller',
        de: 'Mit der Geschäftsleitung oder ein Tag im Außendienst',
      },
      who: { en: 'Director of sales or managing director', de: 'Vertriebs- oder Geschäftsleitung' },
      tests: {
        en: 'Drive, honesty about numbers, whether they would send you to their best customer.',
        de: 'Antrieb, Ehrlichkeit bei Zahlen und ob man Sie zum besten Kunden schicken würde.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'selfIntroduction',
      en: 'Sell yourself to me: what have you sold, to whom, and how far above or below target?',
      de: 'Verkaufen Sie sich: Was haben Sie wem verkauft, und wie weit über oder unter Ziel?',
    },
    {
      kind: 'skill',
      card: 'selling',
      en: 'Sell me the pen on the table.',
      de: 'Verkaufen Sie mir den Stift auf dem Tisch.',
    },
    {
      kind: 'skill',
      card: 'selling',
      en: 'How do you find new customers? Describe a week of prospecting.',
      de: 'Wie gewinnen Sie neue Kunden? Beschreiben Sie eine Woche Akquise.',
      source: 'onet/41-4012.00',
    },
    {
      kind: 'skill',
      card: 'selling',
      en: 'Which questions do you ask in the first call with a customer?',
      de: 'Welche Fragen stellen Sie im ersten Gespräch mit einem Kunden?',
      source: 'onet/41-4012.00',
    },
    {
      kind: 'skill',
      card: 'selling',
      en: 'A customer says: “You are twenty per cent too expensive.” Go on.',
      de: 'Ein Kunde sagt: „Sie sind zwanzig Prozent zu teuer.“ Wie geht es weiter?',
    },
    {
      kind: 'skill',
      card: 'selling',
      en: 'The contact likes you but cannot decide. How do you reach the one who can?',
      de: 'Ihr Ansprechpartner mag Sie, darf aber nicht entscheiden. Wie kommen Sie weiter?',
    },
    {
      kind: 'behavioural',
      card: 'achievement',
      en: 'Take us through the deal you are proudest of, from the first contact to the signature.',
      de: 'Erzählen Sie von Ihrem besten Abschluss, vom ersten Kontakt bis zur Unterschrift.',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Tell us about a deal you lost. Why, and when did you know?',
      de: 'Erzählen Sie von einem verlorenen Geschäft. Warum, und wann wussten Sie es?',
    },
    {
      kind: 'behavioural',
      card: 'pressure',
      en: 'You are at half of target with a month to go. What do you do?',
      de: 'Einen Monat vor Schluss stehen Sie bei der Hälfte. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'prioritising',
      en: 'Forty leads, ten hours: whom do you call and whom not?',
      de: 'Vierzig Kontakte, zehn Stunden: Wen rufen Sie an, wen nicht?',
    },
    {
      kind: 'skill',
      card: 'selling',
      en: 'What does your pipeline look like, and how sure are your forecasts?',
      de: 'Wie sieht Ihre Pipeline aus, und wie verlässlich sind Ihre Prognosen?',
      source: 'onet/41-4012.00',
    },
    {
      kind: 'skill',
      card: 'difficultPeople',
      en: 'An old customer is furious about a late delivery that you did not cause. What do you do?',
      de: 'Ein Stammkunde tobt wegen einer verspäteten Lieferung, für die Sie nichts können. Was tun Sie?',
      source: 'onet/41-4012.00',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'The customer asks whether the product can do something it cannot. He would sign today. What do you say?',
      de: 'Der Kunde fragt nach einer Funktion, die das Produkt nicht hat. Er würde heute unterschreiben. Was sagen Sie?',
    },
    {
      kind: 'skill',
      card: 'knowledge',
      en: 'How would you explain our product to a customer in one minute, and who else sells something like it?',
      de: 'Wie erklären Sie unser Produkt einem Kunden in einer Minute, und wer verkauft Ähnliches?',
      source: 'onet/41-4012.00',
    },
    {
      kind: 'behavioural',
      card: 'teamwork',
      en: 'When did you pass a customer on or share a deal with a colleague?',
      de: 'Wann haben Sie einen Kunden abgegeben oder ein Geschäft mit jemandem geteilt?',
    },
    {
      kind: 'behavioural',
      card: 'motivationRole',
      en: 'What do you do on a day with twenty refusals?',
      de: 'Was machen Sie an einem Tag mit zwanzig Absagen?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Why do you want to sell our product and not that of a competitor?',
      de: 'Warum wollen Sie unser Produkt verkaufen und nicht das der Konkurrenz?',
    },
    {
      kind: 'logistical',
      card: 'salary',
      en: 'What split of fixed and variable pay do you expect, and what did you earn of it last year?',
      de: 'Welches Verhältnis von Fixum und Provision erwarten Sie, und was davon haben Sie zuletzt erreicht?',
    },
  ],
  tests: [
    {
      en: 'A discovery call as a role play, with a customer who says little',
      de: 'Bedarfsgespräch im Rollenspiel mit einem wortkargen Kunden',
    },
    {
      en: 'A ten-minute pitch of their product or of yours',
      de: 'Zehn Minuten Präsentation ihres oder Ihres Produkts',
    },
    {
      en: 'A cold call or a first e-mail, written on the spot',
      de: 'Ein Kaltanruf oder eine erste E-Mail, auf der Stelle',
    },
    {
      en: 'A plan for the first ninety days in the territory',
      de: 'Ein Plan für die ersten neunzig Tage im Gebiet',
    },
  ],
  bring: [
    {
      en: 'Your figures on one page: target, result, rank, size of deals, length of cycle',
      de: 'Ihre Zahlen auf einer Seite: Ziel, Ergebnis, Rang, Auftragsgröße, Dauer bis zum Abschluss',
    },
    {
      en: 'Notes on three of their customers and two competitors',
      de: 'Notizen zu drei ihrer Kunden und zwei Wettbewerbern',
    },
    {
      en: 'A plan of one page for the first ninety days',
      de: 'Ein Plan auf einer Seite für die ersten neunzig Tage',
    },
    { en: 'Driving licence, if the job is in the field', de: 'Führerschein, falls Außendienst' },
  ],
  clothes: {
    en: 'As you would visit their best customer, one step neater.',
    de: 'So, wie Sie ihren besten Kunden besuchen würden, einen Schritt gepflegter.',
  },
  ask: [
    {
      en: 'How many on the team reached their target last year?',
      de: 'Wie viele im Team haben letztes Jahr ihr Ziel erreicht?',
    },
    {
      en: 'Where do leads come from, and how much must I find myself?',
      de: 'Woher kommen die Kontakte, und wie viel muss ich selbst finden?',
    },
    {
      en: 'How is the commission worked out, is it capped, and when is it paid?',
      de: 'Wie wird die Provision berechnet, ist sie gedeckelt, und wann wird sie gezahlt?',
    },
    { en: 'What do customers say when they leave you?', de: 'Was sagen Kunden, die zu anderen gehen?' },
    {
      en: 'How long until a new seller reaches the full target?',
      de: 'Wie lange haben Neue Zeit bis zum vollen Ziel?',
    },
  ],
  sinks: [
    {
      en: 'Pitching before asking a single question.',
      de: 'Präsentieren, bevor Sie eine einzige Frage gestellt haben.',
    },
    {
      en: 'Numbers you cannot explain when asked once more.',
      de: 'Zahlen, die einer Nachfrage nicht standhalten.',
    },
    {
      en: 'Blaming product, price or marketing for lost deals.',
      de: 'Produkt, Preis oder Marketing für verlorene Geschäfte verantwortlich machen.',
    },
    {
      en: 'Leaving the interview without asking for the next step.',
      de: 'Aus dem Gespräch gehen, ohne nach dem nächsten Schritt zu fragen.',
    },
    {
      en: 'Talking over the other person in the role play.',
      de: 'Im Rollenspiel dem anderen ins Wort fallen.',
    },
  ],
  drills: [
    {
      minutes: 30,
      title: { en: 'Figures by heart', de: 'Zahlen im Kopf' },
      text: {
        en: 'Write target, result and rank for each of the last three years, and the reason for the best and the worst. Say them without paper.',
        de: 'Schreiben Sie Ziel, Ergebnis und Rang der letzten drei Jahre auf und den Grund für das beste und das schlechteste. Sagen Sie es ohne Zettel.',
      },
    },
    {
      minutes: 40,
      title: { en: 'Discovery call', de: 'Bedarfsgespräch' },
      text: {
        en: 'Let a friend play a customer who answers in three words. Ten minutes: only questions, then sum up, then ask for a next step. Swap and do it again.',
        de: 'Lassen Sie jemanden einen wortkargen Kunden spielen. Zehn Minuten: nur Fragen, zusammenfassen, nächsten Schritt vereinbaren. Dann noch einmal.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Five objections', de: 'Fünf Einwände' },
      text: {
        en: 'For “too expensive”, “no time”, “we have somebody”, “send me something”, “must ask my boss”: a question back, and a next step.',
        de: 'Für „zu teuer“, „keine Zeit“, „wir haben schon jemanden“, „schicken Sie mal was“, „muss den Chef fragen“: je eine Rückfrage und ein nächster Schritt.',
      },
    },
    {
      minutes: 45,
      title: { en: 'Their product in one minute', de: 'Ihr Produkt in einer Minute' },
      text: {
        en: 'Find out who buys it, what it replaces, what it costs the customer not to have it. Speak a one-minute pitch, record it, cut it.',
        de: 'Finden Sie heraus, wer es kauft, was es ersetzt, was es kostet, es nicht zu haben. Sprechen Sie eine Minute, nehmen Sie auf, kürzen Sie.',
      },
    },
    {
      minutes: 30,
      title: { en: 'One deal, one loss', de: 'Ein Abschluss, ein Verlust' },
      text: {
        en: 'Tell both in two minutes with dates, people, turning point, and what you do differently since.',
        de: 'Erzählen Sie beides in je zwei Minuten: Daten, Beteiligte, Wendepunkt, was Sie seither anders machen.',
      },
    },
    {
      minutes: 40,
      title: { en: 'Ninety days', de: 'Neunzig Tage' },
      text: {
        en: 'Write thirty, sixty, ninety: learn, first calls, first deals; with numbers, and what you need from them.',
        de: 'Schreiben Sie dreißig, sechzig, neunzig Tage: lernen, erste Termine, erste Abschlüsse; mit Zahlen und dem, was Sie brauchen.',
      },
    },
  ],
  day: [
    {
      en: 'Treat the interview as a sales call: ask what they need before you present yourself.',
      de: 'Behandeln Sie das Gespräch wie einen Kundentermin: Fragen Sie, was gebraucht wird, bevor Sie sich vorstellen.',
    },
    {
      en: 'In a role play stay in the role, and take the feedback by doing it again at once.',
      de: 'Bleiben Sie im Rollenspiel in der Rolle und setzen Sie Rückmeldung sofort um.',
    },
    {
      en: 'Give numbers with their period and the target beside them.',
      de: 'Nennen Sie Zahlen immer mit Zeitraum und Ziel.',
    },
    {
      en: 'Close: “What would keep you from asking me back?”',
      de: 'Zum Schluss: „Was spräche aus Ihrer Sicht noch gegen mich?“',
    },
  ],
  afterwards: [
    {
      en: 'Write the same day: what you understood they need, how you would begin, the next step.',
      de: 'Schreiben Sie am selben Tag: was Sie verstanden haben, wie Sie anfangen würden, nächster Schritt.',
    },
    {
      en: 'Ask for the commission plan in writing before you compare offers.',
      de: 'Bitten Sie um den Provisionsplan, bevor Sie Angebote vergleichen.',
    },
    {
      en: 'If they named a day, call on that day, not before.',
      de: 'Wurde ein Tag genannt, rufen Sie an diesem Tag an, nicht vorher.',
    },
  ],
};
