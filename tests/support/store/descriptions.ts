import { readLocale } from '../../../scripts/locale-copy.mjs';

/** The stores' description of one language, put together from what the extension says in it: nothing is said twice in other words. */
export function writeDescription(locale: string): string {
  const messages = readLocale(locale);
  const say = (key: string): string => {
    const text = messages[key]?.message;
    if (text === undefined) throw new Error(`No text ${key} in ${locale}.`);
    return text;
  };
  const list = (...keys: readonly string[]) => keys.map((key) => `• ${say(key)}`).join('\n');
  return [
    say('welcome_title'),
    say('welcome_lead'),
    list('welcome_step1', 'welcome_step2', 'welcome_step3'),
    say('welcome_staysTitle'),
    say('welcome_staysText'),
    say('privacy_title'),
    list('privacy_noServer', 'privacy_posting', 'privacy_reddit', 'privacy_names', 'privacy_own'),
  ].join('\n\n');
}

/** Name and short description, with the stores' limits. */
export function writeSummary(locale: string): { readonly name: string; readonly summary: string } {
  const messages = readLocale(locale);
  return {
    name: messages['extensionName']?.message ?? '',
    summary: messages['extensionDescription']?.message ?? '',
  };
}
