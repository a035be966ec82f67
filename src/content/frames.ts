import { splitUrl } from '../core/posting/web-address';

/** Boards that employers embed in their own pages, by what the frame's address says of one posting. */
const BOARD_FRAMES: readonly RegExp[] = [
  /^https:\/\/(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io\/embed\/job_app\b/i,
  /^https:\/\/(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io\/[\w-]+\/jobs\/\d+/i,
  /^https:\/\/jobs\.(?:eu\.)?lever\.co\/[\w.-]+\/[0-9a-f-]{36}/i,
  /^https:\/\/jobs\.ashbyhq\.com\/[^/]+\/[0-9a-f-]{36}/i,
  /^https:\/\/[\w.-]+\.icims\.com\/jobs\/\d+/i,
  /^https:\/\/apply\.workable\.com\/[\w-]+\/j\/\w+/i,
  /^https:\/\/jobs\.smartrecruiters\.com\/[\w.-]+\/\d+/i,
  /^https:\/\/jobs\.jobvite\.com\/[\w-]+\/job\/\w+/i,
  /^https:\/\/[\w-]+\.(?:jobs\.)?personio\.(?:de|com)\/job\/\d+/i,
  /^https:\/\/[\w-]+\.(?:recruitee\.com\/o|bamboohr\.com\/(?:careers|jobs)|breezy\.hr\/p|teamtailor\.com\/jobs)\/[\w-]+/i,
  /^https:\/\/[\w.-]+\.myworkdayjobs\.com\/.+\/job\/.+/i,
];

/** A posting in a frame of another site, which a click on our icon does not open to us: its address can be offered. */
export function findBoardFrame(document: Document): { readonly frameUrl?: string } {
  const here = splitUrl(document.URL).host;
  for (const frame of [...document.querySelectorAll('iframe[src]')].slice(0, 20)) {
    const src = frame.getAttribute('src') ?? '';
    const url = src.startsWith('//') ? `https:${src}` : src;
    if (url.length < 2_000 && splitUrl(url).host !== here && BOARD_FRAMES.some((board) => board.test(url)))
      return { frameUrl: url };
  }
  return {};
}
