// A test copy of a build that speaks one language whatever the browser's is: its default messages are replaced. Beside the
// languages there are `long` (English with accents, 40 % longer, as a translation may be) and `rtl` (English mirrored,
// in a language that runs from the right).
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMessages } from './locales.mjs';

export const INVENTED_LOCALES = ['long', 'rtl'];

/** Replaces the messages of the build in `folder` by those of `locale`; 'en' changes nothing. */
export function setLocale(folder, locale) {
  if (locale === 'en') return;
  const locales = join(folder, '_locales');
  for (const name of readdirSync(locales)) {
    if (name !== 'en') rmSync(join(locales, name), { recursive: true });
  }
  writeFileSync(join(locales, 'en/messages.json'), JSON.stringify(readLocale(locale)));
}

/** The messages of a language or an invented one; what it lacks is English. */
export function readLocale(locale) {
  const english = readMessages('en');
  if (!INVENTED_LOCALES.includes(locale)) return { ...english, ...readMessages(locale) };
  const change = locale === 'rtl' ? mirror : lengthen;
  const changed = Object.entries(english).map(([key, { message }]) => [key, { message: change(message) }]);
  return { ...Object.fromEntries(changed), languageTag: { message: locale === 'rtl' ? 'ar' : 'en-XA' } };
}

const ACCENTS = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
  n: 'ñ',
  c: 'ç',
};
const FILLER =
  'lörëm ïpsüm dölör sït ämët çönsëctëtür ädïpïsçïng ëlït sëd dö ëïüsmöd tëmpör ïnçïdïdünt üt läbörë ';

/** "[Fïñd whát… lörëm]": brackets show where a text is cut off. */
function lengthen(message) {
  const accented = message.replace(/[aeiouAEIOUnc]/g, (letter) => ACCENTS[letter] ?? letter);
  const extra = Math.ceil(message.length * 0.4);
  return `[${accented} ${FILLER.repeat(Math.ceil(extra / FILLER.length))
    .slice(0, extra)
    .trim()}]`;
}

const [RIGHT_TO_LEFT, END] = ['\u202e', '\u202c'];

/** Each word runs from the right, as in the browser's own test language; what is put in stays. */
function mirror(message) {
  return message.replace(/[\p{L}\p{M}’'-]+/gu, (word) => `${RIGHT_TO_LEFT}${word}${END}`);
}
