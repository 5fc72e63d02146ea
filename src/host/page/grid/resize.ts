import type { Workbench } from "../workbench";
import type { GridView } from "./grid-view";
import { columnEdgeAt } from "./points";

const NARROWEST = 8;

/** Makes a column wider or narrower by dragging the edge of its letter. */
export function listenToResizing(bench: Workbench, view: GridView): void {
  const { grid } = view;
  let dragged: { column: number; from: number; width: number } | null = null;

  grid.addEventListener("pointermove", (event) => {
    if (dragged) {
      const width = Math.max(NARROWEST, dragged.width + event.clientX - dragged.from);
      bench.sheet.columnWidths.set(dragged.column, width * 0.75);
      bench.invalidate({ contents: true });
    }
    const isEdge = dragged !== null || columnEdgeAt(view, event.clientX, event.clientY) !== null;
    grid.classList.toggle("on-edge", isEdge);
  });
  grid.addEventListener(
    "pointerdown",
    (event) => {
      const column = columnEdgeAt(view, event.clientX, event.clientY);
      if (column === null || event.button !== 0) return;
      dragged = { column, from: event.clientX, width: view.layout.columns.size(column) };
      grid.setPointerCapture(event.pointerId);
      // The column is not selected too.
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  grid.addEventListener("pointerup", () => (dragged = null));
  grid.addEventListener("pointercancel", () => (dragged = null));
}
