import { namesASection } from "../reading/lists";
import { SPEAKS_OF_SAVINGS } from "../reading/savings-words";
import { totalLabel } from "../reading/total-rows";
import { beginsAnotherTable } from "./another-table";
import type { LineAbove } from "./column-heading";
import type { ReadLine } from "./read-line";
import { isProse, isSentence } from "./read-line";

/** Under a grand total and a gap nothing goes on but rows like it. */
export function isGrandTotal(row: ReadLine | undefined): boolean {
  const label = row?.figures ? totalLabel(row.figures.words) : null;
  return label?.kind === "total" && label.certain;
}

/**
 * Whether rows as wide end in another total, of savings or of a service: then each total is a section's, and what stands
 * between them is the name of one. What is funded or invested is another matter.
 *
 * @param above the lines over the rows, with the heading of their table
 */
export function anotherTotalFollows(
  lines: readonly ReadLine[],
  from: number,
  width: number | undefined,
  above: readonly LineAbove[],
): boolean {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || isProse(line) || isSentence(line.text)) return false;
    if (!line.figures && line.text !== "" && beginsAnotherTable(line, lines, above)) return false;
    const label = line.figures?.figures.length === width ? (line.figures?.words ?? "") : "";
    if (totalLabel(label)) return SPEAKS_OF_SAVINGS.test(label) || namesASection(serviceIn(label));
  }
  return false;
}

/** "Adult care" in "Total for adult care". */
function serviceIn(label: string): string {
  const name = label.replace(/^\W*total(?: for| of)?\s(?=\S)/i, "");
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
