import { overNames, overWords, link, sourceLink, text } from "../cells";
import { Layout } from "../layout";
import { notesOf } from "../notes";
import type { OwnSheet } from "../own-sheets";
import { OWN_SHEETS } from "../own-sheets";
import type { Paper } from "../paper";
import { paperSheet } from "../paper-sheet";
import type { PlanCell, SheetPlan } from "../plan";
import { heading, sentences } from "../section";
import { tableTitles } from "../table-titles";
import { detailRows, NEXT_HEADING } from "./details";
import { methodRows } from "./method";
import { leftOutSentence, sourceRows, withoutTableRows } from "./sources";

/** The tables share the sheet's columns: the second holds long words in each of them. */
const COLUMN_WIDTHS = [34, 66, 24, 9, 20, 10, 17, 13];

const FILL_IN =
  "Fill in the entries: the summary is headed with them, and they stay when the sheets are written again.";
const COPY = "A published copy: its figures stay as they are.";

const WHAT_IS_IN: Readonly<Record<OwnSheet, string>> = {
  summary: "Headline figures, savings by year, the largest lines, shares of budgets and delivery.",
  enquiries: "What a panel may ask about the plans, and what came of it.",
  lines: "Every saving and cost by line and year, in £, to sort, filter and add up.",
  checks: "Stated totals and other figures worked out in two ways, and what the checks of the sources found.",
  about: "For whom the paper is, what it was made from, and how its figures are worked out.",
};

/** Lays out for whom the paper is, what it was made from, how its figures are worked out, and the sources' notes. */
export function aboutPlan(paper: Paper): SheetPlan {
  const { summary } = paper;
  const layout = new Layout(COLUMN_WIDTHS);
  layout.add([[text("About this paper", "title")]]);
  layout.add([[text(paper.published === null ? FILL_IN : COPY, "sentence")]]);
  layout.keepTogether();
  layout.add(detailRows(paper), "Scrutiny_paper_details");
  tableSection(layout, "The sheets of this paper", sheetRows(paper), "Scrutiny_sheets");
  sourcesSection(layout, paper);
  if (summary.sheetsWithoutTables.length > 0)
    tableSection(layout, "Sheets without a savings table", withoutTableRows(summary), "Scrutiny_sheets_without_table");
  tableSection(layout, "How figures are worked out", methodRows(paper), "Scrutiny_method");
  notesSection(layout, paper);
  return paperSheet(layout, "about", paper);
}

function sourcesSection(layout: Layout, { summary, options }: Paper): void {
  heading(layout, "Savings tables that were read");
  if (summary.tables.length === 0) sentences(layout, ["No savings table was found."]);
  else layout.add(sourceRows(summary, options.unit), "Scrutiny_sources");
  sentences(layout, leftOutSentence(summary));
}

function tableSection(layout: Layout, words: string, rows: readonly (readonly PlanCell[])[], table: string): void {
  heading(layout, words);
  layout.add(rows, table);
}

function sheetRows({ names }: Paper): PlanCell[][] {
  return [
    [overNames(NEXT_HEADING), overWords("What is in it")],
    ...OWN_SHEETS.map((sheet) => [
      link(names[sheet], { sheet: names[sheet], row: 0, column: 0 }, "nameLink"),
      text(WHAT_IS_IN[sheet], "cellText"),
    ]),
  ];
}

/** One place numbers the notes for all sheets, and this is where their words stand. */
function notesSection(layout: Layout, { summary }: Paper): void {
  heading(layout, "Notes");
  const notes = notesOf(summary).all;
  if (notes.length === 0) {
    sentences(layout, ["The sources have no notes."]);
    return;
  }
  const titleOf = tableTitles(summary);
  const rows = notes.map(({ label, note, table }) => [
    text(label, "name"),
    text(note.text, "cellText"),
    text(titleOf(table), "cellText"),
    sourceLink(note.cell),
  ]);
  layout.add([[overNames("Note"), ...["Text", "Savings table", "Source"].map(overWords)], ...rows], "Scrutiny_notes");
}
