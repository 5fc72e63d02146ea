import { publishedFile } from "../../src/publish/published-file";
import type { PlanArea, PlanChart } from "../../src/sheet/plan";
import { cell, found, partsNamed, partsOf, planOf } from "./papers";

const column = (at: number): PlanArea => ({ row: 1, column: at, rows: 2, columns: 1 });
const CHART: PlanChart = {
  name: "By year",
  kind: "stacked columns",
  title: "Savings & costs",
  altText: 'Savings of 2 and 3, "costs" of 1',
  categories: column(0),
  series: [
    { name: "Savings", values: column(1), color: "#0B4F5C" },
    { name: "Costs", values: column(2), color: "#B85C00" },
  ],
  at: { row: 4, column: 0, rows: 15, columns: 3 },
  format: "#,##0.0",
};

async function chartOf(changed: Partial<PlanChart> = {}): Promise<{ chart: string; drawing: string }> {
  const rows = [
    [cell("Year", "tableHeading"), cell("Savings £m", "tableHeading"), cell("Costs £m", "tableHeading")],
    [cell("2026/27"), cell(2, "figure"), cell(-1, "figure", { formula: "=-1" })],
    [cell("2027/28"), cell(3, "figure"), cell(null, "figure")],
  ];
  const plan = planOf(rows, { name: "Mayor's plan", charts: [{ ...CHART, ...changed }] });
  const parts = await partsOf(await publishedFile([plan], { title: "" }));
  const [chart = "", drawing = ""] = [/charts\/chart/u, /drawings\/drawing/u].map((name) => partsNamed(parts, name)[0]);
  return { chart, drawing };
}

test("a chart stands over its cells, with its name and its words", async () => {
  const { drawing } = await chartOf();
  expect(found(drawing, /<xdr:(?:col|row)>(\d+)</gu)).toEqual(["0", "4", "3", "19"]);
  expect(drawing).toContain('name="By year" descr="Savings of 2 and 3, &quot;costs&quot; of 1"');
});

test("costs stand below the line in their own colour, and names below them", async () => {
  const { chart } = await chartOf();
  expect(chart).toContain('<c:barDir val="col"/><c:grouping val="stacked"/>');
  expect(chart).toContain('<c:overlap val="100"/>');
  expect(found(chart, /<c:invertIfNegative val="(\d)"\/>/gu)).toEqual(["0", "0"]);
  expect(found(chart, /<c:tickLblPos val="(\w+)"/gu)).toEqual(["low"]);
});

test("figures and names are those of the cells, and stand in the chart too", async () => {
  const { chart } = await chartOf();
  expect(found(chart, /<c:f>([^<]+)</gu)).toEqual([
    "'Mayor''s plan'!$A$2:$A$3", "'Mayor''s plan'!$B$2:$B$3", "'Mayor''s plan'!$A$2:$A$3", "'Mayor''s plan'!$C$2:$C$3",
  ]); // oxfmt-ignore
  expect(found(chart, /<c:pt idx="\d"><c:v>([^<]+)</gu)).toEqual([
    "2026/27",
    "2027/28",
    "2",
    "3",
    "2026/27",
    "2027/28",
    "-1",
  ]);
});

test("a legend stands below several series, and none beside one", async () => {
  expect((await chartOf()).chart).toContain('<c:legendPos val="b"/>');
  expect((await chartOf({ series: CHART.series.slice(0, 1) })).chart).not.toContain("<c:legend>");
});

test("bars read from the top, with the amounts below", async () => {
  const { chart } = await chartOf({ kind: "bars" });
  expect(chart).toContain('<c:barDir val="bar"/>');
  expect(found(chart, /<c:orientation val="(\w+)"/gu)).toEqual(["maxMin", "minMax"]);
  expect(found(chart, /<c:crosses val="(\w+)"/gu)).toEqual(["autoZero", "max"]);
});

test("amounts have their format, and everything is in English", async () => {
  const { chart } = await chartOf();
  expect(chart).toContain('<c:numFmt formatCode="#,##0.0" sourceLinked="0"/>');
  expect(new Set(found(chart, / lang="([^"]+)"/gu))).toEqual(new Set(["en-GB"]));
});
