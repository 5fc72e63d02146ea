import { codeOf, inSession } from "../support";

const tableOver = async (context: Excel.RequestContext, address = "A1:B3") => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:B3").values = [
    ["Code", "2017/18"],
    ["CH1", -0.1],
    ["CH2", -0.2],
  ];
  const table = sheet.tables.add(address, true);
  await context.sync();
  return { sheet, table };
};

describe("tables", () => {
  it("marks a table and finds its parts", async () => {
    const { result } = await inSession(async (context) => {
      const { sheet, table } = await tableOver(context);
      table.name = "Plan";
      table.style = "TableStyleLight1";
      table.showFilterButton = false;
      const found = context.workbook.tables.getItem("plan");
      const body = found.getDataBodyRange();
      body.load("address,values");
      const header = sheet.tables.getItemOrNullObject("Plan").getHeaderRowRange();
      header.load("values");
      const { tables } = context.workbook;
      tables.load("items/name,items/style,items/showFilterButton,items/worksheet/name");
      await context.sync();
      const [one] = tables.items;
      return [body.address, header.values, one!.name, one!.style, one!.showFilterButton, one!.worksheet.name];
    });
    expect(result).toEqual(["Sheet1!A2:B3", [["Code", "2017/18"]], "Plan", "TableStyleLight1", false, "Sheet1"]);
  });

  it("makes its headings text, none empty, no two alike", async () => {
    const { result } = await inSession(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:D2").values = [
        ["Code", 2017, "", "code"],
        [1, 2, 3, 4],
      ];
      sheet.tables.add(sheet.getRange("A1:D2"), true);
      const header = sheet.getRange("A1:D1");
      header.load("values");
      await context.sync();
      return header.values;
    });
    expect(result).toEqual([["Code", "2017", "Column3", "code2"]]);
  });

  it("refuses a table over another, over a spill and under a taken or a wrong name", async () => {
    expect(
      await codeOf(inSession(async (context) => void (await tableOver(context)).sheet.tables.add("B3:C5", true))),
    ).toBe("InvalidArgument");
    const overSpill = inSession(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").formulas = [["=SEQUENCE(5)"]];
      await context.sync();
      sheet.tables.add("A3:B5", true);
    });
    expect(await codeOf(overSpill)).toBe("InvalidArgument");
    for (const name of ["A1", "2017 plan", "Plan"]) {
      const naming = inSession(async (context) => {
        const { sheet, table } = await tableOver(context);
        table.name = "Plan";
        sheet.getRange("D1:D2").values = [["x"], [1]];
        sheet.tables.add("D1:D2", true).name = name;
      });
      expect(await codeOf(naming)).toBe("InvalidArgument");
    }
  });

  it("takes in rows written below it, and becomes a plain range", async () => {
    const { session, result } = await inSession(async (context) => {
      const { sheet, table } = await tableOver(context);
      sheet.getRange("A4:B4").values = [["CH3", -0.3]];
      table.resize("A1:B4");
      const range = table.getRange();
      range.load("address");
      await context.sync();
      table.convertToRange();
      await context.sync();
      return range.address;
    });
    expect(result).toBe("Sheet1!A1:B4");
    expect(session.host.workbook.sheets[0]!.tables).toEqual([]);
    expect(session.host.workbook.sheets[0]!.rows.size).toBe(4);
  });
});

describe("names and settings", () => {
  it("names a range and a constant, hides a name and finds them again", async () => {
    const { result } = await inSession(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add("Summary_anchor", sheet.getRange("B2:C3")).visible = false;
      context.workbook.names.add("Tolerance", "=0.05*2");
      const anchor = context.workbook.names.getItemOrNullObject("summary_ANCHOR");
      anchor.load("formula,visible");
      const tolerance = context.workbook.names.getItem("Tolerance");
      tolerance.load("value");
      const range = anchor.getRangeOrNullObject();
      range.load("address");
      const none = context.workbook.names.getItemOrNullObject("None");
      await context.sync();
      return [
        anchor.formula,
        anchor.visible,
        range.address,
        tolerance.value as unknown,
        none.isNullObject,
      ] as unknown[];
    });
    expect(result).toEqual(["=Sheet1!$B$2:$C$3", false, "Sheet1!B2:C3", 0.1, true]);
  });

  it("gives a name another place", async () => {
    const { result } = await inSession(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const mark = context.workbook.names.add("Mark", sheet.getRange("B2"));
      mark.formula = "='Sheet1'!$C$9:$D$10";
      const range = mark.getRange();
      range.load("address");
      mark.load("formula,type");
      await context.sync();
      return [range.address, mark.formula as unknown, mark.type];
    });
    expect(result).toEqual(["Sheet1!C9:D10", "='Sheet1'!$C$9:$D$10", "Range"]);
  });

  it.each([
    ["Taken", "ItemAlreadyExists"],
    ["A1", "InvalidArgument"],
    ["two words", "InvalidArgument"],
  ])("refuses the name %p with %s", async (name, code) => {
    const naming = inSession((context) => {
      context.workbook.names.add("Taken", "=1");
      context.workbook.names.add(name, "=1");
    });
    expect(await codeOf(naming)).toBe(code);
  });

  it("keeps settings as JSON, overwrites and deletes them", async () => {
    const { session, result } = await inSession(async (context) => {
      const { settings } = context.workbook;
      settings.add("checks", { off: ["C7"], tolerance: 0.05 });
      settings.add("unit", "£m");
      settings.add("unit", "£000");
      await context.sync();
      const checks = settings.getItemOrNullObject("checks");
      checks.load("value");
      settings.getItem("unit").delete();
      const unit = settings.getItemOrNullObject("unit");
      unit.load("value");
      await context.sync();
      return [checks.value as unknown, unit.isNullObject];
    });
    expect(result).toEqual([{ off: ["C7"], tolerance: 0.05 }, true]);
    expect([...session.host.workbook.settings.keys()]).toEqual(["checks"]);
  });

  it("holds the workbook's title", async () => {
    const { session } = await inSession(async (context) => {
      context.workbook.properties.title = "Scrutiny of the savings plan";
      await context.sync();
    });
    expect(session.host.workbook.properties.title).toBe("Scrutiny of the savings plan");
  });
});
