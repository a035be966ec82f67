import type { PackLanguage } from '../../packs/pack';
import { GERMAN } from './german';
import { ENGLISH, type Wording } from './wording';

/**
 * Every sentence of a guide that is our own, in one place. Short, honest, and telling what to do next. A quotation mark
 * in here stands around words that are an exact slice of the posting, never around anything else. A guide is made with the
 * wording of its language; the constants beside it are English.
 */
export { MARKDOWN } from './exports';
export * from './sentences';
export * from './words';
export type { Wording };

const WORDING: Readonly<Record<PackLanguage, Wording>> = { en: ENGLISH, de: GERMAN };

export function wordingIn(language: PackLanguage): Wording {
  return WORDING[language];
}

/** The wording a guide was made with; English for one in a language we do not know. */
export function wordingOf({ language }: { readonly language: string }): Wording {
  return language === 'de' ? GERMAN : ENGLISH;
}
