import type { Host } from "../../host";
import { CHART_LINES, titleText } from "../../model/chart-data";
import type { HostChart } from "../../model/chart-types";
import type { HostSheet } from "../../model/types";
import { refTo, type Members, type Ref } from "../member";
import { expectBoolean, expectOneOf, expectText } from "./arguments";
import { refToFill, refToLine, refToTextFormat, type Paint } from "./chart-format";

/** A chart and the sheet that it stands on. */
export interface ChartTarget {
  sheet: HostSheet;
  chart: HostChart;
}

const TITLE_SIZE = 14;
const LEGEND_SIZE = 9;
const WHITE = "#FFFFFF";

/**
 * A chart's title.
 * @returns The reference.
 */
export function refToTitle(host: Host, target: ChartTarget): Ref {
  return refTo(TITLE, target, host);
}

/**
 * A chart's legend.
 * @returns The reference.
 */
export function refToLegend(host: Host, target: ChartTarget): Ref {
  return refTo(LEGEND, target, host);
}

/**
 * The format of a whole chart: what is behind and around it.
 * @returns The reference.
 */
export function refToAreaFormat(host: Host, target: ChartTarget): Ref {
  return refTo(AREA_FORMAT, target, host);
}

const TITLE: Members<ChartTarget> = {
  type: "ChartTitle",
  guardedBy: ({ sheet }) => sheet,
  affectsValues: false,
  properties: {
    text: {
      get: ({ chart }, host) => titleText(host.workbook, chart),
      set: ({ chart }, value) => {
        chart.title = { ...chart.title, visible: true, text: expectText(value) };
      },
    },
    visible: {
      get: ({ chart }) => chart.title.visible,
      set: ({ chart }, value) => {
        chart.title.visible = expectBoolean(value);
      },
    },
  },
  links: { format: ({ sheet, chart }, host) => refToTextFormat(host, sheet, chart.title.font, TITLE_SIZE) },
};

const LEGEND: Members<ChartTarget> = {
  type: "ChartLegend",
  guardedBy: ({ sheet }) => sheet,
  affectsValues: false,
  properties: {
    visible: {
      get: ({ chart }) => chart.legend.visible,
      set: ({ chart }, value) => {
        chart.legend.visible = expectBoolean(value);
      },
    },
    position: {
      get: ({ chart }) => chart.legend.position,
      set: ({ chart }, value) => {
        chart.legend.position = expectOneOf(value, ["Top", "Bottom", "Left", "Right"]);
      },
    },
  },
  links: { format: ({ sheet, chart }, host) => refToTextFormat(host, sheet, chart.legend.font, LEGEND_SIZE) },
};

const AREA_FORMAT: Members<ChartTarget> = {
  type: "ChartAreaFormat",
  links: {
    fill: (target, host) => refToFill(host, areaPaint(target, "fill", WHITE)),
    border: (target, host) => refToLine(host, areaPaint(target, "border", CHART_LINES)),
  },
};

function areaPaint({ sheet, chart }: ChartTarget, part: "fill" | "border", usual: string): Paint {
  return {
    sheet,
    get: () => (chart[part] === undefined ? usual : chart[part]),
    set: (colour) => {
      chart[part] = colour;
    },
  };
}
