import { tokenize, stringifyTokens } from "@borgar/fx";
import { quoteSheetName } from "../model/address";
import type { HostWorkbook } from "../model/types";

/** Excel writes a sheet's new name into every formula and defined name that speaks of it. */
export function renameSheetInFormulas(workbook: HostWorkbook, before: string, after: string): void {
  const renamed = (formula: string): string => renameIn(formula, before, after);
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.rows.values()) {
      for (const cell of cells.values()) {
        if (cell.formula !== undefined) cell.formula = renamed(cell.formula);
        const target = cell.hyperlink?.documentReference;
        if (cell.hyperlink && target !== undefined) {
          cell.hyperlink = { ...cell.hyperlink, documentReference: renamed(`=${target}`).slice(1) };
        }
      }
    }
  }
  for (const name of workbook.names) name.formula = renamed(name.formula);
}

/** In Excel a name whose sheet was deleted stands for nothing from then on, also when another sheet takes that name. */
export function unlinkDeletedSheet(workbook: HostWorkbook, deleted: string): void {
  for (const name of workbook.names) name.formula = withSheet(name.formula, deleted, "#REF");
}

function renameIn(formula: string, before: string, after: string): string {
  return withSheet(formula, before, quoteSheetName(after));
}

/** A formula with what stands before the "!" of a sheet's references in place of the sheet's name. */
function withSheet(formula: string, before: string, written: string): string {
  if (!formula.toLowerCase().includes(before.replaceAll("'", "''").toLowerCase())) return formula;
  const tokens = tokenize(formula);
  for (const token of tokens) {
    const bang = token.value.lastIndexOf("!");
    if (bang <= 0 || token.type === "string") continue;
    const raw = token.value.slice(0, bang);
    const name = raw.startsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : raw;
    if (name.toLowerCase() === before.toLowerCase()) token.value = written + token.value.slice(bang);
  }
  return stringifyTokens(tokens);
}
