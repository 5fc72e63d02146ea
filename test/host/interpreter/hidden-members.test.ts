import { codeOf, inSession } from "../support";

test("rowHidden and columnHidden are true, false, or null where some are hidden", async () => {
  await inSession(async (context, { host }) => {
    const [own] = host.workbook.sheets;
    own!.hiddenRows.add(1).add(2);
    own!.hiddenColumns.add(0);
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const ranges = ["A2:B3", "A1:B2", "B4:C4"].map((address) => sheet.getRange(address));
    for (const range of ranges) range.load("rowHidden,columnHidden");
    await context.sync();
    expect(ranges.map((range) => [range.rowHidden, range.columnHidden])).toEqual([
      [true, null],
      [null, null],
      [false, false],
    ]);
  });
});

test("the properties of rows and columns come one object a row and one a column, also from a protected sheet", async () => {
  await inSession(async (context, { host }) => {
    const [own] = host.workbook.sheets;
    own!.hiddenRows.add(2);
    own!.hiddenColumns.add(1);
    own!.protected = true;
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2:C4");
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
    expect(columns.value).toEqual([{ columnHidden: false }, { columnHidden: true }, { columnHidden: false }]);
  });
});

test("of the properties of rows, those that the add-in does not ask for are refused", async () => {
  await inSession(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
    range.getRowProperties({ rowHidden: true, rowIndex: true });
    expect(await codeOf(context.sync())).toBe("NotImplemented");
  });
});

test("a sheet and a table each say whether their own filter has criteria, and have a filter where there is none", async () => {
  await inSession(async (context, { host }) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add("A1:B3", true);
    const filters = [sheet.autoFilter, table.autoFilter];
    for (const filter of filters) filter.load("isDataFiltered");
    await context.sync();
    expect(filters.map((filter) => filter.isDataFiltered)).toEqual([false, false]);
    host.workbook.sheets[0]!.tables[0]!.filtered = true;
    for (const filter of filters) filter.load("isDataFiltered");
    await context.sync();
    expect(filters.map((filter) => filter.isDataFiltered)).toEqual([false, true]);
  });
});

test("countBlank counts empty cells and formulas that give nothing, and neither spaces, zeros nor errors", async () => {
  await inSession(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A6").formulas = [['=""'], [" "], [0], ["=1/0"], [false], ["=A9"]];
    const counts = ["A1:A6", "A1:B8", "A2:A5", "C:XFD"].map((address) =>
      context.workbook.functions.countBlank(sheet.getRange(address)),
    );
    for (const count of counts) count.load("value,error");
    await context.sync();
    expect(counts.map(({ value, error }) => [value, error])).toEqual([
      [1, null],
      [11, null],
      [0, null],
      [16_382 * 1_048_576, null],
    ]);
  });
});

test("other functions are not played", async () => {
  await inSession(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.functions.countA(sheet.getRange("A1")).load("value");
    expect(await codeOf(context.sync())).toBe("NotImplemented");
  });
});
