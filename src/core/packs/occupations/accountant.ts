import type { PackData } from '../pack';

export const accountant: PackData = {
  id: 'accountant',
  family: 'finance',
  name: { en: 'Accountant', de: 'Buchhalter oder Buchhalterin' },
  rounds: [
    {
      kind: 'recruiter',
      minutes: [15, 30],
      title: { en: 'First call', de: 'Erstes Telefonat' },
      format: { en: 'Phone or video', de: 'Telefon oder Video' },
      who: { en: 'Recruiter or HR', de: 'Personalberatung oder Personalabteilung' },
      tests: {
        en: 'Qualification, programs, size of books, notice, pay.',
        de: 'Abschluss, Programme, Umfang der Buchhaltung, Kündigungsfrist, Gehalt.',
      },
    },
    {
      kind: 'hiringManager',
      minutes: [45, 60],
      title: { en: 'Interview with the head of accounts', de: 'Gespräch mit der Leitung Rechnungswesen' },
      format: { en: 'In person or video', de: 'Vor Ort oder Video' },
      who: {
        en: 'Head of accounts or finance director',
        de: 'Leitung Rechnungswesen oder kaufmännische Leitung',
      },
      tests: {
        en: 'Whether you can run a close and find an error, and how you deal with other departments.',
        de: 'Ob Sie einen Abschluss fahren und Fehler finden und wie Sie mit anderen Abteilungen umgehen.',
      },
    },
    {
      kind: 'assessment',
      minutes: [30, 90],
      title: { en: 'Practical test', de: 'Fachtest' },
      format: {
        en: 'Entries on paper, a spreadsheet to reconcile, sometimes a test in the program',
        de: 'Buchungssätze auf Papier, eine Tabelle zum Abstimmen, manchmal eine Aufgabe im Programm',
      },
      who: { en: 'Somebody from the team', de: 'Jemand aus dem Team' },
      tests: {
        en: 'Double entry, accruals, reconciling, formulas, neatness.',
        de: 'Soll und Haben, Abgrenzungen, Abstimmen, Formeln, Sorgfalt.',
      },
    },
    {
      kind: 'final',
      minutes: [30, 60],
      title: { en: 'Second meeting', de: 'Zweites Gespräch' },
      format: { en: 'With management or the future team', de: 'Mit Geschäftsführung oder Team' },
      who: {
        en: 'Managing director, finance director, colleagues',
        de: 'Geschäftsführung, kaufmännische Leitung, Kolleginnen und Kollegen',
      },
      tests: {
        en: 'Trust, discretion, and how you explain figures to people who do not like them.',
        de: 'Vertrauen, Verschwiegenheit und wie Sie Zahlen denen erklären, die sie nicht mögen.',
      },
    },
  ],
  questions: [
    {
      kind: 'behavioural',
      card: 'selfIntroduction',
      en: 'Take us through your jobs: which books did you keep, for how big a firm, and up to which close?',
      de: 'Welche Buchhaltung haben Sie geführt, für wie große Firmen, und bis zu welchem Abschluss?',
    },
    {
      kind: 'technical',
      card: 'finance',
      en: 'A machine is bought for 120,000 and used for five years. Which entries follow this year, and what do the three statements show?',
      de: 'Eine Maschine kostet 120.000 und läuft fünf Jahre. Welche Buchungen folgen dieses Jahr, und was zeigen Bilanz und GuV?',
    },
    {
      kind: 'technical',
      card: 'finance',
      en: 'What is the difference between an accrual, a prepayment and a provision? Give an example of each.',
      de: 'Was unterscheidet aktive und passive Rechnungsabgrenzung von einer Rückstellung? Je ein Beispiel.',
    },
    {
      kind: 'technical',
      card: 'finance',
      en: 'Profit is good, the bank account is empty. How can that be?',
      de: 'Der Gewinn stimmt, das Konto ist leer. Wie kann das sein?',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'Talk me through your month-end close, day by day.',
      de: 'Gehen Sie mit mir Ihren Monatsabschluss Tag für Tag durch.',
      source: 'onet/13-2011.01',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'The bank does not agree with the ledger by 540. How do you find it?',
      de: 'Die Bank weicht um 540 vom Konto ab. Wie finden Sie den Unterschied?',
      source: 'onet/13-2011.01',
    },
    {
      kind: 'skill',
      card: 'accuracy',
      en: 'How do you check a colleague’s payment run before you release it?',
      de: 'Wie prüfen Sie den Zahllauf einer Kollegin, bevor Sie ihn freigeben?',
    },
    {
      kind: 'technical',
      card: 'knowledge',
      en: 'How do you treat value added tax when a customer abroad buys from us?',
      de: 'Wie behandeln Sie die Umsatzsteuer, wenn ein Kunde im EU-Ausland bei uns kauft?',
    },
    {
      kind: 'skill',
      card: 'tools',
      en: 'Which functions do you use most in your spreadsheet, and what do you no longer do by hand?',
      de: 'Welche Funktionen nutzen Sie in Excel am meisten, und was machen Sie nicht mehr von Hand?',
    },
    {
      kind: 'skill',
      card: 'conflict',
      en: 'A head of sales wants revenue booked in December that belongs in January. What do you say?',
      de: 'Der Vertriebsleiter möchte Umsatz im Dezember gebucht haben, der in den Januar gehört. Was sagen Sie?',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'You find that an invoice was paid twice, and it was your own doing. What do you do?',
      de: 'Sie merken, dass eine Rechnung doppelt bezahlt wurde, durch Sie selbst. Was tun Sie?',
    },
    {
      kind: 'skill',
      card: 'integrity',
      en: 'You get an e-mail from the managing director asking for an urgent transfer. What now?',
      de: 'Sie bekommen eine E-Mail der Geschäftsführung mit der Bitte um eine eilige Überweisung. Was nun?',
    },
    {
      kind: 'behavioural',
      card: 'prioritising',
      en: 'Audit, month end and a colleague on leave come together. How do you order your week?',
      de: 'Prüfung, Monatsabschluss und eine Urlaubsvertretung fallen zusammen. Wie ordnen Sie die Woche?',
    },
    {
      kind: 'behavioural',
      card: 'communication',
      en: 'How did you explain a bad figure to somebody from another department?',
      de: 'Wie haben Sie jemandem aus einer anderen Abteilung eine schlechte Zahl erklärt?',
      source: 'onet/13-2011.01',
    },
    {
      kind: 'behavioural',
      card: 'achievement',
      en: 'Which process in your accounts runs better because of you, and how much time does it save?',
      de: 'Welcher Ablauf läuft dank Ihnen besser, und wie viel Zeit spart er?',
      source: 'onet/13-2011.01',
    },
    {
      kind: 'behavioural',
      card: 'failure',
      en: 'Tell us about an error in the books that you found late.',
      de: 'Erzählen Sie von einem Fehler in den Büchern, den Sie spät gefunden haben.',
    },
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'What do you find interesting about our accounts and our line of business?',
      de: 'Was reizt Sie an unserer Branche und unserer Buchhaltung?',
    },
    {
      kind: 'logistical',
      card: 'salary',
      en: 'What do you expect to earn, and when can you start in view of the year-end?',
      de: 'Was möchten Sie verdienen, und wann könnten Sie mit Blick auf den Jahresabschluss anfangen?',
    },
  ],
  tests: [
    {
      en: 'Ten to twenty entries on paper, with tax',
      de: 'Zehn bis zwanzig Buchungssätze auf Papier, mit Steuer',
    },
    {
      en: 'Reconciling two lists in a spreadsheet: lookup, pivot table, differences',
      de: 'Zwei Listen in Excel abstimmen: SVERWEIS oder XVERWEIS, Pivot, Differenzen',
    },
    {
      en: 'A small set of accounts with a hidden error',
      de: 'Ein kleiner Abschluss mit einem versteckten Fehler',
    },
    { en: 'Explaining a profit and loss statement aloud', de: 'Eine GuV laut erklären' },
  ],
  bring: [
    {
      en: 'Certificates and proof of professional body or exams',
      de: 'Zeugnisse und Nachweis der Abschlüsse, etwa Bilanzbuchhalter oder Steuerfach',
    },
    {
      en: 'A list: programs, number of entries, entities, closes you made yourself',
      de: 'Eine Liste: Programme (DATEV, SAP …), Belege im Monat, Gesellschaften, eigene Abschlüsse',
    },
    {
      en: 'Their latest published accounts with three of your notes',
      de: 'Der letzte veröffentlichte Jahresabschluss der Firma mit drei Notizen von Ihnen',
    },
    {
      en: 'Pen, calculator, and references who saw your closes',
      de: 'Stift, Taschenrechner und Referenzen, die Ihre Abschlüsse kennen',
    },
  ],
  clothes: {
    en: 'Plain business clothes: shirt or blouse, jacket within reach; at a practice a little more formal than in a firm.',
    de: 'Schlicht und geschäftlich: Hemd oder Bluse, Jacke griffbereit; in der Kanzlei etwas förmlicher als im Betrieb.',
  },
  ask: [
    {
      en: 'How many working days does the month-end close take, and what holds it up?',
      de: 'Wie viele Arbeitstage dauert der Monatsabschluss, und woran hängt er?',
    },
    {
      en: 'Which programs do you use, and is a change planned?',
      de: 'Welche Programme nutzen Sie, und ist ein Wechsel geplant?',
    },
    {
      en: 'Who makes the annual accounts: you or a firm from outside?',
      de: 'Wer macht den Jahresabschluss: Sie selbst oder eine Kanzlei?',
    },
    { en: 'What did the auditors note last year?', de: 'Was hat die Prüfung im letzten Jahr angemerkt?' },
    {
      en: 'Which tasks would be mine, and which would I share?',
      de: 'Welche Aufgaben lägen bei mir, welche teile ich mir?',
    },
  ],
  sinks: [
    {
      en: 'Getting debit and credit wrong in an easy entry out of haste.',
      de: 'Aus Eile bei einem einfachen Buchungssatz Soll und Haben vertauschen.',
    },
    {
      en: 'Figures of a former employer told by name.',
      de: 'Zahlen eines früheren Arbeitgebers mit Namen erzählen.',
    },
    {
      en: 'Saying yes to moving revenue “if the boss wants it”.',
      de: 'Umsätze verschieben, „wenn der Chef es will“.',
    },
    {
      en: 'Only listing programs, without a close you were responsible for.',
      de: 'Nur Programme aufzählen, ohne einen Abschluss, für den Sie verantwortlich waren.',
    },
    {
      en: 'Not having looked at the firm’s published accounts.',
      de: 'Den veröffentlichten Jahresabschluss der Firma nicht angesehen haben.',
    },
  ],
  drills: [
    {
      minutes: 40,
      title: { en: 'Twenty entries', de: 'Zwanzig Buchungssätze' },
      text: {
        en: 'Write twenty entries by hand: purchase with tax, discount, depreciation, accrual, provision, bad debt, wages. Check that every one balances.',
        de: 'Schreiben Sie zwanzig Buchungssätze von Hand: Einkauf mit Vorsteuer, Skonto, Abschreibung, Abgrenzung, Rückstellung, Forderungsausfall, Lohn.',
      },
    },
    {
      minutes: 30,
      title: { en: 'One event, three statements', de: 'Ein Vorgang, drei Rechnungen' },
      text: {
        en: 'Take four events (loan, stock written off, prepaid rent, sale on credit) and say what each does to balance sheet, profit and cash.',
        de: 'Nehmen Sie vier Vorgänge (Darlehen, Abwertung, vorausbezahlte Miete, Verkauf auf Ziel) und sagen Sie, was in Bilanz, GuV und Liquidität passiert.',
      },
    },
    {
      minutes: 40,
      title: { en: 'Reconcile with the clock', de: 'Abstimmen mit Uhr' },
      text: {
        en: 'Build two lists of fifty payments with five differences, put them away a day, and find the differences with formulas in ten minutes.',
        de: 'Bauen Sie zwei Listen mit fünfzig Zahlungen und fünf Differenzen, legen Sie sie einen Tag weg und finden Sie alles mit Formeln in zehn Minuten.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Your close, in five minutes', de: 'Ihr Abschluss in fünf Minuten' },
      text: {
        en: 'Speak your month-end in order: what closes first, which checks, who delivers late, when the report goes out.',
        de: 'Sprechen Sie Ihren Monatsabschluss in der Reihenfolge durch: was schließt zuerst, welche Kontrollen, wer liefert spät, wann geht der Bericht raus.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Their accounts', de: 'Ihr Jahresabschluss' },
      text: {
        en: 'Read the firm’s last published accounts: size, margin, debts, one change you would ask about.',
        de: 'Lesen Sie den letzten Abschluss im Unternehmensregister: Größe, Marge, Schulden, eine Veränderung, nach der Sie fragen würden.',
      },
    },
    {
      minutes: 20,
      title: { en: 'Two refusals', de: 'Zweimal nein' },
      text: {
        en: 'Say aloud how you decline moved revenue and the urgent transfer: the rule, the risk, the way out.',
        de: 'Sagen Sie laut, wie Sie verschobenen Umsatz und die Eilüberweisung ablehnen: Regel, Risiko, Ausweg.',
      },
    },
  ],
  day: [
    {
      en: 'Write every figure you are told on paper before you calculate.',
      de: 'Schreiben Sie jede Zahl auf, bevor Sie rechnen.',
    },
    {
      en: 'In the test, leave a line you are not sure of, finish, come back, and say what you would look up.',
      de: 'Lassen Sie im Test eine unsichere Zeile stehen, machen Sie fertig und sagen Sie, was Sie nachsehen würden.',
    },
    {
      en: 'If asked about the old firm’s figures, speak in sizes and shares, not in names.',
      de: 'Sprechen Sie über frühere Firmen in Größenordnungen, nicht mit Namen.',
    },
    {
      en: 'Ask at the end which close would be your first.',
      de: 'Fragen Sie am Ende, welcher Abschluss Ihr erster wäre.',
    },
  ],
  afterwards: [
    {
      en: 'Expect references and a look at qualifications; for payment rights sometimes a background check.',
      de: 'Rechnen Sie mit Nachfragen zu Referenzen und Zeugnissen, bei Bankvollmacht manchmal mit einem Führungszeugnis.',
    },
    {
      en: 'Settle the starting date around the close: say which of your own you must still finish.',
      de: 'Klären Sie den Beginn um den Abschluss herum: Sagen Sie, welchen eigenen Sie noch fertig machen müssen.',
    },
    {
      en: 'Ask about study leave and fees before you sign, if you are taking exams.',
      de: 'Fragen Sie vor der Unterschrift nach Kostenübernahme und freien Tagen, wenn Sie Prüfungen machen.',
    },
  ],
};
