import type { PackData } from '../pack';

export const managementConsultant: PackData = {
  id: 'managementConsultant',
  family: 'consulting',
  name: { en: 'Management consultant', de: 'Unternehmensberaterin oder Unternehmensberater' },
  rounds: [
    {
      kind: 'assessment',
      minutes: [30, 90],
      title: { en: 'Online test', de: 'Online-Test' },
      format: {
        en: 'Numerical and logical tasks, a game, or a short written case',
        de: 'Zahlen- und Logikaufgaben, ein Spiel oder ein kurzer schriftlicher Fall',
      },
      who: { en: 'Nobody; it is scored by machine', de: 'Niemand; die Auswertung läuft automatisch' },
      tests: {
        en: 'Quick reading of charts, mental arithmetic and decisions under time.',
        de: 'Diagramme schnell lesen, Kopfrechnen, unter Zeit entscheiden.',
      },
    },
    {
      kind: 'recruiter',
      minutes: [20, 30],
      title: { en: 'Recruiter or fit call', de: 'Erstes Gespräch mit dem Recruiting' },
      format: { en: 'Phone or video', de: 'Telefon oder Video' },
      who: { en: 'A recruiter', de: 'Recruiting' },
      tests: {
        en: 'Motivation, office and practice wishes, travel, starting date.',
        de: 'Motivation, Standort und Themen, Reisen, Beginn.',
      },
    },
    {
      kind: 'case',
      minutes: [45, 60],
      title: { en: 'First round of cases', de: 'Erste Fallrunde' },
      format: {
        en: 'Two interviews, each a case of about half an hour and questions about you',
        de: 'Zwei Gespräche, je ein Fall von etwa einer halben Stunde und Fragen zu Ihnen',
      },
      who: { en: 'Consultants and managers', de: 'Beraterinnen, Berater, Projektleitung' },
      tests: {
        en: 'Structure, arithmetic, judgement, and how you are to work with.',
        de: 'Struktur, Rechnen, Urteil und wie man mit Ihnen arbeitet.',
      },
      source: 'notredame',
    },
    {
      kind: 'final',
      minutes: [120, 240],
      title: { en: 'Final round', de: 'Schlussrunde' },
      format: {
        en: 'Two or three interviews in one day, looser cases, a written case or presentation at some firms',
        de: 'Zwei oder drei Gespräche an einem Tag, offenere Fälle, manchmal ein schriftlicher Fall oder Vortrag',
      },
      who: { en: 'Partners', de: 'Partnerinnen und Partner' },
      tests: {
        en: 'Whether they would send you to a client, and whether you mean it.',
        de: 'Ob man Sie zum Kunden schicken würde und ob Sie es ernst meinen.',
      },
    },
  ],
  questions: [
    {
      kind: 'company',
      card: 'motivationCompany',
      en: 'Why consulting, and why our firm rather than the others you applied to?',
      de: 'Warum Beratung, und warum wir und nicht die anderen, bei denen Sie sich bewerben?',
    },
    {
      kind: 'case',
      card: 'caseStructure',
      en: 'Your client’s profit has fallen for two years while its revenue grew. Find out why and say what to do.',
      de: 'Der Gewinn Ihres Kunden sinkt seit zwei Jahren, obwohl der Umsatz wächst. Finden Sie die Ursache und sagen Sie, was zu tun ist.',
      source: 'swarthmore',
    },
    {
      kind: 'case',
      card: 'caseStructure',
      en: 'A maker of household goods asks whether it should enter a new market. How would you go about it?',
      de: 'Ein Hersteller von Haushaltswaren fragt, ob er in einen neuen Markt gehen soll. Wie gehen Sie vor?',
    },
    {
      kind: 'case',
      card: 'caseStructure',
      en: 'A private owner wants to acquire a chain of dental practices. Should it?',
      de: 'Ein Investor will eine Kette von Zahnarztpraxen kaufen. Soll er?',
    },
    {
      kind: 'case',
      card: 'caseStructure',
      en: 'How should the client price a new product that has no competitor yet?',
      de: 'Welchen Preis soll der Kunde für ein neues Produkt verlangen, zu dem es noch keine Konkurrenz gibt?',
    },
    {
      kind: 'case',
      card: 'estimation',
      en: 'Estimate the yearly market for bicycle helmets in this country.',
      de: 'Schätzen Sie den Jahresmarkt für Fahrradhelme in diesem Land.',
    },
    {
      kind: 'case',
      card: 'estimation',
      en: 'How many coffees does the railway station downstairs sell on a weekday?',
      de: 'Wie viele Kaffees verkauft der Bahnhof unten an einem Werktag?',
    },
    {
      kind: 'case',
      card: 'dataAnalysis',
      en: 'Here is a chart of sales by region and year. What does it tell you, and what not?',
      de: 'Hier ist ein Diagramm der Umsätze nach Region und Jahr. Was sagt es Ihnen und was nicht?',
    },
    {
      kind: 'case',
      card: 'caseStructure',
      en: 'Sum up the case for the chief executive in half a minute.',
      de: 'Fassen Sie den Fall für die Vorstandsvorsitzende in einer halben Minute zusammen.',
    },
    {
      kind: 'case',
      card: 'caseStructure',
      en: 'Give me as many reasons as you can why the factory’s output might have dropped, in some order.',
      de: 'Nennen Sie geordnet so viele Gründe wie möglich, warum die Produktion der Fabrik gesunken sein könnte.',
    },
    {
      kind: 'behavioural',
      card: 'leadership',
      en: 'Tell me about a time you led a group through something hard.',
      de: 'Erzählen Sie, wie Sie eine Gruppe durch etwas Schwieriges geführt haben.',
    },
    {
      kind: 'behavioural',
      card: 'influence',
      en: 'Tell me about a time you changed the mind of someone who was against you.',
      de: 'Erzählen Sie, wie Sie jemanden umgestimmt haben, der gegen Sie war.',
    },
    {
      kind: 'behavioural',
      card: 'achievement',
      en: 'What is the achievement you are proudest of, and what made it hard?',
      de: 'Auf welche Leistung sind Sie am stolzesten, und was war daran schwer?',
    },
    {
      kind: 'behavioural',
      card: 'conflict',
      en: 'Tell me about a conflict in a group and your own share in it.',
      de: 'Erzählen Sie von einem Konflikt in einer Gruppe und Ihrem Anteil daran.',
    },
    {
      kind: 'case',
      card: 'caseStructure',
      en: 'Which business news have you followed lately, and what would you advise that firm?',
      de: 'Welche Wirtschaftsnachricht haben Sie verfolgt, und was würden Sie dieser Firma raten?',
    },
    {
      kind: 'logistical',
      card: 'availability',
      en: 'Are you willing to travel most weeks, and which offices would you take?',
      de: 'Können Sie fast jede Woche reisen, und welche Standorte kämen infrage?',
    },
    {
      kind: 'skill',
      card: 'problemSolving',
      en: 'A client’s staff do not want to talk to you. How do you get the information you need?',
      de: 'Die Leute beim Kunden wollen nicht mit Ihnen reden. Wie kommen Sie an die Informationen?',
      source: 'onet/13-1111.00',
    },
    {
      kind: 'behavioural',
      card: 'learning',
      en: 'You are put on a project in an industry you do not know. What do you do in the first week?',
      de: 'Sie kommen in ein Projekt in einer fremden Branche. Was tun Sie in der ersten Woche?',
    },
  ],
  tests: [
    {
      en: 'Case interview with charts handed to you, led by you or by the interviewer',
      de: 'Fallinterview mit Diagrammen, geführt von Ihnen oder vom Gegenüber',
    },
    {
      en: 'Market sizing with round numbers, aloud and on paper',
      de: 'Marktgröße schätzen mit runden Zahlen, laut und auf Papier',
    },
    {
      en: 'Numerical and logical reasoning online, or a game-like assessment',
      de: 'Zahlen- und Logiktest online oder ein spielähnliches Verfahren',
    },
    {
      en: 'Written case: a pile of pages, one hour, a few slides to present',
      de: 'Schriftlicher Fall: ein Stapel Seiten, eine Stunde, einige Folien zum Vorstellen',
    },
  ],
  bring: [
    {
      en: 'Several copies of your CV and your transcripts, if you are coming from a university',
      de: 'Lebenslauf in mehreren Exemplaren, Notenübersicht, wenn Sie von der Hochschule kommen',
    },
    {
      en: 'Squared paper and two pens for the case; a calculator is usually not allowed',
      de: 'Kariertes Papier und zwei Stifte; ein Taschenrechner ist meist nicht erlaubt',
    },
    {
      en: 'Three leadership or impact stories on one card each, to be left in the bag',
      de: 'Drei Geschichten zu Führung oder Wirkung auf je einer Karte, die in der Tasche bleibt',
    },
  ],
  clothes: {
    en: 'Business dress: suit or its equal, plain; on video the same, to the knees at least.',
    de: 'Geschäftskleidung: Anzug oder Kostüm, schlicht; im Video genauso.',
  },
  ask: [
    {
      en: 'How are people put on projects here in the first year, and how much say do they have?',
      de: 'Wie wird man im ersten Jahr auf Projekte gesetzt, und wie viel kann man mitreden?',
    },
    {
      en: 'What did your last engagement change at the client?',
      de: 'Was hat Ihr letztes Projekt beim Kunden verändert?',
    },
    {
      en: 'What do people who do well here do in their first half-year?',
      de: 'Was tun die, die hier gut sind, in ihrem ersten halben Jahr?',
    },
    { en: 'How is feedback given after an engagement?', de: 'Wie gibt es nach einem Projekt Rückmeldung?' },
    { en: 'Which way do people usually go when they leave?', de: 'Wohin gehen die Leute, wenn sie gehen?' },
  ],
  sinks: [
    {
      en: 'Reciting a memorised framework that does not fit the question.',
      de: 'Ein auswendig gelerntes Schema aufsagen, das nicht zur Frage passt.',
    },
    {
      en: 'Calculating in silence and arriving at a number without saying what it means.',
      de: 'Still rechnen und eine Zahl nennen, ohne zu sagen, was sie bedeutet.',
    },
    { en: 'Ending a case without a recommendation.', de: 'Den Fall ohne Empfehlung beenden.' },
    {
      en: 'Losing a zero and not noticing that the result cannot be true.',
      de: 'Eine Null verlieren und nicht merken, dass das Ergebnis nicht stimmen kann.',
    },
    {
      en: 'Treating the questions about yourself as a formality.',
      de: 'Die Fragen zu Ihrer Person für Formsache halten.',
    },
  ],
  drills: [
    {
      minutes: 50,
      title: { en: 'Profit case aloud', de: 'Gewinnfall laut' },
      text: {
        en: 'Do one profitability case with a partner or a recording: structure in two minutes, three questions, the arithmetic aloud, recommendation in 30 seconds.',
        de: 'Lösen Sie einen Fall zur Profitabilität mit jemandem oder einer Aufnahme: Struktur in zwei Minuten, drei Fragen, laut rechnen, Empfehlung in 30 Sekunden.',
      },
    },
    {
      minutes: 40,
      title: { en: 'Two market sizings', de: 'Zwei Marktgrößen' },
      text: {
        en: 'Size two markets on paper, one from the people downwards and one from the shops upwards. Say each assumption with its reason and check both against each other.',
        de: 'Schätzen Sie zwei Märkte auf Papier, einen von den Menschen her, einen von den Läden her. Begründen Sie jede Annahme und prüfen Sie beide aneinander.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Mental arithmetic', de: 'Kopfrechnen' },
      text: {
        en: 'Do shares of large round numbers, growth over three years and break-even points without a calculator, saying each step aloud.',
        de: 'Anteile großer runder Zahlen, Wachstum über drei Jahre, Gewinnschwellen: ohne Rechner, jeden Schritt laut.',
      },
    },
    {
      minutes: 40,
      title: { en: 'Opening structures', de: 'Erste Strukturen' },
      text: {
        en: 'Take five one-line cases and write only the opening structure for each in two minutes: three or four parts that do not overlap, the first one to look at, and why.',
        de: 'Nehmen Sie fünf Fälle zu je einer Zeile und schreiben Sie in je zwei Minuten nur die Struktur: drei oder vier Teile ohne Überschneidung, welcher zuerst, warum.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Charts in a minute', de: 'Diagramme in einer Minute' },
      text: {
        en: 'Take six charts from annual reports or newspapers and say in one minute each: what it shows, what is odd, what follows for the client.',
        de: 'Sechs Diagramme aus Geschäftsberichten oder Zeitungen: je eine Minute, was es zeigt, was auffällt, was für den Kunden folgt.',
      },
    },
    {
      minutes: 60,
      title: { en: 'Three stories', de: 'Drei Geschichten' },
      text: {
        en: 'Write out leadership, persuasion and achievement as one card each and speak them aloud; then have someone ask “what exactly did you do?” three times.',
        de: 'Schreiben Sie Führung, Überzeugung und Leistung auf je eine Karte und erzählen Sie laut; dann lassen Sie dreimal fragen: „Was genau haben Sie getan?“',
      },
    },
    {
      minutes: 60,
      title: { en: 'Entry and takeover', de: 'Markteintritt und Übernahme' },
      text: {
        en: 'Do one market entry and one acquisition case from start to end with a timer, and rewrite the final recommendation until it fits into four sentences.',
        de: 'Rechnen Sie je einen Fall ganz durch, mit Uhr, und kürzen Sie die Empfehlung auf vier Sätze.',
      },
    },
    {
      minutes: 30,
      title: { en: 'Why this firm', de: 'Warum diese Beratung' },
      text: {
        en: 'Write three reasons that would be untrue of its nearest rival, each with something a person there told you or published.',
        de: 'Schreiben Sie drei Gründe, die auf den nächsten Wettbewerber nicht passen, jeder gestützt auf jemanden von dort oder etwas Veröffentlichtes.',
      },
    },
  ],
  day: [
    {
      en: 'Ask for a minute of silence to structure, then turn the sheet so that the interviewer can read it.',
      de: 'Bitten Sie um eine Minute zum Strukturieren und drehen Sie das Blatt dann so, dass es lesbar ist.',
    },
    {
      en: 'Write large, keep one sheet for numbers, and box every result with its unit.',
      de: 'Schreiben Sie groß, ein Blatt nur für Zahlen, jedes Ergebnis mit Einheit im Kasten.',
    },
    {
      en: 'Before the numbers say what you are about to calculate; after them say what it means for the client.',
      de: 'Sagen Sie vor dem Rechnen, was Sie rechnen, und danach, was es für den Kunden heißt.',
    },
    {
      en: 'Between two interviews forget the last one: they are scored apart.',
      de: 'Vergessen Sie zwischen zwei Gesprächen das letzte: Sie werden getrennt bewertet.',
    },
  ],
  afterwards: [
    {
      en: 'Answers often come within days, by telephone; keep the line free and have your questions ready.',
      de: 'Die Antwort kommt oft nach wenigen Tagen per Telefon; halten Sie die Leitung und Ihre Fragen bereit.',
    },
    {
      en: 'After a no, ask for the case feedback: it is often specific, and many firms let you try again after a waiting time.',
      de: 'Bitten Sie nach einer Absage um Rückmeldung zum Fall: Sie ist oft genau, und viele Häuser lassen Sie nach einer Wartezeit wiederkommen.',
    },
    {
      en: 'With several offers, ask openly for a few more days; nearly everyone gets them.',
      de: 'Bitten Sie bei mehreren Angeboten offen um einige Tage; fast alle bekommen sie.',
    },
  ],
};
