import { sharedPattern } from "../code-pattern";
import type { CodePattern } from "../code-pattern";
import type { Decided, SavingsLine } from "../table";

/** How a table's codes are written: the pattern that most of them share. */
export function decideCodePattern(lines: readonly SavingsLine[]): Decided<CodePattern | null> {
  const own = lines.filter((line) => line.code !== null && line.codeFromRow === null);
  const shared = sharedPattern(own.map((line) => line.code ?? ""));
  if (shared) {
    const evidence = `${shared.count} of ${shared.codes} codes are written like ${shared.example}.`;
    const cells = own.flatMap((line) => line.codeCell ?? []);
    return { value: shared.pattern, evidence, decidedBy: "figures", cells };
  }
  const evidence =
    own.length === 0 ? "No line has a code." : "Fewer than three codes, or fewer than four in five, are written alike.";
  return { value: null, evidence, decidedBy: "nothing", cells: [] };
}
