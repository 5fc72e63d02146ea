import type { Workbook } from "hucre";

/** What a file may hold that the local workbook does not carry, by the parts in which files keep it. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ["pictures", /^xl\/media\//i],
  ["comments", /^xl\/(?:comments[^/]*\.xml|threadedComments\/)/i],
  ["pivot tables", /^xl\/pivotTables\//i],
  ["slicers", /^xl\/slicers\//i],
  ["form controls", /^xl\/ctrlProps\//i],
  ["embedded objects", /^xl\/embeddings\//i],
  ["links to other workbooks", /^xl\/externalLinks\/[^/]+\.xml$/i],
  ["macros", /^xl\/vbaProject\.bin$/i],
];

/** A chart's own part, without those of its style and its colours. */
const CHART = /^xl\/(?:charts\/chart(?:Ex)?\d*|chartsheets\/[^/]+)\.xml$/i;

/**
 * Says what of a file would be missing if its workbook were saved from here.
 * @param names The file's parts.
 * @param extendedValidation Whether it holds data validation that the library does not read.
 * @param charts How many of its charts are carried.
 * @returns Words such as "charts", in a fixed order; empty where nothing is lost.
 */
export function leftOutOf(names: readonly string[], file: Workbook, extendedValidation: boolean, charts = 0): string[] {
  const parts = PARTS.filter(([, part]) => names.some((name) => part.test(name))).map(([words]) => words);
  if (names.filter((name) => CHART.test(name)).length > charts) parts.unshift("charts");
  if (file.sheets.some((sheet) => (sheet.conditionalRules ?? []).length > 0)) parts.push("conditional formats");
  if (file.sheets.some((sheet) => sheet.autoFilter !== undefined)) parts.push("filters");
  if (extendedValidation) parts.push("data validation by lists on other sheets");
  return parts;
}
