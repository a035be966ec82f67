import { useEffect, useState } from 'preact/hooks';
import type { CurrentTab } from '../../adapters/browser-ui';
import { type ErrorCode, toErrorInfo } from '../../core/errors';
import { readFurtherPage } from '../../core/posting/further-page';
import type { JobPosting, NoPostingReason } from '../../core/posting/job-posting';
import { readPosting } from '../../core/posting/read-posting';
import { describeReading } from '../../core/posting/reading-report';
import { findThreadLink } from '../../core/reddit/given-report';
import { takeReading } from './early-snapshot';

/** What the page in front of the user turned out to be. */
export type CurrentPage =
  | { readonly state: 'reading' }
  | {
      readonly state: 'posting';
      readonly posting: JobPosting;
      readonly isForm: boolean;
      /** What was read and from where, for the user to pass on. */
      readonly report: string;
      readonly tab: CurrentTab;
    }
  | {
      readonly state: 'none';
      readonly reason: NoPostingReason;
      readonly report?: string;
      /** The posting stands in a frame of this other site. */
      readonly frameUrl?: string;
      /** Where its text could be added to a guide as the firm's own; absent where it has none. */
      readonly addableUrl?: string;
      /** A thread of Reddit's, which can be added to a guide. */
      readonly isThread?: true;
      readonly tab: CurrentTab;
    }
  | { readonly state: 'failed'; readonly code: ErrorCode; readonly tab: CurrentTab | null };

/** Reads the current tab once; `again` reads it anew, as for a page that was still loading. */
export function useCurrentPage(): { readonly page: CurrentPage; readonly again: () => void } {
  const [page, setPage] = useState<CurrentPage>({ state: 'reading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setPage({ state: 'reading' });
    void readCurrentPage().then((read) => {
      if (isCurrent) setPage(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [attempt]);
  return { page, again: () => setAttempt((count) => count + 1) };
}

/** Pages on which firms write about themselves; walls, forms and empty frames are none. */
const CAN_BE_FIRMS: ReadonlySet<NoPostingReason> = new Set(['article', 'hub', 'home', 'list', 'other']);

async function readCurrentPage(): Promise<CurrentPage> {
  let tab: CurrentTab | null = null;
  try {
    const taken = await takeReading();
    tab = taken.tab;
    const snapshot = await taken.snapshot;
    const reading = readPosting(snapshot);
    const report = describeReading(snapshot, reading);
    const frame = snapshot.frameUrl === undefined ? {} : { frameUrl: snapshot.frameUrl };
    if (reading.posting === null) {
      const further = CAN_BE_FIRMS.has(reading.reason) ? readFurtherPage(snapshot) : undefined;
      const addable = further === undefined ? {} : { addableUrl: further.url };
      const thread = findThreadLink(snapshot.url) ? { isThread: true as const } : {};
      return { state: 'none', reason: reading.reason, report, ...frame, ...addable, ...thread, tab };
    }
    return { state: 'posting', posting: reading.posting, isForm: reading.reason === 'form', report, tab };
  } catch (error) {
    const { code } = toErrorInfo(error);
    if (code === 'pageRestricted' && tab !== null) return { state: 'none', reason: 'restricted', tab };
    return { state: 'failed', code: code === 'unexpected' ? 'pageUnreadable' : code, tab };
  }
}
