import type { Host } from "../../host";
import { CHART_TEXT } from "../../model/chart-data";
import type { HostChartFont } from "../../model/chart-types";
import type { HostSheet } from "../../model/types";
import { refTo, type Members, type Ref } from "../member";
import { expectBoolean, expectColour, expectNumber, expectOneOf } from "./arguments";

interface FontTarget {
  sheet: HostSheet;
  font: HostChartFont;
  /** Points, of such a text in a new chart. */
  usualSize: number;
}

/**
 * The ChartFont of a part of a chart.
 * @param usualSize Points, where the part has no size of its own.
 * @returns The reference.
 */
export function refToFont(host: Host, sheet: HostSheet, font: HostChartFont, usualSize: number): Ref {
  return refTo<FontTarget>(FONT, { sheet, font, usualSize }, host);
}

/**
 * A format object that holds nothing but a font: of a title, a legend, labels.
 * @returns The reference.
 */
export function refToTextFormat(host: Host, sheet: HostSheet, font: HostChartFont, usualSize: number): Ref {
  return refTo<FontTarget>(TEXT_FORMAT, { sheet, font, usualSize }, host);
}

const FONT: Members<FontTarget> = {
  type: "ChartFont",
  guardedBy: ({ sheet }) => sheet,
  affectsValues: false,
  properties: {
    size: {
      get: ({ font, usualSize }) => font.size ?? usualSize,
      set: ({ font }, value) => {
        font.size = expectNumber(value, 1, 409);
      },
    },
    bold: {
      get: ({ font }) => font.bold ?? false,
      set: ({ font }, value) => {
        font.bold = expectBoolean(value);
      },
    },
    color: {
      get: ({ font }) => font.color ?? CHART_TEXT,
      set: ({ font }, value) => {
        font.color = expectColour(value);
      },
    },
  },
};

const TEXT_FORMAT: Members<FontTarget> = {
  type: "ChartTextFormat",
  links: { font: (target, host) => refTo(FONT, target, host) },
};

/** The colour of a fill or a line: how it is read and changed. Null is none. */
export interface Paint {
  sheet: HostSheet;
  get(): string | null;
  set(colour: string | null): void;
}

/**
 * The ChartFill of a part of a chart.
 * @returns The reference.
 */
export function refToFill(host: Host, paint: Paint): Ref {
  return refTo(FILL, paint, host);
}

/**
 * The ChartBorder or ChartLineFormat of a part of a chart.
 * @returns The reference.
 */
export function refToLine(host: Host, paint: Paint): Ref {
  return refTo(LINE, paint, host);
}

const FILL: Members<Paint> = {
  type: "ChartFill",
  guardedBy: ({ sheet }) => sheet,
  affectsValues: false,
  actions: {
    setSolidColor: (paint, { args }) => paint.set(expectColour(args[0])),
    clear: (paint) => paint.set(null),
  },
};

const LINE: Members<Paint> = {
  type: "ChartLineFormat",
  guardedBy: ({ sheet }) => sheet,
  affectsValues: false,
  properties: {
    color: { get: (paint) => paint.get() ?? "#000000", set: (paint, value) => paint.set(expectColour(value)) },
    lineStyle: {
      get: (paint) => (paint.get() === null ? "None" : "Continuous"),
      set: (paint, value) => {
        const style = expectOneOf(value, ["None", "Continuous"]);
        if (style === "None") paint.set(null);
        else paint.set(paint.get() ?? "#000000");
      },
    },
  },
  actions: { clear: (paint) => paint.set(null) },
};
