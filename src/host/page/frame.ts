import { element } from "./element";
import type { Editor } from "./editor";
import type { FormulaBar } from "./formula-bar";
import type { GridView } from "./grid/grid-view";
import type { Notices } from "./notices";
import type { SheetTabs } from "./sheet-tabs";
import { createSplitter } from "./splitter";
import type { StatusBar } from "./status-bar";

export interface Parts {
  ribbon: HTMLElement;
  notices: Notices;
  formulaBar: FormulaBar;
  view: GridView;
  editor: Editor;
  tabs: SheetTabs;
  statusBar: StatusBar;
}

/** The page as a whole, and the pane's part of it, which the add-in fills. */
export interface Frame {
  element: HTMLElement;
  setTitle(workbookName: string): void;
  showPane(shown: boolean): void;
  readonly paneIsShown: boolean;
}

function cross(): HTMLElement {
  return element("span", { "aria-hidden": "true" }, "✕");
}

const HELP =
  "Arrow keys move, F2 edits the cell, Enter enters, Escape leaves the cell as it was. F6 goes to the next part of the window.";

/**
 * Puts the parts of the page in their places.
 * @param addInName What the pane is headed with.
 * @returns The frame.
 */
export function createFrame(parts: Parts, addInName: string, onPaneClosed: () => void): Frame {
  const title = element("h1", { class: "title" });
  const close = element("button", { type: "button", "aria-label": "Close the pane", title: "Close" }, cross());
  const pane = element("div", { class: "pane-region", id: "pane-region" });
  const paneTitle = element("section", { class: "pane-title", "aria-label": `${addInName} pane` });
  paneTitle.append(createSplitter(pane), element("h2", {}, addInName), close);
  // The add-in draws itself into the element of this id, and brings its own landmarks, "main" among them.
  pane.append(paneTitle, element("div", { id: "pane" }));
  const sheet = element("div", { class: "sheet" }, parts.view.grid, parts.editor.input);
  const help = element("p", { id: "grid-help", class: "unseen" }, HELP);
  const panel = element("div", { role: "tabpanel", id: "sheet-panel", class: "sheet-panel", "aria-label": "Sheet" });
  panel.append(parts.formulaBar.element, sheet, help);
  const workbook = element("section", { class: "workbook", "aria-label": "Workbook" }, panel, parts.tabs.element);
  const work = element("div", { class: "work" }, workbook, pane);
  const header = element("section", { class: "header", "aria-label": "Commands" }, title, parts.ribbon);
  const page = element("div", { class: "page" }, header, parts.notices.element, work, parts.statusBar.element);
  const showPane = (shown: boolean): void => {
    pane.hidden = !shown;
  };
  close.addEventListener("click", () => {
    showPane(false);
    onPaneClosed();
    parts.view.grid.focus();
  });
  return {
    element: page,
    setTitle(workbookName) {
      title.textContent = workbookName;
      document.title = `${workbookName} – ${addInName}`;
    },
    showPane,
    get paneIsShown() {
      return !pane.hidden;
    },
  };
}
