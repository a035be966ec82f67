/** More of one kind than anybody has; what a file holds beyond it is counted as dropped. */
const MAX_RECORDS = 5000;

/** Reads a list from a file one by one; what is no record of ours is left out and counted. No list is an empty one. */
export function readRecords<T>(
  value: unknown,
  readOne: (one: unknown) => T | undefined,
): { readonly read: readonly T[]; readonly dropped: number } {
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  const read: T[] = [];
  for (const one of given.slice(0, MAX_RECORDS)) {
    const record = readOne(one);
    if (record !== undefined) read.push(record);
  }
  return { read, dropped: given.length - read.length };
}
