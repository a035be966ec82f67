import type { Messages } from './locales.mjs';

export const INVENTED_LOCALES: readonly string[];
export function setLocale(folder: string, locale: string): void;
export function readLocale(locale: string): Messages;
