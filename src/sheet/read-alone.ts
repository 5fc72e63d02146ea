import { columnName, savingsColumns, savingsFigures } from "../savings/savings-columns";
import { isOpen } from "../savings/summary/not-counted";
import type { SavingsTable } from "../savings/table";

/**
 * Whether =SAVINGS.TOTAL, which sees the values of the table's range and nothing else, reads the same table in it: then
 * a formula may ask it for a sum. Otherwise sums are of the lines' own cells, so that sheet and pane always agree.
 */
export function isReadAlone(table: SavingsTable): boolean {
  return (
    !isChosen(table) &&
    isUnitInRange(table) &&
    areYearsClear(table) &&
    isTurnedInRange(table) &&
    !table.lines.some(isLineOpen) &&
    !table.lines.some(isCostByTitle)
  );
}

/** A title over the table, which its range does not hold, says that its lines are costs. */
function isCostByTitle({ type, typeWritten, section }: SavingsTable["lines"][number]): boolean {
  return type === "pressure" && typeWritten === "" && section === "";
}

function isChosen({ unit, basis, sign, choice }: SavingsTable): boolean {
  const { columns, selected } = choice?.choice ?? {};
  const isByUser = [unit, basis, sign].some(({ decidedBy }) => decidedBy === "user");
  return isByUser || columns !== undefined || selected === true;
}

/** A title that names the unit stands above the range, and a number format is not seen in it. */
function isUnitInRange({ unit, lines, columns }: SavingsTable): boolean {
  if (unit.decidedBy === "title" || unit.decidedBy === "text") return false;
  if (unit.decidedBy !== "figures") return true;
  const indexes = savingsColumns({ columns }).map(({ index }) => index);
  return lines.every((line) =>
    indexes.every((index) => {
      const figure = line.figures.get(index);
      return !figure || figure.value === null || figure.isText;
    }),
  );
}

/**
 * What each column of a turned table is may be said by words over its range; and in a range that Excel hands over, a row that
 * has just a 0 for its year cannot be told from one that has nothing.
 */
function isTurnedInRange(table: SavingsTable): boolean {
  if (table.turned === undefined) return true;
  const figures = table.lines.flatMap((line) => savingsFigures(line, table)).filter(({ absent }) => absent !== "blank");
  return figures.every(({ value }) => value !== 0) && new Set(figures.map(({ cell }) => cell.column)).size < 2;
}

/** Every sum can be asked for by a year of its own, or there is just one to ask for. */
function areYearsClear({ columns, years }: SavingsTable): boolean {
  const sums = savingsColumns({ columns });
  if (sums.some((column) => column.yearWasDate)) return false;
  return years.length === 0 ? sums.length === 1 : new Set(sums.map(columnName)).size === sums.length;
}

/** The function refuses to add up where a figure is open. */
function isLineOpen(line: SavingsTable["lines"][number]): boolean {
  return line.codeIsDate || [...line.figures.values()].some(isOpen);
}
