import { STORED, type PackedEntry } from "./zip-directory";

/**
 * Unpacks an entry, counting: what the archive says of its size may be wrong, so it stops as soon as it has enough.
 *
 * @param entry the entry
 * @param most how many bytes it may have
 * @returns its bytes; null if there are more of them
 * @throws if the packed bytes are damaged
 */
export async function unpackEntry(entry: PackedEntry, most: number): Promise<Uint8Array | null> {
  const bytes = entry.method === STORED ? entry.packed : await inflate(entry.packed, most);
  return bytes && bytes.length <= most ? bytes : null;
}

async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array | null> {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  // What goes wrong there is told where the stream is read.
  void writer.write(new Uint8Array(packed)).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return joined(parts);
}

/** Parts after one another, as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
