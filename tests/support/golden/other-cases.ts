import { type GoldenCase, posting } from './golden-case';

const NURSE: GoldenCase = {
  name: 'nurse',
  posting: posting({
    title: 'Staff Nurse, Emergency Department',
    company: 'Wrenfield General Hospital',
    location: 'Sheffield',
    salary: { text: '£31,049 to £37,796 a year' },
    url: 'https://jobs.wrenfield.example/vacancies/staff-nurse-ed',
    description: [
      'Main duties',
      '- Assess, plan and deliver care in a busy emergency department',
      '- You will recognise and escalate deteriorating patients using NEWS2',
      '- Administer medicines safely, intravenous ones included',
      'Person specification',
      '- NMC registration',
      '- Evidence of working under pressure',
      'Internal rotation to night shifts.',
    ].join('\n'),
  }),
  interview: { date: '2026-11-26', time: '10:00', round: 'panel', how: 'onsite', hoursADay: 1.5 },
  threads: [
    {
      title: 'ED band 5 interview at Wrenfield',
      subreddit: 'NursingUK',
      ring: 1,
      daysAgo: 50,
      text: 'Panel of three, 30 minutes. They asked "How would you recognise a deteriorating patient and what would you do?" and "Tell us about a time you challenged poor practice." There was a short drug calculation test before. They rang me the next day with an offer. Know the trust values by heart.',
      comments: [
        'Drug calculations here as well, ten questions without a calculator.',
        'They asked about a time I challenged poor practice too. Use a real example.',
      ],
    },
    {
      title: 'Newly qualified, first interview',
      subreddit: 'NursingUK',
      ring: 2,
      daysAgo: 140,
      text: 'They asked me how I would prioritise four patients at once. I froze because I had not prepared an example of raising a concern.',
      comments: ['Mine was: what does safeguarding mean to you?'],
    },
  ],
};

const RETAIL: GoldenCase = {
  name: 'retail',
  posting: posting({
    title: 'Sales Assistant (part-time, weekends)',
    company: 'Maple & Moss Garden Centre',
    location: 'Hobart TAS',
    url: 'https://maplemoss.example/jobs/17',
    description: [
      'You will',
      '- Serve customers at the till and on the floor',
      '- Water, feed and move plants, up to 15 kg',
      'You are',
      '- Friendly, on time, happy to work outside in any weather',
      '- Available on Saturdays and Sundays',
      'AU$29.45 an hour.',
    ].join('\n'),
  }),
  interview: { date: '2026-11-24', round: 'trial', how: 'onsite', hoursADay: 1 },
  threads: [
    {
      title: 'Group interview for a shop, what happens?',
      subreddit: 'retail',
      ring: 2,
      daysAgo: 80,
      text: 'It was a group interview with eight people. They asked "What would you do with an angry customer?" and we had to sell a pen. Smile and talk to the others.',
      comments: [
        'I was asked about my weekend availability three times.',
        'Turning up late sank me, the bus was no excuse.',
      ],
    },
  ],
};

const OBSCURE: GoldenCase = {
  name: 'obscure',
  posting: posting({
    title: 'Mitarbeiter Auftragsabwicklung (m/w/d)',
    company: 'Hagedorn Federntechnik GmbH & Co. KG',
    location: 'Plettenberg',
    language: 'de',
    url: 'https://hagedorn-federn.example/stellen/auftragsabwicklung',
    description: [
      'Ihre Aufgaben',
      '- Sie erfassen Aufträge und klären Rückfragen mit Kunden',
      '- Sie überwachen Liefertermine gemeinsam mit der Fertigung',
      'Ihr Profil',
      '- Abgeschlossene kaufmännische Ausbildung',
      '- Sicherer Umgang mit MS Office, SAP von Vorteil',
      '- Gutes Englisch',
      'Wir bieten 30 Tage Urlaub und Gleitzeit.',
    ].join('\n'),
  }),
  interview: {},
  threads: [],
};

