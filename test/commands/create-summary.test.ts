import { createSummary } from "../../src/commands/create-summary";
import { refreshWholeWorkbookTotal } from "../../src/commands/follow-total";
import { setSummaryOptions } from "../../src/commands/decide";
import { insertSamples } from "../../src/commands/insert-samples";
import { readTables } from "../../src/commands/read-tables";
import * as functions from "../../src/functions";
import type { HostSessionGlobals } from "../../src/host/node/session";
import { openForAddIn } from "../../src/host/node/open-workbook";
import type { HostSheet, HostWorkbook } from "../../src/host/model/types";
import { DEFAULT_SUMMARY_OPTIONS } from "../../src/savings/choices/summary-options";
import { valuesOf } from "../host/support";

/** The one click, through Microsoft's client library and the local workbook. */

let session: HostSessionGlobals;
/** A workbook of the samples, which every test may open anew. */
let samples: HostWorkbook;
beforeAll(async () => {
  session = await openForAddIn();
  await insertSamples();
  samples = structuredClone(session.host.workbook);
});
beforeEach(async () => {
  session = await openForAddIn();
});

async function openSamples(): Promise<void> {
  session = await openForAddIn(structuredClone(samples));
  session.host.resetCounters();
}

function sheet(name: string): HostSheet {
  const found = session.host.workbook.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** A sheet's values as rows, blanks as "". */
function rowsOf(one: HostSheet): (string | number | boolean)[][] {
  return valuesOf(one).map((row) => row.map((value) => value ?? ""));
}

function sheetFormulas(name: string): string[] {
  return [...sheet(name).rows.values()].flatMap((cells) => [...cells.values()].flatMap((cell) => cell.formula ?? []));
}

/** The figures beside a label in the part of the summary under a heading. */
function figuresOf(part: string, label: string): (string | number | boolean)[] {
  const rows = rowsOf(sheet("Scrutiny summary"));
  const start = rows.findIndex((row) => String(row[0]).startsWith(part));
  const row = rows.slice(start).find((one) => one[0] === label);
  return (row ?? []).slice(1).filter((value) => value !== "");
}

describe("Create scrutiny summary on the five papers", () => {
  beforeEach(openSamples);

  test("writes five sheets from six tables and shows the first", async () => {
    const outcome = await createSummary();
    expect(outcome).toMatchObject({
      kind: "done",
      message: 'Wrote the sheet "Scrutiny summary" and those that go with it from 6 savings tables.',
    });
    expect(session.host.workbook.sheets.slice(-5).map((one) => one.name)).toEqual([
      "Scrutiny summary",
      "Lines of enquiry",
      "Savings by line",
      "Checks",
      "About",
    ]);
    expect(session.host.workbook.activeSheetId).toBe(sheet("Scrutiny summary").id);
  });

  test("takes at most three requests to read, one to write and one to say what charts show, and none to clean up", async () => {
    await readTables();
    expect(session.host.counters.requests).toBeLessThanOrEqual(3);
    session.host.resetCounters();
    await createSummary();
    expect(session.host.counters.requests).toBeLessThanOrEqual(5);
  });

  test("has Birmingham's figures by year, from live formulas", async () => {
    await createSummary();
    const part = "Birmingham: SAVINGS PROPOSALS";
    expect(figuresOf("Savings by year", "New")).toEqual([0.734, -1.216, -1.5, -1.5]);
    expect(figuresOf("Savings by year", "Savings less costs (net)").map(Number)).toEqual(
      [-8.463, -11.993, -25.886, -27.039].map((value) => expect.closeTo(value, 9) as number),
    );
    expect(figuresOf("Savings by year", "Check: New and Existing less net")).toEqual(Array(4).fill("agrees"));
    expect(rowsOf(sheet("Scrutiny summary")).some((row) => row[0] === part)).toBe(true);
  });

  test("every figure in its tables is a formula, or an input beside the cell that states it", async () => {
    await createSummary();
    const summary = sheet("Scrutiny summary");
    const numbers = [...summary.rows.values()]
      .flatMap((cells) => [...cells.values()])
      .filter((cell) => typeof cell.value === "number");
    const typed = numbers.filter((cell) => cell.formula === undefined);
    expect(numbers.length).toBeGreaterThan(150);
    // Amounts in sentences: targets, achieved, gaps, a note.
    expect(typed.length).toBeLessThan(15);
    const errors = [...summary.rows.values()]
      .flatMap((cells) => [...cells.values()])
      .filter((cell) => typeof cell.value === "object" && cell.value !== null);
    expect(errors).toEqual([]);
  });

  test("is written as the user wants it: in thousands, as values", async () => {
    await setSummaryOptions({ ...DEFAULT_SUMMARY_OPTIONS, unit: "£000", isLive: false });
    await createSummary();
    expect(figuresOf("Savings by year", "Savings less costs (net)")).toEqual([-8463, -11_993, -25_886, -27_039]);
    const formulas = sheetFormulas("Scrutiny summary");
    expect(formulas.filter((formula) => !formula.startsWith("=HYPERLINK("))).toEqual([]);
  });

  test("follows the source: a changed cell changes the summary", async () => {
    await createSummary();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Birmingham").getRange("F39").values = [[-12]];
      await context.sync();
    });
    expect(figuresOf("Savings by year", "Existing").at(-1)).toBe(-27.539);
  });

  test("run again, rewrites its sheet in place and reads none of it as a source", async () => {
    await createSummary();
    const first = sheet("Scrutiny summary");
    const before = rowsOf(first);
    const outcome = await createSummary();
    expect(outcome).toMatchObject({
      kind: "done",
      message: 'Rewrote the sheet "Scrutiny summary" and those that go with it from 6 savings tables.',
    });
    expect(sheet("Scrutiny summary").id).toBe(first.id);
    expect(rowsOf(sheet("Scrutiny summary"))).toEqual(before);
    expect(session.host.workbook.sheets.filter((one) => one.name.startsWith("Scrutiny"))).toHaveLength(1);
  });

  test("finds its sheet again under another name", async () => {
    await createSummary();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Scrutiny summary").name = "For the panel";
      await context.sync();
    });
    expect(await createSummary()).toMatchObject({
      kind: "done",
      message: 'Rewrote the sheet "For the panel" and those that go with it from 6 savings tables.',
    });
  });

  test("leaves a sheet alone that the user named Scrutiny summary", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Scrutiny summary").getRange("A1").values = [["My own notes"]];
      await context.sync();
    });
    expect(await createSummary()).toMatchObject({
      kind: "done",
      value: { written: { sheet: "Scrutiny summary (2)" } },
    });
    expect(rowsOf(sheet("Scrutiny summary"))).toEqual([["My own notes"]]);
  });

  test("writes text of a sheet as text, whatever it begins with", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Odd").getRange("A1:B3");
      range.numberFormat = [["@", "@"], ["@", "0"], ["@", "0"]]; // oxfmt-ignore
      range.values = [["=Proposal", "Saving £000"], ["=HYPERLINK(\"http://example.org\")", 10], ["+1 post", 20]]; // oxfmt-ignore
      await context.sync();
    });
    await createSummary();
    for (const name of ["Scrutiny summary", "Lines of enquiry", "Savings by line", "Checks", "About"]) {
      const formulas = sheetFormulas(name).filter((formula) => !formula.startsWith('=HYPERLINK("#'));
      expect(formulas.filter((formula) => formula.startsWith("=HYPERLINK") || formula.startsWith("=Proposal"))).toEqual([]); // oxfmt-ignore
    }
    for (const name of ["Scrutiny summary", "Savings by line"])
      expect(rowsOf(sheet(name)).flat()).toContain('=HYPERLINK("http://example.org")');
  });
});

