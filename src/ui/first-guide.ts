import type { LocalNow } from '../core/debrief/debrief-due';
import { buildGuide } from '../core/guide/build-guide';
import type { Guide } from '../core/guide/guide';
import type { Pack } from '../core/packs/pack';
import type { InterviewDetails } from '../core/posting/interview';
import type { JobPosting } from '../core/posting/job-posting';
import { recogniseOccupation } from '../core/posting/occupation';

/** A guide that belongs to no run yet. */
const NO_RUN = 'first';

/**
 * The guide that can be made from the posting and its occupation's pack alone, in the page, without any request.
 *
 * @param now ms since the Unix epoch; its local calendar day is the plan's first.
 */
export function makeFirstGuide(
  posting: JobPosting,
  interview: InterviewDetails,
  now: number,
  pack: Pack,
): Guide {
  const occupation = recogniseOccupation(posting);
  return buildGuide({
    id: NO_RUN,
    revision: 1,
    now,
    today: readLocalDate(now),
    posting,
    interview,
    occupation,
    pack,
    insights: [],
    units: {},
    counts: { queries: 0, postsFound: 0, postsRelevant: 0, threadsRead: 0, commentsRead: 0 },
    sources: [],
    engine: { kind: 'extractive' },
    dropped: 0,
  });
}

/** The calendar date where the reader is, ISO, of an instant in ms since the Unix epoch. */
export function readLocalDate(at: number): string {
  return readLocalNow(at).date;
}

/** The same with the time, `HH:MM`. */
export function readLocalNow(at: number): LocalNow {
  const date = new Date(at);
  const pad = (part: number) => String(part).padStart(2, '0');
  return {
    date: `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`,
    time: `${pad(date.getHours())}:${pad(date.getMinutes())}`,
  };
}
