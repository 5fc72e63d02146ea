import { usedRange } from "../model/cells";
import type { HostRange } from "../model/range";
import type { HostSheet } from "../model/types";
import type { ColumnIndex } from "./context";
import { keyOf } from "./criteria";
import { toNumber, type Area, type Scalar } from "./values";

type Read = (sheet: HostSheet, row: number, column: number) => Scalar;

/**
 * Areas as they were read in one calculation, and their indexes: two thousand SUMIFS over one column read it once.
 * It is sound because an area is only read when every formula in it has been worked out.
 */
export class AreaCache {
  private readonly read: Read;
  private readonly areas = new Map<string, Scalar[][]>();
  private readonly indexes = new Map<string, ColumnIndex>();
  private readonly used = new Map<HostSheet, HostRange | null>();

  constructor(read: Read) {
    this.read = read;
  }

  /** An area's values, without the rows and columns beyond the sheet's used cells; at least one cell. */
  rows(area: Area): readonly (readonly Scalar[])[] {
    const key = keyOfArea(area);
    let rows = this.areas.get(key);
    if (!rows) this.areas.set(key, (rows = this.readRows(area)));
    return rows;
  }

  /** Where each value stands in an area. */
  index(area: Area): ColumnIndex {
    const key = keyOfArea(area);
    let index = this.indexes.get(key);
    if (!index) this.indexes.set(key, (index = buildIndex(this.rows(area), area.range.columns)));
    return index;
  }

  private readRows({ sheet, range }: Area): Scalar[][] {
    const isSmall = range.rows * range.columns <= SMALL;
    const used = isSmall ? range : this.usedOf(sheet);
    const rows = Math.max(1, Math.min(range.rows, used ? used.row + used.rows - range.row : 0));
    const columns = Math.max(1, Math.min(range.columns, used ? used.column + used.columns - range.column : 0));
    const cells: Scalar[][] = [];
    for (let row = 0; row < rows; row++) {
      const line: Scalar[] = [];
      for (let column = 0; column < columns; column++)
        line.push(this.read(sheet, range.row + row, range.column + column));
      cells.push(line);
    }
    return cells;
  }

  private usedOf(sheet: HostSheet): HostRange | null {
    let used = this.used.get(sheet);
    if (used === undefined) this.used.set(sheet, (used = usedRange(sheet, false)));
    return used;
  }
}

/** Areas up to this size are read whole: their shape then never depends on what else the sheet holds. */
const SMALL = 200_000;

function keyOfArea({ sheet, range }: Area): string {
  return `${sheet.id}|${range.row}|${range.column}|${range.rows}|${range.columns}`;
}

function buildIndex(rows: readonly (readonly Scalar[])[], width: number): ColumnIndex {
  const places = new Map<string, number[]>();
  const put = (key: string, place: number): void => {
    const list = places.get(key);
    if (list) list.push(place);
    else places.set(key, [place]);
  };
  for (const [row, line] of rows.entries()) {
    for (const [column, value] of line.entries()) {
      const place = row * width + column;
      const key = keyOf(value);
      if (key !== null) put(key, place);
      // Text that reads as a number meets a number in SUMIFS, so it stands under both.
      if (typeof value === "string" && /\d/.test(value)) {
        const number = toNumber(value);
        if (typeof number === "number") put(`n:${number}`, place);
      }
    }
  }
  return { places };
}
