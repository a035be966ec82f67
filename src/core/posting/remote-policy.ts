import type { RemotePolicy } from './job-posting';

/** What a short text says about where the work is done. */
export function remotePolicy(text: string): RemotePolicy | undefined {
  if (
    /\bhybrid|teilweise (?:remote|home)|osittainen etätyö|mahdollisuus (?:työskennellä etänä|etätyöhön)|(?:possibility|option|opportunity) (?:to work|of working) (?:remotely|from home)|möglichkeit (?:zum|auf|für) (?:home ?office|mobilen? arbeiten)|télétravail (?:partiel|possible|\(\d)|híbrid|hybryd|гибрид|гібрид/i.test(
      text,
    )
  )
    return 'hybrid';
  if (/\b(?:not|no|non)[ -]remote|on-?site|in[ -](?:office|person)|vor ort|sur site|presencial/i.test(text))
    return 'onsite';
  return /\bremote|télétravail complet|teletrabajo|homeoffice|home office|etätyö|удал[её]нн|віддален|원격|リモート|远程/i.test(
    text,
  )
    ? 'remote'
    : undefined;
}

const HYBRID_WORK =
  /\bhybrid[ -](?:work(?:ing|place)?|role|position|model|schedule|remote|setup|basis|arrangement|policy|office)|\b(?:role|position|job|work|working) (?:is|are) hybrid\b|\d days? (?:a|per|each) week (?:in|at|from) (?:the|our) office|hybrides? (?:arbeiten|arbeitsmodell)|modèle hybride|trabajo híbrido|regime híbrido|modelo híbrido|hybridimalli|hybridityö/i;
const REMOTE_WORK =
  /\b(?:fully|100 ?%|completely) remote\b|\bremote[ -](?:role|position|job|first)\b|\bthis (?:role|position|job) is remote\b|100 ?% (?:homeoffice|télétravail|remoto)/i;

/** What an advert's own text says of it, in phrases that speak of this job and not of tools or clients. */
export function policyInText(text: string): RemotePolicy | undefined {
  if (HYBRID_WORK.test(text)) return 'hybrid';
  return REMOTE_WORK.test(text) ? 'remote' : undefined;
}
