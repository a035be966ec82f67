import type { WrittenPost } from './write-post';

/** Consultants, clerks, and what every search drags in: off topic, removed, deleted, adult, moderators. */
export const OTHER_POSTS: readonly WrittenPost[] = [
  {
    sub: 'consulting',
    by: 'mece_max',
    on: '2026-10-15',
    title: 'First round at a small strategy boutique in London, case + fit questions',
    score: 48,
    text: `Boutique of about 200 people. Online numerical test first (20 questions, 25 minutes, no calculator). Then two interviews of 45 minutes.

Case one: "Our client is a supermarket chain whose profit has halved in two years. What would you look at?" Case two was market sizing: how many electric car chargers does a city of a million need? Fit: tell me about a time you led without authority, and why consulting.

They stop you often. Do the math aloud.`,
    comments: [
      {
        by: 'case_cracker',
        score: 14,
        says: 'Charger sizing came up for me as well, at another boutique. I structured it by home, work and public.',
      },
      {
        by: 'partner_track',
        score: 21,
        afterHours: 8,
        says: 'I give cases. Candidates fail because they stop listening after they have written their framework.',
      },
    ],
  },
  {
    sub: 'consulting',
    by: 'deck_monkey',
    on: '2026-07-19',
    title: 'Associate consultant final round: written case',
    score: 26,
    text: `You get 30 pages and 60 minutes, then present five minutes to two partners. They asked me what I would tell the CEO in one sentence, which number I trusted least, and what I would do on Monday morning. Offer.`,
    comments: [],
  },
  {
    sub: 'arbeitsleben',
    by: 'auftragsheld',
    on: '2026-09-30',
    title: 'Vorstellungsgespräch als Sachbearbeiter Auftragsabwicklung, das wurde gefragt',
    score: 57,
    text: `Mittelständler, Maschinenbau, etwa 120 Leute. Gespräch mit der Abteilungsleiterin und jemandem aus der Personalabteilung, eine Stunde.

Gefragt wurde: Warum wollen Sie wechseln? Wie gehen Sie mit einem verärgerten Kunden um, dessen Lieferung zu spät kommt? Mit welchem ERP-System haben Sie gearbeitet? Was ist Ihre Gehaltsvorstellung? Danach ein kurzer Excel-Test, SVERWEIS und Pivot.

Eine Woche später war ich einen halben Tag zum Probearbeiten da. Zusage nach drei Tagen.`,
    comments: [
      {
        by: 'buerofuchs',
        score: 18,
        says: 'Bei mir kam noch: "Wo sehen Sie sich in fünf Jahren?" und wie ich priorisiere, wenn drei Aufträge gleichzeitig eilig sind.',
      },
      {
        by: 'quereinsteiger_q',
        score: 9,
        afterHours: 6,
        says: 'Wurde als Quereinsteiger gefragt, was ich tue, wenn ich einen Fehler im Auftrag erst nach dem Versand bemerke. Ehrlich sagen und sofort anrufen, das wollten sie hören.',
      },
    ],
  },
  {
    sub: 'arbeitsleben',
    by: 'montags_mona',
    on: '2026-05-11',
    title: 'Probearbeiten im Büro: was muss ich mitbringen?',
    score: 22,
    text: `Ich habe nächste Woche einen Probearbeitstag als kaufmännische Sachbearbeiterin. Muss ich etwas mitbringen?`,
    comments: [
      {
        by: 'personalerin_p',
        score: 25,
        says: 'Ausweis, Stift, bequeme Schuhe und Fragen. Wir schauen vor allem, ob jemand nachfragt, wenn etwas unklar ist.',
      },
    ],
  },
  {
    sub: 'cscareerquestions',
    by: 'resume_ray',
    on: '2026-11-15',
    title: 'Roast my resume, 6 YOE backend, no callbacks',
    score: 5,
    text: `Applied to 200 places, Northwind Robotics among them, and got two calls. Is it the format? Link in the comments.`,
    comments: [{ by: 'blunt_ben', score: 11, says: 'Three pages is two too many.' }],
  },
  {
    sub: 'learnprogramming',
    by: 'sql_sal',
    on: '2026-04-02',
    title: 'Northwind database: how do I join orders and customers?',
    score: 8,
    text: `Practising for a SQL interview with the Northwind sample database. Why does my join return every row three times?`,
    comments: [{ by: 'joinery', score: 6, says: 'You are missing the order details in the ON clause.' }],
  },
  {
    sub: 'warehouse',
    by: 'forklift_fred',
    on: '2026-08-30',
    title: 'The Northwind robots at our site keep stopping in aisle 4',
    score: 143,
    text: `Every time the wifi hiccups, twelve of them just sit there. Support says "known issue". Picked by hand until two in the morning.`,
    comments: [
      { by: 'pick_rate_pam', score: 60, says: 'Ours greet you when they block the way. I hate it.' },
    ],
  },
  {
    sub: 'stocks',
    by: 'dip_buyer',
    on: '2026-10-09',
    title: 'Is Northwind Robotics going public?',
    score: 77,
    text: `Saw an interview with the CEO on TV yesterday. He dodged the question twice. Thoughts?`,
    comments: [{ by: 'bear_case', score: 30, says: 'Margins in hardware are awful. Pass.' }],
  },
  {
    sub: 'cscareerquestions',
    by: 'anon_4417',
    on: '2026-09-10',
    title: 'Northwind Robotics full question bank, DM me',
    score: 0,
    removedBy: 'moderator',
    text: 'gone',
    comments: [
      {
        by: 'AutoModerator',
        isStickied: true,
        score: 1,
        afterHours: 0,
        says: 'Your submission has been removed because it offers or asks for private sharing of interview questions. Why was my post removed? Please read rule 4. I am a bot, and this action was performed automatically.',
      },
      { by: 'skeptical_sid', score: 9, says: '[removed]' },
    ],
  },
  {
    sub: 'cscareerquestions',
    by: 'regretful_reg',
    on: '2026-06-21',
    title: 'Bombed my Northwind Robotics interview',
    score: 34,
    removedBy: 'deleted',
    text: 'gone',
    comments: [
      { by: '[deleted]', score: 3, says: '[deleted]' },
      {
        by: 'kind_kim',
        score: 12,
        says: 'Everyone bombs one. I froze on the goroutine leak in May and still got a call for another team.',
      },
    ],
  },
  {
    sub: 'recruitinghell',
    by: 'throwaway_rh_88',
    on: '2026-03-27',
    title: 'My worst interview ever (language warning)',
    score: 640,
    isAdult: true,
    text: `Not naming the company. The interviewer ate a sandwich through all of it and asked whether I would date a colleague. I left.`,
    comments: [{ by: 'hr_horror', score: 201, says: 'Report them. Seriously.' }],
  },
  {
    sub: 'cscareerquestions',
    by: 'AutoModerator',
    on: '2026-11-20',
    title: 'Interview Discussion - November 20, 2026',
    score: 11,
    text: `Please use this thread to have discussions about interviews, interviewing, and interview prep. Posts focusing solely on interviews created outside of this thread will probably be removed.

Abide by the rules, don't be a jerk.`,
    comments: [
      {
        by: 'thursday_thea',
        score: 4,
        says: 'Northwind Robotics screen done this morning: merge overlapping intervals, then unit tests. Waiting to hear back.',
      },
      {
        by: 'anxious_abe',
        score: 2,
        afterHours: 5,
        says: 'Anyone with experience at Quillbank? Have a HackerRank from them.',
      },
    ],
  },
  {
    sub: 'careerguidance',
    by: 'crossroads_cat',
    on: '2026-10-18',
    title: 'Two offers, robotics startup or big bank, help me choose',
    score: 18,
    text: `Robotics pays less but the people in the interview were great. The bank is five minutes from home. I am 31 with a baby. What would you do?`,
    comments: [{ by: 'dad_of_three', score: 27, says: 'Five minutes from home.' }],
  },
  {
    sub: 'interviews',
    by: 'thank_you_note_tom',
    on: '2026-07-28',
    title: 'Do thank-you emails still matter?',
    score: 66,
    text: `I send one within a day, two sentences. My wife says it is from another century. What do hiring people here think?`,
    comments: [
      {
        by: 'recruiter_rae',
        score: 45,
        says: 'I never decided by it, but I remember the ones that mention something we really talked about.',
      },
      { by: 'old_school_ola', score: 10, afterHours: 3, says: 'Always. Costs nothing.' },
    ],
  },
];
