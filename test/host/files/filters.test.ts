import { readXlsx, writeXlsx } from "../../../src/host/files/xlsx";
import { Zip } from "../../../src/xlsx/zip";
import { hostWith } from "../support";
import { rawSheet, readRaw } from "./raw-sheet";

const ROWS = [1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join("");
const HIDING = ROWS.replace('<row r="2"', '<row r="2" hidden="1"');
const column = (criteria: string): string => `<filterColumn colId="0">${criteria}</filterColumn>`;
const filter = (inside = ""): string => `<autoFilter ref="A1:A3">${inside}</autoFilter>`;

it.each<[string, string, string, boolean]>([
  ["values to show", ROWS, filter(column('<filters><filter val="1"/></filters>')), true],
  ["rules by which rows are hidden", HIDING, filter(column('<customFilters><customFilter operator="greaterThan" val="2"/></customFilters>')), true], // oxfmt-ignore
  ["no criteria", ROWS, filter(), false],
  ["no filter, though a row is hidden", HIDING, "", false],
  ["a filter elsewhere", HIDING, '<autoFilter ref="A5:A9"/>', false],
])("a sheet with %s is read with what its filter does", async (_what, rows, after, filtered) => {
  const sheet = await rawSheet({ rows, after });
  expect(sheet.filtered ?? false).toBe(filtered);
});

it("a saved copy would be without a sheet's filter", async () => {
  expect(await readRaw({ rows: ROWS, after: filter() })).toMatchObject({ leftOut: ["filters"] });
});

it.each([true, false])("whether a marked table is filtered is read from its own part: %p", async (filtered) => {
  const { host, sheet } = hostWith([["Code"], ["CH1"], ["CH2"]]);
  const looks = { style: "", showHeaders: true, showTotals: false, showBandedRows: true, showFilterButton: true };
  sheet.tables.push({ id: "9", name: "Plan", range: { row: 0, column: 0, rows: 3, columns: 1 }, ...looks });
  const zip = Zip.open(await writeXlsx(host.workbook))!;
  const part = "xl/tables/table1.xml";
  const table = (await zip.text(part))!;
  expect(table).toMatch(/<autoFilter ref="A1:A3"\/>/);
  if (filtered) {
    const criteria = filter(column('<filters><filter val="CH1"/></filters>'));
    await zip.replace(part, table.replace('<autoFilter ref="A1:A3"/>', criteria));
  }
  const read = await readXlsx(zip.write());
  expect(read.ok && (read.workbook.sheets[0]!.tables[0]!.filtered ?? false)).toBe(filtered);
});
