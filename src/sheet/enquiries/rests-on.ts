import type { AskedLine } from "../../savings/panel/written-enquiry";
import type { SavingsLine } from "../../savings/table";

/** As long as the text of a link may be, and no higher than a row can show. */
const MOST_CHARACTERS = 255;
/** Stands where a question is about no lines of their own, such as a total that only a sentence states. */
const WHOLE_TABLE = "The whole table";
const MORE = /^and \d+ more$/u;

/**
 * A line as it is named beside questions: "CH4 17+ Family support (New)". Numbers of notes are left out, which change when
 * other lines do: the line has to be known again.
 */
export function askedLine(line: SavingsLine): AskedLine {
  const title = `${line.code ?? ""} ${line.name}`.trim();
  const named = title === "" ? `Row ${line.row + 1}` : title;
  const shown = line.typeWritten === "" ? named : `${named} (${line.typeWritten})`;
  return { shown: shown.replace(/\s+/gu, " ").trim(), code: line.code, name: line.name, type: line.typeWritten };
}

/** The first of the lines, as many as a cell can show; all of them where they fit. */
export function linesShown(lines: readonly AskedLine[]): readonly AskedLine[] {
  if (joined(lines, 0).length <= MOST_CHARACTERS) return lines;
  // From the first on: a question of a large plan rests on thousands, and a cell shows a handful.
  const fits = (count: number) => joined(lines.slice(0, count), lines.length - count).length <= MOST_CHARACTERS;
  let count = 1;
  while (count < lines.length - 1 && fits(count + 1)) count += 1;
  return lines.slice(0, count);
}

/** What a question rests on, a line of the plan in each line of text. */
export function restsOn(lines: readonly AskedLine[]): string {
  const shown = linesShown(lines);
  return joined(shown, lines.length - shown.length);
}

/** As {@link restsOn}, for lines that are known by what is shown of them. */
export function restsOnShown(lines: readonly string[]): string {
  return lines.length === 0 ? WHOLE_TABLE : lines.join("\n");
}

/** The lines that a cell names, as they are shown there. */
export function linesRestedOn(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line, index) => {
    const isMore = index === lines.length - 1 && MORE.test(line);
    return line !== "" && line !== WHOLE_TABLE && !isMore;
  });
}

function joined(lines: readonly AskedLine[], more: number): string {
  const shown = restsOnShown(lines.map((line) => line.shown));
  return more === 0 ? shown : `${shown}\nand ${more} more`;
}
