import { writeXlsx as writeLibrary } from "hucre/xlsx";
import { readXlsx, writeXlsx } from "../../../src/host/files/xlsx";
import { Host } from "../../../src/host/host";
import { createWorkbook } from "../../../src/host/model/create";
import type { HostWorkbook } from "../../../src/host/model/types";
import { Zip } from "../../../src/xlsx/zip";
import { valuesOf } from "../support";
import { AWKWARD, fullWorkbook } from "./full-workbook";

/** A workbook as plain data that two workbooks can be compared by, whatever the order in which cells were made. */
function plain(workbook: HostWorkbook): unknown {
  return JSON.parse(
    JSON.stringify(workbook, (_key, value: unknown) => {
      if (value instanceof Map) return Object.fromEntries(value as Map<string, unknown>);
      return value instanceof Set ? [...(value as Set<number>)].sort((a, b) => a - b) : value;
    }),
  );
}

async function reopened(workbook: HostWorkbook): Promise<HostWorkbook> {
  const result = await readXlsx(await writeXlsx(workbook));
  if (!result.ok) throw new Error(result.problem.message);
  return result.workbook;
}

/** A part of the file that is written for a workbook. */
async function part(workbook: HostWorkbook, name: string): Promise<string> {
  return (await Zip.open(await writeXlsx(workbook))?.text(name)) ?? "";
}

describe("saving and opening a workbook", () => {
  it("keeps everything", async () => {
    const { host } = await fullWorkbook();
    // Which cells are selected is the one thing that is not saved; ids are given anew.
    const withoutIds = (workbook: HostWorkbook): unknown =>
      JSON.parse(JSON.stringify(plain(workbook)).replace(/"\{[0-9A-F]{8}-0001-[0-9-]*\}"/g, '"id"'));
    expect(withoutIds(await reopened(host.workbook))).toEqual(withoutIds(host.workbook));
  });

  it("keeps a setting of two million characters, and names that nobody sees", async () => {
    const workbook = createWorkbook(["Savings"]);
    const long = AWKWARD.repeat(Math.ceil(2_000_000 / AWKWARD.length));
    workbook.settings.set("kept", long);
    const at = "=Savings!$A$1:$C$9";
    workbook.names = ["_SAVINGS_at_1", "_SAVINGS_at_2"].map((name) => ({ name, formula: at, visible: false }));
    const again = await reopened(workbook);
    expect(again.settings.get("kept") === long).toBe(true);
    expect(again.names).toEqual(workbook.names);
    // Some letters are none that XML may hold, and Excel reads "_x000D_" as one.
    expect(await part(workbook, "docProps/custom.xml")).toMatch(/^(?:(?!_x)[\r\n\x20-\x7E])*$/);
  });

  it("keeps the structure protected", async () => {
    const workbook = createWorkbook(["Savings"]);
    expect((await reopened(workbook)).structureProtected).toBeUndefined();
    workbook.structureProtected = true;
    expect((await reopened(workbook)).structureProtected).toBe(true);
  });

  it("reads one data validation of several ranges", async () => {
    const made = await writeLibrary({
      sheets: [
        {
          name: "S",
          rows: [[1]],
          dataValidations: [{ type: "whole", formula1: "1", formula2: "9", range: "A1:A2 C1" }],
        },
      ],
    });
    const result = await readXlsx(made);
    const validations = result.ok ? result.workbook.sheets[0]!.validations : [];
    expect(validations.map(({ range }) => range)).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 2, rows: 1, columns: 1 },
    ]);
    expect(validations[0]!.rule).toEqual({ type: "WholeNumber", operator: "Between", formula1: "=1", formula2: "=9" });
  });

  it("gives the same values when it is worked out anew", async () => {
    const { host } = await fullWorkbook();
    const again = new Host({ workbook: await reopened(host.workbook) });
    again.functions.describe("SAVINGS", {
      functions: [{ id: "TOTAL", name: "TOTAL", parameters: [{ name: "cells", dimensionality: "matrix" }] }],
    });
    again.functions.associate("TOTAL", () => -8.463);
    again.recalculate();
    expect(again.workbook.sheets.map(valuesOf)).toEqual(host.workbook.sheets.map(valuesOf));
  });

  it("writes the same bytes for the same workbook", async () => {
    const workbook = createWorkbook(["Savings"]);
    const [first, second] = [await writeXlsx(workbook), await writeXlsx(workbook)];
    const names = Zip.open(first)!.names.filter((name) => name !== "docProps/core.xml");
    for (const name of names) expect(await Zip.open(first)!.text(name)).toBe(await Zip.open(second)!.text(name));
  });

  it("writes what Excel needs to see", async () => {
    const { host } = await fullWorkbook();
    const book = await part(host.workbook, "xl/workbook.xml");
    const sheet = await part(host.workbook, "xl/worksheets/sheet2.xml");
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Mayor''s plan'!$A$1:$H$9</definedName>`,
    );
    expect(book).toContain('<definedName name="Summary_anchor" hidden="1">');
    expect(book).not.toContain("fullCalcOnLoad");
    expect(sheet).toContain('t="e"><f>NA()</f><v>#N/A</v>');
    expect(sheet).toContain("<f>_xldudf_SAVINGS_TOTAL(A1:B3)</f><v>-8.463</v>");
    expect(sheet).toContain('<f t="array" ref="E1:F1">TRANSPOSE(A2:A3)</f>');
    expect(sheet).toContain('<f t="array" ref="E5">SUM(IF(B2:B3&lt;0,B2:B3,0))</f>');
    expect(sheet).toContain("<f>SUM(_xlfn.ANCHORARRAY(E1))</f>");
    expect(sheet).toContain("<f>Plan[[#This Row],[2017/18]]*2</f>");
    expect(sheet).toContain("_xlfn.IFNA(");
  });

  it("reads a formula that the file writes once for many cells", async () => {
    const made = await writeLibrary({
      sheets: [
        {
          name: "S",
          rows: [
            [1, 1],
            [2, 2],
            [3, 3],
          ],
        },
      ],
    });
    const zip = Zip.open(made)!;
    const name = "xl/worksheets/sheet1.xml";
    const text = (await zip.text(name))!
      .replace(/<c r="B1">.*?<\/c>/, '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c>')
      .replace(/<c r="B2">.*?<\/c>/, '<c r="B2"><f t="shared" si="0"/><v>2</v></c>')
      .replace(/<c r="B3">.*?<\/c>/, '<c r="B3"><f t="shared" si="0"/><v>3</v></c>');
    await zip.replace(name, text);
    const result = await readXlsx(zip.write());
    const rows = result.ok ? [...result.workbook.sheets[0]!.rows.values()] : [];
    expect(rows.map((row) => row.get(1))).toEqual([
      { value: 1, formula: "=A1*$A$1" },
      { value: 2, formula: "=A2*$A$1" },
      { value: 3, formula: "=A3*$A$1" },
    ]);
  });

  it("saves and opens ten thousand rows of eight columns", async () => {
    const workbook = createWorkbook(["Savings"]);
    const [sheet] = workbook.sheets;
    for (let row = 0; row < 10_000; row++) {
      sheet!.rows.set(
        row,
        new Map(
          Array.from({ length: 8 }, (_unused, column) => [column, { value: column === 0 ? `CH${row}` : row / 10 }]),
        ),
      );
    }
    const again = await reopened(workbook);
    expect(again.sheets[0]!.rows.size).toBe(10_000);
  });
});
