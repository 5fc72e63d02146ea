import type { CellRef, CellValue } from "../grid";

/** The kinds of mend: all of one kind can be applied in one step. */
export type MendKind = "text to number" | "tidy code" | "date to year" | "total to formula" | "marks to notes";

/** The serial number of any date that a year's label becomes when it is typed: nobody knows which year it was typed in. */
export interface DateOfYear {
  /** Such as "2010/11". */
  readonly dateOfYear: string;
}

/** What a mend does to one cell. */
export interface CellChange {
  readonly cell: CellRef;
  /** What the cell held when it was read. A cell that holds something else by now is left alone. */
  readonly expected: CellValue | DateOfYear;
  /** What is written: a text stays a text, whatever it looks like. */
  readonly content:
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "number"; readonly number: number }
    | { readonly kind: "formula"; readonly formula: string };
  /** The Excel number format that it takes; null to keep the cell's own. */
  readonly format: string | null;
  /** The cell before and after, as it is displayed. */
  readonly before: string;
  readonly after: string;
}

/** A safe way to put a finding right. It is shown before it is applied, and can be taken back. */
export interface Mend {
  readonly kind: MendKind;
  /** What it does, as a button says it: "Make it a number". */
  readonly label: string;
  readonly changes: readonly CellChange[];
}
