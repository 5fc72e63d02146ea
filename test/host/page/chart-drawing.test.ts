import fc from "fast-check";
import { createChart, createSeries } from "../../../src/host/model/create-chart";
import { createWorkbook } from "../../../src/host/model/create";
import type { HostChart, HostChartType } from "../../../src/host/model/chart-types";
import { barMarks } from "../../../src/host/page/charts/marks";
import { scaleOf } from "../../../src/host/page/charts/scale";

describe("the scale of a value axis", () => {
  it.each([
    ["savings of a few millions", [-2.5, 0.8], 8, [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1]],
    ["savings only", [-46.8, -12], 6, [-50, -40, -30, -20, -10, 0]],
    ["costs in thousands", [1200, 3400], 4, [0, 1000, 2000, 3000, 4000]],
    ["nothing but zeros", [0, 0], 5, [0, 0.2]],
    ["no figure", [], 2, [0, 0.5]],
  ])("of %s is in round steps", (_what, values, most, ticks) => {
    expect(scaleOf(values, most).ticks).toEqual(ticks);
  });

  it("always takes in zero and every figure", () => {
    const figures = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 10 }), (values, most) => {
        const { low, high, ticks } = scaleOf(values, most);
        return (
          low <= Math.min(0, ...values) && high >= Math.max(0, ...values) && high > low && ticks.length <= most + 5
        );
      }),
    );
  });
});

function chartOf(type: HostChartType, looks: Partial<HostChart> = {}): HostChart {
  const workbook = createWorkbook();
  return { ...createChart(workbook, workbook.sheets[0]!, type, [createSeries(), createSeries()]), ...looks };
}

describe("the columns of a chart", () => {
  it("are stacked from zero, savings below and costs above", () => {
    const marks = barMarks(
      chartOf("ColumnStacked"),
      [
        [-1, 2],
        [-3, 4],
        [5, -6],
      ],
      2,
    );
    expect(marks.map(({ category, from, to }) => [category, from, to])).toEqual([
      [0, 0, -1],
      [0, -1, -4],
      [0, 0, 5],
      [1, 0, 2],
      [1, 2, 6],
      [1, 0, -6],
    ]);
    expect(new Set(marks.map(({ start }) => start)).size).toBe(2);
  });

  it("stand side by side, with a gap of so many per cent of one between the groups", () => {
    const marks = barMarks(chartOf("ColumnClustered", { gapWidth: 100, overlap: 0 }), [[-1], [2]], 1);
    const third = expect.closeTo(1 / 3, 9) as number;
    expect(marks).toEqual([
      { series: 0, category: 0, from: 0, to: -1, start: expect.closeTo(1 / 6, 9) as number, size: third },
      { series: 1, category: 0, from: 0, to: 2, start: expect.closeTo(1 / 2, 9) as number, size: third },
    ]);
  });

  it("are left out where a cell holds no figure", () => {
    expect(
      barMarks(chartOf("BarClustered"), [[null, 1], [2]], 2).map(({ series, category }) => [series, category]),
    ).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});
