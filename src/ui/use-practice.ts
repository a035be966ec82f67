import { useEffect, useState } from 'preact/hooks';
import { readPractised } from '../adapters/library';
import { watchPractice } from '../adapters/storage';
import type { Practice } from '../core/practice/review';

/** What was practised with a guide, now and after every change; undefined while it is being read. */
export function usePractice(runId: string): Practice | undefined {
  const [practice, setPractice] = useState<Practice>();
  useEffect(() => {
    let isCurrent = true;
    const stop = watchPractice(() => {
      void readPractised(runId).then(
        (read) => {
          if (isCurrent) setPractice(read);
        },
        () => undefined,
      );
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [runId]);
  return practice;
}
