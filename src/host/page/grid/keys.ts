import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import { usedRange } from "../../model/cells";
import type { Workbench } from "../workbench";
import type { Editor } from "../editor";
import type { GridView } from "./grid-view";
import { endOfRow, jump, lastUsed, step, type Direction, type Place } from "./moves";
import { followLink } from "../links";
import { pageRows } from "./points";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Plays the keys that Excel has for moving, selecting and editing, where the grid has the focus. */
export function listenToKeys(bench: Workbench, view: GridView, editor: Editor): void {
  view.grid.addEventListener("keydown", (event) => {
    if (event.isComposing || event.target !== view.grid) return;
    const taken = moveKey(event, bench, view) || selectKey(event, bench) || editKey(event, bench, editor);
    if (taken) event.preventDefault();
  });
}

function moveKey(event: KeyboardEvent, bench: Workbench, view: GridView): boolean {
  if (event.altKey) return false;
  const from = event.shiftKey ? bench.focus : bench.active;
  const to = destination(event, bench, from, view);
  if (!to) return false;
  const extends_ = event.shiftKey && event.key !== "Tab" && event.key !== "Enter";
  bench.select(extends_ ? bench.active : to, to);
  return true;
}

function destination(event: KeyboardEvent, bench: Workbench, from: Place, view: GridView): Place | null {
  const { sheet, active } = bench;
  const far = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[event.key];
  if (arrow !== undefined) return far ? jump(sheet, from, arrow) : step(sheet, from, arrow);
  switch (event.key) {
    case "Tab":
      return far ? null : step(sheet, active, event.shiftKey ? "left" : "right");
    case "Enter":
      return far ? null : step(sheet, active, event.shiftKey ? "up" : "down");
    case "Home":
      return { row: far ? sheet.frozenRows : from.row, column: far ? sheet.frozenColumns : 0 };
    case "End":
      return far ? lastUsed(sheet) : { row: from.row, column: endOfRow(sheet, from.row) };
    case "PageDown":
      return far ? null : { row: from.row + pageRows(view), column: from.column };
    case "PageUp":
      return far ? null : { row: from.row - pageRows(view), column: from.column };
    default:
      return null;
  }
}

function selectKey(event: KeyboardEvent, bench: Workbench): boolean {
  const { active, sheet } = bench;
  const control = event.ctrlKey || event.metaKey;
  if (control && event.key === "a") {
    const used = usedRange(sheet, true);
    if (!used) return true;
    const last = { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
    bench.select({ row: used.row, column: used.column }, last, []);
    return true;
  }
  if (event.key !== " " || control === event.shiftKey) return false;
  if (control) bench.select({ row: 0, column: active.column }, { row: MAX_ROWS - 1, column: active.column }, []);
  else bench.select({ row: active.row, column: 0 }, { row: active.row, column: MAX_COLUMNS - 1 }, []);
  return true;
}

function editKey(event: KeyboardEvent, bench: Workbench, editor: Editor): boolean {
  const control = event.ctrlKey || event.metaKey;
  if (event.key === "F2") editor.begin(null);
  else if (event.key === "Delete") bench.notify(bench.clear());
  else if (event.key === "Backspace") editor.begin("");
  else if (event.key === "Enter" && control) followLink(bench, bench.active);
  else if (event.key.length === 1 && !control && !event.altKey) editor.begin(event.key);
  else return false;
  return true;
}
