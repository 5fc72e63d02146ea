import { headingFor } from "../../../src/savings/report/column-heading";
import { labelledLine } from "../../../src/savings/report/heading-labels";
import { headingOver } from "../../../src/savings/report/heading-over";
import { figureLine } from "../../../src/savings/report/line-tokens";

/** The heading of so many columns: the words before its labels, the labels, and what stands behind them. */
export function heading(columns: number, ...above: string[]): string | null {
  const found = headingFor(
    columns,
    above.map((text, at) => ({ at, text, ...labelledLine(text) })),
  );
  return found && `${[found.words, ...found.labels].join(" | ")} > ${found.after} (${found.from}-${found.to})`;
}

/** The heading over rows of figures: the words before its labels, the labels, and what stands behind them. */
export function headingOverRows(above: readonly string[], rows: readonly string[], columns = 2): string | null {
  const found = headingOver(
    columns,
    rows.map((text, row) => {
      return { at: above.length + row, line: 0, text, isBullet: false, figures: figureLine(text) };
    }),
    above.map((text, at) => ({ at, text, ...labelledLine(text) })),
  );
  return found && `${[found.words, ...found.labels].join(" | ")} > ${found.after} (${found.from}-${found.to})`;
}
