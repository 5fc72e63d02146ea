/** One file of a zip archive, still packed. */
export interface PackedEntry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: Uint8Array;
  /** Unpacked, as the archive says, which may be wrong. */
  readonly size: number;
}

export const END = 0x06054b50;
export const CENTRAL = 0x02014b50;
export const LOCAL = 0x04034b50;
export const STORED = 0;
export const DEFLATED = 8;

/** In place of a size or an offset: it stands in an extra field, with eight bytes. */
const IN_EXTRA_FIELD = 0xffffffff;
const EXTRA_FIELD = 1;

/**
 * Reads an archive's table of contents.
 *
 * @param bytes the archive
 * @returns its entries by name; null if there is no table of contents, or its entries lie over one another, which no
 *   program writes: a small file could unpack to any size
 * @throws {RangeError} if offsets point outside the bytes, as in a file that was cut short
 */
export function readEntries(bytes: Uint8Array): Map<string, PackedEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecordOf(view);
  if (end === null) return null;
  const entries = new Map<string, PackedEntry>();
  const places: Place[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(at, true) !== CENTRAL) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const { packedSize, size, local } = sizesOf(view, at, at + 46 + nameLength, extraLength);
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (data + packedSize > bytes.length) return null;
    places.push({ start: local, end: data + packedSize });
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: bytes.subarray(data, data + packedSize),
      size,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return lieApart(places) ? entries : null;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function endRecordOf(view: DataView): number | null {
  let end = view.byteLength - 22;
  // A comment may follow it.
  const earliest = Math.max(0, end - 65_535);
  while (end >= earliest && view.getUint32(end, true) !== END) end--;
  return end < earliest ? null : end;
}

function lieApart(places: Place[]): boolean {
  places.sort((a, b) => a.start - b.start);
  return places.every(({ start }, index) => (places[index - 1]?.end ?? 0) <= start);
}

function sizesOf(view: DataView, at: number, extra: number, extraLength: number) {
  let next = extra;
  while (next < extra + extraLength && view.getUint16(next, true) !== EXTRA_FIELD) {
    next += 4 + view.getUint16(next + 2, true);
  }
  next += 4;
  const field = (place: number) => {
    const short = view.getUint32(at + place, true);
    if (short !== IN_EXTRA_FIELD || next >= extra + extraLength) return short;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
  // In the order of the extra field.
  const size = field(24);
  const packedSize = field(20);
  return { size, packedSize, local: field(42) };
}
