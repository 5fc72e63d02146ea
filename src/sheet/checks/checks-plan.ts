import { rangeAddress } from "../../savings/address";
import { formula, text } from "../cells";
import { Layout } from "../layout";
import { FIRST_NAMES } from "../own-sheets";
import type { Paper } from "../paper";
import { paperSheet } from "../paper-sheet";
import type { PlanCell, SheetPlan } from "../plan";
import { heading, sentences } from "../section";
import { contextOf } from "../source-context";
import type { TitleOf } from "../table-titles";
import { tableTitles } from "../table-titles";
import { TOO_LONG } from "../year-sums";
import { CROSS_HEADS, crossCheckRows } from "./cross-checks";
import { ACCEPTED_HEADS, acceptedRows, FINDING_HEADS, findingRows } from "./found";
import { COLUMNS, isPassed, PASSES } from "./result";
import { STATED_HEADS, statedTotalRows } from "./stated-totals";

/** The tables share the sheet's columns: the second and third hold long words in each of them. */
const COLUMN_WIDTHS = [30, 46, 38, 9, 14, 14, 12, 10, 10, 9];

/** The zero-based row of the sheet that says in its first cell how many checks pass. */
export const COUNT_ROW = 1;

/** Where a section's results stand. */
interface Results {
  readonly cells: readonly PlanCell[];
  readonly range: string;
}

/** Lays out every check with its result: stated totals, sums worked out in two ways, and what was found in the sources. */
export function checksPlan(paper: Paper): SheetPlan {
  const { summary, options } = paper;
  const layout = new Layout(COLUMN_WIDTHS);
  const titleOf = tableTitles(summary);
  const contexts = summary.tables.map((table, index) => contextOf(table, index + 1, options.unit));
  layout.add([[text(FIRST_NAMES.checks, "title")]]);
  layout.keep(1);
  sentences(layout, [
    "A difference is a question, not a verdict: a total may leave lines out, or be of something else.",
  ]);
  const results = [
    checkedSection(layout, {
      words: "Stated totals against their lines",
      table: "Scrutiny_stated_totals",
      heads: STATED_HEADS,
      rowsFrom: (row) => statedTotalRows(contexts, titleOf, row),
      sums: [COLUMNS.other],
      nothing: "No stated totals to compare.",
    }),
    checkedSection(layout, {
      words: "Figures worked out in two ways",
      table: "Scrutiny_cross_checks",
      heads: CROSS_HEADS,
      rowsFrom: (row) => crossCheckRows(contexts, titleOf, row),
      sums: [COLUMNS.one, COLUMNS.other],
      nothing: "No figures to work out in two ways.",
    }),
  ];
  layout.fill(COUNT_ROW, [[countCell(results)]]);
  foundSections(layout, paper, titleOf);
  return paperSheet(layout, "checks", paper);
}

interface Section {
  readonly words: string;
  readonly table: string;
  readonly heads: readonly PlanCell[];
  /** @param row the zero-based row in which the first of them will stand */
  readonly rowsFrom: (row: number) => PlanCell[][];
  /** The columns whose figures are formulas unless they would be too long. */
  readonly sums: readonly number[];
  /** Said in place of the table where it would have no rows. */
  readonly nothing: string;
}

function checkedSection(layout: Layout, { words, table, heads, rowsFrom, sums, nothing }: Section): Results {
  heading(layout, words);
  const first = layout.row + 1;
  const rows = rowsFrom(first);
  if (rows.length === 0) {
    sentences(layout, [nothing]);
    return { cells: [], range: "" };
  }
  layout.add([heads, ...rows], table);
  if (rows.some((row) => sums.some((sum) => row[sum]?.formula === undefined))) sentences(layout, [TOO_LONG]);
  const column = heads.findIndex(({ value }) => value === "Result");
  const range = rangeAddress({ row: first, column, rows: rows.length, columns: 1 });
  return { cells: rows.flatMap((row) => row[column] ?? []), range };
}

/** "12 of 14 checks pass." */
function countCell(results: readonly Results[]): PlanCell {
  const ranges = results.flatMap(({ range }) => (range === "" ? [] : [range]));
  const cells = results.flatMap((result) => result.cells);
  if (cells.length === 0) return text("There are no sums to check.", "sentence");
  const passed = ranges.map((range) => `COUNTIF(${range},"${PASSES}")`).join("+");
  const all = ranges.map((range) => `ROWS(${range})`).join("+");
  const words = `${cells.filter(isPassed).length} of ${cells.length} checks pass.`;
  return formula(`=${passed}&" of "&${all}&" checks pass."`, words, "General", "sentence");
}

function foundSections(layout: Layout, { summary }: Paper, titleOf: TitleOf): void {
  const [found, accepted] = [findingRows(summary, titleOf), acceptedRows(summary, titleOf)];
  heading(layout, "What the checks of the sources found");
  if (found.length > 0) layout.add([FINDING_HEADS, ...found], "Scrutiny_findings");
  else sentences(layout, [accepted.length === 0 ? "Nothing to report." : "Nothing else to report."]);
  heading(layout, "Findings accepted as they are");
  if (accepted.length > 0) layout.add([ACCEPTED_HEADS, ...accepted], "Scrutiny_accepted_findings");
  else sentences(layout, ["No finding has been accepted."]);
}
