import type { WorkbookResults } from "../../commands/read-tables";
import { cellReference, rangeReference } from "../../savings/address";
import type { SavingsTable } from "../../savings/table";
import { SEVERITY_WORDS } from "../../savings/finding";

/** What `savings read` prints: for each table where it is, how it was understood and why. */
export function tablesListing(results: WorkbookResults): string {
  const tables = results.summary.tables.map(({ table }) => tableListing(table));
  const without = results.summary.sheetsWithoutTables.map(
    ({ sheet, lookedFor }) => `${sheet}\n  No savings table found. ${lookedFor}`,
  );
  return [...tables, ...without].join("\n\n");
}

function tableListing(table: SavingsTable): string {
  const years = table.years.map((year) => year.name).join(", ");
  const failing = table.totals.filter((total) => !total.agrees).length;
  const totals =
    table.totals.length === 0
      ? "none stated"
      : `${table.totals.length} stated, ${failing === 0 ? "all agree" : `${failing} differ`}`;
  return [
    `${table.range.sheet}: ${table.title}`,
    `  Range  ${rangeReference(table.range)}`,
    `  Unit   ${table.unit.value ?? "not known"}. ${table.unit.evidence}`,
    `  Basis  ${table.years.length < 2 ? "does not apply" : (table.basis.value ?? "not known")}. ${table.basis.evidence}`,
    `  Sign   ${table.sign.value}. ${table.sign.evidence}`,
    `  Years  ${years === "" ? "none: one amount a line" : years}`,
    `  Lines  ${table.lines.length}`,
    `  Totals ${totals}`,
  ].join("\n");
}

/** What `savings check` prints: every finding with its weight and cells. */
export function findingsListing(results: WorkbookResults): string {
  return results.summary.tables
    .map(({ table, findings }) => {
      const lines = findings.map(({ severity, message, cells }) => {
        const where = cells[0] ? ` [${cellReference(cells[0])}]` : "";
        return `  ${SEVERITY_WORDS[severity]}: ${message}${where}`;
      });
      return [`${table.range.sheet}: ${table.title}`, ...(lines.length > 0 ? lines : ["  Nothing to report."])].join(
        "\n",
      );
    })
    .join("\n\n");
}
