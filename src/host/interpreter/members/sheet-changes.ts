import type { Host } from "../../host";
import { renameSheetInFormulas, unlinkDeletedSheet } from "../../formulas/rename";
import { createSheet, nextId } from "../../model/create";
import { isSheetName, sheetNamed } from "../../model/sheet-names";
import type { HostSheet } from "../../model/types";
import { problem } from "../problems";

/*
 * What happens to sheets, whoever does it: a request of the add-in's, or the user within `host.edit`. A protected
 * structure refuses all of it.
 */

/** Adds an empty sheet after the others. A name that is taken is ItemAlreadyExists; one that no sheet can have, InvalidArgument. */
export function addSheet(host: Host, name: string): HostSheet {
  refuseProtected(host);
  checkName(host, name);
  const sheet = createSheet(name, nextId(host.workbook));
  host.workbook.sheets.push(sheet);
  host.events.sheetAdded(sheet);
  return sheet;
}

/** Deletes a sheet with its own names. The last visible one cannot be deleted, nor one that is very hidden. */
export function deleteSheet(host: Host, sheet: HostSheet): void {
  refuseProtected(host);
  if (sheet.visibility === "VeryHidden") throw problem("InvalidOperation");
  leaveVisible(host, sheet);
  const { workbook } = host;
  workbook.names = workbook.names.filter((name) => name.sheet !== sheet.id);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  unlinkDeletedSheet(workbook, sheet.name);
  host.events.sheetDeleted(sheet);
}

/** Renames a sheet, also where formulas name it. */
export function renameSheet(host: Host, sheet: HostSheet, name: string): void {
  refuseProtected(host);
  checkName(host, name, sheet);
  const before = sheet.name;
  renameSheetInFormulas(host.workbook, before, name);
  sheet.name = name;
  host.events.sheetRenamed(sheet, before);
}

/** Moves a sheet to another place among the tabs, counted from zero. */
export function moveSheet(host: Host, sheet: HostSheet, position: number): void {
  refuseProtected(host);
  const { sheets } = host.workbook;
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

/** Shows or hides a sheet. The last visible one cannot be hidden. */
export function setVisibility(host: Host, sheet: HostSheet, visibility: HostSheet["visibility"]): void {
  refuseProtected(host);
  if (visibility !== "Visible") leaveVisible(host, sheet);
  sheet.visibility = visibility;
}

function refuseProtected(host: Host): void {
  if (host.workbook.structureProtected === true) throw problem("AccessDenied");
}

function checkName(host: Host, name: string, except?: HostSheet): void {
  if (!isSheetName(name)) throw problem("InvalidArgument");
  const taken = sheetNamed(host.workbook, name);
  if (taken && taken !== except) throw problem("ItemAlreadyExists");
}

/** Excel keeps one sheet visible, and shows another when the active one goes. */
function leaveVisible(host: Host, leaving: HostSheet): void {
  const other = host.workbook.sheets.find((sheet) => sheet !== leaving && sheet.visibility === "Visible");
  if (!other && leaving.visibility === "Visible") throw problem("InvalidOperation");
  if (host.workbook.activeSheetId === leaving.id && other) host.workbook.activeSheetId = other.id;
}
