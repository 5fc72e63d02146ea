import type { HostSheet, HostWorkbook } from "./types";

/**
 * Whether Excel accepts a sheet name: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not "History".
 * @returns True if it does.
 */
export function isSheetName(name: string): boolean {
  if (name.length === 0 || name.length > 31 || /[\\/?*[\]:]/.test(name)) return false;
  return !name.startsWith("'") && !name.endsWith("'") && name.toLowerCase() !== "history";
}

/**
 * Finds a sheet by its name, whatever the case.
 * @returns The sheet, or undefined.
 */
export function sheetNamed(workbook: HostWorkbook, name: string): HostSheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/**
 * The name that Excel gives a sheet that is added without one.
 * @returns "Sheet1", "Sheet2" and so on, the first that is free.
 */
export function freeSheetName(workbook: HostWorkbook): string {
  let number = workbook.sheets.length + 1;
  while (sheetNamed(workbook, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}
