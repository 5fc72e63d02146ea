import { article, fails, gives, isNull, read, readEach, UNDOCUMENTED, type Case, type World } from "../case";

const CHARTS_ARTICLE = article("excel/excel-add-ins-charts");
const NULL_OBJECTS = article("develop/application-specific-api-model");
const CREATE = article("excel/excel-add-ins-workbooks");

function chartOf({ sheet, range }: World, type: "ColumnClustered" | "Line" = "ColumnClustered"): Excel.Chart {
  const chart = sheet.charts.add(type, range("A1:C3"), "Columns");
  chart.name = "Savings";
  return chart;
}

const seriesOf = (world: World, type?: "Line"): Excel.ChartSeries => chartOf(world, type).series.getItemAt(0);

/** What `Excel.createWorkbook` asks for on the desktop, which the library's types do not name; that for the web does it in one. */
function createdBy(workbook: Excel.Workbook): OfficeExtension.ClientObject & { open(): void } {
  const { application } = workbook as unknown as {
    application: { createWorkbook: () => ReturnType<typeof createdBy> };
  };
  return application.createWorkbook();
}

export const CHARTS: readonly Case[] = [
  gives(
    "ChartCollection.add count items getCount getItem getItemAt getItemOrNullObject",
    "make a chart, and find it by name or place",
    async (world) => {
      chartOf(world);
      const { charts } = world.sheet;
      const count = charts.getCount();
      return [
        await read(charts, "count"),
        await readEach(charts, "name"),
        count.value,
        await read(charts.getItem("Savings"), "name"),
        await read(charts.getItemAt(0), "name"),
        await isNull(charts.getItemOrNullObject("Other")),
      ];
    },
    [1, ["Savings"], 1, "Savings", "Savings", true],
  ),
  fails(
    "ChartCollection.getItem",
    "throws where there is none",
    ({ sheet }) => read(sheet.charts.getItem("Other"), "name"),
    "ItemNotFound",
    NULL_OBJECTS,
  ),
  gives(
    "Chart.id name name= chartType chartType=",
    "are as they were set",
    async (world) => {
      const chart = chartOf(world);
      chart.chartType = "BarClustered";
      const [name, type, id] = (await read(chart, "name,chartType,id")) as unknown[];
      return [name, type, typeof id];
    },
    ["Savings", "BarClustered", "string"],
  ),
  gives(
    "Chart.top left width height top= left= width= height=",
    "are in points from the sheet's corner",
    (world) => {
      const chart = chartOf(world);
      chart.set({ top: 30, left: 40, width: 200, height: 100 });
      return read(chart, "top,left,width,height");
    },
    [30, 40, 200, 100],
  ),
  gives(
    "Chart.setPosition top height",
    "covers cells from the first to the last",
    (world) => {
      const chart = chartOf(world);
      chart.setPosition("A3", "D6");
      return read(chart, "top,height,left");
    },
    [30, 60, 0],
  ),
  gives(
    "Chart.title legend axes series format",
    "lead to its parts",
    async (world) => {
      const { title, legend, axes, series, format } = chartOf(world);
      return [
        await read(title, "visible"),
        await read(legend, "visible"),
        await read(axes.valueAxis, "visible"),
        await read(series, "count"),
        await read(format.border, "lineStyle"),
      ];
    },
    [true, true, true, 2, "Continuous"],
    UNDOCUMENTED,
  ),
  gives(
    "Chart.delete",
    "takes it away",
    (world) => {
      chartOf(world).delete();
      return read(world.sheet.charts, "count");
    },
    0,
  ),
  gives(
    "ChartTitle.text visible text= visible= format",
    "are as they were set",
    async (world) => {
      const { title } = chartOf(world);
      title.visible = false;
      const hidden = await read(title, "visible");
      title.text = "Savings by year";
      title.visible = true;
      title.format.font.bold = true;
      return [hidden, await read(title, "text,visible"), await read(title.format.font, "bold")];
    },
    [false, ["Savings by year", true], true],
  ),
  gives(
    "ChartLegend.visible position visible= position= format",
    "are as they were set",
    async (world) => {
      const { legend } = chartOf(world);
      legend.visible = true;
      legend.position = "Bottom";
      legend.format.font.size = 9;
      return [await read(legend, "visible,position"), await read(legend.format.font, "size")];
    },
    [[true, "Bottom"], 9],
  ),
  gives(
    "ChartAxes.valueAxis categoryAxis",
    "are the two axes",
    async (world) => {
      const { valueAxis, categoryAxis } = chartOf(world).axes;
      return [await read(valueAxis, "visible"), await read(categoryAxis, "visible")];
    },
    [true, true],
  ),
  gives(
    "ChartAxis.visible numberFormat tickLabelPosition reversePlotOrder visible= numberFormat= tickLabelPosition= reversePlotOrder=",
    "are as they were set",
    (world) => {
      const { valueAxis } = chartOf(world).axes;
      valueAxis.set({ visible: false, numberFormat: "0.0", tickLabelPosition: "Low", reversePlotOrder: true });
      return read(valueAxis, "visible,numberFormat,tickLabelPosition,reversePlotOrder");
    },
    [false, "0.0", "Low", true],
  ),
  gives(
    "ChartAxis.majorGridlines title format",
    "lead to its parts",
    async (world) => {
      const { majorGridlines, title, format } = chartOf(world).axes.valueAxis;
      return [
        await read(majorGridlines, "visible"),
        await read(title, "visible"),
        typeof (await read(format.font, "size")),
      ];
    },
    [true, false, "number"],
    UNDOCUMENTED,
  ),
  gives(
    "ChartGridlines.visible visible= format",
    "are as they were set",
    async (world) => {
      const { majorGridlines } = chartOf(world).axes.categoryAxis;
      majorGridlines.visible = true;
      majorGridlines.format.line.color = "#0000FF";
      return [await read(majorGridlines, "visible"), await read(majorGridlines.format.line, "color")];
    },
    [true, "#0000FF"],
  ),
  gives(
    "ChartGridlinesFormat.line",
    "is the line they are drawn with",
    ({ sheet, range }) => {
      const { line } = sheet.charts.add("Line", range("A1:C3")).axes.valueAxis.majorGridlines.format;
      line.color = "#FF0000";
      return read(line, "color");
    },
    "#FF0000",
  ),
  gives(
    "ChartAxisTitle.text visible text= visible=",
    "are as they were set",
    (world) => {
      const { title } = chartOf(world).axes.valueAxis;
      title.text = "£m";
      title.visible = true;
      return read(title, "text,visible");
    },
    ["£m", true],
    CHARTS_ARTICLE,
  ),
  gives(
    "ChartAxisFormat.font line",
    "are its words and its line",
    async (world) => {
      const { font, line } = chartOf(world).axes.categoryAxis.format;
      font.color = "#0000FF";
      line.color = "#FF0000";
      return [await read(font, "color"), await read(line, "color")];
    },
    ["#0000FF", "#FF0000"],
  ),
  gives(
    "ChartFont.size bold color size= bold= color=",
    "are as they were set",
    (world) => {
      const { font } = chartOf(world).title.format;
      font.set({ size: 12, bold: true, color: "#0000FF" });
      return read(font, "size,bold,color");
    },
    [12, true, "#0000FF"],
  ),
  gives(
    "ChartTextFormat.font",
    "is the font of a legend's words",
    (world) => {
      const { font } = chartOf(world).legend.format;
      font.size = 8;
      return read(font, "size");
    },
    8,
    "https://learn.microsoft.com/javascript/api/excel/excel.chartlegendformat",
  ),
  gives(
    "ChartAreaFormat.fill border",
    "are what stands behind and around a chart",
    async (world) => {
      const { fill, border } = chartOf(world).format;
      fill.setSolidColor("#FFFFFF");
      border.lineStyle = "None";
      return read(border, "lineStyle");
    },
    "None",
  ),
  gives(
    "ChartFill.setSolidColor clear",
    "fill evenly, or not at all",
    async (world) => {
      const { fill } = chartOf(world).format;
      fill.setSolidColor("orange");
      await world.context.sync();
      const [chart] = world.session.host.workbook.sheets[0]!.charts;
      const filled = chart!.fill;
      fill.clear();
      await world.context.sync();
      return [filled, chart!.fill];
    },
    ["#FFA500", null],
  ),
  gives(
    "ChartLineFormat.color lineStyle color= lineStyle= clear",
    "draw a line, or none",
    async (world) => {
      const { border } = chartOf(world).format;
      border.color = "#FF0000";
      border.lineStyle = "Continuous";
      const drawn = await read(border, "color,lineStyle");
      border.clear();
      return [drawn, await read(border, "lineStyle")];
    },
    [["#FF0000", "Continuous"], "None"],
  ),
  gives(
    "ChartSeriesCollection.count items getCount getItemAt add",
    "hold a series a column, and take more",
    async (world) => {
      const { series } = chartOf(world);
      series.add("2019/20");
      const count = series.getCount();
      return [
        await read(series, "count"),
        count.value,
        await readEach(series, "name"),
        await read(series.getItemAt(1), "name"),
      ];
    },
    [3, 3, ["2017/18", "2018/19", "2019/20"], "2018/19"],
  ),
  gives(
    "ChartSeries.name name= hasDataLabels hasDataLabels= gapWidth overlap gapWidth= overlap=",
    "are as they were set",
    (world) => {
      const series = seriesOf(world);
      series.set({ name: "Savings", hasDataLabels: true, gapWidth: 60, overlap: -10 });
      return read(series, "name,hasDataLabels,gapWidth,overlap");
    },
    ["Savings", true, 60, -10],
  ),
  fails("ChartSeries.gapWidth=", "fits no line", (world) => (seriesOf(world, "Line").gapWidth = 60), "InvalidArgument"),
  fails("ChartSeries.overlap=", "goes from -100 to 100", (world) => (seriesOf(world).overlap = 101), "InvalidArgument"),
  gives(
    "ChartSeries.setValues setXAxisValues",
    "take the cells of a range",
    async (world) => {
      const series = seriesOf(world);
      series.setValues(world.range("C2:C3"));
      series.setXAxisValues(world.range("A2:A3"));
      await world.context.sync();
      const [held] = world.session.host.workbook.sheets[0]!.charts[0]!.series;
      return [held!.values?.range, held!.categories?.range];
    },
    [
      { row: 1, column: 2, rows: 2, columns: 1 },
      { row: 1, column: 0, rows: 2, columns: 1 },
    ],
  ),
  gives(
    "ChartSeries.dataLabels format delete",
    "lead to its parts, until it is taken away",
    async (world) => {
      const chart = chartOf(world);
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor("#0000FF");
      const shown = await read(series.dataLabels, "showValue");
      series.delete();
      return [shown, await read(chart.series, "count")];
    },
    [false, 1],
  ),
  gives(
    "ChartSeriesFormat.fill line",
    "are how it is drawn",
    async (world) => {
      const { fill, line } = seriesOf(world).format;
      fill.setSolidColor("#0000FF");
      line.color = "#FF0000";
      await world.context.sync();
      const [held] = world.session.host.workbook.sheets[0]!.charts[0]!.series;
      return [held!.fill, await read(line, "color")];
    },
    ["#0000FF", "#FF0000"],
  ),
  gives(
    "ChartDataLabels.showValue numberFormat position showValue= numberFormat= position= format",
    "are as they were set",
    async (world) => {
      const { dataLabels } = seriesOf(world);
      dataLabels.set({ showValue: true, numberFormat: "0.0", position: "OutsideEnd" });
      dataLabels.format.font.size = 8;
      return [await read(dataLabels, "showValue,numberFormat,position"), await read(dataLabels.format.font, "size")];
    },
    [[true, "0.0", "OutsideEnd"], 8],
  ),
  gives(
    "ShapeCollection.items getCount getItem getItemOrNullObject getItemAt",
    "hold the sheet's charts",
    async (world) => {
      chartOf(world);
      const { shapes } = world.sheet;
      const count = shapes.getCount();
      return [
        await readEach(shapes, "name"),
        count.value,
        await read(shapes.getItem("Savings"), "name"),
        await read(shapes.getItemAt(0), "name"),
        await isNull(shapes.getItemOrNullObject("Other")),
      ];
    },
    [["Savings"], 1, "Savings", "Savings", true],
    UNDOCUMENTED,
  ),
  gives(
    "Shape.id name type altTextTitle altTextDescription name= altTextTitle= altTextDescription=",
    "say for whoever cannot see it what it shows",
    async (world) => {
      chartOf(world);
      const shape = world.sheet.shapes.getItem("Savings");
      shape.set({ name: "Savings chart", altTextTitle: "Savings", altTextDescription: "Savings fall." });
      const values = (await read(shape, "name,type,altTextTitle,altTextDescription,id")) as unknown[];
      return values.slice(0, 4);
    },
    ["Savings chart", "Unsupported", "Savings", "Savings fall."],
  ),
  gives(
    "Application.createWorkbook",
    "makes a workbook, which opens when it is told to",
    async ({ workbook, session }) => {
      const created = createdBy(workbook);
      const before = session.host.createdWorkbooks.length;
      created.open();
      await workbook.context.sync();
      return [before, session.host.createdWorkbooks.length];
    },
    [0, 1],
    CREATE,
  ),
  gives(
    "WorkbookCreated.open id",
    "opens it",
    async ({ workbook, session }) => {
      const created = createdBy(workbook);
      created.open();
      return [typeof (await read(created, "id")), session.host.createdWorkbooks.length];
    },
    ["string", 1],
    CREATE,
  ),
];
