import { effectColumns } from "../../savings/summary/plan-effect";
import { savingsByService } from "../../savings/summary/by-service";
import { formula, formulaOrInput, overFigures, overNames, text } from "../cells";
import { PERCENT_FORMAT } from "../formats";
import type { Layout } from "../layout";
import { heading, own, sentences, tableName } from "../section";
import type { SourceContext } from "../source-context";
import { figuresIn, shownIn, withUnitLabel } from "../source-context";
import { sumOf } from "../source-formulas";
import { TOO_LONG } from "../year-sums";
import type { ByYearCells } from "./by-year";
import { grossOf } from "./gross";

/** What each service is to save, costs apart, with its share of all savings. */
export function serviceSection(layout: Layout, context: SourceContext, byYear: ByYearCells): void {
  const { table, years } = context.summary;
  const services = savingsByService(table);
  const columns = effectColumns(table);
  if (services.length === 0 || columns.length === 0) return;
  heading(layout, "Savings by service");
  const first = layout.row + 1;
  const totalRow = first + services.length;
  const gross = grossOf(context, byYear);
  const rows = services.map(({ service, lines, amount }, index) => {
    const source = sumOf(
      columns.flatMap((column) => figuresIn(column, lines)),
      context.scale,
    );
    return [
      text(service === "" ? "No service named" : service, "name"),
      formulaOrInput(source, shownIn(context, amount), context.format),
      formula(`=ABS(${own(first + index, 1)}/${own(totalRow, 1)})`, Math.abs(amount / gross.amount), PERCENT_FORMAT),
    ];
  });
  const total = [
    text("All savings (gross)", "totalName"),
    formulaOrInput(gross.formula, shownIn(context, gross.amount), context.format, "totalFigure"),
    text("", "totalFigure"),
  ];
  const when = columns.length > 1 ? "Full effect" : (years.at(-1)?.name ?? "Amount");
  const heads = [withUnitLabel(table.years.length > 0 ? when : "Amount", context), "Share of savings"];
  layout.add([[overNames("Service"), ...heads.map(overFigures)], ...rows, total], tableName(context, "by_service"));
  const isValue = rows.some(([, cell]) => cell !== undefined && !("formula" in cell));
  if (isValue || gross.formula === null) sentences(layout, [TOO_LONG]);
}
