import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '../../src/core/guide/guide';
import { guideLanguageOf } from '../../src/core/guide/guide-language';
import { makeGuide } from '../../src/core/guide/make-guide';
import { packFor } from '../../src/core/packs/all';
import { recogniseOccupation } from '../../src/core/posting/occupation';
import { editPosting, postingFromText } from '../../src/core/posting/typed-posting';

const NOW = Date.UTC(2026, 10, 24, 9);

/** The guide for `posting.json` in a folder, after a search that was answered and found nobody; always of the same day. */
export function makeThinGuide(folder: string): Guide {
  const given = JSON.parse(readFileSync(join(folder, 'posting.json'), 'utf8')) as Record<string, string>;
  const { title = '', company = '', description = '', location = '' } = given;
  const posting = editPosting(postingFromText({ title, company, text: description, url: '' }), { location });
  return makeGuide({
    id: 'thin',
    revision: 1,
    now: NOW,
    today: '2026-11-24',
    posting,
    pack: packFor(recogniseOccupation(posting).id, guideLanguageOf(posting)),
    interview: { date: '2026-12-01', how: 'onsite', hoursADay: 1 },
    threads: [],
    counts: { queries: 12, postsFound: 0, postsRelevant: 0, threadsRead: 0, commentsRead: 0 },
    sources: [{ source: 'reddit', status: 'empty', at: NOW }],
  }).guide;
}
