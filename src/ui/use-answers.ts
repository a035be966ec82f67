import { useEffect, useState } from 'preact/hooks';
import { readRequirements, readStories } from '../adapters/library';
import { watchAnswers } from '../adapters/storage';
import type { Checklist } from '../core/practice/requirements';
import type { Story } from '../core/practice/story';

export interface OwnAnswers {
  readonly stories: readonly Story[];
  readonly checklist: Checklist;
}

/** The user's stories and his checklist of a run, now and after every change; undefined while they are being read. */
export function useAnswers(runId: string): OwnAnswers | undefined {
  const [answers, setAnswers] = useState<OwnAnswers>();
  useEffect(() => {
    let isCurrent = true;
    const stop = watchAnswers(() => {
      void Promise.all([readStories(), readRequirements(runId)]).then(
        ([stories, checklist]) => {
          if (isCurrent) setAnswers({ stories, checklist });
        },
        () => undefined,
      );
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [runId]);
  return answers;
}
