import type { Host } from "../../host";
import type { HostChart } from "../../model/chart-types";
import type { HostSheet } from "../../model/types";
import { NULL_REF, refTo, type Members, type Property, type Ref } from "../member";
import { problem } from "../problems";
import { expectText, numberArgument } from "./arguments";
import type { ChartTarget } from "./chart-parts";

/**
 * The shapes of a sheet: its charts, unless `host.chartsAreShapes` says that Excel does not count them.
 * @returns The reference.
 */
export function refToShapes(host: Host, sheet: HostSheet): Ref {
  return refTo(SHAPES, sheet, host);
}

const SHAPES: Members<HostSheet> = {
  type: "ShapeCollection",
  items: shapes,
  item: (sheet, key, host) => find(host, sheet, key),
  methods: {
    getCount: (sheet, { host }) => shapes(sheet, host).length,
    getItem: (sheet, { host, args }) => {
      const shape = find(host, sheet, args[0]);
      if (!shape) throw problem("ItemNotFound");
      return shape;
    },
    getItemOrNullObject: (sheet, { host, args }) => find(host, sheet, args[0]) ?? NULL_REF,
    getItemAt: (sheet, call) => {
      const shape = shapes(sheet, call.host)[numberArgument(call, 0)];
      if (!shape) throw problem("InvalidArgument");
      return shape;
    },
  },
};

function shapes(sheet: HostSheet, host: Host): Ref[] {
  return chartsOf(sheet, host).map((chart) => refTo(SHAPE, { sheet, chart }, host));
}

function chartsOf(sheet: HostSheet, host: Host): readonly HostChart[] {
  return host.chartsAreShapes ? sheet.charts : [];
}

function find(host: Host, sheet: HostSheet, name: unknown): Ref | undefined {
  const wanted = expectText(name).toLowerCase();
  const chart = chartsOf(sheet, host).find((each) => [each.id, each.name].some((key) => key.toLowerCase() === wanted));
  return chart && refTo(SHAPE, { sheet, chart }, host);
}

function altText(name: "altTextTitle" | "altTextDescription"): Property<ChartTarget> {
  return {
    get: ({ chart }) => chart[name],
    set: ({ chart }, value) => {
      chart[name] = expectText(value);
    },
  };
}

/** A chart as a shape: Office.js knows no other way to its alternative text. */
const SHAPE: Members<ChartTarget> = {
  type: "Shape",
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
    type: { get: () => "Unsupported" },
    altTextTitle: altText("altTextTitle"),
    altTextDescription: altText("altTextDescription"),
  },
};
