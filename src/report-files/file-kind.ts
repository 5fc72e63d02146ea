import { Zip } from "../xlsx/zip";
import type { ReportProblemId } from "./problems";

/** How a file is read; or why it is not. */
export type FileKind = "text" | "separated" | "html" | "word" | "pdf" | ReportProblemId;

const TEXT_ENDINGS: Readonly<Record<string, FileKind>> = {
  "": "text",
  txt: "text",
  text: "text",
  md: "text",
  markdown: "text",
  csv: "separated",
  tsv: "separated",
  tab: "separated",
  html: "html",
  htm: "html",
  xhtml: "html",
  mht: "report-web-archive",
  mhtml: "report-web-archive",
  eml: "report-web-archive",
};

/** Endings that say of a damaged file what it should have been. */
const PACKED_ENDINGS = new Set(["docx", "docm", "xlsx", "xlsm", "pptx", "odt", "ods", "zip"]);

const PICTURES = ["89504E47", "FFD8FF", "47494638", "49492A00", "4D4D002A", "52494646", "0000001866747970"];
const PICTURE_ENDINGS = new Set(["png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "webp", "heic"]);
const OLE = "D0CF11E0";

/**
 * What a file is: by what it holds first, since names are changed and forgotten, and by the end of its name then.
 *
 * @param name the file's name
 * @param bytes what it holds
 * @returns how to read it, or why not to
 * @example fileKind("plan.txt", pdf) // "pdf"
 */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
  const start = latin(bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return "pdf";
  if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) return packedKind(bytes);
  const hex = hexOf(bytes.subarray(0, 8));
  if (hex.startsWith(OLE)) return oleKind(ending, bytes);
  if (PACKED_ENDINGS.has(ending) || ending === "pdf") return "report-damaged";
  if (start.trimStart().startsWith("{\\rtf")) return "report-old-word";
  if (PICTURES.some((signature) => hex.startsWith(signature)) || PICTURE_ENDINGS.has(ending)) return "report-picture";
  return textKind(ending, start);
}

function textKind(ending: string, start: string): FileKind {
  const kind = Object.hasOwn(TEXT_ENDINGS, ending) ? TEXT_ENDINGS[ending] : undefined;
  if (kind === "separated" || kind === "html") return kind;
  if (/^MIME-Version:/imu.test(start)) return "report-web-archive";
  // A byte order mark is three letters here, and two in UTF-16, whose every other byte is nothing.
  if (/^(?:ï»¿|ÿþ|þÿ)?\s*<(?:!doctype html|html|head|body|table)\b/iu.test(start.replaceAll("\0", ""))) return "html";
  return kind ?? "report-unknown";
}

function packedKind(bytes: Uint8Array): FileKind {
  const zip = Zip.open(bytes);
  if (!zip) return "report-damaged";
  const names = new Set(zip.names);
  if (names.has("word/document.xml") || names.has("word/document2.xml")) return "word";
  if (names.has("xl/workbook.xml") || names.has("xl/workbook.bin")) return "report-workbook";
  if (names.has("ppt/presentation.xml")) return "report-slides";
  if (names.has("content.xml") && names.has("mimetype")) return "report-open-document";
  return "report-archive";
}

/** The container of old Office files, and of new ones with a password, whose package it names. */
function oleKind(ending: string, bytes: Uint8Array): FileKind {
  if (latin(bytes).includes("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")) return "report-locked";
  if (ending === "xls") return "report-old-workbook";
  return ending === "ppt" ? "report-slides" : "report-old-word";
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
