import { makeGuide } from '../../../src/core/guide/make-guide';
import { packFor } from '../../../src/core/packs/all';
import { recogniseOccupation } from '../../../src/core/posting/occupation';
import { postingFromText } from '../../../src/core/posting/typed-posting';
import type { RedditThread } from '../../../src/core/reddit/thread';

const NOW = Date.UTC(2026, 10, 24);

const POSTING = postingFromText({
  title: 'Software Engineer',
  company: 'Kestrel Ledger',
  text: 'You design services in Go.\nRequirements:\n- Go and SQL\n- three years of backend work\n- on-call',
  url: '',
});

/** What the bench calls in the page. */
export interface EngineBench {
  /** The whole engine once, from the threads to the checked guide; returns what was found, so that nothing is left out as unused. */
  run(threads: readonly RedditThread[]): {
    readonly ms: number;
    readonly questions: number;
    readonly reported: number;
  };
}

const bench: EngineBench = {
  run(threads) {
    const startedAt = performance.now();
    const pack = packFor(recogniseOccupation(POSTING).id);
    const { guide } = makeGuide({
      id: 'bench',
      revision: 1,
      now: NOW,
      today: '2026-11-24',
      posting: POSTING,
      pack,
      interview: {},
      threads,
      counts: {
        queries: 4,
        postsFound: threads.length,
        postsRelevant: threads.length,
        threadsRead: threads.length,
        commentsRead: 0,
      },
      sources: [],
    });
    const reported = guide.questions.filter(({ label }) => label === 'reported').length;
    return { ms: performance.now() - startedAt, questions: guide.questions.length, reported };
  },
};
Object.assign(globalThis, { engineBench: bench });
