/**
 * What a refusal says where it comes as a bare sentence, folded to lower case without accents. A page in any language is
 * told by its markup; only a plain sentence needs these. English wording was seen in answers of 2015 to 2026; the other
 * languages are those in which Reddit shows its pages, and say "network security", "blocked", "verify that you are human".
 */
const BLOCK_PHRASES: readonly string[] = [
  'network security',
  'network policy',
  'whoa there',
  'captcha',
  'js_challenge',
  'wait for verification',
  'prove your humanity',
  'checking your browser',
  'just a moment',
  'unusual traffic',
  'access denied',
  'request was blocked',
  'are you a human',
  'are you a robot',
  'verify you are human',
  'verify that you are human',
  'netzwerksicherheit',
  'dass du ein mensch bist',
  'dass sie ein mensch sind',
  'seguridad de (?:la |nuestra )?red',
  'demuestra que eres humano',
  'verifica que eres humano',
  'seguranca (?:da |de )?rede',
  'securite (?:du |de )?reseau',
  'que vous etes (?:un )?humain',
  'sicurezza (?:della |di )?rete',
  'di essere umano',
  'netwerkbeveiliging',
  'natverkssakerhet',
  'bezpieczenstw\\w{1,4} sieci',
  'ag guvenligi',
  'сетев\\w{1,4} безопасност',
  'ネットワーク ?セキュリティ',
  '네트워크 보안',
  '网络安全',
];
/** Whole words: people "block" and "unblock" much. */
const BLOCK_WORDS = [
  'blocked',
  'blockiert',
  'gesperrt',
  'bloquead[oa]',
  'bloquee?',
  'bloccat[oa]',
  'geblokkeerd',
];
const LIMIT_TEXT = /\btoo many requests\b|\brate.?limit/;

const BLOCK_TEXT = new RegExp(`${BLOCK_PHRASES.join('|')}|\\b(?:${BLOCK_WORDS.join('|')})\\b`, 'u');

/** Longer bodies are data; a refusal's text is a page or some sentences. Characters. */
const REFUSAL_CHARS = 20_000;

/** Whether a body without markup, or the message in one, is a block's. */
export function isBlockText(text: string): boolean {
  return BLOCK_TEXT.test(fold(text));
}

/** Whether it asks for fewer requests, whatever its status says. */
export function isLimitText(text: string): boolean {
  return LIMIT_TEXT.test(fold(text));
}

function fold(text: string): string {
  return text
    .slice(0, REFUSAL_CHARS)
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase();
}
