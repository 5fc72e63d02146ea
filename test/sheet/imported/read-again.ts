import type { SavingsTable } from "../../../src/savings/table";
import type { ImportedPlan } from "../../../src/sheet/imported/imported-plan";
import { readBack } from "../../../src/sheet/imported/read-back";

/** The table as the sheet is read with what is kept about it. */
export function readAgain(plan: ImportedPlan): SavingsTable {
  const marked = plan.blocks.find(({ table }) => table === "ImportedSavings")!;
  const read = readBack(plan, marked.cells.length, plan.choice ?? {});
  if (!read) throw new Error("no table is read back");
  return read;
}

/** What must be the same in the report and on the sheet. */
export function essence(table: SavingsTable) {
  return {
    unit: table.unit.value,
    basis: table.basis.value,
    sign: table.sign.value,
    years: table.years.map(({ name }) => name),
    lines: table.lines.map(({ code, name, type, service, figures }) => ({
      code,
      // A line without a name goes by its service.
      name: name || service,
      type,
      service,
      ...amounts(figures),
    })),
    totals: table.totals
      .filter(({ lineRows }) => lineRows.length === table.lines.length)
      .map(({ kind, agrees, figures }) => ({ kind, agrees, ...amounts(figures) })),
  };
}

function amounts(figures: SavingsTable["lines"][number]["figures"]) {
  return { amounts: [...figures.values()].map(({ pence, value, absent }) => pence ?? value ?? absent) };
}
