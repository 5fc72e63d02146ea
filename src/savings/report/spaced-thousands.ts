import { readFigure } from "../figure";
import { totalLabel } from "../reading/total-rows";
import type { LaidCell, LaidRow } from "./laid-out";

/** Groups of three digits with spaces between them may be one figure, or a figure and another. */
const SPACED = /^[-–(£\s]*\d{1,3}(?: \d{3})+(?:\.\d+)?\s?\)?$/u;
const PROOF = "Its spaces stand between thousands: only so the lines come to the stated total.";
const TOLERANCE = 1e-6;
const THOUSAND = 1000;

/**
 * Rows of tables in which figures with spaces between their thousands are single figures, wherever their column comes
 * to its total that way. Without a total they stay what nobody can read for certain.
 */
export function withSpacedThousands(rows: readonly LaidRow[]): readonly LaidRow[] {
  if (!rows.some(({ cells }) => cells.some(isSpaced))) return rows;
  const settled = [...rows];
  let from = 0;
  for (let at = 0; at <= rows.length; at += 1) {
    if (rows[at]?.cells.length) continue;
    const table = rows.slice(from, at);
    const columns = provenColumns(table);
    if (columns.size > 0) settled.splice(from, table.length, ...table.map((row) => withWholeFigures(row, columns)));
    from = at + 1;
  }
  return settled;
}

function isSpaced({ column, text }: LaidCell): boolean {
  return column > 0 && SPACED.test(text);
}

function provenColumns(rows: readonly LaidRow[]): ReadonlySet<number> {
  const columns = new Set(rows.flatMap(({ cells }) => cells.filter(isSpaced).map(({ column }) => column)));
  return new Set([...columns].filter((column) => comesToTotals(rows, column)));
}

const IN_BRACKETS = /^\(.*\)$/u;

/**
 * The last total is what all lines of the column come to, or the totals of the parts are what theirs do. Two columns that
 * were pushed into one would come to theirs as well, as long as nothing is carried: brackets hold one figure.
 */
function comesToTotals(rows: readonly LaidRow[], column: number): boolean {
  let [all, part, proven, isOne] = [0, 0, false, false];
  for (const { cells } of rows) {
    const cell = cells.find((one) => one.column === column);
    const value = cell ? valueOf(cell.text) : null;
    if (value === null) continue;
    isOne ||= cell !== undefined && isSpaced(cell) && IN_BRACKETS.test(cell.text);
    const label = cells.find(({ text }) => /\p{L}/u.test(text))?.text ?? "";
    if (!totalLabel(label)) {
      isOne ||= (Math.abs(part) % THOUSAND) + (Math.abs(value) % THOUSAND) >= THOUSAND && part < 0 === value < 0;
      [all, part, proven] = [all + value, part + value, false];
      continue;
    }
    proven = value !== 0 && [all, part].some((sum) => Math.abs(sum - value) < TOLERANCE);
    if (!proven) return false;
    part = 0;
  }
  return proven && isOne;
}

function valueOf(text: string): number | null {
  const reading = readFigure(wholeFigure(text));
  if (reading.kind === "stand-in") return 0;
  return reading.kind === "figure" ? reading.value : null;
}

function wholeFigure(text: string): string {
  return SPACED.test(text) ? text.replace(/(?<=\d) (?=\d{3})/gu, ",") : text;
}

function withWholeFigures(row: LaidRow, columns: ReadonlySet<number>): LaidRow {
  const cells = row.cells.map((cell): LaidCell =>
    columns.has(cell.column) && SPACED.test(cell.text) ? { ...cell, text: wholeFigure(cell.text), proof: PROOF } : cell,
  );
  return { ...row, cells };
}
