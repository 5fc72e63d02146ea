import { formatRange } from "../model/address";
import type { HostRange, HostSheet } from "../model/types";

/** Takes messages in the shape in which Excel sends its events to the client library. */
export type EventSink = (message: { entries: EventEntry[] }) => void;

export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}

const EVENT_CATEGORY = 65_536;
const CHANGED = 10;

/** The one event that is played: `onChanged`, of all sheets or of one. */
export class EventTable {
  private sink: EventSink | null = null;
  private readonly changes: { sheet: HostSheet; range: HostRange }[] = [];

  /** Where events go: the client library's own registration, once a page or a Node session has loaded it. */
  deliverTo(sink: EventSink): void {
    this.sink = sink;
  }

  /** Notes cells that were written, to be told of when the request ends. */
  cellsChanged(sheet: HostSheet, range: HostRange): void {
    this.changes.push({ sheet, range });
  }

  /**
   * Sends what was noted.
   * @param byAddIn Whether the add-in's own request made the changes, which Excel marks with `triggerSource`.
   */
  send(byAddIn: boolean): void {
    const changes = this.changes.splice(0);
    if (!this.sink || changes.length === 0) return;
    const entries = changes.flatMap(({ sheet, range }) => {
      const message = JSON.stringify({
        address: formatRange(range),
        changeType: "RangeEdited",
        source: "Local",
        worksheetId: sheet.id,
        triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown",
      });
      return [sheet.id, "Workbook"].map((targetId) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: CHANGED,
        targetId,
        message,
      }));
    });
    this.sink({ entries });
  }
}
