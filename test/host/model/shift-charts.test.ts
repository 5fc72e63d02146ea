import { parseAddress } from "../../../src/host/model/address";
import { createWorkbook } from "../../../src/host/model/create";
import { shiftCharts } from "../../../src/host/model/shift-charts";
import type { Shift } from "../../../src/host/model/shift";
import type { HostChart, HostCorner } from "../../../src/host/model/chart-types";
import type { HostWorkbook } from "../../../src/host/model/types";

const at = (address: string) => parseAddress(address)!.range;
const corner = (row: number, column: number): HostCorner => ({ row, column, right: 0, down: 0 });

/** A summary with a chart over rows 5 to 10 of its columns A to D, which shows B2:B4 of the plan. */
function withChart(): { workbook: HostWorkbook; chart: Pick<HostChart, "from" | "to" | "series"> } {
  const workbook = createWorkbook(["Plan", "Summary"]);
  const [plan, summary] = workbook.sheets;
  const cells = (address: string) => ({ sheetId: plan!.id, range: at(address) });
  const labels = { visible: false, font: {} };
  const series = [{ name: cells("B1"), values: cells("B2:B4"), categories: cells("A2:A4"), labels }];
  const chart = { from: corner(4, 0), to: corner(10, 4), series };
  // What else a chart has does not move.
  summary!.charts.push(chart as unknown as HostChart);
  return { workbook, chart };
}

function after(sheet: "Plan" | "Summary", kind: Shift["kind"], axis: Shift["axis"], address: string) {
  const { workbook, chart } = withChart();
  shiftCharts(
    workbook,
    workbook.sheets.find(({ name }) => name === sheet)!,
    { kind, axis, range: at(address) },
  );
  return chart;
}

describe("a chart, when cells are put in or taken out", () => {
  it.each<[Shift["kind"], string, string | undefined]>([
    ["insert", "1:1", "B3:B5"],
    ["insert", "3:4", "B2:B6"],
    ["delete", "3:3", "B2:B3"],
    ["delete", "2:4", undefined],
  ])("shows its cells still: %s %s", (kind, address, expected) => {
    const [series] = after("Plan", kind, "rows", address).series;
    expect(series!.values?.range).toEqual(expected && at(expected));
  });

  it("keeps what it shows when its own sheet's cells move", () => {
    expect(after("Summary", "insert", "rows", "1:3").series).toEqual(withChart().chart.series);
  });

  it.each<[string, Shift["kind"], Shift["axis"], string, [number, number], [number, number]]>([
    ["moves down", "insert", "rows", "1:2", [6, 0], [12, 4]],
    ["grows with the rows below it", "insert", "rows", "7:7", [4, 0], [11, 4]],
    ["ends where it ended", "insert", "rows", "11:11", [4, 0], [10, 4]],
    ["stays where only some columns move", "insert", "rows", "A1:D2", [4, 0], [10, 4]],
    ["moves to the right", "insert", "columns", "A:A", [4, 1], [10, 5]],
    ["loses its first rows", "delete", "rows", "5:6", [4, 0], [8, 4]],
    ["loses its last rows", "delete", "rows", "9:12", [4, 0], [8, 4]],
  ])("%s", (_what, kind, axis, address, from, to) => {
    const chart = after("Summary", kind, axis, address);
    expect([chart.from, chart.to]).toEqual([corner(...from), corner(...to)]);
  });
});
