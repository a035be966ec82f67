import { expect, test } from 'vitest';
import { AppError } from '../../../../src/core/errors';
import { editPosting, postingFromText } from '../../../../src/core/posting/typed-posting';

const TEXT = `We run a bakery by the canal and are looking for you.

Your tasks:
• Bake bread from three in the morning
* Keep the ovens clean

Requirements
• Finished apprenticeship
• A driving licence is a plus

Pay: £14 - £16 per hour`;

test('reads pasted text with its structure', () => {
  const posting = postingFromText({
    title: ' Baker ',
    company: 'Canal  Bread',
    text: TEXT,
    url: 'https://x.example/jobs/1?utm_source=a',
  });
  expect(posting).toMatchObject({
    title: 'Baker',
    company: 'Canal Bread',
    language: 'en',
    url: 'https://x.example/jobs/1',
    requiredSkills: ['Finished apprenticeship'],
    preferredSkills: ['A driving licence is a plus'],
    salary: { min: 14, max: 16, currency: 'GBP', period: 'hour' },
    readFrom: { title: 'typed', company: 'typed', description: 'typed', salary: 'typed' },
  });
  expect(posting.description).toContain('- Bake bread from three in the morning\n- Keep the ovens clean');
});

test('pasted markup becomes text', () => {
  const { description } = postingFromText({
    title: '',
    company: '',
    text: '<p>Bake</p><script>alert(1)</script><ul><li>Bread</li></ul>',
  });
  expect(description).toBe('Bake\n\n- Bread');
});

test('a title or a text is enough, neither is too thin', () => {
  expect(postingFromText({ title: 'Baker', company: '', text: ' \n ' }).description).toBe('');
  expect(postingFromText({ title: '', company: '', text: 'Bake bread' }).title).toBe('');
  expect(() => postingFromText({ title: ' ', company: 'Canal Bread', text: '\n' })).toThrow(AppError);
});

test('two megabytes are capped, in well under a second', () => {
  const startedAt = performance.now();
  const posting = postingFromText({
    title: 'Baker',
    company: '',
    text: 'Bake bread and sell it. '.repeat(90_000),
  });
  expect(posting.description.length).toBeLessThanOrEqual(60_000);
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});

test('an edit marks what changed, and only that', () => {
  const posting = postingFromText({ title: 'Baker', company: 'Canal Bread', text: TEXT });
  const read = { ...posting, readFrom: { title: 'json-ld', company: 'json-ld' } as const };
  const edited = editPosting(read, { title: 'Head Baker', company: 'Canal Bread', salary: undefined });
  expect(edited).toMatchObject({
    title: 'Head Baker',
    readFrom: { title: 'typed', company: 'json-ld', salary: 'typed' },
  });
  expect('salary' in edited).toBe(false);
  expect(editPosting(read, { title: 'Baker' })).toBe(read);
  expect(editPosting(read, { company: undefined }).company).toBe('');
  expect(() => editPosting(read, { title: '', description: '' })).toThrow(AppError);
});
