import { describe, expect, it } from 'vitest';
import { checkGuide } from '../../../../src/core/guide/check-guide';
import { makeGuide } from '../../../../src/core/guide/make-guide';
import { packFor } from '../../../../src/core/packs/all';
import { recogniseOccupation } from '../../../../src/core/posting/occupation';
import { postingFromText } from '../../../../src/core/posting/typed-posting';
import { readThread } from '../../../../src/core/reddit/read-thread';
import { writeThread } from '../../../support/reddit/thread';
import { builtInWorld } from '../../../support/world/built-in';

const NOW = Date.UTC(2026, 10, 23, 9);
const posting = postingFromText({
  title: 'Senior Backend Engineer',
  company: 'Northwind Robotics',
  text: 'What you will do\n- Design services in Go that assign tasks to robots\n- Lead technical designs',
});

/** Every post of the invented world as Reddit would send it, read as the product reads it. */
const threads = builtInWorld().posts.map((post) =>
  readThread(
    JSON.parse(
      JSON.stringify(
        writeThread(
          post,
          { limit: 100, depth: 8, sort: 'top', commentId: null },
          { isRaw: true, removed: new Set() },
        ),
      ),
    ),
  ),
);

const make = (given: typeof threads) =>
  makeGuide({
    id: 'run-1',
    revision: 1,
    now: NOW,
    today: '2026-11-23',
    posting,
    pack: packFor(recogniseOccupation(posting).id),
    interview: {},
    threads: given,
    counts: { queries: 1, postsFound: given.length, postsRelevant: 0, threadsRead: 0, commentsRead: 0 },
    sources: [{ source: 'reddit', status: 'ok', at: NOW }],
  }).guide;

describe('makeGuide', () => {
  it('takes what is about the employer, leaves out what is not, and passes its own check', () => {
    const guide = make(threads);
    expect(checkGuide(guide)).toEqual([]);
    expect(guide.scorecard.reported).toBeGreaterThan(5);
    expect(guide.counts.peopleHere).toBeGreaterThan(3);
  });

  it('gives the same guide whatever the order of the threads', () => {
    expect(make([...threads].reverse())).toEqual(make(threads));
  });

  it('reports nothing where nothing is relevant', () => {
    const guide = make([]);
    expect(guide.scorecard).toMatchObject({ reported: 0, reportedElsewhere: 0, people: 0 });
    expect(guide.questions.length).toBeGreaterThan(5);
  });
});
