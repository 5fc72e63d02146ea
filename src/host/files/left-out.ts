import type { Workbook } from "hucre";

/** What a file may hold that the local workbook does not carry, by the parts in which files keep it. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ["charts", /^xl\/(?:charts|chartsheets)\/[^/]+\.xml$/i],
  ["pictures", /^xl\/media\//i],
  ["comments", /^xl\/(?:comments[^/]*\.xml|threadedComments\/)/i],
  ["pivot tables", /^xl\/pivotTables\//i],
  ["slicers", /^xl\/slicers\//i],
  ["form controls", /^xl\/ctrlProps\//i],
  ["embedded objects", /^xl\/embeddings\//i],
  ["links to other workbooks", /^xl\/externalLinks\/[^/]+\.xml$/i],
  ["macros", /^xl\/vbaProject\.bin$/i],
];

/**
 * Says what of a file would be missing if its workbook were saved from here.
 * @param names The file's parts.
 * @param extendedValidation Whether it holds data validation that the library does not read.
 * @returns Words such as "charts", in a fixed order; empty where nothing is lost.
 */
export function leftOutOf(names: readonly string[], file: Workbook, extendedValidation: boolean): string[] {
  const parts = PARTS.filter(([, part]) => names.some((name) => part.test(name))).map(([words]) => words);
  if (file.sheets.some((sheet) => (sheet.conditionalRules ?? []).length > 0)) parts.push("conditional formats");
  if (extendedValidation) parts.push("data validation by lists on other sheets");
  return parts;
}
