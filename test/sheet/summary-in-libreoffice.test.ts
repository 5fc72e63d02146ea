import { createSummary } from "../../src/commands/create-summary";
import { insertSamples } from "../../src/commands/insert-samples";
import { openForAddIn } from "../../src/host/node/open-workbook";
import type { HostSheet, HostWorkbook } from "../../src/host/model/types";
import { valuesOf } from "../host/support";
import { LibreOffice } from "../libreoffice";

/** The saved summary, judged by a program that is not ours. */

const office = LibreOffice.find();
const whenInstalled = office === null ? describe.skip : describe;
afterAll(() => office?.dispose());

const SUMMARY = "Scrutiny summary";

function summaryOf(workbook: HostWorkbook): HostSheet {
  const sheet = workbook.sheets.find((one) => one.name === SUMMARY);
  if (!sheet) throw new Error("there is no summary");
  return sheet;
}

/** Puts values in place of the add-in's functions, which no other program knows, so that the native formulas stand on them. */
function withoutOwnFunctions(sheet: HostSheet): { native: number } {
  let native = 0;
  for (const cells of sheet.rows.values()) {
    for (const cell of cells.values()) {
      if (cell.formula?.includes("SAVINGS.")) delete cell.formula;
      else if (cell.formula !== undefined) native += 1;
    }
  }
  return { native };
}

const rounded = (sheet: HostSheet) =>
  valuesOf(sheet).map((row) => row.map((value) => (typeof value === "number" ? Number(value.toPrecision(11)) : value)));

whenInstalled("the summary of the five papers, saved", () => {
  let workbook: HostWorkbook;
  beforeAll(async () => {
    const { host } = await openForAddIn();
    await insertSamples();
    await createSummary();
    workbook = host.workbook;
  });

  test("gives the same values when its native formulas are worked out anew", async () => {
    const { native } = withoutOwnFunctions(summaryOf(workbook));
    const theirs = await office?.recalculated(workbook);
    expect(native).toBeGreaterThan(80);
    expect(theirs && rounded(summaryOf(theirs))).toEqual(rounded(summaryOf(workbook)));
  }, 120_000);

  test("has its tables, page set-up and links", async () => {
    const theirs = summaryOf((await office?.recalculated(workbook)) ?? workbook);
    expect(theirs.tables.map((table) => table.name)).toContain("Scrutiny_1_Birmingham_by_year");
    expect(theirs.page).toMatchObject({ orientation: "Landscape", fitToWidth: 1, printTitleRows: "$1:$1" });
    const links = [...theirs.rows.values()].flatMap((cells) =>
      [...cells.values()].flatMap((cell) => cell.hyperlink?.documentReference ?? []),
    );
    expect(links.some((link) => link.includes("Birmingham") && link.includes("F39"))).toBe(true);
  }, 120_000);

  test("prints", async () => {
    const pdf = await office?.converted(workbook, "pdf");
    expect(new TextDecoder("latin1").decode(pdf?.slice(0, 5))).toBe("%PDF-");
  }, 120_000);
});
