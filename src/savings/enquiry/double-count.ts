import { amountOf } from "../amount";
import { codeKey, singleCodes } from "../code";
import type { CellRef } from "../grid";
import { savingsColumns, savingsFigures } from "../savings-columns";
import { inWords, showLine } from "../show";
import type { SavingsLine, SavingsTable } from "../table";
import type { EnquiryRule } from "./enquiry";
import { cellsIn } from "./plan";

/** What lines have in common: in the order in which it is said. */
type Likeness = "code" | "wording" | "amounts";

interface Alike {
  readonly lines: readonly SavingsLine[];
  readonly likeness: Set<Likeness>;
}

/**
 * Line of enquiry 15: lines that may be one saving counted twice. The same code; the same wording within a service; the
 * same amounts within a service, or anywhere when they are too exact to be alike by chance. A New and an Existing line
 * under one code are often right, so this asks and no more. Strong where the amounts are the same as well.
 */
export const doubleCount: EnquiryRule = ({ table }) =>
  groupsAlike(table)
    .sort((a, b) => (a.lines[0]?.row ?? 0) - (b.lines[0]?.row ?? 0))
    .map(({ lines, likeness }) => ({
      rule: 15,
      id: "double-count",
      strength: likeness.has("amounts") && likeness.size > 1 ? "strong" : "look",
      measure: null,
      year: null,
      question: questionOf(lines, likeness),
      lines: lines.map((line) => line.row),
      cells: lines.flatMap((line): CellRef[] => cellsIn(line, savingsColumns(table))),
    }));

const MOST_SHOWN = 5;

function questionOf(lines: readonly SavingsLine[], likeness: ReadonlySet<Likeness>): string {
  const shared = (["code", "wording", "amounts"] as const).filter((one) => likeness.has(one));
  const figures = lines
    .slice(0, MOST_SHOWN)
    .map((line) => `row ${line.row + 1}, ${showLine(line)}: ${writtenFigures(line)}`);
  const more = lines.length > MOST_SHOWN ? `; and ${lines.length - MOST_SHOWN} more` : "";
  return `${lines.length} lines have the same ${inWords(shared)} (${figures.join("; ")}${more}). Are they separate savings, or is part of one counted in another?`;
}

function writtenFigures(line: SavingsLine): string {
  const figures = [...line.figures.values()].filter((figure) => figure.value !== null);
  return inWords(figures.map((figure) => figure.written.trim()));
}

function groupsAlike(table: SavingsTable): Alike[] {
  const groups = new Map<string, Alike>();
  const keysOf: Readonly<Record<Likeness, (line: SavingsLine) => string[]>> = {
    code: (line) => (line.code === null ? [] : singleCodes(line.code).map(codeKey)),
    wording: (line) => wordingKey(line),
    amounts: (line) => amountsKey(line, table),
  };
  for (const likeness of ["code", "wording", "amounts"] as const) {
    for (const lines of groupedBy(table.lines, keysOf[likeness])) {
      const rows = lines.map((line) => line.row).join(",");
      const group = groups.get(rows) ?? { lines, likeness: new Set<Likeness>() };
      groups.set(rows, { lines, likeness: group.likeness.add(likeness) });
    }
  }
  return [...groups.values()];
}

function groupedBy(lines: readonly SavingsLine[], keysOf: (line: SavingsLine) => string[]): SavingsLine[][] {
  const groups = new Map<string, SavingsLine[]>();
  for (const line of lines) {
    for (const key of keysOf(line)) {
      const group = groups.get(key);
      if (group) group.push(line);
      else groups.set(key, [line]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/**
 * "Efficiencies" of two services are two savings, so the service is part of the key; punctuation is not. A second line of
 * a proposal has no words of its own to be the same.
 */
function wordingKey(line: SavingsLine): string[] {
  if (line.codeFromRow !== null) return [];
  const words = (line.name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(" ");
  return words === "" ? [] : [`${line.service.toLowerCase()}|${words}`];
}

/** All of a line's amounts in order. Round ones are alike by chance, so they count only within a service. */
function amountsKey(line: SavingsLine, table: SavingsTable): string[] {
  const amounts = savingsFigures(line, table).map((figure) => amountOf(figure, table.unit.value) ?? 0);
  if (amounts.every((amount) => amount === 0)) return [];
  const isExact = amounts.some(isExactAmount);
  const key = amounts.join(",");
  if (isExact) return [key];
  return line.service === "" ? [] : [`${line.service.toLowerCase()}|${key}`];
}

/** Three digits or more that differ from nought: 1.847 stands twice by chance in few tables, 0.4 in many. */
function isExactAmount(amount: number): boolean {
  return String(Math.abs(amount)).replace(/0+$/u, "").length >= 3;
}
