import { formatRange } from "../model/address";
import { element } from "./element";
import { editText } from "./grid/edit-text";
import type { Workbench } from "./workbench";

/** The name box, which shows and takes an address, beside the text of the active cell. */
export class FormulaBar {
  readonly text = element("textarea", { class: "formula", rows: 1, spellcheck: "false", "aria-label": "Formula bar" });
  private readonly name = element("input", {
    class: "name-box",
    "aria-label": "Name box",
    autocomplete: "off",
    spellcheck: "false",
  });
  readonly element = element(
    "div",
    { class: "formula-bar" },
    this.name,
    element("span", { class: "fx", "aria-hidden": "true" }, "fx"),
    this.text,
  );

  constructor(
    private readonly bench: Workbench,
    private readonly returnFocus: () => void,
  ) {
    this.name.addEventListener("focus", () => this.name.select());
    this.name.addEventListener("blur", () => this.showName());
    this.name.addEventListener("keydown", (event) => this.nameKey(event));
  }

  update(isEditing: boolean): void {
    if (document.activeElement !== this.name) this.showName();
    if (!isEditing) this.text.value = editText(this.bench.cell);
  }

  private showName(): void {
    const { active } = this.bench;
    this.name.value = formatRange({ ...active, rows: 1, columns: 1 });
  }

  private nameKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    const wanted = this.name.value;
    const found = event.key === "Escape" || this.bench.goTo(wanted);
    this.bench.notify(found ? null : `There is no cell, range or name called “${wanted}” in this workbook.`);
    if (found) this.returnFocus();
    else this.name.select();
  }
}
