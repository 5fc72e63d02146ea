import { readFigure } from "../figure";
import { fittingHeading } from "./fit-row";
import { separatedLine } from "./separated-rows";
import type { TextLine } from "./text-line";

const MOST_BETWEEN = 8;
const LONGEST_PART = 80;

/**
 * Lines of tables with a tab between cells, joined where the words of one cell go on over several lines, with or without
 * blank ones between: together they have as many cells as the heading, and neither part has.
 *
 * @example "Ref\tItem\t2024/25", "A1\tParks:", "", "mown less\t20" // the last three are one row
 */
export function withWholeCells(lines: readonly TextLine[]): readonly TextLine[] {
  const whole: TextLine[] = [];
  let width = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const separated = line.text.includes("\t") ? separatedLine(line) : null;
    width = (separated && fittingHeading(separated)?.width) ?? width;
    const end = separated ? endOfRow(lines, at, separated.cells, width) : null;
    whole.push(end === null ? line : { ...line, text: textOf(lines.slice(at, end + 1)) });
    at = end ?? at;
  }
  return whole;
}

/** The line with the last cells of a row that breaks off among its words; null where a row is whole. */
function endOfRow(lines: readonly TextLine[], at: number, cells: readonly string[], width: number): number | null {
  if (cells.length >= width || !isWords(cells.at(-1))) return null;
  for (let next = at + 1; next <= at + MOST_BETWEEN && next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || line.text.length > LONGEST_PART * 2) return null;
    if (line.text.includes("\t")) {
      const [first, ...others] = separatedLine(line)?.cells ?? [];
      const isRest = isWords(first) && others.some((cell) => readFigure(cell).kind === "figure");
      return isRest && cells.length + others.length === width ? next : null;
    }
    if (line.isBullet || line.text.length > LONGEST_PART || line.text.includes("|")) return null;
  }
  return null;
}

function isWords(cell = ""): boolean {
  return /\p{L}{2}/u.test(cell) && readFigure(cell).kind === "text";
}

function textOf(lines: readonly TextLine[]): string {
  return lines.flatMap(({ text }) => (text === "" ? [] : [text])).join(" ");
}
