import type { LocalNow } from '../core/debrief/debrief-due';
import type { Clock } from '../pipeline/ports';

export const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal?.addEventListener('abort', stop, { once: true });
    }),
};

/** The local calendar date, ISO. */
export function readToday(): string {
  return toLocal(new Date()).date;
}

/** The local calendar date, ISO, and time, `HH:MM`, of an instant in ms since the Unix epoch. */
export function readLocal(at: number): LocalNow {
  return toLocal(new Date(at));
}

/** The instant, ms since the Unix epoch, at which it is that date and time here; NaN when it is none. */
export function toInstant({ date, time }: LocalNow): number {
  return new Date(`${date}T${time}:00`).getTime();
}

function toLocal(at: Date): LocalNow {
  const pad = (part: number) => String(part).padStart(2, '0');
  return {
    date: `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`,
    time: `${pad(at.getHours())}:${pad(at.getMinutes())}`,
  };
}
