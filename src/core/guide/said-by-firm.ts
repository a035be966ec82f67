import type { JobPosting } from '../posting/job-posting';
import { readSaidOnInterview } from '../posting/said-in-text';
import type { Item } from './guide';
import { toPlainItem } from './typical-items';
import type { Wording } from './wording';
import { holdsUrl } from './wording-text';

const MAX_OF_POSTING = 5;
const MAX_OF_PAGE = 5;
const MAX_CHARS = 300;

/** What posting and firm themselves say on the way to an offer: exact slices of their text, each once. */
export function listSaidByFirm(
  posting: Pick<JobPosting, 'description' | 'furtherPages'>,
  say: Wording,
): readonly Item[] {
  const ofPosting = readUsable(posting.description)
    .slice(0, MAX_OF_POSTING)
    .map((text) => toPlainItem('said', 'posting', say.FROM_POSTING.quoted(text), text));
  const seen = new Set(ofPosting.map(({ basis }) => basis));
  const ofPages = (posting.furtherPages ?? []).flatMap((page) =>
    readUsable(page.text)
      .filter((text) => !seen.has(text) && seen.add(text))
      .slice(0, MAX_OF_PAGE)
      .map((text) => toPlainItem('said', 'company', say.FROM_COMPANY.quoted(text), text)),
  );
  return [...ofPosting, ...ofPages];
}

function readUsable(text: string): readonly string[] {
  return readSaidOnInterview(text).filter((sentence) => sentence.length <= MAX_CHARS && !holdsUrl(sentence));
}
