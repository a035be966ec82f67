import { browser } from 'wxt/browser';

const ALARM = 'drive';
/** The floor that Chrome sets for packed extensions. */
const PERIOD_MINUTES = 0.5;
/** A worker without an extension call dies after 30 s, a fetch in flight or not (measured on Chromium 156). */
const PING_MS = 20_000;

/** The periodic alarm that brings a killed worker back while runs are open; a one-shot alarm can be lost. */
export const wake = {
  async arm(): Promise<void> {
    if (await browser.alarms.get(ALARM)) return;
    await browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES });
  },
  async disarm(): Promise<void> {
    await browser.alarms.clear(ALARM);
  },
};

/** Calls `drive` on the alarm and on every start of the browser. Registered synchronously, or the event is lost. */
export function onWake(drive: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) drive();
  });
  browser.runtime.onStartup.addListener(drive);
}

/** Keeps the worker alive until the returned function is called. */
export function keepAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), PING_MS);
  return () => clearInterval(timer);
}

/** One driver per profile: another worker instance may still be ending while this one begins. */
export async function withDriverLock(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request('debrief-driver', { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}
