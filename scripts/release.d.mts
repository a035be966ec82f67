export declare function zipFolder(
  folder: string,
  names?: readonly string[],
  added?: Readonly<Record<string, string>>,
): Promise<Uint8Array<ArrayBuffer>>;
export declare function readNotes(changeLog: string, version: string): string;
