import type { CellRef } from "../grid";
import type { Decided, SavingsTable, StatedTotal } from "../table";
import type { Told } from "./found-table";

/** Figures enough to tell the same total from chance. */
const ENOUGH_FIGURES = 2;

/**
 * What a table tells of another that gives the same savings over, such as a summary by directorate above the proposals: their
 * totals are the same in every year, so they are in one unit and their years are meant alike. Null where no table has the
 * same total, or has nothing to tell.
 *
 * @param others the other tables of the sheet
 */
export function toldBySameSavings(table: SavingsTable, others: readonly SavingsTable[]): Told | null {
  const own = grandTotal(table);
  const same = others.filter((other) => other !== table && hasSameTotal(own, grandTotal(other), table, other));
  const unit = same.find((other) => other.unit.value !== null);
  const basis = same.find((other) => other.basis.value !== null);
  if (!own || (!unit && !basis)) return null;
  const { written, cells } = figuresOf(own);
  const decidedAs = <T>(value: T, { title }: SavingsTable, means: string): Decided<T> => ({
    value,
    evidence: `The total, ${written}, is that of "${title}", ${means}.`,
    decidedBy: "arithmetic",
    cells,
  });
  return {
    unit: unit ? decidedAs(unit.unit.value, unit, `which is in ${unit.unit.value}`) : null,
    basis: basis ? decidedAs(basis.basis.value, basis, `which is ${basis.basis.value}`) : null,
  };
}

/** Whether a table's total is that of another, year by year. */
export function givesSameSavings(table: SavingsTable, others: readonly SavingsTable[]): boolean {
  return others.some((other) => hasSameTotal(grandTotal(table), grandTotal(other), table, other));
}

function grandTotal({ totals }: SavingsTable): StatedTotal | undefined {
  return totals.findLast(({ kind }) => kind === "total");
}

function hasSameTotal(
  total: StatedTotal | undefined,
  another: StatedTotal | undefined,
  table: SavingsTable,
  other: SavingsTable,
): boolean {
  if (!total || !another) return false;
  const [own, others] = [byYear(total, table), byYear(another, other)];
  return (
    own.size >= ENOUGH_FIGURES &&
    own.size === others.size &&
    [...own].every(([year, value]) => value !== 0 && others.get(year) === value)
  );
}

function byYear({ figures }: StatedTotal, { columns }: SavingsTable): ReadonlyMap<string, number> {
  return new Map(
    columns.flatMap(({ kind, year, index }) => {
      const value = kind === "year" ? figures.get(index)?.value : null;
      return year && value !== null && value !== undefined ? [[year.name, value]] : [];
    }),
  );
}

function figuresOf({ figures }: StatedTotal): { written: string; cells: CellRef[] } {
  const standing = [...figures.values()].filter(({ value }) => value !== null);
  return {
    written: standing.map(({ written }) => written.trim()).join(", "),
    cells: standing.map(({ cell }) => cell),
  };
}
