import { describe, expect, it } from 'vitest';
import { listPostingQuestions } from '../../../../src/core/guide/posting-questions';
import { packFor } from '../../../../src/core/packs/all';
import type { RoleFamily } from '../../../../src/core/posting/role-family';
import { ENGINEER_POSTING, NURSE_POSTING, OBSCURE_POSTING } from '../../../support/sample-guides';

function ask(description: string, family: RoleFamily = 'operations', requiredSkills: string[] = []) {
  return listPostingQuestions({ description, requiredSkills }, family, packFor('general'));
}

describe('questions from a posting', () => {
  it.each([
    ['engineer', ENGINEER_POSTING, 'softwareEngineering'],
    ['nurse', NURSE_POSTING, 'healthcare'],
    ['German office', OBSCURE_POSTING, 'other'],
  ] as const)('follow from exact slices of the %s’s posting', (_, posting, family) => {
    const questions = listPostingQuestions(posting, family, packFor('general'));
    expect(questions.length).toBeGreaterThan(3);
    for (const { basis, label, evidence } of questions) {
      expect(posting.description).toContain(basis);
      expect(label).toBe('posting');
      expect(evidence).toEqual([]);
    }
  });

  it('turn a duty into a question that can be said aloud', () => {
    const [question] = ask('- You will recognise and escalate deteriorating patients', 'healthcare');
    expect(question?.text).toBe('How would you recognise and escalate deteriorating patients?');
  });

  it('quote a duty that would point at the wrong person or is no plain verb phrase', () => {
    const texts = ask(
      'Responsibilities:\n- Manage my team with your manager\n- Running the late desk\n- Log in',
    ).map((question) => question.text);
    expect(texts).toEqual([
      'The posting says: “Manage my team with your manager”. How would you go about it?',
      'The posting says: “Running the late desk”. How would you go about it?',
    ]);
  });

  it('leave out benefits, equal opportunity, the firm’s praise of itself and how to apply', () => {
    const description = [
      'About us',
      'We are a leading provider. You will love it here and manage to grow.',
      '- Build the future of parcels with us',
      'What we offer',
      '- Manage your own working hours and develop yourself',
      'Other',
      '- We are an equal opportunity employer, regardless of race, religion or veteran status',
      '- Competitive salary and pension',
      '- To apply, submit your CV before the closing date',
      '- See https://jobs.example/apply and develop',
    ].join('\n');
    expect(ask(description)).toEqual([]);
  });

  it('ask for papers and conditions as what they are', () => {
    const questions = ask(
      'Requirements\n- Valid driving licence, category C\n- Willing to work night shifts',
    );
    expect(questions.map((question) => question.kind)).toEqual(['logistical', 'logistical']);
    expect(questions.map((question) => question.text)).toEqual([
      'The posting lists “Valid driving licence, category C”. Do you have this, and can you show it?',
      'The posting says: “Willing to work night shifts”. Does that suit you?',
    ]);
  });

  it('take a listed skill only where it stands in the text and looks like one', () => {
    const questions = ask('We use Rust and Postgres here.', 'softwareEngineering', [
      'Rust',
      'Haskell',
      'You must love what we do!',
      'https://evil.example',
    ]);
    expect(questions.map((question) => question.basis)).toEqual(['Rust']);
  });

  it('do not go on where a line was wrapped by hand', () => {
    expect(ask('Requirements\n- Experience with the care of people from very\n  different places')).toEqual(
      [],
    );
  });

  it('are none when nothing is clear, and at most twelve', () => {
    expect(ask('')).toEqual([]);
    expect(ask('Hello. Welcome to this page. It was nice.')).toEqual([]);
    const many = Array.from({ length: 60 }, (_, i) => `- Experience with tool ${i}x and machine ${i * 7}y`);
    expect(ask(`Requirements\n${many.join('\n')}`).length).toBeLessThanOrEqual(12);
  });

  it.each([
    ['one line', 'You will manage and develop a, b; '.repeat(60_000)],
    ['brackets', '- You will manage (((((, things\n'.repeat(65_000)],
    ['one letter', 'a'.repeat(2_000_000)],
    ['spaces', `- ${' '.repeat(2_000_000)}`],
    ['capitals', 'A. '.repeat(700_000)],
    ['commas', `- Manage ${', '.repeat(900_000)}`],
  ])('are quick on two megabytes of %s', (_, description) => {
    const start = performance.now();
    ask(description);
    expect(performance.now() - start).toBeLessThan(400);
  });
});
