import * as v from "valibot";

/** A workbook of the corpus: just what a reader needs of its sheets. */

const Index = v.pipe(v.number(), v.integer(), v.minValue(0));
const Count = v.pipe(v.number(), v.integer(), v.minValue(1));

const CellSchema = v.union([
  v.null(),
  v.string(),
  v.pipe(v.number(), v.finite()),
  v.boolean(),
  v.strictObject({
    value: v.union([v.string(), v.pipe(v.number(), v.finite())]),
    /** As Excel shows it. */
    text: v.string(),
    /** A date is a serial number, an error its name such as #N/A. */
    kind: v.picklist(["number", "date", "error", "text"]),
  }),
]);

const SheetSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(31, "Excel allows 31 characters in a sheet's name")),
  /** Merged cells are as Excel gives them: the value in the first cell, the others empty. */
  rows: v.array(v.array(CellSchema)),
  hiddenRows: v.optional(v.array(Index)),
  hiddenColumns: v.optional(v.array(Index)),
  filteredRows: v.optional(v.array(Index)),
  hidden: v.optional(v.literal(true)),
});

const MarkedTableSchema = v.strictObject({
  name: v.string(),
  sheet: v.string(),
  row: Index,
  column: Index,
  rows: Count,
  columns: Count,
  hasTotalsRow: v.boolean(),
});

export const WorkbookSchema = v.strictObject({
  sheets: v.pipe(v.array(SheetSchema), v.minLength(1)),
  markedTables: v.optional(v.array(MarkedTableSchema)),
});

export type CorpusCell = v.InferOutput<typeof CellSchema>;
export type CorpusSheet = v.InferOutput<typeof SheetSchema>;
export type CorpusWorkbook = v.InferOutput<typeof WorkbookSchema>;
