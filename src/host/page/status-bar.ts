import { forEachHeldCell } from "../model/cells";
import { formatValue } from "../model/display";
import { element } from "./element";
import type { Workbench } from "./workbench";

/**
 * Excel's sums of what is selected, in words.
 * @returns Such as "Average: 2  Count: 3  Sum: 6"; "" for fewer than two filled cells.
 */
export function sumsOf({ sheet, range }: Workbench): string {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  let numberFormat = "General";
  forEachHeldCell(sheet, range, ({ value, style }) => {
    if (value === null) return;
    count += 1;
    if (typeof value !== "number") return;
    if (numbers === 0) numberFormat = style?.numberFormat ?? "General";
    numbers += 1;
    sum += value;
  });
  if (count < 2) return "";
  const show = (value: number): string => formatValue(Number(value.toPrecision(12)), numberFormat).trim();
  if (numbers === 0) return `Count: ${count}`;
  return `Average: ${show(sum / numbers)}   Count: ${count}   Sum: ${show(sum)}`;
}

/** The line at the foot of the window. */
export class StatusBar {
  private readonly mode = element("span", {}, "Ready");
  private readonly sums = element("span", { class: "sums", role: "status", "aria-label": "Selected cells" });
  readonly element = element("section", { class: "status-bar", "aria-label": "Status" }, this.mode, this.sums);

  constructor(private readonly bench: Workbench) {}

  update(isEditing: boolean): void {
    this.mode.textContent = isEditing ? "Edit" : "Ready";
    const sums = sumsOf(this.bench);
    if (this.sums.textContent !== sums) this.sums.textContent = sums;
  }
}
