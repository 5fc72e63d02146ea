import type { Column, Decided, Figure, SavingSign, SavingsLine } from "../table";

/**
 * Which sign a saving has in a table: the sign of most of its lines, costs that say so in words left out. A council
 * may write savings in brackets, with a minus, or as plain numbers; the table as a whole tells.
 */
export function decideSign(lines: readonly SavingsLine[], columns: readonly Column[]): Decided<SavingSign> {
  const savings = columns.filter((column) => column.kind === "year" || column.kind === "saving");
  const negative: Figure[] = [];
  const positive: Figure[] = [];
  let [negativeLines, positiveLines] = [0, 0];
  for (const line of lines) {
    if (line.type === "pressure") continue;
    const figures = savings.flatMap((column) => line.figures.get(column.index) ?? []);
    const [hasBelow, hasAbove] = [figures.some(isBelow), figures.some(isAbove)];
    if (hasBelow && !hasAbove) {
      negative.push(...figures.filter(isBelow));
      negativeLines += 1;
    }
    if (hasAbove && !hasBelow) {
      positive.push(...figures.filter(isAbove));
      positiveLines += 1;
    }
  }
  const together = negativeLines + positiveLines;
  if (together === 0) {
    const evidence = "No line is clearly above or below nothing; savings are taken as plain numbers.";
    return { value: "positive", evidence, decidedBy: "nothing", cells: [] };
  }
  if (negativeLines > positiveLines) {
    const [example] = negative;
    const evidence = `${negativeLines} of ${together} lines are in brackets or have a minus, such as ${example?.written.trim() ?? ""}.`;
    return { value: "negative", evidence, decidedBy: "figures", cells: cellsOf(negative) };
  }
  const evidence = `${positiveLines} of ${together} lines are plain numbers, such as ${positive[0]?.written.trim() ?? ""}.`;
  return { value: "positive", evidence, decidedBy: "figures", cells: cellsOf(positive) };
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
