import { columnName } from "../model/address";
import { element } from "./element";
import { editText } from "./grid/edit-text";
import type { GridView } from "./grid/grid-view";
import { lineHeight } from "../model/fitted-rows";
import { cssFont, textWidth } from "./grid/measure";
import { step, type Direction } from "./grid/moves";
import { boxOf } from "./grid/points";
import type { Workbench } from "./workbench";

/** The cell being edited, in the cell itself and in the formula bar at once. */
export class Editor {
  readonly input = element("textarea", { class: "cell-editor", rows: 1, spellcheck: "false", hidden: true });
  isOpen = false;
  /** After F2 or a double click the arrow keys move in the text; after plain typing they end the edit. */
  private arrowsStay = false;

  constructor(
    private readonly bench: Workbench,
    private readonly view: GridView,
    private readonly bar: HTMLTextAreaElement,
  ) {
    for (const input of [this.input, bar]) {
      input.addEventListener("input", () => this.typed(input));
      input.addEventListener("keydown", (event) => this.keyDown(event));
      input.addEventListener("blur", (event) => this.left(event));
    }
    view.grid.addEventListener("scroll", () => this.place(), { passive: true });
  }

  /**
   * Begins to edit the active cell.
   * @param text What the cell begins with; null for what it holds.
   */
  begin(text: string | null): void {
    this.open(text, this.input);
    if (!this.isOpen) return;
    this.input.focus();
    this.input.setSelectionRange(this.input.value.length, this.input.value.length);
  }

  private open(text: string | null, focused: HTMLTextAreaElement): void {
    const { locked } = this.bench;
    if (locked !== null) {
      this.bench.notify(locked);
      this.view.grid.focus();
      this.bench.invalidate();
      return;
    }
    const { row, column } = this.bench.active;
    this.isOpen = true;
    this.arrowsStay = text === null || focused === this.bar;
    this.bench.host.cellEditing = true;
    this.bench.invalidate({ reveal: [{ row, column }] });
    this.input.setAttribute("aria-label", `Cell ${columnName(column)}${row + 1}`);
    const shown = text ?? editText(this.bench.cell);
    for (const input of [this.input, this.bar]) if (input.value !== shown) input.value = shown;
    this.input.hidden = false;
    this.place();
  }

  /**
   * Ends the edit and enters what was typed.
   * @returns False if it cannot be entered; the edit then goes on.
   */
  commit(): boolean {
    if (!this.isOpen) return true;
    const text = this.input.value;
    const unchanged = text === editText(this.bench.cell);
    const refused = unchanged ? null : this.bench.enter([[text]]);
    this.bench.notify(refused);
    if (refused === null) this.close();
    return refused === null;
  }

  cancel(): void {
    if (!this.isOpen) return;
    this.bench.notify(null);
    this.close();
  }

  private close(): void {
    this.isOpen = false;
    const hadFocus = document.activeElement === this.input || document.activeElement === this.bar;
    if (hadFocus) this.view.grid.focus({ preventScroll: true });
    this.input.hidden = true;
    this.bench.host.cellEditing = false;
    this.bench.invalidate();
  }

  /** Coming to the formula bar changes nothing yet: typing in it begins the edit. */
  private typed(from: HTMLTextAreaElement): void {
    if (!this.isOpen) this.open(from.value, from);
    const other = from === this.bar ? this.input : this.bar;
    other.value = from.value;
    this.place();
  }

  private left(event: FocusEvent): void {
    if (event.relatedTarget === this.input || event.relatedTarget === this.bar) return;
    if (this.isOpen) this.commit();
  }

  private keyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (!this.isOpen) {
      if (event.key === "Escape" || event.key === "Enter") this.view.grid.focus();
      if (event.key === "Enter") event.preventDefault();
      return;
    }
    const move = this.moveAfter(event);
    if (event.key === "Escape") this.cancel();
    else if (event.key === "F2") this.arrowsStay = !this.arrowsStay;
    else if (event.key === "Enter" && event.altKey) this.insertLineBreak(event);
    else if (move) this.commitAndMove(move);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private moveAfter(event: KeyboardEvent): Direction | null {
    if (event.altKey) return null;
    if (event.key === "Enter") return event.shiftKey ? "up" : "down";
    if (event.key === "Tab") return event.shiftKey ? "left" : "right";
    const arrow = ARROWS[event.key];
    return this.arrowsStay || arrow === undefined ? null : arrow;
  }

  private commitAndMove(direction: Direction): void {
    if (this.commit()) this.bench.select(step(this.bench.sheet, this.bench.active, direction));
  }

  private insertLineBreak(event: KeyboardEvent): void {
    const input = event.currentTarget === this.bar ? this.bar : this.input;
    input.setRangeText("\n", input.selectionStart, input.selectionEnd, "end");
    this.typed(input);
  }

  /** Over its cell, and as large as the text needs. */
  private place(): void {
    if (!this.isOpen) return;
    const { input, view, bench } = this;
    const style = bench.cell?.style ?? {};
    const box = boxOf(view, bench.sheet, bench.active);
    const longest = Math.max(...input.value.split("\n").map((line) => textWidth(line, cssFont(style))));
    const room = view.grid.clientWidth - box.left - 4;
    const css = input.style;
    css.font = cssFont(style);
    css.lineHeight = `${lineHeight(style)}px`;
    css.left = `${box.left - 1}px`;
    css.top = `${box.top - 1}px`;
    css.width = `${Math.max(box.width + 1, Math.min(longest + 24, room))}px`;
    css.height = `${box.height + 1}px`;
    css.height = `${Math.max(box.height + 1, input.scrollHeight + 4)}px`;
  }
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
