import type { Problem } from "../savings/result";
import { STOPPED } from "./work";

const GONE = "A sheet or table was renamed or deleted meanwhile. Read again, then try again.";
const TOO_MANY =
  "That is too many cells for Excel to take in one go. Clear what stands far from the tables, then try again.";
const NOT_YET = "This Excel cannot do that yet. Update Excel, or use Excel on the web.";
const LOST = "The connection to Excel was lost. Check that you are online, then try again.";

/** What happened and what to do, by Excel's error code: its own messages are for programmers, and change. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied:
    "A sheet is protected, or the workbook can only be read. Remove the protection or save a copy, then try again.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Esc in the cell, then try again.",
  InvalidSelection: "Several separate ranges are selected. Select one block of cells, then try again.",
  ItemNotFound: GONE,
  InvalidReference: GONE,
  InvalidBinding: GONE,
  ItemAlreadyExists: "A sheet or table of that name was added meanwhile. Try again.",
  RequestPayloadSizeLimitExceeded:
    "That is too large for Excel to take in one go. Leave out some of the tables, or mend fewer cells at once, then try again.",
  ResponsePayloadSizeLimitExceeded:
    "The workbook is too large for Excel to hand over in one go. Close other workbooks, or use Excel on the desktop.",
  RangeExceedsLimit: TOO_MANY,
  OperationCellsExceedLimit: TOO_MANY,
  FormulaLengthExceedsLimit:
    "A formula of the summary would be too long for Excel. Choose values only on the Summary tab, then try again.",
  MemoryLimitReached: "Excel has run out of memory. Close other workbooks, then try again.",
  ServiceNotAvailable: "Excel cannot be reached. Wait a moment, then try again.",
  InactiveWorkbook: "Another workbook was chosen meanwhile. Go back to this one, then try again.",
  FilteredRangeConflict: "A filter is in the way. Clear the filters of the sheet, then try again.",
  MergedRangeConflict: "Merged cells or another table are in the way. Move them to another sheet, then try again.",
  InsertDeleteConflict: "Rows or cells were inserted or deleted at the same moment. Try again.",
  NotImplemented: NOT_YET,
  ApiNotFound: NOT_YET,
  RequestAborted: "Excel stopped the request. Try again.",
  Timeout: "Excel took too long to answer. Try again.",
  ConnectionFailure: LOST,
  NetworkIssue: LOST,
  [STOPPED]: "Stopped before anything was changed.",
  Conflict: "Someone else changed the workbook at the same moment. Try again.",
};

/**
 * An error that Excel raised, in words for the user. Decided by its code, never by its message.
 *
 * @param error whatever was caught
 * @returns the code as id, and a sentence that says what happened and what to do
 */
export function excelProblem(error: unknown): Problem {
  // Excel's library may run in a realm of its own, whose errors are no instances of this one's.
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "Unexpected";
  const message = MESSAGES[code] ?? "Excel could not finish this. Nothing more was changed; try again.";
  return { id: code, message };
}
