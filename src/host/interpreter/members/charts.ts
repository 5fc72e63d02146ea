import type { Host } from "../../host";
import { chartBox, cornersAround, cornersOf, type ChartBox } from "../../model/chart-place";
import { createChart } from "../../model/create-chart";
import type { HostChartType } from "../../model/chart-types";
import type { HostSheet } from "../../model/types";
import { isRef, NULL_REF, refTo, type Call, type Members, type Property, type Ref } from "../member";
import { problem } from "../problems";
import { expectNumber, expectOneOf, expectText, numberArgument, rangeOrText } from "./arguments";
import { refToAxes } from "./chart-axes";
import { refToAreaFormat, refToLegend, refToTitle, type ChartTarget } from "./chart-parts";
import { refToChartSeries } from "./chart-series";
import { seriesOf } from "./chart-source";
import { isRangeTarget, rangeAt, type RangeTarget } from "./range-target";

const TYPES: readonly HostChartType[] = ["ColumnStacked", "ColumnClustered", "BarClustered", "Line"];

/**
 * The charts of a sheet.
 * @returns The reference.
 */
export function refToCharts(host: Host, sheet: HostSheet): Ref {
  return refTo(CHARTS, sheet, host);
}

const CHARTS: Members<HostSheet> = {
  type: "ChartCollection",
  guardedBy: (sheet) => sheet,
  affectsValues: false,
  properties: { count: { get: (sheet) => sheet.charts.length } },
  items: (sheet, host) => sheet.charts.map((chart) => refTo(CHART, { sheet, chart }, host)),
  item: (sheet, key, host) => find(host, sheet, key),
  methods: {
    getCount: (sheet) => sheet.charts.length,
    getItem: (sheet, { host, args }) => find(host, sheet, args[0]) ?? missing(),
    getItemOrNullObject: (sheet, { host, args }) => find(host, sheet, args[0]) ?? NULL_REF,
    getItemAt: (sheet, call) => {
      const chart = sheet.charts[numberArgument(call, 0)];
      if (!chart) throw problem("InvalidArgument");
      return refTo(CHART, { sheet, chart }, call.host);
    },
  },
  actions: { add },
};

function missing(): never {
  throw problem("ItemNotFound");
}

function find(host: Host, sheet: HostSheet, key: unknown): Ref | undefined {
  const wanted = expectText(key).toLowerCase();
  const chart = sheet.charts.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  return chart && refTo(CHART, { sheet, chart }, host);
}

function add(sheet: HostSheet, { host, args }: Call): Ref {
  const [type, source, by] = args;
  const known = playedType(type);
  if (!isRef(source) || !isRangeTarget(source.target)) throw problem("InvalidArgument");
  const seriesBy = by === null || by === undefined ? "Auto" : expectOneOf(by, ["Auto", "Columns", "Rows"]);
  host.settleValues();
  const chart = createChart(host.workbook, sheet, known, seriesOf(source.target, seriesBy));
  sheet.charts.push(chart);
  return refTo(CHART, { sheet, chart }, host);
}

function playedType(value: unknown): HostChartType {
  const text = expectText(value);
  const known = TYPES.find((type) => type === text);
  if (!known) throw problem("NotImplemented", `A chart of type ${text} is not played by the local workbook.`);
  return known;
}

function edge(name: keyof ChartBox, least: number): Property<ChartTarget> {
  return {
    get: ({ sheet, chart }) => chartBox(sheet, chart)[name],
    set: ({ sheet, chart }, value) => {
      Object.assign(chart, cornersOf(sheet, { ...chartBox(sheet, chart), [name]: expectNumber(value, least) }));
    },
  };
}

const CHART: Members<ChartTarget> = {
  type: "Chart",
  guardedBy: ({ sheet }) => sheet,
  affectsValues: false,
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = expectText(value);
      },
    },
    chartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => {
        chart.type = playedType(value);
      },
    },
    top: edge("top", 0),
    left: edge("left", 0),
    width: edge("width", 1),
    height: edge("height", 1),
  },
  links: {
    title: (target, host) => refToTitle(host, target),
    legend: (target, host) => refToLegend(host, target),
    axes: (target, host) => refToAxes(host, target),
    series: (target, host) => refToChartSeries(host, target),
    format: (target, host) => refToAreaFormat(host, target),
  },
  actions: {
    setPosition: ({ sheet, chart }, { host, args }) => {
      const first = cellsOn(host, sheet, args[0]);
      if (args[1] === null || args[1] === undefined) {
        const start = chartBox(sheet, cornersAround(first.range));
        Object.assign(chart, cornersOf(sheet, { ...chartBox(sheet, chart), left: start.left, top: start.top }));
        return;
      }
      const last = cellsOn(host, sheet, args[1]);
      const { row, column } = first.range;
      const rows = last.range.row + last.range.rows - row;
      const columns = last.range.column + last.range.columns - column;
      if (rows < 1 || columns < 1) throw problem("InvalidArgument");
      Object.assign(chart, cornersAround({ row, column, rows, columns }));
    },
    delete: ({ sheet, chart }) => {
      sheet.charts = sheet.charts.filter((each) => each !== chart);
    },
  },
};

function cellsOn(host: Host, sheet: HostSheet, argument: unknown): RangeTarget {
  const given = rangeOrText(argument);
  const target = typeof given === "string" ? rangeAt(host, sheet, given) : given;
  if (target.sheet !== sheet) throw problem("InvalidArgument");
  return target;
}
