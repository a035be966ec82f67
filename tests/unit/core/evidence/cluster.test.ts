import { describe, expect, it } from 'vitest';
import { isSameGist, readGist } from '../../../../src/core/evidence/cluster';

const isSame = (a: string, b: string) => isSameGist(readGist(a, []), readGist(b, []));

describe('isSameGist', () => {
  it.each([
    ['Why do you want to leave your job?', 'they asked why I want to leave my job'],
    ['Warum wollen Sie den Arbeitgeber wechseln?', 'warum ich den Arbeitgeber wechseln will'],
    ['Wie gehen Sie mit Unterrichtsstörungen um?', 'wie ich mit Unterrichtsstörungen umgehe'],
    ['¿Por qué quieres cambiar de trabajo?', 'me preguntaron por qué quería cambiar de trabajo'],
  ])('%s = %s', (a, b) => {
    expect(isSame(a, b)).toBe(true);
  });

  it.each([
    ['Why did you leave?', 'How did you leave?'],
    ['Warum wollen Sie wechseln?', 'Wann wollen Sie wechseln?'],
    ['Haben Sie Erfahrung mit SAP?', 'Haben Sie keine Erfahrung mit SAP?'],
    ['¿Cómo manejas el estrés?', '¿Cuándo sientes estrés?'],
  ])('%s ≠ %s', (a, b) => {
    expect(isSame(a, b)).toBe(false);
  });
});
