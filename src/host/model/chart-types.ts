import type { HostRange } from "./range";

/** Cells that a chart shows. The sheet is known by its id, so that renaming it changes nothing. */
export interface HostChartRange {
  sheetId: string;
  range: HostRange;
}

export type HostChartType = "ColumnStacked" | "ColumnClustered" | "BarClustered" | "Line";

export type HostLegendPosition = "Top" | "Bottom" | "Left" | "Right";

export type HostTickLabelPosition = "NextToAxis" | "High" | "Low" | "None";

export type HostLabelPosition =
  | "Center"
  | "InsideEnd"
  | "InsideBase"
  | "OutsideEnd"
  | "Left"
  | "Right"
  | "Top"
  | "Bottom";

/** What a chart's own text has of its own; what is absent is as in a new chart. */
export interface HostChartFont {
  size?: number;
  bold?: boolean;
  color?: string;
}

export interface HostSeries {
  /** A name of its own, or the cell that names it; absent for "Series1" and so on. */
  name?: string | HostChartRange;
  /** Absent for a series that was added and has no cells yet. */
  values?: HostChartRange;
  categories?: HostChartRange;
  /** Colours of columns and bars, and of lines. Absent: the next of Excel's own. */
  fill?: string;
  line?: string;
  labels: { visible: boolean; numberFormat?: string; position?: HostLabelPosition; font: HostChartFont };
}

export interface HostChartAxis {
  visible: boolean;
  /** Absent: as the first cell that is shown. */
  numberFormat?: string;
  tickLabelPosition: HostTickLabelPosition;
  reversePlotOrder: boolean;
  gridlines: { visible: boolean; color?: string };
  title: { visible: boolean; text: string };
  font: HostChartFont;
  /** Null: no line. */
  lineColor?: string | null;
}

/** A corner of a chart: points to the right of and below the top left corner of a cell. */
export interface HostCorner {
  row: number;
  column: number;
  right: number;
  down: number;
}

export interface HostChart {
  id: string;
  name: string;
  type: HostChartType;
  /** Its top left and bottom right corners: it moves and grows with the cells below it, as in Excel. */
  from: HostCorner;
  to: HostCorner;
  series: HostSeries[];
  /** `text` is absent for the name of the only series, or "Chart Title". */
  title: { visible: boolean; text?: string; font: HostChartFont };
  legend: { visible: boolean; position: HostLegendPosition; font: HostChartFont };
  valueAxis: HostChartAxis;
  categoryAxis: HostChartAxis;
  /** Per cent of a column's width. */
  gapWidth?: number;
  overlap?: number;
  /** The whole chart's; null: none. Absent: white, with a grey border. */
  fill?: string | null;
  border?: string | null;
  altTextTitle: string;
  altTextDescription: string;
}
