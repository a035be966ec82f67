import { useEffect, useState } from 'preact/hooks';
import { readApplicationStages, readDebriefs, readGuide, readSaved } from '../adapters/library';
import { watchAnswers, watchDebriefs, watchSaved, watchStages } from '../adapters/storage';
import { type Application, listApplications } from '../core/applications/application';
import type { Guide } from '../core/guide/guide';
import type { SavedPosting } from '../core/posting/saved-posting';
import type { RunSummary } from '../core/run/run';

export interface OwnApplications {
  readonly applications: readonly Application[];
  /** Those there are, in the order of the applications. */
  readonly guides: readonly Guide[];
  /** By posting key. */
  readonly saved: ReadonlyMap<string, SavedPosting>;
}

/** Everything the user is after, now and after every change; undefined while it is being read. */
export function useApplications(runs: readonly RunSummary[]): OwnApplications | undefined {
  const [own, setOwn] = useState<OwnApplications>();
  const [change, setChange] = useState(0);
  useEffect(() => {
    const again = () => setChange((count) => count + 1);
    const stops = [watchSaved(again), watchStages(again), watchDebriefs(again), watchAnswers(again)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  useEffect(() => {
    let isCurrent = true;
    void readOwn(runs).then(
      (read) => {
        if (isCurrent) setOwn(read);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [runs, change]);
  return own;
}

async function readOwn(runs: readonly RunSummary[]): Promise<OwnApplications> {
  const [saved, debriefs, stages] = await Promise.all([readSaved(), readDebriefs(), readApplicationStages()]);
  const applications = listApplications(runs, saved, debriefs, stages);
  const ids = applications.flatMap(({ runId, stage }) =>
    runId !== undefined && stage !== 'done' ? [runId] : [],
  );
  const guides = await Promise.all(ids.map((id) => readGuide(id).catch(() => undefined)));
  return {
    applications,
    guides: guides.filter((guide) => guide !== undefined),
    saved: new Map(saved.map((one) => [one.key, one])),
  };
}
