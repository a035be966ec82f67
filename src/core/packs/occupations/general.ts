import type { Pack } from '../pack';

/** What holds for nearly every job; used where no occupation fits. */
export const general: Pack = {
  id: 'general',
  family: 'other',
  name: 'Any occupation',
  searchTerms: ['job interview'],
  titleCues: [],
  basis: 'editors',
  rounds: [
    {
      kind: 'phone',
      title: 'First conversation',
      format: 'Phone or video',
      minutes: [15, 30],
      who: 'A recruiter or the person who hires',
      tests: 'Whether the facts fit: experience, dates, pay, place.',
    },
    {
      kind: 'hiringManager',
      title: 'Main interview',
      format: 'In person or on video, questions about your work and situations from the job',
      minutes: [30, 60],
      who: 'Your future manager, often with one more person',
      tests: 'Whether you can do the work, want it, and fit the people who do it.',
    },
    {
      kind: 'final',
      title: 'Second meeting',
      format: 'Meeting the team, a small task or a look round',
      minutes: [30, 90],
      who: 'Colleagues and the next level of management',
      tests: 'Whether what you said holds up in practice.',
    },
  ],
  questions: [
    { text: 'Tell us about yourself.', kind: 'behavioural', card: 'selfIntroduction' },
    { text: 'Why did you apply for this position?', kind: 'behavioural', card: 'motivationRole' },
    {
      text: 'What do you know about us, and what would you like to know?',
      kind: 'company',
      card: 'motivationCompany',
    },
    {
      text: 'Which part of this job have you done before, and which would be new to you?',
      kind: 'skill',
      card: 'learning',
    },
    { text: 'Describe an ordinary day in your last job.', kind: 'behavioural', card: 'example' },
    {
      text: 'What are you good at, and what do you find hard?',
      kind: 'behavioural',
      card: 'strengthsWeaknesses',
    },
    {
      text: 'Why are you leaving, or why did you leave, your last job?',
      kind: 'behavioural',
      card: 'leavingReason',
    },
    {
      text: 'Describe a situation in which you and a colleague wanted different things.',
      kind: 'behavioural',
      card: 'conflict',
    },
    {
      text: 'Describe a problem at work that you solved yourself.',
      kind: 'behavioural',
      card: 'problemSolving',
    },
    {
      text: 'When did something go wrong because of you, and what did you do?',
      kind: 'behavioural',
      card: 'failure',
    },
    {
      text: 'Two people want something from you at the same time. How do you decide?',
      kind: 'behavioural',
      card: 'prioritising',
    },
    { text: 'Where do you see yourself in a few years?', kind: 'behavioural', card: 'careerGoals' },
    { text: 'When could you start, and what would you like to earn?', kind: 'logistical', card: 'salary' },
    { text: 'Do you have any questions for us?', kind: 'logistical', card: 'yourQuestions' },
  ],
  tests: [
    'A small task from the job itself, or a trial day',
    'Questions about how you would handle a situation, the same for every candidate',
    'A short test of language, numbers or a computer program, where the job needs it',
  ],
  bring: [
    'Identity document and, where asked for, proof that you may work',
    'Two copies of your CV and the posting with your marks on it',
    'Certificates the posting names, as originals and copies',
    'Pen, paper and the name and number of the person you are meeting',
  ],
  clothes:
    'One step neater than people wear at this work on an ordinary day; clean shoes, nothing that distracts.',
  ask: [
    'What would you want me to have done by the end of the first three months?',
    'Who would I work with every day?',
    'Why is the position open?',
    'What is hardest about this work?',
    'How and when will you decide?',
  ],
  sinks: [
    'Answers that would fit any employer.',
    'Claims without a single example.',
    'Bad words about a former employer.',
    'Not having read the posting to its end.',
    'No question of your own at the end.',
  ],
  drills: [
    {
      title: 'Posting, line by line',
      minutes: 40,
      text: 'Go through the posting and write beside every requirement one thing you have done that shows it, or how you would learn it.',
    },
    {
      title: 'Two minutes about you',
      minutes: 30,
      text: 'Write who you are for this job in eight sentences, speak it aloud into your phone, cut it to two minutes and speak it again.',
    },
    {
      title: 'Five examples',
      minutes: 60,
      text: 'Write five true occasions (a success, a mistake, a disagreement, a busy day, something learnt) in four lines each: situation, task, action, result. Speak each aloud once.',
    },
    {
      title: 'The employer',
      minutes: 30,
      text: 'Read the employer’s own pages and the latest news you find. Write three facts and what each means for this job.',
    },
    {
      title: 'Your questions',
      minutes: 15,
      text: 'Write five questions of your own and strike out those that the posting already answers.',
    },
    {
      title: 'Rehearsal',
      minutes: 45,
      text: 'Ask someone to put ten of these questions to you without a break, and to tell you only where they stopped believing you.',
    },
  ],
  day: [
    'Look up the way or test the link the evening before, and plan to be there ten minutes early.',
    'Switch the phone off, take a breath, and look at the person who asked when you answer.',
    'If a question is unclear, ask what is meant; if you need a moment, say so.',
    'Before you go, ask what happens next and by when.',
  ],
  afterwards: [
    'Write down the questions you were asked on the same day, while you still know them.',
    'Send a short thank-you message within a day, with one thing from the talk that mattered to you.',
    'If the day they named has passed, ask once, politely, two working days later.',
    'With an offer, ask for it in writing and for a day or two to read it.',
  ],
};
