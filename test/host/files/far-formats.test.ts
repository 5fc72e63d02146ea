import { withoutFarFormats } from "../../../src/host/files/far-formats";
import { readRaw, rawSheet } from "./raw-sheet";

const LAST_ROW = 1_048_576;

const PLAN = '<row r="1"><c r="A1" t="inlineStr"><is><t>Code</t></is></c><c r="B1"><v>1</v></c><c r="C1" s="1"/></row>';

function rows(from: number, to: number, of: (row: number) => string): string {
  let text = "";
  for (let row = from; row <= to; row++) text += of(row);
  return text;
}

it("whole columns that are formatted make no cells", async () => {
  const before = '<cols><col min="1" max="16384" width="12" style="1" customWidth="1"/></cols>';
  const sheet = await rawSheet({ before, rows: PLAN });
  expect([...sheet.rows.keys()]).toEqual([0]);
  expect(sheet.columnWidths.size).toBe(16_384);
});

it("rows down to the last that are only formatted make no rows, whether or not they have cells", async () => {
  const far = rows(60_000, 64_000, (row) => `<row r="${row}" s="1" customFormat="1" ht="30" customHeight="1"/>`);
  const cells = `<row r="${LAST_ROW}" s="1"><c r="A${LAST_ROW}" s="1"/><c r="XFD${LAST_ROW}" s="1"></c></row>`;
  const sheet = await rawSheet({ rows: PLAN + far + cells });
  expect([sheet.rows.size, sheet.rowHeights.size]).toEqual([1, 0]);
});

it("a million formatted cells below a table are left behind, and a file of them opens", async () => {
  const far = rows(2, 100_000, (row) => `<row r="${row}"><c r="A${row}" s="1"/><c r="IV${row}" s="1"/></row>`);
  const sheet = await rawSheet({ rows: PLAN + far });
  let held = 0;
  for (const cells of sheet.rows.values()) held += cells.size;
  expect(held).toBeLessThan(1100);
});

it("keeps formats near the cells, where a table is still to be filled", () => {
  const near = `${PLAN}<row r="40" s="1"><c r="D40" s="1"/></row><row r="900" hidden="1"/>`;
  expect(withoutFarFormats(near)).toBe(near);
});

it("counts as held what holds a value, a formula or a text, and keeps what stands with it", () => {
  const row = '<row r="5000"><c r="B5000" s="1"/><c r="ZZ5000"><f>A1</f><v></v></c></row>';
  expect(withoutFarFormats(PLAN + row)).toBe(PLAN + row);
});

it("leaves alone a sheet whose rows or cells do not say where they stand", () => {
  const implicit = '<row><c><v>1</v></c></row><row r="900000"><c s="1"/></row>';
  expect(withoutFarFormats(implicit)).toBe(implicit);
});

it("takes out what stands far to the right within a row that has cells", () => {
  expect(withoutFarFormats('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row>')).toBe(
    '<row r="1"><c r="A1"><v>1</v></c></row>',
  );
});

it("says what is wrong where values stand too far apart to be held", async () => {
  const stray = `<row r="${LAST_ROW}"><c r="XFD${LAST_ROW}"><v>1</v></c></row>`;
  expect(await readRaw({ rows: PLAN + stray })).toMatchObject({ ok: false, problem: { id: "file-too-spread-out" } });
});
