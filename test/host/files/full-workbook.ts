import { openSession, type HostSessionGlobals } from "../../../src/host/node/session";
import { BUDGET_DAY } from "../support";

/** A workbook with one of everything that a file must keep, made through the client library as the add-in makes it. */
export async function fullWorkbook(): Promise<HostSessionGlobals> {
  const session = openSession({ today: BUDGET_DAY });
  session.host.functions.describe("SAVINGS", {
    functions: [{ id: "TOTAL", name: "TOTAL", parameters: [{ name: "cells", type: "any", dimensionality: "matrix" }] }],
  });
  session.host.functions.associate("TOTAL", () => -8.463);
  await session.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mayor's plan");
    figures(sheet);
    looks(sheet);
    page(sheet);
    validation(sheet);
    context.workbook.worksheets.add("Kept").visibility = "VeryHidden";
    context.workbook.names.add("Summary_anchor", sheet.getRange("A1:B2")).visible = false;
    context.workbook.names.add("Shown", "=SUM('Mayor''s plan'!$B$2:$B$3)");
    context.workbook.settings.add("checks", { off: ["C7"], tolerance: 0.05 });
    context.workbook.settings.add("kept", AWKWARD);
    const { properties } = context.workbook;
    properties.title = "Scrutiny & savings <2017>";
    properties.subject = "Budget 2018/19";
    properties.author = "Finance & Resources";
    properties.comments = "Read on 20 February 2018";
    sheet.activate();
    await context.sync();
  });
  return session;
}

function figures(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:C3").values = [
    ["Code", "2017/18", "Twice"],
    ["CH1", "(0.100)", "=[@[2017/18]]*2"],
    ["'00123", "10/11", "=[@[2017/18]]*2"],
  ];
  const table = sheet.tables.add("A1:C3", true);
  table.name = "Plan";
  table.style = "TableStyleLight9";
  table.showFilterButton = false;
  sheet.getRange("E1").formulas = [["=TRANSPOSE(A2:A3)"]];
  sheet.getRange("E2:E8").formulas = [
    ["=SUM(E1#)"],
    ["=NA()"],
    ["=SAVINGS.TOTAL(A1:B3)"],
    ["=SUM(IF(B2:B3<0,B2:B3,0))"],
    ['=IFERROR(IFNA(MATCH("zz",A2:A3,0),-1),"none")'],
    ['=""'],
    ["=1=1"],
  ];
  sheet.getRange("H1:H3").values = [["_x0041_ stays"], ["two\nlines & <tags>"], [true]];
}

function looks(sheet: Excel.Worksheet): void {
  const heading = sheet.getRange("A1:C1").format;
  heading.fill.color = "#1F4E79";
  heading.font.color = "#FFFFFF";
  heading.font.bold = true;
  heading.font.name = "Arial";
  heading.font.size = 12;
  heading.wrapText = true;
  heading.horizontalAlignment = "Center";
  heading.verticalAlignment = "Top";
  const figure = sheet.getRange("B2:B3");
  figure.numberFormat = [["#,##0.000;(#,##0.000)"], ["d-mmm"]];
  figure.format.indentLevel = 1;
  const bottom = sheet.getRange("A3:C3").format.borders.getItem("EdgeBottom");
  bottom.style = "Double";
  bottom.color = "#FF0000";
  sheet.getRange("A:A").format.columnWidth = 120;
  sheet.getRange("D:D").columnHidden = true;
  sheet.getRange("12:12").format.rowHeight = 33;
  sheet.getRange("14:14").rowHidden = true;
  sheet.getRange("A5").hyperlink = {
    documentReference: "'Mayor''s plan'!B2",
    textToDisplay: "To the figure",
    screenTip: "B2",
  };
  sheet.getRange("A6").hyperlink = { address: "https://example.org/plan" };
  sheet.freezePanes.freezeAt("A1:A1");
  sheet.showGridlines = false;
  sheet.tabColor = "#C00000";
}

/** Long and awkward, as what a user keeps may be. */
export const AWKWARD = "Line 1\nLine \"2\" <b>&amp;</b> _x000D_ '3'\t£ – 👩‍👩‍👧 \u0001\u2028\uFFFF\uD83D";

function validation(sheet: Excel.Worksheet): void {
  const types = sheet.getRange("D2:D20").dataValidation;
  types.rule = { list: { source: 'New,Existing,"Other"', inCellDropDown: true } };
  types.errorAlert = { title: "Type & kind", message: "Choose <New> or <Existing>.", style: "Stop", showAlert: true };
  const figures = sheet.getRange("E20:G40").dataValidation;
  figures.rule = { decimal: { formula1: -1e9, formula2: "=MAX($E$1,1E9)", operator: "Between" } };
  figures.errorAlert = { title: "Figure", message: "A text is not added up.", style: "Warning", showAlert: true };
  figures.prompt = { title: "Figure", message: "In brackets", showPrompt: true };
  figures.ignoreBlanks = false;
  sheet.getRange("H20:H40").dataValidation.rule = {
    list: { source: "='Mayor''s plan'!$A$2:$A$3", inCellDropDown: true },
  };
  sheet.getRange("I20").dataValidation.rule = { custom: { formula: "=LEN(I20)>2" } };
  sheet.getRange("J20").dataValidation.rule = { wholeNumber: { formula1: 3, operator: "GreaterThanOrEqualTo" } };
}

function page(sheet: Excel.Worksheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea("A1:H9");
  pageLayout.setPrintTitleRows("$1:$1");
  pageLayout.topMargin = 36;
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.leftFooter = "Scrutiny && savings";
  pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
  sheet.horizontalPageBreaks.add("A7");
}
