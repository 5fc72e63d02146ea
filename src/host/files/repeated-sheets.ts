import type { Zip } from "../../xlsx/zip";

/**
 * Whether a workbook lists a sheet twice. Excel never does, and a small file that lists one sheet ten thousand times would be
 * read ten thousand times.
 */
export async function repeatsSheets(zip: Zip): Promise<boolean> {
  const book = (await zip.text("xl/workbook.xml")) ?? "";
  const relations = (await zip.text("xl/_rels/workbook.xml.rels")) ?? "";
  const sheets = attributes(book, /<(?:\w+:)?sheet\s[^>]*>/gu, /\s(?:\w+:)?id=["']([^"']*)/u);
  const parts = attributes(
    relations,
    /<Relationship\s[^>]*\/(?:worksheet|chartsheet)["'][^>]*>/gu,
    /\sTarget=["']([^"']*)/u,
  );
  return isRepeated(sheets) || isRepeated(parts);
}

function attributes(text: string, tag: RegExp, attribute: RegExp): string[] {
  return Array.from(text.matchAll(tag), ([found]) => attribute.exec(found)?.[1] ?? "");
}

function isRepeated(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}
