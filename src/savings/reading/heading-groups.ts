import type { Grid } from "../grid";
import { valuesOfRow } from "../grid";
import type { HeadingRows } from "./heading-cells";
import { unitNamedIn } from "../unit";
import { isSameHeading } from "./repeated-heading";
import type { ProseRow } from "./prose";
import { proseAbove } from "./prose";
import { SPEAKS_OF_SAVINGS } from "./savings-words";
import { totalLabel } from "./total-rows";
import { turnedYearsDown } from "./years-down";

const NUMBERED = /^(?:table|appendix|annex|schedule|option|scenario|phase|tranche|proposal)\s+[\w.]+/i;
const COSTS = /\bpressures?\b|\bgrowth\b|\binvestments?\b|\bcosts?\b/i;

/**
 * Headings by the tables that they head. One that is repeated goes on with its table, as on the pages of a paper, unless
 * a title over it says that another begins: "Table 2", or pressures after savings; or unless its total is the same one,
 * or its lines are, which says the same savings over: by theme after directorate, cumulative after incremental; or unless
 * both are announced, each in its own words.
 */
export function headingGroups(grid: Grid, headings: readonly HeadingRows[]): HeadingRows[][] {
  const groups: HeadingRows[][] = [];
  let total: string | null = null;
  const endOf = (index: number) => headings[index + 1]?.row ?? grid.values.length;
  // Most headings stand once, and the names under them are many.
  const known = new Map<number, ReadonlySet<string>>();
  const namesOf = (index: number) => {
    const heading = headings[index];
    const names = known.get(index) ?? (heading ? namesUnder(grid, heading, endOf(index)) : new Set<string>());
    known.set(index, names);
    return names;
  };
  for (const [index, heading] of headings.entries()) {
    const [first] = groups.at(-1) ?? [];
    const before = total;
    total = totalAbove(grid, endOf(index), heading.row);
    const isAgain = first && isSameHeading(first, heading);
    const isToldOver = isAgain && ((total && total === before) || areSame(namesOf(index), namesOf(index - 1)));
    const goesOn = isAgain && !isToldOver && !beginsAnother(grid, first, heading);
    // Years that stand down the rows end with their table.
    if (goesOn && !turnedYearsDown(grid, heading)) groups.at(-1)?.push(heading);
    else groups.push([heading]);
  }
  return groups;
}

/** The last row of cells above a row, as written, where it is a total. */
function totalAbove(grid: Grid, end: number, top: number): string | null {
  let row = end - 1;
  while (row > top && (cellsIn(grid, row) ?? 0) < 2) row -= 1;
  const [label, ...figures] = textsIn(grid, row);
  return label !== undefined && totalLabel(label)?.kind === "total" ? figures.join("|") : null;
}

function isTotal(grid: Grid, row: number): boolean {
  const [label = ""] = textsIn(grid, row);
  return totalLabel(label) !== null;
}

function textsIn(grid: Grid, row: number): string[] {
  return (grid.values[row] ?? []).flatMap((value) => (value === "" ? [] : [String(value)]));
}

const FEWEST_NAMES = 2;

/** The words of each row of figures down to the next heading, less totals: what its lines are called. */
function namesUnder(grid: Grid, { row, rows }: HeadingRows, end: number): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = row + rows; at < end; at += 1) {
    const filled = valuesOfRow(grid, at).filter((value) => value !== "");
    const words = filled.filter((value) => /\p{L}/u.test(String(value)));
    const [first] = words;
    if (first !== undefined && words.length < filled.length && totalLabel(String(first)) === null)
      names.add(words.join("|").toLowerCase());
  }
  return names;
}

function areSame(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return names.size >= FEWEST_NAMES && names.size === others.size && [...names].every((name) => others.has(name));
}

function beginsAnother(grid: Grid, first: HeadingRows, heading: HeadingRows): boolean {
  if (isAnnouncedAnew(grid, first, heading)) return true;
  const [title, firstTitle] = [titleOf(grid, heading), titleOf(grid, first)];
  if (title === null || firstTitle === null) return false;
  const [number, firstNumber] = [NUMBERED.exec(title)?.[0], NUMBERED.exec(firstTitle)?.[0]];
  if (number && firstNumber) return number.toLowerCase() !== firstNumber.toLowerCase();
  const [nature, firstNature] = [natureOf(title), natureOf(firstTitle)];
  return nature !== null && firstNature !== null && nature !== firstNature;
}

/** "Agreed before:" and, under its total, "New since May:" announce a table each. */
function isAnnouncedAnew(grid: Grid, first: HeadingRows, heading: HeadingRows): boolean {
  const [own, before] = [textsOver(grid, heading), textsOver(grid, first)].map((rows) => rows?.at(-1)?.text ?? "");
  if (!own || !before || own === before || !own.endsWith(":") || !before.endsWith(":")) return false;
  let row = heading.row - 1;
  while (row > first.row && (cellsIn(grid, row) ?? 0) < 2) row -= 1;
  return isTotal(grid, row);
}

/**
 * The title right over a heading, with nothing but blank rows between. Words that follow on figures are their narrative,
 * however like a title they read: a blank row, a total, or the sheet's edge, must stand above.
 */
function titleOf(grid: Grid, heading: HeadingRows): string | null {
  const titles = textsOver(grid, heading)?.filter((row) => row.isTitle) ?? [];
  return titles.at(-1)?.text ?? null;
}

function textsOver(grid: Grid, heading: HeadingRows): readonly ProseRow[] | null {
  let top = heading.row;
  while (cellsIn(grid, top - 1) === 0) top -= 1;
  const bottom = top;
  while (isOfTitle(grid, top - 1)) top -= 1;
  if (top > 0 && cellsIn(grid, top - 1) !== 0 && !isTotal(grid, top - 1)) return null;
  return proseAbove(grid, bottom, top);
}

/** How many cells of a row hold anything; null above the sheet's first row. */
function cellsIn(grid: Grid, row: number): number | null {
  return grid.values[row]?.filter((value) => String(value).trim() !== "").length ?? null;
}

function natureOf(title: string): "savings" | "costs" | null {
  const [savings, costs] = [SPEAKS_OF_SAVINGS.test(title), COSTS.test(title)];
  if (savings === costs) return null;
  return savings ? "savings" : "costs";
}

/** Whether a row holds one text, or two of which the second names a unit. */
function isOfTitle(grid: Grid, row: number): boolean {
  const [title, unit, another] = grid.values[row]?.filter((value) => String(value).trim() !== "") ?? [];
  return title !== undefined && another === undefined && (unit === undefined || unitNamedIn(String(unit)) !== null);
}
