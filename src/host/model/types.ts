import type { HostChart } from "./chart-types";
import type { HostRange } from "./range";

/**
 * The workbook that stands in for Excel's: plain data that the interpreter changes, the page draws and the file
 * reader and writer carry to and from `.xlsx`. Rows and columns count from zero, as in Office.js.
 */

/** What a cell can hold. An empty cell is `null`; an error is `{ error: "#N/A" }`, so text that reads "#N/A" stays text. */
export type HostValue = string | number | boolean | null | HostError;

export interface HostError {
  readonly error: HostErrorName;
  /** What Excel's error card would say, for custom functions that explain themselves. */
  readonly message?: string;
}

export type HostErrorName =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!";

export interface HostCell {
  /** The value, or for a formula its last result. */
  value: HostValue;
  /** With its leading "=", as Excel shows it: `=SAVINGS.TOTAL('Birmingham'!A3:G40)`. Absent for a typed value. */
  formula?: string;
  style?: HostStyle;
  hyperlink?: { address?: string; documentReference?: string; screenTip?: string };
  /** Size of the range that this formula's result fills. Absent when the result is one cell. */
  spill?: { rows: number; columns: number };
  /** The cell whose formula spilled into this one. */
  spilledFrom?: { row: number; column: number };
}

export interface HostStyle {
  numberFormat?: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** Colours are "#RRGGBB". */
  fontColor?: string;
  fill?: string;
  horizontal?: "General" | "Left" | "Center" | "Right";
  vertical?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  indent?: number;
  borders?: Partial<Record<"top" | "right" | "bottom" | "left", HostBorder>>;
}

export interface HostBorder {
  style: "Continuous" | "Dash" | "Dot" | "Double";
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
  color: string;
}

/** A marked Excel table. `range` takes in the header row. */
export interface HostTable {
  id: string;
  name: string;
  range: HostRange;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** Its filter has criteria: it hides the rows that do not meet them. */
  filtered?: boolean;
}

export type HostValidationType = "List" | "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength" | "Custom";

export type HostValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** What may be entered. Formulas have their leading "=", also where they are only a number. */
export type HostValidationRule =
  /** `source` is a comma-separated list, or a reference with its leading "=". */
  | { type: "List"; source: string; inCellDropDown: boolean }
  | { type: "Custom"; formula: string }
  | {
      type: Exclude<HostValidationType, "List" | "Custom">;
      operator: HostValidationOperator;
      formula1: string;
      formula2?: string;
    };

/** The data validation of some cells. No two of a sheet share a cell. */
export interface HostValidation {
  range: HostRange;
  /** Null where only words were given so far. */
  rule: HostValidationRule | null;
  ignoreBlanks: boolean;
  errorAlert: { showAlert: boolean; style: "Stop" | "Warning" | "Information"; title: string; message: string };
  prompt: { showPrompt: boolean; title: string; message: string };
}

export interface HostPageLayout {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  /** Pages to fit to; absent: not fitted. */
  fitToWidth?: number;
  fitToHeight?: number;
  /** Per cent, where the sheet is not fitted to pages; 100 if absent. */
  scale?: number;
  printArea?: string;
  /** Such as "$1:$3". */
  printTitleRows?: string;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  footer: { left: string; center: string; right: string };
  header: { left: string; center: string; right: string };
}

export interface HostSheet {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Row, then column. Only cells that hold something (a value, a formula or a style) are there. */
  rows: Map<number, Map<number, HostCell>>;
  /** Points by column, only where set. */
  columnWidths: Map<number, number>;
  /** Points by row, only where set. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** The sheet's own filter has criteria; those of its tables say so themselves. */
  filtered?: boolean;
  merges: HostRange[];
  frozenRows: number;
  frozenColumns: number;
  showGridlines: boolean;
  tabColor: string;
  tables: HostTable[];
  charts: HostChart[];
  validations: HostValidation[];
  page: HostPageLayout;
  /** A protected sheet refuses writes with AccessDenied, as Excel does. */
  protected: boolean;
  selection: HostRange;
  /** What is selected besides, as with Ctrl. */
  furtherSelections?: HostRange[];
  /** The rows that begin a new printed page. */
  pageBreaks?: number[];
}

/** A defined name. `sheet` is the id of the sheet whose own name it is; absent for the workbook's. */
export interface HostName {
  name: string;
  /** With its leading "=", such as `='Scrutiny summary'!$A$1`. */
  formula: string;
  visible: boolean;
  sheet?: string;
}

export interface HostWorkbook {
  sheets: HostSheet[];
  activeSheetId: string;
  names: HostName[];
  /** `workbook.settings`: JSON values by key. */
  settings: Map<string, unknown>;
  /** Sheets can be neither added nor deleted, renamed, moved, hidden or shown. */
  structureProtected?: boolean;
  properties: { title: string; subject: string; author: string; comments: string };
}
