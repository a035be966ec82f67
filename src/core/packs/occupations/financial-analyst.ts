import type { PackData } from '../pack';

export const financialAnalyst: PackData = {
  id: 'financialAnalyst',
  family: 'finance',
  name: { en: 'Financial analyst', de: 'Finanzanalystin oder Finanzanalyst' },
  rounds: [
    {
      kind: 'recruiter',
      minutes: [15, 30],
      title: { en: 'First call', de: 'Erstes Telefonat' },
      format: { en: 'Phone or recorded video', de: 'Telefon oder aufgezeichnetes Video' },
      who: { en: 'Recruiter', de: 'Recruiting' },
      tests: {
        en: 'Degree, internships, deals or budgets, notice.',
        de: 'Abschluss, Praktika, Transaktionen oder Budgets, Kündigungsfrist.',
      },
    },
    {
      kind: 'technical',
      minutes: [30, 60],
      title: { en: 'Technical interview', de: 'Fachgespräch' },
      format: {
        en: 'Accounting, valuation, markets, one after the other',
        de: 'Rechnungswesen, Bewertung, Märkte, Schlag auf Schlag',
      },
      who: { en: 'Analysts and associates', de: 'Analysten und Associates' },
      tests: {
        en: 'Whether you know the three statements and a valuation by heart.',
        de: 'Ob die drei Rechnungen und eine Bewertung sitzen.',
      },
    },
    {
      kind: 'takeHome',
      minutes: [60, 180],
      title: { en: 'Model test', de: 'Modelltest' },
      format: {
        en: 'A spreadsheet against the clock: model, forecast or case',
        de: 'Eine Tabelle auf Zeit: Modell, Planung oder Fall',
      },
      who: { en: 'Scored by the team', de: 'Auswertung im Team' },
      tests: {
        en: 'Structure, formulas, checks, result in words.',
        de: 'Aufbau, Formeln, Kontrollen, Ergebnis in Worten.',
      },
      source: 'onet/13-2051.00',
    },
    {
      kind: 'final',
      minutes: [120, 300],
      title: { en: 'Final day', de: 'Abschlusstag' },
      format: {
        en: 'Several talks in a row, sometimes with a presentation',
        de: 'Mehrere Gespräche hintereinander, manchmal mit Vortrag',
      },
      who: { en: 'Directors, future team', de: 'Leitung, künftiges Team' },
      tests: {
        en: 'Stamina, judgement, whether they would sit beside you at midnight.',
        de: 'Ausdauer, Urteil und ob man nachts neben Ihnen sitzen möchte.',
      },
    },
  ],
  questions: [
    {
      kind: 'technical',
      card: 'finance',
      en: 'How are the three statements connected? Depreciation rises by ten: go through all three.',
      de: 'Wie hängen die drei Rechnungen zusammen? Die Abschreibung steigt um zehn: Gehen Sie durch alle drei.',
    },
    {
      kind: 'technical',
      card: 'finance',
      en: 'Value a firm with discounted cash flows: which steps, and which assumption moves most?',
      de: 'Bewerten Sie eine Firma mit der DCF-Methode: welche Schritte, und welche Annahme bewegt am meisten?',
    },
    {
      kind: 'technical',
      card: 'finance',
      en: 'What is the cost of capital made of, and how do you get at each part?',
      de: 'Woraus bestehen die Kapitalkosten, und wie kommen Sie an jeden Teil?',
    },
    {
      kind: 'technical',
      card: 'finance',
      en: 'Enterprise value or equity value: what is the way from one to the other?',
      de: 'Unternehmenswert oder Eigenkapitalwert: Wie kommt man vom einen zum anderen?',
    },
    {
      kind: 'technical',
      card: 'finance',
      en: 'Two firms with the same profit, one worth twice the other. Why?',
      de: 'Zwei Firmen mit gleichem Gewinn, eine doppelt so viel wert. Warum?',
    },
    {
      kind: 'technical',
      card: 'finance',
      en: 'Inventory rises by ten, paid in cash. What happens?',
      de: 'Die Vorräte steigen um zehn, bar bezahlt. Was passiert?',
    },
    {
      kind: 'technical',
      card: 'finance',
      en: 'Is a deal paid with shares accretive? How do you see that quickly?',
      de: 'Erhöht ein mit Aktien bezahlter Kauf den Gewinn je Aktie? Wie sehen Sie das schnell?',
    },
    {
      kind: 'technical',
      card: 'finance',
      en: 'Costs are eight per cent above plan. How do you take the variance apart?',
      de: 'Die Kosten liegen acht Prozent über Plan. Wie zerlegen Sie die Abweichung?',
    },
    {
      kind: 'skill',
      card: 'dataAnalysis',
      en: 'How do you build a forecast for next year when the last three were all different?',
      de: 'Wie bauen Sie eine Planung für nächstes Jahr, wenn die letzten drei alle anders waren?',
      source: 'onet/13-2051.00',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'What happened on the markets this week, and what does it mean for our business?',
      de: 'Was ist diese Woche an den Märkten passiert, und was heißt das für unser Geschäft?',
      source: 'onet/13-2051.00',
    },
    {
      kind: 'case',
      card: 'finance',
      en: 'Pitch me a share or an investment, with the case against it.',
      de: 'Empfehlen Sie mir eine Aktie oder Investition, mit dem Gegenargument.',
      source: 'onet/13-2051.00',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'How do you make sure that a model with forty sheets is right?',
      de: 'Wie stellen Sie sicher, dass ein Modell mit vierzig Blättern stimmt?',
    },
    {
      kind: 'skill',
      card: 'communication',
      en: 'Explain working capital to the head of production.',
      de: 'Erklären Sie der Produktionsleitung das Working Capital.',
      source: 'onet/13-2051.00',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'Your director wants the growth rate a little higher so that it fits. What do you do?',
      de: 'Ihre Leitung möchte die Wachstumsrate etwas höher, damit es passt. Was tun Sie?',
    },
    {
      kind: 'behavioural',
      card: 'motivationRole',
      en: 'Why finance, and why this side of it?',
      de: 'Warum Finanzen, und warum diese Seite?',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Tell us about an error in a figure that went out.',
      de: 'Erzählen Sie von einer falschen Zahl, die hinausging.',
    },
    {
      kind: 'behavioural',
      card: 'pressure',
      en: 'How did you get through your busiest weeks?',
      de: 'Wie sind Sie durch Ihre vollsten Wochen gekommen?',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Which transaction or result of ours has interested you?',
      de: 'Welche Transaktion oder welches Ergebnis von uns hat Sie interessiert?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'Which hours do you expect, and when could you begin?',
      de: 'Mit welchen Arbeitszeiten rechnen Sie, und wann könnten Sie anfangen?',
    },
  ],
  tests: [
    {
      en: 'A model test in a spreadsheet, one to three hours',
      de: 'Ein Modelltest in der Tabelle, eine bis drei Stunden',
    },
    { en: 'Accounting questions in quick succession', de: 'Fragen zum Rechnungswesen in schneller Folge' },
    {
      en: 'A share or investment presented in five minutes',
      de: 'Eine Aktie oder Investition in fünf Minuten',
    },
    {
      en: 'Mental arithmetic: growth, margins, multiples',
      de: 'Kopfrechnen: Wachstum, Margen, Multiplikatoren',
    },
  ],
  bring: [
    {
      en: 'Several copies of your CV: every figure in it will be asked about',
      de: 'Mehrere Lebensläufe: Jede Zahl darin wird abgefragt',
    },
    {
      en: 'A list of your deals, budgets or models: size, part, result',
      de: 'Eine Liste Ihrer Transaktionen, Budgets oder Modelle: Größe, Anteil, Ergebnis',
    },
    {
      en: 'The firm’s last results on one page, in your hand',
      de: 'Die letzten Ergebnisse der Firma auf einer Seite, von Ihrer Hand',
    },
  ],
  clothes: {
    en: 'Business dress; in corporate finance of an industrial firm one step less.',
    de: 'Geschäftskleidung; im Controlling eines Industriebetriebs einen Schritt lockerer.',
  },
  ask: [
    {
      en: 'How is an analyst given work here, and who checks it?',
      de: 'Wie bekommt man hier Arbeit, und wer prüft sie?',
    },
    {
      en: 'Which model do you use daily, and who looks after it?',
      de: 'Welches Modell nutzen Sie täglich, und wer pflegt es?',
    },
    {
      en: 'What distinguishes good analysts after a year?',
      de: 'Was unterscheidet gute Analysten nach einem Jahr?',
    },
    { en: 'Which decisions go through this team?', de: 'Welche Entscheidungen laufen über dieses Team?' },
    {
      en: 'How did the team end last year against its plan?',
      de: 'Wie hat das Team letztes Jahr gegen Plan abgeschnitten?',
    },
  ],
  sinks: [
    {
      en: 'Beginning to calculate before saying the formula.',
      de: 'Rechnen, bevor Sie die Formel gesagt haben.',
    },
    {
      en: 'A valuation in which the result is called “right”.',
      de: 'Eine Bewertung, deren Ergebnis „richtig“ genannt wird.',
    },
    {
      en: 'A CV with a deal you cannot explain.',
      de: 'Ein Lebenslauf mit einer Transaktion, die Sie nicht erklären können.',
    },
    {
      en: 'No opinion on a market you say you follow.',
      de: 'Keine Meinung zu einem Markt, den Sie angeblich verfolgen.',
    },
    {
      en: 'Lifting an assumption because somebody wants it.',
      de: 'Eine Annahme anheben, weil es jemand möchte.',
    },
  ],
  drills: [
    {
      minutes: 45,
      title: { en: 'Events through the statements', de: 'Vorgänge durch die Rechnungen' },
      text: {
        en: 'Twelve events (depreciation, stock, loan, write-off, deferred tax, lease): what happens in all three, aloud, with the check.',
        de: 'Zwölf Vorgänge (Abschreibung, Vorräte, Darlehen, Wertberichtigung, latente Steuer, Leasing): alle drei Rechnungen, laut, mit Kontrolle.',
      },
    },
    {
      minutes: 60,
      title: { en: 'Valuation on one sheet', de: 'Bewertung auf einem Blatt' },
      text: {
        en: 'Value one listed firm: five years, discount rate, end value, multiples of four peers. Write the three assumptions that decide.',
        de: 'Bewerten Sie eine börsennotierte Firma: fünf Jahre, Zinssatz, Endwert, Multiplikatoren von vier Vergleichsfirmen. Die drei entscheidenden Annahmen.',
      },
    },
    {
      minutes: 45,
      title: { en: 'Spreadsheet against the clock', de: 'Tabelle auf Zeit' },
      text: {
        en: 'Build a small three-statement model from an empty sheet, with a row of checks, without a mouse.',
        de: 'Bauen Sie ein kleines Modell mit drei Rechnungen aus dem leeren Blatt, mit Kontrollzeile, ohne Maus.',
      },
    },
    {
      minutes: 30,
      title: { en: 'A pitch with its opposite', de: 'Eine Empfehlung mit Gegenteil' },
      text: {
        en: 'One investment in three minutes: business, why cheap, what must happen, what would prove you wrong.',
        de: 'Eine Investition in drei Minuten: Geschäft, warum günstig, was passieren muss, was Sie widerlegt.',
      },
    },
    {
      minutes: 20,
      title: { en: 'Every line of the CV', de: 'Jede Zeile des Lebenslaufs' },
      text: {
        en: 'Ask three questions on each line and each figure; answer aloud in a minute each.',
        de: 'Stellen Sie drei Fragen zu jeder Zeile und Zahl; antworten Sie laut in je einer Minute.',
      },
    },
    {
      minutes: 20,
      title: { en: 'Markets, daily', de: 'Märkte, täglich' },
      text: {
        en: 'Note five figures each morning until the day: rates, index, currency, oil, the sector; one sentence on why.',
        de: 'Notieren Sie bis zum Termin jeden Morgen fünf Zahlen: Zins, Index, Währung, Öl, Branche; ein Satz, warum.',
      },
    },
  ],
  day: [
    {
      en: 'Say the structure first, then the figures, then what follows.',
      de: 'Erst die Struktur, dann die Zahlen, dann die Folge.',
    },
    { en: 'Give results rounded and with a unit.', de: 'Ergebnisse gerundet und mit Einheit.' },
    {
      en: 'If you do not know it, derive it aloud from something you know.',
      de: 'Wenn Sie es nicht wissen, leiten Sie es laut aus Bekanntem her.',
    },
    {
      en: 'Keep the same story of yourself through all the talks of the day.',
      de: 'Erzählen Sie in allen Gesprächen des Tages dieselbe Geschichte von sich.',
    },
  ],
  afterwards: [
    {
      en: 'Write down every technical question while still on the train.',
      de: 'Schreiben Sie noch im Zug jede Fachfrage auf.',
    },
    {
      en: 'Thank each person separately, with something from that talk.',
      de: 'Danken Sie jeder Person einzeln, mit etwas aus dem Gespräch.',
    },
    {
      en: 'Expect checks of qualifications, record and sometimes credit in regulated firms.',
      de: 'Rechnen Sie in regulierten Häusern mit Prüfung von Zeugnissen, Führungszeugnis und manchmal Schufa.',
    },
  ],
};
