import type { Host } from "../../host";
import type { HostSheet } from "../../model/types";
import { problem } from "../problems";
import type { Ref } from "../member";

type SheetRef = (host: Host, sheet: HostSheet) => Ref;

let refToSheet: SheetRef | undefined;

/** Called once by `worksheet.ts`. Ranges and tables lead back to their sheet, and an import both ways would be a circle. */
export function provideSheetRef(make: SheetRef): void {
  refToSheet = make;
}

/**
 * The Worksheet object of a sheet.
 * @returns The reference.
 */
export function linkToSheet(host: Host, sheet: HostSheet): Ref {
  if (!refToSheet) throw new Error("worksheet.ts is not loaded.");
  return refToSheet(host, sheet);
}

/**
 * The sheet that the user sees.
 * @returns The active sheet, or the first visible one.
 */
export function activeSheet(host: Host): HostSheet {
  const { sheets, activeSheetId } = host.workbook;
  const sheet =
    sheets.find((each) => each.id === activeSheetId) ?? sheets.find((each) => each.visibility === "Visible");
  if (!sheet) throw problem("GeneralException");
  return sheet;
}
