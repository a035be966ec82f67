import { toBinaryString } from './pdf-syntax';

/**
 * Rewrites a file of jsPDF's so that its thousands of small objects (links, tags, bookmarks) stand in compressed object streams, as
 * PDF 1.5 and later allow: the same file for every reader, at a third of its size.
 */

const OBJECTS_A_STREAM = 400;
/** Bytes of an entry of the cross-reference: kind, place, index. */
const FIELDS = [1, 4, 2] as const;

interface Entry {
  readonly id: number;
  /** From its first digit to the end of `endobj`. */
  readonly start: number;
  readonly end: number;
}

/** @throws {TypeError} When the file is not as jsPDF writes them. */
export async function packObjects(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const text = toBinaryString(file);
  const { entries, size, trailer, firstAt } = readTable(text);
  const writer = makeWriter(file.subarray(0, firstAt));
  const places = new Map<number, readonly [kind: number, place: number, index: number]>();
  const small: { id: number; body: string }[] = [];
  for (const { id, start, end } of entries) {
    const body = text.slice(text.indexOf('obj', start) + 3, end - 'endobj'.length).trim();
    if (body.endsWith('endstream')) {
      places.set(id, [1, writer.length(), 0]);
      writer.add(file.subarray(start, end));
      writer.addText('\n');
    } else small.push({ id, body });
  }
  let next = size;
  for (let at = 0; at < small.length; at += OBJECTS_A_STREAM) {
    const part = small.slice(at, at + OBJECTS_A_STREAM);
    part.forEach(({ id }, i) => {
      places.set(id, [2, next, i]);
    });
    places.set(next, [1, writer.length(), 0]);
    await addObjectStream(writer, next, part);
    next++;
  }
  places.set(next, [1, writer.length(), 0]);
  await addTable(writer, next, places, trailer);
  return writer.whole();
}

interface Table {
  readonly entries: readonly Entry[];
  readonly size: number;
  /** `/Root …`, `/Info …`, `/ID …` */
  readonly trailer: string;
  readonly firstAt: number;
}

function readTable(text: string): Table {
  const found = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-200));
  const tableAt = Number(found?.[1] ?? Number.NaN);
  const head = /^xref\s+0 (\d+)\s+/.exec(text.slice(tableAt, tableAt + 40));
  if (!head) throw new TypeError('no cross-reference table');
  const size = Number(head[1]);
  const rowsAt = tableAt + head[0].length;
  const starts: { id: number; start: number }[] = [];
  const rows = text.slice(rowsAt).matchAll(/(\d{10}) \d{5} ([nf])/g);
  let id = 0;
  for (const [, offset, kind] of rows) {
    if (id >= size) break;
    if (kind === 'n') starts.push({ id, start: Number(offset) });
    id++;
  }
  starts.sort((a, b) => a.start - b.start);
  const entries = starts.map(({ id: number, start }, i) => {
    const end = text.lastIndexOf('endobj', starts[i + 1]?.start ?? tableAt) + 'endobj'.length;
    if (!text.startsWith(`${number} 0 obj`, start) || end <= start)
      throw new TypeError(`no object ${number}`);
    return { id: number, start, end };
  });
  const dictionary = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text.slice(rowsAt))?.[1] ?? '';
  const trailer = ['Root', 'Info', 'ID']
    .map((key) => new RegExp(`/${key} (?:\\d+ 0 R|\\[[^\\]]*\\])`).exec(dictionary)?.[0] ?? '')
    .join(' ');
  return { entries, size, trailer, firstAt: starts[0]?.start ?? 0 };
}

function makeWriter(head: Uint8Array) {
  const parts: Uint8Array[] = [head];
  let length = head.length;
  const add = (bytes: Uint8Array) => {
    parts.push(bytes);
    length += bytes.length;
  };
  return {
    add,
    addText: (text: string) => add(new TextEncoder().encode(text)),
    length: () => length,
    whole: (): Uint8Array<ArrayBuffer> => {
      const all = new Uint8Array(length);
      let at = 0;
      for (const part of parts) {
        all.set(part, at);
        at += part.length;
      }
      return all;
    },
  };
}

type Writer = ReturnType<typeof makeWriter>;

async function addObjectStream(
  writer: Writer,
  id: number,
  objects: readonly { readonly id: number; readonly body: string }[],
): Promise<void> {
  let offset = 0;
  const index = objects.map(({ id: number, body }) => {
    const row = `${number} ${offset}`;
    offset += body.length + 1;
    return row;
  });
  const head = `${index.join(' ')}\n`;
  const content = toLatin1(head + objects.map(({ body }) => body).join('\n'));
  await addStream(writer, id, `/Type /ObjStm /N ${objects.length} /First ${head.length}`, content);
}

async function addTable(
  writer: Writer,
  id: number,
  places: ReadonlyMap<number, readonly [number, number, number]>,
  trailer: string,
): Promise<void> {
  const startAt = writer.length();
  const width = FIELDS.reduce((sum, bytes) => sum + bytes, 0);
  const table = new Uint8Array(width * (id + 1));
  const view = new DataView(table.buffer);
  for (let i = 0; i <= id; i++) {
    const [kind, place, index] = places.get(i) ?? [0, 0, 0xffff];
    view.setUint8(i * width, kind);
    view.setUint32(i * width + 1, place);
    view.setUint16(i * width + 5, index);
  }
  await addStream(writer, id, `/Type /XRef /Size ${id + 1} /W [${FIELDS.join(' ')}] ${trailer}`, table);
  writer.addText(`startxref\n${startAt}\n%%EOF\n`);
}

async function addStream(
  writer: Writer,
  id: number,
  keys: string,
  content: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const packed = await deflate(content);
  writer.addText(`${id} 0 obj\n<< ${keys} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`);
  writer.add(packed);
  writer.addText('\nendstream\nendobj\n');
}

async function deflate(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function toLatin1(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
