import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readReportFile } from "../../src/report-files/read-report-file";
import { findLibreOffice } from "../../src/host/bin/programs.mjs";
import { testWhere } from "../where";
import { tablesOf, utf8, valueOf } from "./support";

const ROWS = [
  ["Ref", "Saving", "2017/18 £m", "2018/19 £m"],
  ["CH1", "Freeze a post in contact and escort", "(0.100)", "(0.250)"],
  ["CH2", "Close the depot", "(1.250)", "0.000"],
  ["", "Total", "(1.350)", "(0.250)"],
];

/** Columns so narrow that years break, and a text that takes three lines. */
const NARROW = [
  ["Saving", "2019/20 £m", "2020/21 £m"],
  ["Share the front desk with the library and the health service", "(0.100)", "(0.250)"],
  ["Let two floors", "(1.250)", "-"],
];

const inTable = (rows: readonly (readonly string[])[], attributes: string, widths: readonly number[] = []) =>
  `<table ${attributes}>${rows.map((row) => `<tr>${row.map((cell, index) => `<td width="${widths[index] ?? ""}">${cell}</td>`).join("")}</tr>`).join("")}</table>`;

const PAGE = `<html><head><meta charset="utf-8"></head><body><h1>Savings proposals</h1>
<p>Agreed on 20<sup>th</sup> February, £3.2<sup>1</sup> in all.</p>
${inTable(ROWS, 'width="100%"')}<p>For later years:</p>
${inTable(NARROW, 'width="230" border="1" cellspacing="0" cellpadding="3"', [120, 55, 55])}</body></html>`;

const folder = mkdtempSync(path.join(tmpdir(), "report-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Null where there is no LibreOffice Writer. */
function converted(format: string, file: string): Uint8Array | null {
  const program = findLibreOffice();
  if (program === undefined) return null;
  const page = path.join(folder, "plan.html");
  writeFileSync(page, PAGE);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const options = ["--headless", "--infilter=HTML (StarWriter)", "--convert-to", format, "--outdir", folder, page];
  execFileSync(program, [profile, ...options], { stdio: "ignore", timeout: 100_000 });
  const made = path.join(folder, file);
  return existsSync(made) ? readFileSync(made) : null;
}

const docx = converted("docx:MS Word 2007 XML", "plan.docx");
const pdf = converted("pdf", "plan.pdf");
const whenMade = testWhere(
  docx !== null && pdf !== null,
  "LibreOffice Writer is not installed, so real documents and PDFs are not read.",
);

whenMade("reads a document that LibreOffice wrote as it reads the page that it was made of", async () => {
  const report = valueOf(await readReportFile("plan.docx", docx!));
  expect(report.lines).toEqual(valueOf(await readReportFile("plan.html", utf8(PAGE))).lines);
  expect(report.lines).toContain("Agreed on 20th February, £3.2 [1] in all.");
  expect(tablesOf(report)).toEqual([ROWS, NARROW]);
});

whenMade("reads a PDF that LibreOffice wrote, with its columns apart", async () => {
  const { lines } = valueOf(await readReportFile("plan.pdf", pdf!));
  expect(lines).toContain("Agreed on 20th February, £3.2 [1] in all.");
  const first = lines.findIndex((line) => line.includes("Ref"));
  const table = lines.slice(first, first + ROWS.length);
  expect(table.map((line) => line.trim().split(/ {2,}/))).toEqual(ROWS.map((row) => row.filter((cell) => cell !== "")));
  for (const heading of ["2017/18", "2018/19"]) {
    const column = table[0]!.indexOf(heading);
    for (const line of table) expect(line.slice(column - 2, column + 10)).toMatch(/\d/);
  }
});

whenMade("reads the cells between the rules of a PDF that LibreOffice wrote, however narrow they are", async () => {
  expect(tablesOf(valueOf(await readReportFile("plan.pdf", pdf!)))).toEqual([NARROW]);
});
