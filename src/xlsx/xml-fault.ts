/** What no Office program writes into a part, and what would make a library that reads it busy for ever. */
export type XmlFault = "declares-entities" | "too-nested" | "damaged";

/** Office's own parts stay under thirty; charts and drawings go deepest. */
const MOST_DEPTH = 256;

/** Spaces and quotes of a tag: its attributes are compared with one another, and Office writes some forty. */
const MOST_MARKS = 4000;

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const MORE = 0x3e;
const QUERY = 0x3f;
const COMMENT = codes("<!--");
const COMMENT_END = codes("-->");
const CDATA = codes("<![CDATA[");
const CDATA_END = codes("]]>");
const INSTRUCTION_END = codes("?>");

/**
 * Whether a part of an Office file is XML: by its name, and by how it begins where the name says something else. Drawings of
 * the older kind (.vml) are left alone: Office writes some that are not well-formed, and nothing reads them.
 *
 * @returns true if it must be looked through
 */
export function isXml(name: string, bytes: Uint8Array): boolean {
  if (/\.(?:xml|rels)$/iu.test(name)) return true;
  if (/\.vml$/iu.test(name)) return false;
  let at = bytes[0] === 0xef ? 3 : 0;
  while (bytes[at] === SPACE || bytes[at] === LF || bytes[at] === CR || bytes[at] === TAB) at++;
  return bytes[at] === LESS;
}

/**
 * Looks through a part in one pass, before any library builds something of it: its tags must be well-formed, since each
 * library makes something else of what is not, and some of them take for ever.
 *
 * @param bytes the part, in UTF-8
 * @returns what is wrong with it; null if nothing is
 * @example xmlFault(new TextEncoder().encode("<!DOCTYPE a><a/>")) // "declares-entities"
 */
export function xmlFault(bytes: Uint8Array): XmlFault | null {
  // UTF-16, in which everything below could hide.
  if (bytes.includes(0)) return "damaged";
  /** Where the names of the elements around stand. */
  const open: number[] = [];
  let isPastRoot = false;
  for (let at = bytes.indexOf(LESS); at !== -1;) {
    const kind = bytes[at + 1];
    const isTag = kind !== BANG && kind !== QUERY;
    const end = isTag ? endOfTag(bytes, at + 1) : endOfOther(bytes, at);
    if (typeof end === "string") return end;
    if (kind === SLASH) {
      if (!isSameName(bytes, open.pop(), at + 2)) return "damaged";
    } else if (isTag) {
      if (isPastRoot) return "damaged";
      if (bytes[end - 2] !== SLASH && open.push(at + 1) > MOST_DEPTH) return "too-nested";
    }
    if (isTag) isPastRoot = open.length === 0;
    // Most tags follow on one another, which is looked at before searching.
    at = bytes[end] === LESS ? end : bytes.indexOf(LESS, end);
  }
  return isPastRoot ? null : "damaged";
}

function isSameName(bytes: Uint8Array, opened: number | undefined, closed: number): boolean {
  if (opened === undefined) return false;
  let at = 0;
  while (bytes[opened + at] === bytes[closed + at] && isOfName(bytes[closed + at])) at++;
  return !isOfName(bytes[opened + at]) && !isOfName(bytes[closed + at]);
}

function isOfName(byte: number | undefined): boolean {
  return byte !== undefined && byte > SPACE && byte !== SLASH && byte !== MORE;
}

/** A second "<" before the end would be read by each library in a way of its own, so it is refused. */
function endOfTag(bytes: Uint8Array, start: number): number | XmlFault {
  let quote = 0;
  let marks = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    // Letters and digits, which are most of it, come after all of the marks.
    if (byte === undefined || byte > MORE) continue;
    if (byte === LESS) return bytes[at + 1] === BANG ? "declares-entities" : "damaged";
    if (byte === quote) quote = 0;
    else if (quote !== 0) continue;
    else if (byte === MORE) return at + 1;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    if (byte <= APOSTROPHE && ++marks > MOST_MARKS) return "damaged";
  }
  return "damaged";
}

/** A comment, characters as they are, or an instruction; a declaration is what must not be there. */
function endOfOther(bytes: Uint8Array, at: number): number | XmlFault {
  if (bytes[at + 1] === QUERY) return endOf(bytes, at + 2, INSTRUCTION_END);
  if (startsWith(bytes, at, COMMENT)) return endOf(bytes, at + COMMENT.length, COMMENT_END);
  if (startsWith(bytes, at, CDATA)) return endOf(bytes, at + CDATA.length, CDATA_END);
  return "declares-entities";
}

function endOf(bytes: Uint8Array, from: number, mark: readonly number[]): number | XmlFault {
  const last = mark.at(-1) ?? 0;
  for (let at = bytes.indexOf(last, from); at !== -1; at = bytes.indexOf(last, at + 1)) {
    const start = at + 1 - mark.length;
    if (start >= from && startsWith(bytes, start, mark)) return at + 1;
  }
  return "damaged";
}

function startsWith(bytes: Uint8Array, at: number, mark: readonly number[]): boolean {
  return mark.every((code, index) => bytes[at + index] === code);
}

function codes(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