describe("Create scrutiny summary where there is nothing to summarise", () => {
  test("says that the workbook is blank, and writes nothing", async () => {
    expect(await createSummary()).toMatchObject({
      kind: "nothing to do",
      message: expect.stringContaining("blank") as string,
    });
    expect(session.host.workbook.sheets).toHaveLength(1);
    expect(session.host.counters.undoSteps).toBe(0);
  });

  test("says what was looked for on a sheet without a savings table", async () => {
    await insertSamples();
    await Excel.run(async (context) => {
      for (const name of ["Birmingham", "Torbay", "Barking and Dagenham", "Hampshire"])
        context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    const outcome = await createSummary();
    expect(outcome.kind).toBe("nothing to do");
    expect(outcome.message).toContain("Worcestershire: Looked for a row of headings");
  });
});

describe("Create scrutiny summary when Excel refuses", () => {
  test.each([
    ["AccessDenied", "protected"],
    ["InvalidOperationInCellEditMode", "being edited"],
    ["RequestPayloadSizeLimitExceeded", "too large"],
    ["SomethingNew", "Excel could not finish this"],
  ])("%s is told in words: %s", async (code, words) => {
    await openSamples();
    session.host.troubles.failNext(0, { code, message: "for programmers" });
    const outcome = await createSummary();
    expect(outcome).toMatchObject({ kind: "problem", message: expect.stringContaining(words) as string });
    expect(await createSummary()).toMatchObject({ kind: "done" });
  });
});

describe("Insert sample sheets", () => {
  test("adds the five papers and the functions at work after the ones that are there and touches nothing else", async () => {
    const outcome = await insertSamples();
    expect(outcome).toMatchObject({ kind: "done", message: "Added 6 sample sheets." });
    const names = session.host.workbook.sheets.map((one) => one.name);
    expect(names.slice(1)).toEqual([
      "Birmingham",
      "Worcestershire",
      "Torbay",
      "Barking and Dagenham",
      "Hampshire",
      "Functions",
    ]);
  });

  test("keeps text as text: (0.100) and 3.2 ¹ are not turned into numbers", async () => {
    await insertSamples();
    expect(sheet("Birmingham").rows.get(4)?.get(2)?.value).toBe("(0.100)");
    expect(sheet("Hampshire").rows.get(21)?.get(2)?.value).toBe("3.2 ¹");
    expect(sheet("Birmingham").rows.get(12)?.get(2)?.value).toBe(-0.2);
  });

  test("numbers the names that are taken", async () => {
    await insertSamples();
    expect(await insertSamples()).toMatchObject({
      kind: "done",
      value: expect.arrayContaining(["Birmingham (2)"]) as string[],
    });
  });
});

test("the functions at work all answer, each beside its formula, and their blocks are not read as savings tables", async () => {
  await insertSamples();
  await refreshWholeWorkbookTotal();
  const rows = rowsOf(sheet("Functions"));
  const results = [...sheet("Functions").rows.values()].flatMap((cells) => [...cells.values()]);
  expect(results.filter((cell) => typeof cell.value === "object" && cell.value !== null)).toEqual([]);
  const shown = new Map(rows.map((row) => [row[1], row[2]]));
  expect(shown.get("=SAVINGS.TOTAL()")).toBe(75_790_000);
  expect(shown.get("=SAVINGS.TARGETGAP(250000,144000)")).toBe(106_000);
  const check = rows.findIndex((row) => String(row[1]).startsWith("=SAVINGS.CHECK("));
  expect(rows[check + 1]?.slice(2, 4)).toEqual(["Look at", "C21; D21"]);
  const names = Object.keys(functions).map((name) => `=SAVINGS.${name}(`);
  const formulas = rows.map((row) => String(row[1] ?? ""));
  expect(names.filter((name) => !formulas.some((formula) => formula.startsWith(name)))).toEqual([]);
  const read = await readTables();
  expect(read.ok && read.value.summary.tables.map((one) => one.table.range.sheet)).not.toContain("Functions");
});
