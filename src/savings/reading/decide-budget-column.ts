import type { TableChoice } from "../choices/table-choice";
import type { Column, Decided } from "../table";
import { meaningOfHeading } from "./headings";
import { setByUser } from "./set-by-user";

/** Which column holds the budgets that savings are measured against: the one the user named, or the first of budgets. */
export function decideBudgetColumn(columns: readonly Column[], choice: TableChoice): Decided<number | null> {
  const asRead = firstBudget(columns, choice);
  const chosen = columns.find((column) => column.label === choice.budgetColumn);
  return chosen ? setByUser(chosen.index, asRead, (index) => inQuotes(columns[index])) : asRead;
}

function firstBudget(columns: readonly Column[], choice: TableChoice): Decided<number | null> {
  const isSet = ({ label }: Column) =>
    choice.columns?.some((chosen) => chosen.label === label && chosen.kind === "budget") ?? false;
  // A column that is one of budgets only because the user measures by it is none without that.
  const holdsBudgets = (column: Column) =>
    column.label !== choice.budgetColumn || isSet(column) || meaningOfHeading(column.label)?.kind === "budget";
  const column = columns.find((candidate) => candidate.kind === "budget" && holdsBudgets(candidate));
  if (!column) return { value: null, evidence: "No column is headed as a budget.", decidedBy: "nothing", cells: [] };
  if (isSet(column) && meaningOfHeading(column.label)?.kind !== "budget") {
    const evidence = `You set ${inQuotes(column)} as a budget.`;
    return { value: column.index, evidence, decidedBy: "user", cells: [column.cell] };
  }
  const evidence = `The heading ${inQuotes(column)} names a budget.`;
  return { value: column.index, evidence, decidedBy: "heading", cells: [column.cell] };
}

function inQuotes(column: Column | undefined): string {
  return `"${column?.label ?? ""}"`;
}
