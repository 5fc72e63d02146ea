import { amountOf } from "../amount";
import type { CellRef } from "../grid";
import type { Pence } from "../money";
import { size, subtract, sum } from "../money";
import { columnName, savingsColumns } from "../savings-columns";
import type { TableSummary } from "../summary/summarise";
import type { SavingsTable } from "../table";
import { yearNamedIn } from "../year";
import { deliveryAmounts } from "./delivery-wording";
import type { EnquiryRule } from "./enquiry";
import { passing } from "./measure";
import { cellsIn } from "./plan";
import { shareOf, showPercent } from "./wording";

interface Target {
  readonly amount: Pence;
  readonly cells: readonly CellRef[];
  /** The year that its sentence names; null where it names none. */
  readonly year: string | null;
}

/** Line of enquiry 21: lines that do not come to their target, costs taken off. The rest has no plan behind it. */
export const planAgainstTarget: EnquiryRule = (summary, thresholds) => {
  const { table, years } = summary;
  const target = targetOf(summary);
  const year = years.find((one) => one.name === target?.year) ?? years.at(-1);
  if (!target || !year?.effect) return [];
  const plan = size(year.effect);
  const measure = passing("planOfTarget", shareOf(plan, target.amount), thresholds);
  if (!measure) return [];
  const show = deliveryAmounts(table);
  const when = table.years.length > 0 ? ` by ${columnName(year.column)}` : "";
  const columns = savingsColumns(table);
  return [
    {
      rule: 21,
      id: "plan-against-target",
      strength: "look",
      measure,
      year: null,
      question: `The lines listed come to ${show(plan)}${when}, ${showPercent(measure.value)} of a target of ${show(target.amount)}. Where is the other ${show(subtract(target.amount, plan))} to be found?`,
      lines: table.lines.map((line) => line.row),
      cells: [...target.cells, ...table.lines.flatMap((line) => cellsIn(line, columns))],
    },
  ];
};

function targetOf({ table }: TableSummary): Target | null {
  return fromColumn(table) ?? fromText(table);
}

function fromColumn(table: SavingsTable): Target | null {
  const column = table.columns.find((one) => one.kind === "target");
  if (!column) return null;
  const figures = table.lines.flatMap((line) => line.figures.get(column.index) ?? []);
  const amounts = figures.flatMap((figure) => amountOf(figure, column.unit) ?? []);
  return { amount: size(sum(amounts)), cells: [column.cell], year: column.year?.name ?? null };
}

/** A sentence speaks in pounds, so a table without a unit cannot be held against it. */
function fromText(table: SavingsTable): Target | null {
  const stated = table.statements.find((statement) => statement.role === "target");
  if (!stated || table.unit.value === null) return null;
  return { amount: size(stated.pence), cells: [stated.cell], year: yearNamedIn(stated.sentence)?.name ?? null };
}
