import type { CellValue, Grid } from "../../src/savings/grid";
import type { Chance } from "./chance";
import { cellWith, valueOf } from "./odd-cells";

type Row = CellValue[];

/** Most cells that a made sheet has, so that many sheets are tried. */
const MOST_CELLS = 6000;

/** What stands on a row of each sort, column by column; the last goes on to the right. */
const ROWS: readonly (readonly string[])[] = [
  ["heading", "heading", "heading", "year"],
  ["heading", "heading", "year"],
  ["label", "label", "number"],
  ["label", "sentence", "label", "figure"],
  ["label", "figure"],
  ["sentence"],
  ["heading"],
  ["year"],
  [],
];

/** A sheet whose rows look like those of tables now and then: else no table would be found in it. */
export function madeSheet(chance: Chance): Grid {
  const width = chance.of([1, 2, 3, 5, 7, 10, 30, 400]);
  const most = Math.max(1, Math.min(chance.of([5, 20, 60, 400, 3000]), Math.floor(MOST_CELLS / width)));
  const noise = chance.of([0, 5, 25, 100]);
  const usual = Array.from({ length: 1 + chance.below(3) }, () => chance.of(ROWS));
  const rows = Array.from({ length: 1 + chance.below(most) }, (_, index): Row => {
    const sorts = index < 3 || chance.below(6) === 0 ? chance.of(ROWS) : chance.of(usual);
    return madeRow(sorts, width, noise, chance);
  });
  return asGrid(rows, chance);
}

function madeRow(sorts: readonly string[], width: number, noise: number, chance: Chance): Row {
  const length = sorts.length === 0 ? 0 : chance.below(5) === 0 ? chance.below(width + 1) : width;
  return Array.from({ length }, (_, column) => {
    if (chance.below(100) < noise) return valueOf(chance);
    return chance.below(8) === 0 ? "" : valueOf(chance, sorts[Math.min(column, sorts.length - 1)]);
  });
}

/** A sheet that can be read, with a few things done to it. */
export function mutatedSheet(start: Grid, other: Grid, chance: Chance): Grid {
  let rows: Row[] = start.values.slice(0, MOST_CELLS).map((row) => [...row]);
  for (let count = 1 + chance.below(6); count > 0; count -= 1) rows = chance.of(CHANGES)(rows, chance, other);
  return { ...asGrid(rows.slice(0, MOST_CELLS), chance), sheet: start.sheet };
}

type Change = (rows: Row[], chance: Chance, other: Grid) => Row[];

const CHANGES: readonly Change[] = [
  function oddCells(rows, chance) {
    return rows.map((row) => row.map((value) => (chance.below(15) === 0 ? valueOf(chance) : value)));
  },
  function longRun(rows, chance) {
    const at = chance.below(rows.length);
    return rows.map((row, index) => (index === at ? [valueOf(chance, "run"), ...row.slice(1)] : row));
  },
  function withoutRow(rows, chance) {
    return rows.toSpliced(chance.below(rows.length), 1);
  },
  function repeated(rows, chance) {
    const from = chance.below(rows.length);
    const block = rows.slice(from, from + 1 + chance.below(6));
    return rows.toSpliced(from, 0, ...Array.from({ length: chance.of([1, 3, 40]) }, () => block).flat());
  },
  function swappedColumns(rows, chance) {
    const [a, b] = [chance.below(8), chance.below(8)];
    return rows.map((row) =>
      row.map((value, column) => (column === a ? (row[b] ?? "") : column === b ? (row[a] ?? "") : value)),
    );
  },
  function twice(rows, chance) {
    const gap: Row = chance.below(2) === 0 ? [] : [""];
    return rows.map((row) => [...row, ...gap, ...row]);
  },
  function cutOff(rows, chance) {
    return rows.map((row) => (chance.below(4) === 0 ? row.slice(0, chance.below(row.length + 1)) : row));
  },
  function spliced(rows, chance, other) {
    const piece = other.values.slice(chance.below(other.values.length + 1)).map((row) => [...row]);
    return [...rows.slice(0, chance.below(rows.length + 1)), ...piece];
  },
  function turned(rows) {
    const width = Math.min(300, Math.max(0, ...rows.map((row) => row.length)));
    return Array.from({ length: width }, (_, column) => rows.slice(0, 300).map((row) => row[column] ?? ""));
  },
];

function asGrid(rows: readonly Row[], chance: Chance): Grid {
  const at = {
    sheet: chance.of(["Savings", "Sheet1", "MTFS proposals"]),
    row: chance.of([0, 3]),
    column: chance.of([0, 1]),
  };
  if (chance.below(3) === 0) return { ...at, values: rows, texts: null, kinds: null };
  const cells = rows.map((row) => row.map((value) => cellWith(value, chance)));
  return {
    ...at,
    values: rows,
    texts: cells.map((row) => row.map(({ text }) => text)),
    kinds: cells.map((row) => row.map(({ kind }) => kind)),
  };
}
