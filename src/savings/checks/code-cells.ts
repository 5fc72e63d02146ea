import type { CellRef } from "../grid";
import type { SavingsLine } from "../table";

/** Where the codes of some lines stand or should stand. */
export function codeCells(lines: readonly SavingsLine[]): CellRef[] {
  return lines.flatMap(({ codeCell }) => codeCell ?? []);
}
