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

const PAGE = `<html><head><meta charset="utf-8"></head><body><h1>Savings proposals</h1>
<p>Agreed on 20<sup>th</sup> February, £3.2<sup>1</sup> in all.</p>
<table width="100%">${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table></body></html>`;

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
  expect(tablesOf(report)).toEqual([ROWS]);
});

whenMade("reads a PDF that LibreOffice wrote, with its columns apart", async () => {
  const { lines } = valueOf(await readReportFile("plan.pdf", pdf!));
  expect(lines).toContain("Agreed on 20th February, £3.2 [1] in all.");
  const table = lines.slice(-ROWS.length);
  expect(table.map((line) => line.trim().split(/ {2,}/))).toEqual(ROWS.map((row) => row.filter((cell) => cell !== "")));
  for (const heading of ["2017/18", "2018/19"]) {
    const column = table[0]!.indexOf(heading);
    for (const line of table) expect(line.slice(column - 2, column + 10)).toMatch(/\d/);
  }
});
