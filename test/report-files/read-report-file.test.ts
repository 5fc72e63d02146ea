import { MOST_BYTES, REPORT_PROBLEMS, reportProblem } from "../../src/report-files/problems";
import { readReportFile } from "../../src/report-files/read-report-file";
import { problemOf, tablesOf, utf8, valueOf } from "./support";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function utf16(text: string, isBigEndian = false): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (let at = 0; at <= text.length; at++) {
    view.setUint16(2 * at, `\uFEFF${text}`.charCodeAt(at), !isBigEndian);
  }
  return new Uint8Array(view.buffer);
}

describe("encodings", () => {
  it.each<[string, Uint8Array]>([
    ["UTF-8", utf8("Freeze post – £0.1m")],
    ["UTF-8 with a byte order mark", utf8("\uFEFFFreeze post – £0.1m")],
    ["UTF-16", utf16("Freeze post – £0.1m")],
    ["UTF-16, the other way round", utf16("Freeze post – £0.1m", true)],
    ["Windows", latin("Freeze post \x96 \xa30.1m")],
  ])("reads %s", async (_, bytes) => {
    expect(valueOf(await readReportFile("report.txt", bytes)).lines).toEqual(["Freeze post – £0.1m"]);
  });

  it("reads the euro sign of Windows", async () => {
    expect(valueOf(await readReportFile("report.txt", latin("\x80 0.1m"))).lines).toEqual(["€ 0.1m"]);
  });
});

it.each<[string, string, string]>([
  ["puts right", "Freeze post â€\u201C Â£0.1m", "Freeze post – £0.1m"],
  ["leaves as it is, where a dash was never so taken,", "Freeze post – Â£0.1m", "Freeze post – Â£0.1m"],
  ["leaves as it is, where a letter cannot have been so taken,", "Gŵyl Â£0.1m", "Gŵyl Â£0.1m"],
])("%s what a program once took for Windows' letters", async (_, written, line) => {
  expect(valueOf(await readReportFile("report.txt", utf8(written))).lines).toEqual([line]);
});

describe("kinds of files that are read", () => {
  const page = "<!DOCTYPE html><table><tr><td>CH1<td>0.1</table>";

  it.each<[string, Uint8Array, string[][][]]>([
    ["plan.txt", utf8("CH1\t0.1"), []],
    ["plan.md", utf8("| CH1 | 0.1 |"), []],
    ["PLAN", utf8("CH1\t0.1"), []],
    ["plan.CSV", utf8("CH1,0.1"), [[["CH1", "0.1"]]]],
    ["plan.tsv", utf8("CH1\t0.1"), [[["CH1", "0.1"]]]],
    ["plan.html", utf8(page), [[["CH1", "0.1"]]]],
    ["plan.htm", utf16(page), [[["CH1", "0.1"]]]],
    ["a page under another name.txt", utf8(`\n${page}`), [[["CH1", "0.1"]]]],
    ["a page of Excel's under another name.xls", utf16(page), [[["CH1", "0.1"]]]],
    ["plan.csv", utf8("<table>,0.1"), [[["<table>", "0.1"]]]],
  ])("%s", async (name, bytes, tables) => {
    const report = valueOf(await readReportFile(name, bytes));
    expect(report.name).toBe(name);
    expect(tablesOf(report)).toEqual(tables);
  });
});

describe("files that are no reports", () => {
  it.each<[string, Uint8Array, string]>([
    ["empty.txt", new Uint8Array(), "report-empty"],
    ["blank.csv", utf8(" \r\n\t"), "report-empty"],
    ["enormous.pdf", new Uint8Array(MOST_BYTES + 1), "report-too-big"],
    ["long.txt", utf8("£1 ".repeat(1_700_000)), "report-too-long"],
    ["binary.txt", utf8("CH1\0\u0001"), "report-not-text"],
    ["old.doc", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "report-old-word"],
    ["old.xls", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "report-old-workbook"],
    ["old.ppt", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "report-slides"],
    ["locked.docx", latin("\xd0\xcf\x11\xe0..E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"), "report-locked"],
    ["rich.rtf", utf8("{\\rtf1 CH1}"), "report-old-word"],
    ["rich.doc", utf8("{\\rtf1 CH1}"), "report-old-word"],
    ["photo.txt", latin("\x89PNG\r\n\x1a\n"), "report-picture"],
    ["scan.jpg", latin("\xff\xd8\xff\xe0"), "report-picture"],
    ["cut.docx", utf8("nothing of Word's"), "report-damaged"],
    ["cut.pdf", utf8("nothing of a PDF"), "report-damaged"],
    ["first bytes.docx", utf8("PK\u0003\u0004"), "report-damaged"],
    ["mail.eml", utf8("From: finance\n\nCH1 0.1"), "report-web-archive"],
    ["page.doc", utf8("MIME-Version: 1.0\nContent-Type: multipart/related"), "report-web-archive"],
    ["plan.json", utf8('{"CH1": 0.1}'), "report-unknown"],
  ])("%s", async (name, bytes, id) => {
    expect(problemOf(await readReportFile(name, bytes))).toBe(id);
  });

  it.each(REPORT_PROBLEMS)("%s is told in one sentence that says what to do", (id) => {
    expect(problemOf(reportProblem(id))).toBe(id);
  });
});
