import { readPage, readThreadPage } from '../../src/adapters/browser-ui';
import { clock } from '../../src/adapters/clock';
import { readSettings } from '../../src/adapters/storage';
import { createBudgetStore } from '../../src/adapters/stored-counters';
import type { Handlers } from '../../src/messaging/protocol';
import { addCompanyPage } from '../../src/pipeline/add-company-page';
import { checkRoutes } from '../../src/pipeline/check-routes';
import { handOverPage, handOverText } from '../../src/pipeline/hand-over';
import { refreshGuide } from '../../src/pipeline/refresh';
import type { Worker } from './build-worker';

type RedditCommand =
  | 'addReport'
  | 'addOpenThread'
  | 'addCompanyPage'
  | 'refreshGuide'
  | 'checkRoutes'
  | 'readAccount'
  | 'connectAccount'
  | 'disconnectAccount';

const CHECK_MS = 120_000;

/** The commands about sources: reports and pages handed over, guides looked after, the ways checked, the account connected. */
export function createRedditHandlers(worker: Worker): Pick<Handlers, RedditCommand> {
  const { account, http } = worker;
  const readState = async (clientId: string) => ({
    isConnected: await account.isConnected(clientId),
    redirectUrl: account.redirectUrl(),
  });
  return {
    addReport: ({ runId, text }) => handOverText(worker, runId, text),
    addOpenThread: async ({ runId, tabId }) => handOverPage(worker, runId, await readThreadPage(tabId)),
    addCompanyPage: async ({ runId, tabId, isConfirmed }) =>
      addCompanyPage(worker, runId, await readPage(tabId), isConfirmed),
    refreshGuide: async ({ runId }) => ({ outcome: await refreshGuide(worker, runId) }),
    async checkRoutes() {
      const { redditClientId } = await readSettings();
      const budget = (route: Parameters<Parameters<typeof checkRoutes>[0]['budget']>[0]) =>
        createBudgetStore(route === 'archive' ? 'archiveSearch' : route);
      const token = () => account.readToken(redditClientId);
      return { checks: await checkRoutes({ http, clock, budget, token }, AbortSignal.timeout(CHECK_MS)) };
    },
    readAccount: ({ clientId }) => readState(clientId),
    async connectAccount({ clientId }) {
      await account.connect(clientId);
      return readState(clientId);
    },
    async disconnectAccount() {
      await account.forget();
      return null;
    },
  };
}
