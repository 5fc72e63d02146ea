import { readFigure } from "../figure";
import type { TextLine } from "./text-line";

const RULE = /^\s*(?::?-{2,}:?\s*\|\s*)+$/u;

/**
 * Lines of tables with a bar behind every cell, joined where a row was broken within its cells. The rule under the heading
 * says how many cells a row has: lines that have so many only together are one row.
 *
 * @example "Item | 2023-24 |", "2024-25 |", "---|---|---|" // the first two are one heading of three cells
 */
export function rejoinedRows(lines: readonly TextLine[]): TextLine[] {
  const joined = [...lines];
  for (let at = joined.length - 1; at >= 0; at -= 1) {
    const rule = joined[at]?.text ?? "";
    if (!RULE.test(rule)) continue;
    const cells = (rule.match(/-+/gu) ?? []).length;
    joinBelow(joined, at + 1, cells);
    joinAbove(joined, at, cells);
  }
  return joined;
}

function joinBelow(lines: TextLine[], from: number, cells: number): void {
  for (let at = from; at < lines.length; at += 1) {
    const own = barsIn(lines[at]);
    if (own === 0 || own > cells) return;
    if (own < cells) joinFrom(lines, at, cells);
  }
}

/** The heading is what right above the rule has as many cells as it. */
function joinAbove(lines: TextLine[], rule: number, cells: number): void {
  let [from, bars] = [rule, 0];
  while (from > 0 && bars < cells && barsIn(lines[from - 1]) > 0) {
    from -= 1;
    bars += barsIn(lines[from]);
  }
  if (bars === cells && rule - from > 1) joinFrom(lines, from, cells);
}

function joinFrom(lines: TextLine[], from: number, cells: number): void {
  const [first] = lines.slice(from);
  let [to, bars] = [from, 0];
  while (bars < cells && barsIn(lines[to]) > 0 && !(to > from && beginsARow(lines[to - 1], lines[to]))) {
    bars += barsIn(lines[to]);
    to += 1;
  }
  if (!first || bars !== cells || to - from < 2) return;
  const text = lines
    .slice(from, to)
    .map((line) => line.text.trim())
    .join(" ");
  lines.splice(from, to - from, { ...first, text });
}

/** Words behind a figure name the next row; within a row they are broken among words, or between empty cells. */
function beginsARow(above: TextLine | undefined, line: TextLine | undefined): boolean {
  const last = above?.text.split("|").at(-2)?.trim() ?? "";
  const first = line?.text.split("|")[0] ?? "";
  return last !== "" && readFigure(last).kind !== "text" && /\p{L}{2}/u.test(first);
}

function barsIn(line: TextLine | undefined): number {
  return (line?.text.match(/(?<!\\)\|/gu) ?? []).length;
}
