import { browser } from 'wxt/browser';
import { type BudgetStore, newBudget, type RequestBudget } from '../core/reddit/budget';

const BUDGET = 'redditBudget';
const RUNGS = 'modelRungs';

/** In `storage.local`: a restart of the browser must not reset what Reddit counts. */
export const budgetStore: BudgetStore = {
  async read() {
    const stored: unknown = (await browser.storage.local.get(BUDGET))[BUDGET];
    return isBudget(stored) ? stored : newBudget();
  },
  async write(budget) {
    await browser.storage.local.set({ [BUDGET]: budget });
  },
};

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

/** Every number of a fresh budget is there: another version may have written something else. */
function isBudget(stored: unknown): stored is RequestBudget {
  if (typeof stored !== 'object' || stored === null) return false;
  return Object.keys(newBudget()).every((name) => Number.isFinite((stored as Record<string, unknown>)[name]));
}
