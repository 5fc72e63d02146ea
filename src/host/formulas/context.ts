import type { AstExpression } from "@borgar/fx";
import type { Host } from "../host";
import type { HostSheet } from "../model/types";
import type { Area, Argument, Scalar, Value } from "./values";

/** Reads cells for formulas, working out first what is not worked out yet. */
export interface CellReader {
  /** A cell's value. */
  read(sheet: HostSheet, row: number, column: number): Scalar;
  /** An area's values, cut to the used part of its sheet. Kept for the calculation: not to be changed. */
  readArea(area: Area): readonly (readonly Scalar[])[];
  /** The rows of a one-column area by what an exact match looks for. */
  index(area: Area): ColumnIndex;
}

/** Where each value stands in an area read row by row. */
export interface ColumnIndex {
  /** Places by "n:" and a number, "s:" and text in lower case, "b:" and a truth value. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Where a formula stands and what it can reach. */
export interface Context {
  readonly host: Host;
  readonly cells: CellReader;
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  /** Names bound by LET. */
  readonly scope?: ReadonlyMap<string, Value>;
  readonly evaluate: (node: AstExpression, context: Context) => Value;
}

/** A worksheet function. */
export interface FunctionDefinition {
  readonly least: number;
  readonly most: number;
  readonly run: (args: readonly Argument[], context: Context) => Value;
}

/** A worksheet function that chooses which of its arguments are worked out. */
export interface LazyDefinition {
  readonly least: number;
  readonly most: number;
  readonly runLazily: (nodes: readonly (AstExpression | undefined)[], context: Context) => Value;
}
