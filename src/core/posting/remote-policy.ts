import type { RemotePolicy } from './job-posting';

/** What a short text says about where the work is done. */
export function remotePolicy(text: string): RemotePolicy | undefined {
  if (/\bhybrid|teilweise (?:remote|home)|osittainen etätyö|híbrid|hybryd|гибрид|гібрид/i.test(text))
    return 'hybrid';
  if (/\b(?:not|no|non)[ -]remote|on-?site|in[ -](?:office|person)|vor ort|sur site|presencial/i.test(text))
    return 'onsite';
  return /\bremote|télétravail complet|teletrabajo|homeoffice|home office|etätyö|удал[её]нн|віддален|원격|リモート|远程/i.test(
    text,
  )
    ? 'remote'
    : undefined;
}
