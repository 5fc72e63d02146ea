import type { CodePattern } from "../code-pattern";
import type { RangeRef } from "../grid";
import type { Pence } from "../money";
import type { Basis, ColumnKind, SavingSign } from "../table";
import type { Unit } from "../unit";

/** What a column holds, as the user says, by its heading: headings stay when columns move. */
export interface ColumnChoice {
  /** The column's label, as {@link Column.label}. */
  readonly label: string;
  readonly kind: ColumnKind;
  /** The year of a column that holds one and whose heading names none, such as "2018/19". */
  readonly year?: string;
}

/** What the user decided about one table in place of what was read from it. What is absent stays as it is read. */
export interface TableChoice {
  readonly unit?: Unit;
  readonly basis?: Basis;
  readonly sign?: SavingSign;
  readonly columns?: readonly ColumnChoice[];
  readonly codePattern?: CodePattern;
  /** The label of the column whose budgets the savings are measured against. */
  readonly budgetColumn?: string;
  /** The budget that all the table's savings are measured against, where no column holds budgets. */
  readonly budget?: Pence;
  /** The table takes no part in summary, checks and totals. */
  readonly leftOut?: boolean;
  /** The user selected the range and said that it holds a savings table: it is read whatever its words. */
  readonly selected?: boolean;
}

/** A choice and the range it is about, as the workbook places it now: ranges follow when rows move. */
export interface PlacedChoice {
  /** Tells one choice of a workbook from another; the workbook places it by a hidden name that ends with it. */
  readonly id: string;
  /** The table's range when it was chosen; for a selection, the cells that were selected. */
  readonly range: RangeRef;
  readonly choice: TableChoice;
}
