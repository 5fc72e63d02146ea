import { SCALE_WITHOUT_UNIT } from "../amount";
import { readFigure } from "../figure";
import { penceFrom } from "../money";
import { columnName } from "../savings-columns";
import { inWords } from "../show";
import type { SavingsTable, StatedTotal } from "../table";
import type { Placement, UnplacedRow } from "./laid-out";
import type { ReportReading } from "./read-report";

/** More ways than these to place the rows of a table are not tried: chance would find one that adds up. */
const MOST_WAYS = 20_000;
const MOST_CANDIDATES = 20;
/** Of so few ways, one that comes to every total to the penny does not do so by chance. */
const FEW_WAYS = 20;

/**
 * Places figures whose columns were lost, where the totals that the report states leave one way only.
 *
 * @param reading the report as it stands
 * @param readWith reads it again with figures placed
 * @returns the reading with the figures placed; null where nothing is proven
 */
export function provenPlacements(
  reading: ReportReading,
  readWith: (placements: readonly Placement[]) => ReportReading,
): ReportReading | null {
  const placements = reading.sheet.tables.flatMap((table, index) => {
    if (table.uncertain.length === 0) return [];
    const rows = reading.laid.unplaced.filter((row) => isWithin(row, table));
    const proving = candidatesFor(table, rows).filter((candidate) => agreesIn(readWith(candidate), index));
    const [only, another] = proving;
    return only && !another ? only : [];
  });
  return placements.length === 0 ? null : readWith(placements);
}

function isWithin({ under }: UnplacedRow, { range }: SavingsTable): boolean {
  return under >= range.row && under <= range.row + range.rows;
}

function agreesIn({ sheet }: ReportReading, table: number): boolean {
  const totals = sheet.tables[table]?.totals ?? [];
  return totals.length > 0 && totals.every((total) => total.agrees);
}

/** The ways to place the rows that make up for what the table's own total is short of, column by column. */
function candidatesFor(table: SavingsTable, uncertain: readonly UnplacedRow[]): Placement[][] {
  const total = table.totals.findLast((one) => one.kind !== "stated in text" && one.comparisons.length > 0);
  if (!total) return [];
  // What stands under a total is none of it, but where its lines do too.
  const last = Math.max(total.row - 1, ...total.lineRows);
  const rows = uncertain.filter(({ under }) => under <= last);
  const ways = rows.map((row) => waysToPlace(row.figures.length, row.columns));
  const count = ways.reduce((product, way) => product * way.length, 1);
  if (count > MOST_WAYS) return [];
  const candidates: Placement[][] = [];
  const choose = (chosen: readonly (readonly number[])[]) => {
    if (candidates.length > MOST_CANDIDATES) return;
    if (chosen.length < rows.length) {
      for (const way of ways[chosen.length] ?? []) choose([...chosen, way]);
      return;
    }
    const difference = differenceOf(table, total, rows, chosen);
    if (difference === null) return;
    // Where every figure has the place that its cell has on its line, the text itself says so.
    const isAsItStands = rows.every(({ figures }, row) =>
      figures.every(({ column }, nth) => column === chosen[row]?.[nth]),
    );
    const isSure = difference === 0 && (count <= FEW_WAYS || isAsItStands) && areTotalled(table, total, chosen.flat());
    candidates.push(rows.map((row, index) => ({ ...placementOf(row, chosen[index] ?? [], table), isSure })));
  };
  choose([]);
  return candidates.length > MOST_CANDIDATES ? [] : candidates;
}

/** A column of which the total states nothing proves nothing. */
function areTotalled({ range }: SavingsTable, { comparisons }: StatedTotal, columns: readonly number[]): boolean {
  return columns.every((column) => comparisons.some((one) => one.column === column - range.column));
}

/** Every choice of so many columns, in their order. */
function waysToPlace(count: number, columns: readonly number[]): number[][] {
  if (count === 0) return [[]];
  return columns.flatMap((column, index) =>
    waysToPlace(count - 1, columns.slice(index + 1)).map((rest) => [column, ...rest]),
  );
}

/** By how much the lines are off the total with the rows so placed; null where rounding does not explain it. */
function differenceOf(
  table: SavingsTable,
  total: StatedTotal,
  rows: readonly UnplacedRow[],
  chosen: readonly (readonly number[])[],
): number | null {
  const added = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    for (const [nth, column] of (chosen[index] ?? []).entries()) {
      const amount = amountOf(row.figures[nth]?.text ?? "", table, column);
      if (amount === null) return null;
      added.set(column, (added.get(column) ?? 0) + amount);
    }
  }
  const left = table.range.column;
  const off = total.comparisons.map(({ column, stated, computed, tolerance }) => {
    const difference = Math.abs(stated - computed - (added.get(left + column) ?? 0));
    return difference <= tolerance ? difference : Infinity;
  });
  const sum = off.reduce((before, difference) => before + difference, 0);
  return sum === Infinity ? null : sum;
}

function amountOf(text: string, table: SavingsTable, column: number): number | null {
  const reading = readFigure(text);
  if (reading.kind === "stand-in") return 0;
  if (reading.kind !== "figure") return null;
  const unit = table.columns.find(({ index }) => index === column - table.range.column)?.unit;
  return penceFrom(reading.value, reading.unit ?? unit ?? SCALE_WITHOUT_UNIT);
}

function placementOf(row: UnplacedRow, columns: readonly number[], table: SavingsTable): Placement {
  const names = columns.flatMap((column) =>
    table.columns.filter(({ index }) => index === column - table.range.column).map(columnName),
  );
  return {
    line: row.figures[0]?.line ?? -1,
    columns,
    by: "arithmetic",
    reason: `A figure was lost on this row: those left are placed in ${inWords(names)}, because only so the lines come to the stated total.`,
  };
}
