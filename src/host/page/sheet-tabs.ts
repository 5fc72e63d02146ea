import type { HostSheet } from "../model/types";
import { element } from "./element";
import type { Workbench } from "./workbench";

/** The tabs of the sheets that are not hidden. The arrow keys go from one to the next. */
export class SheetTabs {
  readonly element = element("div", { role: "tablist", class: "tabs", "aria-label": "Sheets" });
  private shown = "";

  /** @param leave Called before another sheet is shown; false keeps the user where he is. */
  constructor(
    private readonly bench: Workbench,
    private readonly leave: () => boolean,
  ) {
    this.element.addEventListener("keydown", (event) => this.keyDown(event));
  }

  update(): void {
    const { host, sheet: active } = this.bench;
    const sheets = host.workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
    const key = JSON.stringify([active.id, ...sheets.map(({ id, name, tabColor }) => [id, name, tabColor])]);
    if (key === this.shown) return;
    this.shown = key;
    const hadFocus = this.element.contains(document.activeElement);
    this.element.replaceChildren(...sheets.map((sheet) => this.tab(sheet, sheet === active)));
    const selected = this.element.querySelector<HTMLElement>("[aria-selected=true]");
    selected?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) selected?.focus();
  }

  private tab(sheet: HostSheet, isActive: boolean): HTMLElement {
    const tab = element(
      "button",
      {
        type: "button",
        role: "tab",
        class: sheet.tabColor === "" ? "tab" : "tab coloured",
        "aria-selected": String(isActive),
        "aria-controls": "sheet-panel",
        tabindex: isActive ? 0 : -1,
      },
      sheet.name,
    );
    if (sheet.tabColor !== "") tab.style.setProperty("--tab-colour", sheet.tabColor);
    tab.addEventListener("click", () => this.show(sheet));
    return tab;
  }

  private keyDown(event: KeyboardEvent): void {
    const sheets = this.bench.host.workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
    const at = sheets.indexOf(this.bench.sheet);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: sheets.length - 1 }[event.key];
    const next = to === undefined ? undefined : sheets.at(to % sheets.length);
    if (!next) return;
    event.preventDefault();
    this.show(next);
  }

  private show(sheet: HostSheet): void {
    if (this.leave()) this.bench.showSheet(sheet);
  }
}
