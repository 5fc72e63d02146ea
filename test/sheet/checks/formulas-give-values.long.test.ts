import type { HostSheet } from "../../../src/host/model/types";
import { DEFAULT_SUMMARY_OPTIONS } from "../../../src/savings/choices/summary-options";
import { valuesOf } from "../../host/support";
import { LibreOffice, NO_LIBRE_OFFICE } from "../../libreoffice";
import { testWhere } from "../../where";
import { differences, formulasIn } from "../on-host";
import { writtenSheets } from "../papers";

/** What the domain works out, the add-in's functions and native formulas agree, on the sheets of lines and checks. */

/** Tables in which a sum could go astray: signs, units and years that are not alike, words in place of figures. */
const OTHERWISE: Record<string, readonly (readonly unknown[])[]> = {
  "Plain": [["Ref", "Savings proposal", "Type", "2017/18 £m", "2018/19 £m"], ["A1", "Parks", "New", -0.1, -0.145], ["A2", "Roads", "Existing", -0.3, -0.4], ["A3", "Waste", "New", 0.2, -0.5], ["Total", "", "", -0.2, -1.045]], // oxfmt-ignore
  "Same year twice": [["Savings proposal", "2017/18 £000", "2017/18 one-off £000"], ["Parks", -120, -30], ["Roads", -50, -20]], // oxfmt-ignore
  "Back and forth": [["Incremental savings £000"], ["Savings proposal", "Type", "2017/18", "2018/19", "2019/20"], ["Parks", "One-off", -120, 120, 0], ["Roads", "New", -50, -20, -10], ["Growth", "Pressure", 15, 5, ""], ["Legal", "Pressure", -7, "", ""]], // oxfmt-ignore
  "Plain pressures": [["Ref", "Savings proposal", "Type", "2017/18 £000", "2018/19 £000"], ["A1", "Parks", "New", -120, -130], ["A2", "Roads", "New", -50, -20], ["A3", "Demand", "Pressure", -15, 5]], // oxfmt-ignore
  "Costs less savings": [["Item", "Type", "Saving £000"], ["Parks", "Saving", 120], ["Roads", "Saving", 50], ["Demand", "Pressure", 400], ["Net change (growth less savings)", "", 230]], // oxfmt-ignore
  "Unlike columns": [["Savings proposal", "2017/18 £000", "2018/19 £m"], ["Parks", 120, 0.12], ["Roads", 50, "£75,000"], ["Total", 170, 0.2]], // oxfmt-ignore
  "Parts of a penny": [["Savings proposal", "Saving £"], ["Parks", 1000.125], ["Roads", 2000.125], ["Waste", "3,000.125"], ["Total", 6000.37]], // oxfmt-ignore
  "No unit": [["Savings proposal", "2017/18", "2018/19"], ["Parks", 120, 120], ["Roads", 50, "£0.5m"], ["Total", 170, 170]], // oxfmt-ignore
  "Not a figure": [["Savings proposal", "2017/18 £000", "2018/19 £000"], ["Parks *?", 120, "TBC"], ["Roads", "n/a", 40], ["=Waste", 5, ""]], // oxfmt-ignore
};

test("the five papers", async () => {
  const { plans, workbook } = await writtenSheets("samples");
  expect(plans.flatMap(formulasIn).length).toBeGreaterThan(140);
  expect(plans.flatMap((plan) => differences(plan, workbook, plan.name))).toEqual([]);
});

test.each(["source", "£m", "£000", "£"] as const)("tables that are written otherwise, in %s", async (unit) => {
  const { plans, workbook } = await writtenSheets(OTHERWISE, { ...DEFAULT_SUMMARY_OPTIONS, unit });
  expect(plans.flatMap(formulasIn).length).toBeGreaterThan(80);
  expect(plans.flatMap((plan) => differences(plan, workbook, plan.name))).toEqual([]);
});

const office = LibreOffice.find();
afterAll(() => office?.dispose());

const CHECKS = "Checks";
const LINES = "Savings by line";

/** Puts values in place of the add-in's functions, which no other program knows. */
function withoutOwnFunctions(sheet: HostSheet): void {
  for (const cells of sheet.rows.values())
    for (const cell of cells.values()) if (cell.formula?.includes("SAVINGS.")) delete cell.formula;
}

const rounded = (sheet: HostSheet | undefined) =>
  (sheet ? valuesOf(sheet) : []).map((row) =>
    row.map((value) => (typeof value === "number" ? Number(value.toFixed(6)) : value)),
  );

testWhere(office !== null, NO_LIBRE_OFFICE).each([["samples" as const], [OTHERWISE]])(
  "LibreOffice works out the same from the native formulas",
  async (sheets) => {
    const { workbook } = await writtenSheets(sheets);
    for (const sheet of workbook.sheets) withoutOwnFunctions(sheet);
    const theirs = await office?.recalculated(workbook);
    for (const name of [LINES, CHECKS]) {
      const [our, their] = [workbook, theirs].map((book) => book?.sheets.find((sheet) => sheet.name === name));
      expect(rounded(their).length).toBeGreaterThan(20);
      expect(rounded(their)).toEqual(rounded(our));
    }
  },
  120_000,
);
