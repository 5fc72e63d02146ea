import { sharedPattern } from "../code-pattern";
import type { CodePattern } from "../code-pattern";
import type { CellRef } from "../grid";
import type { Decided, SavingsLine } from "../table";

/** How a table's codes are written: the pattern that most of them share. */
export function decideCodePattern(lines: readonly SavingsLine[]): Decided<CodePattern | null> {
  const codes: string[] = [];
  const cells: CellRef[] = [];
  for (const { code, codeFromRow, codeCell } of lines) {
    if (code === null || codeFromRow !== null) continue;
    codes.push(code);
    if (codeCell) cells.push(codeCell);
  }
  const shared = sharedPattern(codes);
  if (shared) {
    const evidence = `${shared.count} of ${shared.codes} codes are written like ${shared.example}.`;
    return { value: shared.pattern, evidence, decidedBy: "figures", cells };
  }
  const evidence =
    codes.length === 0
      ? "No line has a code."
      : "Fewer than three codes, or fewer than four in five, are written alike.";
  return { value: null, evidence, decidedBy: "nothing", cells: [] };
}
