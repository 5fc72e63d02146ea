import { savingsColumns } from "../../savings/savings-columns";
import { formula, overFigures, overNames, overWords, sourceLink, text } from "../cells";
import { PERCENT_FORMAT } from "../formats";
import type { Layout } from "../layout";
import { figureReference, sumOf } from "../source-formulas";
import type { ByYearCells } from "./by-year";
import type { SourceContext } from "./section";
import { heading, lineTitle, own, tableName, withUnitLabel } from "./section";

/** The largest savings by their full effect, each with its share of all savings. */
export function largestSection(layout: Layout, context: SourceContext, byYear: ByYearCells): void {
  const { largest, table, years } = context.summary;
  if (largest.length < 2) return;
  const columns = savingsColumns(table);
  const last = columns.at(-1);
  if (!last) return;
  const adds = table.basis.value === "incremental" && columns.length > 1;
  const gross = adds
    ? `SUM(${own(byYear.savingsRow, byYear.firstColumn)}:${own(byYear.savingsRow, byYear.lastColumn)})`
    : own(byYear.savingsRow, byYear.lastColumn);
  const when = adds ? "Full effect" : (years.at(-1)?.name ?? "");
  heading(layout, "The largest savings, when this was written");
  const first = layout.row + 1;
  const typed = largest.some(({ line }) => line.typeWritten !== "");
  const rows = largest.map(({ line }, index) => {
    const figure = line.figures.get(last.index);
    const all = columns.flatMap((column) => line.figures.get(column.index) ?? []);
    const amount = adds ? sumOf(all, last) : `=${figure ? figureReference(figure, last) : "0"}`;
    return [
      text(lineTitle(line), "name"),
      formula(amount, context.format),
      formula(`=ABS(${own(first + index, 1)}/${gross})`, PERCENT_FORMAT),
      ...(typed ? [text(line.typeWritten, "cellText")] : []),
      sourceLink(figure?.cell ?? last.cell),
    ];
  });
  const amountHead = withUnitLabel(table.years.length > 0 ? when : "Amount", context);
  const heads = [overNames("Saving"), overFigures(amountHead), overFigures("Share of savings")];
  heads.push(...(typed ? [overWords("Type")] : []), overWords("Source"));
  layout.add([heads, ...rows], tableName(context, "largest"));
}
