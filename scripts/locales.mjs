// npm run locales: what each language lacks of the texts in public/_locales/en; exit 1 if anything.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside this file; below the project's root where this file was bundled into another. */
const FOLDER = [
  fileURLToPath(new URL('../public/_locales', import.meta.url)),
  resolve('public/_locales'),
].find((folder) => existsSync(folder));
const FORM = /_(?:zero|one|two|few|many|other)$/;

/** The languages beside English, by the names of their folders (`pt_BR`). */
export function listLocales() {
  return readdirSync(FOLDER).filter((name) => name !== 'en');
}

export function readMessages(locale) {
  return JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8'));
}

const listPlaceholders = (message) => [...new Set(message.match(/\$\d/g) ?? [])];

/** Keys of `english` with the plural forms that `language` tells apart: Japanese has no form of its own for one. */
function listWanted(english, rules) {
  const forms = new Set(rules.resolvedOptions().pluralCategories);
  const isPlural = (key) => FORM.test(key) && `${key.replace(FORM, '')}_other` in english;
  return Object.keys(english).filter(
    (key) => !isPlural(key) || key.endsWith('_other') || forms.has(key.slice(key.lastIndexOf('_') + 1)),
  );
}

/**
 * Compares a language with English. A form for one may say its number in words, unless it stands for nought as well, as
 * in French.
 *
 * @returns {{ missing: string[], unknown: string[], differing: string[] }} keys: absent or empty; not in English; with
 *   other placeholders than English
 */
export function compareLocale(english, messages) {
  const rules = new Intl.PluralRules((messages.languageTag?.message ?? 'en').replace('_', '-'));
  const missing = listWanted(english, rules).filter((key) => !messages[key]?.message?.trim());
  const originalOf = (key) => english[key] ?? english[`${key.replace(FORM, '')}_other`];
  const unknown = Object.keys(messages).filter(
    (key) => originalOf(key) === undefined || (!(key in english) && !FORM.test(key)),
  );
  const isOneOnly = (key) => key.endsWith('_one') && rules.select(0) !== 'one';
  const differing = Object.keys(messages).filter((key) => {
    const original = originalOf(key);
    if (original === undefined) return false;
    const plural = english[`${key.replace(FORM, '')}_other`] ?? original;
    const wanted = listPlaceholders(plural.message).filter((name) => !(name === '$1' && isOneOnly(key)));
    const given = listPlaceholders(messages[key].message);
    const allowed = listPlaceholders(plural.message);
    return wanted.some((name) => !given.includes(name)) || given.some((name) => !allowed.includes(name));
  });
  return { missing, unknown, differing };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const english = readMessages('en');
  let wrong = 0;
  for (const locale of listLocales()) {
    const found = compareLocale(english, readMessages(locale));
    for (const [what, keys] of Object.entries(found)) {
      wrong += keys.length;
      for (const key of keys) console.log(`${locale}  ${what}  ${key}: ${english[key]?.message ?? ''}`);
    }
  }
  const count = Object.keys(english).length;
  console.log(
    wrong === 0
      ? `${count} texts, ${listLocales().length} languages beside English, all complete`
      : `${wrong} to mend`,
  );
  process.exit(wrong === 0 ? 0 : 1);
}
