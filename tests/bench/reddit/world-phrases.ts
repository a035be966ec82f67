/** Patterns of posts, invented. NAME is the employer, JOB the job, TOPIC what was asked about. */
export interface Phrases {
  readonly reportTitles: readonly string[];
  readonly reportTexts: readonly string[];
  readonly asked: readonly string[];
  readonly ends: readonly string[];
  readonly trapTitles: readonly string[];
  readonly trapTexts: readonly string[];
  readonly noiseTitles: readonly string[];
  readonly noiseTexts: readonly string[];
  readonly comments: readonly string[];
  readonly topics: readonly string[];
  readonly others: readonly string[];
  /** Stands for the employer in traps that are not about it. */
  readonly someone: string;
  /** Subreddits with nothing about hiring. */
  readonly elsewhere: readonly string[];
}

export const ENGLISH: Phrases = {
  reportTitles: [
    'NAME interview experience (JOB)',
    'Just had my interview at NAME',
    'Anyone been through NAME interviews lately?',
    'JOB interview with NAME next week, what should I expect',
    'Rejected by NAME after the final round',
    'Got the offer!! (NAME)',
    'What to expect at the NAME onsite',
    'My NAME loop, question by question',
    'Nervous about tomorrow',
    'Finally out of the job hunt, long post',
    'how hard is the NAME interview',
    'Second interview',
  ],
  reportTexts: [
    'I applied for a JOB position and had my interview at NAME last week. Two people, friendly, fifty minutes.',
    'The interview with NAME was three rounds. The recruiter was quick, the manager less so.',
    'Recruiter from NAME called me on Monday and the interview was on Thursday. JOB role, mid level.',
    'I interviewed at NAME in spring and again now. They changed the process: one panel and a short test.',
    'Had a phone interview and then an onsite interview at NAME as a JOB.',
    'NAME interviewed me for forty minutes. It felt like a chat until the last ten.',
  ],
  asked: [
    'They asked me about TOPIC and then about TOPIC.',
    'First question was about TOPIC. After that a scenario on TOPIC.',
    'They wanted to hear about TOPIC. I rambled.',
    'One part was TOPIC, which I had not prepared at all.',
  ],
  ends: [
    'Heard back after four days.',
    'No news yet.',
    'Offer came the next week!',
    'Rejected with a standard mail.',
    'Happy to answer questions.',
    'Any tips for the next round?',
  ],
  trapTitles: [
    'NAME ruined my weekend',
    'Is anyone else having trouble with NAME?',
    'NAME layoffs, who is affected',
    'Working at NAME for two years, my thoughts',
    'Why is NAME stock down today',
    'NAME customer service is a joke',
    'Unpopular opinion about NAME',
  ],
  trapTexts: [
    'I called three times and got nobody. The site says everything is fine. Has anybody an idea?',
    'I have been there since 2023 and the schedule gets worse every month. Management does not care.',
    'Earnings were below what people hoped for and the forecast is soft. I keep my shares for now.',
    'They charged me twice and want me to wait ten days. Never again with NAME.',
  ],
  noiseTitles: [
    'What did you have for lunch',
    'Best shoes for long shifts?',
    'Manager keeps moving my days off',
    'How do you deal with burnout',
    'Is a certificate worth it',
    'Salary check: am I underpaid?',
    'Interview with a famous director about his new film',
    'Weekly thread: vent here',
  ],
  noiseTexts: [
    'Title says it. I would like to hear from people who have been in the field for a while.',
    'It was a long week and I just needed to write this down somewhere.',
    'My coworker says one thing, my boss another. What would you do?',
    'Link is in the comments. The part about his childhood is great.',
  ],
  comments: [
    'Congrats! What did they ask about TOPIC?',
    'I had the same, they asked me about TOPIC twice.',
    'Same here, waited three weeks.',
    'They always ask about TOPIC.',
    'Good luck!',
    'In mine it was all about TOPIC, an hour of it.',
  ],
  topics: [
    'a conflict with a colleague',
    'a mistake I made',
    'working under pressure',
    'why I want to leave',
    'a difficult customer',
    'planning my day',
    'my biggest success',
    'safety',
    'numbers I was proud of',
    'something I taught myself',
  ],
  others: ['Marlowe Group', 'Tidewater', 'Kestrel Systems', 'Pemberton', 'a small firm', 'Oakline'],
  someone: 'them',
  elsewhere: ['AskReddit', 'movies', 'personalfinance', 'CasualConversation'],
};

export const GERMAN: Phrases = {
  reportTitles: [
    'Vorstellungsgespräch bei NAME',
    'Erfahrungen mit dem Bewerbungsgespräch bei NAME?',
    'NAME: Zusage nach zwei Gesprächen',
    'Probearbeiten bei NAME, mein Bericht',
    'Absage von NAME nach dem Vorstellungsgespräch',
    'Morgen ist es so weit',
    'Was fragt NAME so (JOB)?',
  ],
  reportTexts: [
    'Ich hatte letzte Woche mein Vorstellungsgespräch bei NAME als JOB. Zwei Leute, eine Stunde, freundlich.',
    'Erst ein Telefonat mit der Personalabteilung von NAME, dann das Vorstellungsgespräch vor Ort.',
    'NAME hat mich nach vier Tagen eingeladen. Bewerbungsgespräch mit Teamleitung und Betriebsrat.',
    'Nach dem Bewerbungsgespräch durfte ich bei NAME noch einen Tag zur Probe arbeiten.',
  ],
  asked: [
    'Gefragt wurde nach TOPIC und dann nach TOPIC.',
    'Die erste Frage ging um TOPIC, danach kam TOPIC.',
    'Sie wollten etwas über TOPIC hören.',
  ],
  ends: ['Zusage nach einer Woche.', 'Bisher keine Antwort.', 'Leider eine Absage.', 'Fragt gern.'],
  trapTitles: [
    'Ärger mit NAME',
    'Ich arbeite seit drei Jahren bei NAME',
    'NAME streicht Stellen',
    'Lieferung von NAME kommt nicht an',
    'Aktie von NAME, halten oder verkaufen?',
  ],
  trapTexts: [
    'Dreimal angerufen, niemand geht ran. Kennt das jemand?',
    'Die Schichten werden immer kurzfristiger geplant und der Chef sagt nichts dazu.',
    'In der Zeitung stand, dass bis zum Sommer viele gehen sollen.',
  ],
  noiseTitles: [
    'Was verdient ihr so?',
    'Urlaub nicht genehmigt',
    'Weiterbildung, ja oder nein',
    'Kollege schnarcht im Büro',
    'Umzug wegen Job?',
  ],
  noiseTexts: [
    'Mich würde interessieren, wie ihr das seht. Danke schon mal.',
    'Musste das einfach mal loswerden.',
    'Der Chef sagt so, der Betriebsrat anders.',
  ],
  comments: [
    'Glückwunsch! Was haben sie zu TOPIC gefragt?',
    'Bei mir ging es die ganze Zeit um TOPIC.',
    'Ich habe drei Wochen gewartet.',
    'Viel Erfolg!',
  ],
  topics: [
    'Stärken und Schwächen',
    'einem Streit im Team',
    'dem Gehaltswunsch',
    'der letzten Stelle',
    'Überstunden',
    'Fehlern',
    'der Motivation',
  ],
  others: ['Kranich', 'Petzold & Söhne', 'Nordfracht', 'einer kleinen Firma', 'Hohenau'],
  someone: 'denen',
  elsewhere: ['de', 'FragReddit', 'Finanzen', 'ich_iel'],
};
