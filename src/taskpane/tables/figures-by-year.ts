import type { Pence } from "../../savings/money";
import type { TableSums } from "../../savings/summary/sum-up";
import type { YearSummary } from "../../savings/summary/by-year";
import { asWritten } from "../amounts";

export interface FigureRow {
  readonly label: string;
  readonly figures: readonly string[];
  readonly isTotal: boolean;
}

export interface FiguresByYear {
  /** What the figures are in: unit, basis and sign. */
  readonly caption: string;
  readonly years: readonly string[];
  readonly rows: readonly FigureRow[];
  /** Savings stand in brackets. */
  readonly hasBrackets: boolean;
}

/** New, existing, savings, costs and net by year, as the table itself writes amounts. Null where one sentence says it all. */
export function figuresByYear(summary: TableSums): FiguresByYear | null {
  const { years, table } = summary;
  const hasCosts = years.some((year) => year.costs !== 0);
  const types = new Set(table.lines.map((line) => line.type));
  const isTyped = types.has("new") || types.has("existing");
  if (years.length < 2 && !hasCosts && !isTyped) return null;
  const row = (label: string, amount: (year: YearSummary) => Pence | null, isTotal = false): FigureRow => ({
    label,
    figures: years.map((year) => {
      const figure = amount(year);
      return figure === null ? "" : asWritten(figure, summary);
    }),
    isTotal,
  });
  const rows = [
    ...(isTyped ? [row("New", (year) => year.new), row("Existing", (year) => year.existing)] : []),
    row("Savings", (year) => year.savings),
    ...(hasCosts || isTyped ? [row("Costs", (year) => year.costs), row("Net", (year) => year.net, true)] : []),
    ...(table.basis.value === "incremental" ? [row("To date", (year) => year.effect, true)] : []),
  ];
  const hasBrackets = table.sign.value === "negative";
  return { caption: captionOf(summary), years: years.map((year) => year.name), rows, hasBrackets };
}

function captionOf({ table }: TableSums): string {
  const sign = table.sign.value === "negative" ? "savings in brackets" : "savings as plain numbers";
  const known = [table.unit.value, table.basis.value].filter((decision) => decision !== null);
  return [...known, sign].join(", ");
}
