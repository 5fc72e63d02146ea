import { SCALE_WITHOUT_UNIT } from "../savings/amount";
import type { SummaryOptions } from "../savings/choices/summary-options";
import type { Pence } from "../savings/money";
import { inUnit } from "../savings/money";
import { columnName } from "../savings/savings-columns";
import type { TableSummary } from "../savings/summary/summarise";
import type { Column, Figure, SavingsLine, SavingsTable } from "../savings/table";
import type { Unit } from "../savings/unit";
import { PENCE_PER_UNIT, withoutUnit } from "../savings/unit";
import { amountFormat, USUAL_DECIMALS } from "./formats";
import type { PaperNotes } from "./notes";
import { notesOf } from "./notes";
import type { SourceFigure } from "./source-formulas";

/** What every part of one table's section needs to know. */
export interface SourceContext {
  readonly summary: TableSummary;
  /** Counts the tables from one: it keeps names of marked tables unique. */
  readonly number: number;
  /** The unit that the section's amounts are shown in; null where the table's is not known and they stay as written. */
  readonly unit: Unit | null;
  /** Such as "£m", or "" where the unit is not known. */
  readonly unitLabel: string;
  /** The unit in which the section's numbers stand: the unit that is shown, or the scale of bare numbers. */
  readonly scale: Unit;
  readonly format: string;
  readonly decimals: number;
  /** The notes of all sources, by their numbers in the whole paper. */
  readonly notes: PaperNotes;
}

/**
 * @param number counts the tables from one
 * @param shownIn the unit that the user wants; a table whose unit is not known stays as it is written
 */
export function contextOf(
  summary: TableSummary,
  number: number,
  shownIn: SummaryOptions["unit"] = "source",
  notes: PaperNotes = notesOf({ tables: [summary] }),
): SourceContext {
  const { table } = summary;
  const own = table.unit.value;
  const unit = own === null || shownIn === "source" ? own : shownIn;
  const decimals = decimalsIn(unit, table, shownIn !== "source");
  const format = amountFormat(table.sign.value, decimals);
  return { summary, number, unit, unitLabel: unit ?? "", scale: unit ?? SCALE_WITHOUT_UNIT, format, decimals, notes };
}

/** How a line is named on the sheet: its code and its name, with the numbers of the notes on it. */
export function titleWithNotes({ notes, summary }: SourceContext, line: SavingsLine): string {
  const name = notes.nameWithNotes(line, summary.table);
  return line.code === null ? name : `${line.code} ${name}`;
}

/** An amount as the number that the section shows. */
export function shownIn(context: SourceContext, amount: Pence): number {
  return inUnit(amount, context.scale);
}

/** A heading with the unit of what it heads. @example withUnitLabel("Saving", context) // "Saving £m" */
export function withUnitLabel(label: string, context: SourceContext): string {
  return context.unitLabel === "" ? label : `${label} ${context.unitLabel}`;
}

/** How a column is named where its amounts may be shown in another unit than its heading's. */
export function columnTitle(context: SourceContext, column: Column): string {
  const name = columnName(column);
  if (context.unit === context.summary.table.unit.value) return name;
  return withoutUnit(name) || name;
}

/** A column's figures, one a line, in the order of the lines. */
export function figuresIn(column: Column, lines: readonly SavingsLine[]): SourceFigure[] {
  return lines.flatMap((line) => {
    const figure = line.figures.get(column.index);
    return figure ? [{ figure, column }] : [];
  });
}

const MOST_DECIMALS = 3;

/** As many decimals as the source shows; where amounts are shown in another unit, at least as many as are usual in it. */
function decimalsIn(unit: Unit | null, table: SavingsTable, isAsked: boolean): number {
  const own = table.unit.value;
  const most = table.lines.reduce((most, line) => Math.max(most, ...decimalsOf(line.figures, own)), 0);
  const written = Math.min(MOST_DECIMALS, most);
  if (unit === null || own === null || !isAsked) return written;
  const fewer = Math.log10(PENCE_PER_UNIT[own] / PENCE_PER_UNIT[unit]);
  return fewer < 0 ? USUAL_DECIMALS[unit] : Math.max(USUAL_DECIMALS[unit], written - Math.round(fewer));
}

/** Decimals that figures show; those of a figure in a unit of its own say nothing about the table's. */
function decimalsOf(figures: ReadonlyMap<number, Figure>, own: Unit | null): number[] {
  return [...figures.values()].flatMap((figure) => {
    const isForeign = own !== null && figure.ownUnit !== null && figure.ownUnit !== own;
    return figure.value === null || isForeign ? [] : [figure.decimals];
  });
}
