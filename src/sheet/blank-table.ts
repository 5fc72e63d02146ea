import type { RangeRef } from "../savings/grid";
import type { Result } from "../savings/result";
import { fail, succeed } from "../savings/result";
import type { Unit } from "../savings/unit";
import { financialYear } from "../savings/year";
import { overFigures, overNames, overWords, text } from "./cells";
import { amountFormat, USUAL_DECIMALS } from "./formats";
import type { PlanCell, SheetPlan } from "./plan";
import type { StyleName } from "./styles";

/** What a blank savings table is to hold. */
export interface BlankTableOptions {
  /** The calendar year in which the first financial year starts: 2027 for 2027/28. */
  readonly firstYear: number;
  /** How many years, from 1 to 10. */
  readonly years: number;
  readonly unit: Unit;
  /** How many empty lines, from 1 to 500. */
  readonly rows: number;
}

/** Cells of a plan, zero-based. */
export type PlanArea = Omit<RangeRef, "sheet">;

/** What Excel says when something else is typed into cells than they are for. */
export interface PlanValidation {
  readonly area: PlanArea;
  /** The words to choose from, or any number. */
  readonly allows: readonly string[] | "numbers";
  readonly alert: {
    /** "Stop" lets nothing else in; "Warning" leaves it to the user. */
    readonly style: "Stop" | "Warning";
    readonly title: string;
    readonly message: string;
  };
}

/** A sheet with a savings table that is still to be filled in. */
export interface BlankTablePlan extends SheetPlan {
  /** The marked table, with its heading row. */
  readonly table: PlanArea;
  /** Number formats that wait for what will be typed. */
  readonly formats: readonly { readonly area: PlanArea; readonly format: string }[];
  readonly validations: readonly PlanValidation[];
}

const TITLE = "Savings plan";
const TABLE_NAME = "SavingsPlan";

/** Columns before the years: their headings, widths in characters and looks. */
const WORDS: readonly { readonly heading: PlanCell; readonly width: number; readonly style: StyleName }[] = [
  { heading: overNames("Code"), width: 20, style: "name" },
  { heading: overWords("Description"), width: 46, style: "cellText" },
  { heading: overWords("Service"), width: 24, style: "cellText" },
  { heading: overWords("New or Existing"), width: 13, style: "cellText" },
];
const CODE = 0;
const TYPE = 3;
const YEAR_WIDTH = 14;

/**
 * Lays out a blank savings table on a sheet of its own. Its words say unit, basis and sign, so that a reader, and this
 * add-in, can tell them without asking.
 *
 * @returns the plan; a problem in words where the options are out of reach
 * @example blankTablePlan({ firstYear: 2027, years: 4, unit: "£000", rows: 12 })
 */
export function blankTablePlan(options: BlankTableOptions): Result<BlankTablePlan> {
  const problem = problemWith(options);
  if (problem !== null) return fail("blank-table-options", problem);
  const { unit, rows } = options;
  const top = introduction(unit);
  const years = Array.from({ length: options.years }, (_, index) => financialYear(options.firstYear + index));
  const heading = [
    ...WORDS.map((column) => column.heading),
    ...years.map(({ name }) => overFigures(`${name} ${unit}`)),
  ];
  const empty = heading.map((_, column): PlanCell => ({ value: null, style: WORDS[column]?.style ?? "figure" }));
  const row = top.length + 1;
  const table = { row, column: 0, rows: rows + 1, columns: heading.length };
  const lines = { ...table, row: row + 1, rows };
  const figures = { ...lines, column: WORDS.length, columns: years.length };
  return succeed({
    name: TITLE,
    blocks: [
      { row: 0, cells: top },
      { row, cells: [heading, ...Array.from({ length: rows }, () => empty)], table: TABLE_NAME },
    ],
    columnWidths: [...WORDS.map(({ width }) => width), ...years.map(() => YEAR_WIDTH)],
    frozenRows: row + 1,
    showGridlines: true,
    print: { orientation: "landscape", titleRows: `$${row + 1}:$${row + 1}`, pageBreaks: [], footer: TITLE },
    table,
    formats: [
      // A code such as 10/11 would become a date.
      { area: { ...lines, column: CODE, columns: 1 }, format: "@" },
      { area: figures, format: amountFormat("negative", USUAL_DECIMALS[unit]) },
    ],
    validations: [typeValidation({ ...lines, column: TYPE, columns: 1 }), figureValidation(figures)],
  });
}

/** Each a row of its own, short enough to stand beside one year: it runs on over the empty cells beside it. */
function introduction(unit: Unit): PlanCell[][] {
  return [
    [text(TITLE, "title")],
    [
      text(
        `Figures are in ${unit} and cumulative: each year's figure is its effect against today's budget.`,
        "sentence",
      ),
    ],
    [
      text(
        "Savings are negative and show in brackets; costs are positive. A lasting saving stands in every year.",
        "sentence",
      ),
    ],
  ];
}

function typeValidation(area: PlanArea): PlanValidation {
  const message =
    "Choose New for a saving that is first proposed in this budget, or Existing for one that an earlier plan has already.";
  return { area, allows: ["New", "Existing"], alert: { style: "Stop", title: "New or Existing", message } };
}

function figureValidation(area: PlanArea): PlanValidation {
  const message = "Text is not added up. Enter a number: negative for a saving, positive for a cost.";
  return { area, allows: "numbers", alert: { style: "Warning", title: "This is not a number", message } };
}

const EARLIEST = 2000;
const LATEST = 2069;
const MOST_YEARS = 10;
const MOST_ROWS = 500;

function problemWith({ firstYear, years, rows }: BlankTableOptions): string | null {
  if (!isWhole(firstYear, EARLIEST, LATEST)) return `Give a first year from ${EARLIEST} to ${LATEST}.`;
  if (!isWhole(years, 1, MOST_YEARS)) return `Give a number of years from 1 to ${MOST_YEARS}.`;
  return isWhole(rows, 1, MOST_ROWS) ? null : `Give a number of lines from 1 to ${MOST_ROWS}.`;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
