/** One file of a zip archive, still packed. */
interface PackedEntry {
  name: string;
  method: number;
  checksum: number;
  packed: Uint8Array;
  size: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * A zip archive, for the few things that the workbook library neither reads nor writes: its entries can be read and replaced as text.
 */
export class Zip {
  private readonly entries: Map<string, PackedEntry>;

  private constructor(entries: Map<string, PackedEntry>) {
    this.entries = entries;
  }

  /** Reads an archive's table of contents; null if the bytes are no archive, or end too soon. */
  static open(bytes: Uint8Array): Zip | null {
    try {
      const entries = readEntries(bytes);
      return entries && new Zip(entries);
    } catch (thrown) {
      // Offsets that point outside the bytes: a file cut short.
      if (thrown instanceof RangeError) return null;
      throw thrown;
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** What all entries would take unpacked, as the archive says. */
  get unpackedSize(): number {
    return [...this.entries.values()].reduce((sum, entry) => sum + entry.size, 0);
  }

  /** An entry's text; null if there is no such entry. */
  async text(name: string): Promise<string | null> {
    const entry = this.entries.get(name);
    if (!entry) return null;
    const bytes =
      entry.method === STORED ? entry.packed : await through(entry.packed, new DecompressionStream("deflate-raw"));
    return new TextDecoder().decode(bytes);
  }

  /** Puts text in place of an entry's. */
  async replace(name: string, text: string): Promise<void> {
    const bytes = new TextEncoder().encode(text);
    const packed = await through(bytes, new CompressionStream("deflate-raw"));
    this.entries.set(name, { name, method: DEFLATED, checksum: crc32(bytes), packed, size: bytes.length });
  }

  /** The archive's bytes. */
  write(): Uint8Array {
    const parts: Uint8Array[] = [];
    const directory: Uint8Array[] = [];
    let offset = 0;
    for (const entry of this.entries.values()) {
      const name = new TextEncoder().encode(entry.name);
      const header = localHeader(entry, name);
      parts.push(header, entry.packed);
      directory.push(centralHeader(entry, name, offset));
      offset += header.length + entry.packed.length;
    }
    const directorySize = directory.reduce((sum, part) => sum + part.length, 0);
    return joined([...parts, ...directory, endRecord(directory.length, directorySize, offset)]);
  }
}

function readEntries(bytes: Uint8Array): Map<string, PackedEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const earliest = Math.max(0, end - 65_535);
  while (end >= earliest && view.getUint32(end, true) !== END) end--;
  if (end < earliest) return null;
  const entries = new Map<string, PackedEntry>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(at, true) !== CENTRAL) return null;
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: bytes.subarray(data, data + view.getUint32(at + 20, true)),
      size: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function localHeader(entry: PackedEntry, name: Uint8Array): Uint8Array {
  const header = new DataView(new ArrayBuffer(30));
  header.setUint32(0, LOCAL, true);
  commonFields(header, 4, entry, name);
  return joined([new Uint8Array(header.buffer), name]);
}

function centralHeader(entry: PackedEntry, name: Uint8Array, offset: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(46));
  header.setUint32(0, CENTRAL, true);
  header.setUint16(4, 20, true);
  commonFields(header, 6, entry, name);
  header.setUint32(42, offset, true);
  return joined([new Uint8Array(header.buffer), name]);
}

/** What the two headers share. The date is the first that the format knows, so that the same workbook makes the same bytes. */
function commonFields(header: DataView, at: number, entry: PackedEntry, name: Uint8Array): void {
  header.setUint16(at, 20, true);
  header.setUint16(at + 2, 0x0800, true);
  header.setUint16(at + 4, entry.method, true);
  header.setUint16(at + 8, 0x0021, true);
  header.setUint32(at + 10, entry.checksum, true);
  header.setUint32(at + 14, entry.packed.length, true);
  header.setUint32(at + 18, entry.size, true);
  header.setUint16(at + 22, name.length, true);
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new DataView(new ArrayBuffer(22));
  record.setUint32(0, END, true);
  record.setUint16(8, count, true);
  record.setUint16(10, count, true);
  record.setUint32(12, size, true);
  record.setUint32(16, offset, true);
  return new Uint8Array(record.buffer);
}

async function through(bytes: Uint8Array, transform: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_unused, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
