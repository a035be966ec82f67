import { ARCHIVE_PATTERN, hasOrigin } from '../../src/adapters/browser-ui';
import { clock } from '../../src/adapters/clock';
import { readSettings } from '../../src/adapters/storage';
import { createBudgetStore } from '../../src/adapters/stored-counters';
import type { Http } from '../../src/pipeline/ports';
import { createArchiveClient } from '../../src/pipeline/routes/archive-client';
import type { RouteConnections } from '../../src/pipeline/routes/connections';
import { createFeedClient } from '../../src/pipeline/routes/feed-client';
import { createNewsClient } from '../../src/pipeline/routes/news-client';

/** The ways beside the user's session, each open only if it was chosen and is allowed at that moment. */
export function connectRoutes(http: Http): RouteConnections {
  return {
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
