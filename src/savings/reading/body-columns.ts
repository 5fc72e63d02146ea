import type { Column } from "../table";
import { holdsFigures } from "./headings";

/** What a table's columns are to each of its rows, worked out once for all of them. */
export interface BodyColumns {
  /** The grid columns of the table's first and last column. */
  readonly left: number;
  readonly right: number;
  /** Those that hold figures. */
  readonly figures: readonly Column[];
  /** Of these, those whose figures make a row one of figures: a percentage by itself does not. */
  readonly amounts: readonly Column[];
  /** Those in which a row's name may stand. */
  readonly words: readonly WordColumn[];
  readonly code: Column | null;
  readonly all: readonly Column[];
}

interface WordColumn {
  readonly index: number;
  /** It stands left of all figures. */
  readonly isBefore: boolean;
  /** It stands beside the figures, and may count posts or the like. */
  readonly mayCount: boolean;
}

export function bodyColumns(columns: readonly Column[], left: number): BodyColumns {
  const first = columns.findIndex(({ kind }) => holdsFigures(kind));
  const words = columns.flatMap(({ kind, index }, at): WordColumn[] =>
    holdsFigures(kind) ? [] : [{ index, isBefore: at < first, mayCount: kind === "other" && at > first }],
  );
  return {
    left,
    right: left + (columns.at(-1)?.index ?? 0),
    figures: columns.filter(({ kind }) => holdsFigures(kind)),
    amounts: columns.filter(({ kind }) => holdsFigures(kind) && kind !== "percent"),
    words,
    code: columns.find(({ kind }) => kind === "code") ?? null,
    all: columns,
  };
}
