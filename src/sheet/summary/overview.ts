import { fixedReference, rangeAddress } from "../../savings/address";
import type { ScrutinySummary } from "../../savings/summary/summarise";
import type { PlanCell } from "../plan";
import { formula, link, overFigures, overNames, overWords, quoted, text } from "../cells";
import { POUNDS_FORMAT } from "../formats";
import type { Layout } from "../layout";
import type { SourceContext } from "./section";
import { heading, own, sentences, sourceTitle } from "./section";

/** Every table that was read, with what it comes to in pounds, and the sheets that gave none. */
export function overviewSection(layout: Layout, summary: ScrutinySummary, contexts: readonly SourceContext[]): void {
  heading(layout, "Savings tables read");
  const first = layout.row + 1;
  const words = [overNames("Savings table"), ...["Range", "Unit", "Years"].map(overWords)];
  const heads = [...words, ...["Savings £", "Costs £", "Net saving £"].map(overFigures)];
  const rows = contexts.map((context, index) => overviewRow(context, first + index));
  layout.add([heads, ...rows], "Scrutiny_tables_read");
  if (summary.sheetsWithoutTables.length === 0) return;
  heading(layout, "Sheets without a savings table");
  sentences(
    layout,
    summary.sheetsWithoutTables.map(({ sheet, lookedFor }) => `${sheet}: no savings table found. ${lookedFor}`),
  );
}

function overviewRow(context: SourceContext, row: number): PlanCell[] {
  const { table } = context.summary;
  const total = (type: string) => `=ABS(SAVINGS.TOTAL(${fixedReference(table.range)},,${quoted(type)},"£"))`;
  const isKnown = table.unit.value !== null && (table.years.length < 2 || table.basis.value !== null);
  const missing = table.unit.value === null ? "unit not known" : "basis not known";
  const amounts = isKnown
    ? [
        formula(total("Saving"), POUNDS_FORMAT),
        formula(total("Cost"), POUNDS_FORMAT),
        formula(`=${own(row, 4)}-${own(row, 5)}`, POUNDS_FORMAT),
      ]
    : [text(missing, "cellText"), text("", "cellText"), text("", "cellText")];
  return [
    text(sourceTitle(table), "name"),
    link(rangeAddress(table.range), table.range, "cellLink"),
    text(table.unit.value ?? "not known", "cellText"),
    text(yearsOf(context), "cellText"),
    ...amounts,
  ];
}

function yearsOf(context: SourceContext): string {
  const { years } = context.summary.table;
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return "one amount";
  return first === last ? first.name : `${first.name} to ${last.name}`;
}
