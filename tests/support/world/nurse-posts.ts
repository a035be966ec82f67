import type { WrittenPost } from './write-post';

/** Nurses on nurse interviews. Nobody writes about St. Aldhelm's. */
export const NURSE_POSTS: readonly WrittenPost[] = [
  {
    sub: 'nursing',
    by: 'nightshift_nell',
    on: '2026-10-25',
    title: 'Med-surg interview questions I got (three hospitals, two offers)',
    score: 187,
    text: `I interviewed for night positions at three hospitals this month. Writing down what I remember because I was so nervous before.

All three asked: Tell me about a time you made a mistake and what you did about it. All three asked how I prioritize when two patients need me at once. One gave me a scenario: your post-op patient has a heart rate of 130 and a pressure of 88 over 50, what do you do first? They want you to say you stay with the patient, call for help, get vitals and call rapid response.

One panel of four people, one manager alone, one manager plus a charge nurse. About 30 minutes each. Bring two copies of your license and your BLS card. I wore dark slacks and a blouse, nobody wore scrubs.

They also asked why this unit and why nights. Have a real answer.`,
    comments: [
      {
        by: 'charge_char',
        score: 64,
        says: 'I sit on the panel on my unit. We always ask: describe a time you had a conflict with a coworker. People who say they never had one do not get hired.',
      },
      {
        by: 'tele_tina',
        score: 22,
        afterHours: 5,
        says: 'For telemetry I got a rhythm strip to read. It was a-fib. Also: what would you do if a doctor refuses to come to the bedside?',
      },
      {
        by: 'float_pool_fay',
        score: 13,
        afterHours: 12,
        says: 'Ask about ratios! They told me 1:5 on nights and floating every third shift, which told me everything.',
      },
    ],
  },
  {
    sub: 'newgradnurse',
    by: 'capstone_cody',
    on: '2026-11-02',
    title: 'New grad residency interview, questions they asked me',
    score: 95,
    text: `Panel of three, 25 minutes, by video.

1. Why nursing and why our hospital?
2. Tell me about a time you advocated for a patient.
3. What would you do if you gave the wrong medication?
4. Your aide refuses to help you turn a patient. How do you handle it?
5. Where do you see yourself in five years?

I used the STAR method for all of them. Offer came after four days. Start date in February.`,
    comments: [
      {
        by: 'precept_pat',
        score: 30,
        says: 'For the wrong medication one say: check the patient first, then tell the provider and the charge nurse, then write the incident report. In that order. We listen for the order.',
      },
      {
        by: 'nclex_nia',
        score: 8,
        afterHours: 4,
        says: 'Did they give you a drug calculation test? I had ten questions on paper and needed 90 percent.',
        replies: [{ by: 'capstone_cody', score: 5, says: 'No test for me.' }],
      },
    ],
  },
  {
    sub: 'nursing',
    by: 'tired_teri_rn',
    on: '2026-08-13',
    title: 'Interviewed for med surg, got asked how I handle 6 patients',
    score: 71,
    text: `The manager asked me: "You have six patients, one is crashing, one wants pain medicine and a family is yelling at the desk. Who do you see first?" I said the crashing one, delegate the pain medicine to another nurse, ask the charge nurse to speak to the family. She nodded.

Then she asked what I would tell a new grad who cries in the med room. I liked that.

Shadow shift of four hours was part of the process. Do it, you see how people speak to each other.`,
    comments: [
      {
        by: 'icu_ian',
        score: 15,
        says: 'The shadow shift is where I decided against a job once. Nobody had said a word to me in four hours.',
      },
    ],
  },
  {
    sub: 'nursing',
    by: 'manager_of_4east',
    on: '2026-06-18',
    title: 'Nurse manager here: what I look for in a 30 minute interview',
    score: 260,
    text: `I hire for a 30-bed med-surg floor. I do not care about perfect answers. I ask for a patient you will never forget and I listen for whether you saw a person. I ask how you knew that a patient was getting worse before the numbers showed it. I ask what safe staffing means to you and I expect you to have an opinion.

What sinks people: bad-mouthing the last unit, no questions for me, arriving late without a call.`,
    comments: [
      {
        by: 'grateful_gwen',
        score: 19,
        says: 'What questions do you like to be asked?',
        replies: [
          {
            by: 'manager_of_4east',
            score: 42,
            says: 'What is your turnover? How long is orientation? Who do I call at 3 am?',
          },
        ],
      },
    ],
  },
  {
    sub: 'nursing',
    by: 'pedsrn_pia',
    on: '2025-12-05',
    title: 'SBAR in an interview??',
    score: 34,
    text: `They handed me a case on paper and asked me to give handover in SBAR to the interviewer playing the physician. Was not prepared for role play at all. Got the job anyway, they said I stayed calm.`,
    comments: [],
  },
  {
    sub: 'nursing',
    by: 'burnt_out_bea',
    on: '2026-09-20',
    title: 'Anyone else just done with mandatory overtime',
    score: 901,
    text: `Third weekend in a row. I have an interview at an outpatient clinic next week and I have never wanted anything so much.`,
    comments: [{ by: 'clinic_chloe', score: 55, says: 'Left the bedside in May. I sleep now.' }],
  },
];
