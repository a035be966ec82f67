/** Reading foreign JSON by hand: a page of 2.6 MB is walked once, and a wrong type is "not there", never an exception. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own properties only: `__proto__`, `constructor` and the like are never found on the prototype. */
export function readField(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

export function readString(record: JsonRecord, key: string): string {
  const value = readField(record, key);
  return typeof value === 'string' ? value : '';
}

/** 0 for whatever is not a finite number. Archives write numbers as text. */
export function readNumber(record: JsonRecord, key: string): number {
  const value = readField(record, key);
  if (typeof value === 'string') return /^-?\d{1,15}(?:\.\d{1,9})?$/.test(value) ? Number(value) : 0;
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

export function readRecord(record: JsonRecord, key: string): JsonRecord | undefined {
  const value = readField(record, key);
  return isRecord(value) ? value : undefined;
}

export function readArray(record: JsonRecord, key: string): readonly unknown[] {
  const value = readField(record, key);
  return Array.isArray(value) ? value : [];
}
