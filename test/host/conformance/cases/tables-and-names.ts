import { article, fails, gives, isNull, read, readEach, UNDOCUMENTED, type Case, type World } from "../case";

const NULL_OBJECTS = article("develop/application-specific-api-model");
const TABLES = article("excel/excel-add-ins-tables");
const NAMES = "https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1";

function planTable({ sheet }: World): Excel.Table {
  const table = sheet.tables.add("A1:C3", true);
  table.name = "Plan_lines";
  return table;
}

export const TABLES_AND_NAMES: readonly Case[] = [
  gives(
    "TableCollection.add items getCount getItem getItemOrNullObject",
    "mark a table, and find it by name",
    async (world) => {
      planTable(world);
      const { tables } = world.workbook;
      const count = tables.getCount();
      return [
        await readEach(tables, "name"),
        count.value,
        await read(tables.getItem("plan_lines"), "name"),
        await isNull(tables.getItemOrNullObject("Other")),
      ];
    },
    [["Plan_lines"], 1, "Plan_lines", true],
  ),
  fails(
    "TableCollection.add",
    "refuses a table over another",
    (world) => {
      planTable(world);
      world.sheet.tables.add("C3:D5", true);
    },
    "InvalidArgument",
  ),
  fails(
    "TableCollection.getItem",
    "throws where there is none",
    ({ workbook }) => read(workbook.tables.getItem("Other"), "name"),
    "ItemNotFound",
    NULL_OBJECTS,
  ),
  gives(
    "Table.id name name= style style= showHeaders showTotals showBandedRows showFilterButton",
    "begin as Excel makes a table",
    (world) => {
      const table = planTable(world);
      table.style = "TableStyleLight1";
      return read(table, "name,style,showHeaders,showTotals,showBandedRows,showFilterButton,id").then((values) =>
        (values as unknown[]).slice(0, 6),
      );
    },
    ["Plan_lines", "TableStyleLight1", true, false, true, true],
    TABLES,
  ),
  gives(
    "Table.showBandedRows= showFilterButton= showTotals=",
    "can be set",
    (world) => {
      const table = planTable(world);
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.showTotals = false;
      return read(table, "showBandedRows,showFilterButton,showTotals");
    },
    [false, false, false],
  ),
  fails(
    "Table.name=",
    "refuses what no table may be called",
    (world) => (planTable(world).name = "2017 plan"),
    "InvalidArgument",
    "https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114",
  ),
  gives(
    "Table.worksheet autoFilter",
    "lead to its sheet and its filter",
    async (world) => {
      const table = planTable(world);
      return [await read(table.worksheet, "name"), await read(table.autoFilter, "isDataFiltered")];
    },
    ["Plan", false],
  ),
  gives(
    "AutoFilter.isDataFiltered",
    "says whether a filter has criteria",
    (world) => {
      world.session.host.workbook.sheets[0]!.filtered = true;
      return read(world.sheet.autoFilter, "isDataFiltered");
    },
    true,
  ),
  gives(
    "Table.getRange getHeaderRowRange getDataBodyRange",
    "are the table, its headings and its rows",
    async (world) => {
      const table = planTable(world);
      return [
        await read(table.getRange(), "address"),
        await read(table.getHeaderRowRange(), "address"),
        await read(table.getDataBodyRange(), "address"),
      ];
    },
    ["Plan!A1:C3", "Plan!A1:C1", "Plan!A2:C3"],
  ),
  gives(
    "Table.getTotalRowRange",
    "is the row of totals",
    async (world) => {
      const table = planTable(world);
      await world.context.sync();
      world.session.host.workbook.sheets[0]!.tables[0]!.showTotals = true;
      return read(table.getTotalRowRange(), "address");
    },
    "Plan!A3:C3",
  ),
  fails(
    "Table.getTotalRowRange",
    "throws where there is none",
    (world) => read(planTable(world).getTotalRowRange(), "address"),
    "InvalidOperation",
    UNDOCUMENTED,
  ),
  gives(
    "Table.resize",
    "takes in more rows under the same headings",
    (world) => {
      const table = planTable(world);
      table.resize("A1:C4");
      return read(table.getDataBodyRange(), "address");
    },
    "Plan!A2:C4",
  ),
  fails(
    "Table.resize",
    "keeps its headings in the same row",
    (world) => planTable(world).resize("A2:C4"),
    "InvalidArgument",
  ),
  gives(
    "Table.convertToRange",
    "leaves the cells",
    async (world) => {
      planTable(world).convertToRange();
      const count = world.workbook.tables.getCount();
      return [await read(world.range("A1:B2"), "values"), count.value];
    },
    [
      [
        ["Code", "2017/18"],
        ["CH1", -0.1],
      ],
      0,
    ],
  ),
  gives(
    "Table.delete",
    "takes the cells too",
    async (world) => {
      planTable(world).delete();
      return read(world.range("A1:B2"), "values");
    },
    [
      ["", ""],
      ["", ""],
    ],
    UNDOCUMENTED,
  ),
  gives(
    "NamedItemCollection.add items getCount getItem getItemOrNullObject",
    "name cells, and find them whatever the capitals",
    async ({ workbook: { names }, range }) => {
      names.add("Savings_2017", range("B2:B3"));
      const count = names.getCount();
      return [
        await readEach(names, "formula"),
        count.value,
        await read(names.getItem("savings_2017"), "name"),
        await isNull(names.getItemOrNullObject("Other")),
      ];
    },
    [["=Plan!$B$2:$B$3"], 1, "Savings_2017", true],
  ),
  fails(
    "NamedItemCollection.add",
    "refuses a name that is a cell's",
    ({ workbook, range }) => workbook.names.add("TAX2024", range("B2")),
    "InvalidArgument",
    NAMES,
  ),
  fails(
    "NamedItemCollection.add",
    "refuses a name with a space",
    ({ workbook, range }) => workbook.names.add("Our savings", range("B2")),
    "InvalidArgument",
    NAMES,
  ),
  fails(
    "NamedItemCollection.add",
    "refuses a name that is there",
    ({ workbook: { names }, range }) => {
      names.add("Savings", range("B2"));
      names.add("SAVINGS", range("B3"));
    },
    "ItemAlreadyExists",
    UNDOCUMENTED,
  ),
  fails(
    "NamedItemCollection.getItem",
    "throws where there is none",
    ({ workbook }) => read(workbook.names.getItem("Other"), "name"),
    "ItemNotFound",
    NULL_OBJECTS,
  ),
  gives(
    "NamedItem.name formula scope type value visible",
    "say what it stands for",
    ({ workbook, range }) =>
      read(workbook.names.add("Savings", range("B2:B3")), "name,formula,scope,type,value,visible"),
    ["Savings", "=Plan!$B$2:$B$3", "Workbook", "Range", "Plan!$B$2:$B$3", true],
  ),
  gives(
    "NamedItem.type value",
    "are those of a formula's result",
    async ({ workbook: { names } }) => [
      await read(names.add("Text", '="£m"'), "type,value"),
      await read(names.add("Fraction", "=1/4"), "type,value"),
      await read(names.add("Flag", "=TRUE"), "type,value"),
      await read(names.add("Wrong", "=1/0"), "type,value"),
    ],
    [
      ["String", "£m"],
      ["Double", 0.25],
      ["Boolean", true],
      ["Error", "#DIV/0!"],
    ],
    "https://learn.microsoft.com/javascript/api/excel/excel.nameditemtype",
  ),
  gives(
    "NamedItem.scope",
    "is the sheet whose names it is among",
    ({ sheet, range }) => read(sheet.names.add("Savings", range("B2")), "scope"),
    "Worksheet",
  ),
  gives(
    "NamedItem.formula= visible= getRange getRangeOrNullObject",
    "lead where the formula is set to",
    async ({ workbook: { names }, range }) => {
      const name = names.add("Savings", range("B2"));
      name.formula = "=Plan!$C$2";
      name.visible = false;
      const visible = await read(name, "visible");
      const place = await read(name.getRange(), "address");
      name.formula = "=1";
      return [visible, place, await isNull(name.getRangeOrNullObject())];
    },
    [false, "Plan!C2", true],
  ),
  fails(
    "NamedItem.getRange",
    "throws where it is no range",
    ({ workbook }) => read(workbook.names.add("One", "=1").getRange(), "address"),
    "InvalidReference",
    UNDOCUMENTED,
  ),
  gives(
    "NamedItem.delete",
    "forgets it",
    ({ workbook: { names }, range }) => {
      names.add("Savings", range("B2")).delete();
      return isNull(names.getItemOrNullObject("Savings"));
    },
    true,
  ),
];
