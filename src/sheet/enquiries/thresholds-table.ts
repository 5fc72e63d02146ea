import { columnLetters } from "../../savings/address";
import type { MeasureKind } from "../../savings/enquiry/enquiry";
import { THRESHOLD_RULES } from "../../savings/enquiry/enquiry-names";
import type { EnquiryThresholds } from "../../savings/enquiry/thresholds";
import { DEFAULT_THRESHOLDS } from "../../savings/enquiry/thresholds";
import { askedWhen, THRESHOLD_NAMES } from "../../savings/summary/threshold-words";
import { input, overFigures, overWords, text } from "../cells";
import { PERCENT_FORMAT } from "../formats";
import type { Layout } from "../layout";
import type { PlanCell } from "../plan";
import { BETWEEN_TABLES, THRESHOLD_HEADS } from "./headings";
import { enquiryTitle } from "./line-of-enquiry";

type ThresholdName = keyof EnquiryThresholds;

const THRESHOLD_COLUMN = Object.keys(THRESHOLD_HEADS).indexOf("threshold");

/** How a cell shows a number of a kind. A share is a fraction, which Excel shows and takes as a percentage. */
export function measureFormat(kind: MeasureKind): string {
  return kind === "%" ? PERCENT_FORMAT : "0.0";
}

/** A number of a kind as a cell holds it. @example asCellNumber(51.4, "%") // 0.514 */
export function asCellNumber(value: number, kind: MeasureKind): number {
  // Eight decimals are beyond any share that is shown, and take off what binary fractions leave behind.
  return kind === "%" ? Number((value / 100).toFixed(8)) : value;
}

/**
 * The cell of a threshold, fixed, for formulas of the same sheet.
 *
 * @param headRow zero-based row of the thresholds' heading row
 */
export function thresholdCell(name: ThresholdName, headRow: number): string {
  return `$${columnLetters(THRESHOLD_COLUMN)}$${headRow + 1 + THRESHOLD_NAMES.indexOf(name) + 1}`;
}

/**
 * From when questions are asked: people change the figures, and the next refresh asks by them.
 *
 * @param mayChange a copy that is published is not refreshed
 * @returns the zero-based row of the heading row
 */
export function thresholdsTable(layout: Layout, thresholds: EnquiryThresholds, mayChange: boolean): number {
  layout.gap();
  layout.add([[text(BETWEEN_TABLES.thresholdsTitle, "heading")]]);
  if (mayChange) layout.add([[text(BETWEEN_TABLES.thresholdsPurpose, "sentence")]]);
  const { number, unit, usually, when, rule, threshold } = THRESHOLD_HEADS;
  const heads = [
    overFigures(number),
    overWords(unit),
    overFigures(usually),
    ...[when, rule].map(overWords),
    overFigures(threshold),
  ];
  const rows = THRESHOLD_NAMES.map((name, index) => thresholdRow(name, index + 1, thresholds[name]));
  return layout.add([heads, ...rows], "Scrutiny_thresholds");
}

function thresholdRow(name: ThresholdName, number: number, threshold: number): PlanCell[] {
  const { rule, kind } = THRESHOLD_RULES[name];
  const format = measureFormat(kind);
  return [
    { value: number, format: "0", style: "name" },
    text(kind, "cellText"),
    input(asCellNumber(DEFAULT_THRESHOLDS[name], kind), format),
    text(askedWhen(name), "cellText"),
    text(enquiryTitle(rule, ""), "cellText"),
    { value: asCellNumber(threshold, kind), format, style: "entryFigure" },
  ];
}
