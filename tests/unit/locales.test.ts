import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareLocale, listLocales, readMessages } from '../../scripts/locales.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const english = readMessages('en');
const sources = ['src', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  )
  .concat(readFileSync(join(root, 'wxt.config.ts'), 'utf8'));

const ofOnePlural = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

/** Keys put together at run time, such as `step_${step}_done`, as patterns. */
const composed = sources.flatMap((source) =>
  [...source.matchAll(/`((?:\w*\$\{[^`{}]+\}\w*)+)`/g)].flatMap(([, template = '']) => {
    const parts = template.split(/\$\{[^}]+\}/);
    // Something of the key must stand in the source, or everything would count as used.
    if (parts.join('').length < 4) return [];
    return [new RegExp(`^${parts.join('\\w+')}$`)];
  }),
);
const all = sources.join('\n');

describe('the texts of the faces', () => {
  it('are all used', () => {
    const unused = Object.keys(english).filter((key) => {
      const stem = ofOnePlural(key);
      if (new RegExp(`['"\`]${stem}['"\`]|__MSG_${stem}__`).test(all)) return false;
      if (new RegExp(`['"\`]${key}['"\`]`).test(all)) return false;
      return !composed.some((pattern) => pattern.test(stem) || pattern.test(key));
    });
    expect(unused).toEqual([]);
  });

  it('are there in the languages promised', () => {
    expect(listLocales().sort()).toEqual(['de', 'es', 'fr', 'hi', 'ja', 'pt_BR']);
  });

  it.each(listLocales())('are all there in %s, with what English puts into them', (locale) => {
    const messages = readMessages(locale);
    expect(compareLocale(english, messages)).toEqual({ missing: [], unknown: [], differing: [] });
    expect(messages['languageTag']?.message).toBe(locale.replace('_', '-'));
  });

  it.each(listLocales())('fit the store and the toolbar in %s', (locale) => {
    const messages = readMessages(locale);
    // The Chrome Web Store's own limits.
    expect(messages['extensionName']?.message.length).toBeLessThanOrEqual(75);
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });

  // What a person has not translated yet: long sentences that are the same as in English.
  it.each(listLocales())('are not English in %s', (locale) => {
    const messages = readMessages(locale);
    const same = Object.keys(english).filter((key) => {
      const text = english[key]?.message ?? '';
      return text.split(' ').length > 3 && messages[key]?.message === text;
    });
    expect(same).toEqual([]);
  });
});

describe('the comparison of a language with English', () => {
  const en = {
    languageTag: { message: 'en' },
    hello: { message: 'Hello $1' },
    people_one: { message: '$1 person' },
    people_other: { message: '$1 people' },
  };
  const fr = {
    languageTag: { message: 'fr' },
    hello: { message: 'Bonjour $1' },
    people_one: { message: '$1 personne' },
    people_other: { message: '$1 personnes' },
  };

  it('finds what is missing, unknown or differs', () => {
    expect(compareLocale(en, fr)).toEqual({ missing: [], unknown: [], differing: [] });
    const { hello: _, ...without } = fr;
    expect(compareLocale(en, without).missing).toEqual(['hello']);
    expect(compareLocale(en, { ...fr, extra: { message: 'x' } }).unknown).toEqual(['extra']);
    expect(compareLocale(en, { ...fr, hello: { message: 'Bonjour' } }).differing).toEqual(['hello']);
    expect(compareLocale(en, { ...fr, hello: { message: '$1, $2' } }).differing).toEqual(['hello']);
  });

  it('asks each language for the forms it has', () => {
    // In French one form stands for 0 and 1; in Japanese one for all.
    expect(compareLocale(en, { ...fr, people_one: { message: 'une personne' } }).differing).toEqual([
      'people_one',
    ]);
    const ja = {
      languageTag: { message: 'ja' },
      hello: { message: 'こんにちは $1' },
      people_other: { message: '$1人' },
    };
    expect(compareLocale(en, ja)).toEqual({ missing: [], unknown: [], differing: [] });
    const { people_one: _, ...german } = { ...fr, languageTag: { message: 'de' } };
    expect(compareLocale(en, german).missing).toEqual(['people_one']);
  });
});
