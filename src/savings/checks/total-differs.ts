import type { Finding } from "../finding";
import { size, subtract } from "../money";
import { columnName } from "../savings-columns";
import { showAmount } from "../show";
import type { SavingsTable, StatedTotal, TotalComparison } from "../table";
import type { Check } from "./check";

/** Totals, stated in the table or in the text above it, that are not what their lines add up to. */
export const totalDiffers: Check = (table) =>
  table.totals.flatMap((total) =>
    total.comparisons
      .filter((comparison) => !comparison.agrees)
      .map((comparison) => differenceFinding(table, total, comparison)),
  );

function differenceFinding(table: SavingsTable, total: StatedTotal, comparison: TotalComparison): Finding {
  const column = table.columns.find((candidate) => candidate.index === comparison.column);
  const stated = total.figures.get(comparison.column);
  const decimals = Math.max(stated?.decimals ?? 0, table.unit.value === "£m" ? 3 : 0);
  const show = (amount: TotalComparison["stated"]) => showAmount(amount, column?.unit ?? null, decimals);
  const label = total.label === "" ? `The total in row ${total.row + 1}` : `"${total.label}"`;
  const where = table.years.length > 0 && column ? ` for ${columnName(column)}` : "";
  const lines = total.lineRows.length === 1 ? "1 line adds" : `${total.lineRows.length} lines add`;
  const difference = show(size(subtract(comparison.stated, comparison.computed)));
  const inText = total.kind === "stated in text";
  return {
    check: inText ? "list-differs-from-text" : "total-differs",
    severity: inText ? "warning" : "error",
    message: `${label} states ${show(comparison.stated)}${where}; its ${lines} up to ${show(comparison.computed)}, a difference of ${difference}.`,
    why: inText
      ? "The list may be incomplete, or the sentence out of date."
      : "A total that was not updated goes to committee with the wrong figure.",
    cells: stated ? [stated.cell] : [],
  };
}
