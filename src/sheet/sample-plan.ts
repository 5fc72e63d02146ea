import type { PlanCell, SheetPlan } from "./plan";
import type { StyleName } from "./styles";

/** A plain sheet of texts and numbers, such as a sample: what stands where, from A1 down. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
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
  const titles = new Set(sheet.titleRows);
  const heads = new Set(sheet.headingRows);
  const cells = sheet.rows.map((row, index) =>
    Array.from({ length: width }, (_, column): PlanCell => {
      const value = row[column] ?? null;
      const format = sheet.numberFormats[column];
      const style = styleOf(
        value,
        column,
        sheet.columnWidths[column] ?? 0,
        titles.has(index),
        heads.has(index),
        format !== undefined,
      );
      return typeof value === "number" && format !== undefined ? { value, style, format } : { value, style };
    }),
  );
  return {
    name: sheet.name,
    blocks: [{ row: 0, cells }],
    columnWidths: sheet.columnWidths,
    frozenRows: 0,
    showGridlines: true,
    print: { orientation: "landscape", titleRows: null, pageBreaks: [], footer: sheet.name },
  };
}

/** In a wide column words wrap; in a narrow one a sentence runs on over the empty cells beside it. */
const WIDE = 40;

function styleOf(
  value: string | number | null,
  column: number,
  width: number,
  isTitle: boolean,
  isHeading: boolean,
  isFigures: boolean,
): StyleName {
  if (isTitle) return "sampleTitle";
  if (isHeading) return width >= WIDE || isFigures ? "sampleHeading" : "sampleSection";
  if (value === null) return "plain";
  if (isFigures && column > 0) return "sampleFigure";
  return width >= WIDE ? "sampleText" : "sampleOverflow";
}
