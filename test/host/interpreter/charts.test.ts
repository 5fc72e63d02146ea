import { formatRange } from "../../../src/host/model/address";
import type { HostChartRange } from "../../../src/host/model/chart-types";
import type { HostSessionGlobals } from "../../../src/host/node/session";
import { codeOf, inSession } from "../support";

const PLAN = [
  ["Council priority", "2017/18", "2018/19", "2019/20"],
  ["Children", -0.4, -1.2, 0.3],
  ["Adults", -2.5, 0.8, -0.6],
];

/** Runs something with a sheet that holds a plan of savings in A1:D3. */
function withPlan(
  run: (sheet: Excel.Worksheet, session: HostSessionGlobals, context: Excel.RequestContext) => Promise<void>,
): Promise<unknown> {
  return inSession((context, session) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:D3").numberFormat = [["0.0;(0.0)"]];
    sheet.getRange("A1:D3").values = PLAN;
    return run(sheet, session, context);
  });
}

function stacked(sheet: Excel.Worksheet): Excel.Chart {
  return sheet.charts.add("ColumnStacked", sheet.getRange("A1:D3"), "Rows");
}

function chartsOf({ host }: HostSessionGlobals) {
  return host.workbook.sheets[0]!.charts;
}

function address(cells: HostChartRange | undefined): string | null {
  return cells ? formatRange(cells.range) : null;
}

