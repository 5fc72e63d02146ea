import type { Cell } from "hucre";
import type { PlanBlock, PlanCell, SheetPlan } from "../sheet/plan";
import { escapeText } from "../xlsx/escape-text";
import { fileStyle } from "./file-style";
import { tableHeadings } from "./table-headings";

/** The cells of a published plan as the library writes them, by "row,column". */
export function fileCells(plan: SheetPlan): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const block of plan.blocks) {
    withHeadings(block).forEach((row, index) =>
      row.forEach((cell, column) => cells.set(`${block.row + index},${column}`, fileCell(cell))),
    );
  }
  return cells;
}

/** What stands in the heading row of a marked table must be what the table calls its columns, or Excel mends the file. */
function withHeadings(block: PlanBlock): readonly (readonly PlanCell[])[] {
  const [first, ...others] = block.cells;
  if (block.table === undefined || !first) return block.cells;
  const names = tableHeadings(first);
  return [first.map((cell, column) => ({ ...cell, value: names[column] ?? cell.value })), ...others];
}

function fileCell(cell: PlanCell): Partial<Cell> {
  const { value, link } = cell;
  const style = fileStyle(cell);
  if (value === null || value === "") return { value: null, type: "empty", style };
  const to = link === undefined ? {} : { hyperlink: { target: "", location: link, tooltip: `Go to ${link}` } };
  if (typeof value === "number") return { value, type: "number", style, ...to };
  const text = escapeText(value);
  // The library takes "#N/A" for an error even where it is a text; in runs it stays one.
  if (value.startsWith("#")) return { value: null, type: "richText", richText: [{ text }], style, ...to };
  return { value: text, type: "string", style, ...to };
}