/** German throughout: umlauts, long words, German quotation marks. */
const GERMAN: GoldenCase = {
  name: 'german',
  posting: posting({
    title: 'Gesundheits- und Krankenpfleger (m/w/d) Intensivstation',
    company: 'Universitätsklinikum Weißenfels-Süd',
    location: 'Weißenfels',
    language: 'de',
    salary: { text: 'TVöD-P, Entgeltgruppe P8' },
    url: 'https://karriere.uk-weissenfels.example/its',
    description: [
      'Ihre Aufgaben',
      '- Sie betreuen beatmete Patientinnen und Patienten im Dreischichtsystem',
      '- Sie leiten Auszubildende an',
      'Ihr Profil',
      '- Abgeschlossene Ausbildung in der Gesundheits- und Krankenpflege',
      '- Freude an interprofessioneller Zusammenarbeit',
      'Wir bieten 38,5 Stunden pro Woche, Zulagen und einen Kita-Platz.',
    ].join('\n'),
  }),
  interview: { date: '2026-11-27', time: '14:00', round: 'panel', how: 'onsite', hoursADay: 1 },
  threads: [
    {
      title: 'Vorstellungsgespräch ITS Weißenfels-Süd',
      subreddit: 'Pflege',
      ring: 1,
      daysAgo: 44,
      text: 'Das Gespräch dauerte 45 Minuten, Stationsleitung und Pflegedirektion. Gefragt wurde: „Warum wollen Sie auf die Intensivstation?“ und „Wie gehen Sie mit einem Delir um?“ Danach Hospitation. Die Zusage kam nach zwei Wochen.',
      comments: [
        'Bei mir auch: Warum wollen Sie auf die Intensivstation?',
        'Sie fragten, wie ich mit Überlastung umgehe.',
      ],
    },
  ],
};

/** Names in Japanese and Arabic throughout. */
const NAMES: GoldenCase = {
  name: 'names',
  posting: posting({
    title: 'Backend Engineer (バックエンドエンジニア)',
    company: '株式会社みなと物流テクノロジー',
    location: '東京都港区 · مكتب دبي',
    team: 'فريق المدفوعات',
    requiredSkills: ['Go', 'PostgreSQL', '日本語 N2', 'العربية'],
    url: 'https://saiyo.minato-butsuryu.example/jobs/backend',
    description: [
      'What you will do',
      '- Design services for 港 (minato) and the بوابة الدفع gateway with 田中 and the team of أحمد الفارسي',
      '- Own releases from Tokyo (東京) to Dubai (دبي)',
      'What you bring',
      '- 3+ years of experience with Go',
      '- Business Japanese (日本語能力試験 N2) or Arabic (العربية)',
    ].join('\n'),
  }),
  interview: { date: '2026-11-30', time: '15:00', round: 'technical', how: 'video', hoursADay: 1 },
  threads: [
    {
      title: '株式会社みなと物流テクノロジーの面接 (interview)',
      subreddit: 'japanlife',
      ring: 1,
      daysAgo: 28,
      text: 'Interviewer was 田中さくら (Tanaka). She asked "Why 株式会社みなと物流テクノロジー and not a bigger firm?" Then they asked me to design a queue for the 港 terminal. I got an offer after 12 days. 🎉',
      comments: [
        'Mine was with أحمد الفارسي. He asked "How would you roll back a failed release in دبي?" Friendly, 60 minutes.',
        '一次面接で「自己紹介をお願いします」と聞かれました。 They asked me to introduce myself in Japanese first.',
      ],
    },
    {
      title: 'مقابلة عمل: interview experience',
      subreddit: 'dubai',
      ring: 1,
      daysAgo: 90,
      text: 'Technical interview with יעל כהן and 李娜, 45 minutes on CoderPad. They asked "How would you store names such as José Ñandú, Łukasz Żółć or Nguyễn Thị Ánh?" I was rejected because I forgot normalisation. Prepare an answer on collation, it came up twice.',
      comments: ['สัมภาษณ์สนุกมาก They asked why I want to move to 東京.'],
    },
  ],
};

export const OTHER_CASES: readonly GoldenCase[] = [NURSE, RETAIL, OBSCURE, GERMAN, NAMES];