describe("a chart of a savings plan", () => {
  it.each<[string, string, "Columns" | undefined, [name: string, values: string, categories: string | null][]]>([
    ["one column of figures", "B2:B3", undefined, [["Series1", "B2:B3", null]]],
    ["one column below its heading", "B1:B3", undefined, [["2017/18", "B2:B3", null]]],
    [
      "the longer side as categories",
      "A1:D3",
      undefined,
      [
        ["Children", "B2:D2", "B1:D1"],
        ["Adults", "B3:D3", "B1:D1"],
      ],
    ],
    [
      "the years as series",
      "A1:C3",
      "Columns",
      [
        ["2017/18", "B2:B3", "A2:A3"],
        ["2018/19", "C2:C3", "A2:A3"],
      ],
    ],
    [
      "figures without names",
      "B2:C3",
      undefined,
      [
        ["Series1", "B2:B3", null],
        ["Series2", "C2:C3", null],
      ],
    ],
  ])("is made of %s", async (_what, cells, by, expected) => {
    await withPlan(async (sheet, session, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange(cells), by);
      chart.series.load("items/name");
      await context.sync();
      const names = chart.series.items.map(({ name }) => name);
      const ranges = chartsOf(session)[0]!.series.map(({ values, categories }) => [
        address(values),
        address(categories),
      ]);
      expect(names.map((name, index) => [name, ...(ranges[index] ?? [])])).toEqual(expected);
    });
  });

  it("begins as Excel's do", async () => {
    await withPlan(async (sheet, _session, context) => {
      const chart = stacked(sheet);
      chart.load("name,chartType,width,height");
      chart.title.load("text,visible,format/font/size");
      chart.legend.load("visible,position");
      chart.axes.valueAxis.load("visible,numberFormat,tickLabelPosition,reversePlotOrder,majorGridlines/visible");
      chart.axes.categoryAxis.load("majorGridlines/visible");
      const series = chart.series.getItemAt(0);
      series.load("gapWidth,overlap,hasDataLabels,dataLabels/position,dataLabels/numberFormat");
      await context.sync();
      expect(chart.toJSON()).toMatchObject({
        name: "Chart 1",
        chartType: "ColumnStacked",
        width: 360,
        height: 216,
        title: { text: "Chart Title", visible: true, format: { font: { size: 14 } } },
        legend: { visible: true, position: "Bottom" },
        axes: {
          valueAxis: {
            visible: true,
            numberFormat: "0.0;(0.0)",
            tickLabelPosition: "NextToAxis",
            reversePlotOrder: false,
            majorGridlines: { visible: true },
          },
          categoryAxis: { majorGridlines: { visible: false } },
        },
      });
      expect([series.gapWidth, series.overlap, series.hasDataLabels]).toEqual([150, 100, false]);
      expect([series.dataLabels.position, series.dataLabels.numberFormat]).toEqual(["Center", "0.0;(0.0)"]);
    });
  });

  it("has the title of its only series, and then no legend", async () => {
    await withPlan(async (sheet, _session, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("B1:B3"));
      chart.load("title/text,legend/visible");
      await context.sync();
      expect([chart.title.text, chart.legend.visible]).toEqual(["2017/18", false]);
    });
  });

  it("takes every look that the summary gives it", async () => {
    await withPlan(async (sheet, session, context) => {
      const chart = stacked(sheet);
      chart.name = "Savings by year";
      chart.title.text = "Savings by year (£m)";
      chart.title.format.font.size = 12;
      chart.title.format.font.bold = true;
      chart.title.format.font.color = "#1F4E79";
      chart.legend.position = "Top";
      chart.legend.format.font.size = 10;
      chart.format.fill.clear();
      chart.format.border.color = "#BFBFBF";
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.numberFormat = "#,##0";
      valueAxis.majorGridlines.format.line.color = "#EEEEEE";
      valueAxis.title.text = "£m";
      valueAxis.format.font.color = "#404040";
      categoryAxis.tickLabelPosition = "Low";
      categoryAxis.reversePlotOrder = true;
      categoryAxis.format.line.color = "#808080";
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor("#1F4E79");
      series.gapWidth = 60;
      series.overlap = 90;
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = "0.0";
      series.dataLabels.position = "InsideEnd";
      series.dataLabels.format.font.color = "#FFFFFF";
      await context.sync();
      expect(chartsOf(session)[0]).toMatchObject({
        name: "Savings by year",
        title: { visible: true, text: "Savings by year (£m)", font: { size: 12, bold: true, color: "#1F4E79" } },
        legend: { position: "Top", font: { size: 10 } },
        fill: null,
        border: "#BFBFBF",
        gapWidth: 60,
        overlap: 90,
        valueAxis: {
          numberFormat: "#,##0",
          gridlines: { visible: true, color: "#EEEEEE" },
          title: { visible: true, text: "£m" },
          font: { color: "#404040" },
        },
        categoryAxis: { tickLabelPosition: "Low", reversePlotOrder: true, lineColor: "#808080" },
        series: [
          {
            fill: "#1F4E79",
            labels: { visible: true, numberFormat: "0.0", position: "InsideEnd", font: { color: "#FFFFFF" } },
          },
          {},
        ],
      });
    });
  });

  it("can be given series one by one, and lose them", async () => {
    await withPlan(async (sheet, session, context) => {
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("B2:B3"));
      chart.series.getItemAt(0).delete();
      const adults = chart.series.add("Adults");
      adults.setValues(sheet.getRange("B3:D3"));
      adults.setXAxisValues(sheet.getRange("B1:D1"));
      chart.series.add();
      chart.series.load("count,items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Adults", "Series2"]);
      const [first] = chartsOf(session)[0]!.series;
      expect([address(first!.values), address(first!.categories)]).toEqual(["B3:D3", "B1:D1"]);
    });
  });

  it("follows a sheet that is renamed", async () => {
    await withPlan(async (sheet, _session, context) => {
      const chart = stacked(sheet);
      sheet.name = "Mayor's plan";
      const first = chart.series.getItemAt(0);
      first.load("name");
      await context.sync();
      expect(first.name).toBe("Children");
    });
  });
});

describe("where a chart stands", () => {
  it("counts from cells, in points", async () => {
    await withPlan(async (sheet, _session, context) => {
      sheet.getRange("A:A").format.columnWidth = 100;
      sheet.getRange("1:1").format.rowHeight = 30;
      const chart = stacked(sheet);
      chart.setPosition("B5", sheet.getRange("G20"));
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([100, 75, 288, 240]);
      chart.setPosition("A2");
      chart.width = 200;
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([0, 30, 200, 240]);
      chart.left = 12.5;
      chart.top = 7;
      chart.height = 91;
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([12.5, 7, 200, 91]);
    });
  });

  it("moves and grows with the cells", async () => {
    await withPlan(async (sheet, _session, context) => {
      const chart = stacked(sheet);
      chart.setPosition("B5", "G20");
      sheet.getRange("A:B").format.columnWidth = 100;
      chart.load("left,width");
      await context.sync();
      expect([chart.left, chart.width]).toEqual([100, 340]);
    });
  });
});

