import type { SummaryOptions } from "../../savings/choices/summary-options";
import type { SavingsTable } from "../../savings/table";
import { UNIT_IN_WORDS } from "../../savings/unit";

/** What was decided about the table, each with its evidence, and in which unit its amounts are shown. */
export function decisionsOf(table: SavingsTable, shownIn: SummaryOptions["unit"]): string[] {
  const unit = table.unit.value === null ? "not known" : `${table.unit.value} (${UNIT_IN_WORDS[table.unit.value]})`;
  const sign =
    table.sign.value === "negative" ? "savings are in brackets or have a minus" : "savings are plain numbers";
  const decisions = [
    `Unit: ${unit}. ${table.unit.evidence}${shownAs(table, shownIn)}`,
    `Signs: ${sign}. ${table.sign.evidence}`,
    ...(table.columnsProblem === null ? [] : [`Columns: ${table.columnsProblem}`]),
  ];
  if (table.years.length < 2) return decisions;
  return [...decisions, `Basis: ${table.basis.value ?? "not known"}. ${table.basis.evidence}`];
}

function shownAs({ unit }: SavingsTable, shownIn: SummaryOptions["unit"]): string {
  if (shownIn === "source" || shownIn === unit.value) return "";
  if (unit.value === null)
    return ` Its amounts stay as they are written, because they cannot be turned into ${shownIn}.`;
  return ` Amounts are shown in ${shownIn}.`;
}
