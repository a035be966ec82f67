const MAX_URL_CHARS = 1_000;
const URLS = /https:\/\/[^\s<>"'()\\]{4,1000}/giu;
/** Where people meet on screens. */
const MEETING_HOST =
  /(?:^|\.)(?:zoom\.us|zoomgov\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|gotomeeting\.com|goto\.com|bluejeans\.com|skype\.com|chime\.aws|meet\.jit\.si|hirevue\.com|coderpad\.io|around\.co|bigbluebutton\.org|calendly\.com)$/i;
/** Said just before an address that belongs to the interview. */
const POINTED_AT =
  /(?:join|link|start(?: here)?|click|here|log ?in|meeting|interview|test|assessment|teilnehmen|einwahl|einwählen|zugang|location|where|ort|wo|beitreten|hier)\s?:?\s{0,3}\S{0,2}$/iu;

/** The address when the text is an https one, else undefined. */
export function readHttpsUrl(text: string): string | undefined {
  try {
    const url = new URL(text.trim().replace(/[.,;:!?]+$/, ''));
    return url.protocol === 'https:' && url.hostname.includes('.') && url.href.length <= MAX_URL_CHARS
      ? url.href
      : undefined;
  } catch {
    return undefined;
  }
}

/** The way into the meeting or test: only https, a place to meet before what is merely pointed at. */
export function findLink(text: string): { readonly url: string; readonly isMeeting: boolean } | undefined {
  const found = [...text.matchAll(URLS)].flatMap((match) => {
    const url = readHttpsUrl(match[0]);
    if (url === undefined) return [];
    const isMeeting = MEETING_HOST.test(new URL(url).hostname);
    const isPointedAt = POINTED_AT.test(text.slice(Math.max(0, match.index - 30), match.index));
    return isMeeting || isPointedAt ? [{ url, isMeeting }] : [];
  });
  return found.find(({ isMeeting }) => isMeeting) ?? found[0];
}

/** The text with addresses blanked out, all else where it was: their digits are no times. */
export function blankLinks(text: string): string {
  return text.replace(/\b(?:https?:\/\/|www\.)[^\s<>"']{1,1000}/gi, (url) => ' '.repeat(url.length));
}
