import { codeOf, inSession } from "../support";

describe("worksheets", () => {
  it("adds a sheet at the end, without showing it", async () => {
    const { result, session } = await inSession(async (context) => {
      const added = context.workbook.worksheets.add("Scrutiny summary");
      added.load("name,position,visibility");
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      return [added.name, added.position, added.visibility, active.name];
    });
    expect(result).toEqual(["Scrutiny summary", 1, "Visible", "Sheet1"]);
    expect(session.host.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Scrutiny summary"]);
  });

  it("lists sheets with their names, ids and counts", async () => {
    const { result } = await inSession(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add();
      worksheets.load("items/name,items/id");
      const count = worksheets.getCount();
      await context.sync();
      const again = worksheets.getItem(worksheets.items[1]!.id);
      again.load("name");
      await context.sync();
      return [worksheets.items.map((sheet) => sheet.name), count.value, again.name];
    });
    expect(result).toEqual([["Sheet1", "Sheet2"], 2, "Sheet2"]);
  });

  it.each([
    ["sheet1", "ItemAlreadyExists"],
    ["", "InvalidArgument"],
    ["2017/18", "InvalidArgument"],
    ["A name of more than thirty-one characters", "InvalidArgument"],
    ["'quoted", "InvalidArgument"],
    ["History", "InvalidArgument"],
  ])("refuses the name %p with %s", async (name, code) => {
    expect(await codeOf(inSession((context) => void context.workbook.worksheets.add(name)))).toBe(code);
  });

  it("says ItemNotFound for a sheet that is not there, or gives a null object", async () => {
    expect(await codeOf(inSession((context) => context.workbook.worksheets.getItem("None").load("name")))).toBe(
      "ItemNotFound",
    );
    const { result } = await inSession(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("None");
      const used = none.getUsedRangeOrNullObject(true);
      used.load("values");
      none.tables.load("items/name");
      await context.sync();
      return [none.isNullObject, used.isNullObject];
    });
    expect(result).toEqual([true, true]);
  });

  it("keeps one sheet visible and shows another when the active one goes", async () => {
    expect(await codeOf(inSession((context) => context.workbook.worksheets.getActiveWorksheet().delete()))).toBe(
      "InvalidOperation",
    );
    const { session } = await inSession(async (context) => {
      const first = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.worksheets.add("Second");
      first.delete();
      await context.sync();
    });
    const { workbook } = session.host;
    expect(workbook.activeSheetId).toBe(workbook.sheets[0]!.id);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Second"]);
  });

  it("writes a new name into formulas, links and defined names", async () => {
    const { session } = await inSession(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").formulas = [['=Sheet1!A1&"Sheet1!A1"']];
      other.getRange("A2").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "Go" };
      context.workbook.names.add("Anchor", sheet.getRange("A1"));
      sheet.name = "Mayor's plan";
      await context.sync();
    });
    const [, other] = session.host.workbook.sheets;
    expect(other!.rows.get(0)!.get(0)!.formula).toBe("='Mayor''s plan'!A1&\"Sheet1!A1\"");
    expect(other!.rows.get(1)!.get(0)!.hyperlink!.documentReference).toBe("'Mayor''s plan'!A1");
    expect(session.host.workbook.names[0]!.formula).toBe("='Mayor''s plan'!$A$1");
  });

  it("changes what a sheet shows", async () => {
    const { session, result } = await inSession(async (context) => {
      const sheet = context.workbook.worksheets.add("Summary");
      sheet.showGridlines = false;
      sheet.tabColor = "#1f4e79";
      sheet.position = 0;
      sheet.freezePanes.freezeRows(3);
      sheet.activate();
      sheet.load("showGridlines,tabColor,position");
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("rowCount");
      await context.sync();
      return [sheet.showGridlines, sheet.tabColor, sheet.position, frozen.rowCount];
    });
    expect(result).toEqual([false, "#1F4E79", 0, 3]);
    expect(session.host.workbook.activeSheetId).toBe(session.host.workbook.sheets[0]!.id);
  });

  it("sets up the page", async () => {
    const { session } = await inSession(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.leftMargin = 36;
      pageLayout.centerHorizontally = true;
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
      sheet.horizontalPageBreaks.add("A20");
      await context.sync();
    });
    const [sheet] = session.host.workbook.sheets;
    expect(sheet!.pageBreaks).toEqual([19]);
    expect(sheet!.page).toMatchObject({
      orientation: "Landscape",
      fitToWidth: 1,
      printArea: "A1:H40",
      printTitleRows: "$1:$3",
      centerHorizontally: true,
      footer: { right: "Page &P of &N" },
      margins: { left: 36 },
    });
  });
});
