import type { Finding } from "../finding";
import { columnName, savingsColumns } from "../savings-columns";
import { inWords, showLine } from "../show";
import type { Column, SavingsTable } from "../table";
import type { Check } from "./check";
import type { PlacedFigure } from "./placed-figures";
import { placedFigures } from "./placed-figures";

const WHY_TEXT = "SUM and other formulas leave out figures that are stored as text, without a warning.";

/** Figures that Excel holds as text: said once for a column that is all text, otherwise line by line. */
export const figureIsText: Check = (table) => {
  const columns = savingsColumns(table);
  const textColumns = columns.filter((column) => isAllText(table, column));
  const whole = textColumns.map((column): Finding => {
    const figures = placedFigures(table, [column], ({ value }) => value !== null);
    const cells = figures.map(({ figure }) => figure.cell);
    const message = `All ${cells.length} figures under "${column.label}" are text, such as "${figures[0]?.figure.written.trim() ?? ""}".`;
    return { check: "figure-is-text", severity: "warning", message, why: WHY_TEXT, cells };
  });
  const others = columns.filter((column) => !textColumns.includes(column));
  return [...whole, ...byLine(placedFigures(table, others, (figure) => figure.isText)).map(textFinding)];
};

function textFinding(figures: readonly PlacedFigure[]): Finding {
  const [first] = figures;
  const years = inWords(figures.map(({ column }) => columnName(column)));
  const written = [...new Set(figures.map(({ figure }) => figure.written.trim()))];
  const message = `${first ? showLine(first.line) : ""}: ${inWords(written)} in ${years} ${figures.length === 1 ? "is" : "are"} text.`;
  return {
    check: "figure-is-text",
    severity: "warning",
    message,
    why: WHY_TEXT,
    cells: figures.map(({ figure }) => figure.cell),
  };
}

function isAllText(table: SavingsTable, column: Column): boolean {
  let texts = 0;
  for (const line of table.lines) {
    const figure = line.figures.get(column.index);
    if (!figure || figure.value === null) continue;
    if (!figure.isText) return false;
    texts += 1;
  }
  return texts >= 2;
}

/** A line's figures stand together, so one that is on another row begins the next line's. */
function byLine(figures: readonly PlacedFigure[]): PlacedFigure[][] {
  const groups: PlacedFigure[][] = [];
  for (const figure of figures) {
    const group = groups.at(-1);
    if (group?.[0]?.line.row === figure.line.row) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}
