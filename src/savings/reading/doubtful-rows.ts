import type { Confidence } from "../confidence";
import { ask } from "../confidence";
import type { FigureRow } from "./body-rows";
import type { GroupTotals } from "./group-rows";
import type { RowsBehindTotal } from "./rows-behind-total";

const MAY_BE_TOTAL = ask(
  "It is just what other lines of the table come to, and may be their total: it is counted as a line.",
);
/** Where figures were lost, a total without a name is none that the lines come to. */
const HAS_NO_NAME = ask("The row has no name, and may be a total: it is counted as a line.");
const BEHIND_TOTAL = ask("It stands under the total and has no code, and may be no proposal: it is counted as a line.");

/** Why a row that is read as a line may be none; null where it surely is one. */
export function doubtAbout({ row, label }: FigureRow, groups: GroupTotals, behind: RowsBehindTotal): Confidence | null {
  if (label === "") return HAS_NO_NAME;
  if (groups.doubtful.has(row)) return MAY_BE_TOTAL;
  return behind.doubtful.has(row) ? BEHIND_TOTAL : null;
}
