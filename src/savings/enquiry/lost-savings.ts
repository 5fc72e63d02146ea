import { readFigure } from "../figure";
import type { CellRef } from "../grid";
import type { Pence } from "../money";
import { NO_MONEY, penceFrom, size, sum } from "../money";
import { scaleOf } from "../amount";
import type { Column, SavingsLine, SavingsTable, Statement } from "../table";
import type { Unit } from "../unit";
import { PENCE_PER_UNIT, unitNamedIn } from "../unit";

/** An amount that a paper calls delayed, lost or still open. */
export interface LostSaving {
  readonly amount: Pence;
  /** What rounding alone explains, in pence. */
  readonly rounding: number;
  readonly cells: readonly CellRef[];
}

const LOST =
  /\b(?:delay\w*|deferr\w*|defers?|slip(?:ped|page|s)?|lost|undeliver\w+|unachiev\w+|not (?:be |yet )?(?:achieved|delivered))\b/i;

/** What the text and the columns of a table call a gap, delayed or lost. An amount that is said twice is one. */
export function lostSavings(table: SavingsTable): LostSaving[] {
  const lost = [...lostColumns(table).flatMap((column) => lostIn(table.lines, column, table) ?? []), ...stated(table)];
  return lost.filter(({ amount }, index) => lost.findIndex((other) => other.amount === amount) === index);
}

/** What the columns of delayed and lost savings come to on one line. */
export function lostOnLine(line: SavingsLine, table: SavingsTable): Pence {
  return sum(lostColumns(table).map((column) => lostIn([line], column, table)?.amount ?? NO_MONEY));
}

/** Half of what one in the last digit is worth, in pence. */
export function halfDigit(unit: Unit, decimals: number): number {
  return PENCE_PER_UNIT[unit] / 10 ** decimals / 2;
}

function lostColumns(table: SavingsTable): Column[] {
  return table.columns.filter(({ kind, label }) => kind === "other" && LOST.test(label));
}

/** Null where no figures stand: a column may tell in words what is delayed. */
function lostIn(lines: readonly SavingsLine[], column: Column, table: SavingsTable): LostSaving | null {
  const unit = unitNamedIn(column.label) ?? scaleOf(table);
  const figures = lines.flatMap(({ others }) =>
    others
      .filter((other) => other.column === column.index)
      .flatMap(({ text, cell }) => {
        const figure = readFigure(text);
        if (figure.kind !== "figure" || figure.percent) return [];
        const of = figure.unit ?? unit;
        return [{ cell, amount: penceFrom(figure.value, of), rounding: halfDigit(of, figure.decimals) }];
      }),
  );
  if (figures.length === 0) return null;
  return {
    amount: size(sum(figures.flatMap(({ amount }) => amount ?? []))),
    rounding: figures.reduce((total, { rounding }) => total + rounding, 0),
    cells: figures.map(({ cell }) => cell),
  };
}

function stated(table: SavingsTable): LostSaving[] {
  return table.statements
    .filter((statement) => statement.role === "gap" || (statement.role === "amount" && saysLost(statement)))
    .map(({ pence, unit, decimals, cell }) => {
      return { amount: size(pence), rounding: halfDigit(unit, decimals), cells: [cell] };
    });
}

/** Whether the words right after an amount, or right before it, say that it is delayed or lost. */
function saysLost({ sentence, written }: Statement): boolean {
  const at = sentence.indexOf(written);
  const after = sentence.slice(at + written.length).replace(/[£;,].*/su, "");
  const before = sentence.slice(0, at).replace(/^.*[£;,]/su, "");
  return LOST.test(after) || LOST.test(before);
}
