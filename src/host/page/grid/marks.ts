import type { HostRange } from "../../model/range";

/** Tells which headings and cells in sight are selected, to the eye and to a screen reader. */
export function markSelection(grid: HTMLElement, range: HostRange): void {
  for (const row of grid.querySelectorAll<HTMLElement>(".row")) {
    const rowIndex = Number(row.getAttribute("aria-rowindex")) - 2;
    const inRow = rowIndex >= range.row && rowIndex < range.row + range.rows;
    row.classList.toggle("selected", inRow);
    const wasMarked = row.dataset["marked"] === "true";
    if (!inRow && !wasMarked && rowIndex >= 0) continue;
    row.dataset["marked"] = String(inRow);
    for (const cell of row.querySelectorAll<HTMLElement>("[aria-colindex]")) markCell(cell, rowIndex, inRow, range);
  }
}

function markCell(cell: HTMLElement, rowIndex: number, inRow: boolean, range: HostRange): void {
  const column = Number(cell.getAttribute("aria-colindex")) - 2;
  const inColumn = column >= range.column && column < range.column + range.columns;
  if (rowIndex < 0) cell.classList.toggle("selected", inColumn);
  else if (cell.getAttribute("role") === "gridcell") {
    if (inRow && inColumn) cell.setAttribute("aria-selected", "true");
    else cell.removeAttribute("aria-selected");
  }
}
