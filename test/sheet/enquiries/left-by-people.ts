import type { PanelWords } from "../../../src/savings/panel/words";
import type { WrittenEnquiry } from "../../../src/savings/panel/written-enquiry";
import { enquiriesPlan } from "../../../src/sheet/enquiries/enquiries-plan";
import { readEnquiries } from "../../../src/sheet/enquiries/read-enquiries";
import type { SheetRows } from "../../sheets";
import type { OpenCells } from "./papers";
import { cellsOfPlan, paperOf, placeOf } from "./papers";

/** The sheet of a small plan, and what people do to its cells. */

/** A plan of which a step, a late line, a cost and others are asked. */
export const PLAN: SheetRows = [
  ["Cumulative savings"],
  ["Ref", "Savings proposal", "Type", "2017/18 £000", "2018/19 £000", "2019/20 £000"],
  ["CH1 17+", "Contact and escort", "New", -137, -141, -143],
  ["CH2 17+", "Closure of a home", "New", 0, 0, -991],
  ["CH3 17+", "Family support", "Existing", 313, -117, -119],
];

/** The sheet of a small plan, with the panel's words beside its questions. */
export function sheetWith(change: (row: WrittenEnquiry, index: number) => Partial<PanelWords> = () => ({})): OpenCells {
  const first = readEnquiries(cellsOfPlan(enquiriesPlan(paperOf(PLAN)))).enquiries;
  const typed = first.map((row, index) => ({ ...row, words: { ...row.words, ...change(row, index) } }));
  return cellsOfPlan(enquiriesPlan(paperOf(PLAN, typed)));
}

/** The cell some rows under a heading. */
export const cellsUnder = (cells: OpenCells, heading: string, rows = 1) => {
  const { row, column } = placeOf(cells, heading);
  return { row: row + rows, column };
};

/** Types a value, or a formula that comes to it. */
export function typeInto(
  cells: OpenCells,
  { row, column }: { row: number; column: number },
  value: string | number | boolean,
  formula = value,
): void {
  const contents = [
    [cells.values, value],
    [cells.formulas, formula],
  ] as const;
  for (const [grid, content] of contents) {
    const line = (grid[row] ??= []);
    for (let at = line.length; at < column; at += 1) line[at] = "";
    line[column] = content;
  }
}

export const insertRow = ({ values, formulas }: OpenCells, row: number) =>
  [values, formulas].forEach((grid) => grid.splice(row, 0, []));

export function moveColumn({ values, formulas }: OpenCells, from: number, to: number): void {
  for (const row of [...values, ...formulas]) row.splice(to, 0, ...row.splice(from, 1));
}
