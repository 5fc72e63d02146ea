import { succeed, type Result } from "../savings/result";
import { MOST_CHARACTERS, reportProblem } from "./problems";

/**
 * The text of a file: UTF-8, UTF-16 where its first bytes say so, else what older Windows programs write.
 *
 * @param bytes the file
 * @returns its text without a byte order mark; or a problem if it holds no text, or too much
 * @example decode(new Uint8Array([0xa3, 0x31])) // { ok: true, value: "£1" }
 */
export function decode(bytes: Uint8Array): Result<string> {
  const encoding = encodingOf(bytes);
  const text = readAgain(encoding === null ? fromWindows(bytes) : new TextDecoder(encoding).decode(bytes));
  if (text.includes("\0")) return reportProblem("report-not-text");
  if (text.length > MOST_CHARACTERS) return reportProblem("report-too-long");
  return text.trim() === "" ? reportProblem("report-empty") : succeed(text);
}

/** What windows-1252 has from 0x80 to 0x9F, where Latin-1 has nothing that is printed. Some versions of Node take it for Latin-1. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function fromWindows(bytes: Uint8Array): string {
  const latin = new TextDecoder("latin1").decode(bytes);
  return latin.replace(/[\u0080-\u009F]/gu, (letter) => WINDOWS.charAt(letter.charCodeAt(0) - 0x80));
}

const READ_TWICE = /Â£|â€[“”™˜œ\u009d]|Ã[©¨¢]/u;

/** Text that a program once took for what older Windows programs write, "Â£" for "£", is put right. */
function readAgain(text: string): string {
  if (!READ_TWICE.test(text)) return text;
  const codes = Array.from(text, (letter) => {
    const place = WINDOWS.indexOf(letter);
    return place >= 0 ? 0x80 + place : letter.charCodeAt(0);
  });
  const bytes = Uint8Array.from(codes);
  return codes.every((code) => code < 0x100) && isUtf8(bytes) ? new TextDecoder("utf-8").decode(bytes) : text;
}

/** Null for what older Windows programs write. */
function encodingOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
