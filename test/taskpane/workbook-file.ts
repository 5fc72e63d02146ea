import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeXlsx } from "../../src/host/files/xlsx";
import { setValue } from "../../src/host/model/cells";
import { createWorkbook } from "../../src/host/model/create";

export type Rows = readonly (readonly (string | number | null)[])[];

const folders: string[] = [];

/**
 * An .xlsx file in a folder of its own, until `removeWorkbookFiles`.
 * @param sheets Rows of cells by sheet name.
 * @returns Its path.
 */
export async function workbookFile(sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const workbook = createWorkbook(Object.keys(sheets));
  for (const sheet of workbook.sheets) {
    sheets[sheet.name]?.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell !== null) setValue(sheet, row, column, cell);
      }),
    );
  }
  const file = newFile();
  writeFileSync(file, await writeXlsx(workbook));
  return file;
}

/** The path of an .xlsx file that is still to be written, in a folder of its own until `removeWorkbookFiles`. */
export function newFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "savings-pane-"));
  folders.push(folder);
  return path.join(folder, "Workbook.xlsx");
}

/** Removes every file that was made here. */
export function removeWorkbookFiles(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
