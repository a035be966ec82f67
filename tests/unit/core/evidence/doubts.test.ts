import { describe, expect, it } from 'vitest';
import { mineUnit } from '../../../../src/core/evidence/mine';

function mine(title: string, text: string): string[] {
  const whole = `${title}\n\n${text}`;
  return mineUnit({ id: 't3_x', text: whole }, { threadTitle: title, isPost: true }).flatMap((finding) =>
    finding.type === 'question' ? whole.slice(finding.start, finding.end) : [],
  );
}

describe('what looks like a question that was asked and is none', () => {
  it.each([
    [
      'a request in a day of hiring',
      'Update after my interview',
      'They liked me and asked me to meet the team on Friday.',
    ],
    ['paperwork', 'Finished an interview today', 'It went fine. They asked for the last address I lived at.'],
    ['what one fears', 'Interview on Monday', 'What do I say if they ask why I left my last job?'],
    [
      'what an employer might do',
      'My interview is near',
      'I hope she does not ask about my grades in chemistry.',
    ],
    [
      'questions of candidates',
      'Good questions to ask in an interview?',
      'Some that I like:\n\n- How big is the team?\n- What is your backup policy?',
    ],
    [
      'own questions at the end',
      'Had an interview',
      'My two questions to the director at the end were: 1) Is the hotel full in winter? and 2) What made her stay?',
    ],
    [
      'an interview for a class',
      'Can anybody help?',
      'I need to interview three developers for a school assignment. The questions:\n\n1. How did you get where you are now?\n2. What would you do differently?',
    ],
    [
      'a portrait',
      'A day as a florist',
      'This interview is with somebody of the trade.\n\n**Q: Where are you located?**\n\nA: In Lisbon.\n\n**Q: What do you love most about your work?**\n\nA: The smell.',
    ],
    [
      'worries in a list',
      'My chances after a bad year',
      'I was asked for a resume and have interviews soon. Here are my questions:\n\n1. I assume I am out without a degree?\n2. Is the gap working against me?\n3. How far back do firms look?',
    ],
    [
      'trouble named with a colon',
      'Which degree for a job?',
      "I got an A in the class.\n\nHere's the problem: Getting the degree would require me to start all over.",
    ],
    [
      'a boss one has',
      'Quitting before the interview',
      'I went to an interview last week. Today my boss asked me what I was doing on Friday.',
    ],
    [
      'hearsay',
      'Not looking forward to interviews',
      'I have read that a lot of companies ask "what have you built in your free time".',
    ],
    [
      'tips for everybody',
      'How to survive a technical interview',
      'Know your structures. You may hear "why would you use a tree here?" and must have an answer.',
    ],
    [
      'code',
      'Which coding test is fair?',
      'I had an interview and this was my answer:\n\n    return deepest if deepest else -1\n',
    ],
    [
      'a form',
      'Applying where I worked before the interview',
      'On their website, they ask if you worked for the company before.',
    ],
    [
      'a practice interview',
      'Worried about a question',
      'In a practice interview at college they asked about changes in the trade.',
    ],
    [
      'what the writer thought',
      'Failed an interview',
      'They asked nothing hard. The first thought in any question was to use a map.',
    ],
    [
      'politeness that did not come',
      'Nightmare interview',
      'She handed me a clipboard. No hello, no "How was your drive?"',
    ],
  ])('%s', (_, title, text) => {
    expect(mine(title, text)).toEqual([]);
  });

  it.each([
    [
      'a task in an interview',
      'Had an interview today',
      'He asked me to explain how an index works.',
      'He asked me to explain how an index works',
    ],
    [
      'pay',
      'Phone interview done',
      'The recruiter asked about my desired salary.',
      'recruiter asked about my desired salary',
    ],
    [
      'a quote by an asker',
      'Rant after an interview',
      'I sat down and he asked "Why do you want this job?"',
      'Why do you want this job?',
    ],
    [
      'a rehearsed lesson',
      'Interview as a teacher',
      "In every interview I've been asked to describe a successful lesson.",
      "I've been asked to describe a successful lesson",
    ],
    [
      'a test',
      'Second interview',
      'The round was odd: I had to plan a whole event in five minutes.',
      'I had to plan a whole event in five minutes',
    ],
  ])('keeps %s', (_, title, text, question) => {
    expect(mine(title, text)).toEqual([question]);
  });
});
