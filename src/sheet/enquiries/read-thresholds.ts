import { cellAddress } from "../../savings/address";
import { THRESHOLD_RULES } from "../../savings/enquiry/enquiry-names";
import type { EnquiryThresholds } from "../../savings/enquiry/thresholds";
import { askedWhen, showThreshold, THRESHOLD_NAMES } from "../../savings/summary/threshold-words";
import type { FoundHeads } from "./find-tables";
import { readEnquiryTitle } from "./line-of-enquiry";
import type { EnquiryCells } from "./sheet-rows";
import { shownAt } from "./sheet-rows";

type ThresholdName = keyof EnquiryThresholds;

/** Per cent, times or years. */
const MOST = 1000;

/** The thresholds as people left them, and what cannot be used of them, in sentences. */
export interface ReadThresholds {
  readonly thresholds: Partial<EnquiryThresholds>;
  readonly problems: readonly string[];
}

/** @param inUse the thresholds that hold where a cell does not give one */
export function readThresholds(cells: EnquiryCells, table: FoundHeads, inUse: EnquiryThresholds): ReadThresholds {
  const thresholds: Partial<Record<ThresholdName, number>> = {};
  const problems: string[] = [];
  const column = table.columns.get("threshold");
  if (column === undefined) return { thresholds, problems };
  for (let row = table.headRow + 1; row < table.end; row += 1) {
    const name = nameInRow(cells, row, table);
    if (name === null || thresholds[name] !== undefined) continue;
    const read = readThreshold(name, cells.values[row]?.[column] ?? "");
    if (typeof read === "number") thresholds[name] = read;
    else {
      const used = showThreshold(name, inUse[name]);
      problems.push(`The threshold in ${cellAddress({ row, column })} is ${read}, so ${used} is used.`);
    }
  }
  return { thresholds, problems };
}

/** A row is known by its words; where they were typed over, by its number and line of enquiry together. */
function nameInRow(cells: EnquiryCells, row: number, { columns }: FoundHeads): ThresholdName | null {
  const at = (key: string): string => shownAt(cells, row, columns.get(key) ?? -1).trim();
  const words = at("when");
  const named = THRESHOLD_NAMES.find((name) => askedWhen(name) === words);
  if (named) return named;
  const numbered = THRESHOLD_NAMES[Number(at("number") || "0") - 1];
  const { rule } = readEnquiryTitle(at("rule"));
  return numbered !== undefined && THRESHOLD_RULES[numbered].rule === rule ? numbered : null;
}

/** A threshold in the domain's units, or what is wrong with it. */
function readThreshold(name: ThresholdName, value: unknown): number | string {
  if (typeof value !== "number" || !Number.isFinite(value)) return "not a number";
  const { kind } = THRESHOLD_RULES[name];
  // Fractions come back as per cent without what binary fractions leave behind.
  const threshold = kind === "%" ? Number((value * 100).toFixed(6)) : value;
  if (threshold < 0) return "below nought";
  return threshold > MOST ? `over ${showThreshold(name, MOST)}` : threshold;
}
