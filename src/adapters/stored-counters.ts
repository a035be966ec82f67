import { browser } from 'wxt/browser';
import { type BudgetStore, newBudget, type RequestBudget } from '../core/reddit/budget';

const RUNGS = 'modelRungs';

/** One pace for each way that is asked: the user's session and the rest, which are counted apart. */
export const BUDGETS = {
  session: 'redditBudget',
  account: 'accountBudget',
  feed: 'feedBudget',
  archiveSearch: 'archiveSearchBudget',
  archiveTree: 'archiveTreeBudget',
  news: 'newsBudget',
} as const;

/** In `storage.local`: a restart of the browser must not reset what is counted on the other side. */
export function createBudgetStore(name: keyof typeof BUDGETS): BudgetStore {
  const key = BUDGETS[name];
  return {
    async read() {
      const stored: unknown = (await browser.storage.local.get(key))[key];
      return readBudget(stored);
    },
    async write(budget) {
      await browser.storage.local.set({ [key]: budget });
    },
  };
}

/** How much of a JSON schema an endpoint's model took last time, so that refusals are not repeated. */
export const rungStore = {
  async read(name: string): Promise<string | undefined> {
    const rung = (await readRungs())[name];
    return typeof rung === 'string' ? rung : undefined;
  },
  async write(name: string, rung: string): Promise<void> {
    await browser.storage.local.set({ [RUNGS]: { ...(await readRungs()), [name]: rung } });
  },
};

async function readRungs(): Promise<Record<string, unknown>> {
  const stored: unknown = (await browser.storage.local.get(RUNGS))[RUNGS];
  return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
}

/** What another version has left, or nothing, counts as a fresh budget. */
export function readBudget(stored: unknown): RequestBudget {
  return isBudget(stored) ? stored : newBudget();
}

/** Every number of a fresh budget is there: another version may have written something else. */
function isBudget(stored: unknown): stored is RequestBudget {
  if (typeof stored !== 'object' || stored === null) return false;
  return Object.keys(newBudget()).every((name) => Number.isFinite((stored as Record<string, unknown>)[name]));
}
