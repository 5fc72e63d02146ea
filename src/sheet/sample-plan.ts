import type { PlanCell, SheetPlan } from "./plan";
import type { StyleName } from "./styles";

/** A text, a number, a formula, or nothing. */
export type PlainCell = string | number | null | { readonly formula: string };

/** A plain sheet of texts, numbers and formulas, such as a sample: what stands where, from A1 down. */
export interface PlainSheet {
  readonly name: string;
  /** Marks the sheet as one of the add-in's own, never to be read as a source. Absent: it is a source like any other. */
  readonly mark?: string;
  readonly rows: readonly (readonly PlainCell[])[];
  /** Excel number format of the numbers, by zero-based column. */
  readonly numberFormats: Readonly<Record<number, string>>;
  /** Widths in characters, by column. */
  readonly columnWidths: readonly number[];
  readonly headingRows: readonly number[];
  readonly titleRows: readonly number[];
}

/** Lays a plain sheet out as a plan: texts stay text, numbers have their column's format. */
export function samplePlan(sheet: PlainSheet): SheetPlan {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const cells = sheet.rows.map((row, index) => {
    const place = placeOf(sheet, row, index);
    return Array.from({ length: width }, (_, column): PlanCell => {
      const value = row[column] ?? null;
      const format = sheet.numberFormats[column];
      const style = styleOf(value, place, sheet.columnWidths[column] ?? 0, format !== undefined && column > 0);
      if (isFormula(value)) return { value: null, formula: value.formula, style };
      return typeof value === "number" && format !== undefined ? { value, style, format } : { value, style };
    });
  });
  return {
    name: sheet.name,
    ...(sheet.mark === undefined ? {} : { mark: sheet.mark }),
    blocks: [{ row: 0, cells }],
    columnWidths: sheet.columnWidths,
    frozenRows: 0,
    showGridlines: true,
    print: { orientation: "landscape", titleRows: null, pageBreaks: [], footer: sheet.name },
  };
}

function isFormula(value: PlainCell): value is { readonly formula: string } {
  return typeof value === "object" && value !== null;
}

type Place = "title" | "section" | "column heading" | "body";

/** A heading row with one text heads a section; with several it heads columns, as does one that goes on with it. */
function placeOf(sheet: PlainSheet, row: PlainSheet["rows"][number], index: number): Place {
  if (sheet.titleRows.includes(index)) return "title";
  if (!sheet.headingRows.includes(index)) return "body";
  return row.filter((value) => value !== null).length > 1 || row[0] === null ? "column heading" : "section";
}

/** In a wide column words wrap; in a narrow one a sentence runs on over the empty cells beside it. */
const WIDE = 40;

function styleOf(value: PlainCell, place: Place, width: number, isFigure: boolean): StyleName {
  if (place === "title") return "sampleTitle";
  if (place === "column heading") return "sampleHeading";
  if (place === "section") return "sampleSection";
  if (value === null) return "plain";
  // A figure that is text stands left, as Excel would show it: that is how a reader can tell.
  if (isFigure && typeof value !== "string") return "sampleFigure";
  return width >= WIDE ? "sampleText" : "sampleOverflow";
}
