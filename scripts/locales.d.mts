export type Messages = Readonly<Record<string, { readonly message: string }>>;
export function listLocales(): string[];
export function readMessages(locale: string): Messages;
export function compareLocale(
  english: Messages,
  messages: Messages,
): { missing: string[]; unknown: string[]; differing: string[] };
