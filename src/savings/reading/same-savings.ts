import type { CellRef } from "../grid";
import type { Steps } from "../steps";
import type { Decided, SavingsTable, StatedTotal } from "../table";
import { isOfCostsAlone } from "./cost-words";
import type { Told } from "./found-table";

/** Figures enough to tell the same total from chance. */
const ENOUGH_FIGURES = 2;

/** Whether a table leaves open what another may tell: its unit, or how its years are meant. */
export function isUnclear(table: SavingsTable): boolean {
  return (table.unit.value === null || leavesBasisOpen(table)) && !isOfCostsAlone(table);
}

function leavesBasisOpen({ basis, years }: SavingsTable): boolean {
  return basis.value === null && years.length > 1;
}

/**
 * For each table that is not clear the others that give its savings over, such as a summary by directorate above the proposals:
 * they have the same total in every year, or it is a line of theirs.
 *
 * @param tables those that may tell, the others among them
 */
export function* tablesWithSameFigures(
  unclear: readonly SavingsTable[],
  tables: readonly SavingsTable[],
): Steps<ReadonlyMap<SavingsTable, readonly SavingsTable[]>> {
  // A workbook may have very many lines: each is asked for one figure before its others are compared.
  const byLargest = new Map<number, SavingsTable[]>();
  for (const table of unclear) {
    const total = grandTotal(table);
    const largest = total ? largestOf(total, table) : 0;
    if (largest > 0) byLargest.set(largest, [...(byLargest.get(largest) ?? []), table]);
  }
  const same = new Map<SavingsTable, SavingsTable[]>();
  if (byLargest.size === 0) return same;
  const [asksUnit, asksBasis] = [unclear.some(({ unit }) => unit.value === null), unclear.some(leavesBasisOpen)];
  for (const other of tables) {
    if (!(asksUnit && other.unit.value !== null) && !(asksBasis && other.basis.value !== null)) continue;
    yield;
    const total = grandTotal(other);
    for (const row of total ? [total, ...other.lines] : other.lines) {
      for (const table of byLargest.get(largestOf(row, other)) ?? []) {
        const known = same.get(table) ?? [];
        if (table === other || known.at(-1) === other || !hasSameFigures(table, row, other)) continue;
        same.set(table, [...known, other]);
      }
    }
  }
  return same;
}

/**
 * What tables tell of one that gives their savings over: it is in their unit, and its years are meant alike. Null where they
 * have nothing to tell that is not known.
 */
export function toldBySameSavings(table: SavingsTable, same: readonly SavingsTable[]): Told | null {
  const total = grandTotal(table);
  const unit = table.unit.value === null ? same.find((other) => other.unit.value !== null) : undefined;
  const basis = table.basis.value === null ? same.find((other) => other.basis.value !== null) : undefined;
  if (!total || (!unit && !basis)) return null;
  const { written, cells } = figuresOf(total);
  const decidedAs = <T>(value: T, { title }: SavingsTable, means: string): Decided<T> => ({
    value,
    evidence: `The total, ${written}, stands in "${title}" too, ${means}.`,
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
  return others.some((other) => {
    const total = grandTotal(other);
    return total !== undefined && hasSameFigures(table, total, other);
  });
}

type RowOfFigures = Pick<StatedTotal, "figures">;

function grandTotal({ totals }: SavingsTable): StatedTotal | undefined {
  return totals.findLast(({ kind }) => kind === "total");
}

/** The largest figure of a row's years, whatever its sign; 0 where it has none. */
function largestOf({ figures }: RowOfFigures, { columns }: SavingsTable): number {
  let largest = 0;
  for (const { kind, index } of columns) {
    if (kind === "year") largest = Math.max(largest, Math.abs(figures.get(index)?.value ?? 0));
  }
  return largest;
}

function hasSameFigures(table: SavingsTable, row: RowOfFigures, other: SavingsTable): boolean {
  const total = grandTotal(table);
  if (!total) return false;
  const [own, others] = [byYear(total, table), byYear(row, other)];
  return (
    own.size >= ENOUGH_FIGURES &&
    own.size === others.size &&
    [...own].every(([year, value]) => value !== 0 && others.get(year) === value)
  );
}

function byYear({ figures }: RowOfFigures, { columns }: SavingsTable): ReadonlyMap<string, number> {
  return new Map(
    columns.flatMap(({ kind, year, index }) => {
      const value = kind === "year" ? figures.get(index)?.value : null;
      return year && value !== null && value !== undefined ? [[year.name, value]] : [];
    }),
  );
}

function figuresOf({ figures }: RowOfFigures): { written: string; cells: CellRef[] } {
  const standing = [...figures.values()].filter(({ value }) => value !== null);
  return {
    written: standing.map(({ written }) => written.trim()).join(", "),
    cells: standing.map(({ cell }) => cell),
  };
}
