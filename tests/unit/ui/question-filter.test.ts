import { describe, expect, it } from 'vitest';
import { filterQuestions, isFiltering, listFilterChoices, NO_FILTER } from '../../../src/ui/question-filter';
import { engineerGuide, nurseFirstGuide } from '../../support/sample-guides';

const { questions } = engineerGuide();

describe('filterQuestions', () => {
  it('shows all without a filter', () => {
    expect(filterQuestions(questions, NO_FILTER)).toEqual(questions);
    expect(isFiltering(NO_FILTER)).toBe(false);
  });

  it('by round, kind and both', () => {
    const technical = filterQuestions(questions, { ...NO_FILTER, kind: 'technical' });
    expect(technical.length).toBeGreaterThan(0);
    expect(technical.every(({ kind }) => kind === 'technical')).toBe(true);
    const both = filterQuestions(questions, { ...NO_FILTER, kind: 'technical', round: 'technical' });
    expect(both.length).toBeLessThan(technical.length);
    expect(both.every(({ round }) => round === 'technical')).toBe(true);
  });

  it('by how well they were reported, leaving out what nobody reported', () => {
    const reported = filterQuestions(questions, { ...NO_FILTER, strength: 'single' });
    expect(reported.every(({ evidence }) => evidence.length > 0)).toBe(true);
    const better = filterQuestions(questions, { ...NO_FILTER, strength: 'corroborated' });
    expect(better.length).toBeGreaterThan(0);
    expect(better.length).toBeLessThan(reported.length);
    expect(better.every(({ people }) => people >= 2)).toBe(true);
  });
});

describe('listFilterChoices', () => {
  it('offers only what some question has', () => {
    const choices = listFilterChoices({ questions });
    expect(choices.rounds).toContain('technical');
    expect(choices.rounds).not.toContain('trial');
    for (const kind of choices.kinds) expect(questions.some((question) => question.kind === kind)).toBe(true);
    const first = listFilterChoices(nurseFirstGuide());
    expect(first.strengths).toEqual([]);
    expect(first.rounds).toEqual([]);
  });
});
