import { headingFor } from "../../../src/savings/report/column-heading";
import { labelledLine } from "../../../src/savings/report/heading-labels";

/** The heading of so many columns: the words before its labels, the labels, and what stands behind them. */
export function heading(columns: number, ...above: string[]): string | null {
  const found = headingFor(
    columns,
    above.map((text, at) => ({ at, text, ...labelledLine(text) })),
  );
  return found && `${[found.words, ...found.labels].join(" | ")} > ${found.after} (${found.from}-${found.to})`;
}
