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
  const kind = kindOf(table, total, comparison);
  return {
    ...WEIGHED[kind],
    message: `${label} states ${show(comparison.stated)}${where}; its ${lines} up to ${show(comparison.computed)}, a difference of ${difference}.`,
    cells: stated ? [stated.cell] : [],
  };
}

type Kind = "in text" | "of a list" | "of a table";

/** A list without headings may be cut off, by a page's end or a copy: then its total is right and lines are missing. */
function kindOf({ headingRows }: SavingsTable, { kind }: StatedTotal, { stated, computed }: TotalComparison): Kind {
  if (kind === "stated in text") return "in text";
  return headingRows === 0 && size(stated) > size(computed) ? "of a list" : "of a table";
}

const WEIGHED: Readonly<Record<Kind, Pick<Finding, "check" | "severity" | "why">>> = {
  "in text": {
    check: "list-differs-from-text",
    severity: "warning",
    why: "The list may be incomplete, or the sentence out of date.",
  },
  "of a list": {
    check: "list-incomplete",
    severity: "warning",
    why: "The list may be incomplete: the lines that make up the difference may stand elsewhere, or have been lost.",
  },
  "of a table": {
    check: "total-differs",
    severity: "error",
    why: "A total that was not updated goes to committee with the wrong figure.",
  },
};
