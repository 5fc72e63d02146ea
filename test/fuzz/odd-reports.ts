import type { Chance } from "./chance";
import { anyText, runOf } from "./odd-cells";

type Change = (lines: string[], chance: Chance) => string[];

/** The text of a report with a few things done to it. */
export function mutatedReport(text: string, chance: Chance): string {
  let lines = text.split("\n");
  for (let count = 1 + chance.below(6); count > 0; count -= 1) lines = chance.of(CHANGES)(lines, chance);
  return lines.slice(0, MOST_LINES).join("\n").slice(0, MOST_CHARACTERS);
}

const MOST_LINES = 1500;
const MOST_CHARACTERS = 300_000;

const CHANGES: readonly Change[] = [
  function oddWords(lines, chance) {
    return lines.map((line) => line.replace(/\S+/g, (word) => (chance.below(25) === 0 ? anyText(chance) : word)));
  },
  function oddLine(lines, chance) {
    return lines.toSpliced(chance.below(lines.length + 1), 0, anyText(chance));
  },
  function longRun(lines, chance) {
    return chance.below(4) === 0 ? lines.toSpliced(chance.below(lines.length + 1), 0, runOf(chance)) : lines;
  },
  function withoutLines(lines, chance) {
    return lines.filter(() => chance.below(12) !== 0);
  },
  function repeated(lines, chance) {
    const from = chance.below(lines.length + 1);
    const block = lines.slice(from, from + 1 + chance.below(5));
    return lines.toSpliced(from, 0, ...Array.from({ length: chance.of([1, 4, 60]) }, () => block).flat());
  },
  function joined(lines, chance) {
    return lines
      .join("\n")
      .split(/\n(?=\S)/)
      .map((line) => (chance.below(10) === 0 ? line.replaceAll("\n", " ") : line));
  },
  function singleSpaced(lines) {
    return lines.map((line) => line.replace(/[ \t]+/g, " "));
  },
  function tabbed(lines) {
    return lines.map((line) => line.replace(/ {2,}/g, "\t"));
  },
  function wordPerLine(lines, chance) {
    return chance.below(4) === 0 ? lines.flatMap((line) => line.split(/\s+/)) : lines;
  },
];
