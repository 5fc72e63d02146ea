import { formatRange } from "../model/address";
import type { HostRange } from "../model/range";
import type { HostSheet } from "../model/types";

/** Takes messages in the shape in which Excel sends its events to the client library. */
export type EventSink = (message: { entries: EventEntry[] }) => void;

export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}

/** Who changed the workbook: the add-in by a request, the user here, or somebody who has it open elsewhere. */
export type ChangeMaker = "add-in" | "user" | "co-author";

/** What Excel says happened to cells. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

const EVENT_CATEGORY = 65_536;

/** Excel's numbers for the events that are played. */
const EVENT = { changed: 10, sheetAdded: 13, sheetDeleted: 15, sheetRenamed: 25 } as const;

/** The collection of sheets listens under this id. */
const WORKBOOK = "Workbook";

interface NotedEvent {
  type: (typeof EVENT)[keyof typeof EVENT];
  sheet: HostSheet;
  /** What the message says beside the sheet and the source. */
  content: Record<string, unknown>;
}

/** The events that are played: cells changed, of all sheets or of one; sheets added, deleted and renamed. */
export class EventTable {
  private sink: EventSink | null = null;
  private readonly noted: NotedEvent[] = [];

  /** Where events go: the client library's own registration, once a page or a Node session has loaded it. */
  deliverTo(sink: EventSink): void {
    this.sink = sink;
  }

  /** Notes cells that were written, put in or taken out, to be told of when the request ends. */
  cellsChanged(sheet: HostSheet, range: HostRange, changeType: ChangeType = "RangeEdited"): void {
    const content = { address: formatRange(range), changeType };
    this.noted.push({ type: EVENT.changed, sheet, content });
  }

  sheetAdded(sheet: HostSheet): void {
    this.noted.push({ type: EVENT.sheetAdded, sheet, content: {} });
  }

  sheetDeleted(sheet: HostSheet): void {
    this.noted.push({ type: EVENT.sheetDeleted, sheet, content: {} });
  }

  sheetRenamed(sheet: HostSheet, nameBefore: string): void {
    this.noted.push({ type: EVENT.sheetRenamed, sheet, content: { nameBefore, nameAfter: sheet.name } });
  }

  /** Sends what was noted, marked as Excel marks who made it. */
  send(by: ChangeMaker): void {
    const noted = this.noted.splice(0);
    if (!this.sink || noted.length === 0) return;
    this.sink({ entries: noted.flatMap((event) => entriesFor(event, by)) });
  }
}

function entriesFor({ type, sheet, content }: NotedEvent, by: ChangeMaker): EventEntry[] {
  const message = JSON.stringify({
    ...content,
    worksheetId: sheet.id,
    source: by === "co-author" ? "Remote" : "Local",
    // Excel says only of cells which add-in changed them.
    ...(type === EVENT.changed && { triggerSource: by === "add-in" ? "ThisLocalAddin" : "Unknown" }),
  });
  const targets = type === EVENT.changed ? [sheet.id, WORKBOOK] : [WORKBOOK];
  return targets.map((targetId) => ({ messageCategory: EVENT_CATEGORY, messageType: type, targetId, message }));
}
