export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
/** A mean Gregorian month: for ages and decay, never for calendar dates. */
export const MONTH_MS = 30.436875 * DAY_MS;
