import type { Host } from "../host";
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../model/address";
import { cellAt, selectCells } from "../model/cells";
import { sheetNamed } from "../model/sheet-names";
import type { HostRange } from "../model/range";
import type { HostCell, HostSheet } from "../model/types";
import { clearContents, enterTexts, whyLocked } from "./edit-cells";
import { homeOf, rangeBetween, type Place } from "./grid/moves";

/** What has changed since the last frame. */
export interface Update {
  /** Cells, sizes or sheets. */
  contents: boolean;
  /** Another sheet is shown. */
  sheet: boolean;
  /** Cells to bring into sight, one after the other: the last is the one that matters most. */
  reveal: readonly Place[];
}

interface Selection {
  range: HostRange;
  active: Place;
  focus: Place;
  /** What of it should be brought into sight. */
  reveal: readonly Place[];
}

export type NoticeKind = "problem" | "done";

const NOTHING: Update = { contents: false, sheet: false, reveal: [] };

/** What the parts of the page share: the host, where the user is, and one redraw a frame however much changes. */
export class Workbench {
  /** Shows a sentence to the user, or takes it away. */
  notify: (text: string | null, kind?: NoticeKind) => void = () => undefined;

  private readonly listeners: ((update: Update) => void)[] = [];
  private pending: Update | null = null;
  private readonly selections = new WeakMap<HostSheet, Selection>();
  private readonly drawn = new WeakMap<HostSheet, Selection>();
  private shownSheet = "";

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

  /** The cell that is typed into. */
  get active(): Place {
    return this.selection().active;
  }

  /** The other end of the selection, which Shift moves. */
  get focus(): Place {
    return this.selection().focus;
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
    const { contents, sheet, reveal } = this.pending ?? NOTHING;
    this.pending = {
      contents: contents || update.contents === true,
      sheet: sheet || update.sheet === true,
      reveal: update.reveal ?? reveal,
    };
  }

  select(from: Place, focus: Place = from, reveal: readonly Place[] = [focus]): void {
    const { sheet } = this;
    const active = homeOf(sheet, inside(from));
    selectCells(sheet, rangeBetween(sheet, active, inside(focus)));
    this.selections.set(sheet, { range: sheet.selection, active, focus: inside(focus), reveal });
    this.invalidate();
  }

  /** What is selected; where the add-in has selected something else meanwhile, that, from its top left cell. */
  private selection(): Selection {
    const { sheet } = this;
    const known = this.selections.get(sheet);
    if (known?.range === sheet.selection) return known;
    const { row, column, rows, columns } = sheet.selection;
    const active = homeOf(sheet, { row, column });
    const focus = { row: row + rows - 1, column: column + columns - 1 };
    const selection = { range: sheet.selection, active, focus, reveal: [focus, active] };
    this.selections.set(sheet, selection);
    return selection;
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
    const last = { row: row + rows - 1, column: column + columns - 1 };
    this.select({ row, column }, last, [last, { row, column }]);
    return true;
  }

  /** Why the shown sheet cannot be changed, in words; null if nothing stands in the way. */
  get locked(): string | null {
    return whyLocked(this.host, this.sheet);
  }

  /**
   * Enters texts as typing them does, from the active cell or, where one is given, from another place.
   * @returns What stands in the way, in words; null if nothing does.
   */
  enter(texts: readonly (readonly string[])[], at: Place = this.active): string | null {
    return enterTexts(this.host, this.sheet, at, texts);
  }

  /**
   * Empties the selected cells and leaves their formats.
   * @returns What stands in the way, in words; null if nothing does.
   */
  clear(): string | null {
    return clearContents(this.host, this.sheet, this.range);
  }

  private flush(): void {
    const update = { ...(this.pending ?? NOTHING) };
    this.pending = null;
    const { sheet } = this;
    if (sheet.id !== this.shownSheet) {
      this.shownSheet = sheet.id;
      update.sheet = true;
      update.contents = true;
    }
    const selection = this.selection();
    // A sheet that is shown again is where it was left.
    if (this.drawn.get(sheet) !== selection) update.reveal = selection.reveal;
    this.drawn.set(sheet, selection);
    for (const listener of this.listeners) listener(update);
  }
}

function inside({ row, column }: Place): Place {
  return { row: Math.min(Math.max(row, 0), MAX_ROWS - 1), column: Math.min(Math.max(column, 0), MAX_COLUMNS - 1) };
}
