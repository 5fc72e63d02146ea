import { inWords } from "../../savings/show";
import type { Paper } from "../paper";
import { DETAILS } from "./details";

const MOST_SHEETS = 3;

/**
 * What the file's title property says.
 *
 * @example documentTitle(paper) // "Scrutiny of savings: Birmingham City Council, Schools Committee, 12 July 2017"
 */
export function documentTitle({ typed, summary }: Pick<Paper, "typed" | "summary">): string {
  const given = DETAILS.map((detail) => typed.details[detail].trim()).filter((value) => value !== "");
  const isNamed = typed.details.council.trim() !== "" || typed.details.committee.trim() !== "";
  const sheets = [...new Set(summary.tables.map(({ table }) => table.range.sheet))];
  const more = sheets.length - MOST_SHEETS;
  const sources = inWords(more > 0 ? [...sheets.slice(0, MOST_SHEETS), `${more} more`] : sheets);
  const words = isNamed ? given.join(", ") : [sources, ...given].filter((part) => part !== "").join(", ");
  return words === "" ? "Scrutiny of savings" : `Scrutiny of savings: ${words}`;
}
