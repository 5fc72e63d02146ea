import type { SampleSheet } from "../seeds";
import type { CellKind, CellValue, Grid } from "../src/savings/grid";

/** A tiny sheet from rows of values: text is text, a number is a number, null is an empty cell. */
export function gridOf(rows: readonly (readonly (CellValue | null)[])[], sheet = "Sheet1"): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return { sheet, row: 0, column: 0, values, texts: null, kinds: null };
}

/** A sample sheet as Excel would give it, numbers shown in their formats' decimals. */
export function gridOfSample(sample: SampleSheet): Grid {
  const grid = gridOf(sample.rows, sample.name);
  const texts = grid.values.map((row) => row.map((value, column) => shown(value, sample.numberFormats[column])));
  const kinds = grid.values.map((row) => row.map(kindOf));
  return { ...grid, texts, kinds };
}

function shown(value: CellValue, format: string | undefined): string {
  if (typeof value !== "number" || !format) return String(value);
  const decimals = format.split(";")[0]?.split(".")[1]?.length ?? 0;
  const size = Math.abs(value).toFixed(decimals);
  if (value >= 0) return size;
  return format.includes("(") ? `(${size})` : `-${size}`;
}

function kindOf(value: CellValue): CellKind {
  if (value === "") return "empty";
  return typeof value === "number" ? "number" : "text";
}
