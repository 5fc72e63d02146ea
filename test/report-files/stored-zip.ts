import { crc32 } from "../../src/xlsx/crc32";
import { CENTRAL, END, LOCAL } from "../../src/xlsx/zip-directory";

/** An entry as it is said to be, which need not be true. */
export interface StoredEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly method?: number;
  readonly checksum?: number;
  readonly size?: number;
  /** The entry's place in the archive; after the one before it if absent. */
  readonly offset?: number;
}

/** An archive put together byte by byte, so that it can be a wrong one. */
export function storedZip(entries: readonly StoredEntry[]): Uint8Array {
  const locals: number[] = [];
  const directory: number[] = [];
  for (const { name, bytes, method = 0, checksum = crc32(bytes), size = bytes.length, offset } of entries) {
    const letters = [...new TextEncoder().encode(name)];
    const shared = [...u16(20, 0x0800, method, 0, 0x21), ...u32(checksum, bytes.length, size), ...u16(letters.length)];
    const place = offset ?? locals.length;
    locals.push(...u32(LOCAL), ...shared, ...u16(0), ...letters);
    for (const byte of bytes) locals.push(byte);
    directory.push(...u32(CENTRAL), ...u16(20), ...shared, ...u16(0, 0, 0, 0), ...u32(0, place), ...letters);
  }
  const count = entries.length;
  return Uint8Array.from([
    ...locals,
    ...directory,
    ...u32(END),
    ...u16(0, 0, count, count),
    ...u32(directory.length, locals.length),
    ...u16(0),
  ]);
}

function u16(...values: readonly number[]): number[] {
  return values.flatMap((value) => [value & 255, (value >>> 8) & 255]);
}

function u32(...values: readonly number[]): number[] {
  return values.flatMap((value) => [...u16(value), ...u16(value >>> 16)]);
}