describe("the charts of a sheet", () => {
  it("are found by name, id and place, and counted", async () => {
    await withPlan(async (sheet, _session, context) => {
      stacked(sheet);
      const made = stacked(sheet);
      made.load("id,name");
      await context.sync();
      made.name = "Savings";
      const { charts } = sheet;
      const byName = charts.getItem("savings");
      const byId = charts.getItem(made.id);
      const none = charts.getItemOrNullObject("Costs");
      const first = charts.getItemAt(0);
      for (const chart of [byName, byId, none, first]) chart.load("name");
      charts.load("count,items/name");
      const count = charts.getCount();
      await context.sync();
      expect([byName.name, byId.name, first.name]).toEqual(["Savings", "Savings", "Chart 1"]);
      expect([none.isNullObject, charts.count, count.value]).toEqual([true, 2, 2]);
      charts.items[0]!.delete();
      charts.load("items/name");
      await context.sync();
      expect(charts.items.map(({ name }) => name)).toEqual(["Savings"]);
    });
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ["an unknown name", "ItemNotFound", (sheet) => sheet.charts.getItem("Costs").load("name")],
    ["a place that none has", "InvalidArgument", (sheet) => sheet.charts.getItemAt(9).load("name")],
    [
      "a label beside stacked columns",
      "InvalidArgument",
      (sheet) => void (series(sheet).dataLabels.position = "OutsideEnd"),
    ],
    ["a gap of six columns", "InvalidArgument", (sheet) => void (series(sheet).gapWidth = 600)],
    ["a colour that is none", "InvalidArgument", (sheet) => series(sheet).format.fill.setSolidColor("dark-ish")],
    ["a chart without width", "InvalidArgument", (sheet) => void (stacked(sheet).width = 0)],
    ["a place that ends before it begins", "InvalidArgument", (sheet) => stacked(sheet).setPosition("C9", "B8")],
    ["a pie", "NotImplemented", (sheet) => sheet.charts.add("Pie", sheet.getRange("B2:B3"))],
    ["a trend line", "NotImplemented", (sheet) => series(sheet).trendlines.add("Linear")],
  ])("refuse %s with %s", async (_what, code, work) => {
    await withPlan(async (sheet, _session, context) => {
      work(sheet);
      expect(await codeOf(context.sync())).toBe(code);
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["a new chart", stacked],
    ["another title", (sheet) => void (sheet.charts.getItemAt(0).title.text = "Costs")],
    ["another colour", (sheet) => sheet.charts.getItemAt(0).series.getItemAt(0).format.fill.setSolidColor("red")],
    ["being deleted", (sheet) => sheet.charts.getItemAt(0).delete()],
    ["another alternative text", (sheet) => void (sheet.shapes.getItemAt(0).altTextDescription = "Costs")],
  ])("refuse %s on a protected sheet", async (_what, work) => {
    await withPlan(async (sheet, _session, context) => {
      stacked(sheet);
      sheet.protection.protect();
      await context.sync();
      work(sheet);
      expect(await codeOf(context.sync())).toBe("AccessDenied");
    });
  });
});

function series(sheet: Excel.Worksheet): Excel.ChartSeries {
  return stacked(sheet).series.getItemAt(0);
}

describe("alternative text", () => {
  it("is given to a chart as a shape", async () => {
    await withPlan(async (sheet, session, context) => {
      stacked(sheet).name = "Savings by year";
      sheet.shapes.load("items/name,items/type,items/altTextDescription");
      await context.sync();
      const [shape] = sheet.shapes.items;
      expect([shape!.name, shape!.type, shape!.altTextDescription]).toEqual(["Savings by year", "Unsupported", ""]);
      shape!.altTextTitle = "Savings by year";
      shape!.altTextDescription = "Savings grow until 2019/20.";
      await context.sync();
      expect(chartsOf(session)[0]).toMatchObject({
        altTextTitle: "Savings by year",
        altTextDescription: "Savings grow until 2019/20.",
      });
    });
  });

  it("has no way where charts are no shapes", async () => {
    await withPlan(async (sheet, { host }, context) => {
      host.chartsAreShapes = false;
      stacked(sheet).name = "Savings";
      const shape = sheet.shapes.getItemOrNullObject("Savings");
      const count = sheet.shapes.getCount();
      await context.sync();
      expect([shape.isNullObject, count.value]).toEqual([true, 0]);
    });
  });
});
