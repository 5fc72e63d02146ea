import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { Editor } from "../editor";
import { followInside } from "../links";
import type { Workbench } from "../workbench";
import type { GridView } from "./grid-view";
import { placeAt } from "./points";

/** Selecting by mouse: cells, whole rows and columns, and everything; a double click edits. */
export function listenToMouse(bench: Workbench, view: GridView, editor: Editor): void {
  const { grid } = view;
  let dragging = false;

  const selectTo = (event: PointerEvent, extend: boolean): void => {
    const at = placeAt(view, event.clientX, event.clientY);
    const start = extend ? bench.active : { row: at.row, column: at.column };
    if (at.inRowHeadings && at.inColumnHeadings) {
      bench.select({ row: 0, column: 0 }, { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 }, []);
    } else if (at.inRowHeadings) {
      bench.select({ row: start.row, column: 0 }, { row: at.row, column: MAX_COLUMNS - 1 }, []);
    } else if (at.inColumnHeadings) {
      bench.select({ row: 0, column: start.column }, { row: MAX_ROWS - 1, column: at.column }, []);
    } else {
      bench.select(start, at, dragging ? [at] : []);
    }
  };

  grid.addEventListener("pointerdown", (event) => {
    const { left, top } = grid.getBoundingClientRect();
    const onScrollbar = event.clientX - left > grid.clientWidth || event.clientY - top > grid.clientHeight;
    if (event.button !== 0 || onScrollbar || !editor.commit()) return;
    dragging = event.pointerType === "mouse";
    selectTo(event, event.shiftKey);
    grid.focus({ preventScroll: true });
  });
  // A link takes the focus from the grid, and the selection is the grid's own.
  grid.addEventListener("mousedown", (event) => {
    if (event.target instanceof Element && event.target.closest("a, .cell")) event.preventDefault();
  });
  window.addEventListener("pointermove", (event) => {
    if (dragging && event.buttons === 1) selectTo(event, true);
    else dragging = false;
  });
  window.addEventListener("pointerup", () => (dragging = false));
  grid.addEventListener("dblclick", (event) => {
    const at = placeAt(view, event.clientX, event.clientY);
    if (!at.inRowHeadings && !at.inColumnHeadings) editor.begin(null);
  });
  grid.addEventListener("click", (event) => {
    const anchor = event.target instanceof Element ? event.target.closest("a") : null;
    const href = anchor?.getAttribute("href") ?? "";
    if (!href.startsWith("#")) return;
    event.preventDefault();
    followInside(bench, href.slice(1));
  });
}
