import { openSession, type HostSessionGlobals } from "../../../src/host/node/session";
import { BUDGET_DAY } from "../support";

/** A plan of savings with one chart of each kind, made through the client library as the add-in makes them. */
export async function chartWorkbook(): Promise<HostSessionGlobals> {
  const session = openSession({ today: BUDGET_DAY });
  await session.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mayor's plan");
    sheet.getRange("A1:E5").values = [
      ["Council priority", "Year 1", "Year 2", "Year 3", "Year 4"],
      ["Children & young people", -0.4, -1.2, 0.3, -0.9],
      ["Adult social care", -2.5, 0.8, -0.6, -1.4],
      ["Roads & transport", -0.7, -0.9, -1.1, 0.5],
      ["Back office", -1.1, -0.2, -0.3, -0.1],
    ];
    sheet.getRange("B2:E5").numberFormat = [["#,##0.0;(#,##0.0)"]];
    sheet.getRange("A:A").format.columnWidth = 130;
    byYear(sheet);
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"), "Columns").setPosition("G7", "M22");
    byPriority(sheet);
    const line = sheet.charts.add("Line", sheet.getRange("A1:E3"), "Rows");
    line.setPosition("G24", "M40");
    line.title.visible = false;
    line.legend.position = "Right";
    line.format.fill.clear();
    line.format.border.clear();
    sheet.activate();
    await context.sync();
    await describeCharts(sheet);
  });
  return session;
}

function byYear(sheet: Excel.Worksheet): void {
  const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:E5"), "Rows");
  chart.name = "Savings by year";
  chart.setPosition("A7", "E22");
  chart.title.text = "Savings by year <£m>";
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = "#1F4E79";
  chart.legend.format.font.size = 10;
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.numberFormat = "#,##0;(#,##0)";
  valueAxis.title.text = "£m";
  valueAxis.majorGridlines.format.line.color = "#E7E6E6";
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.format.line.color = "#7F7F7F";
  const [dark, light] = [chart.series.getItemAt(0), chart.series.getItemAt(3)];
  dark.format.fill.setSolidColor("#1F4E79");
  dark.gapWidth = 60;
  dark.hasDataLabels = true;
  dark.dataLabels.format.font.color = "#FFFFFF";
  dark.dataLabels.numberFormat = "0.0;(0.0)";
  light.name = "The back office";
}

function byPriority(sheet: Excel.Worksheet): void {
  const bars = sheet.charts.add("BarClustered", sheet.getRange("A2:B5"));
  bars.setPosition("A24", "E38");
  bars.left = 10.5;
  bars.title.text = "Year 1";
  const { valueAxis, categoryAxis } = bars.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelPosition = "Low";
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
  const series = bars.series.getItemAt(0);
  series.hasDataLabels = true;
  series.dataLabels.position = "OutsideEnd";
}

async function describeCharts(sheet: Excel.Worksheet): Promise<void> {
  sheet.shapes.load("items/name");
  await sheet.context.sync();
  const [shape] = sheet.shapes.items;
  if (shape) shape.altTextDescription = 'Savings & costs of 4 priorities: "Adult social care" saves most.';
  if (shape) shape.altTextTitle = "Savings by year";
  await sheet.context.sync();
}
