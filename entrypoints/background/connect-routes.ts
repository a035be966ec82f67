import { ACCOUNT_PATTERN, ARCHIVE_PATTERN, hasOrigin } from '../../src/adapters/browser-ui';
import { clock } from '../../src/adapters/clock';
import type { RedditAccount } from '../../src/adapters/reddit-account';
import { readSettings } from '../../src/adapters/storage';
import { createBudgetStore } from '../../src/adapters/stored-counters';
import { ACCOUNT_PACE } from '../../src/core/reddit/pace';
import type { Http } from '../../src/pipeline/ports';
import { createRedditClient } from '../../src/pipeline/reddit-client';
import { ACCOUNT_ORIGIN } from '../../src/pipeline/reddit-request';
import { createArchiveClient } from '../../src/pipeline/routes/archive-client';
import type { RouteConnections } from '../../src/pipeline/routes/connections';
import { createFeedClient } from '../../src/pipeline/routes/feed-client';
import { createNewsClient } from '../../src/pipeline/routes/news-client';

/** The ways beside the user's session, each open only if it was chosen and is allowed at that moment. */
export function connectRoutes(http: Http, account: RedditAccount): RouteConnections {
  return {
    async account(signal) {
      const { redditClientId } = await readSettings();
      if (redditClientId === '' || !(await hasOrigin(ACCOUNT_PATTERN))) return undefined;
      const bearer = await account.readToken(redditClientId);
      if (bearer === undefined) return undefined;
      const identity = { bearer };
      const budget = createBudgetStore('account');
      const way = { origin: ACCOUNT_ORIGIN, identity, pace: ACCOUNT_PACE };
      return createRedditClient({ http, clock, budget, signal, ...way });
    },
    feed: (signal) => createFeedClient({ http, clock, budget: createBudgetStore('feed'), signal }),
    async archive(signal) {
      const { useArchive } = await readSettings();
      if (!useArchive || !(await hasOrigin(ARCHIVE_PATTERN))) return undefined;
      return createArchiveClient({
        http,
        clock,
        searchBudget: createBudgetStore('archiveSearch'),
        treeBudget: createBudgetStore('archiveTree'),
        signal,
      });
    },
    async news(signal) {
      const { useNews } = await readSettings();
      return useNews
        ? createNewsClient({ http, clock, budget: createBudgetStore('news'), signal })
        : undefined;
    },
  };
}
