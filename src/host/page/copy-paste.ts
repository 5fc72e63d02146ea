import { forEachHeldCell, usedRange } from "../model/cells";
import { displayText } from "../model/display";
import { fromClipboard, toClipboard } from "./clipboard";
import type { GridView } from "./grid/grid-view";
import type { Workbench } from "./workbench";

/** Copies the selected cells as they are shown, and enters what is pasted as if it had been typed. */
export function listenToClipboard(bench: Workbench, view: GridView): void {
  const inGrid = (): boolean => document.activeElement === view.grid;
  document.addEventListener("copy", (event) => {
    if (!inGrid()) return;
    event.clipboardData?.setData("text/plain", toClipboard(selectedTexts(bench)));
    event.preventDefault();
  });
  document.addEventListener("cut", (event) => {
    if (!inGrid()) return;
    event.clipboardData?.setData("text/plain", toClipboard(selectedTexts(bench)));
    bench.notify(bench.clear());
    event.preventDefault();
  });
  document.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!inGrid() || text === "") return;
    event.preventDefault();
    paste(bench, fromClipboard(text));
  });
}

function selectedTexts({ sheet, range }: Workbench): string[][] {
  const used = usedRange(sheet, true, range);
  const rows = used ? used.row + used.rows - range.row : 1;
  const columns = used ? used.column + used.columns - range.column : 1;
  const texts = Array.from({ length: rows }, () => Array<string>(columns).fill(""));
  forEachHeldCell(sheet, { ...range, rows, columns }, (cell, row, column) => {
    const line = texts[row - range.row];
    if (line) line[column - range.column] = displayText(cell);
  });
  return texts;
}

function paste(bench: Workbench, texts: string[][]): void {
  const { row, column, rows, columns } = bench.range;
  const single = texts.length === 1 ? texts[0]?.[0] : undefined;
  const fills = single !== undefined && texts[0]?.length === 1 && rows * columns > 1 && rows * columns < 100_000;
  const wanted = fills ? Array.from({ length: rows }, () => Array<string>(columns).fill(single)) : texts;
  const refused = bench.enter(wanted, { row, column });
  bench.notify(refused);
  const width = Math.max(...wanted.map((line) => line.length));
  bench.select({ row, column }, { row: row + wanted.length - 1, column: column + width - 1 }, []);
}
