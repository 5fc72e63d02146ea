import { article, fails, gives, isNull, read, readEach, UNDOCUMENTED, type Case } from "../case";

const NULL_OBJECTS = article("develop/application-specific-api-model");

export const WORKBOOK: readonly Case[] = [
  gives("Workbook.name readOnly", "are the file's", ({ workbook }) => read(workbook, "name,readOnly"), [
    "Workbook.xlsx",
    false,
  ]),
  gives(
    "Workbook.worksheets tables names settings functions properties application",
    "lead to the workbook's parts",
    async ({ workbook: { worksheets, tables, names, settings, functions, properties, application }, range }) => {
      const counts = [worksheets.getCount(), tables.getCount(), names.getCount(), settings.getCount()];
      const blank = await read(functions.countBlank(range("A1:D1")), "value");
      const [title, mode] = [await read(properties, "title"), await read(application, "calculationMode")];
      return [...counts.map(({ value }) => value), blank, title, mode];
    },
    [1, 0, 0, 0, 1, "", "Automatic"],
  ),
  gives(
    "Workbook.getSelectedRange",
    "is the range that is selected",
    async ({ workbook, range }) => {
      range("B2:C3").select();
      return read(workbook.getSelectedRange(), "address");
    },
    "Plan!B2:C3",
  ),
  fails(
    "Workbook.getSelectedRange",
    "throws where several ranges are selected",
    ({ workbook, session }) => {
      const [sheet] = session.host.workbook.sheets;
      sheet!.furtherSelections = [{ row: 5, column: 0, rows: 1, columns: 1 }];
      return read(workbook.getSelectedRange(), "address");
    },
    "InvalidSelection",
  ),
  gives(
    "Workbook.getActiveCell",
    "is one cell of the selection",
    ({ workbook, range }) => {
      range("B2:C3").select();
      return read(workbook.getActiveCell(), "address");
    },
    "Plan!B2",
  ),
  gives(
    "Workbook.createAndOpenWorkbook",
    "opens a new workbook",
    async ({ session }) => {
      await session.Excel.createWorkbook();
      return session.host.createdWorkbooks.length;
    },
    1,
    article("excel/excel-add-ins-workbooks"),
  ),
  gives(
    "Workbook._RemoveReference",
    "forgets a range that is no longer tracked",
    async ({ context, range, session }) => {
      const cell = range("A1");
      context.trackedObjects.add(cell);
      await context.sync();
      const tracked = session.host.references.count;
      context.trackedObjects.remove(cell);
      await context.sync();
      return [tracked, session.host.references.count];
    },
    [1, 0],
    article("concepts/resource-limits-and-performance-optimization"),
  ),
  gives(
    "DocumentProperties.title subject author comments title= subject= author= comments=",
    "are what the file says of itself",
    ({ workbook: { properties } }) => {
      properties.set({ title: "Budget", subject: "Savings", author: "Scrutiny", comments: "Draft" });
      return read(properties, "title,subject,author,comments");
    },
    ["Budget", "Savings", "Scrutiny", "Draft"],
  ),
  gives(
    "Application.calculate calculationMode",
    "works every formula out",
    async ({ workbook: { application }, range, session }) => {
      session.host.workbook.sheets[0]!.rows.get(1)!.get(1)!.value = 1;
      application.calculate("Full");
      return [await read(range("B4"), "values"), await read(application, "calculationMode")];
    },
    [[[0.7]], "Automatic"],
  ),
  gives(
    "Application.suspendScreenUpdatingUntilNextSync suspendApiCalculationUntilNextSync",
    "hold back until the next sync, and change no result",
    ({ workbook: { application }, range }) => {
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      range("B2").values = [[-1]];
      return read(range("B4"), "values");
    },
    [[-1.3]],
    UNDOCUMENTED,
  ),
  gives(
    "SettingCollection.add getItem items getCount getItemOrNullObject",
    "sets a setting that is there already",
    async ({ workbook: { settings } }) => {
      settings.add("a", 1);
      settings.add("a", { b: [2] });
      const [missing, count] = [settings.getItemOrNullObject("b"), settings.getCount()];
      const item = settings.getItem("a");
      return [await read(item, "value"), await readEach(settings, "key"), await isNull(missing), count.value];
    },
    [{ b: [2] }, ["a"], true, 1],
  ),
  fails(
    "SettingCollection.getItem",
    "throws where there is none",
    ({ workbook }) => read(workbook.settings.getItem("b"), "value"),
    "ItemNotFound",
    NULL_OBJECTS,
  ),
  gives(
    "Setting.key value value= delete",
    "can be changed and deleted",
    async ({ workbook: { settings } }) => {
      const setting = settings.add("a", 1);
      setting.value = "two";
      const before = await read(setting, "key,value");
      setting.delete();
      return [before, await isNull(settings.getItemOrNullObject("a"))];
    },
    [["a", "two"], true],
  ),
  gives(
    "Functions.countBlank",
    "counts empty cells and empty texts",
    async ({ workbook, range }) => {
      range("E1").formulas = [['=""']];
      return read(workbook.functions.countBlank(range("A1:E4")), "value,error");
    },
    [8, null],
    "https://support.microsoft.com/office/countblank-function-6a92d772-675c-4bee-b346-24af6bd3ac22",
  ),
  gives(
    "FunctionResult.value error",
    "hold the result, and no error where there is none",
    ({ workbook, range }) => read(workbook.functions.countBlank(range("A1:D4")), "value,error"),
    [4, null],
  ),
];
