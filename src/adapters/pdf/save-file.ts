/** An address of ours has to outlive the click until the browser has begun to read it. */
const KEEP_ADDRESS_MS = 60_000;

/** Saves a file as the browser saves downloads, without asking for a permission. */
export function saveFile(content: Uint8Array<ArrayBuffer> | string, type: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_ADDRESS_MS);
}
