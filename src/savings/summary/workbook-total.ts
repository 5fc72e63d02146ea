import type { Pence } from "../money";
import { add, NO_MONEY, negate } from "../money";
import type { Result } from "../result";
import { fail, succeed } from "../result";
import type { SavingsTable } from "../table";
import { fullEffect } from "./line-effects";

/**
 * What all savings tables of a workbook come to once their plans are in force, savings less costs, savings positive
 * whichever sign a table writes them in. A table that stands in the workbook twice is counted once.
 *
 * @returns the amount; a problem that names the table where its unit or basis is not known, because a total that leaves
 *   one out unsaid would be wrong
 */
export function workbookTotal(tables: readonly SavingsTable[]): Result<Pence> {
  const counted = new Set<string>();
  let total = NO_MONEY;
  for (const table of tables) {
    const key = contentKey(table);
    if (counted.has(key)) continue;
    counted.add(key);
    const missing = missingFor(table);
    if (missing)
      return fail(
        "total-not-known",
        `The ${missing} of "${table.title}" on the sheet ${table.range.sheet} is not known.`,
      );
    for (const line of table.lines) {
      const effect = fullEffect(line, table) ?? NO_MONEY;
      total = add(total, table.sign.value === "negative" ? negate(effect) : effect);
    }
  }
  return succeed(total);
}

function missingFor(table: SavingsTable): "unit" | "basis" | null {
  if (table.unit.value === null) return "unit";
  return table.years.length > 1 && table.basis.value === null ? "basis" : null;
}

/** Two tables are the same where every line says the same and has the same figures, wherever they stand. */
export function contentKey(table: SavingsTable): string {
  const lines = table.lines.map((line) => [
    line.code,
    line.description,
    line.typeWritten,
    ...[...line.figures.values()].map((figure) => figure.pence ?? figure.written),
  ]);
  return JSON.stringify([table.columns.map((column) => column.label), lines]);
}
