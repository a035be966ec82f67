import { browser } from 'wxt/browser';

const ALARM = 'refresh';
/** The cache is cleaned up whatever the user has chosen: it asks nobody. */
const CLEAN_UP = 'cleanUp';
const DAY_MINUTES = 24 * 60;

/** Sets the daily alarm or takes it away, as the user has chosen; that of the clean-up is always kept. */
export async function keepDailyAlarm(isWanted: boolean): Promise<void> {
  await keepAlarm(CLEAN_UP);
  if (!isWanted) {
    await browser.alarms.clear(ALARM);
    return;
  }
  await keepAlarm(ALARM);
}

async function keepAlarm(name: string): Promise<void> {
  if (await browser.alarms.get(name)) return;
  await browser.alarms.create(name, { delayInMinutes: DAY_MINUTES, periodInMinutes: DAY_MINUTES });
}

/** Registered synchronously, or the event is lost. */
export function onDaily({ refresh, cleanUp }: { refresh(): void; cleanUp(): void }): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) refresh();
    if (name === CLEAN_UP) cleanUp();
  });
}
