import { article, fails, gives, isNull, read, readEach, UNDOCUMENTED, type Case } from "../case";

const NULL_OBJECTS = article("develop/application-specific-api-model");

export const WORKSHEETS: readonly Case[] = [
  gives(
    "WorksheetCollection.add items",
    "puts a sheet after the others and leaves the active one active",
    async ({ workbook: { worksheets } }) => {
      worksheets.add("Summary");
      return [await readEach(worksheets, "name"), await read(worksheets.getActiveWorksheet(), "name")];
    },
    [["Plan", "Summary"], "Plan"],
  ),
  fails(
    "WorksheetCollection.add",
    "refuses a name that is taken, whatever its capitals",
    ({ workbook }) => workbook.worksheets.add("PLAN"),
    "ItemAlreadyExists",
  ),
  gives(
    "WorksheetCollection.add",
    "finds a name where none is given",
    ({ workbook }) => read(workbook.worksheets.add(), "name"),
    "Sheet2",
    UNDOCUMENTED,
  ),
  gives(
    "WorksheetCollection.getItem",
    "finds a sheet by name, whatever its capitals, and by id",
    async ({ workbook: { worksheets }, sheet }) => {
      const id = String(await read(sheet, "id"));
      return [await read(worksheets.getItem("plan"), "name"), await read(worksheets.getItem(id), "name")];
    },
    ["Plan", "Plan"],
  ),
  fails(
    "WorksheetCollection.getItem",
    "throws where there is none",
    ({ workbook }) => read(workbook.worksheets.getItem("Gone"), "name"),
    "ItemNotFound",
    NULL_OBJECTS,
  ),
  gives(
    "WorksheetCollection.getItemOrNullObject",
    "is a null object where there is none",
    async ({ workbook: { worksheets } }) => [
      await isNull(worksheets.getItemOrNullObject("Gone")),
      await isNull(worksheets.getItemOrNullObject("Plan")),
    ],
    [true, false],
  ),
  gives(
    "WorksheetCollection.getActiveWorksheet",
    "is the sheet that was activated",
    ({ workbook: { worksheets } }) => {
      worksheets.add("Summary").activate();
      return read(worksheets.getActiveWorksheet(), "name");
    },
    "Summary",
  ),
  gives(
    "WorksheetCollection.getCount",
    "counts all sheets, or those that can be seen",
    async ({ workbook: { worksheets }, context }) => {
      worksheets.add("Hidden").visibility = "Hidden";
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      return counts.map(({ value }) => value);
    },
    [2, 1],
  ),
  gives(
    "WorksheetCollection._RegisterDataChangedEvent _UnregisterDataChangedEvent",
    "tells of changed cells from adding a handler to removing it",
    async ({ workbook: { worksheets }, range, context }) => {
      const told: unknown[] = [];
      const handler = worksheets.onChanged.add(({ address, changeType, triggerSource }) => {
        told.push([address, changeType, triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
      range("B2").values = [[1]];
      await context.sync();
      handler.remove();
      await context.sync();
      range("B3").values = [[1]];
      await context.sync();
      return told;
    },
    [["B2", "RangeEdited", "ThisLocalAddin"]],
    article("excel/excel-add-ins-events"),
  ),
  gives(
    "WorksheetCollection._RegisterAddedEvent _UnregisterAddedEvent _RegisterDeletedEvent _UnregisterDeletedEvent _RegisterEventNameChanged _UnregisterEventNameChanged",
    "tell of sheets that come, go and are renamed",
    async ({ workbook: { worksheets }, context }) => {
      const told: string[] = [];
      const tell = ({ type }: { readonly type: string }): Promise<void> => {
        told.push(type);
        return Promise.resolve();
      };
      const handlers = [
        worksheets.onAdded.add(tell),
        worksheets.onNameChanged.add(tell),
        worksheets.onDeleted.add(tell),
      ];
      await context.sync();
      const sheet = worksheets.add("Summary");
      await context.sync();
      sheet.name = "Scrutiny";
      await context.sync();
      sheet.delete();
      await context.sync();
      for (const handler of handlers) handler.remove();
      await context.sync();
      worksheets.add("Later");
      await context.sync();
      return told;
    },
    ["WorksheetAdded", "WorksheetNameChanged", "WorksheetDeleted"],
    article("excel/excel-add-ins-events"),
  ),
  gives(
    "Worksheet.id name name= position",
    "keep the id when the sheet is renamed or moved",
    async ({ workbook, sheet }) => {
      workbook.worksheets.add("Summary");
      const before = await read(sheet, "id");
      sheet.name = "Savings";
      sheet.position = 1;
      const [after, name, position] = (await read(sheet, "id,name,position")) as unknown[];
      return [before === after, name, position];
    },
    [true, "Savings", 1],
  ),
  gives(
    "Worksheet.name=",
    "takes formulas along",
    ({ sheet, range }) => {
      range("E1").formulas = [["=Plan!B2"]];
      sheet.name = "Our plan";
      return read(range("E1"), "formulas");
    },
    [["='Our plan'!B2"]],
    UNDOCUMENTED,
  ),
  fails(
    "Worksheet.name=",
    "takes fewer than 32 characters",
    ({ sheet }) => (sheet.name = "x".repeat(32)),
    "InvalidArgument",
  ),
  gives(
    "Worksheet.position position=",
    "counts from nought",
    async ({ workbook: { worksheets } }) => {
      const added = worksheets.add("Summary");
      added.position = 0;
      return [await readEach(worksheets, "name"), await read(added, "position")];
    },
    [["Summary", "Plan"], 0],
  ),
  gives(
    "Worksheet.visibility visibility=",
    "can be hidden from the user's menu too",
    ({ workbook: { worksheets } }) => {
      const added = worksheets.add("Workings");
      added.visibility = "VeryHidden";
      return read(added, "visibility");
    },
    "VeryHidden",
  ),
  fails(
    "Worksheet.visibility=",
    "leaves one sheet to be seen",
    ({ sheet }) => (sheet.visibility = "Hidden"),
    "InvalidOperation",
    UNDOCUMENTED,
  ),
  gives(
    "Worksheet.tabColor tabColor=",
    "is #RRGGBB, and empty for Excel's own",
    async ({ sheet }) => {
      const before = await read(sheet, "tabColor");
      sheet.tabColor = "orange";
      const set = await read(sheet, "tabColor");
      sheet.tabColor = "";
      return [before, set, await read(sheet, "tabColor")];
    },
    ["", "#FFA500", ""],
  ),
  gives(
    "Worksheet.tabColor",
    "is null for a sheet that cannot be seen",
    ({ workbook }) => {
      const added = workbook.worksheets.add("Workings");
      added.tabColor = "#FFA500";
      added.visibility = "Hidden";
      return read(added, "tabColor");
    },
    null,
  ),
  gives(
    "Worksheet.showGridlines gridlines gridlines=",
    "can be taken away",
    async ({ sheet }) => {
      const before = await read(sheet, "showGridlines");
      sheet.showGridlines = false;
      // The library sets it under a name of its own, which it can read back too.
      sheet.load("gridlines");
      return [before, await read(sheet, "showGridlines")];
    },
    [true, false],
  ),
  gives(
    "Worksheet.tables charts shapes names freezePanes pageLayout horizontalPageBreaks autoFilter protection",
    "lead to the sheet's parts",
    async ({ sheet }) => {
      const counts = [
        sheet.tables.getCount(),
        sheet.charts.getCount(),
        sheet.shapes.getCount(),
        sheet.names.getCount(),
      ];
      const others = [
        await isNull(sheet.freezePanes.getLocationOrNullObject()),
        await read(sheet.pageLayout, "orientation"),
        await readEach(sheet.horizontalPageBreaks, "rowIndex"),
        await read(sheet.autoFilter, "isDataFiltered"),
        await read(sheet.protection, "protected"),
      ];
      return [...counts.map(({ value }) => value), ...others];
    },
    [0, 0, 0, 0, true, "Portrait", [], false, false],
  ),
  gives(
    "Worksheet.activate",
    "makes it the active sheet",
    ({ workbook: { worksheets } }) => {
      worksheets.add("Summary").activate();
      return read(worksheets.getActiveWorksheet(), "name");
    },
    "Summary",
  ),
  fails(
    "Worksheet.activate",
    "refuses a sheet that cannot be seen",
    ({ workbook: { worksheets } }) => {
      const added = worksheets.add("Workings");
      added.visibility = "Hidden";
      added.activate();
    },
    "InvalidOperation",
    UNDOCUMENTED,
  ),
  gives(
    "Worksheet.getRange",
    "is the range at an address, or the whole sheet",
    async ({ sheet }) => [
      await read(sheet.getRange("B2:C3"), "address"),
      await read(sheet.getRange(), "rowIndex,columnIndex,rowCount,columnCount"),
    ],
    ["Plan!B2:C3", [0, 0, 1_048_576, 16_384]],
  ),
  fails(
    "Worksheet.getRange",
    "refuses an address of more than 8192 characters",
    ({ sheet }) => read(sheet.getRange(`A${"1".repeat(8192)}`), "address"),
    "InvalidArgument",
  ),
  gives(
    "Worksheet.getRanges",
    "takes addresses with commas or with semicolons between",
    async ({ sheet }) => [
      await read(sheet.getRanges("A1:B2, D4"), "areaCount"),
      await read(sheet.getRanges("A1:B2; D4"), "areaCount"),
    ],
    [2, 2],
  ),
  gives(
    "Worksheet.getRanges",
    "is the whole sheet where no address is given",
    ({ sheet }) => read(sheet.getRanges(), "areaCount"),
    1,
  ),
  gives(
    "Worksheet.getRangeByIndexes getCell",
    "count rows and columns from nought",
    async ({ sheet }) => [
      await read(sheet.getRangeByIndexes(1, 1, 2, 2), "address"),
      await read(sheet.getCell(3, 0), "address"),
    ],
    ["Plan!B2:C3", "Plan!A4"],
  ),
  fails(
    "Worksheet.getCell",
    "stays within the grid",
    ({ sheet }) => read(sheet.getCell(-1, 0), "address"),
    "InvalidArgument",
  ),
  gives(
    "Worksheet.getUsedRange",
    "takes in cells that have only a format, unless only values count",
    async ({ sheet, range }) => {
      range("E9").format.fill.color = "yellow";
      return [await read(sheet.getUsedRange(), "address"), await read(sheet.getUsedRange(true), "address")];
    },
    ["Plan!A1:E9", "Plan!A1:C4"],
  ),
  gives(
    "Worksheet.getUsedRange",
    "is the top left cell of a blank sheet",
    ({ workbook }) => read(workbook.worksheets.add("Blank").getUsedRange(), "address"),
    "Blank!A1",
  ),
  gives(
    "Worksheet.getUsedRangeOrNullObject",
    "is a null object for a blank sheet",
    async ({ workbook, sheet }) => [
      await isNull(workbook.worksheets.add("Blank").getUsedRangeOrNullObject()),
      await isNull(sheet.getUsedRangeOrNullObject()),
    ],
    [true, false],
  ),
  gives(
    "Worksheet._RegisterDataChangedEvent _UnregisterDataChangedEvent",
    "tells of changed cells of its own only",
    async ({ workbook, sheet, range, context }) => {
      const told: string[] = [];
      const handler = sheet.onChanged.add(({ address }) => {
        told.push(address);
        return Promise.resolve();
      });
      await context.sync();
      workbook.worksheets.add("Other").getRange("A1").values = [[1]];
      range("B2").values = [[1]];
      await context.sync();
      handler.remove();
      await context.sync();
      return told;
    },
    ["B2"],
    article("excel/excel-add-ins-events"),
  ),
  gives(
    "Worksheet.delete",
    "takes a hidden sheet away too",
    async ({ workbook: { worksheets } }) => {
      const added = worksheets.add("Workings");
      added.visibility = "Hidden";
      added.delete();
      return readEach(worksheets, "name");
    },
    ["Plan"],
  ),
  fails(
    "Worksheet.delete",
    "refuses a sheet that is very hidden",
    ({ workbook: { worksheets } }) => {
      const added = worksheets.add("Workings");
      added.visibility = "VeryHidden";
      added.delete();
    },
    "InvalidOperation",
  ),
  fails(
    "Worksheet.delete",
    "leaves one sheet to be seen",
    ({ sheet }) => sheet.delete(),
    "InvalidOperation",
    UNDOCUMENTED,
  ),
  gives(
    "WorksheetProtection.protect unprotect protected",
    "protect the sheet until it is freed again",
    async ({ sheet: { protection } }) => {
      protection.protect();
      const before = await read(protection, "protected");
      protection.unprotect();
      return [before, await read(protection, "protected")];
    },
    [true, false],
  ),
  fails(
    "WorksheetProtection.protect",
    "fails where the sheet is protected already",
    ({ sheet: { protection } }) => {
      protection.protect();
      protection.protect();
    },
    "InvalidOperation",
  ),
  fails(
    "WorksheetProtection.protect",
    "keeps cells from being written",
    ({ sheet, range }) => {
      sheet.protection.protect();
      range("B2").values = [[1]];
    },
    "AccessDenied",
    article("excel/excel-add-ins-worksheets"),
  ),
  gives(
    "WorksheetFreezePanes.freezeRows freezeColumns getLocationOrNullObject",
    "freeze rows or columns, and none for nought",
    async ({ sheet: { freezePanes } }) => {
      freezePanes.freezeRows(2);
      const rows = await read(freezePanes.getLocationOrNullObject(), "rowCount,columnCount");
      freezePanes.freezeColumns(1);
      const columns = await read(freezePanes.getLocationOrNullObject(), "rowCount,columnCount");
      freezePanes.freezeRows(0);
      return [rows, columns, await isNull(freezePanes.getLocationOrNullObject())];
    },
    [[2, 16_384], [1_048_576, 1], true],
  ),
  gives(
    "WorksheetFreezePanes.freezeAt",
    "freezes cells at the top and the left, and none for null",
    async ({ sheet: { freezePanes } }) => {
      freezePanes.freezeAt("A1:B3");
      const frozen = await read(freezePanes.getLocationOrNullObject(), "address");
      freezePanes.freezeAt(null as unknown as string);
      return [frozen, await isNull(freezePanes.getLocationOrNullObject())];
    },
    ["Plan!A1:B3", true],
  ),
  gives(
    "WorksheetFreezePanes.unfreeze",
    "frees them",
    ({ sheet: { freezePanes } }) => {
      freezePanes.freezeRows(2);
      freezePanes.unfreeze();
      return isNull(freezePanes.getLocationOrNullObject());
    },
    true,
  ),
];
