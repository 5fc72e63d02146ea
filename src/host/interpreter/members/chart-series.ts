import type { Host } from "../../host";
import { seriesColour, seriesName, sourceFormat } from "../../model/chart-data";
import { barSpacing, createSeries } from "../../model/create-chart";
import type { HostChart, HostChartRange, HostLabelPosition, HostSeries } from "../../model/chart-types";
import { isRef, refTo, type Call, type Members, type Property, type Ref } from "../member";
import { problem } from "../problems";
import { expectBoolean, expectNumber, expectOneOf, expectText, numberArgument } from "./arguments";
import { refToFill, refToLine, refToTextFormat } from "./chart-format";
import type { ChartTarget } from "./chart-parts";
import { isRangeTarget } from "./range-target";

interface SeriesTarget extends ChartTarget {
  series: HostSeries;
}

const LONGEST_NAME = 255;
const LABEL_SIZE = 9;

/**
 * The series of a chart.
 * @returns The reference.
 */
export function refToChartSeries(host: Host, target: ChartTarget): Ref {
  return refTo(SERIES_COLLECTION, target, host);
}

const SERIES_COLLECTION: Members<ChartTarget> = {
  type: "ChartSeriesCollection",
  guardedBy: ({ sheet }) => sheet,
  affectsValues: false,
  properties: { count: { get: ({ chart }) => chart.series.length } },
  items: (target, host) => target.chart.series.map((series) => refTo(SERIES, { ...target, series }, host)),
  methods: {
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (target, call) => {
      const series = target.chart.series[numberArgument(call, 0)];
      if (!series) throw problem("InvalidArgument");
      return refTo(SERIES, { ...target, series }, call.host);
    },
  },
  actions: {
    add: (target, { host, args }) => {
      const { series: all } = target.chart;
      const [name, index] = args;
      const isNamed = name !== undefined && name !== null;
      const series = createSeries(isNamed ? { name: seriesText(name) } : {});
      all.splice(typeof index === "number" ? expectNumber(index, 0, all.length) : all.length, 0, series);
      return refTo(SERIES, { ...target, series }, host);
    },
  },
};

function seriesText(value: unknown): string {
  const text = expectText(value);
  if (text.length > LONGEST_NAME) throw problem("InvalidArgument");
  return text;
}

/** How wide columns are belongs to the chart: every series has the same. A line has none. */
function spacing(name: "gapWidth" | "overlap", least: number, most: number): Property<SeriesTarget> {
  return {
    get: ({ chart }) => (chart.type === "Line" ? null : barSpacing(chart)[name]),
    set: ({ chart }, value) => {
      if (chart.type === "Line") throw problem("InvalidArgument");
      chart[name] = expectNumber(value, least, most);
    },
  };
}

function givenCells({ args }: Call): HostChartRange {
  const [given] = args;
  if (!isRef(given) || !isRangeTarget(given.target)) throw problem("InvalidArgument");
  return { sheetId: given.target.sheet.id, range: given.target.range };
}

const SERIES: Members<SeriesTarget> = {
  type: "ChartSeries",
  guardedBy: ({ sheet }) => sheet,
  affectsValues: false,
  properties: {
    name: {
      get: ({ chart, series }, host) => seriesName(host.workbook, chart, series),
      set: ({ series }, value) => {
        series.name = seriesText(value);
      },
    },
    hasDataLabels: {
      get: ({ series }) => series.labels.visible,
      set: ({ series }, value) => {
        series.labels.visible = expectBoolean(value);
      },
    },
    gapWidth: spacing("gapWidth", 0, 500),
    overlap: spacing("overlap", -100, 100),
  },
  links: {
    dataLabels: (target, host) => refTo(LABELS, target, host),
    format: (target, host) => refTo(SERIES_FORMAT, target, host),
  },
  actions: {
    setValues: ({ series }, call) => {
      series.values = givenCells(call);
    },
    setXAxisValues: ({ series }, call) => {
      series.categories = givenCells(call);
    },
    delete: ({ chart, series }) => {
      chart.series = chart.series.filter((each) => each !== series);
    },
  },
};

const SERIES_FORMAT: Members<SeriesTarget> = {
  type: "ChartSeriesFormat",
  links: {
    fill: (target, host) => refToFill(host, seriesPaint(target, "fill")),
    line: (target, host) => refToLine(host, seriesPaint(target, "line")),
  },
};

function seriesPaint({ sheet, chart, series }: SeriesTarget, part: "fill" | "line"): Parameters<typeof refToFill>[1] {
  return {
    sheet,
    get: () => series[part] ?? seriesColour(chart, series),
    set: (colour) => {
      if (colour === null)
        throw problem("NotImplemented", `A series without ${part} is not played by the local workbook.`);
      series[part] = colour;
    },
  };
}

/** Where labels can stand: a file with another place is one that Excel calls damaged. */
const LABEL_POSITIONS: Readonly<Record<HostChart["type"], readonly [HostLabelPosition, ...HostLabelPosition[]]>> = {
  ColumnStacked: ["Center", "InsideEnd", "InsideBase"],
  ColumnClustered: ["OutsideEnd", "Center", "InsideEnd", "InsideBase"],
  BarClustered: ["OutsideEnd", "Center", "InsideEnd", "InsideBase"],
  Line: ["Right", "Left", "Top", "Bottom", "Center"],
};

const LABELS: Members<SeriesTarget> = {
  type: "ChartDataLabels",
  guardedBy: ({ sheet }) => sheet,
  affectsValues: false,
  properties: {
    showValue: {
      get: ({ series }) => series.labels.visible,
      set: ({ series }, value) => {
        series.labels.visible = expectBoolean(value);
      },
    },
    numberFormat: {
      get: ({ series }, host) => series.labels.numberFormat ?? sourceFormat(host.workbook, series),
      set: ({ series }, value) => {
        series.labels.numberFormat = expectText(value);
      },
    },
    position: {
      get: ({ chart, series }) => series.labels.position ?? LABEL_POSITIONS[chart.type][0],
      set: ({ chart, series }, value) => {
        series.labels.position = expectOneOf(value, LABEL_POSITIONS[chart.type]);
      },
    },
  },
  links: { format: ({ sheet, series }, host) => refToTextFormat(host, sheet, series.labels.font, LABEL_SIZE) },
};
