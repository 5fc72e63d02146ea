import { element } from "./element";

const NARROWEST = 320;
const WIDEST = 640;
const USUAL = 350;
const STEP = 16;

/**
 * The bar between the sheet and the pane: dragged, or moved by the arrow keys, Home and End; a double click puts it back.
 * @param pane What it makes wider and narrower.
 * @returns The bar.
 */
export function createSplitter(pane: HTMLElement): HTMLElement {
  const bar = element("div", {
    role: "separator",
    class: "splitter",
    tabindex: 0,
    "aria-label": "Width of the pane",
    "aria-orientation": "vertical",
    "aria-controls": pane.id,
    "aria-valuemin": NARROWEST,
    "aria-valuemax": WIDEST,
  });
  let width = USUAL;
  const resize = (wanted: number): void => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    pane.style.width = `${width}px`;
    bar.setAttribute("aria-valuenow", String(width));
    bar.setAttribute("aria-valuetext", `${width} pixels`);
  };
  resize(USUAL);
  bar.addEventListener("keydown", (event) => {
    const to = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: NARROWEST, End: WIDEST }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    resize(to);
  });
  bar.addEventListener("pointerdown", (event) => bar.setPointerCapture(event.pointerId));
  bar.addEventListener("pointermove", (event) => {
    if (bar.hasPointerCapture(event.pointerId)) resize(pane.getBoundingClientRect().right - event.clientX);
  });
  bar.addEventListener("dblclick", () => resize(USUAL));
  return bar;
}
