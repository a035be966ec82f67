import { browser } from 'wxt/browser';

const ALARM = 'refresh';
const DAY_MINUTES = 24 * 60;

/** Sets the daily alarm or takes it away, as the user has chosen. */
export async function keepDailyAlarm(isWanted: boolean): Promise<void> {
  if (!isWanted) {
    await browser.alarms.clear(ALARM);
    return;
  }
  if (!(await browser.alarms.get(ALARM))) {
    await browser.alarms.create(ALARM, { delayInMinutes: DAY_MINUTES, periodInMinutes: DAY_MINUTES });
  }
}

/** Registered synchronously, or the event is lost. */
export function onDaily(refresh: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) refresh();
  });
}
