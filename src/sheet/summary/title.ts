import { FIRST_NAMES } from "../own-sheets";
import type { Paper } from "../paper";
import { formula, text } from "../cells";
import type { Layout } from "../layout";
import { detailCells } from "../about/details";
import { sentences } from "../section";
import { aboutTheSummary } from "./about";

/** The sheet's title, for whom it is, and what a reader needs to know before the figures. */
export function titleSection(layout: Layout, paper: Paper): void {
  layout.add([[text(FIRST_NAMES.summary, "title")]]);
  const { council, committee, date } = detailCells(paper);
  const typed = paper.typed.details;
  const parts = [typed.council, typed.committee, typed.date].filter((part) => part !== "");
  const shownDate = `IF(ISNUMBER(${date}),TEXT(${date},"d mmmm yyyy"),${date})`;
  const joined = `TEXTJOIN(", ",TRUE,${council},${committee},${shownDate})`;
  layout.add([[formula(`=${joined}`, parts.join(", "), "General", "subtitle")]]);
  sentences(layout, aboutTheSummary(paper));
}
