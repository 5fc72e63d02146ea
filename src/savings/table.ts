import type { PlacedChoice } from "./choices/table-choice";
import type { CodePattern } from "./code-pattern";
import type { Confidence } from "./confidence";
import type { CellRef, RangeRef } from "./grid";
import type { FigureStandIn } from "./figure";
import type { Pence } from "./money";
import type { Unit } from "./unit";
import type { PlanYear } from "./year";

/** A decision about a table, with what it rests on. `value` is null where nothing decides it: then the user is asked. */
export interface Decided<T> {
  readonly value: T;
  /** A sentence for the user: why this value, or what was looked for. */
  readonly evidence: string;
  readonly decidedBy: "heading" | "title" | "units row" | "figures" | "text" | "arithmetic" | "user" | "nothing";
  readonly cells: readonly CellRef[];
}

/**
 * How a table's yearly figures relate. Cumulative: each year's figure is that year's effect against today's base, so
 * 0.1, 0.1, 0.1 is one saving of 0.1. Incremental: each year's figure is that year's further step.
 */
export type Basis = "cumulative" | "incremental";

/** Which sign a saving has in the table. */
export type SavingSign = "negative" | "positive";

/** What a column holds. Only `year` and `saving` columns are savings; the rest explain them or stand beside them. */
export type ColumnKind =
  | "code"
  | "description"
  | "type"
  | "service"
  | "year"
  | "saving"
  | "total"
  | "budget"
  | "target"
  | "achieved"
  | "percent"
  | "other";

export interface Column {
  /** Zero-based, from left to right: where the years head columns, within the table's range. */
  readonly index: number;
  /** The heading as written, parts joined where it stands in several rows. Unique within the table. */
  readonly label: string;
  readonly kind: ColumnKind;
  readonly year: PlanYear | null;
  /** The unit of this column's figures; null for text, percentages and where it is not known. */
  readonly unit: Unit | null;
  readonly cell: CellRef;
  /** The heading is a date that was once a year label. */
  readonly yearWasDate: boolean;
  /** The columns that together say what a line saves; absent where this one says it alone. */
  readonly parts?: readonly ColumnPart[];
}

/** A column that is added to another, or taken off it: its {@link Column.index}, this one's own among them. */
export interface ColumnPart {
  readonly index: number;
  readonly sign: 1 | -1;
  /** What it holds costs, where another part saves. */
  readonly isCost?: true;
}

/** One figure of a line or total, with the cell it was read from. */
export interface Figure {
  readonly cell: CellRef;
  /** As written: "(0.100)", "n/a". */
  readonly written: string;
  /** In the column's unit and the writer's sign; a percentage in per cent. Null where no figure stands. */
  readonly value: number | null;
  /** Whole pence in the writer's sign. Null where no figure stands, the unit is unknown or it is a percentage. */
  readonly pence: Pence | null;
  readonly decimals: number;
  /** Why there is no figure; null where there is one. */
  readonly absent: FigureStandIn | "text" | "malformed" | "error" | "date" | "too large" | null;
  /** A unit written in the figure itself; null where it has none. */
  readonly ownUnit: Unit | null;
  /** A figure that Excel holds as text, which SUM leaves out. */
  readonly isText: boolean;
  /** Words such as "up to" say that the amount is not settled. */
  readonly isUnsettled: boolean;
  readonly marks: readonly string[];
  readonly confidence: Confidence;
  /** The figures of several columns that this one is made of; absent where it stands in its cell. */
  readonly parts?: readonly FigurePart[];
}

export interface FigurePart {
  readonly figure: Figure;
  readonly sign: 1 | -1;
}

export type LineType = "new" | "existing" | "pressure" | "saving" | "income" | "one-off";

export interface SavingsLine {
  /** Zero-based row on the sheet. */
  readonly row: number;
  readonly code: string | null;
  /** Where a code stands or should stand: the code column, or the description that begins with it. */
  readonly codeCell: CellRef | null;
  /** The text of the code column's cell as it stands, spaces and all; "" where it holds no text. */
  readonly codeWritten: string;
  /** The code's cell holds a date, which the code became when it was typed. */
  readonly codeIsDate: boolean;
  /** The code stands on an earlier row: this row of figures stands among that line's narrative. */
  readonly codeFromRow: number | null;
  readonly name: string;
  readonly description: string;
  readonly type: LineType | null;
  readonly typeWritten: string;
  readonly service: string;
  /** The heading within the table under which the line stands, such as a directorate or "Pressures"; "" where none does. */
  readonly section: string;
  /** By column index. Every figure column of the table has an entry. */
  readonly figures: ReadonlyMap<number, Figure>;
  /** Narrative rows that follow the line and belong to it. */
  readonly narrative: readonly Narrative[];
  /** Words in columns that no other field holds: a rating, a risk, a lead officer, a comment. In the order of the columns. */
  readonly others: readonly OtherText[];
}

