import type { Finding } from "../finding";
import { showLine } from "../show";
import type { Column, Figure, SavingsTable } from "../table";
import type { Check } from "./check";

interface Share {
  readonly label: string;
  readonly stated: Figure;
  readonly computed: number;
  readonly agrees: boolean;
}

/**
 * Stated percentages of budget against saving over budget. Where most of the percentages do not fit, they are shares of
 * something else, and nothing is said.
 */
export const percentageDiffers: Check = (table) => {
  const percent = only(table, "percent");
  const saving = only(table, "saving");
  const budget = budgetOf(table);
  if (!percent || !saving || !budget) return [];
  const rows = [
    ...table.lines.map((line) => ({ label: showLine(line), figures: line.figures })),
    ...table.totals.map((total) => ({ label: `"${total.label}"`, figures: total.figures })),
  ];
  const shares = rows.flatMap(({ label, figures }) => {
    const [stated, part, whole] = [figures.get(percent.index), figures.get(saving.index), figures.get(budget.index)];
    return stated && part && whole ? shareOf(label, stated, part, whole) : [];
  });
  const wrong = shares.filter((share) => !share.agrees);
  return wrong.length * 2 > shares.length ? [] : wrong.map(shareFinding);
};

/** The column that the user chose; else the only one, since of several nobody knows which is meant. */
function budgetOf(table: SavingsTable): Column | null {
  const { decidedBy, value } = table.budgetColumn;
  if (decidedBy !== "user") return only(table, "budget");
  return table.columns.find((column) => column.index === value) ?? null;
}

function only(table: SavingsTable, kind: Column["kind"]): Column | null {
  const [first = null, ...others] = table.columns.filter((column) => column.kind === kind);
  return others.length === 0 ? first : null;
}

/** The percentage that the figures shown allow: each was rounded, so the share lies between two bounds. */
function shareOf(label: string, stated: Figure, part: Figure, whole: Figure): Share[] {
  if (stated.value === null || part.value === null || whole.value === null) return [];
  if (part.pence === null || whole.pence === null || whole.pence === 0) return [];
  const half = (figure: Figure) => 0.5 * 10 ** -figure.decimals;
  const [saving, budget] = [Math.abs(part.pence), Math.abs(whole.pence)];
  const computed = (saving / budget) * 100;
  const spread = (computed * half(part)) / Math.abs(part.value || 1) + (computed * half(whole)) / Math.abs(whole.value);
  const agrees = Math.abs(Math.abs(stated.value) - computed) <= half(stated) + spread + 1e-9;
  return [{ label, stated, computed, agrees }];
}

function shareFinding(share: Share): Finding {
  const decimals = Math.max(share.stated.decimals, 1);
  return {
    check: "percentage-differs",
    severity: "error",
    message: `${share.label} states ${share.stated.value ?? ""}% of budget; saving over budget is ${share.computed.toFixed(decimals)}%.`,
    why: "A percentage on the wrong budget, or not updated, misleads whoever compares services by it.",
    cells: [share.stated.cell],
  };
}
