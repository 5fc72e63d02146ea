import { overFilteredFigures, overNames, overWords, text } from "../cells";
import { Layout } from "../layout";
import { notesOf } from "../notes";
import { FIRST_NAMES } from "../own-sheets";
import type { Paper } from "../paper";
import { paperSheet } from "../paper-sheet";
import type { SheetPlan } from "../plan";
import { sentences } from "../section";
import { lineRows } from "./line-rows";

/** The marked table of this sheet, and the headings by which formulas of other sheets name its columns. */
export const BY_LINE_TABLE = "Scrutiny_savings_by_line";
export const BY_LINE_COLUMNS = { year: "Year", amount: "Amount £", table: "Savings table" } as const;

const HEADS = [
  overNames("Code"),
  ...["Description", "Type", "Service", BY_LINE_COLUMNS.year].map(overWords),
  overFilteredFigures(BY_LINE_COLUMNS.amount),
  ...["Basis", BY_LINE_COLUMNS.table, "Source"].map(overWords),
];
const COLUMN_WIDTHS = [18, 48, 11, 21, 17, 16, 13, 34, 11];

const INTRODUCTION = [
  "A row for each line and year. Savings are positive and costs are negative, in £, whatever sign and unit the source uses.",
  "Where the basis is cumulative, an amount is the effect in that year: choose one year, and do not add years up.",
];
const NOTHING = "No savings table was found, so there are no lines to show.";

/** Lays out every line of every savings table year by year, to be sorted, filtered and pivoted. */
export function byLinePlan(paper: Paper): SheetPlan {
  const layout = new Layout(COLUMN_WIDTHS);
  layout.add([[text(FIRST_NAMES.lines, "title")]]);
  const notes = notesOf(paper.summary);
  const rows = lineRows(paper.summary, notes);
  const explained =
    notes.all.length > 0 ? [`Notes, such as ${notes.all[0]?.label}, stand in the sheet ${paper.names.about}.`] : [];
  sentences(layout, rows.length > 0 ? [...INTRODUCTION, ...explained] : [NOTHING]);
  const headRow = layout.row;
  layout.keepTogether();
  if (rows.length > 0) layout.add([HEADS, ...rows], BY_LINE_TABLE, { isSortable: true });
  const top = rows.length > 0 ? headRow + 1 : 1;
  return paperSheet(layout, "lines", paper, { headRows: top });
}
