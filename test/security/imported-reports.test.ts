import type { Pasted } from "../../src/commands/import-report";
import { importTables, readPasted } from "../../src/commands/import-report";
import { expectCleanObjects, expectOnlyOurFormulas, missingFrom, openHostile, summarised } from "./hostile";
import { PAYLOADS } from "./payloads";
import { formulasIn, textsIn } from "./strange-formulas";

/** A line of a report is one line: breaks in a text would make two of it. */
const TEXTS = PAYLOADS.filter((text) => !/[\t\r\n]/u.test(text));

const HEADING = ["Code", "Savings proposal", "2024/25 £m", "2025/26 £m"];

function asText(title: string, rows: readonly (readonly string[])[]): Pasted {
  return { text: [title, "", ...rows.map((row) => row.join("\t"))].join("\n"), html: "" };
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function asMarkup(title: string, rows: readonly (readonly string[])[], cell = escaped): Pasted {
  const body = rows.map((row) => `<tr>${row.map((text) => `<td>${cell(text)}</td>`).join("")}</tr>`).join("");
  return { text: title, html: `<h2>${cell(title)}</h2><table>${body}</table>` };
}

const asNames = (texts: readonly string[]) => texts.map((text, index) => [`A${index}`, text, "1.0", "2.0"]);
const asCodes = (texts: readonly string[]) => texts.map((text, index) => [text, `Libraries ${index}`, "1.0", "2.0"]);
const asFigures = (texts: readonly string[]) => texts.map((text, index) => [`A${index}`, "Parks", text, "2.0"]);

async function imported(pasted: Pasted) {
  const host = await openHostile({ Sheet1: [] });
  await importInto(pasted);
  return host;
}

async function importInto(pasted: Pasted): Promise<void> {
  const read = await readPasted(pasted);
  if (!read.ok) throw new Error(read.problem.message);
  const outcome = await importTables(read.value, read.value.sheet.tables);
  if (outcome.kind !== "done") throw new Error(outcome.message);
}

test.each([
  ["names in text", asText("Savings", [HEADING, ...asNames(TEXTS)])],
  ["names in markup", asMarkup("Savings", [HEADING, ...asNames(PAYLOADS)])],
  ["codes in text", asText("Savings", [HEADING, ...asCodes(TEXTS)])],
  ["codes in markup", asMarkup("Savings", [HEADING, ...asCodes(PAYLOADS)])],
  ["figures in text", asText("Savings", [HEADING, ...asFigures(TEXTS)])],
  ["figures in markup", asMarkup("Savings", [HEADING, ...asFigures(PAYLOADS)])],
])(
  "a report with hostile %s is put on sheets without a formula, and summarised with our own alone",
  async (what, pasted) => {
    const host = await imported(pasted);
    expect(formulasIn(host.workbook.sheets)).toEqual([]);
    // In a report, as in Markdown, a backslash before a sign is no part of the text.
    const asIs = TEXTS.filter((text) => !text.includes("\\"));
    if (what.startsWith("names")) expect(missingFrom(host.workbook.sheets, asIs)).toEqual([]);
    await summarised();
    expectOnlyOurFormulas(host);
    expectCleanObjects();
  },
);

test("a report with any title gets a sheet that is called something harmless", async () => {
  const host = await openHostile({ Sheet1: [] });
  for (const title of TEXTS) {
    await importInto(asText(`${title} savings`, [HEADING, ...asNames(["Libraries", "Parks"])]));
  }
  expect(host.workbook.sheets.length).toBe(1 + TEXTS.length);
  expect(formulasIn(host.workbook.sheets)).toEqual([]);
  for (const { name } of host.workbook.sheets) expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/u);
});

test("markup is read as words: what it would load or run is gone, and its tags are nothing on the sheet", async () => {
  const rows = asNames([
    "Parks<script>window.ran = 1</script>",
    "Waste<img src=x onerror=window.ran=1>",
    "Roads<iframe src=https://elsewhere.example/></iframe>",
    "Meals<a href='javascript:window.ran=1'>=1+1</a>",
    "<style>*{display:none}</style>Trees",
    "Buses<!-- =1+1 -->",
    "Fleet<svg onload=window.ran=1><text>=1+1</text></svg>",
  ]);
  const host = await imported(asMarkup("Savings", [HEADING, ...rows], (text) => text));
  const words = textsIn(host.workbook.sheets)
    .map(({ text }) => text)
    .join("\n");
  expect(words).toContain("Parks");
  expect(words).not.toMatch(/<|window\.ran|javascript:|display:none|elsewhere/u);
  expect(formulasIn(host.workbook.sheets)).toEqual([]);
});
