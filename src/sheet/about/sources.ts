import { rangeAddress } from "../../savings/address";
import type { SummaryOptions } from "../../savings/choices/summary-options";
import { savingsColumns } from "../../savings/savings-columns";
import { inWords } from "../../savings/show";
import type { ScrutinySummary } from "../../savings/summary/summarise";
import type { SavingsTable } from "../../savings/table";
import { link, overFigures, overNames, overWords, text } from "../cells";
import type { PlanCell } from "../plan";
import { tableTitles } from "../table-titles";

/** Every savings table that was read, where it stands, and how its unit, signs and basis were decided. */
export function sourceRows(summary: ScrutinySummary, shownIn: SummaryOptions["unit"]): PlanCell[][] {
  const titleOf = tableTitles(summary);
  return [
    [
      overNames("Savings table"),
      ...["How it was decided", "Where"].map(overWords),
      overFigures("Lines"),
      ...["Years", "Unit", "Signs", "Basis"].map(overWords),
    ],
    ...summary.tables.map(({ table }) => [
      text(titleOf(table), "name"),
      text(howDecided(table, shownIn).join("\n"), "cellText"),
      link(rangeAddress(table.range), table.range, "cellLink"),
      { value: table.lines.length, style: "figure", format: "#,##0" } as const,
      text(yearsOf(table), "cellText"),
      text(table.unit.value ?? "not known", "cellText"),
      text(table.sign.value === "negative" ? "savings negative" : "savings positive", "cellText"),
      text(basisOf(table), "cellText"),
    ]),
  ];
}

/** The evidence for each decision about a table, a sentence or two for each. */
function howDecided(table: SavingsTable, shownIn: SummaryOptions["unit"]): string[] {
  return [
    ...(table.turned === undefined ? [] : [`Years: ${table.turned}`]),
    `Unit: ${table.unit.evidence}${shownAs(table, shownIn)}`,
    `Signs: ${table.sign.evidence}`,
    ...(savingsColumns(table).length > 1 ? [`Basis: ${table.basis.evidence}`] : []),
    ...(table.columnsProblem === null ? [] : [`Columns: ${table.columnsProblem}`]),
  ];
}

function shownAs({ unit }: SavingsTable, shownIn: SummaryOptions["unit"]): string {
  if (shownIn === "source" || shownIn === unit.value) return "";
  if (unit.value === null)
    return ` Its amounts stay as they are written, because they cannot be turned into ${shownIn}.`;
  return ` Amounts are shown in ${shownIn}.`;
}

function yearsOf({ years }: SavingsTable): string {
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return "one amount";
  return first === last ? first.name : `${first.name} to ${last.name}`;
}

function basisOf(table: SavingsTable): string {
  return savingsColumns(table).length < 2 ? "one amount" : (table.basis.value ?? "not known");
}

/** The sheets that gave no savings table, each with what was looked for. */
export function withoutTableRows({ sheetsWithoutTables }: ScrutinySummary): PlanCell[][] {
  const heads = [overNames("Sheet without a savings table"), overWords("What was looked for")];
  return [
    heads,
    ...sheetsWithoutTables.map(({ sheet, lookedFor }) => [text(sheet, "name"), text(lookedFor, "cellText")]),
  ];
}

/** Names the tables that the user left out. Empty where there are none. */
export function leftOutSentence({ leftOut }: ScrutinySummary): string[] {
  if (leftOut.length === 0) return [];
  const tables = leftOut.map(({ title, sheet }) => (title === sheet ? title : `${sheet}: ${title}`));
  return [`Left out, as was asked for in the pane: ${inWords(tables)}.`];
}
