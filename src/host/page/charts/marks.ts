import { barSpacing } from "../../model/create-chart";
import type { HostChart } from "../../model/chart-types";

/** A column or a bar: in figures from end to end, and across as a part of all categories, from 0 to 1. */
export interface BarMark {
  series: number;
  category: number;
  from: number;
  to: number;
  start: number;
  size: number;
}

/** The figures of each series, by category; null where there is none. */
export type Figures = readonly (readonly (number | null)[])[];

/**
 * Where the columns or bars of a chart stand. Stacked, what is above zero and what is below are stacked apart, as in Excel.
 * @param count How many categories there are.
 * @returns One for each figure.
 */
export function barMarks(chart: HostChart, figures: Figures, count: number): BarMark[] {
  const stacked = chart.type === "ColumnStacked";
  const { gapWidth, overlap } = barSpacing(chart);
  const step = stacked ? 0 : 1 - overlap / 100;
  const size = 1 / (1 + step * (figures.length - 1) + gapWidth / 100);
  const marks: BarMark[] = [];
  for (let category = 0; category < count; category++) {
    const reached = { up: 0, down: 0 };
    for (const [series, values] of figures.entries()) {
      const value = values[category] ?? null;
      if (value === null) continue;
      const side = value < 0 ? "down" : "up";
      const from = stacked ? reached[side] : 0;
      reached[side] = from + value;
      const start = (category + size * (gapWidth / 200 + step * series)) / count;
      marks.push({ series, category, from, to: from + value, start, size: size / count });
    }
  }
  return marks;
}
