import { LibreOffice, NO_LIBRE_OFFICE } from "../../libreoffice";
import { describeWhere } from "../../where";
import { hostWith, valuesOf, type Typed } from "../support";
import { AWKWARD, fullWorkbook } from "./full-workbook";

const office = LibreOffice.find();
const whenInstalled = describeWhere(office !== null, NO_LIBRE_OFFICE);
afterAll(() => office?.dispose());

/** Formulas that Excel 2007 and LibreOffice 7.4 both know: what the add-in writes keeps to these. */
const NATIVE: Typed[][] = [
  ["Code", "2017/18", "2018/19", "=SUM(B2:C6)"],
  ["CH1", "(0.100)", "12%", '=SUMIFS(B2:B6,A2:A6,"CH*")'],
  ["CH2", -0.25, "n/a", '=SUMPRODUCT((LEFT(A2:A6,2)="CH")*B2:B6)'],
  ["PL1", 0.4, -1, '=IFERROR(INDEX(C2:C6,MATCH("PL1",A2:A6,0)),"none")'],
  ["PL2", null, "'-0.3", '=COUNT(B2:C6)&"/"&COUNTA(B2:C6)'],
  ["'007", 2, "x", "=AVERAGE(B2:B6)"],
  ["=1/0", "=NA()", "=0.1+0.2-0.3", "=ROUND(-1.005,2)"],
  ['=IF(B2<0,"saving","cost")', "=ISNUMBER(C5)", "=LARGE(B2:B6,2)", "=SUBTOTAL(9,B2:B6)"],
  ["=SUM(IF(B2:B6<0,B2:B6,0))", '=COUNTIF(B2:B6,"<>")', "=COUNTBLANK(B2:C6)", "=-2^2"],
  ['=TEXT(-1234.5,"#,##0.0;(#,##0.0)")', "=SUM(Savings!B:B)", "=MAX(A1:A1)", '=VLOOKUP("CH2",A2:C6,2,FALSE)'],
  ["=DATE(2018,3,31)", "=MOD(-3,2)", '=SEARCH("h",A2)', '=SUMIF(A2:A6,"PL?",B2:B6)'],
  ['=COUNTIFS(B2:B6,"<0",A2:A6,"<>CH1")', "=B2=-0.1", '="b">"A"', "=TRANSPOSE(A2:A3)"],
];
// The sum of column B would take in the formula that sums it.
NATIVE[9]![1] = "=SUM(B1:B6)";

whenInstalled("saved files, as LibreOffice reads them", () => {
  it("agrees on every native formula, worked out anew", async () => {
    const { host, sheet } = hostWith(NATIVE);
    const [theirs] = (await office!.recalculated(host.workbook)).sheets;
    const rounded = (grid: ReturnType<typeof valuesOf>) =>
      grid.map((line) => line.map((value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value)));
    expect(rounded(valuesOf(theirs!))).toEqual(rounded(valuesOf(sheet)));
  });

  it("finds the table, the names, the links, the page set-up and the looks", async () => {
    const { host } = await fullWorkbook();
    const theirs = await office!.recalculated(host.workbook);
    const plan = theirs.sheets[1]!;
    expect(theirs.sheets.map(({ name, visibility }) => [name, visibility === "Visible"])).toEqual([
      ["Sheet1", true],
      ["Mayor's plan", true],
      ["Kept", false],
    ]);
    expect(plan.tables).toMatchObject([{ name: "Plan", range: { row: 0, column: 0, rows: 3, columns: 3 } }]);
    expect(plan.page).toMatchObject({
      orientation: "Landscape",
      fitToWidth: 1,
      printArea: "A1:H9",
      printTitleRows: "$1:$1",
      centerHorizontally: true,
    });
    expect(plan.page.footer).toEqual({ left: "Scrutiny && savings", center: "", right: "Page &P of &N" });
    // A conversion opens no window, so what belongs to one (frozen panes, grid lines) is not kept and not judged.
    expect(plan.tabColor).toBe("#C00000");
    expect(plan.rows.get(0)!.get(0)!.style).toMatchObject({
      bold: true,
      fill: "#1F4E79",
      fontColor: "#FFFFFF",
      fontName: "Arial",
    });
    expect(plan.rows.get(2)!.get(1)!.style!.borders!.bottom).toMatchObject({ style: "Double", color: "#FF0000" });
    expect(plan.rows.get(4)!.get(0)!.hyperlink!.documentReference).toContain("plan'");
    expect(theirs.names.map((name) => name.name)).toEqual(expect.arrayContaining(["Summary_anchor", "Shown"]));
    expect([plan.rowHeights.get(11), plan.hiddenRows.has(13), plan.hiddenColumns.has(3)]).toEqual([33, true, true]);
    expect(plan.columnWidths.get(0)).toBeCloseTo(120, -1);
    expect(theirs.settings.get("kept")).toBe(AWKWARD);
    expect(theirs.properties.title).toBe("Scrutiny & savings <2017>");
    const byRange = new Map(
      plan.validations.map(({ range, ...settings }) => [`${range.row},${range.column}`, settings]),
    );
    expect(byRange.get("1,3")).toMatchObject({
      rule: { type: "List", source: 'New,Existing,"Other"' },
      errorAlert: { title: "Type & kind", message: "Choose <New> or <Existing>.", style: "Stop", showAlert: true },
    });
    expect(byRange.get("19,4")).toMatchObject({
      rule: { type: "Decimal", operator: "Between", formula1: "=-1000000000" },
      errorAlert: { style: "Warning" },
      ignoreBlanks: false,
    });
  });

  it("prints it", async () => {
    const { host } = await fullWorkbook();
    const pdf = await office!.converted(host.workbook, "pdf");
    expect(new TextDecoder("latin1").decode(pdf.slice(0, 5))).toBe("%PDF-");
    expect(pdf.length).toBeGreaterThan(5_000);
  });
});
