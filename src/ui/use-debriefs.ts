import { useEffect, useState } from 'preact/hooks';
import { readDebriefs, readSkippedDebriefs } from '../adapters/library';
import { watchDebriefs } from '../adapters/storage';
import type { Debrief } from '../core/debrief/debrief';

export interface OwnDebriefs {
  /** Newest first. */
  readonly debriefs: readonly Debrief[];
  readonly skipped: ReadonlyMap<string, string>;
}

/** What the user wrote down after interviews, now and after every change; undefined while it is being read. */
export function useDebriefs(): OwnDebriefs | undefined {
  const [own, setOwn] = useState<OwnDebriefs>();
  useEffect(
    () =>
      watchDebriefs(() => {
        void Promise.all([readDebriefs(), readSkippedDebriefs()]).then(
          ([debriefs, skipped]) => setOwn({ debriefs, skipped }),
          () => undefined,
        );
      }),
    [],
  );
  return own;
}
