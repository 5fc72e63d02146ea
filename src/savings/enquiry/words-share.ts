import type { Pence } from "../money";
import type { TableSummary } from "../summary/summarise";
import type { SavingLine } from "./plan";
import { effectCells, savingLines, together, wholePlan } from "./plan";
import type { CellRef } from "../grid";
import { linesThatSay, textsOfSaving } from "./texts";

/** The part of a plan whose lines use certain words. */
export interface WordsShare {
  readonly lines: readonly SavingLine[];
  readonly words: readonly string[];
  readonly amount: Pence;
  readonly plan: Pence;
  /** The figures, and the words beside them. */
  readonly cells: readonly CellRef[];
}

/** The savings whose lines use any of the words, and what they come to together. */
export function shareThatSays({ table }: TableSummary, telling: readonly RegExp[]): WordsShare {
  const found = new Map(linesThatSay(table, telling, textsOfSaving).map((one) => [one.line, one]));
  const lines = savingLines(table).filter(({ line }) => found.has(line));
  const said = lines.flatMap(({ line }) => found.get(line) ?? []);
  return {
    lines,
    words: said.flatMap(({ words }) => words),
    amount: together(lines),
    plan: wholePlan(table),
    cells: [...effectCells(lines, table), ...said.flatMap(({ cells }) => cells)],
  };
}
