import type { Finding } from "../finding";
import { marksInWords, marksOn } from "../mends/note-marks";
import { savingsColumns } from "../savings-columns";
import { showLine } from "../show";
import type { Check } from "./check";

/** Note marks that stand in the cells of figures and names. */
export const figureHasNoteMark: Check = (table) => {
  const columns = savingsColumns(table);
  const findings: Finding[] = [];
  for (const line of table.lines) {
    const marks = marksOn(line, table, columns);
    if (!marks) continue;
    const cells = [...(marks.name ? [marks.name.cell] : []), ...marks.figures.map(({ figure }) => figure.cell)];
    const where = cells.length === 1 ? "the same cell as what it marks" : "the same cells as what they mark";
    findings.push({
      check: "figure-has-note-mark",
      severity: "note",
      message: `${showLine(line)} has the note ${cells.length === 1 ? "mark" : "marks"} ${marksInWords(marks)} in ${where}.`,
      why: "A figure with a mark is text, which SUM leaves out; a screen reader reads a mark as part of the name.",
      cells,
    });
  }
  return findings;
};
