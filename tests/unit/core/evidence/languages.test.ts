import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cuesFor } from '../../../../src/core/evidence/cues';
import { toPlain } from '../../../../src/core/evidence/document';
import { mineUnit } from '../../../../src/core/evidence/mine';

interface Labelled {
  readonly id: string;
  readonly threadTitle: string;
  readonly isPost: boolean;
  readonly text: string;
  readonly questions: readonly string[];
}

const readPosts = (language: string): Labelled[] =>
  readFileSync(
    fileURLToPath(new URL(`../../../fixtures/evidence-languages/${language}.jsonl`, import.meta.url)),
    'utf8',
  )
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);

/** Each labelled question is met by a finding that overlaps it, and no finding stands elsewhere. */
function compare({ text, questions, ...context }: Labelled) {
  const found = mineUnit({ id: 't3_x', text }, context).filter(({ type }) => type === 'question');
  const asked = questions.map((question) => {
    const start = text.indexOf(question);
    return { question, start, end: start + question.length };
  });
  const meets = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end;
  return {
    missed: asked.filter((one) => !found.some((other) => meets(one, other))).map(({ question }) => question),
    extra: found
      .filter((one) => !asked.some((other) => meets(one, other)))
      .map(({ start, end }) => text.slice(start, end)),
  };
}

describe.each(['de', 'es'])('posts in %s', (language) => {
  it.each(readPosts(language).map((post) => [post.id, post] as const))('%s', (_, post) => {
    expect(compare(post)).toEqual({ missed: [], extra: [] });
  });
});

describe('cuesFor', () => {
  const english = cuesFor('they asked me why', '');
  const isOf = (text: string, title = '') => {
    const cues = cuesFor(toPlain(text), toPlain(title));
    if (cues === english) return 'en';
    return cues.INTERVIEW.test('vorstellungsgesprach') ? 'de' : 'es';
  };

  it('tells the language of a unit, and asks the title when it is too short', () => {
    expect(isOf('Ich wurde gefragt, warum ich wechseln will und was ich verdiene.')).toBe('de');
    expect(isOf('Me preguntaron por qué quería cambiar de trabajo y si tenía hijos.')).toBe('es');
    expect(isOf('They asked me why I want to leave my job and what I earn.')).toBe('en');
    expect(
      isOf('Warum wir?', 'Welche Fragen wurden euch im Vorstellungsgespräch gestellt und wie war es?'),
    ).toBe('de');
    expect(isOf('Why us?')).toBe('en');
  });

  it('is not misled by names and single words of another language', () => {
    expect(isOf('I interviewed at Der Spiegel and at Las Vegas Sands, and they asked about de Bruijn.')).toBe(
      'en',
    );
    expect(isOf('The El Paso store manager asked me to lift a pallet como siempre.')).toBe('en');
  });
});

describe('kinds and rounds in other languages', () => {
  const mine = (text: string) =>
    mineUnit({ id: 't3_x', text }, { threadTitle: '', isPost: false }).map((finding) =>
      finding.type === 'question'
        ? [text.slice(finding.start, finding.end), finding.kind, finding.round]
        : [text.slice(finding.start, finding.end), finding.topic, finding.value],
    );

  it('reads rounds, kinds, outcome, timeline and pay in German', () => {
    expect(
      mine(
        'Im Fachgespräch wurde ich gefragt, wie ich eine Datenbank entwerfe. Das Interview war ziemlich schwer. Nach zwei Wochen kam die Zusage.',
      ),
    ).toEqual([
      ['wurde ich gefragt, wie ich eine Datenbank entwerfe', 'technical', 'technical'],
      ['Das Interview war ziemlich schwer.', 'difficulty', 'hard'],
      ['Nach zwei Wochen kam die Zusage.', 'outcome', 'offer'],
    ]);
  });

  it('reads rounds, kinds, outcome and pay in Spanish', () => {
    expect(
      mine(
        'En la entrevista con la gerente me preguntaron cuánto quería ganar y por qué. La oferta era de 30.000 euros brutos. Al final me rechazaron por correo.',
      ),
    ).toEqual([
      ['me preguntaron cuánto quería ganar y por qué', 'skill', 'hiringManager'],
      ['La oferta era de 30.000 euros brutos.', 'pay', undefined],
      ['Al final me rechazaron por correo.', 'outcome', 'rejected'],
    ]);
  });

  it('keeps a quote verbatim though accents are off while it is looked for', () => {
    expect(
      mine('Im Interview hat der Chef mich gefragt, ob ich für Österreich zuständig wäre.')[0]?.[0],
    ).toBe('hat der Chef mich gefragt, ob ich für Österreich zuständig wäre');
  });
});
