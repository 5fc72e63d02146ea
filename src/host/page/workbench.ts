import type { Host } from "../host";
import { enterValue } from "../interpreter/members/rangeActions";
import { HostProblem } from "../interpreter/problems";
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../model/address";
import { cellAt, dropIfBare, forEachHeldCell, setValue } from "../model/cells";
import { sheetNamed } from "../model/sheetNames";
import type { HostCell, HostRange, HostSheet } from "../model/types";
import { homeOf, rangeBetween, type Place } from "./grid/moves";

/** What has changed since the last frame. */
export interface Update {
  /** Cells, sizes or sheets. */
  contents: boolean;
  /** Another sheet is shown. */
  sheet: boolean;
  /** The active cell should be brought into sight. */
  reveal: boolean;
}

export type NoticeKind = "problem" | "done";

/** What the parts of the page share: the host, where the user is, and one redraw a frame however much changes. */
export class Workbench {
  /** The cell that is typed into. */
  active: Place = { row: 0, column: 0 };
  /** The other end of the selection, which Shift moves. */
  focus: Place = { row: 0, column: 0 };
  /** Shows a sentence to the user, or takes it away. */
  notify: (text: string | null, kind?: NoticeKind) => void = () => undefined;

  private readonly listeners: ((update: Update) => void)[] = [];
  private pending: Update | null = null;
  private shownSheet = "";
  private shownRange: HostRange | null = null;

  constructor(readonly host: Host) {
    host.onChange(() => this.invalidate({ contents: true }));
  }

  get sheet(): HostSheet {
    const { sheets, activeSheetId } = this.host.workbook;
    const visible = sheets.filter((sheet) => sheet.visibility === "Visible");
    const sheet = visible.find((each) => each.id === activeSheetId) ?? visible[0];
    if (!sheet) throw new Error("The workbook has no visible sheet");
    return sheet;
  }

  get range(): HostRange {
    return this.sheet.selection;
  }

  get cell(): HostCell | undefined {
    return cellAt(this.sheet, this.active.row, this.active.column);
  }

  onUpdate(listener: (update: Update) => void): void {
    this.listeners.push(listener);
  }

  /** Redraws in the next frame. Also for what the host does not announce: a sheet shown, a range selected. */
  invalidate(update: Partial<Update> = {}): void {
    if (this.pending === null) requestAnimationFrame(() => this.flush());
    const { contents = false, sheet = false, reveal = false } = this.pending ?? {};
    this.pending = {
      contents: contents || update.contents === true,
      sheet: sheet || update.sheet === true,
      reveal: reveal || update.reveal === true,
    };
  }

  select(active: Place, focus: Place = active, reveal = true): void {
    this.active = homeOf(this.sheet, inside(active));
    this.focus = inside(focus);
    this.sheet.selection = rangeBetween(this.sheet, this.active, this.focus);
    this.shownRange = this.sheet.selection;
    this.invalidate({ reveal });
  }

  showSheet(sheet: HostSheet): void {
    this.host.workbook.activeSheetId = sheet.id;
    this.invalidate();
  }

  /**
   * Goes to an address or a defined name.
   * @returns False if there is no such place.
   */
  goTo(text: string): boolean {
    const wanted = text.trim().toLowerCase();
    const name = this.host.workbook.names.find((each) => each.name.toLowerCase() === wanted);
    const found = parseAddress(name ? name.formula.slice(1) : text);
    if (!found) return false;
    const sheet = found.sheetName === undefined ? this.sheet : sheetNamed(this.host.workbook, found.sheetName);
    if (sheet?.visibility !== "Visible") return false;
    this.showSheet(sheet);
    const { row, column, rows, columns } = found.range;
    this.select({ row, column }, { row: row + rows - 1, column: column + columns - 1 });
    return true;
  }

  /**
   * Enters texts as typing them does, from the active cell or, where one is given, from another place.
   * @returns What stands in the way, in words; null if nothing does.
   */
  enter(texts: readonly (readonly string[])[], at: Place = this.active): string | null {
    const { sheet } = this;
    if (sheet.protected) return "This sheet is protected, so it cannot be changed.";
    const range = { ...at, rows: texts.length, columns: Math.max(...texts.map((row) => row.length)) };
    let refused: string | null = null;
    this.host.edit(() => {
      texts.forEach((line, r) =>
        line.forEach((text, c) => {
          refused = this.enterOne(text, at.row + r, at.column + c) ?? refused;
        }),
      );
      this.host.events.cellsChanged(sheet, range);
    });
    return refused;
  }

  private enterOne(text: string, row: number, column: number): string | null {
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) return null;
    try {
      enterValue(this.host, this.sheet, row, column, text);
      return null;
    } catch (thrown) {
      if (!(thrown instanceof HostProblem)) throw thrown;
      return "There is a problem with this formula. To enter text that begins with = or -, put an apostrophe before it.";
    }
  }

  /** Empties the selected cells and leaves their formats. */
  clear(): string | null {
    const { sheet, range } = this;
    if (sheet.protected) return "This sheet is protected, so it cannot be changed.";
    this.host.edit(() => {
      forEachHeldCell(sheet, range, (_cell, row, column) => {
        setValue(sheet, row, column, null);
        dropIfBare(sheet, row, column);
      });
      this.host.events.cellsChanged(sheet, range);
    });
    return null;
  }

  private flush(): void {
    const update = this.pending ?? { contents: false, sheet: false, reveal: false };
    this.pending = null;
    const { sheet } = this;
    if (sheet.id !== this.shownSheet) {
      this.shownSheet = sheet.id;
      update.sheet = true;
      update.contents = true;
    }
    if (sheet.selection !== this.shownRange) {
      const { row, column, rows, columns } = sheet.selection;
      this.active = homeOf(sheet, { row, column });
      this.focus = { row: row + rows - 1, column: column + columns - 1 };
      this.shownRange = sheet.selection;
      update.reveal = true;
    }
    for (const listener of this.listeners) listener(update);
  }
}

function inside({ row, column }: Place): Place {
  return { row: Math.min(Math.max(row, 0), MAX_ROWS - 1), column: Math.min(Math.max(column, 0), MAX_COLUMNS - 1) };
}
