import { leftOutOf } from "../../../src/host/files/left-out";
import { readXlsx, writeXlsx } from "../../../src/host/files/xlsx";
import type { HostChart } from "../../../src/host/model/chart-types";
import type { HostWorkbook } from "../../../src/host/model/types";
import { Zip } from "../../../src/xlsx/zip";
import { LibreOffice, NO_LIBRE_OFFICE } from "../../libreoffice";
import { describeWhere } from "../../where";
import { chartWorkbook } from "./chart-workbook";

async function reopened(workbook: HostWorkbook): Promise<HostWorkbook> {
  const result = await readXlsx(await writeXlsx(workbook));
  if (!result.ok) throw new Error(result.problem.message);
  expect(result.leftOut).toEqual([]);
  return result.workbook;
}

async function partsOf(workbook: HostWorkbook): Promise<(name: string) => Promise<string>> {
  const zip = Zip.open(await writeXlsx(workbook))!;
  return async (name) => (await zip.text(name)) ?? "";
}

describe("the charts of a saved workbook", () => {
  it("are the same when it is opened and saved again", async () => {
    const { host } = await chartWorkbook();
    const once = await reopened(host.workbook);
    const twice = await reopened(once);
    expect(once.sheets[1]!.charts).toHaveLength(4);
    expect(twice.sheets[1]!.charts).toEqual(once.sheets[1]!.charts);
  });

  it("keep what the add-in gave them", async () => {
    const { host } = await chartWorkbook();
    const made = host.workbook.sheets[1]!.charts;
    const { charts } = (await reopened(host.workbook)).sheets[1]!;
    const kept = ({ name, type, from, to, altTextTitle, altTextDescription, fill }: HostChart) => ({
      ...{ name, type, from, to, altTextTitle, altTextDescription, fill: fill === undefined ? "#FFFFFF" : fill },
    });
    expect(charts.map(kept)).toEqual(made.map(kept));
    const cells = ({ series }: HostChart) =>
      series.map(({ name, values, categories, labels }) => ({ name, values, categories, labels: labels.visible }));
    const idOf = (workbook: HostWorkbook) => workbook.sheets[1]!.id;
    expect(JSON.stringify(charts.slice(0, 2).map(cells))).toBe(
      JSON.stringify(made.slice(0, 2).map(cells)).replaceAll(
        idOf(host.workbook),
        charts[0]!.series[0]!.values!.sheetId,
      ),
    );
    expect(charts[0]).toMatchObject({
      title: { visible: true, text: "Savings by year <£m>", font: { size: 12, bold: true, color: "#1F4E79" } },
      legend: { visible: true, position: "Bottom", font: { size: 10 } },
      gapWidth: 60,
      overlap: 100,
      valueAxis: {
        numberFormat: "#,##0;(#,##0)",
        title: { text: "£m" },
        gridlines: { visible: true, color: "#E7E6E6" },
      },
      categoryAxis: { tickLabelPosition: "Low", lineColor: "#7F7F7F", gridlines: { visible: false } },
    });
    expect(charts[0]!.series[0]).toMatchObject({
      fill: "#1F4E79",
      labels: { visible: true, numberFormat: "0.0;(0.0)", font: { color: "#FFFFFF" } },
    });
    expect(charts[2]).toMatchObject({
      valueAxis: { visible: false, gridlines: { visible: false } },
      categoryAxis: { reversePlotOrder: true },
      series: [{ labels: { position: "OutsideEnd" } }],
    });
    expect(charts[3]).toMatchObject({ title: { visible: false }, legend: { position: "Right" }, border: null });
  });

  it("tell screen readers what they show, and other programs the last figures", async () => {
    const { host } = await chartWorkbook();
    const part = await partsOf(host.workbook);
    expect(await part("xl/drawings/drawing2.xml")).toMatch(
      /<xdr:cNvPr id="\d+" name="Savings by year" title="Savings by year" descr="Savings &amp; costs of 4 priorities: &quot;Adult social care&quot; saves most."\/>/,
    );
    const chart = await part("xl/charts/chart1.xml");
    expect(chart).toContain(`<c:f>'Mayor''s plan'!$A$2</c:f><c:strCache><c:ptCount val="1"/>`);
    expect(chart).toContain(`<c:pt idx="1"><c:v>-1.2</c:v></c:pt>`);
    expect(chart).toContain(`<c:pt idx="3"><c:v>Year 4</c:v></c:pt>`);
    expect(chart.match(/<c:invertIfNegative val="0"\/>/g)).toHaveLength(4);
  });

  it("follow a sheet that was renamed", async () => {
    const { host, Excel } = await chartWorkbook();
    await Excel.run((context) => {
      context.workbook.worksheets.getItem("Mayor's plan").name = "Plan";
      return context.sync();
    });
    const part = await partsOf(host.workbook);
    expect(await part("xl/charts/chart1.xml")).toContain("<c:f>Plan!$B$2:$E$2</c:f>");
  });

  it("are left out, and named so, where a kind is not shown here", async () => {
    const { host } = await chartWorkbook();
    const zip = Zip.open(await writeXlsx(host.workbook))!;
    const name = "xl/charts/chart4.xml";
    await zip.replace(name, (await zip.text(name))!.replaceAll("c:lineChart", "c:areaChart"));
    const result = await readXlsx(zip.write());
    expect(result).toMatchObject({ ok: true, leftOut: ["charts"] });
    expect(result.ok && result.workbook.sheets[1]!.charts.map(({ type }) => type)).toEqual([
      "ColumnStacked",
      "ColumnClustered",
      "BarClustered",
    ]);
  });

  it.each([
    [1, 1, []],
    [1, 0, ["charts"]],
    [2, 1, ["charts"]],
  ])("of %d parts %d taken are %p left out", (count, taken, expected) => {
    const names = Array.from({ length: count }, (_unused, index) => `xl/charts/chart${index + 1}.xml`);
    expect(leftOutOf([...names, "xl/charts/style1.xml"], { sheets: [] }, false, taken)).toEqual(expected);
  });
});

const office = LibreOffice.find();
const whenInstalled = describeWhere(office !== null, NO_LIBRE_OFFICE);
afterAll(() => office?.dispose());

whenInstalled("charts, as LibreOffice reads them", () => {
  it("are drawn from the same cells", async () => {
    const { host } = await chartWorkbook();
    const { charts } = (await office!.recalculated(host.workbook)).sheets[1]!;
    const shown = ({ type, series }: HostChart) => [type, series.map(({ values }) => values!.range)];
    expect(charts.map(shown)).toEqual(host.workbook.sheets[1]!.charts.map(shown));
    expect(charts[0]!.title.text).toBe("Savings by year <£m>");
  });
});
