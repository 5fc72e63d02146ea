import { PAYLOADS } from "./payloads";

/** Savings tables with a hostile text wherever words stand. */

export const YEARS = ["2017/18", "2018/19", "2019/20"];
const figures = (index: number) => [-100 - index, -120 - index, -140 - index];

/** Each text once as what a line is called, and everywhere else that words stand. */
export const WORDS = [
  ["=1+1 Savings £000"],
  ["Code", "Description", "Type", "Service", "Notes", ...YEARS],
  ...PAYLOADS.map((text, index) => [`A${index + 1}`, text, text, text, text, ...figures(index)]),
  ["Total", null, null, null, null, -1, -1, -1],
  ...PAYLOADS.map((text) => [text]),
];

export const CODES = [
  ["Savings £000"],
  ["Code", "Description", ...YEARS],
  ...PAYLOADS.map((text, index) => [text, `Day services ${index}`, ...figures(index)]),
];

export const HEADINGS = [
  ["Savings £000"],
  ["Code", "Description", ...PAYLOADS.slice(0, 40), ...YEARS],
  ...["A1", "A2", "A3"].map((code) => [code, "Transport", ...PAYLOADS.slice(0, 40), -1, -2, -3]),
];

/** Texts where figures stand: each is a figure that cannot be read. */
export const FIGURES = [
  ["Savings £000"],
  ["Code", "Description", ...YEARS],
  ["A1", "Day services", -1, -2, -3],
  ...PAYLOADS.map((text, index) => [`B${index}`, "Transport", text, -2, -3]),
];

/** What each kind of mend puts right, among texts that it must leave texts. */
export const TO_MEND = [
  ["Savings £000"],
  ["Code", "Description", "Notes", ...YEARS],
  ["A-1", "=1+1", "=1+1", -1, -2, -3],
  ["A-2", "@SUM(1)*", null, "(4)", -2, -3],
  ["A-3", "+1+1", "+1+1", "-5", -2, -3],
  ["a – 4", "-2+3", null, -1, -2, -3],
  [" =A-5", "Day services*", null, "-6*", -2, -3],
  ["=A-6", "=cmd|' /C calc'!A0*", null, "=7", -2, -3],
  ["Total", null, null, "-99", -99, -99],
  ["* =1+1"],
];
