import { writeXlsx } from "../../src/host/files/xlsx";
import { hostWith } from "../host/support";
import { pdfFile } from "../report-files/pdf-file";
import { paragraph, run, table, wordFile } from "../report-files/word-file";

/** A file before anything is done to it. */
export interface FuzzFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ROWS = [
  ["Ref", "Savings proposal", "2017/18 £m", "2018/19 £m"],
  ["CH1", "Freeze a post, “contact and escort”", "(0.100)", "(0.250)"],
  ["CH2", "Close the depot; sell the site", "-1.25", "0"],
  ["", "Total", "(1.350)", "(0.250)"],
];

const PAGE = `<!DOCTYPE html><html><head><title>Plan</title><style>p { color: red }</style></head><body><h1>Savings</h1>
<p>Agreed on 20<sup>th</sup> February: £3.2<sup>1</sup>m&nbsp;in all.<br>See <a href="#n">notes</a>.</p>
<table border=1><caption>£m</caption>${ROWS.map((row) => `<tr>${row.map((cell) => `<td colspan="1">${cell}</td>`).join("")}</tr>`).join("\n")}</table>
<ul><li>Freeze post<li>Close depot</ul><pre>CH1   (0.1)</pre><!--[if mso]>x<![endif]--></body></html>`;

const separated = (separator: string) =>
  ROWS.map((row) => row.map((cell) => (/[,;"]/.test(cell) ? `"${cell}"` : cell)).join(separator)).join("\r\n");

const MARKDOWN = `# Savings\n\n| ${ROWS.map((row) => row.join(" | ")).join(" |\n| ")} |\n\n- Freeze post (0.1)\n`;
const TEXT = `Savings proposals\r\n\r\n${ROWS.map((row) => row.map((cell) => cell.padEnd(44)).join("")).join("\r\n")}\r\n`;

/** Small valid files of each kind that is read, each as often as it is to be chosen. */
export async function startingFiles(): Promise<readonly FuzzFile[]> {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const xlsx = { name: "plan.xlsx", bytes: await workbookFile() };
  const docx = { name: "plan.docx", bytes: await wordFile(document()) };
  const html = { name: "plan.html", bytes: utf8(PAGE) };
  return [
    ...[xlsx, xlsx, xlsx, docx, docx, docx, html, html, html],
    { name: "plan.pdf", bytes: pages() },
    { name: "plan.csv", bytes: utf8(separated(",")) },
    { name: "plan.csv", bytes: Uint8Array.from(separated(";"), (letter) => letter.charCodeAt(0) & 255) },
    { name: "plan.tsv", bytes: utf8(separated("\t")) },
    { name: "plan.md", bytes: utf8(MARKDOWN) },
    { name: "plan.txt", bytes: utf8(TEXT) },
    {
      name: "plan.txt",
      bytes: new Uint8Array(Uint16Array.from(`\uFEFF${TEXT}`, (letter) => letter.charCodeAt(0)).buffer),
    },
  ];
}

function workbookFile(): Promise<Uint8Array> {
  const { host, sheet } = hostWith([...ROWS, ["", "Check", "=SUM(C2:C3)", '=IF(D4<0,"saving","cost")']]);
  sheet.merges.push({ row: 3, column: 0, rows: 1, columns: 2 });
  return writeXlsx(host.workbook);
}

function document(): string {
  const raised = '<w:vertAlign w:val="superscript"/>';
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  return paragraph("Savings", run("1", raised), note) + table(ROWS) + paragraph("Net of grant.");
}

function pages(): Uint8Array {
  const latin = (text: string) => text.replace(/[“”]/g, "'");
  const texts = ROWS.flatMap((row, line) =>
    row.map((text, column) => ({ text: latin(text), x: 72 + 110 * column, y: 700 - 12 * line })),
  );
  return pdfFile([texts, texts.slice(0, 4)]);
}
