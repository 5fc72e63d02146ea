import type { Host } from "../../host";
import { axisLine, CHART_LINES, sourceFormat } from "../../model/chart-data";
import type { HostChartAxis } from "../../model/chart-types";
import { refTo, type Members, type Ref } from "../member";
import { expectBoolean, expectOneOf, expectText } from "./arguments";
import { refToFont, refToLine } from "./chart-format";
import type { ChartTarget } from "./chart-parts";

interface AxisTarget extends ChartTarget {
  axis: HostChartAxis;
}

const LABEL_SIZE = 9;

/**
 * The axes of a chart.
 * @returns The reference.
 */
export function refToAxes(host: Host, target: ChartTarget): Ref {
  return refTo(AXES, target, host);
}

const AXES: Members<ChartTarget> = {
  type: "ChartAxes",
  links: {
    valueAxis: (target, host) => refTo(AXIS, { ...target, axis: target.chart.valueAxis }, host),
    categoryAxis: (target, host) => refTo(AXIS, { ...target, axis: target.chart.categoryAxis }, host),
  },
};

const AXIS: Members<AxisTarget> = {
  type: "ChartAxis",
  guardedBy: ({ sheet }) => sheet,
  affectsValues: false,
  properties: {
    visible: {
      get: ({ axis }) => axis.visible,
      set: ({ axis }, value) => {
        axis.visible = expectBoolean(value);
      },
    },
    numberFormat: {
      get: ({ chart, axis }, host) => axis.numberFormat ?? sourceFormat(host.workbook, chart.series[0]),
      set: ({ axis }, value) => {
        axis.numberFormat = expectText(value);
      },
    },
    tickLabelPosition: {
      get: ({ axis }) => axis.tickLabelPosition,
      set: ({ axis }, value) => {
        axis.tickLabelPosition = expectOneOf(value, ["NextToAxis", "High", "Low", "None"]);
      },
    },
    reversePlotOrder: {
      get: ({ axis }) => axis.reversePlotOrder,
      set: ({ axis }, value) => {
        axis.reversePlotOrder = expectBoolean(value);
      },
    },
  },
  links: {
    majorGridlines: (target, host) => refTo(GRIDLINES, target, host),
    title: (target, host) => refTo(AXIS_TITLE, target, host),
    format: (target, host) => refTo(AXIS_FORMAT, target, host),
  },
};

const GRIDLINES: Members<AxisTarget> = {
  type: "ChartGridlines",
  guardedBy: ({ sheet }) => sheet,
  affectsValues: false,
  properties: {
    visible: {
      get: ({ axis }) => axis.gridlines.visible,
      set: ({ axis }, value) => {
        axis.gridlines.visible = expectBoolean(value);
      },
    },
  },
  links: { format: (target, host) => refTo(GRIDLINES_FORMAT, target, host) },
};

const GRIDLINES_FORMAT: Members<AxisTarget> = {
  type: "ChartGridlinesFormat",
  links: {
    line: ({ sheet, axis: { gridlines } }, host) =>
      refToLine(host, {
        sheet,
        get: () => (gridlines.visible ? (gridlines.color ?? CHART_LINES) : null),
        set: (colour) => {
          gridlines.visible = colour !== null;
          if (colour !== null) gridlines.color = colour;
        },
      }),
  },
};

const AXIS_TITLE: Members<AxisTarget> = {
  type: "ChartAxisTitle",
  guardedBy: ({ sheet }) => sheet,
  affectsValues: false,
  properties: {
    text: {
      get: ({ axis }) => axis.title.text,
      // Microsoft's own examples give an axis a title by its text alone.
      set: ({ axis }, value) => {
        axis.title = { visible: true, text: expectText(value) };
      },
    },
    visible: {
      get: ({ axis }) => axis.title.visible,
      set: ({ axis }, value) => {
        const visible = expectBoolean(value);
        axis.title = { visible, text: visible && axis.title.text === "" ? "Axis Title" : axis.title.text };
      },
    },
  },
};

const AXIS_FORMAT: Members<AxisTarget> = {
  type: "ChartAxisFormat",
  links: {
    font: ({ sheet, axis }, host) => refToFont(host, sheet, axis.font, LABEL_SIZE),
    line: ({ sheet, chart, axis }, host) =>
      refToLine(host, {
        sheet,
        get: () => axisLine(chart, axis),
        set: (colour) => {
          axis.lineColor = colour;
        },
      }),
  },
};
