import type { HostSheet, HostStyle, HostTable } from "../../model/types";

/** The accents of the Office theme, and before them the one that takes no accent. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/**
 * What a cell gets from the Excel table that it stands in.
 * @returns A style that the cell's own style goes over; null outside tables.
 */
export function tableStyleAt(sheet: HostSheet, row: number, column: number): HostStyle | null {
  for (const table of sheet.tables) {
    const { range } = table;
    const inside =
      row >= range.row &&
      row < range.row + range.rows &&
      column >= range.column &&
      column < range.column + range.columns;
    if (inside) return styleInTable(table, row - range.row);
  }
  return null;
}

/** "TableStyleMedium2": a family, and in each family seven colours in turn. */
function styleInTable(table: HostTable, row: number): HostStyle | null {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!match) return null;
  const number = Number(match[2]) - 1;
  const accent = ACCENTS[number % 7] ?? "#000000";
  const plain = match[1] === "Light" && number < 7;
  const line = { style: "Continuous", weight: "Thin", color: plain ? accent : tint(accent, 0.4) } as const;
  const isHeader = table.showHeaders && row === 0;
  const isTotal = table.showTotals && row === table.range.rows - 1;
  if (isHeader) {
    if (plain) return { bold: true, fontColor: shade(accent), borders: { top: line, bottom: line } };
    return { bold: true, fontColor: readable(accent), fill: accent, borders: { top: line, bottom: line } };
  }
  if (isTotal) return { bold: true, borders: { top: { ...line, style: "Double" }, bottom: line } };
  const isLast = row === table.range.rows - 1;
  const style: HostStyle = {};
  if (!plain) style.borders = { top: line, bottom: line };
  else if (isLast) style.borders = { bottom: line };
  const band = row - (table.showHeaders ? 1 : 0);
  if (table.showBandedRows && band % 2 === 0) style.fill = tint(accent, 0.8);
  return style;
}

/** White on the dark accents, black on the light ones. */
function readable(color: string): string {
  const [red = 0, green = 0, blue = 0] = parts(color);
  return red * 0.3 + green * 0.59 + blue * 0.11 > 150 ? "#000000" : "#FFFFFF";
}

function tint(color: string, by: number): string {
  return join(parts(color).map((part) => part + (255 - part) * by));
}

function shade(color: string): string {
  return join(parts(color).map((part) => part * 0.65));
}

function parts(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function join(numbers: number[]): string {
  return `#${numbers.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}
