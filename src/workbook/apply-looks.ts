import { rangeAddress } from "../savings/address";
import type { SheetPlan } from "../sheet/plan";
import type { CellLook, StyleName } from "../sheet/styles";
import { STYLES } from "../sheet/styles";

/** A rectangle of cells with one style. */
export interface StyledArea {
  readonly style: StyleName;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Gives every cell of a plan its look, in as few requests as its styles allow: all cells of one style are formatted
 * together, as one set of ranges.
 */
export function applyLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const addresses = new Map<StyleName, string[]>();
  for (const area of styledAreas(plan)) {
    if (Object.keys(STYLES[area.style]).length === 0) continue;
    addresses.set(area.style, [...(addresses.get(area.style) ?? []), rangeAddress(area)]);
  }
  for (const [style, list] of addresses) {
    for (const together of joinedUpTo(list, LONGEST_ADDRESS))
      applyLook(sheet.getRanges(together).untrack().format, STYLES[style]);
  }
}

/** Excel takes the address of several ranges up to this length. */
const LONGEST_ADDRESS = 8000;

/** Addresses joined by commas, in texts no longer than a limit. */
function joinedUpTo(addresses: readonly string[], longest: number): string[] {
  const texts: string[] = [];
  let text = "";
  for (const address of addresses) {
    if (text !== "" && text.length + address.length + 1 > longest) {
      texts.push(text);
      text = "";
    }
    text = text === "" ? address : `${text},${address}`;
  }
  return text === "" ? texts : [...texts, text];
}

/** The rectangles of one style, block by block. */
export function styledAreas(plan: SheetPlan): StyledArea[] {
  return plan.blocks.flatMap((block) => {
    const open: StyledArea[] = [];
    block.cells.forEach((row, index) => {
      for (const run of runsOf(row.map((cell) => cell.style))) {
        const at = open.findIndex(
          (area) =>
            area.style === run.style &&
            area.column === run.column &&
            area.columns === run.columns &&
            area.row + area.rows === block.row + index,
        );
        const above = open[at];
        if (above) open[at] = { ...above, rows: above.rows + 1 };
        else open.push({ ...run, row: block.row + index, rows: 1 });
      }
    });
    return open;
  });
}

function runsOf(styles: readonly StyleName[]): { style: StyleName; column: number; columns: number }[] {
  const runs: { style: StyleName; column: number; columns: number }[] = [];
  styles.forEach((style, column) => {
    const last = runs.at(-1);
    if (last?.style === style) last.columns += 1;
    else runs.push({ style, column, columns: 1 });
  });
  return runs;
}

function applyLook(format: Excel.RangeFormat, look: CellLook): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.lineAbove !== undefined) drawLine(format, "EdgeTop", look.lineAbove);
  if (look.lineBelow === undefined) return;
  drawLine(format, "EdgeBottom", look.lineBelow);
  drawLine(format, "InsideHorizontal", look.lineBelow);
}

function drawLine(format: Excel.RangeFormat, edge: "EdgeTop" | "EdgeBottom" | "InsideHorizontal", color: string): void {
  const border = format.borders.getItem(edge);
  border.style = "Continuous";
  border.weight = "Thin";
  border.color = color;
}
