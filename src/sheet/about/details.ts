import { quotedSheet } from "../../savings/address";
import type { Grid } from "../../savings/grid";
import { overNames, overWords, text } from "../cells";
import type { Paper, PaperDetails } from "../paper";
import type { PlanCell } from "../plan";
import { own } from "../section";

export type Detail = keyof PaperDetails;

const LABELS: Readonly<Record<Detail, string>> = {
  council: "Council",
  committee: "Committee",
  date: "Date of meeting",
};
export const DETAILS: readonly Detail[] = ["council", "committee", "date"];
const HEADS = ["Detail", "Entry"] as const;
/** The heading of what follows the details, at which a search for them ends. */
export const NEXT_HEADING = "Sheet";

/** The zero-based row of the sheet in which the table of details has its heading. */
export const DETAILS_ROW = 2;

/** The table of details: what people filled in is kept, and in a published copy is no longer asked for. */
export function detailRows({ typed, published }: Paper): PlanCell[][] {
  const entry = (value: string): PlanCell => {
    if (published !== null) return text(value === "" ? "not given" : value, "cellText");
    return value === "" ? { value: null, style: "entry" } : text(value, "entry");
  };
  const given: readonly (readonly [label: string, value: string])[] = published
    ? [
        ["Published", published.on],
        ["Published from", published.workbook],
      ]
    : [];
  return [
    [overNames(HEADS[0]), overWords(HEADS[1])],
    ...DETAILS.map((detail) => [text(LABELS[detail], "name"), entry(typed.details[detail].trim())]),
    ...given.map(([label, value]) => [text(label, "name"), text(value, "cellText")]),
  ];
}

/** Where each entry stands in a sheet that was just written, for formulas of other sheets. @example "'About'!B4" */
export function detailCells(paper: Pick<Paper, "names">): Record<Detail, string> {
  const cell = (detail: Detail) =>
    `${quotedSheet(paper.names.about)}!${own(DETAILS_ROW + 1 + DETAILS.indexOf(detail), 1)}`;
  return { council: cell("council"), committee: cell("committee"), date: cell("date") };
}

/**
 * Reads the entries back, wherever their rows are by now. A date is taken as it is shown.
 *
 * @param cells the sheet's used range: its values, and the same cells as they are shown
 * @returns "" for what nobody filled in, or whose row is gone
 */
export function readDetails(
  cells: Pick<Grid, "values"> & { readonly texts: readonly (readonly string[])[] },
): PaperDetails {
  const { values, texts } = cells;
  const rows = values.map((row) => row.map((value) => (typeof value === "string" ? value.trim() : "")));
  const start = placeOf(rows, HEADS[0]);
  const end = rows.findIndex((row, index) => index > (start?.row ?? 0) && row.includes(NEXT_HEADING));
  const read = (detail: Detail): string => {
    const at = placeOf(rows.slice(0, end === -1 ? rows.length : end), LABELS[detail], start?.row ?? 0);
    return at === null ? "" : entryAt(values[at.row]?.[at.column + 1], texts[at.row]?.[at.column + 1]);
  };
  return { council: read("council"), committee: read("committee"), date: read("date") };
}

function placeOf(rows: readonly (readonly string[])[], words: string, from = 0) {
  for (const [row, cells] of rows.entries()) {
    const column = row < from ? -1 : cells.indexOf(words);
    if (column >= 0) return { row, column };
  }
  return null;
}

/** A text says more than what is shown of it, which Excel may cut off; a number or date is what is shown. */
function entryAt(value: unknown, shown: string | undefined): string {
  return (typeof value === "string" ? value : (shown ?? "")).trim();
}
