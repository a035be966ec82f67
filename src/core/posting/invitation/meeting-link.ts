const URLS = /https:\/\/[^\s<>"'()\\]{4,1000}/giu;
/** Where people meet on screens. */
const MEETING_HOST =
  /(?:^|\.)(?:zoom\.us|zoomgov\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|gotomeeting\.com|goto\.com|bluejeans\.com|skype\.com|chime\.aws|meet\.jit\.si|hirevue\.com|coderpad\.io|around\.co|bigbluebutton\.org|calendly\.com)$/i;
/** Said just before an address that belongs to the interview. */
const POINTED_AT =
  /(?:join|link|start(?: here)?|click|here|log ?in|meeting|interview|test|assessment|teilnehmen|einwahl|einwählen|zugang|location|where|ort|wo|beitreten|hier)\s?:?\s{0,3}\S{0,2}$/iu;

/** No user part: `https://zoom.us@evil.example` goes elsewhere than it seems. */
const HTTPS = /^https:\/\/((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(?::\d{1,5})?(?:[/?#]\S{0,900})?$/i;

/** The address when the text is an https one, else undefined. */
export function readHttpsUrl(text: string): string | undefined {
  const url = text.trim().replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
  return HTTPS.test(url) ? url : undefined;
}

function hostOf(url: string): string {
  return HTTPS.exec(url)?.[1] ?? '';
}

/** The way into the meeting or test: only https, a place to meet before what is merely pointed at. */
export function findLink(text: string): { readonly url: string; readonly isMeeting: boolean } | undefined {
  const found = [...text.matchAll(URLS)].flatMap((match) => {
    const url = readHttpsUrl(match[0]);
    if (url === undefined) return [];
    const isMeeting = MEETING_HOST.test(hostOf(url));
    const isPointedAt = POINTED_AT.test(text.slice(Math.max(0, match.index - 30), match.index));
    return isMeeting || isPointedAt ? [{ url, isMeeting }] : [];
  });
  return found.find(({ isMeeting }) => isMeeting) ?? found[0];
}

/** The text with addresses blanked out, all else where it was: their digits are no times. */
export function blankLinks(text: string): string {
  return text.replace(/\b(?:https?:\/\/|www\.)[^\s<>"']{1,1000}/gi, (url) => ' '.repeat(url.length));
}