/**
 * What stands on a line in a column that explains the saving or stands beside it. Figures are left out, but for those
 * under headings such as "Delayed" or "EIA no.", which are kept as they are stored.
 */
export interface OtherText {
  /** The {@link Column.index}. */
  readonly column: number;
  readonly text: string;
  readonly cell: CellRef;
}

export interface Narrative {
  readonly cell: CellRef;
  readonly text: string;
}

/** A total that the table or the text above it states, and whether its lines add up to it. */
export interface StatedTotal {
  readonly row: number;
  readonly label: string;
  readonly figures: ReadonlyMap<number, Figure>;
  readonly kind: "sub-total" | "total" | "stated in text";
  /** Rows of the lines it totals. */
  readonly lineRows: readonly number[];
  readonly comparisons: readonly TotalComparison[];
  /** Every figure it states agrees with its lines, rounding apart. */
  readonly agrees: boolean;
}

export interface TotalComparison {
  readonly column: number;
  readonly stated: Pence;
  readonly computed: Pence;
  /** What rounding alone explains: half the last digit for the total and for each line. */
  readonly tolerance: Pence;
  readonly agrees: boolean;
  /** What is taken off the other where costs are written as plainly as the savings; null where all is added up. */
  readonly less: "costs" | "savings" | null;
}

/**
 * A row whose figures are fewer than the columns that they may stand in: nobody knows in which. It is no line, and takes
 * part in no sum, until the user, or a stated total, says where they stand.
 */
export interface UncertainRow {
  /** Zero-based row on the sheet. */
  readonly row: number;
  readonly name: string;
  readonly cell: CellRef;
  /** As written, in their order. */
  readonly written: readonly string[];
  readonly reason: string;
}

/** A note under the table, such as "¹ This will be reconsidered". */
export interface TableNote {
  readonly mark: string;
  readonly text: string;
  readonly cell: CellRef;
}

export interface SavingsTable {
  readonly title: string;
  /** From the first heading row to the last line or total, side to side. */
  readonly range: RangeRef;
  /** The marked Excel table's name; null for a plain range. */
  readonly markedName: string | null;
  readonly headingRows: number;
  readonly unit: Decided<Unit | null>;
  readonly basis: Decided<Basis | null>;
  readonly sign: Decided<SavingSign>;
  /** How codes are written; null where they share no pattern. */
  readonly codePattern: Decided<CodePattern | null>;
  /** The {@link Column.index} of the budgets that savings are measured against; null where no column holds them. */
  readonly budgetColumn: Decided<number | null>;
  readonly columns: readonly Column[];
  /** What of the columns is not as the user, or a heading, said, in sentences; null where nothing is. */
  readonly columnsProblem: string | null;
  /**
   * How the years stand, in sentences, where they head no columns of the sheet: each figure knows its cell, but a line may
   * take several rows, or one column. Absent where years head columns.
   */
  readonly turned?: string;
  /** In the order of the columns. */
  readonly years: readonly PlanYear[];
  readonly lines: readonly SavingsLine[];
  readonly totals: readonly StatedTotal[];
  readonly uncertain: readonly UncertainRow[];
  readonly notes: readonly TableNote[];
  /** Amounts in sentences that belong to the table: above it, within it and right under it. */
  readonly statements: readonly Statement[];
  /** What of it is not seen on the sheet, and is read all the same; null where all is seen. */
  readonly hidden: HiddenFigures | null;
  /** What the user decided about this table; null where it is all as read. */
  readonly choice: PlacedChoice | null;
}

/** Lines and columns of a table that whoever looks at the sheet does not see. */
export interface HiddenFigures {
  /** The whole sheet is hidden. */
  readonly sheet: boolean;
  /** The {@link SavingsLine.row} of lines in hidden rows. */
  readonly rows: readonly number[];
  /** The {@link Column.label} of hidden columns of savings and other amounts. */
  readonly columns: readonly string[];
  /** A filter is on, and may be what hides the rows. */
  readonly isFiltered: boolean;
}

/** What an amount in a sentence is said to be. */
export type StatementRole = "target" | "achieved" | "gap" | "budget" | "from" | "to" | "amount";

export interface Statement {
  readonly role: StatementRole;
  /** The sentence says that the amount is listed below it: its lines should add up to it. */
  readonly listedBelow: boolean;
  readonly pence: Pence;
  readonly written: string;
  readonly decimals: number;
  readonly unit: Unit;
  readonly cell: CellRef;
  readonly sentence: string;
}
