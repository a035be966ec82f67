import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** Every string the faces can say. A key without its English text does not compile. */
export type MessageKey = keyof typeof messages;

/** Keys that come as `…_one` and `…_other`; a locale with more plural forms adds its own beside them. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** A sentence as data, so that pure code can choose it and a component can say it. */
export type Message =
  | { readonly key: MessageKey; readonly values?: readonly string[] }
  | { readonly plural: PluralKey; readonly count: number; readonly values?: readonly string[] };

/** The text in the browser's language; English where a locale lacks it (the browser's own fallback). */
export function t(key: MessageKey, ...values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]);
}

/** The text in the plural form of `count`; `$1` is the count, written the reader's way, `$2` and on are `values`. */
export function tCount(plural: PluralKey, count: number, ...values: readonly string[]): string {
  const locale = uiLanguage();
  const form = new Intl.PluralRules(locale).select(count);
  const numbered = [new Intl.NumberFormat(locale).format(count), ...values];
  return (
    browser.i18n.getMessage(`${plural}_${form}` as MessageKey, numbered) || t(`${plural}_other`, ...numbered)
  );
}

export function say(message: Message): string {
  const values = message.values ?? [];
  return 'plural' in message ? tCount(message.plural, message.count, ...values) : t(message.key, ...values);
}

/**
 * BCP 47 tag of the language that the texts are in, for plurals, dates, numbers and `lang`. The browser's own tag where
 * it speaks that language ("en-GB" keeps its dates); the texts' own where they fall back, so that a Polish browser
 * shows English sentences with English plurals and dates in them.
 */
export function uiLanguage(): string {
  const own = browserLanguage();
  const spoken = t('languageTag');
  return spoken === '' || readPrimary(own) === readPrimary(spoken) ? own : spoken;
}

/** BCP 47 tag of the browser itself: where its user is from, whatever the texts are in. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction of the texts, not of the browser: English that stands in for Hebrew still runs from the left. */
export function uiDirection(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(readPrimary(uiLanguage())) ? 'rtl' : 'ltr';
}

const readPrimary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';
