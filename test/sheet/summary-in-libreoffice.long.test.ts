import { createSummary } from "../../src/commands/create-summary";
import { insertSamples } from "../../src/commands/insert-samples";
import { openForAddIn } from "../../src/host/node/open-workbook";
import type { HostSheet, HostWorkbook } from "../../src/host/model/types";
import { valuesOf } from "../host/support";
import { FIRST_NAMES } from "../../src/sheet/own-sheets";
import { LibreOffice, NO_LIBRE_OFFICE } from "../libreoffice";
import { describeWhere } from "../where";

/** The saved summary, judged by a program that is not ours. */

const office = LibreOffice.find();
const whenInstalled = describeWhere(office !== null, NO_LIBRE_OFFICE);
afterAll(() => office?.dispose());

const SHEETS = Object.values(FIRST_NAMES);

function sheetOf(workbook: HostWorkbook, name: string): HostSheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`there is no sheet ${name}`);
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
    const natives = SHEETS.map((name) => withoutOwnFunctions(sheetOf(workbook, name)).native);
    const theirs = await office?.recalculated(workbook);
    expect(Math.min(...natives)).toBeGreaterThan(0);
    expect(natives.reduce((sum, native) => sum + native, 0)).toBeGreaterThan(400);
    for (const name of SHEETS)
      expect(theirs && rounded(sheetOf(theirs, name))).toEqual(rounded(sheetOf(workbook, name)));
  });

  test("has its tables, page set-up and links", async () => {
    const theirs = sheetOf((await office?.recalculated(workbook)) ?? workbook, FIRST_NAMES.summary);
    expect(theirs.tables.map((table) => table.name)).toContain("Scrutiny_1_Birmingham_by_year");
    expect(theirs.page).toMatchObject({ orientation: "Landscape", fitToWidth: 1, printTitleRows: "$1:$1" });
    const links = [...theirs.rows.values()].flatMap((cells) =>
      [...cells.values()].flatMap((cell) => cell.formula ?? []),
    );
    expect(
      links.some((link) => link.includes("HYPERLINK") && link.includes("Birmingham") && link.includes("F39")),
    ).toBe(true);
  });

  test("prints", async () => {
    const pdf = await office?.converted(workbook, "pdf");
    expect(new TextDecoder("latin1").decode(pdf?.slice(0, 5))).toBe("%PDF-");
  });
});
