import type { Cell, CellValue } from "../../src/savings/grid";
import { kindOfValue } from "../../src/savings/grid";
import type { Chance } from "./chance";

/** What may stand in cells: what councils write, what they write by mistake, and what a regular expression may hang on. */

const FIGURES = [
  ...["(0.100)", "£1,120,000", "£0.601m", "3.2 ¹", "1,234-", "150cr", "12 dr", "(£150k)", "£(0.6)m", "Up to £40k", "-£5"],
  ...["−1.5", "1 250 000", "1\u00a0250", "£ 6,50", "1.234,56", "12%", "(3.5)%", "l40", "6O", "£000", "1e5", "1.2.3", "+7"],
  ...["n/a", "TBC", "nil", "-", "–", "£250 p.a.", "c. £1.5m", ">£30k", "£1m-£2m", "100*", "3.21", "[1]", "½", "£", "0"],
];
const YEARS = [
  ...["2017/18", "2017-18 £m", "2018/2019", "FY18", "Year 1", "17/18", "20010/11", "2017/19", "2019/20 £000", "2017"],
  ...["2018", "2011/", "12", "April 2024 to March 2025", "y/e 31 March 2027", "2017/18 to 2020/21", "2018/19 FTE"],
];
const HEADINGS = [
  ...["Ref", "Code", "Savings proposal", "Description", "Saving", "Savings £m", "New or Existing", "Directorate", "RAG"],
  ...["Lead officer", "Total", "Budget £", "Target", "Achieved", "% of budget", "Posts", "Cumulative total", "Comments"],
  ...["£'000", "(£m)", "Better", "Worse", "Growth", "Amount", "Net impact", "Saving\nproposal", "Type"],
];
const LABELS = [
  ...["CH1 17+", "CH4 17+ / MIA3 16+", "ASC-01", "1.2.3", "A5", "CHS/SAV/34", "Total", "Sub-total", "Grand Total 2017/18"],
  ...["Total Facilities Management contract", "Net saving", "of which staffing", "- posts", "Pressures", "New savings"],
  ...["Savings target", "Shortfall", "carried forward", "All services", "Adult Social Care", "Freeze a post", "new", "Existing"],
];
const SENTENCES = [
  "Of the £250,000 required, £224,537 has been identified; the rest is to be found.",
  "A recurrent saving of £100,000 a year from 2017/18, as detailed below:",
  "Figures in brackets are savings and pressures are shown as plain numbers (£m).",
  "( ) = saving, + = cost. Savings are cumulative.",
  "Note 1: £1.5m; £2m. £3m! All of it is made up of £4k from £5 to £6.",
  "Ni chaiff y gwasanaeth ei dorri – dim arbedion.",
];
const ODD = [
  ...["", " ", "\u0000", "\u0007bell", "a\tb", "line\r\nbreak", "\u200b", "\ufeff", "\u202eevil\u202c", "\u200f(12)", "\ud83d"],
  ...["💷 12", "𝟙𝟚", "١٢٣", "ﬁgures", "K\u212a\u017f", "e\u0301", "NaN", "Infinity", "-Infinity", "1e309", "0x10", "null", "__proto__"],
  ...["constructor", "toString", "=SUM(A1:A3)", "'text", "<b>£1</b>", "{{7*7}}", "9".repeat(400), `0.${"0".repeat(60)}1`],
];
const NUMBERS = [
  ...[0, -0, 1, -1, 0.1, -0.25, 12, 17, 2017, 2018, 1234.5, -1250, 1e5, 43_044, 1e15, 2 ** 53, -(2 ** 53), 1e21, 1e308],
  ...[5e-324, 0.1 + 0.2, 1e-9, NaN, Infinity, -Infinity],
];
const ERRORS = ["#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#SPILL!"];

/** Runs that are long to go through, and far longer where each part of them is gone through again. */
const RUNS = [
  ...[" ", "(", "((", ")", "1,", "1", "£", "££ ", "-", "(-", " - ", "=", "/", "17/", "A/", "A", "A ", "CH1 ", "\n", "[1]"],
  ...["¹", "*", "* ", ".", ". ", "!", ":", "£1 ", "£1; ", "£1,", "2017/18 ", "saving ", "saving - ", "minus ", "total ", "to "],
  ...["of ", "note ", "(a", "(£", "\u00a0", "\u200b", "new existing ", "savings (", "- saving", "( )", "all net ", "is ", "FY "],
];
const BEFORE = ["", "(", "£", "saving ", "savings in brackets ", "Total ", "note ", "1", "CH1", "to ", "=", "minus (", "FY", "2017/"];
const AFTER = ["", "x", ")", "£", "1", "saving", "!", "\n", "%"];
const LENGTHS = [20, 300, 3000, 50_000];

/** What a cell of each sort may hold. */
const SORTS: Readonly<Record<string, (chance: Chance) => CellValue>> = {
  figure: (chance) => chance.of(FIGURES),
  number: (chance) => (chance.below(2) === 0 ? chance.of(NUMBERS) : (chance.below(2_000_001) - 1_000_000) / 10 ** chance.below(5)),
  year: (chance) => chance.of(YEARS),
  heading: (chance) => chance.of(HEADINGS),
  label: (chance) => chance.of(LABELS),
  sentence: (chance) => chance.of(SENTENCES),
  odd: (chance) => chance.of(ODD),
  truth: (chance) => chance.below(2) === 0,
  error: (chance) => chance.of(ERRORS),
  glued: (chance) => Array.from({ length: 2 + chance.below(4) }, () => anyText(chance)).join(chance.of(["", " ", "\n", " / "])),
  run: (chance) => runOf(chance),
};

/** The sorts of cells, each as often as it is to be chosen where nothing asks for one. */
const OFTEN = [..."figure number number year heading label label sentence odd glued".split(" "), "truth", "error"];

/** A value of a sort, or of any: then one in some hundreds is a long run, which takes its time to be read. */
export function valueOf(chance: Chance, sort?: keyof typeof SORTS): CellValue {
  const chosen = sort ?? (chance.below(300) === 0 ? "run" : chance.of(OFTEN));
  return SORTS[chosen]?.(chance) ?? "";
}

/** A text that may stand anywhere, in a report too. */
export function anyText(chance: Chance): string {
  return String(chance.below(400) === 0 ? runOf(chance) : chance.of([FIGURES, YEARS, HEADINGS, LABELS, SENTENCES, ODD].map((all) => chance.of(all))));
}

/** A run of one piece, with something before and after it. */
export function runOf(chance: Chance): string {
  const piece = chance.of(RUNS);
  return chance.of(BEFORE) + piece.repeat(Math.ceil(chance.of(LENGTHS) / piece.length)) + chance.of(AFTER);
}

/** The value with a text and a kind that Excel may give it, now and then with such as do not fit. */
export function cellWith(value: CellValue, chance: Chance): Cell {
  if (typeof value === "number" && chance.below(12) === 0) return { value, text: chance.of(["10/11", "01/04/2018", "Dec-13", "#####"]), kind: "date" };
  const text = typeof value === "number" && chance.below(3) === 0 ? chance.of([value.toLocaleString("en-GB"), `£${value}m`, `(${value})`, "####"]) : String(value);
  const kind = chance.below(200) === 0 ? chance.of(["text", "error", "boolean", "date", "empty", "number"] as const) : kindOfValue(value);
  return { value, text, kind };
}
