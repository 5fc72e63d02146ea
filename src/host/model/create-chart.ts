import { cornersOf } from "./chart-place";
import { nextId } from "./create";
import type { HostChart, HostChartAxis, HostChartType, HostSeries } from "./chart-types";
import type { HostSheet, HostWorkbook } from "./types";

/** Points: what a new chart takes. */
const SIZE = { width: 360, height: 216 };

/**
 * A chart as Excel makes it, not yet on a sheet.
 * @param series What it shows: with one, its name is the title; with several, there is a legend.
 * @returns The chart, at the sheet's top left corner.
 */
export function createChart(
  workbook: HostWorkbook,
  sheet: HostSheet,
  type: HostChartType,
  series: HostSeries[],
): HostChart {
  return {
    id: nextId(workbook),
    name: freeName(sheet),
    type,
    ...cornersOf(sheet, { left: 0, top: 0, ...SIZE }),
    series,
    title: { visible: true, font: {} },
    legend: { visible: series.length > 1, position: "Bottom", font: {} },
    valueAxis: createAxis(true),
    categoryAxis: createAxis(false),
    altTextTitle: "",
    altTextDescription: "",
  };
}

/** A series without cells, as Excel adds it. */
export function createSeries(given: Partial<HostSeries> = {}): HostSeries {
  return { labels: { visible: false, font: {} }, ...given };
}

function createAxis(hasGridlines: boolean): HostChartAxis {
  return {
    visible: true,
    tickLabelPosition: "NextToAxis",
    reversePlotOrder: false,
    gridlines: { visible: hasGridlines },
    title: { visible: false, text: "" },
    font: {},
  };
}

function freeName(sheet: HostSheet): string {
  const taken = new Set(sheet.charts.map((chart) => chart.name));
  let number = 1;
  while (taken.has(`Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

/** Per cent: how wide the gap between categories is, and how far columns of one category overlap. */
export function barSpacing({ type, gapWidth, overlap }: HostChart): { gapWidth: number; overlap: number } {
  const usual = {
    ColumnStacked: { gapWidth: 150, overlap: 100 },
    ColumnClustered: { gapWidth: 219, overlap: -27 },
    BarClustered: { gapWidth: 182, overlap: 0 },
    Line: { gapWidth: 150, overlap: 0 },
  }[type];
  return { gapWidth: gapWidth ?? usual.gapWidth, overlap: overlap ?? usual.overlap };
}
