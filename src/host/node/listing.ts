import type { SavingsTable } from "../../savings/table";
import { SEVERITY_WORDS } from "../../savings/finding";
import { tableConfidence } from "../../savings/table-confidence";
import type { Read } from "./read-file";

/** What `savings read` prints: for each table where it is, how it was understood and why. */
export function tablesListing({ summary, places, unread }: Read): string {
  const tables = summary.tables.map(({ table }) => tableListing(table, places));
  const without = summary.sheetsWithoutTables.map(
    ({ sheet, lookedFor }) => `${sheet}\n  No savings table found. ${lookedFor}`,
  );
  const notRead = unread.map(({ place, reason }) => `${place}\n  Not read. ${reason}`);
  return [...tables, ...notRead, ...without].join("\n\n");
}

function tableListing(table: SavingsTable, places: Read["places"]): string {
  const { level, reason } = tableConfidence(table, places.isReport);
  const years = table.years.map((year) => year.name).join(", ");
  const failing = table.totals.filter((total) => !total.agrees).length;
  const totals =
    table.totals.length === 0
      ? "none stated"
      : `${table.totals.length} stated, ${failing === 0 ? "all agree" : `${failing} differ`}`;
  return [
    `${table.range.sheet}: ${table.title}`,
    `  Range  ${places.range(table.range)}`,
    `  Unit   ${table.unit.value ?? "not known"}. ${table.unit.evidence}`,
    `  Basis  ${table.years.length < 2 ? "does not apply" : (table.basis.value ?? "not known")}. ${table.basis.evidence}`,
    `  Sign   ${table.sign.value}. ${table.sign.evidence}`,
    `  Years  ${years === "" ? "none: one amount a line" : years}${table.turned === undefined ? "" : `. ${table.turned}`}`,
    `  Lines  ${table.lines.length}`,
    `  Totals ${totals}`,
    ...(level === "ask" ? [`  To ask ${reason}`] : []),
    ...table.uncertain.map((row) => `  Year?  "${row.name}" (${row.written.join(", ")}): ${row.reason}`),
  ].join("\n");
}

/** What `savings check` prints: every finding with its weight and cells. */
export function findingsListing({ summary, places }: Read): string {
  return summary.tables
    .map(({ table, findings }) => {
      const lines = findings.map(({ severity, message, cells }) => {
        const where = cells[0] ? ` [${places.cell(cells[0])}]` : "";
        return `  ${SEVERITY_WORDS[severity]}: ${message}${where}`;
      });
      return [`${table.range.sheet}: ${table.title}`, ...(lines.length > 0 ? lines : ["  Nothing to report."])].join(
        "\n",
      );
    })
    .join("\n\n");
}
