import type { HostWorkbook } from "../model/types";
import { Zip } from "./zip";

/** By sheet, the addresses of the cells whose formulas give errors. */
export type ErrorFormulas = readonly ReadonlySet<string>[];

/**
 * Puts right what the workbook library cannot write: hidden names, errors as results of formulas, and the order to
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
  for (const [index, cells] of errors.entries()) {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const text = cells.size > 0 ? await zip.text(part) : null;
    if (text !== null) await zip.replace(part, markErrors(text, cells));
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

function markErrors(sheet: string, cells: ReadonlySet<string>): string {
  return sheet.replace(/<c r="([A-Z]+\d+)"([^>]*?) t="str"/g, (tag: string, address: string, rest: string) =>
    cells.has(address) ? `<c r="${address}"${rest} t="e"` : tag,
  );
}
