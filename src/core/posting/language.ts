/** Words so common in one language and so rare in the others that a few hundred words decide. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to with you your our for are will we is be have this that',
  de: 'und die der das mit für wir sie ihre dich du dein ist bei von den zur zum eine einen sowie oder',
  fr: 'et les des vous une dans pour nous votre avec est vos sur le la au aux notre du',
  es: 'y los las una para con por en el la tu nuestro experiencia del se que trabajo al',
  pt: 'e os uma para com em no na dos das você experiência do da ao que nossa são',
  it: 'e di il che per con una sono della nel gli le del alla nostro si lavoro delle',
  nl: 'en het een van voor je met wij jij bij ons zijn op de jouw werk ook',
  da: 'og du til med vi af er som på det en at vores har dig og for dine ikke',
  sv: 'och du att med vi av är som på det en för har oss dig hos samt inom',
  no: 'og du til med vi av er som på det en å vi har deg oss for ikke våre',
  fi: 'ja on sekä että tai ovat myös sinulla meillä olet työ kanssa joka hän olla voi',
  pl: 'i w na z do się oraz dla jest w pracy że lub nas przy jako',
  cs: 'a v na se s pro je ve máte že nebo práce do u jako za naše',
  tr: 've bir için ile olan bu olarak çalışma en da de veya iş',
  ro: 'și de în la cu pentru sau din este ai să pe un o',
  hu: 'és a az egy hogy vagy munka van nem is el meg',
};

const LANGUAGE_BY_WORD: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [language, words] of Object.entries(STOP_WORDS)) {
    for (const word of new Set(words.split(' '))) map.set(word, [...(map.get(word) ?? []), language]);
  }
  return map;
})();

const SAMPLE_CHARS = 6_000;
const MIN_VOTES = 6;

/**
 * BCP 47 primary language of a text: by script, else by a vote of common words. The page's own `lang` decides only
 * where the text is too short, as boards in one language carry adverts in another.
 */
export function readLanguage(text: string, pageLang: string): string {
  const sample = text.slice(0, SAMPLE_CHARS);
  const declared = /^[a-z]{2,3}(?=$|[-_])/i.exec(pageLang.trim())?.[0].toLowerCase() ?? 'und';
  return languageByScript(sample, declared) ?? languageByVote(sample, declared) ?? declared;
}

function languageByScript(sample: string, declared: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return undefined;
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / letters;
  // A few Latin product names stand in every advert: a fifth in another script is enough.
  if (share(/\p{Script=Hangul}/gu) > 0.2) return 'ko';
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja';
  if (share(/\p{Script=Han}/gu) > 0.2) return 'zh';
  if (share(/\p{Script=Greek}/gu) > 0.3) return 'el';
  if (share(/\p{Script=Hebrew}/gu) > 0.3) return 'he';
  if (share(/\p{Script=Thai}/gu) > 0.3) return 'th';
  if (share(/\p{Script=Arabic}/gu) > 0.3) return declared === 'fa' || declared === 'ur' ? declared : 'ar';
  if (share(/\p{Script=Cyrillic}/gu) > 0.3) return cyrillicLanguage(sample, declared);
  return undefined;
}

function cyrillicLanguage(sample: string, declared: string): string {
  if (/[іїєґ]/i.test(sample)) return 'uk';
  if (/[ыэё]/i.test(sample)) return 'ru';
  return ['bg', 'sr', 'mk', 'be', 'uk', 'ru', 'kk'].includes(declared) ? declared : 'ru';
}

function languageByVote(sample: string, declared: string): string | undefined {
  const votes = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/[\p{L}']+/gu) ?? []) {
    const languages = LANGUAGE_BY_WORD.get(word) ?? [];
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length);
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best || best[1] < MIN_VOTES) return undefined;
  const isClose = second && second[1] > best[1] * 0.9;
  return isClose && second[0] === declared ? declared : best[0];
}
