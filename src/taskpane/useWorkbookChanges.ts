import { useEffect, useRef } from "react";
import type { WorkbookRead } from "../commands/read-tables";
import { watchWorkbook } from "../commands/watch-workbook";

/**
 * Notes which sheets change after they were read. Nothing is read again unasked: the user is told, and decides.
 *
 * @param results what was read last
 * @param changed is given the name of a sheet that was read, or "" for one that was not there
 */
export function useWorkbookChanges(results: WorkbookRead | null, changed: (sheet: string) => void): void {
  const latest = useRef(results);
  useEffect(() => {
    latest.current = results;
  }, [results]);
  // Where Excel refused the first reading, it would have refused this too: it is asked for once something is read.
  const isRead = results !== null;
  useEffect(() => {
    if (!isRead) return undefined;
    return watchWorkbook(({ kind, sheetId }) => {
      const read = latest.current;
      if (!read) return;
      const sheet = read.snapshot.sheetIds.get(sheetId);
      // Of a sheet that is gone nothing is left to be told, but of the workbook.
      if (sheet !== undefined && kind !== "sheet deleted") changed(sheet);
      // Whatever is typed on a sheet that the add-in wrote changes no savings; that it is gone is worth knowing.
      else if (!read.snapshot.ownSheetIds.has(sheetId) || kind === "sheet deleted" || kind === "sheet renamed")
        changed("");
    });
  }, [changed, isRead]);
}
