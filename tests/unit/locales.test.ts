import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LOCALES = join(root, 'public/_locales');

type Messages = Readonly<Record<string, { readonly message: string }>>;
const readMessages = (locale: string): Messages =>
  JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));

const english = readMessages('en');
const sources = ['src', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  )
  .concat(readFileSync(join(root, 'wxt.config.ts'), 'utf8'));

const ofOnePlural = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

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

  it.each(readdirSync(LOCALES).filter((locale) => locale !== 'en'))('are all there in %s', (locale) => {
    const messages = readMessages(locale);
    const stems = new Set(Object.keys(messages).map(ofOnePlural));
    expect(Object.keys(english).filter((key) => !stems.has(ofOnePlural(key)))).toEqual([]);
    expect(
      Object.keys(messages).filter((key) => !(key in english) && !(`${ofOnePlural(key)}_other` in english)),
    ).toEqual([]);
    // What is put into a sentence in one language is put into it in every one.
    const differing = Object.entries(messages).filter(([key, { message }]) => {
      const original = english[key] ?? english[`${ofOnePlural(key)}_other`];
      // "One person": a plural form may say its number in words.
      const mayOmitCount = /_(?:zero|one|two)$/.test(key);
      const wanted = placeholders(original?.message ?? '').filter((name) => !(mayOmitCount && name === '$1'));
      return wanted.some((name) => !message.includes(name));
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});
