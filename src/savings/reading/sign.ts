import type { Column, Decided, Figure, SavingSign, SavingsLine } from "../table";

/**
 * Which sign a saving has in a table: the sign of most of its lines, costs that say so in words left out. A council
 * may write savings in brackets, with a minus, or as plain numbers; the table as a whole tells.
 */
export function decideSign(lines: readonly SavingsLine[], columns: readonly Column[]): Decided<SavingSign> {
  const figures = lines.filter((line) => line.type !== "pressure").map((line) => savingFigures(line, columns));
  const negative = figures.filter((list) => list.some(isBelow) && !list.some(isAbove)).flat();
  const positive = figures.filter((list) => list.some(isAbove) && !list.some(isBelow)).flat();
  const negativeLines = new Set(negative.map((figure) => figure.cell.row)).size;
  const positiveLines = new Set(positive.map((figure) => figure.cell.row)).size;
  const together = negativeLines + positiveLines;
  if (together === 0) {
    const evidence = "No line is clearly above or below nothing; savings are taken as plain numbers.";
    return { value: "positive", evidence, decidedBy: "nothing", cells: [] };
  }
  if (negativeLines > positiveLines) {
    const example = negative.find(isBelow);
    const evidence = `${negativeLines} of ${together} lines are in brackets or have a minus, such as ${example?.written.trim() ?? ""}.`;
    return { value: "negative", evidence, decidedBy: "figures", cells: cellsOf(negative.filter(isBelow)) };
  }
  const evidence = `${positiveLines} of ${together} lines are plain numbers, such as ${positive.find(isAbove)?.written.trim() ?? ""}.`;
  return { value: "positive", evidence, decidedBy: "figures", cells: cellsOf(positive.filter(isAbove)) };
}

function savingFigures(line: SavingsLine, columns: readonly Column[]): Figure[] {
  return columns
    .filter((column) => column.kind === "year" || column.kind === "saving")
    .flatMap((column) => line.figures.get(column.index) ?? []);
}

function isBelow(figure: Figure): boolean {
  return figure.value !== null && figure.value < 0;
}

function isAbove(figure: Figure): boolean {
  return figure.value !== null && figure.value > 0;
}

function cellsOf(figures: readonly Figure[]): Figure["cell"][] {
  return figures.map((figure) => figure.cell);
}
