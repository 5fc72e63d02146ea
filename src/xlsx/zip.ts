import { crc32 } from "./crc32";
import { joined, unpackEntry } from "./unpack-entry";
import { isXml, xmlFault, type XmlFault } from "./xml-fault";
import { CENTRAL, DEFLATED, END, LOCAL, readEntries, STORED, type PackedEntry } from "./zip-directory";

/** How much an archive may hold. */
export interface UnpackLimits {
  readonly entries: number;
  /** Of all entries together. */
  readonly bytes: number;
  /** Which entries are wanted; all if absent. */
  readonly wants?: (name: string) => boolean;
  /** Whoever reads it compares the checksums, which need not be worked out twice then. */
  readonly readerCompares?: boolean;
}

/** Text packs to a tenth, repeated cells to a sixtieth; only what was made to unpack to nothing but itself goes further. */
const MOST_RATIO = 200;
const SMALL_ENTRY = 16 * 1024 * 1024;

/** Why an archive was not unpacked. */
export type UnpackProblem = XmlFault | "too-much" | "packed-too-well";

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

  /** An entry's text; null if there is no such entry. */
  async text(name: string): Promise<string | null> {
    const entry = this.entries.get(name);
    const bytes = entry && (await unpackEntry(entry, Number.MAX_SAFE_INTEGER));
    return bytes ? new TextDecoder().decode(bytes) : null;
  }

  /**
   * The same archive with nothing packed any more and every part of XML looked through, so that whatever reads it finds
   * exactly what was looked at, and need not unpack it again.
   *
   * @param limits how much it may hold
   * @returns the archive; or what is wrong with it
   */
  async unpacked(limits: UnpackLimits): Promise<Zip | UnpackProblem> {
    if (this.entries.size > limits.entries) return "too-much";
    const unpacked = new Map<string, PackedEntry>();
    let left = limits.bytes;
    for (const entry of this.entries.values()) {
      if (limits.wants?.(entry.name) === false) continue;
      const usual = MOST_RATIO * entry.packed.length;
      const most = Math.min(Math.max(SMALL_ENTRY, usual), left);
      const bytes = await unpackEntry(entry, most).catch(() => undefined);
      if (bytes === undefined) return "damaged";
      if (bytes === null) return most > usual ? "packed-too-well" : "too-much";
      if (limits.readerCompares !== true && !isWhole(entry, bytes)) return "damaged";
      const fault = isXml(entry.name, bytes) ? xmlFault(bytes) : null;
      if (fault) return fault;
      left -= bytes.length;
      unpacked.set(entry.name, { ...entry, method: STORED, packed: bytes, size: bytes.length });
    }
    return new Zip(unpacked);
  }

  /** Puts text in place of an entry's. */
  async replace(name: string, text: string): Promise<void> {
    const bytes = new TextEncoder().encode(text);
    const packed = await deflate(bytes);
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

/** Some programs leave the checksum out. */
function isWhole(entry: PackedEntry, bytes: Uint8Array): boolean {
  return entry.checksum === 0 || crc32(bytes) === entry.checksum;
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

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
