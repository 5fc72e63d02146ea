import type { HostWorkbook } from "../model/types";
import { finishCharts } from "./finish-charts";
import { fittedHeights } from "./fitted-heights";
import { Zip } from "../../xlsx/zip";

/** By sheet, the addresses of the cells whose formulas give errors. */
export type ErrorFormulas = readonly ReadonlySet<string>[];

/**
 * Puts right what the workbook library cannot write: hidden names, errors as results of formulas, fitted heights, parts of charts, and the order to
 * calculate everything anew on opening, which would turn cached results of custom functions into #NAME? where the add-in is not.
 * @returns The file's bytes.
 */
export async function finishParts(
  bytes: Uint8Array,
  workbook: HostWorkbook,
  errors: ErrorFormulas,
): Promise<Uint8Array> {
  const zip = Zip.open(bytes);
  if (!zip) return bytes;
  const book = (await zip.text("xl/workbook.xml")) ?? "";
  await zip.replace("xl/workbook.xml", keepCachedValues(hideNames(book, workbook)));
  await finishCharts(zip, workbook);
  for (const [index, cells] of errors.entries()) {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const sheet = workbook.sheets[index];
    const fitted = new Set(sheet ? fittedHeights(sheet).keys() : []);
    const text = cells.size + fitted.size > 0 ? await zip.text(part) : null;
    if (text !== null) await zip.replace(part, freeHeights(markErrors(text, cells), fitted));
  }
  return zip.write();
}

function keepCachedValues(book: string): string {
  return book.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>');
}

function hideNames(book: string, workbook: HostWorkbook): string {
  const hidden = new Set(workbook.names.filter((name) => !name.visible).map((name) => name.name));
  return book.replace(/<definedName name="([^"]*)"/g, (tag: string, name: string) =>
    hidden.has(name) ? `${tag} hidden="1"` : tag,
  );
}

/** Marks heights that were only fitted as free to be fitted again: the library marks every height as the user's own. */
function freeHeights(sheet: string, fitted: ReadonlySet<number>): string {
  return sheet.replace(/(<row r="(\d+)"[^>]*?) customHeight="1"/g, (tag: string, kept: string, row: string) =>
    fitted.has(Number(row) - 1) ? kept : tag,
  );
}

function markErrors(sheet: string, cells: ReadonlySet<string>): string {
  return sheet.replace(/<c r="([A-Z]+\d+)"([^>]*?) t="str"/g, (tag: string, address: string, rest: string) =>
    cells.has(address) ? `<c r="${address}"${rest} t="e"` : tag,
  );
}
