import fc from "fast-check";
import { formatRange } from "../../../src/host/model/address";
import type { Host } from "../../../src/host/host";
import { openSession } from "../../../src/host/node/session";
import { BUDGET_DAY, codeOf, valuesOf } from "../support";

/** An amount, a text, nothing, or a formula over the plan. */
const REFERENCE = fc.constantFrom("B2", "$B$2", "C3:D7", "B$2:$D9", "A:A", "3:5", "D7", "B9:C9");
const cell = (sheet: string) =>
  fc.oneof(
    fc.integer({ min: -99, max: 99 }),
    fc.constantFrom("CH1", ""),
    REFERENCE.map((reference) => `=IFERROR(SUM(${sheet}${reference}),0)`),
    REFERENCE.map((reference) => `=COUNT(${sheet}${reference})&"/"&MAX(${sheet}${reference})`),
  );
const grid = (sheet: string, rows: number) =>
  fc.array(fc.array(cell(sheet), { minLength: 5, maxLength: 5 }), { minLength: rows, maxLength: rows });

/** Cells that are put in: some columns of some rows, whole rows or whole columns. */
const place = fc
  .record({
    row: fc.nat(11),
    column: fc.nat(5),
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 5 }),
    whole: fc.constantFrom("cells", "rows", "columns"),
    shift: fc.constantFrom("Down" as const, "Right" as const),
  })
  .map(({ row, column, rows, columns, whole, shift }) => {
    const address = formatRange({ row, column, rows, columns });
    const [first = "", last = first] = address.split(":");
    const part = (text: string) => text.replace(whole === "rows" ? /[A-Z]+/ : /\d+/, "");
    return { address: whole === "cells" ? address : `${part(first)}:${part(last)}`, shift };
  });

/** A plan with a table and names, and a sheet of formulas over it. */
async function opened(plan: unknown[][], summary: unknown[][]): Promise<ReturnType<typeof openSession>> {
  const session = openSession({ today: BUDGET_DAY });
  await session.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:E10").values = plan;
    sheet.getRange("G3:H5").values = [["Code", "Saving"], ["CH1", 1], ["CH2", 2]]; // oxfmt-ignore
    sheet.tables.add("G3:H5", true).name = "Plan";
    const other = context.workbook.worksheets.add("Summary");
    other.getRange("A1:E3").values = summary;
    other.getRange("A4").formulas = [["=SUM(Plan[Saving])"]];
    context.workbook.names.add("Area", sheet.getRange("B2:C6"));
    context.workbook.names.add("Mark", sheet.getRange("D4"));
    await context.sync();
  });
  return session;
}

/** What is to be the same: values, formulas, names and tables. Circles show what they happened to show. */
function told(host: Host): unknown {
  const formulas = host.workbook.sheets.map(({ rows }) =>
    [...rows].flatMap(([row, cells]) => [...cells].map(([column, { formula }]) => [row, column, formula])),
  );
  const tables = host.workbook.sheets.flatMap((sheet) => sheet.tables.map(({ range }) => formatRange(range)));
  const held = formulas.map((cells) => cells.filter(([, , formula]) => formula !== undefined));
  return [host.workbook.sheets.map(valuesOf), held, tables, host.workbook.names.map(({ formula }) => formula)];
}

it("putting cells in and taking them out again is nothing", async () => {
  await fc.assert(
    fc.asyncProperty(grid("", 10), grid("Sheet1!", 3), place, async (plan, summary, { address, shift }) => {
      const { host, Excel } = await opened(plan, summary);
      const before = told(host);
      const put = Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange(address).insert(shift);
        await context.sync();
      });
      const refusal = await put.then(
        () => null,
        () => codeOf(put),
      );
      expect([null, "InsertDeleteConflict"]).toContain(refusal);
      if (refusal === null) {
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
          range.delete(shift === "Down" ? "Up" : "Left");
          await context.sync();
        });
      }
      expect(told(host)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

it("putting whole rows in anywhere leaves the results of formulas as they are", async () => {
  await fc.assert(
    fc.asyncProperty(
      grid("", 10),
      grid("Sheet1!", 3),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (plan, summary, row, rows) => {
        const { host, Excel } = await opened(plan, summary);
        const resultsOf = () => valuesOf(host.workbook.sheets[1]!);
        const before = resultsOf();
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.getRange(`${row}:${row + rows - 1}`).insert("Down");
          await context.sync();
        });
        expect(resultsOf()).toEqual(before);
      },
    ),
    { numRuns: 60 },
  );
});
