import { joined } from "../../src/xlsx/unpack-entry";
import type { Chance } from "./chance";

/** What can be done to any file; `other` is another file, to take pieces of. */
export type Mutation = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array;

const ODD_BYTES = [0x00, 0x0a, 0x22, 0x26, 0x3c, 0x3e, 0x7f, 0x80, 0xa0, 0xc0, 0xed, 0xfe, 0xff];
const EXTREMES = [0, 1, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

const ODD_TEXTS = [
  '<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "lol">]>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">',
  "<![CDATA[",
  "<!--",
  "</td></tr></table>",
  "<table><tr><td rowspan=65534 colspan=1000>",
  "<script>throw 1</script>",
  '"\r\n"',
  "\\u0000\uFFFD\uD83D",
  "&#x110000;&#0;&amp",
  "9".repeat(400),
  "-".repeat(400),
  "|".repeat(400),
  "/Length 99999999999 /Count -1 /Kids [2 0 R]",
  "2 0 R ",
  "endstream endobj xref trailer",
];

const DEEP = [
  "<div>",
  "<b>",
  "<table><tr><td>",
  "<w:p>",
  "<w:tbl><w:tr><w:tc>",
  "<c>",
  "[",
  "<<",
  "(",
  '"',
  "> ",
  "- ",
];

/** What is done to files of every kind. */
export const BYTE_MUTATIONS: readonly Mutation[] = [
  function flipBytes(bytes, chance) {
    const changed = bytes.slice();
    for (let count = 1 + chance.below(8); count > 0; count--) {
      const at = chance.below(changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << chance.below(8));
    }
    return changed;
  },
  function oddBytes(bytes, chance) {
    const changed = bytes.slice();
    for (let count = 1 + chance.below(4); count > 0; count--)
      changed[chance.below(changed.length)] = chance.of(ODD_BYTES);
    return changed;
  },
  function extremeNumber(bytes, chance) {
    const changed = bytes.slice();
    if (changed.length < 4) return changed;
    const view = new DataView(changed.buffer);
    view.setUint32(chance.below(changed.length - 3), chance.of(EXTREMES), chance.below(2) === 0);
    return changed;
  },
  function cut(bytes, chance) {
    const start = chance.below(3) === 0 ? chance.below(bytes.length) : 0;
    return bytes.slice(start, start + chance.below(bytes.length - start + 1));
  },
  function repeat(bytes, chance) {
    const start = chance.below(bytes.length);
    const piece = bytes.subarray(start, start + 1 + chance.below(400));
    const times = chance.of([1, 2, 10, 300]);
    return joined([bytes.subarray(0, start), ...Array.from({ length: times }, () => piece), bytes.subarray(start)]);
  },
  function splice(bytes, chance, other) {
    const from = chance.below(other.length);
    return joined([bytes.subarray(0, chance.below(bytes.length)), other.subarray(from, from + chance.below(4000))]);
  },
  function oddText(bytes, chance) {
    return inserted(bytes, chance, new TextEncoder().encode(chance.of(ODD_TEXTS)));
  },
  function deepNesting(bytes, chance) {
    return inserted(bytes, chance, new TextEncoder().encode(chance.of(DEEP).repeat(chance.of([10, 300, 20_000]))));
  },
  function swapNumbers(bytes, chance) {
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    const number = chance.of(["0", "-1", "1e309", "99999999999999999999", "0.1", ""]);
    let next = chance.below(20);
    const changed = text.replace(/\d+/g, (digits) => (next-- === 0 ? number : digits));
    return Uint8Array.from(changed, (letter) => letter.charCodeAt(0));
  },
  function byteOrderMark(bytes, chance) {
    return joined([
      Uint8Array.from(
        chance.of([
          [0xff, 0xfe],
          [0xfe, 0xff],
          [0xef, 0xbb, 0xbf],
          [0xff, 0xfe, 0, 0],
        ]),
      ),
      bytes,
    ]);
  },
];

function inserted(bytes: Uint8Array, chance: Chance, piece: Uint8Array): Uint8Array {
  const at = chance.below(bytes.length + 1);
  return joined([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}
